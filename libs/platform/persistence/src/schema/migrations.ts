import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

export interface Migration { name: string; sha256: string; sql: string }

// The services of the release before go on while migrations run. Who waits for a table's lock makes all others wait behind it, so a
// migration waits for a moment only, lets them pass, and tries again for longer than any transaction of theirs may last.
const LOCK_MS = 1000;
const BETWEEN_LOCKS_MS = 1000;
const LOCKS_WITHIN_MS = 300_000;
const LOCK_NOT_AVAILABLE = '55P03';

export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** The numbered .sql files of a folder in their order. */
export async function readMigrations(dir: URL, prefix = ''): Promise<Migration[]> {
  const folder = dir.href.endsWith('/') ? dir : new URL(`${dir.href}/`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => {
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name)) throw new MigrationError(`A migration is named 0001_what_it_does.sql, not ${name}`);
    const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');   // a checkout on Windows is no change
    return { name: prefix + name, sha256: createHash('sha256').update(sql).digest('hex'), sql };
  }));
}

/** Brings one schema up to its files, each in its own transaction as the schema's owner; answers the names it ran. */
export async function migrate(client: Client, names: { schema: string; ownerRole: string }, groups: Migration[][]): Promise<string[]> {
  const { schema, ownerRole } = names;
  await asOwner(client, names, `create table if not exists migration (name text primary key, sha256 text not null, ran_at timestamptz not null default now());
    revoke all on migration from public`);
  const { rows } = await client.query<{ name: string; sha256: string }>(`select name, sha256 from ${schema}.migration`);
  const done = new Map(rows.map((row) => [row.name, row.sha256]));
  const known = new Set(groups.flat().map((m) => m.name));
  const foreign = [...done.keys()].find((name) => !known.has(name));
  if (foreign) throw new MigrationError(`Schema ${schema} has run ${foreign}, which this version does not know: the database is newer than the program`);
  const ran: string[] = [];
  for (const group of groups) {
    const waiting = group.filter((m) => !done.has(m.name));
    refuseChanged(schema, group, done);
    for (const migration of waiting) {
      await runOne(client, names, migration, ownerRole);
      ran.push(migration.name);
    }
  }
  return ran;
}

function refuseChanged(schema: string, group: Migration[], done: Map<string, string>): void {
  const changed = group.find((m) => done.has(m.name) && done.get(m.name) !== m.sha256);
  if (changed) throw new MigrationError(`Migration ${changed.name} of schema ${schema} was changed after it had run; write a new one instead`);
  const firstWaiting = group.findIndex((m) => !done.has(m.name));
  const late = group.findLastIndex((m) => done.has(m.name));
  if (firstWaiting >= 0 && firstWaiting < late) throw new MigrationError(`Migration ${group[firstWaiting]?.name} of schema ${schema} comes before one that has run; give it the next number`);
}

async function runOne(client: Client, names: { schema: string; ownerRole: string }, migration: Migration, owner: string): Promise<void> {
  const sql = `set local lock_timeout = ${LOCK_MS};\n${migration.sql}`;
  for (const deadline = performance.now() + LOCKS_WITHIN_MS; ;) {
    try {
      return await asOwner(client, names, sql, () => client.query('insert into migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256]));
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || performance.now() > deadline) {
        throw new MigrationError(`Migration ${migration.name} of schema ${names.schema} (as ${owner}) failed: ${(error as Error).message}`, { cause: error });
      }
      await sleep(BETWEEN_LOCKS_MS);
    }
  }
}

/** Runs SQL in one transaction under the owner's rights and search path, whatever else the connecting role may do. */
export async function asOwner(client: Client, names: { schema: string; ownerRole: string }, sql: string, then?: () => Promise<unknown>): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local role ${names.ownerRole}; set local search_path = ${names.schema}, pg_temp`);
    await client.query(sql);
    await then?.();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
