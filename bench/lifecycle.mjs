// How many claims a second go the whole way: encounters posted as NDJSON, verified, coded, sent as 837, acknowledged, paid by 835,
// posted and closed, on a real Postgres with fsync on. Prints what it measured; asserts nothing about time.
//   npm run bench:lifecycle [-- --encounters 5000] [--json] [--detail]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadableStream } from 'node:stream/web';
import pg from 'pg';
import { startEmbeddedPostgres } from '../libs/platform/persistence/dist/index.js';
import { CLINICS, DOCTORS, PAYERS, SERVICES, person, seeded } from '../tools/sandbox/people.mjs';
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

/** One invented visit as a line of NDJSON, two service lines, a payer that allows 80 % and pays it. */
function* encounters(count) {
  const random = seeded(7);
  for (let i = 0; i < count; i++) {
    const payer = random.pick(PAYERS);
    const lines = [0, 1].map(() => random.pick(SERVICES)).map(([procedureCode, chargeCents]) => ({ procedureCode, modifiers: [], chargeCents, units: 1, serviceDate: { from: '2026-03-12' }, diagnosisPointers: [1] }));
    yield `${JSON.stringify({
      externalId: `BENCH${String(i).padStart(8, '0')}`, patient: person(random, [1950, 2005]),
      coverages: [{ payerId: payer.id, payerName: payer.name, memberId: `CONT${String(i).padStart(8, '0')}`, relationship: 'self', claimFilingCode: payer.filing }],
      billingProvider: { name: CLINICS[0].name, npi: CLINICS[0].npi, taxonomy: CLINICS[0].taxonomy, taxId: { kind: 'EIN', value: CLINICS[0].taxId }, address: CLINICS[0].address, contact: CLINICS[0].contact },
      renderingProvider: random.pick(DOCTORS), placeOfService: '11', diagnoses: [{ code: 'I10' }], lines, totalChargeCents: lines.reduce((sum, l) => sum + l.chargeCents, 0),
    })}\n`;
  }
}

const dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-bench-'));
chmodSync(dir, 0o755);
const server = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), settings: { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top' } });
const db = new pg.Client({ connectionString: server.adminUrl });
let app;
try {
  await db.connect();
  await db.query('create extension pg_stat_statements');
  app = spawn(process.execPath, ['apps/standalone/dist/main.js', '--no-sandbox'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DATABASE_URL: server.adminUrl, DATA_DIR: path.join(dir, 'data'), PORT: '0', NODE_OPTIONS: '' } });
  const url = await served(path.join(dir, 'data'));
  const headers = { authorization: `Bearer ${readFileSync(path.join(dir, 'data', 'api-key'), 'utf8').trim()}` };
  const measured = await drive(url, headers);
  app.kill('SIGTERM');
  await once(app, 'exit');
  app = undefined;
  if (values.detail) {
    await stages();
    await detail();
  }
  note('measuring the floor: the same rows by bulk SQL …');
  report({ ...measured, floor: await floor(db) });
} finally {
  app?.kill('SIGKILL');
  await db.end();
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}

async function served(dataDir) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    if (app.exitCode !== null) throw new Error(`the app ended with ${app.exitCode}`);
    if (!existsSync(path.join(dataDir, 'url'))) continue;
    const url = readFileSync(path.join(dataDir, 'url'), 'utf8').trim();
    if (await fetch(`${url}/health/ready`).then((r) => r.ok, () => false)) return url;
  }
  throw new Error('the app did not serve within a minute');
}

async function drive(url, headers) {
  const servers = () => pidsOfServer(server.dataDir);
  await db.query('select pg_stat_statements_reset()');
  const before = { node: cpuSeconds([app.pid]), postgres: cpuSeconds(servers()), rows: await rowsWritten() };
  const started = performance.now();
  const posting = post(url, headers);
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

async function post(url, headers) {
  const started = performance.now();
  const body = ReadableStream.from((function* () { for (const line of encounters(N)) yield Buffer.from(line); })());
  const response = await fetch(`${url}/v1/encounters:batch`, { method: 'POST', duplex: 'half', body, headers: { ...headers, 'content-type': 'application/x-ndjson' } });
  const refused = (await response.text()).trim().split('\n').filter((line) => JSON.parse(line).status !== 'captured');
  if (!response.ok || refused.length > 0) throw new Error(`${refused.length} encounters were not captured, the first: ${refused[0]}`);
  return performance.now() - started;
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
