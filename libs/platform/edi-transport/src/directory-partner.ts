import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkNames, PartnerError, type MailboxItem, type TradingPartner } from './trading-partner.js';

export interface DirectoryPartnerOptions {
  id: string;
  /** Our files go to `<outbox>/<submitterId>/<name>`. */
  outbox: string;
  /** The partner's files come as `<inbox>/<submitterId>/<anything>.<type>`, such as `20260301.835`. */
  inbox: string;
  /** Confirmed files move to `<archive>/<submitterId>`; beside the inbox when not given. */
  archive?: string;
}

/** A partner that exchanges files through folders (as an SFTP mount does). It answers nothing in real time. */
export function directoryPartner(options: DirectoryPartnerOptions): TradingPartner {
  const archive = options.archive ?? path.join(path.dirname(path.resolve(options.inbox)), 'archive');
  return {
    id: options.id,
    async ask270() {
      throw new PartnerError('partner_no_real_time', 'This partner exchanges files only');
    },
    async put(submitterId, name, body) {
      checkNames({ submitterId, file: name });
      await putOnce(path.join(options.outbox, submitterId), name, body);
    },
    async list(submitterId, types, limit = 100) {
      checkNames({ submitterId, types });
      return listFolder(path.join(options.inbox, submitterId), types, limit);
    },
    async get(submitterId, id) {
      checkNames({ submitterId, itemId: id });
      return orNotFound(readFile(path.join(options.inbox, submitterId, id)));
    },
    async confirm(submitterId, id) {
      checkNames({ submitterId, itemId: id });
      await archiveFile(path.join(options.inbox, submitterId, id), path.join(archive, submitterId, id));
    },
  };
}

/** The partner may have fetched and removed the file before a repeated call, so what was sent is remembered by name and digest. */
async function putOnce(folder: string, name: string, body: string | Uint8Array): Promise<void> {
  const sent = path.join(folder, '.sent');
  await mkdir(sent, { recursive: true });
  const digest = digestOf(body);
  const remembered = await ifThere(readFile(path.join(sent, name), 'utf8'));
  const before = remembered ?? await ifThere(readFile(path.join(folder, name)).then(digestOf));
  if (before !== undefined && before !== digest) throw new PartnerError('partner_name_taken', 'Another file was sent under this name');
  if (before === undefined) await writeDurably(folder, name, body);
  if (remembered === undefined) await writeDurably(sent, name, digest);
}

/** A reader of the folder sees the whole file or none, also after a crash: write aside, fsync, rename, fsync the folder. */
async function writeDurably(folder: string, name: string, body: string | Uint8Array): Promise<void> {
  const aside = path.join(folder, `.${randomUUID()}.part`);
  try {
    const file = await open(aside, 'wx', 0o640);
    try {
      await file.writeFile(body);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path.join(folder, name));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;   // Windows does not open folders
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function listFolder(folder: string, types: readonly string[], limit: number): Promise<MailboxItem[]> {
  const wanted = new Set(types.map((type) => type.toLowerCase()));
  const found: (MailboxItem & { at: number })[] = [];
  for (const entry of await ifThere(readdir(folder, { withFileTypes: true })) ?? []) {
    const type = path.extname(entry.name).slice(1).toLowerCase();
    if (!entry.isFile() || entry.name.startsWith('.') || !wanted.has(type)) continue;
    const info = await stat(path.join(folder, entry.name));
    found.push({ id: entry.name, type, size: info.size, at: info.mtimeMs });
  }
  found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return found.slice(0, limit).map(({ id, type, size }) => ({ id, type, size }));
}

async function archiveFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const moved = await ifThere(rename(from, to).then(() => true));
  if (!moved) await orNotFound(stat(to));   // there already: confirmed before
}

async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  const found = await ifThere(reading);
  if (found === undefined) throw new PartnerError('partner_file_not_found', 'The mailbox does not have this file');
  return found;
}

async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function digestOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
