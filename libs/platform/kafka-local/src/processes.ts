import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './problem.js';

export interface Launch {
  command: string;
  args: readonly string[];
  logFile: string;
  /** When this process is gone, however it went, the launched one is killed. */
  owner?: number;
}

/**
 * Runs as the launched program itself (`exec`), with a watcher beside it that was there first: a test that is killed
 * leaves nothing behind.
 */
const WATCHED = `owner=$1; shift; self=$$
if [ "$owner" != 0 ]; then
  ( while kill -0 "$owner" && kill -0 "$self"; do sleep 1; done; kill -0 "$owner" || kill -9 "$self" ) >/dev/null 2>&1 &
fi
exec "$@"`;

/** Starts a program in a session of its own, so that a Ctrl-C meant for us does not reach it; answers its process id. */
export function launch({ command, args, logFile, owner }: Launch): number {
  const log = openSync(logFile, 'a');
  try {
    const child = spawn('sh', ['-c', WATCHED, 'kafka-local', String(owner ?? 0), command, ...args], { detached: true, stdio: ['ignore', log, log] });
    if (child.pid === undefined) throw new Error('There is no sh to start Kafka with: a local Kafka needs Linux, macOS or WSL');
    child.unref();
    return child.pid;
  } finally {
    closeSync(log);
  }
}

/** Whether the process runs a command with this text in it; a number that went to another program after a crash does not. */
export function runs(pid: number, text: string): boolean {
  if (process.platform !== 'linux') return spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(text);
  const command = readProc(pid, 'cmdline');
  // It is empty for a moment while the shell becomes Java and while Java ends, and for good when nobody has collected it (Z).
  return command === '' ? /^\d+ \((sh|dash|bash|java)\) [^ZX]/.test(readProc(pid, 'stat')) : command.includes(text);
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return '';
    throw error;
  }
}

/** Memory of a process in bytes; undefined where nobody tells. */
export function residentBytes(pid: number): number | undefined {
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'rss='], { encoding: 'utf8' });
  return stdout ? Number(stdout.trim()) * 1024 : undefined;
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;   // it went by itself
  }
}

/** Waits until the condition holds; false when it did not in time. */
export async function waitFor(condition: () => boolean | Promise<boolean>, timeoutMs: number, everyMs = 50): Promise<boolean> {
  for (const end = Date.now() + timeoutMs; ; await sleep(everyMs)) {
    if (await condition()) return true;
    if (Date.now() >= end) return false;
  }
}
