import { existsSync } from 'node:fs';
import { chown, readFile, realpath, rm, rmdir, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgresError, findBinaries, isCode } from './binaries.js';
import { type DataFolder, initialise, placeDataFolder, readPassword, writeSettings } from './data-folder.js';
import { run } from './os-user.js';
import { disownStalePid, isPostgres, readPostmaster } from './postmaster.js';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  port?: number;
  /** Postgres settings over our defaults, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** A superuser's address; the password lives 0600 inside the data folder. */
  adminUrl: string;
  /** The folder really used; see `placeDataFolder`. */
  dataDir: string;
  /** True when a server that a killed process of ours left behind was taken over. */
  adopted: boolean;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 300_000;
const LOG_BYTES_MAX = 10_000_000;

/**
 * Starts a real Postgres over a folder, or takes over the one that already runs there. The server has its own session, so
 * it outlives our Ctrl-C and our crash; `stop()` ends it in order.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = await placeDataFolder(options.dataDir);
  const { initdb, pgCtl } = await findBinaries(folder.user, folder.dir);
  if (!existsSync(folder.pgData)) await initialise(folder, initdb, options.settings?.['fsync'] !== 'off');
  const stop = () => stopServer(folder, pgCtl);
  const deadline = Date.now() + START_TIMEOUT_MS;
  let started = false;
  while (Date.now() < deadline) {
    const adminUrl = await connectTo(folder);
    if (adminUrl) return { adminUrl, dataDir: folder.dir, adopted: !started, stop };
    const running = await readPostmaster(folder.pgData);
    if (running && isPostgres(running.pid)) await sleep(30);   // starting, recovering or stopping
    else started = await startServer(folder, pgCtl, options);
  }
  throw new EmbeddedPostgresError(`The embedded Postgres in ${folder.dir} did not become ready in ${START_TIMEOUT_MS / 1000} s; see ${logFile(folder)}`);
}

const logFile = (folder: DataFolder) => path.join(folder.dir, 'postgres.log');

/** The address of the server on this folder if it answers; undefined while there is none or it is not ready. */
async function connectTo(folder: DataFolder): Promise<string | undefined> {
  const postmaster = await readPostmaster(folder.pgData);
  if (postmaster?.status !== 'ready' || !isPostgres(postmaster.pid)) return undefined;
  const adminUrl = `postgres://postgres:${await readPassword(folder)}@127.0.0.1:${postmaster.port}/postgres`;
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);   // the query below reports the loss; without a listener it would end the process
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === (await realpath(folder.pgData)) || process.platform === 'win32' ? adminUrl : undefined;
  } catch (error) {
    if (isCode(error, '28P01')) throw new EmbeddedPostgresError(`The Postgres on ${folder.pgData} refuses the password kept there`);
    if (isCode(error, 'ECONNREFUSED', 'ECONNRESET', '57P03', '57P01', '53300')) return undefined;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** True when our own start brought the server up; false when somebody else's won and the caller should look again. */
async function startServer(folder: DataFolder, pgCtl: string, options: EmbeddedPostgresOptions): Promise<boolean> {
  await disownStalePid(folder.pgData);
  await writeSettings(folder, options.settings ?? {});
  const logFrom = await openLog(folder);
  const port = options.port ?? (await freePort());
  const args = ['start', '-D', folder.pgData, '-l', logFile(folder), '-o', `-p ${port}`, '-w', '-t', String(START_TIMEOUT_MS / 1000), '-s'];
  const { status, output } = await run(pgCtl, args, folder.user);
  if (status === 0) return true;
  const log = (await readFile(logFile(folder))).subarray(logFrom).toString('utf8');
  const somebodyElse = /lock file "postmaster\.pid" (already exists|is empty)|pre-existing shared memory block/.test(log);
  const portTaken = options.port === undefined && /could not bind/.test(log);
  if (!somebodyElse && !portTaken) throw new EmbeddedPostgresError(`The embedded Postgres in ${folder.dir} does not start: ${(log || output).trim().slice(-2000)}`);
  await sleep(100);
  return false;
}

/** Keeps one log file of bounded size; returns where this start's lines begin. */
async function openLog(folder: DataFolder): Promise<number> {
  const file = logFile(folder);
  await writeFile(file, '', { flag: 'a', mode: 0o600 });
  if (folder.user) await chown(file, folder.user.uid, folder.user.gid);
  const { size } = await stat(file);
  if (size <= LOG_BYTES_MAX) return size;
  await truncate(file);
  return 0;
}

/** Fast shutdown: open transactions roll back, everything committed is on disk when this returns. */
async function stopServer(folder: DataFolder, pgCtl: string): Promise<void> {
  const { status, output } = await run(pgCtl, ['stop', '-D', folder.pgData, '-m', 'fast', '-w', '-t', '120', '-s'], folder.user);
  const left = await readPostmaster(folder.pgData);
  if (status !== 0 && left && isPostgres(left.pid)) throw new EmbeddedPostgresError(`The embedded Postgres in ${folder.dir} does not stop: ${output.slice(-2000)}`);
}

/** Ends the server on this folder at once and deletes its files: for throw-away servers, whose run may have been killed. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const folder = await placeDataFolder(dataDir);
  const running = await readPostmaster(folder.pgData);
  if (running && isPostgres(running.pid)) {
    process.kill(running.pid, 'SIGQUIT');
    for (let tries = 0; tries < 200 && isPostgres(running.pid); tries++) await sleep(25);
  }
  for (const ours of [folder.pgData, logFile(folder)]) await rm(ours, { recursive: true, force: true, maxRetries: 5 });
  for (const dir of new Set([folder.dir, path.resolve(dataDir)])) {
    try {
      await rmdir(dir);
    } catch (error) {
      if (!isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;   // what else lies there is not ours
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
