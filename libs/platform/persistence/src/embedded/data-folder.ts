import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError, isCode, SYSTEM_DIR } from './binaries.js';
import { canEnter, type OsUser, run, serverUser } from './os-user.js';
import { isAlive } from './postmaster.js';

/** A place for the server: `dir` holds its log and `pg`, the cluster itself. */
export interface DataFolder { dir: string; pgData: string; user: OsUser | undefined }

const PASSWORD_FILE = 'claimwright.password';
const SETTINGS_FILE = 'claimwright.conf';
const UNFINISHED = /^new-(\d+)-/;

/** The folder asked for, or one under the system's own when the server's account cannot enter that (a checkout under /root). */
export async function placeDataFolder(wanted: string): Promise<DataFolder> {
  const first = await prepare(path.resolve(wanted));
  if (canEnter(first.dir, first.user)) return first;
  const hash = createHash('sha256').update(first.dir).digest('hex').slice(0, 16);
  const second = await prepare(path.join(SYSTEM_DIR, hash));
  if (canEnter(second.dir, second.user)) return second;
  throw new EmbeddedPostgresError(`The embedded Postgres runs under user id ${second.user?.uid}, which can enter neither ${first.dir} nor ${second.dir}. Set DATA_DIR to a folder it can enter, or DATABASE_URL to a Postgres of yours.`);
}

async function prepare(dir: string): Promise<DataFolder> {
  const pgData = path.join(dir, 'pg');
  try {
    const made = await mkdir(dir, { recursive: true });
    const user = serverUser(pgData);
    if (made && user) await chmod(dir, 0o755);   // root's umask may be strict; the cluster inside stays 0700
    return { dir, pgData, user };
  } catch (error) {
    throw new EmbeddedPostgresError(`Cannot write the data folder ${dir}: ${(error as Error).message}. Set DATA_DIR to a folder you may write, or DATABASE_URL to a Postgres of yours.`);
  }
}

/** Makes the cluster aside and moves it into place whole, so that a crash or a second starter never meets half of one. */
export async function initialise(folder: DataFolder, initdb: string, durable: boolean): Promise<void> {
  await removeUnfinished(folder.dir);
  if (existsSync(folder.pgData)) return;
  const aside = path.join(folder.dir, `new-${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${aside}.password`;
  try {
    await mkdir(aside, { mode: 0o700 });
    await writeOwned(passwordFile, randomBytes(24).toString('base64url'), folder.user);
    if (folder.user) await chown(aside, folder.user.uid, folder.user.gid);
    const args = ['-D', aside, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--locale=C', '--encoding=UTF8', ...(durable ? [] : ['--no-sync'])];
    const { status, output } = await run(initdb, args, folder.user);
    if (status !== 0) throw new EmbeddedPostgresError(`initdb failed in ${folder.dir}: ${output.slice(-2000)}`);
    await appendFile(path.join(aside, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
    await rename(passwordFile, path.join(aside, PASSWORD_FILE));
    await rename(aside, folder.pgData);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;   // another process made the cluster first: use that
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

async function removeUnfinished(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const pid = Number(UNFINISHED.exec(name)?.[1] ?? 0);
    if (pid && !isAlive(pid)) await rm(path.join(dir, name), { recursive: true, force: true });
  }
}

/** What suits a small machine that also runs the services; every value can be overridden. */
const DEFAULTS: Record<string, string> = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', shared_buffers: '128MB', work_mem: '8MB', maintenance_work_mem: '64MB',
  max_wal_size: '1GB', min_wal_size: '128MB', checkpoint_timeout: '15min', wal_compression: 'on', jit: 'off', random_page_cost: '1.1', max_parallel_workers_per_gather: '0',
  idle_in_transaction_session_timeout: '60s', autovacuum_naptime: '2s', timezone: 'UTC',
  // A failing statement's text and the row it failed on can hold patient data: neither reaches the log.
  log_error_verbosity: 'terse', log_min_error_statement: 'panic', log_parameter_max_length: '0', log_parameter_max_length_on_error: '0',
};

export async function writeSettings(folder: DataFolder, settings: Record<string, string>): Promise<void> {
  const lines = Object.entries({ ...DEFAULTS, ...settings }).map(([name, value]) => {
    if (!/^[a-z_.]+$/.test(name)) throw new EmbeddedPostgresError(`Not a Postgres setting: ${name}`);
    return `${name} = '${value.replaceAll("'", "''")}'`;
  });
  await writeOwned(path.join(folder.pgData, SETTINGS_FILE), `${lines.join('\n')}\n`, folder.user);
}

export function readPassword(folder: DataFolder): Promise<string> {
  return readFile(path.join(folder.pgData, PASSWORD_FILE), 'utf8');
}

async function writeOwned(file: string, text: string, user: OsUser | undefined): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  if (user) await chown(file, user.uid, user.gid);
}
