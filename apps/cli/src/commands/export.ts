import { createWriteStream, existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ClaimwrightClient, type ListPath, pages } from '@claimwright/client';

interface Source {
  list: ListPath;
  /** Where an item is read whole, where a list shows only a part of it. */
  whole?: (id: string) => string;
  /** Where the file behind an item is read, as it came or went. */
  file?: (id: string) => string;
}

/** Everything an organisation has, in an order in which what is referred to comes first. */
const SOURCES: Readonly<Record<string, Source>> = {
  'patients': { list: '/v1/patients' },
  'coverages': { list: '/v1/coverages' },
  'encounters': { list: '/v1/encounters', whole: (id) => `/v1/encounters/${id}` },
  'eligibility-checks': { list: '/v1/eligibility-checks' },
  'claims': { list: '/v1/claims', whole: (id) => `/v1/claims/${id}` },
  'submissions': { list: '/v1/submissions', file: (id) => `/v1/submissions/${id}/file` },
  'acknowledgements': { list: '/v1/acknowledgements', file: (id) => `/v1/acknowledgements/${id}/file` },
  'remittance-files': { list: '/v1/remittances/files', file: (id) => `/v1/remittances/files/${id}/file` },
  'remittances': { list: '/v1/remittances', whole: (id) => `/v1/remittances/${id}` },
  'payments': { list: '/v1/payments' },
  'bank-accounts': { list: '/v1/bank-accounts' },
  'deposits': { list: '/v1/deposits', whole: (id) => `/v1/deposits/${id}` },
  'ledger-entries': { list: '/v1/ledger/entries' },
  'patient-accounts': { list: '/v1/patient-accounts', whole: (id) => `/v1/patient-accounts/${id}` },
  'statements': { list: '/v1/statements', whole: (id) => `/v1/statements/${id}` },
  'denials': { list: '/v1/denials', whole: (id) => `/v1/denials/${id}` },
  'appeals': { list: '/v1/appeals' },
};

/** How far one list has come: so many bytes of its file are whole pages, and the next begins at the cursor. */
interface Progress {
  items: number;
  bytes: number;
  cursor?: string;
  finished: boolean;
}

const AT_ONCE = 8;

/** Writes everything of the organisation into a folder: NDJSON with each resource whole, CSV of each list, and EDI files as they came and went. Started again after it broke off, it goes on with the next page. */
export async function exportAll(client: ClaimwrightClient, folder: string, onProgress: (name: string, items: number) => void): Promise<Record<string, number>> {
  await mkdir(folder, { recursive: true });
  const state = path.join(folder, 'progress.json');
  const done = existsSync(state) ? (JSON.parse(await readFile(state, 'utf8')) as Record<string, Progress>) : {};
  const save = (): Promise<void> => written(state, `${JSON.stringify(done, null, 2)}\n`);
  for (const [name, source] of Object.entries(SOURCES)) {
    const at = (done[name] ??= { items: 0, bytes: 0, finished: false });
    if (!at.finished) await exportList(client, { source, at, folder, name }, async () => { await save(); onProgress(name, at.items); });
  }
  return Object.fromEntries(Object.entries(done).map(([name, { items }]) => [name, items]));
}

async function exportList(client: ClaimwrightClient, { source, at, folder, name }: { source: Source; at: Progress; folder: string; name: string }, save: () => Promise<void>): Promise<void> {
  const [file, csv] = [path.join(folder, `${name}.ndjson`), path.join(folder, `${name}.csv`)];
  // First, since it is what a sign-in must be recent for.
  if (!existsSync(csv)) await exportCsv(client, source.list, csv);
  if (existsSync(file)) await truncate(file, at.bytes);
  for await (const page of pages(client, source.list, {}, at.cursor === undefined ? {} : { cursor: at.cursor })) {
    const items = page.items as { id: string }[];
    const whole = source.whole ? await inTurns(items, async ({ id }) => (await client.send(source.whole?.(id) ?? '')).json() as Promise<object>) : items;
    if (source.file) await inTurns(items, ({ id }) => exportFile(client, source.file?.(id) ?? '', path.join(folder, name, `${id}.edi`)));
    const text = whole.map((item) => `${JSON.stringify(item)}\n`).join('');
    await appendFile(file, text);
    Object.assign(at, { items: at.items + items.length, bytes: at.bytes + Buffer.byteLength(text), cursor: page.nextCursor, finished: page.nextCursor === undefined });
    await save();
  }
}

async function exportFile(client: ClaimwrightClient, from: string, file: string): Promise<void> {
  if (existsSync(file)) return;
  await mkdir(path.dirname(file), { recursive: true });
  await written(file, Buffer.from(await (await client.send(from)).arrayBuffer()));
}

/** One that breaks off is begun anew: it has its name only when it is whole. */
async function exportCsv(client: ClaimwrightClient, list: string, file: string): Promise<void> {
  const { body } = await client.send(list, { headers: { accept: 'text/csv' } });
  if (body) await pipeline(Readable.fromWeb(body), createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
}

async function written(file: string, content: string | Buffer): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/** A few at a time, in their order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  return results;
}
