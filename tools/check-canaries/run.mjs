// One run over one transport: patients go the whole way, everything is misused and broken, and then every place is searched.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { callerOf, openReceiver } from './callers.mjs';
import { misuse } from './hostile.mjs';
import { CLINIC, People } from './people.mjs';
import { Findings, makeTopic, produce, searchFolder, searchLogs, searchTables, searchTopics } from './places.mjs';
import { Scanner } from './scanner.mjs';
import { openStage } from './stage.mjs';
import { walk } from './walk.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const TOPIC = 'claimwright.coding.encounter.v1';
/** Where others than us put a text in the clear, it stays: in the topic that they wrote it to, and in what is kept of a record that nobody can read. */
const STORES = ['tables', 'files of Postgres', 'topics', 'files of Kafka'];

const NO_PATIENTS = 'answers to who may see no patient';

export const CONTROL = 'control';
export const POISON = 'poison';

/** @returns {Promise<{ transport: string, canaries: number, forms: number, places: { place: string, bytes: number, hits: number, control: boolean, leaks: object[] }[] }>} */
export async function runOnce(transport, { seed, note, keep }) {
  const people = new People(seed);
  const control = new People(seed + 1).word(CONTROL, 'Wq');
  const poison = new People(seed + 2).word(POISON, 'Xq');
  const stage = await openStage(transport);
  let receiver;
  try {
    receiver = await openReceiver(control);
    const seen = { refusals: [], [NO_PATIENTS]: [], 'answers to another organisation': [], metrics: [], 'command line': [] };
    note(`${transport}: starting; what is written is kept in ${stage.logs}`);
    // A handler throws, once, with a patient in its message: what it was at is tried again.
    await stage.begin({ FAILPOINT: 'mid_batch:3:throw', FAILPOINT_TEXT: `handler of ${people.word('handler error')} failed` });
    const call = callerOf(stage.url, stage.apiKey);
    note(`${transport}: patients on their way`);
    await walk(call, people, receiver.url);
    note(`${transport}: misuse`);
    seen.refusals.push(...(await misuse(call, people, stage.url)));
    await poisonEvents(stage, poison);
    await strangers(stage, call, seen);
    for (const { url } of stage.processes()) for (const at of ['/metrics', '/health/ready', '/health/live']) seen.metrics.push((await callerOf(url)('GET', at)).all);
    await operators(stage, call, seen);
    note(`${transport}: crashes`);
    for (const how of ['crash', 'reject']) await crash(stage, people, how);
    await plant(stage, { control, receiver, seen });
    note(`${transport}: searching`);
    const scanner = new Scanner([...people.canaries, { label: CONTROL, value: control }, { label: POISON, value: poison }]);
    const findings = await searchAll(stage, { scanner, seen, received: receiver.received });
    return { transport, canaries: people.canaries.length, forms: scanner.size, places: judge(findings) };
  } finally {
    receiver?.close();
    await stage.close(keep);
    if (keep) note(`${transport}: left behind in ${stage.logs}`);
  }
}

/** Records that no handler can take, with a text in every part of them. */
async function poisonEvents(stage, poison) {
  const hex = () => randomBytes(16).toString('hex');
  const { rows: [{ org_id: orgId }] } = await sql(stage, 'select org_id from coding.encounter limit 1');
  const headers = (more) => ({ 'content-type': 'application/json', ce_specversion: '1.0', ce_id: `evt_${hex()}`, ce_type: 'encounter.coded.v1', ce_source: '/claimwright/coding', ce_time: new Date().toISOString(), ce_subject: 'x', ce_tenant: orgId, ce_sequence: '1', ...more });
  const records = [
    { key: `enc_${hex()}`, value: `{"patient": "${poison}`, headers: headers({}) }, { key: poison, value: JSON.stringify({ encounterId: poison, [poison]: poison }), headers: headers({ ce_subject: poison, [`x-${poison}`]: poison }) },
    { key: `enc_${hex()}`, value: JSON.stringify({ name: poison }), headers: headers({ ce_type: `${poison.toLowerCase()}.v1` }) }, { key: `enc_${hex()}`, value: poison, headers: { 'x-name': poison } },
    { key: `enc_${hex()}`, value: JSON.stringify({ encounterId: `enc_${hex()}`, more: poison }), headers: headers({ ce_id: poison, ce_tenant: `org_${hex()}` }) },
  ];
  if (stage.brokers) return produce(stage.brokers, records.map((record) => ({ topic: TOPIC, ...record })));
  for (const { key, value, headers: its } of records) {
    await sql(stage, `with head as (update event_log.partition_head set next_offset = next_offset + 1 where topic = $1 and partition = (select min(partition) from event_log.partition_head where topic = $1) returning partition, next_offset - 1 as at)
      insert into event_log.log (topic, partition, "offset", key, headers, data) select $1, partition, at, $2, $3, $4 from head`, [TOPIC, key, JSON.stringify(its), value]);
  }
  return undefined;
}

/** The same questions by those who may see no patient, and by those whose patients they are not. */
async function strangers(stage, call, seen) {
  const { secret } = (await call('POST', '/v1/api-keys', { body: { name: 'analyst', roles: ['analyst'] } })).json();
  const [analyst, foreign] = [callerOf(stage.url, secret), callerOf(stage.url, stage.foreignKey)];
  for (const list of ['encounters', 'claims', 'remittances', 'payments', 'denials', 'appeals', 'eligibility-checks', 'patients', 'coverages', 'statements', 'submissions', 'events', 'jobs', 'acknowledgements', 'patient-accounts', 'deposits', 'expected-deposits', 'bank-accounts', 'audit-events', 'disclosures']) {
    const { items = [] } = (await call('GET', `/v1/${list}?limit=20`)).json();
    seen[NO_PATIENTS].push((await analyst('GET', `/v1/${list}?limit=100`)).all);
    seen['answers to another organisation'].push((await foreign('GET', `/v1/${list}?limit=100`)).all);
    for (const { id } of items.filter((item) => item.id !== undefined)) {
      for (const at of [`/v1/${list}/${id}`, ...(list === 'claims' ? [`/v1/claims/${id}/timeline`, `/fhir/r4/Claim/${id.replace('_', '-')}`] : []), ...(list === 'submissions' ? [`/v1/submissions/${id}/file`] : [])]) {
        seen[NO_PATIENTS].push((await analyst('GET', at)).all);
        seen['answers to another organisation'].push((await foreign('GET', at)).all);
      }
    }
  }
}

/** What the people who run it see: events, what waits, what lags. */
async function operators(stage, call, seen) {
  const { items: claims } = (await call('GET', '/v1/claims?limit=5')).json();
  const run = async (...args) => {
    const output = await said([path.join(ROOT, 'apps/cli/bin/claimwright.mjs'), ...args], stage.cli);
    seen['command line'].push(output);
    return output;
  };
  for (const { id } of claims) await run('events', 'tail', '--claim', id);
  await run('events', 'tail', '--claim', claims[0].id, '--json');
  await run('events', 'lag');
  await run('events', 'audit', '--from', '1h', '--to', '1s');
  const waiting = await run('dlq', 'list', '--json');
  const entries = new Set([...waiting.matchAll(/[a-z-]+\/(?:letter|parked):\d+/g)].map(([id]) => id));
  if (entries.size === 0) throw new Error(`No record that was poisoned waits:\n${waiting.slice(0, 2_000)}`);
  for (const id of entries) await run('dlq', 'show', id);
}

async function said(args, env) {
  const child = spawn(process.execPath, ['--no-warnings', ...args], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
  await once(child, 'close');
  return output;
}

/** The process comes to an end by something that nobody caught, and says why. */
async function crash(stage, people, how) {
  const body = people.encounter(`at a ${how}`, 'CONT');
  await stage.begin({ FAILPOINT: `before_commit:6:${how}`, FAILPOINT_TEXT: `cannot go on with ${people.word(`${how} message`)}` });
  const call = callerOf(stage.url, stage.apiKey);
  // Whatever it is that makes it pass there for the sixth time: it dies at it, the call too.
  for (let i = 0; i < 12 && stage.url !== undefined; i++) await call('POST', '/v1/encounters', { body: { ...body, externalId: `${body.externalId}-${i}` } }).catch(() => undefined);
  if (!(await stage.crashes())) throw new Error(`The process survived a ${how}`);
  await stage.begin();
}

/** Puts the text that is to be found into each place, by the way that a leak would come. */
async function plant(stage, { control, receiver, seen }) {
  await sql(stage, 'create schema planted; create table planted.note (said text, bytes bytea, data jsonb)');
  await sql(stage, 'insert into planted.note values ($1, $2, $3)', [`said ${control}`, Buffer.from(Buffer.from(`bytes ${control}`).toString('base64')), JSON.stringify({ data: control })]);
  await sql(stage, 'checkpoint');
  if (stage.brokers) {
    await makeTopic(stage.brokers, 'planted');
    await produce(stage.brokers, [{ topic: 'planted', key: 'k', value: Buffer.from(`it is ${control}`).toString('base64'), headers: { 'x-name': control } }]);
  }
  // A program that says it, one that dies of it, and one that is asked for it, each by the way that ours take.
  const { Program } = await import('../../tests/faults/src/program.ts');
  for (const [name, script] of [['planted-line', `console.log('{"msg":${JSON.stringify(control)}}')`], ['planted-crash', `throw new Error(${JSON.stringify(control)})`]]) {
    const program = new Program({ name, args: ['-e', script], logFile: path.join(stage.logs, `${name}.log`), portIn: () => undefined, env: {} });
    program.start();
    if (!(await program.gone(30_000))) throw new Error(`${name} goes on`);
  }
  await callerOf(receiver.url)('POST', '/hook', { body: { planted: control } });
  const told = (await callerOf(receiver.url)('GET', '/metrics')).all;
  for (const place of ['refusals', NO_PATIENTS, 'answers to another organisation', 'metrics']) seen[place].push(told);
  seen['command line'].push(await said(['-e', `console.log(${JSON.stringify(control)})`], {}));
}

async function searchAll(stage, { scanner, seen, received }) {
  const findings = new Findings(scanner);
  if (stage.brokers) await searchTopics(findings, stage.brokers);
  await searchTables(findings, stage.adminUrl);
  await stage.stop();
  for (const { name, dir } of stage.folders) await searchFolder(findings, `files of ${name}`, dir, (file) => !file.endsWith('.jar'));
  await searchLogs(findings, stage.logs);
  for (const one of received) findings.search('webhooks received', one);
  for (const [place, answers] of Object.entries(seen)) for (const one of answers) findings.search(place, one);
  return findings;
}

function judge({ places }) {
  return [...places].map(([place, { bytes, hits }]) => {
    const isFine = (label) => label === CONTROL || (label === POISON && STORES.includes(place)) || (label === CLINIC && place === NO_PATIENTS);
    const leaks = [...hits].filter(([label]) => !isFine(label)).map(([label, hit]) => ({ label, ...hit }));
    const planted = STORES.includes(place) ? [CONTROL, POISON] : [CONTROL];
    return { place, bytes, hits: leaks.reduce((sum, { count }) => sum + count, 0), control: planted.every((label) => hits.has(label)), leaks };
  });
}

async function sql({ adminUrl }, text, params) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await client.query(text, params);
  } finally {
    await client.end();
  }
}
