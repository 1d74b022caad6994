// A steady mixture of requests for a long time, and whether anything of the process grows under it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startStandalone } from '../standalone.mjs';
import { inside, loaded } from './rig.mjs';
import { routesOf } from './routes.mjs';

const SAMPLE_MS = 5_000;
/** Caches, compiled code and pools fill in this time, of a long run. */
const WARM_SHARE = 0.3;
/**
 * Megabytes an hour of live heap after a full collection: 100 bytes left behind by each of 20 requests a second would be 7. Half an hour is what caches and compiled
 * code still fill in (7.3 when it was measured, and less in its second half), so a smaller leak needs a longer run.
 */
const HEAP_MB_PER_HOUR = 12;
/** The resident set moves with the collector and the allocator, and goes on growing for most of an hour (59 when it was measured): a leak shows in the heap, or past this. */
const RSS_MB_PER_HOUR = 120;
const LONG_MS = 600_000;

/** Read and write routes side by side, as a day in an office has them; the organisation's whole pipeline runs behind it. */
const MIXTURE = ['claim', 'claims-list', 'encounter', 'patient', 'claim', 'remittance', 'encounter-create', 'fhir-read', 'claim', 'audit-search', 'eligibility-ask', 'patient', 'fhir-search', 'ledger-summary', 'claim', 'encounter'];

export async function soak(stack, seeded, { ms, perSecond, note }) {
  const app = await startStandalone({ adminUrl: seeded.server.adminUrl, dataDir: seeded.dataDir, execArgv: inside([]), env: { REQUESTS_PER_MINUTE: '100000000' } });
  stack.defer(() => app.stop());
  const load = fork(path.join(import.meta.dirname, 'load.mjs'));
  stack.defer(() => load.kill());
  const db = new pg.Client({ connectionString: seeded.server.adminUrl });
  await db.connect();
  stack.defer(() => db.end());
  const routes = routesOf({ coverageId: seeded.ids.cov[0] });
  const requests = MIXTURE.map((name) => routes.find((route) => route.name === name)).map((route) => ({ ...route, headers: { ...app.headers, ...route.headers } }));
  const samples = [];
  const running = loaded(load, { kind: 'paced', url: app.url, requests, picks: seeded.ids, perSecond, connections: 32, ms });
  let isOver = false;
  running.finally(() => { isOver = true; }).catch(() => undefined);   // awaited below
  const began = performance.now();
  while (!isOver) {
    samples.push({ at: performance.now() - began, ...(await stateOf(app.child)), ...(await connectionsOf(db)) });
    const { at, rss, heapUsed, handles, connections } = samples.at(-1);
    if (samples.length % 12 === 1) note(`${(at / 60_000).toFixed(1).padStart(5)} min  RSS ${mb(rss)} MB, heap ${mb(heapUsed)} MB, ${handles} handles, ${connections} connections`);
    await sleep(Math.max(0, samples.length * SAMPLE_MS - (performance.now() - began)));
  }
  const answered = await running;
  return judged({ samples, answered, ms, perSecond });
}

async function stateOf(child) {
  child.send('state');
  const [state] = await once(child, 'message');
  return state;
}

/** How many connections the services hold, and how many of them sit in a transaction in which nothing happens. */
async function connectionsOf(db) {
  const { rows: [row] } = await db.query(`select count(*)::int as connections, count(*) filter (where state like 'idle in transaction%' and state_change < now() - interval '10 seconds')::int as stuck
    from pg_stat_activity where usename like 'claimwright%' and datname = current_database()`);
  return row;
}

const mb = (bytes) => Math.round(bytes / 1_048_576);

/** Theil and Sen: the median of the slopes between all pairs, which a few odd samples do not move. */
export function slopeOf(points) {
  const slopes = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) slopes.push((points[j].y - points[i].y) / (points[j].x - points[i].x));
  }
  slopes.sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
}

function judged({ samples, answered, ms, perSecond }) {
  const warm = samples.filter(({ at }) => at >= ms * WARM_SHARE);
  const perHour = (name) => slopeOf(warm.map(({ at, [name]: value }) => ({ x: at / 3_600_000, y: value / 1_048_576 })));
  const half = Math.floor(warm.length / 2);
  const most = (name, of) => Math.max(...of.map((one) => one[name]));
  const grows = (name) => most(name, warm.slice(half)) > most(name, warm.slice(0, half)) + 4;
  const [heap, rss] = [perHour('heapUsed'), perHour('rss')];
  const sorted = answered.took.sort((a, b) => a - b);
  const faults = [
    ...(answered.failed > 0 ? [`${answered.failed} requests failed, the first: ${answered.firstFailure}`] : []),
    // A slope of a minute's samples says nothing of an hour.
    ...(ms >= LONG_MS && heap > HEAP_MB_PER_HOUR ? [`the heap grows by ${heap.toFixed(1)} MB an hour, more than ${HEAP_MB_PER_HOUR}`] : []),
    ...(ms >= LONG_MS && rss > RSS_MB_PER_HOUR ? [`the resident set grows by ${rss.toFixed(1)} MB an hour, more than ${RSS_MB_PER_HOUR}`] : []),
    ...(grows('handles') ? ['handles are left behind'] : []), ...(grows('connections') ? ['connections are left behind'] : []),
    ...(samples.at(-1).settingsLeft > 0 ? [`${samples.at(-1).settingsLeft} connections were handed on with an organisation's setting`] : []),
    ...(samples.at(-1).settingsAsked === 0 ? ['no connection was asked for what was left on it'] : []),
    ...(samples.some(({ stuck }) => stuck > 0) ? ['a connection sat in its transaction for ten seconds'] : []),
  ];
  return {
    minutes: ms / 60_000, perSecond, requests: sorted.length, p50: sorted[Math.floor(sorted.length * 0.5)], p99: sorted[Math.floor(sorted.length * 0.99)], samples: warm.length,
    heapMb: mb(warm.at(-1)?.heapUsed ?? 0), heapMbPerHour: heap, rssMb: mb(warm.at(-1)?.rss ?? 0), rssMbPerHour: rss, handlesMost: most('handles', warm), connectionsMost: most('connections', warm), settingsAsked: samples.at(-1).settingsAsked, faults, holds: faults.length === 0,
  };
}

export function soakText({ minutes, perSecond, requests, p50, p99, samples, heapMb, heapMbPerHour, rssMb, rssMbPerHour, handlesMost, connectionsMost, settingsAsked, faults }) {
  return [...faults.map((fault) => `✗ ${fault}`),
    `${minutes} min at ${perSecond}/s: ${requests} requests, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; heap ${heapMb} MB (${heapMbPerHour.toFixed(1)} MB/h), RSS ${rssMb} MB (${rssMbPerHour.toFixed(1)} MB/h, ${samples} samples after the warm-up), ${handlesMost} handles and ${connectionsMost} connections at most, ${settingsAsked} asked for a setting left behind; ${faults.length === 0 ? 'holds' : 'DOES NOT HOLD'}`].join('\n');
}
