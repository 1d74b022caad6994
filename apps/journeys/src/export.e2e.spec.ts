import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClaimwrightClient, items, type ListPath } from '@claimwright/client';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

const CLI = fileURLToPath(new URL('../../cli/bin/claimwright.mjs', import.meta.url));
const TIMEOUT_MS = 300_000;
const FORMULA = '=HYPERLINK("https://evil.example")';
const PATIENT = { firstName: 'Ines', birthDate: '1951-07-19', sex: 'F', address: { line1: '12 Alder Court', city: 'Harrowgate', state: 'OH', postalCode: '440990012' }, accountNumber: 'P-20817' };

let app: StandaloneProcess;
let client: ClaimwrightClient;
let dataDir: string;
let folder: string;
let border: Border;
let whole: { folder: string; asked: string[] };

/** Lets requests through to the app and counts them; at the one that was named, somebody is told before it is answered, or when half of the answer is out. */
class Border {
  asked: string[] = [];
  stopAt: { request: number; halfway: boolean; stop: () => void } | undefined;
  private readonly server = http.createServer((request, reply) => void this.pass(request, reply));
  url = '';

  async open(to: string): Promise<void> {
    this.to = to;
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private to = '';

  private async pass(request: http.IncomingMessage, reply: http.ServerResponse): Promise<void> {
    this.asked.push(`${request.headers.accept === 'text/csv' ? 'CSV ' : ''}${request.url}`);
    const cut = this.stopAt?.request === this.asked.length ? this.stopAt : undefined;
    if (cut?.halfway === false) return cut.stop();
    const answer = await fetch(this.to + request.url, { headers: { accept: request.headers.accept ?? '*/*', authorization: request.headers.authorization ?? '' } });
    const body = Buffer.from(await answer.arrayBuffer());
    reply.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '', 'content-length': body.byteLength });
    if (!cut) return void reply.end(body);
    reply.write(body.subarray(0, Math.ceil(body.byteLength / 2)), () => setImmediate(cut.stop));
  }
}

beforeAll(async () => {
  dataDir = await newDataDir();
  folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-export-'));
  app = await StandaloneProcess.start({ dataDir });
  await app.until(async () => /balances to the cent/.test(app.output), TIMEOUT_MS);
  client = await app.client();
  const named = await client.send('/v1/patients', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...PATIENT, lastName: FORMULA }) });
  expect(named.status).toBe(201);
  border = new Border();
  await border.open(await app.url());
  whole = await exported('whole');
}, TIMEOUT_MS);
afterAll(async () => {
  await border?.close();
  await StandaloneProcess.killAll();
  await removeDataDir(dataDir);
  await rm(folder, { recursive: true, force: true });
});

async function claimwright(to: string): Promise<ChildProcess> {
  return spawn(process.execPath, [CLI, 'export', to, '--json'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '', CLAIMWRIGHT_URL: border.url, CLAIMWRIGHT_API_KEY: await app.apiKey() } });
}

/** An export that nobody disturbs, and what it asked for. */
async function exported(name: string): Promise<{ folder: string; asked: string[]; counts: Record<string, number> }> {
  border.asked = [];
  border.stopAt = undefined;
  const to = path.join(folder, name);
  const child = await claimwright(to);
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { out += text; });
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  return { folder: to, asked: border.asked, counts: JSON.parse(out) as Record<string, number> };
}

/** Killed at this request, as by a power cut. */
async function killedAt(name: string, request: number, halfway: boolean): Promise<void> {
  border.asked = [];
  const child = await claimwright(path.join(folder, name));
  border.stopAt = { request, halfway, stop: () => child.kill('SIGKILL') };
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

async function filesOf(at: string): Promise<Record<string, string>> {
  const entries = await readdir(at, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => path.relative(at, path.join(one.parentPath, one.name))).filter((one) => one !== 'progress.json').sort();
  return Object.fromEntries(await Promise.all(files.map(async (one) => [one, (await readFile(path.join(at, one))).toString('latin1')] as const)));
}

const linesOf = (text = ''): string[] => text.split('\n').filter(Boolean);

describe('claimwright export', () => {
  it('writes everything of the organisation: each resource whole, each list as CSV, and EDI files to the byte', async () => {
    const files = await filesOf(whole.folder);
    for (const [name, list] of Object.entries({ 'claims': '/v1/claims', 'encounters': '/v1/encounters', 'ledger-entries': '/v1/ledger/entries', 'denials': '/v1/denials', 'statements': '/v1/statements' } satisfies Record<string, ListPath>)) {
      const ids: unknown[] = [];
      for await (const item of items(client, list as '/v1/claims')) ids.push(item.id);
      expect([name, ids.length > 0, linesOf(files[`${name}.ndjson`]).map((line) => (JSON.parse(line) as { id: unknown }).id)]).toEqual([name, true, ids]);
    }
    const [claim] = linesOf(files['claims.ndjson']).map((line) => JSON.parse(line) as { id: string });
    expect(claim).toEqual((await client.GET('/v1/claims/{claimId}', { params: { path: { claimId: claim?.id ?? '' } } })).data);
    for await (const { id } of items(client, '/v1/remittances/files')) expect(files[`remittance-files/${id}.edi`]).toBe(Buffer.from(await (await client.send(`/v1/remittances/files/${id}/file`)).arrayBuffer()).toString('latin1'));
    expect(Object.keys(files).filter((name) => name.startsWith('submissions/')).length).toBeGreaterThan(0);
  }, TIMEOUT_MS);

  it('leaves nothing in a cell that a spreadsheet would run', async () => {
    const files = await filesOf(whole.folder);
    expect(linesOf(files['patients.ndjson']).filter((line) => (JSON.parse(line) as { lastName?: string }).lastName === FORMULA)).toHaveLength(1);
    const cells = Object.entries(files).filter(([name]) => name.endsWith('.csv')).flatMap(([, text]) => text.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,\n]*)/gm) ?? []).map((cell) => cell.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"'));
    expect(cells).toContain(`'${FORMULA}`);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+$/.test(cell))).toEqual([]);
  });

  it('goes on after it was killed, wherever that was, and ends with the same files', async () => {
    const expected = await filesOf(whole.folder);
    const { asked } = whole;
    // In the middle of a list's CSV, on its first and its last page, among its resources and its files; and between all of these.
    const named = ['CSV /v1/claims', '/v1/claims?', '/v1/claims/clm_', '/v1/submissions/', '/v1/ledger/entries?', 'CSV /v1/statements', '/v1/appeals?'].map((part) => asked.findLastIndex((one) => one.startsWith(part)) + 1);
    expect(named).not.toContain(0);
    for (const [i, request] of named.entries()) {
      const name = `killed-${i}`;
      await killedAt(name, request, i % 2 === 0);
      await killedAt(name, 1, false);
      await exported(name);
      const files = await filesOf(path.join(folder, name));
      expect([asked[request - 1], Object.keys(files)]).toEqual([asked[request - 1], Object.keys(expected)]);
      expect([asked[request - 1], Object.keys(files).filter((one) => files[one] !== expected[one])]).toEqual([asked[request - 1], []]);
    }
  }, TIMEOUT_MS);
});
