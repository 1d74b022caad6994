import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isCode } from './binaries.js';

/** What a running server says of itself in its data folder. */
export interface Postmaster { pid: number; port: number; status: string }

const FILE = 'postmaster.pid';
/** No system gives a process this number, so Postgres takes the file that names it for stale. */
const NO_PROCESS = 2_147_483_646;

export async function readPostmaster(pgData: string): Promise<Postmaster | undefined> {
  const lines = await readLines(pgData);
  return lines ? { pid: Number(lines[0]), port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() } : undefined;
}

/** A pid that was handed to another program after a crash must not pass for the server; in containers it often is. */
export function isPostgres(pid: number): boolean {
  if (process.platform === 'linux') {
    const stat = readFileOr(`/proc/${pid}/stat`, '');
    return /^\d+ \(postgres\) [^ZX]/.test(stat);   // Z: dead, but nobody has collected it (a container without an init)
  }
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  return /(^|\/)postgres$/.test(spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout.trim());
}

function readFileOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ESRCH')) return otherwise;
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * Postgres refuses to start while the pid in its file is alive, whatever runs under it. Only the number is replaced: the
 * shared memory key below it lets the new server see whether workers of the dead one still run.
 */
export async function disownStalePid(pgData: string): Promise<void> {
  const lines = await readLines(pgData);
  if (!lines || isPostgres(Number(lines[0]))) return;
  await writeFile(path.join(pgData, FILE), [String(NO_PROCESS), ...lines.slice(1)].join('\n'));
}

async function readLines(pgData: string): Promise<string[] | undefined> {
  try {
    const text = await readFile(path.join(pgData, FILE), 'utf8');
    return text ? text.split('\n') : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
