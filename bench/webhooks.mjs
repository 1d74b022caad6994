// How many webhooks a second are delivered with their attempt rows, how long the first try of each waits after its event was announced, and how
// long a replay takes, on a real Postgres with fsync on. Fails when one is not delivered; targets only with --strict.
//   npm run bench:webhooks [-- --deliveries 20000 --rate 1000 --seconds 10 --replayed 100000 --strict --json]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimClosed } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { startEmbeddedPostgres, systemActor } from '@claimwright/platform-persistence';
import { redirectLog, startApp } from '@claimwright/platform-runtime';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { WebhooksService } from '@claimwright/service-webhooks';
import pg from 'pg';
import { measureFloor } from './webhooks/floor.mjs';

const { values } = parseArgs({ options: {
  deliveries: { type: 'string', default: '20000' }, rate: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '10' }, replayed: { type: 'string', default: '20000' },
  strict: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} });
if (values.help) {
  console.log('npm run bench:webhooks [-- --deliveries 20000 --rate 1000: deliveries a second while the first tries are timed; --seconds 10; --replayed 20000; --strict: status 1 when a target is missed; --json]');
  process.exit(0);
}
const [DELIVERIES, RATE, SECONDS, REPLAYED] = ['deliveries', 'rate', 'seconds', 'replayed'].map((name) => Number(values[name]));
const ENDPOINTS = 20;
const TIMEOUT_MS = 600_000;
const note = (text) => process.stderr.write(`${text}\n`);

const dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-bench-webhooks-'));
chmodSync(dir, 0o755);
const stack = new AsyncDisposableStack();
stack.defer(() => rmSync(dir, { recursive: true, force: true }));
try {
  const rig = await start();
  note('measuring the floor');
  const floor = await measureFloor({ adminUrl: rig.adminUrl, url: rig.receiverUrl, seconds: 5 });
  const throughput = await drained(rig);
  const waits = await paced(rig);
  const replay = await replayed(rig);
  report({ floor, throughput, waits, replay });
} finally {
  await stack.disposeAsync();
}

async function start() {
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres') });
  stack.defer(() => postgres.stop());
  const receiver = fork(path.join(import.meta.dirname, 'webhooks/receiver.mjs'));
  stack.defer(() => receiver.kill());
  const [{ port }] = await once(receiver, 'message');
  redirectLog({ level: 'warn' });
  Object.assign(process.env, { WEBHOOK_PRIVATE_NETWORKS: 'true' });
  const keys = await fileKeyProvider(path.join(dir, 'kek'));
  const app = await startApp({ docs: { title: 'Bench' }, services: [WebhooksService], port: 0, database: { adminUrl: postgres.adminUrl, secret: 'only for throw-away databases' }, keys });
  stack.defer(() => app.close());
  const pool = new pg.Pool({ connectionString: postgres.adminUrl, max: 2 });
  pool.on('error', () => undefined);   // the use of a lost connection tells it
  stack.defer(() => pool.end());
  return { adminUrl: postgres.adminUrl, app, keys, receiver, receiverUrl: `http://127.0.0.1:${port}/`, query: async (sql, params) => (await pool.query(sql, params)).rows };
}

/** An organisation of its own for each figure, with so many endpoints. */
async function organisation({ app, keys, query, receiverUrl }, endpoints, settings) {
  const access = new AccessStore(query, keys);
  const orgId = await access.createOrganisation('Bench', new KeyRing(access, keys));
  const headers = { authorization: `Bearer ${await access.createApiKey(orgId, 'bench', ['*'])}`, 'content-type': 'application/json' };
  const send = async (method, at, body) => {
    const response = await fetch(app.url + at, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const ids = [];
  for (let n = 0; n < endpoints; n++) ids.push((await send('POST', '/v1/webhook-endpoints', { url: `${receiverUrl}${n}`, eventTypes: ['*'], maxPerSecond: 5_000, ...settings })).id);
  return { orgId, ids, send };
}

function tell({ app }, orgId, count) {
  const closed = () => ({ claimId: newId('clm'), encounterId: newId('enc'), reason: 'paid' });
  return app.database('webhooks').transaction(systemActor(orgId, 'bench'), (tx) => announce(tx, ClaimClosed, Array.from({ length: count }, closed)));
}

async function settled({ query }, orgId, wanted, table = 'delivery') {
  const delivered = async () => Number((await query(`select count(*) as n from webhooks.${table} where org_id = $1 ${table === 'delivery' ? "and state = 'delivered'" : ''}`, [orgId]))[0].n);
  for (const deadline = performance.now() + TIMEOUT_MS; performance.now() < deadline; await sleep(100)) if ((await delivered()) >= wanted) return;
  throw new Error(`Only ${await delivered()} of ${wanted} within ${TIMEOUT_MS / 1_000} s`);
}

async function asked({ receiver }, what) {
  receiver.send(what);
  return (await once(receiver, 'message'))[0];
}

/** Everything is announced at once; deliveries a second until the last is on record. */
async function drained(rig) {
  note('measuring deliveries a second');
  const { orgId } = await organisation(rig, ENDPOINTS, { concurrency: 8 });
  await asked(rig, 'forget');
  const began = performance.now();
  for (let left = Math.ceil(DELIVERIES / ENDPOINTS); left > 0; left -= 500) await tell(rig, orgId, Math.min(500, left));
  await settled(rig, orgId, DELIVERIES);
  const seconds = (performance.now() - began) / 1_000;
  const { requests, distinct } = await asked(rig, 'count');
  const [{ attempts }] = await rig.query('select count(*) as attempts from webhooks.attempt where org_id = $1', [orgId]);
  if (distinct < DELIVERIES || Number(attempts) < DELIVERIES) throw new Error(`${distinct} arrived and ${attempts} are on record, of ${DELIVERIES}`);
  return { perSecond: DELIVERIES / seconds, again: requests - distinct };
}

/** At a steady rate, begun by the clock: from the announcing transaction to the receiver. */
async function paced(rig) {
  note(`timing first tries at ${RATE} deliveries a second`);
  const { orgId } = await organisation(rig, ENDPOINTS);
  await asked(rig, 'forget');
  const [began, ticks] = [performance.now(), SECONDS * 20];
  const told = [];
  for (let tick = 0; tick < ticks; tick++) {
    await sleep(Math.max(0, began + tick * 50 - performance.now()));
    const count = Math.round(((tick + 1) * RATE) / 20 / ENDPOINTS) - Math.round((tick * RATE) / 20 / ENDPOINTS);
    if (count > 0) told.push(tell(rig, orgId, count));
  }
  await Promise.all(told);
  await settled(rig, orgId, Math.round((ticks * RATE) / 20 / ENDPOINTS) * ENDPOINTS);
  const { waits } = await asked(rig, 'waits');
  waits.sort((a, b) => a - b);
  const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))];
  return { p50: at(0.5), p99: at(0.99), longest: waits.at(-1) };
}

/** From the request to the record of the last delivery, to one endpoint. */
async function replayed(rig) {
  note(`replaying ${REPLAYED} events to one endpoint`);
  const { orgId, send } = await organisation(rig, 0);
  for (let left = REPLAYED; left > 0; left -= 500) await tell(rig, orgId, Math.min(500, left));
  await settled(rig, orgId, REPLAYED, 'event');
  const { id } = await send('POST', '/v1/webhook-endpoints', { url: rig.receiverUrl, eventTypes: ['*'], concurrency: 16, maxPerSecond: 5_000 });
  const began = performance.now();
  const { deliveries } = await send('POST', `/v1/webhook-endpoints/${id}/replays`, { since: '2026-01-01T00:00:00Z' });
  const asking = (performance.now() - began) / 1_000;
  await settled(rig, orgId, deliveries);
  return { asking, seconds: (performance.now() - began) / 1_000 };
}

function report({ floor, throughput, waits, replay }) {
  const per100k = (replay.seconds * 100_000) / REPLAYED;
  const lines = [
    { figure: 'deliveries a second, with attempt rows', measured: Math.round(throughput.perSecond), target: '1,000', met: throughput.perSecond >= 1_000 },
    { figure: 'share of the floor', measured: `${Math.round((throughput.perSecond / floor) * 100)} % of ${Math.round(floor)}/s`, target: '–', met: true },
    { figure: `first try after its event, at ${RATE}/s: p50`, measured: `${waits.p50} ms`, target: '–', met: true },
    { figure: `first try after its event, at ${RATE}/s: p99`, measured: `${waits.p99} ms`, target: '1,000 ms', met: waits.p99 <= 1_000 },
    { figure: `replay of ${REPLAYED}, as 100,000`, measured: `${per100k.toFixed(0)} s (asked for in ${replay.asking.toFixed(1)} s)`, target: '300 s', met: per100k <= 300 },
    { figure: 'sent more than once', measured: throughput.again, target: '–', met: true },
  ];
  if (values.json) console.log(JSON.stringify({ floor, throughput, waits, replay, load: os.loadavg() }));
  else for (const { figure, measured, target, met } of lines) console.log(`${figure.padEnd(48)} ${String(measured).padStart(28)}   target ${target}${met ? '' : '   MISSED'}`);
  if (values.strict && lines.some(({ met }) => !met)) process.exitCode = 1;
}
