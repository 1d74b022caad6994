import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bootstrap, schemaFingerprint, type ServiceSchema, type SharedSchema, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import pg from 'pg';

/** The secret that test databases' role passwords are derived from. */
export const TEST_SECRET = 'only for throw-away test databases';

const VARIABLE = 'CLAIMWRIGHT_TEST_DATA_DIR';
// Nothing here outlives its run, so nothing has to reach the disk.
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', autovacuum: 'off' };

let server: Promise<string> | undefined;

/** The run's server, started by whichever worker wants it first; TEST_DATABASE_URL names one of yours instead. */
export function testServer(): Promise<string> {
  server ??= (async () => {
    const yours = process.env['TEST_DATABASE_URL'];
    if (yours) return yours;
    const dataDir = process.env[VARIABLE];
    if (!dataDir) throw new Error(`${VARIABLE} is not set: run the tests through the workspace's Jest configuration`);
    // Who keeps the folder wants to see what was in databases that are dropped by then.
    const settings = process.env['CLAIMWRIGHT_TEST_DATA_KEPT'] ? { ...FAST, wal_keep_size: '32GB' } : FAST;
    return (await startEmbeddedPostgres({ dataDir, settings })).adminUrl;
  })();
  return server;
}

/** A database of its own with these schemas, cloned from a template that the first spec with this set of schemas made. */
export async function cloneDatabase(services: readonly ServiceSchema[], shared: readonly SharedSchema[]): Promise<{ adminUrl: string; drop(): Promise<void> }> {
  const serverUrl = await testServer();
  const template = await templateFor(serverUrl, services, shared);
  return newDatabase(`template ${template}`);
}

/** An empty database of its own. */
export async function newDatabase(how = ''): Promise<{ adminUrl: string; drop(): Promise<void> }> {
  const serverUrl = await testServer();
  const name = `cw_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await withClient(serverUrl, (client) => whenUnused(() => client.query(`create database ${name} ${how}`)));
  return {
    adminUrl: urlOf(serverUrl, name),
    drop: () => withClient(serverUrl, async (client) => void await client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function templateFor(serverUrl: string, services: readonly ServiceSchema[], shared: readonly SharedSchema[]): Promise<string> {
  const name = `cw_template_${await schemaFingerprint(services, shared)}`;
  await withClient(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const unfinished = `${name}_new`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished} template template0`);
    await bootstrap(urlOf(serverUrl, unfinished), services, { secret: TEST_SECRET, shared });
    await whenUnused(() => client.query(`alter database ${unfinished} rename to ${name}`));
  });
  return name;
}

/** A backend lives a few milliseconds longer than its client. */
async function whenUnused(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || tries === 100) throw error;
      await sleep(20);
    }
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
