import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './problem.js';

/**
 * Does the work while no other process does any under the same file. SQLite is at hand as the one thing in Node that takes
 * a lock of the operating system's, which goes when its holder dies.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  const { DatabaseSync } = await import('node:sqlite');
  const lock = new DatabaseSync(file);
  try {
    while (!taken(() => lock.exec('begin exclusive'))) await sleep(50);
    return await work();
  } finally {
    lock.close();
  }
}

function taken(take: () => void): boolean {
  try {
    take();
    return true;
  } catch (error) {
    if (hasCode(error, 'ERR_SQLITE_ERROR') && (error as { errcode?: number }).errcode === 5) return false;   // SQLITE_BUSY
    throw error;
  }
}
