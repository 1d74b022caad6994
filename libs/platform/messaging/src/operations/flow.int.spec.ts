import { ClaimCreated, EncounterCoded, PaymentPosted, RemittanceReceived, type EventDefinition } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { type TestDatabase, until } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookDatabase, BookOpened, recordOf, TOPIC } from '../../test/bookkeeping.js';
import { BatchRunner } from '../batch-runner.js';
import { type BrokerRecord, type RereadableBroker, type StoredRecord } from '../broker.js';
import { EventLogBroker } from '../event-log-broker.js';
import { toHeaders } from '../records.js';
import { Relay } from '../relay.js';
import { drain, inFlight } from './drain.js';
import { ClaimFollower } from './follow.js';
import { pauseConsumer, resumeConsumer, type Operator } from './operations.js';
import { produceByHand, repairEvent } from './produce.js';
import { listReplays, requestReplay } from './replay-store.js';
import { Replayer } from './replayer.js';
import { RecordView, shownHeaders, shownId } from './show.js';

const OPERATOR: Operator = { name: 'dana', reason: 'the shelf was restored from a backup' };
const ALL_TIME = { topic: TOPIC, from: new Date(0), to: new Date('2100-01-01') };

describe('what an operator does to the flow of events', () => {
  let t: TestDatabase;
  let org: OrgId;
  let broker: EventLogBroker;
  let runner: BatchRunner;
  let seen: string[];
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    t = await bookDatabase();
    org = await t.organisation();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    await t.admin('TRUNCATE bookkeeping.outbox, bookkeeping.inbox, bookkeeping.sent_tally, bookkeeping.operator_action, bookkeeping.consumer_pause, bookkeeping.replay_request, event_log.log, event_log.partition_head');
    seen = [];
    broker = new EventLogBroker({ url: t.url });
    runner = new BatchRunner({ group: 'shelf', db: t.db, handlers: [{ definition: BookOpened, handle: async (events) => void seen.push(...events.map(({ key }) => key)) }] });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
    await broker.close();
  });

  const opened = (bookId: string): StoredRecord => recordOf(BookOpened, org, { bookId });
  const actions = () => t.admin<Record<string, unknown>>('SELECT operator, action, consumer, topic, key, event_id, reason FROM bookkeeping.operator_action');
  const replayer = (of: RereadableBroker = broker) => open.push(new Replayer(runner, of));
  const replay = async () => (await listReplays(t.db))[0];

  it('feeds a stretch to a group again, of which only what it has missed acts', async () => {
    const records = ['clm_1', 'clm_2', 'clm_3'].map(opened);
    await broker.publish(records);
    await runner.run(records.slice(0, 2));
    await requestReplay(t.db, 'shelf', ALL_TIME, OPERATOR);
    replayer();
    expect(await until(replay, (one) => one?.state === 'done')).toMatchObject({ consumer: 'shelf', records: 3, operator: 'dana', errorCode: null, endedAt: expect.any(Date) });
    expect(seen).toEqual(['clm_1', 'clm_2', 'clm_3']);
    expect(await actions()).toEqual([expect.objectContaining({ action: 'replay', operator: 'dana', consumer: 'shelf', topic: TOPIC, reason: OPERATOR.reason })]);
  });

  it('goes on where another member stopped, after a failure that passes', async () => {
    await broker.publish(Array.from({ length: 4 }, () => opened('clm_1')));
    const records: StoredRecord[] = [];
    await broker.reread(ALL_TIME, async (some) => void records.push(...some));
    let failures = 1;
    const torn: RereadableBroker = Object.assign(Object.create(broker) as RereadableBroker, {
      reread: async (_: unknown, onBatch: (some: StoredRecord[]) => Promise<void>) => {
        await onBatch(records.slice(0, 3));
        if (failures-- > 0) throw new TypeError('torn');
        await onBatch(records.slice(3));
      },
    });
    await requestReplay(t.db, 'shelf', ALL_TIME, OPERATOR);
    replayer(torn);
    expect(await until(replay, (one) => one?.errorCode !== null)).toMatchObject({ state: 'waiting', records: 3, attempts: 1, errorCode: 'TypeError' });
    expect(await until(replay, (one) => one?.state === 'done')).toMatchObject({ records: 4 });   // the first three are not looked at again
  });

  it('waits while its group is paused', async () => {
    await broker.publish([opened('clm_1')]);
    await pauseConsumer(t.db, 'shelf', OPERATOR);
    await requestReplay(t.db, 'shelf', ALL_TIME, OPERATOR);
    replayer();
    await until(() => t.admin<{ n: number }>('SELECT 1 FROM bookkeeping.replay_request WHERE owner IS NOT NULL AND leased_until IS NULL'), (rows) => rows.length === 1);
    expect(seen).toEqual([]);
    await resumeConsumer(t.db, 'shelf', OPERATOR);
    expect(await until(replay, (one) => one?.state === 'done')).toMatchObject({ records: 1, attempts: 0 });
  });

  it('sends an event made by hand the way of all others, and notes who made it', async () => {
    const events = repairEvent(BookOpened, { bookId: 'clm_7' }, org);
    await produceByHand(t.db, events, org, OPERATOR);
    const relay = new Relay({ db: t.db, broker });
    relay.start();
    open.push({ close: () => relay.stop() });
    await until(() => t.admin('SELECT 1 FROM bookkeeping.sent_tally WHERE events = 1'), (rows) => rows.length === 1);
    await runner.replay(broker, ALL_TIME);
    expect(seen).toEqual(['clm_7']);
    expect(await actions()).toEqual([expect.objectContaining({ action: 'produce', key: 'clm_7', event_id: events[0]?.id, topic: TOPIC })]);
  });

  it('refuses an event made by hand that breaks its contract', () => {
    expect(() => repairEvent(BookOpened, { bookId: 'clm_7', nte: 'x' }, org)).toThrow(/book\.opened\.v1 breaks its contract: \/nte \(additionalProperties\)/);
  });

  it('knows when nothing is on its way any more', async () => {
    const parties = { databases: [t.db], lag: async () => [{ group: 'shelf', topic: TOPIC, partition: 0, lag: 0, ageSeconds: 0 }], timeoutMs: 10_000 };
    await produceByHand(t.db, repairEvent(BookOpened, { bookId: 'clm_7' }, org), org, OPERATOR);
    expect(await inFlight(parties)).toEqual({ outboxes: { bookkeeping: 1 }, lags: { shelf: 0 }, total: 1 });
    expect(await drain({ ...parties, timeoutMs: 1 })).toMatchObject({ total: 1 });
    const totals: number[] = [];
    const draining = drain({ ...parties, onProgress: ({ total }) => { totals.push(total); } });
    await until(async () => totals.length, (n) => n > 0);
    await t.admin('TRUNCATE bookkeeping.outbox');
    expect(await draining).toMatchObject({ total: 0 });
    expect(totals.slice(-2)).toEqual([0, 0]);
  });

  describe('following a claim', () => {
    const sent = (definition: EventDefinition, change: Record<string, unknown>, at: number, cause?: string): BrokerRecord => {
      const data: Record<string, unknown> = { ...definition.example, ...change };
      const key = String(data[definition.key]);
      const headers = toHeaders(definition, { id: newId('evt'), orgId: org, key, occurredAt: new Date(Date.now() + at * 1000), causationId: cause });
      return { topic: definition.topic, key, value: JSON.stringify(data), headers: { ...headers, ce_sequence: String(at) } };
    };
    const idOf = (record: BrokerRecord): string => record.headers['ce_id'] ?? '';

    it('finds each of its events once, in their order, with those of its encounter and what they follow from', async () => {
      const { claimId, encounterId } = ClaimCreated.example;
      const other = { claimId: newId('clm') };
      const coded = sent(EncounterCoded, {}, 1);
      const remittance = sent(RemittanceReceived, {}, 3);
      const posted = sent(PaymentPosted, {}, 4, idOf(remittance));
      const created = sent(ClaimCreated, {}, 2, idOf(coded));
      const strangers = [sent(ClaimCreated, other, 5), sent(PaymentPosted, { ...other, encounterId }, 6), sent(EncounterCoded, { encounterId: newId('enc') }, 7), sent(RemittanceReceived, { remittanceId: newId('era') }, 8)];
      await broker.publish([remittance, posted, posted, created, ...strangers, coded]);
      const follower = new ClaimFollower(claimId, { broker, topics: [EncounterCoded, ClaimCreated, PaymentPosted, RemittanceReceived].map(({ topic }) => topic) }, new Date(0));
      expect((await follower.soFar()).map(idOf)).toEqual([coded, created, remittance, posted].map(idOf));

      const stop = new AbortController();
      const onwards = follower.onwards(stop.signal);
      const next = onwards.next();
      const reversal = sent(PaymentPosted, {}, 9);
      await broker.publish([reversal]);
      expect(idOf((await next).value as BrokerRecord)).toBe(idOf(reversal));
      stop.abort();
      expect(await onwards.next()).toMatchObject({ done: true });
    });

    it('shows no key and no header that somebody may have put a name into', () => {
      const { headers, key } = sent(ClaimCreated, {}, 1, newId('evt'));
      expect([shownId(key), shownHeaders(headers)]).toEqual([key, headers]);
      expect([shownId('Ann Example'), shownHeaders({ ...headers, ce_subject: 'Ann Example', ann: 'Example', dlq_offset: '12' })]).toEqual(['(no id)', { ...headers, ce_subject: '(no id)', dlq_offset: '12' }]);
    });

    it('shows what a contract names, and neither sealed fields nor anything else', () => {
      const view = new RecordView([EncounterCoded, ClaimCreated]);
      const record = sent(EncounterCoded, { chargedCents: 'Ann Example', 'Ann Example': 'x', payerIds: [{ name: 'Ann' }] }, 1);
      const shown = view.dataOf(record);
      expect(shown).toMatchObject({ encounterId: EncounterCoded.example.encounterId, content: '(sealed)', chargedCents: '(not in the contract)' });
      expect(JSON.stringify(shown)).not.toMatch(/Ann|c2VhbGVk/);
      expect(view.dataOf({ ...record, value: '"Ann Example"' })).toBeUndefined();
      expect(view.dataOf({ ...record, headers: { ce_type: 'strange.v1' } })).toBeUndefined();
      expect(view.dataOf(sent(ClaimCreated, {}, 1))).toEqual(ClaimCreated.example);
    });
  });
});
