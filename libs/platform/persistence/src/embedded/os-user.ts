import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The account the server runs under; undefined means our own. Postgres refuses to run as root, so root steps down. */
export interface OsUser { uid: number; gid: number }

const isRoot = () => process.getuid?.() === 0;

/** Picks the account: our own; for root the folder's owner if that is somebody else, else `postgres`, else `nobody`. */
export function serverUser(dataDir: string): OsUser | undefined {
  if (!isRoot()) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = new Map(readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]));
  return accounts.get('postgres') ?? accounts.get('nobody') ?? { uid: 65_534, gid: 65_534 };
}

/** Whether the account can enter the folder, asked of the system itself: modes, ACLs and mounts all count. */
export function canEnter(dir: string, user: OsUser | undefined): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...user, cwd: '/' }).status === 0;
}

export interface Ran { status: number | null; output: string }

/** Runs one of the server's programs to its end, with nothing of our environment that could point it at another server. */
export function run(program: string, args: string[], user: OsUser | undefined): Promise<Ran> {
  const kept = ['PATH', 'TMPDIR', 'TZ', 'SystemRoot', 'TEMP', 'TMP'];
  const env = Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...user, cwd: process.platform === 'win32' ? undefined : '/', env: { ...env, LC_ALL: 'C' }, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = (status: number | null, extra = '') => resolve({ status, output: (Buffer.concat(chunks).toString('utf8') + extra).trim() });
    child.on('error', (error) => done(null, error.message));
    // 'exit', not 'close': on Windows the server inherits our pipes and keeps them open.
    child.on('exit', (status) => done(status));
  });
}
