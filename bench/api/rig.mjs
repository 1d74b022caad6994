// What is measured: the application as it ships, without its audit, and without audit and row-level security, each on a copy of the same data,
// with a bare server beside them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startEmbeddedPostgres } from '@claimwright/platform-persistence';
import pg from 'pg';
import { encounters } from '../encounters.mjs';
import { postEncounters, startStandalone } from '../standalone.mjs';
import { routesOf } from './routes.mjs';

/** By name, what is taken out of each. Events stay where they are written in all of them. */
const VARIANTS = { shipped: ['relays'], 'no-audit': ['relays', 'audit'], 'no-rls': ['relays', 'audit', 'rls'] };
const IDS = { clm: '/v1/claims', enc: '/v1/encounters', pat: '/v1/patients', era: '/v1/remittances', cov: '/v1/coverages' };
const NO_LIMIT = { REQUESTS_PER_MINUTE: '100000000' };

export const inside = (without) => ['--expose-gc', '--import', `${pathToFileURL(path.join(import.meta.dirname, 'inside.mjs')).href}?without=${without.join(',')}`];

/** A Postgres with an organisation in it whose claims have gone their way; stopped and removed with the stack. */
export async function seededDatabase(stack, { claims, note }) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-bench-api-'));
  chmodSync(dir, 0o755);
  stack.defer(() => rmSync(dir, { recursive: true, force: true }));
  const server = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), settings: { max_connections: '400' } });
  stack.defer(() => server.stop());
  const dataDir = path.join(dir, 'data');
  const app = await startStandalone({ adminUrl: server.adminUrl, dataDir, env: NO_LIMIT });
  try {
    note(`making ${claims} claims`);
    await postEncounters(app, encounters(claims));
    const closed = async () => (await (await fetch(`${app.url}/v1/claims/summary`, { headers: app.headers })).json()).groups.find(({ status }) => status === 'closed')?.count ?? 0;
    for (const deadline = performance.now() + 600_000; (await closed()) < claims; await sleep(500)) if (performance.now() > deadline) throw new Error('the claims were not closed within ten minutes');
    return { dir, server, dataDir, ids: await idsOf(app) };
  } finally {
    await app.stop();
  }
}

async function idsOf({ url, headers }) {
  const ids = {};
  for (const [prefix, list] of Object.entries(IDS)) ids[prefix] = (await (await fetch(`${url}${list}?limit=200`, { headers })).json()).items.map(({ id }) => id);
  return ids;
}

/** All that is compared, running, and the routes it is asked for. */
export async function startVariants(stack, seeded, note) {
  const load = fork(path.join(import.meta.dirname, 'load.mjs'));
  stack.defer(() => load.kill());
  const routes = routesOf({ coverageId: seeded.ids.cov[0] });
  const targets = {};
  for (const [name, without] of Object.entries(VARIANTS)) {
    note(`starting ${name}`);
    const copy = await copied(seeded, name);
    if (without.includes('rls')) await withConstantPolicies(copy.adminUrl);
    targets[name] = await startStandalone({ ...copy, execArgv: inside(without), env: NO_LIMIT });
    stack.defer(() => targets[name].stop());
  }
  const copy = await copied(seeded, 'bare');
  const organisation = await withConstantPolicies(copy.adminUrl);
  targets.bare = await startBare(stack, { adminUrl: copy.adminUrl, orgId: organisation, routes: await recorded(targets['no-rls'], routes, seeded.ids) });
  return { load, routes, targets };
}

async function copied({ server, dir, dataDir }, name) {
  const database = `bench_${name.replace('-', '_')}`;
  const maintenance = new URL(server.adminUrl);
  const from = maintenance.pathname.slice(1);
  maintenance.pathname = '/template1';
  await withClient(maintenance.href, (db) => db.query(`create database ${database} template ${from}`));
  const to = path.join(dir, `data-${name}`);
  cpSync(dataDir, to, { recursive: true });
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = `/${database}`;
  return { adminUrl: adminUrl.href, dataDir: to };
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As if each statement named the organisation by hand: the policies hold it as a constant and ask for no setting. Answers it. */
function withConstantPolicies(adminUrl) {
  return withClient(adminUrl, async (db) => {
    const { rows: [{ org_id: orgId }] } = await db.query('select org_id from access.organisation');
    const { rows } = await db.query(`select format('alter policy %I on %I.%I using (org_id = %L) with check (org_id = %L)', policyname, schemaname, tablename, $1::text, $1::text) as statement from pg_policies where qual like '%app.org%' and schemaname <> 'payer_simulator'`, [orgId]);
    for (const { statement } of rows) await db.query(statement);
    return orgId;
  });
}

const TRANSACTION = /^\s*(?:start transaction|begin|commit|rollback|set transaction)/i;
const NOT_ITS_OWN = /\baccess\.|from idempotency/;

/** What one request of each route does in the database, and what it answers. */
async function recorded({ url, headers, child }, routes, ids) {
  const found = [];
  for (const { name, method, path: at, headers: more, body, picks, writes = false } of routes) {
    const pick = ids[picks]?.[0] ?? '';
    const mark = '7'.repeat(9);
    let line = 0;
    const filled = (text) => text?.replaceAll('{{pick}}', pick).replaceAll('{{fhir}}', pick.replace('_', '-')).replaceAll('{{n}}', mark).replaceAll('{{line}}', () => `88${String(++line).padStart(7, '0')}`);
    const response = await fetch(url + filled(at), { method, headers: { ...headers, ...more, 'x-bench-record': 'yes' }, body: filled(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${name}: ${response.status} ${text.slice(0, 500)}`);
    child.send('recorded');
    const [statements] = await once(child, 'message');
    const kept = statements.filter(({ sql }) => !TRANSACTION.test(sql) && !NOT_ITS_OWN.test(sql));
    found.push({ name, statements: kept, answer: more?.['content-type'] === 'application/x-ndjson' ? text : JSON.parse(text), writes, known: [...new Set(Object.values(ids).flat())], marks: [mark, ...Array.from({ length: line }, (_, i) => `88${String(i + 1).padStart(7, '0')}`)] });
  }
  return found;
}

async function startBare(stack, { adminUrl, orgId, routes }) {
  const child = fork(path.join(import.meta.dirname, 'bare.mjs'), [adminUrl]);
  stack.defer(() => child.kill());
  child.send({ orgId, routes });
  const [{ url }] = await once(child, 'message');
  return { child, pid: child.pid, url, headers: {}, isBare: true };
}

/** One answer of the load's process. */
export async function loaded(load, how) {
  load.send(how);
  const [{ result, error }] = await once(load, 'message');
  if (error !== undefined) throw new Error(error);
  return result;
}
