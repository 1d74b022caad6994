import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ClaimClosed, ClaimCreated, ClaimSubmitted, EncounterCoded, topicsOf } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { announce, BatchRunner, EventLogBroker, eventLogSchema, Relay, type StoredRecord } from '@claimwright/platform-messaging';
import { defineService, type Database } from '@claimwright/platform-persistence';
import { testDatabase, until, type TestDatabase } from '@claimwright/platform-testing';
import { describeKafka } from '@claimwright/platform-testing/kafka';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';
import { SERVICES } from './connect.js';

const kept = { ...process.env };

/** What a command line wrote, and its exit code. */
async function json<T = Record<string, unknown>>(...args: string[]): Promise<T> {
  const { out, err } = await claimwright(...args, '--json');
  if (out === '') throw new Error(err);
  return JSON.parse(out) as T;
}

afterEach(() => { process.env = { ...kept }; });

describe('the commands for operators', () => {
  let t: TestDatabase;
  let folder: string;
  let org: OrgId;
  let claims: Database;
  let remittance: Database;
  let runner: BatchRunner;
  const torn = true;
  const broker = () => new EventLogBroker({ url: t.url });
  const CLAIM = ClaimCreated.example.claimId;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'operators-'));
    const nothing = new URL('./testing/', import.meta.url);   // no tables of their own: what operators touch, every service has
    const [first, ...others] = SERVICES.map((name) => defineService({ name, entities: [], migrationsDir: nothing }));
    if (!first) throw new Error('There are services');
    t = await testDatabase(first, { services: others, shared: [eventLogSchema], poolMax: 4 });
    org = await t.organisation();
    const open = (name: string) => t.open([first, ...others].find((one) => one.name === name) ?? first);
    [claims, remittance] = [await open('claim-submission'), await open('remittance')];
    runner = new BatchRunner({ group: 'remittance', db: remittance, handlers: [{ definition: ClaimSubmitted, handle: async (events) => { if (torn && events.some(({ key }) => key === CLAIM)) throw new TypeError('torn'); } }] });
    await publish();
  });
  afterAll(async () => {
    await t?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    process.env = { ...kept, KAFKA_BROKERS: '', DATA_DIR: folder };
    for (const service of SERVICES) process.env[`DATABASE_URL_${service.replaceAll('-', '_').toUpperCase()}`] = t.urlOf(service);
  });

  /** A claim is created and submitted, as is another; the encounter was coded before; remittance hears of the submissions. */
  async function publish(): Promise<void> {
    const log = broker();
    const coding = await t.open(t.service.name === 'coding' ? t.service : defineService({ name: 'coding', entities: [], migrationsDir: new URL('./testing/', import.meta.url) }));
    const actor = await t.actor({ orgId: org });
    await coding.transaction(actor, (tx) => announce(tx, EncounterCoded, EncounterCoded.example));
    await claims.transaction(actor, (tx) => announce(tx, ClaimCreated, ClaimCreated.example));
    const submitted = ClaimSubmitted.example;
    await claims.transaction(actor, (tx) => announce(tx, ClaimSubmitted, [submitted, { ...submitted, claimId: newId('clm') }]));
    const relays = [new Relay({ db: coding, broker: log }), new Relay({ db: claims, broker: log })];
    for (const relay of relays) relay.start();
    const records: StoredRecord[] = [];
    await until(() => Promise.all(relays.map((relay) => relay.backlog())), (left) => left.every((n) => n === 0));
    await log.reread({ topic: ClaimSubmitted.topic, from: new Date(0), to: new Date('2100-01-01') }, async (some) => void records.push(...some));
    await runner.run(records);
    for (const relay of relays) await relay.stop();
    await log.close();
  }

  it('follow a claim through the topics, and keep sealed what is', async () => {
    const { code, out } = await claimwright('events', 'tail', '--claim', CLAIM, '--json');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as { type: string; key: string; data: Record<string, unknown> });
    expect([code, lines.map(({ type }) => type)]).toEqual([0, ['encounter.coded.v1', 'claim.created.v1', 'claim.submitted.v1']]);
    expect(lines[0]?.data['content']).toBe('(sealed)');
    expect((await claimwright('events', 'tail', '--claim', CLAIM)).out).toMatch(/claim\.created\.v1 {2}clm_[0-9a-f]{32} {2}evt_/);
    expect(await claimwright('events', 'tail', '--claim', newId('clm'))).toMatchObject({ code: 1, out: '' });
  });

  it('say what waits, show it, and act only on what is chosen, by somebody, for a reason', async () => {
    const listed = await json<{ id: string; key: string }[]>('dlq', 'list', '--group', 'remittance', '--failed-with', 'TypeError');
    expect(listed).toEqual([expect.objectContaining({ id: expect.stringMatching(/^remittance\/parked:\d+$/), key: CLAIM, state: 'retrying', type: 'claim.submitted.v1' })]);
    const id = listed[0]?.id ?? '';
    expect(await json('dlq', 'show', id)).toMatchObject({ id, data: { claimId: CLAIM, statementParty: '(sealed)' }, headers: { ce_type: 'claim.submitted.v1' } });
    expect(await claimwright('dlq', 'retry', id)).toMatchObject({ code: 2, err: expect.stringContaining('--reason') });
    expect(await claimwright('dlq', 'retry', '--reason', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('Say which') });
    expect(await claimwright('dlq', 'retry', id, '--reason', 'x', '--group', 'remittance')).toMatchObject({ code: 2, err: expect.stringContaining('not both') });
    expect(await claimwright('dlq', 'retry', id, '--reason', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('Try 1 entry again?') });   // no terminal, no --yes
    expect(await json('dlq', 'retry', '--group', 'remittance', '--reason', 'fixed', '--as', 'dana', '--yes')).toEqual([expect.objectContaining({ id, outcome: 'done' })]);
    expect(await t.admin('SELECT operator, action, reason, key FROM remittance.operator_action')).toEqual([{ operator: 'dana', action: 'retry', reason: 'fixed', key: CLAIM }]);
    expect(await claimwright('dlq', 'discard', 'remittance/parked:999', '--reason', 'x', '--yes')).toMatchObject({ code: 1 });
  });

  it('count what a replay would do, ask for it, and tell how far it is', async () => {
    const range = ['--group', 'remittance', '--topic', ClaimSubmitted.topic, '--from', '1h'];
    expect(await json('events', 'replay', ...range, '--dry-run')).toMatchObject({ records: 3, ofGroup: 2, applied: 1, parked: 1, missing: 0 });
    expect(await claimwright('events', 'replay', ...range)).toMatchObject({ code: 2, err: expect.stringContaining('--reason') });
    expect(await claimwright('events', 'replay', ...range, '--reason', 'restored')).toMatchObject({ code: 0, out: expect.stringContaining('Replay remittance/1 is asked for') });
    expect(await json('events', 'replay', '--status')).toEqual([expect.objectContaining({ service: 'remittance', state: 'waiting', records: 0, reason: 'restored' })]);
    expect(await claimwright('events', 'replay', '--group', 'coding', '--topic', ClaimSubmitted.topic, '--from', '1h')).toMatchObject({ code: 2, err: expect.stringContaining('coding does not listen to') });
  });

  it('pause and resume a group, and tell who stopped it', async () => {
    expect(await claimwright('events', 'pause', '--group', 'remittance', '--reason', 'wrong files', '--as', 'dana')).toMatchObject({ code: 0 });
    expect(await claimwright('events', 'pause', '--group', 'remittance', '--reason', 'again')).toMatchObject({ code: 1, out: 'remittance was paused already\n' });
    expect((await claimwright('events', 'lag')).out).toMatch(/remittance is paused since \S+ by dana: wrong files/);
    expect(await claimwright('events', 'resume', '--group', 'remittance', '--reason', 'right again')).toMatchObject({ code: 0 });
    expect(await claimwright('events', 'pause', '--group', 'nobody', '--reason', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('There is no group nobody') });
  });

  it('send an event made by hand once its contract holds, and wait for it in vain where no relay runs', async () => {
    const file = path.join(folder, 'data.json');
    const produce = (...more: string[]) => claimwright('events', 'produce', '--type', 'claim.closed.v1', '--file', file, '--org', org, '--reason', 'by phone', ...more);
    await writeFile(file, JSON.stringify({ ...ClaimClosed.example, stranger: 1 }));
    expect(await produce('--yes')).toMatchObject({ code: 2, err: expect.stringContaining('breaks its contract: /stranger (additionalProperties)') });
    await writeFile(file, JSON.stringify(ClaimClosed.example));
    expect(await produce('--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was done') });
    expect(await claimwright('events', 'drain', '--service', 'claim-submission')).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is on its way') });
    expect(await produce('--yes')).toMatchObject({ code: 0, out: expect.stringContaining('In the outbox of claim-submission') });
    expect(await t.admin('SELECT type, org_id FROM claim_submission.outbox')).toEqual([{ type: 'claim.closed.v1', org_id: org }]);
    expect(await claimwright('events', 'drain', '--timeout', '1s')).toMatchObject({ code: 1, out: expect.stringContaining('1 in the outbox of claim-submission') });
    expect(await claimwright('events', 'produce', '--type', 'claim.closed.v1', '--file', file, '--org', newId('org'), '--reason', 'x', '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('no organisation') });
  });

  it('hold outbox, topics and inboxes against each other', async () => {
    const report = await json<{ agrees: boolean; groups: { group: string; missing: number }[] }>('events', 'audit', '--from', '1h', '--to', '2100-01-01');
    expect(report.agrees).toBe(false);   // nobody handled them for the groups that have no runner here
    expect(report.groups.filter(({ group }) => group === 'remittance').every(({ missing }) => missing === 0)).toBe(true);
    const { code, out } = await claimwright('events', 'audit', '--from', '1h', '--to', '2100-01-01');
    expect([code, out]).toEqual([1, expect.stringMatching(/coding\.encounter\.v1 +1 +1 +0 +0[\s\S]*claim-submission never handled evt_/)]);
    expect(await claimwright('events', 'audit', '--from', '2h', '--to', '1h')).toMatchObject({ code: 0, out: expect.stringContaining('nothing is missing') });
    await t.admin(`UPDATE event_log.log SET headers = headers || '{"ce_type":"marisol.quenby.v1"}' WHERE topic = $1`, [EncounterCoded.topic]);
    const strange = await claimwright('events', 'audit', '--from', '1h', '--to', '2100-01-01');
    expect([strange.out.includes('marisol'), strange.out.includes('(no event of ours)')]).toEqual([false, true]);
  });

  it.each([
    ['no database is named', {}, ['dlq', 'list'], /DATABASE_ADMIN_URL with DATABASE_ROLE_SECRET/],
    ['no broker is named for what only Kafka has', {}, ['topics', 'plan'], /set KAFKA_BROKERS/],
    ['the database is away', { DATABASE_URL_REMITTANCE: 'postgres://x:x@127.0.0.1:1/x' }, ['dlq', 'list', '--service', 'remittance'], /does not answer \(ECONNREFUSED\)/],
    ['the brokers are away', { KAFKA_BROKERS: '127.0.0.1:1' }, ['topics', 'list'], /Check KAFKA_BROKERS/],
    ['a variable is wrong', { KAFKA_BROKERS: 'here' }, ['topics', 'list'], /KAFKA_BROKERS is not a list of host:port/],
    ['a time is no time', {}, ['events', 'audit', '--from', 'yesterday', '--to', '1m'], /Give how long ago/],
    ['an id is none', {}, ['dlq', 'show', 'parked:1'], /is not an id of/],
  ])('say in one sentence what to do when %s; exit 2', async (_what, env, args, message) => {
    process.env = { ...kept, KAFKA_BROKERS: '', DATA_DIR: folder, ...env };
    const { code, err } = await claimwright(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describeKafka('the commands for topics', (kafka) => {
  it('plan, make, list and describe them', async () => {
    process.env['KAFKA_BROKERS'] = kafka().brokers.join(',');
    expect((await claimwright('topics', 'apply', '--fix')).code).toBe(0);
    expect(await claimwright('topics', 'plan')).toMatchObject({ code: 0, out: expect.stringContaining(`${topicsOf('single').length} topics as planned, 0 missing`) });
    expect(await claimwright('topics', 'plan', '--size', 'cluster')).toMatchObject({ code: 1, out: expect.stringMatching(/replicas: wanted 3, found 1\n +not changed here/) });
    const listed = await json<{ topic: string }[]>('topics', 'list');
    expect(listed).toContainEqual({ topic: ClaimCreated.topic, kind: 'log', partitions: 12, replicas: 1, records: expect.any(Number) });
    expect(await json('topics', 'describe', ClaimCreated.topic)).toMatchObject({ writer: 'claim-submission', config: { 'message.timestamp.type': 'LogAppendTime' }, groups: expect.arrayContaining([{ group: 'remittance', lag: expect.any(Number) }]) });
    expect(await claimwright('topics', 'describe', 'claimwright.nothing')).toMatchObject({ code: 2, err: expect.stringContaining('no topic claimwright.nothing') });
  });
});
