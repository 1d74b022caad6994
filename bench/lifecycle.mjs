// How many claims a second go the whole way: encounters posted as NDJSON, verified, coded, sent as 837, acknowledged, paid by 835,
// posted and closed, on a real Postgres with fsync on. Prints what it measured; asserts nothing about time.
//   npm run bench:lifecycle [-- --encounters 5000] [--json] [--detail]
import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../libs/platform/persistence/dist/index.js';
import { encounters } from './encounters.mjs';
import { postEncounters, startStandalone } from './standalone.mjs';
import { floor } from './floor.mjs';
import { cpuSeconds, pidsOfServer } from './cpu.mjs';

const { values } = parseArgs({ options: { encounters: { type: 'string', default: '5000' }, json: { type: 'boolean', default: false }, detail: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log('npm run bench:lifecycle [-- --encounters 5000] [--json] [--detail: when each kind of event came, the slowest statements and the rows of each table]');
  process.exit(0);
}
const N = Number(values.encounters);
const TIMEOUT_MS = 600_000;
const note = (text) => process.stderr.write(`${text}\n`);

const dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-bench-'));
chmodSync(dir, 0o755);
const server = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), settings: { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top' } });
const db = new pg.Client({ connectionString: server.adminUrl });
let app;
try {
  await db.connect();
  await db.query('create extension pg_stat_statements');
  app = await startStandalone({ adminUrl: server.adminUrl, dataDir: path.join(dir, 'data') });
  const measured = await drive(app);
  await app.stop();
  if (values.detail) {
    await stages();
    await detail();
  }
  note('measuring the floor: the same rows by bulk SQL …');
  report({ ...measured, floor: await floor(db) });
} finally {
  app?.kill();
  await db.end();
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}

async function drive({ url, headers }) {
  const servers = () => pidsOfServer(server.dataDir);
  await db.query('select pg_stat_statements_reset()');
  const before = { node: cpuSeconds([app.pid]), postgres: cpuSeconds(servers()), rows: await rowsWritten() };
  const started = performance.now();
  const posting = postEncounters({ url, headers }, encounters(N));
  let taken;
  posting.then((ms) => (taken = ms), () => undefined);
  let closed = 0;
  let memoryMb = 0;
  while (closed < N) {
    if (performance.now() - started > TIMEOUT_MS) throw new Error(`only ${closed} of ${N} claims were closed within ${TIMEOUT_MS / 1000} s`);
    await sleep(250);
    const { groups } = await (await fetch(`${url}/v1/claims/summary`, { headers })).json();
    closed = groups.filter((g) => g.status === 'closed').reduce((sum, g) => sum + g.count, 0);
    memoryMb = Math.max(memoryMb, residentMb(app.pid));
    note(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${groups.map((g) => `${g.status} ${g.count}`).join(', ') || 'taking encounters in'}`);
  }
  const seconds = (performance.now() - started) / 1000;
  await posting;
  const after = { node: cpuSeconds([app.pid]), postgres: cpuSeconds(servers()), rows: await rowsWritten() };
  const { rows: [{ statements, transactions }] } = await db.query("select coalesce(sum(calls), 0)::float8 as statements, coalesce(sum(calls) filter (where lower(query) = 'commit'), 0)::float8 as transactions from pg_stat_statements");
  const ledger = await (await fetch(`${url}/v1/ledger/summary`, { headers })).json();
  return { seconds, postSeconds: taken / 1000, statements, transactions, rows: after.rows - before.rows, node: after.node - before.node, postgres: after.postgres - before.postgres, memoryMb, ledger };
}

/** Rows inserted, updated and deleted in this database so far. */
async function rowsWritten() {
  await db.query('select pg_stat_force_next_flush()');
  const { rows } = await db.query('select (tup_inserted + tup_updated + tup_deleted)::float8 as n from pg_stat_database where datname = current_database()');
  return rows[0].n;
}

/** Where a claim waits: when each kind of event reached the log, and how long after its transaction began. */
async function stages() {
  const { rows } = await db.query(`with event as (
      select headers ->> 'ce_type' as type, extract(epoch from appended_at - min(appended_at) over ()) * 1000 as at, extract(epoch from appended_at - (headers ->> 'ce_time')::timestamptz) * 1000 as took from event_log.log)
    select type, count(*)::int as count, min(at)::int as first, percentile_cont(0.5) within group (order by at)::int as median, max(at)::int as last, avg(took)::int as took from event group by type order by min(at)`);
  for (const { type, count, first, median, last, took } of rows) note(`${type.padEnd(28)} ${String(count).padStart(7)}  first at ${String(first).padStart(6)} ms, half at ${String(median).padStart(6)}, last at ${String(last).padStart(6)}; in the log ${String(took).padStart(4)} ms after the transaction began`);
}

/** Where the database's time and rows went. */
async function detail() {
  const { rows: slow } = await db.query(`select round(total_exec_time)::int as ms, calls::int as calls, rows::int as rows, regexp_replace(left(query, 150), '\\s+', ' ', 'g') as query from pg_stat_statements order by total_exec_time desc limit 25`);
  for (const { ms, calls, rows, query } of slow) note(`${String(ms).padStart(7)} ms ${String(calls).padStart(6)} calls ${String(rows).padStart(7)} rows  ${query}`);
  const { rows: tables } = await db.query(`select schemaname || '.' || relname as name, n_tup_ins::int as ins, n_tup_upd::int as upd, n_tup_del::int as del from pg_stat_user_tables where n_tup_ins + n_tup_upd > 0 order by n_tup_ins + n_tup_upd + n_tup_del desc limit 30`);
  for (const { name, ins, upd, del } of tables) note(`${name.padEnd(45)} inserted ${(ins / N).toFixed(2).padStart(6)}  updated ${(upd / N).toFixed(2).padStart(6)}  deleted ${(del / N).toFixed(2).padStart(6)}  a claim`);
}

function residentMb(pid) {
  const match = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return match ? Number(match[1]) / 1024 : 0;
}

function report(m) {
  const rate = N / m.seconds;
  const floorRate = N / m.floor.seconds;
  const figures = {
    encounters: N, seconds: round(m.seconds), claimsPerSecond: round(rate), postSeconds: round(m.postSeconds), statementsPerClaim: round(m.statements / N), transactions: m.transactions, rowsWrittenPerClaim: round(m.rows / N),
    nodeCpuSeconds: round(m.node), postgresCpuSeconds: round(m.postgres), nodeShareOfCpu: round(m.node / (m.node + m.postgres)), cpuMsPerClaim: round(((m.node + m.postgres) * 1000) / N), residentMbMax: Math.round(m.memoryMb),
    floorRows: m.floor.rows, floorSeconds: round(m.floor.seconds), floorClaimsPerSecond: round(floorRate), timesTheFloor: round(floorRate / rate), ledgerBalanced: m.ledger.balanced, cores: os.availableParallelism(),
  };
  if (values.json) return console.log(JSON.stringify(figures));
  console.log(`
${N} encounters to closed claims in ${figures.seconds} s: ${figures.claimsPerSecond} claims/s (fsync on, ${figures.cores} cores, one process and its Postgres)
  taking in           ${figures.postSeconds} s
  statements          ${figures.statementsPerClaim} a claim (${figures.transactions} transactions in all)
  rows written        ${figures.rowsWrittenPerClaim} a claim (inserted, updated, deleted)
  CPU                 Node ${figures.nodeCpuSeconds} s, Postgres ${figures.postgresCpuSeconds} s; Node's share ${Math.round(figures.nodeShareOfCpu * 100)} %; ${figures.cpuMsPerClaim} ms a claim
  memory              ${figures.residentMbMax} MB at most in Node
  floor               the ${figures.floorRows} rows that stay, by bulk SQL alone: ${figures.floorSeconds} s, ${figures.floorClaimsPerSecond} claims/s
  ratio               ${figures.timesTheFloor} times the floor's time
  ledger              ${figures.ledgerBalanced ? 'balanced' : 'NOT BALANCED'}`);
}

function round(value) {
  return Math.round(value * 100) / 100;
}
