// Holds the audit to its word on a real Postgres: random tampers of a chain are all found, and a chain of a million events is verified in time.
//   npm run check:audit [-- --tampers 1000 --events 1000000 --seconds 60 --seed 1]
// Prints one line of figures; ends with 1 where a tamper was not found, an honest chain was called broken, or the time was exceeded.
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { AuditReader, auditSchema, CheckpointFolder, signingKey, Trail } from '../libs/platform/audit/src/index.ts';
import { bootstrap, defineService, poolTypes, roleUrl, startEmbeddedPostgres } from '../libs/platform/persistence/src/index.ts';
import { fileKeyProvider } from '../libs/platform/security/src/index.ts';
import { tamperings } from './audit/tamperings.mjs';
import { seeded } from './sandbox/people.mjs';

const { values } = parseArgs({ options: { tampers: { type: 'string', default: '1000' }, events: { type: 'string', default: '1000000' }, seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } });
const [TAMPERS, EVENTS, SECONDS, SEED] = [values.tampers, values.events, values.seconds, values.seed].map(Number);
const random = seeded(SEED);
const upTo = (max) => random.int(1, max);
const coin = () => random.int(0, 1) === 1;
const SECRET = 'only for a check that is thrown away';
const SMALL = { orgId: 'org_tampered', events: 1_200, every: 250 };
const LARGE = { orgId: 'org_large', events: EVENTS };
const ward = defineService({ name: 'ward', entities: [], migrationsDir: new URL('../libs/platform/audit/test/migrations/', import.meta.url) });

const dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-audit-'));
chmodSync(dir, 0o755);
const server = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres') });
const clients = [];
let failed;
try {
  await bootstrap(server.adminUrl, [ward], { secret: SECRET });
  const service = await connect(roleUrl(server.adminUrl, ward.name, SECRET));
  const auditor = await connect(roleUrl(server.adminUrl, auditSchema.name, SECRET));
  const superuser = await connect(server.adminUrl);
  const store = new CheckpointFolder(path.join(dir, 'checkpoints'));
  const reader = new AuditReader((work) => inTransaction(auditor, work));

  const { found, missed } = await tamperWith(service, superuser, store, reader);
  await append(service, LARGE.orgId, LARGE.events);
  const started = performance.now();
  const large = await reader.verify(LARGE.orgId, store);
  const seconds = (performance.now() - started) / 1000;
  const whole = large.problemCount === 0 && large.events === LARGE.events;

  failed = missed.length > 0 || !whole || seconds > SECONDS;
  for (const { kind, what } of missed.slice(0, 20)) console.error(`not found: ${kind} ${what}`);
  const byKind = [...Map.groupBy(found, (kind) => kind)].map(([kind, all]) => `${kind} ${all.length}`).sort().join(', ');
  console.log(`${failed ? 'FAILED' : 'ok'}: ${found.length} of ${TAMPERS} tampers found (${byKind}; seed ${SEED}); ${large.events} events ${whole ? 'verified' : 'NOT WHOLE'} in ${seconds.toFixed(1)} s (at most ${SECONDS} s)`);
} finally {
  await Promise.all(clients.map((client) => client.end()));
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function connect(connectionString) {
  const client = new pg.Client({ connectionString, types: poolTypes });
  await client.connect();
  clients.push(client);
  return client;
}

function queryOf(client) {
  return async (sql, params) => (await client.query(sql, params)).rows;
}

/** Transactions of one connection, one after the other: the next page is asked for while one is looked at. */
function inTransaction(client, work) {
  client.turn = (client.turn ?? Promise.resolve()).then(async () => {
    await client.query('begin');
    try {
      return await work({ query: queryOf(client) });
    } finally {
      await client.query('commit');
    }
  });
  return client.turn;
}

/** Acts as a service writes them down, through its own role and by its own function. */
async function append(client, orgId, count, actsMax = 1_000) {
  for (let done = 0; done < count;) {
    const acts = Math.min(actsMax, count - done);
    const trail = new Trail();
    for (let i = 0; i < acts; i++) trail[coin() ? 'read' : 'write'](`pat_${(done + i).toString(16).padStart(32, '0')}`);
    await client.query('begin');
    await client.query(`select set_config('app.org', $1, true)`, [orgId]);
    await trail.save((sql, params) => client.query(sql, params), {
      orgId, at: new Date(), service: ward.name, actor: `key:${upTo(50)}`, onBehalfOf: coin() ? `user:${upTo(20)}` : null, purpose: 'payment', requestId: `req-${done}`,
    });
    await client.query('commit');
    done += acts;
  }
}

/** Makes a chain with checkpoints and a tail after the last one; spoils it in ever other ways, each taken back when it was looked for. */
async function tamperWith(service, superuser, store, reader) {
  const key = await reader.inOrganisation(SMALL.orgId, async (query) => signingKey(query, await fileKeyProvider(path.join(dir, 'kek'))));
  const looking = new AuditReader((work) => work({ query: queryOf(superuser) }));
  for (let done = 0; done < SMALL.events; done += SMALL.every) {
    await append(service, SMALL.orgId, Math.min(SMALL.every, SMALL.events - done), 7);
    if (done + SMALL.every < SMALL.events) await looking.checkpoint(SMALL.orgId, store, key, new Date());
  }
  const signed = (await store.list(SMALL.orgId)).at(-1).seq;
  const brokenNow = async () => (await looking.verify(SMALL.orgId, store)).problemCount > 0;
  const [found, missed] = [[], []];
  if (await brokenNow()) missed.push({ kind: 'honest', what: 'an untouched chain was called broken' });
  const ways = tamperings(superuser, { ...SMALL, signed }, random);
  const kinds = Object.keys(ways);
  for (let i = 0; i < TAMPERS; i++) {
    const kind = kinds[i % kinds.length];
    await superuser.query('begin');
    const what = await ways[kind]();
    if (await brokenNow()) found.push(kind);
    else missed.push({ kind, what });
    await superuser.query('rollback');
  }
  if (await brokenNow()) missed.push({ kind: 'honest', what: 'an untouched chain was called broken afterwards' });
  return { found, missed };
}
