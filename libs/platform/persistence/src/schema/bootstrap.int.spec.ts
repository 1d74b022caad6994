import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessSchema } from '@claimwright/platform-security';
import { newDatabase, TEST_SECRET, testServer, until, withClient } from '@claimwright/platform-testing';
import { sample } from '../../test/sample-service.js';
import { bootstrap, roleUrl, rolePassword } from './bootstrap.js';
import { defineService, type SharedSchema } from './service-schema.js';

const options = { secret: TEST_SECRET };
let dir: string;
let database: { adminUrl: string; drop(): Promise<void> };
const dropped: (() => Promise<void>)[] = [];
const fresh = async () => {
  const made = await newDatabase();
  dropped.push(() => made.drop());
  return made;
};
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'claimwright-migrations-'));
  database = await fresh();
  await bootstrap(database.adminUrl, [sample, neighbour], options);
});
afterAll(async () => {
  for (const drop of dropped) await drop();
  await withClient(await testServer(), (client) => client.query('drop role if exists claimwright_plain_server, claimwright_plain_server_owner; drop role if exists plain_admin'));
  await rm(dir, { recursive: true, force: true });
});

const neighbour = defineService({ ...sample, name: 'good-neighbour' });
const asService = <T extends object>(sql: string, name = 'sample', url = database.adminUrl) => withClient(roleUrl(url, name, TEST_SECRET), async (client) => (await client.query<T>(sql)).rows);
/** What ran of the service's own; the platform's own files come before. */
const ownMigrationsOf = async (url: string, schema = 'sample') => (await migrationsOf(url, schema)).filter((name) => !name.startsWith('platform/'));
const migrationsOf = (url: string, schema = 'sample') => withClient(url, async (client) => (await client.query<{ name: string }>(`select name from ${schema}.migration order by ran_at, name`)).rows.map((row) => row.name));
/** A copy of the sample's migrations that a test can change. */
async function copyOfMigrations(name: string) {
  const folder = path.join(dir, name);
  await cp(sample.migrationsDir, folder, { recursive: true });
  return { folder, service: defineService({ ...sample, migrationsDir: pathToFileURL(folder) }) };
}

describe('bootstrapping a database', () => {
  it('runs the platform’s migrations and then the service’s, from empty', async () => {
    const platform = (await readdir(new URL('../../migrations/', import.meta.url))).sort().map((name) => `platform/${name}`);
    expect(platform).toContain('platform/0001_platform.sql');
    expect(await migrationsOf(database.adminUrl)).toEqual([...platform, '0001_visits.sql']);
    expect(await ownMigrationsOf(database.adminUrl, 'good_neighbour')).toHaveLength(1);
    expect(await migrationsOf(database.adminUrl, 'access')).toEqual([...platform, ...(await readdir(accessSchema.migrationsDir)).sort()]);
  });

  it('changes nothing when it runs again, also several at once', async () => {
    await asService(`insert into job (queue, org_id, ref) values ('q', 'org_1', 'kept')`);
    await Promise.all(Array.from({ length: 4 }, () => bootstrap(database.adminUrl, [sample, neighbour], options)));
    expect(await asService(`select ref from job`)).toEqual([{ ref: 'kept' }]);
    expect(await ownMigrationsOf(database.adminUrl)).toHaveLength(1);
  });

  it('may run for two databases of one server at once', async () => {
    const others = await Promise.all([fresh(), fresh(), fresh()]);
    await Promise.all(others.map(({ adminUrl }) => bootstrap(adminUrl, [sample, neighbour], options)));
    for (const { adminUrl } of others) expect(await ownMigrationsOf(adminUrl)).toHaveLength(1);
  });

  it('runs a new migration once and keeps what is there', async () => {
    const { folder, service } = await copyOfMigrations('added');
    const { adminUrl } = await fresh();
    await bootstrap(adminUrl, [service], options);
    await writeFile(path.join(folder, '0002_notes.sql'), 'alter table visit add note text;');
    await bootstrap(adminUrl, [service], options);
    expect((await migrationsOf(adminUrl)).at(-1)).toBe('0002_notes.sql');
    await expect(bootstrap(adminUrl, [sample], options)).rejects.toThrow('0002_notes.sql, which this version does not know');
  });

  it('lets those who work on go on while a migration waits for a long transaction', async () => {
    const { folder, service } = await copyOfMigrations('long');
    const { adminUrl } = await fresh();
    await bootstrap(adminUrl, [service], options);
    await writeFile(path.join(folder, '0002_notes.sql'), 'alter table job add note text;');
    await withClient(adminUrl, async (holder) => {
      const waiters = async () => (await asService<{ n: number }>(`select count(*)::int as n from pg_locks where relation = 'job'::regclass and not granted`, 'sample', adminUrl))[0]?.n;
      await holder.query('begin; lock table sample.job in row exclusive mode');
      const migrating = bootstrap(adminUrl, [service], options);
      await until(waiters, (n) => n === 1);
      // It would queue behind the migration, which queues behind the holder.
      await asService(`insert into job (queue, org_id, ref) values ('q', 'org_1', 'meanwhile')`, 'sample', adminUrl);
      expect(await ownMigrationsOf(adminUrl)).toHaveLength(1);
      await holder.query('commit');
      await migrating;
    });
    expect(await asService('select ref, note from job', 'sample', adminUrl)).toEqual([{ ref: 'meanwhile', note: null }]);
  }, 60_000);

  it('refuses a migration that was changed after it had run, and takes other line ends for no change', async () => {
    const { folder, service } = await copyOfMigrations('changed');
    const { adminUrl } = await fresh();
    await writeFile(path.join(folder, '0002_a.sql'), 'create table a (\n org_id text);');
    await bootstrap(adminUrl, [service], options);
    await writeFile(path.join(folder, '0002_a.sql'), 'create table a (\r\n org_id text);');
    await bootstrap(adminUrl, [service], options);
    await writeFile(path.join(folder, '0002_a.sql'), 'create table a (org_id text, b text);');
    await expect(bootstrap(adminUrl, [service], options)).rejects.toThrow('0002_a.sql of schema sample was changed after it had run');
  });

  it('refuses a migration numbered before one that has run, and one without a number', async () => {
    const { folder, service } = await copyOfMigrations('late');
    const { adminUrl } = await fresh();
    await writeFile(path.join(folder, '0003_c.sql'), 'select 1;');
    await bootstrap(adminUrl, [service], options);
    await writeFile(path.join(folder, '0002_b.sql'), 'select 1;');
    await expect(bootstrap(adminUrl, [service], options)).rejects.toThrow('0002_b.sql of schema sample comes before one that has run');
    await rm(path.join(folder, '0002_b.sql'));
    await writeFile(path.join(folder, 'notes.sql'), 'select 1;');
    await expect(bootstrap(adminUrl, [service], options)).rejects.toThrow('not notes.sql');
  });

  it('keeps nothing of a migration that fails, names it, and runs it when it is mended', async () => {
    const { folder, service } = await copyOfMigrations('broken');
    const { adminUrl } = await fresh();
    await writeFile(path.join(folder, '0002_broken.sql'), 'create table half (org_id text); select nonsense;');
    await expect(bootstrap(adminUrl, [service], options)).rejects.toThrow('0002_broken.sql of schema sample');
    expect(await ownMigrationsOf(adminUrl)).toHaveLength(1);
    await writeFile(path.join(folder, '0002_broken.sql'), 'create table half (org_id text);');
    await bootstrap(adminUrl, [service], options);
    expect(await ownMigrationsOf(adminUrl)).toHaveLength(2);
  });

  it('needs no superuser: a role that may create roles and owns the database is enough', async () => {
    const plain = defineService({ ...sample, name: 'plain-server' });
    const { adminUrl } = await fresh();
    await withClient(adminUrl, (client) => client.query(`create role plain_admin login createrole password 'plain'; alter database ${new URL(adminUrl).pathname.slice(1)} owner to plain_admin;
      grant claimwright_access, claimwright_access_owner, claimwright_audit, claimwright_audit_owner to plain_admin with admin true, set true, inherit true`));
    const url = new URL(adminUrl);
    url.username = 'plain_admin';
    url.password = 'plain';
    await bootstrap(url.href, [plain], options);
    await bootstrap(url.href, [plain], options);
    expect(await asService('select * from visit', 'plain-server', adminUrl)).toEqual([]);
    await expect(asService('create temporary table mine (id int)', 'plain-server', adminUrl)).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a role that passes by row-level security', async () => {
    const { adminUrl } = await fresh();
    const strong = defineService({ ...sample, name: 'strong' });
    await withClient(adminUrl, (client) => client.query('create role claimwright_strong login bypassrls'));
    await expect(bootstrap(adminUrl, [strong], options)).rejects.toThrow('passes by row-level security');
    await withClient(adminUrl, (client) => client.query('drop role claimwright_strong'));
  });

  it('gives the same password at each start and refuses a secret that can be guessed', () => {
    expect(rolePassword(TEST_SECRET, 'claimwright_sample')).toBe(rolePassword(TEST_SECRET, 'claimwright_sample'));
    expect(rolePassword(TEST_SECRET, 'claimwright_sample')).not.toBe(rolePassword(TEST_SECRET, 'claimwright_good_neighbour'));
    expect(() => rolePassword('secret', 'claimwright_sample')).toThrow('at least 16 characters');
  });
});

describe('a service’s role', () => {
  const denied = { code: '42501' };

  it('reads and writes its own tables', async () => {
    await asService(`insert into inbox (consumer, event_id) values ('c', 'e'); update inbox set at = now(); delete from inbox`);
    await asService(`insert into outbox (event_id, topic, key, type, org_id, headers, data) values ('e', 't', 'k', 'y', 'o', '{}', '{}')`);
    const [row] = await asService<{ tx: string; pos: string }>('select tx, pos from outbox');
    expect(Number(row?.tx)).toBeGreaterThan(0);
  });

  it.each(['select * from good_neighbour.visit', 'select * from good_neighbour.outbox', 'insert into good_neighbour.job (queue, org_id, ref) values (1, 2, 3)'])('cannot reach another service: %s', async (sql) => {
    await expect(asService(sql)).rejects.toMatchObject(denied);
  });

  it.each([
    'create table mine (id int)', 'create table public.mine (id int)', 'create schema mine', 'create temporary table mine (id int)', 'create role mine', 'alter table visit disable row level security',
    'drop table visit', 'truncate visit cascade', 'truncate outbox', 'drop policy tenant on visit', 'select * from migration', 'set role claimwright_sample_owner', 'set role postgres',
    'alter role claimwright_sample bypassrls', 'insert into access.organisation values (1, 2)', 'delete from access.api_key', 'select pg_read_file($$/etc/passwd$$)',
  ])('may not: %s', async (sql) => {
    await expect(asService(sql)).rejects.toMatchObject(denied);
  });

  it('may add to an append-only table and change nothing in it', async () => {
    await asService('select * from visit_history');
    await expect(asService(`update visit_history set status = 'x'`)).rejects.toMatchObject(denied);
    await expect(asService('delete from visit_history')).rejects.toMatchObject(denied);
  });

  it('keeps what a migration took away when the bootstrap runs again', async () => {
    await bootstrap(database.adminUrl, [sample], options);
    await expect(asService('delete from visit_history')).rejects.toMatchObject(denied);
  });
});

describe('a shared schema', () => {
  it('is open to each service as far as its own grants say', async () => {
    const folder = path.join(dir, 'shared');
    await cp(sample.migrationsDir, folder, { recursive: true, filter: (file) => !file.endsWith('.sql') });
    await writeFile(path.join(folder, '0001_board.sql'), 'create table board (text text); create table secret (text text);');
    const board: SharedSchema = { name: 'board', migrationsDir: pathToFileURL(folder), grants: (role) => [`grant usage on schema board to ${role}`, `grant select, insert on board to ${role}`] };
    const { adminUrl } = await fresh();
    await bootstrap(adminUrl, [sample, neighbour], { ...options, shared: [board] });
    await asService(`insert into board.board values ('from sample')`, 'sample', adminUrl);
    expect(await asService('select text from board.board', 'good-neighbour', adminUrl)).toEqual([{ text: 'from sample' }]);
    await expect(asService('select * from board.secret', 'sample', adminUrl)).rejects.toMatchObject({ code: '42501' });
    await expect(asService('delete from board.board', 'sample', adminUrl)).rejects.toMatchObject({ code: '42501' });
    await asService('delete from board.board', 'board', adminUrl);
  });
});

describe('a service’s name', () => {
  it('becomes names that are safe in SQL, or is refused', () => {
    expect(neighbour).toMatchObject({ schema: 'good_neighbour', role: 'claimwright_good_neighbour', ownerRole: 'claimwright_good_neighbour_owner' });
    for (const name of ['', 'Sample', 'a;drop', '1a', 'a"b', 'a--b', 'x'.repeat(31)]) expect(() => defineService({ ...sample, name })).toThrow('Not a service');
  });
});
