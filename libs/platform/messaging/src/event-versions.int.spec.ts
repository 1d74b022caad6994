import { type DataOf, defineEvent, type EventDefinition } from '@claimwright/contracts';
import { DomainError, type OrgId } from '@claimwright/kernel';
import { systemActor, type Tx } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Type } from 'typebox';
import { bookDatabase, BookOpened, recordOf, TOPIC } from '../test/bookkeeping.js';
import { announce } from './announce.js';
import { BatchRunner } from './batch-runner.js';
import { type BrokerRecord, type StoredRecord } from './broker.js';
import { EventLogBroker } from './event-log-broker.js';
import { retryWaiting } from './operations/operations.js';
import { readUnpublished } from './outbox-store.js';
import { pause } from './pacer.js';
import { ParkedRetrier } from './parked-retrier.js';
import { decode, type AnyEvent } from './records.js';

// The same event in three versions: the second moved to a topic of its own and gathered the note in a list, the third asks for a language.

const NEW_TOPIC = 'claimwright.bookkeeping.book.v2';
const closed = { additionalProperties: false };
const Opened2 = defineEvent({
  type: 'book.opened.v2', topic: NEW_TOPIC, key: 'bookId', summary: 'For tests.',
  payload: Type.Object({ bookId: Type.String(), notes: Type.Array(Type.String()) }, closed),
  example: { bookId: 'clm_01', notes: [] },
  before: {
    definition: BookOpened,
    upcast: ({ bookId, note }) => {
      if (note === 'unreadable') throw new Error('Ann Example');
      return { bookId, notes: note === undefined ? [] : [note] };
    },
  },
});
const Opened3 = defineEvent({
  type: 'book.opened.v3', topic: NEW_TOPIC, key: 'bookId', summary: 'For tests.',
  payload: Type.Object({ bookId: Type.String(), notes: Type.Array(Type.String()), language: Type.String({ minLength: 2 }) }, closed),
  example: { bookId: 'clm_01', notes: [], language: 'en' },
  before: {
    definition: Opened2,
    upcast: (old) => ({ ...old, language: old.notes.includes('no language') ? '' : 'en' }),
    downcast: ({ bookId, notes }) => ({ bookId, notes }),
  },
});

describe('an event in several versions', () => {
  let t: TestDatabase;
  let org: OrgId;
  let failing: (event: AnyEvent) => void;
  let runner: BatchRunner;
  let seen: AnyEvent[];
  const retriers: ParkedRetrier[] = [];

  beforeAll(async () => {
    t = await bookDatabase();
    org = await t.organisation();
  });
  afterAll(() => t.close());
  afterEach(() => Promise.all(retriers.splice(0).map((retrier) => retrier.close())));
  beforeEach(async () => {
    await t.admin('TRUNCATE bookkeeping.book, bookkeeping.outbox, bookkeeping.inbox, bookkeeping.parked, bookkeeping.dead_letter, event_log.log');
    [seen, failing] = [[], () => undefined];
    runner = runnerOf(Opened3);
  });

  const runnerOf = (definition: EventDefinition, group = 'shelf') => new BatchRunner({
    group, db: t.db, handlers: [{ definition, handle: async (events) => { for (const event of events) { failing(event); seen.push(event); } } }],
  });
  const old = (note?: string): StoredRecord => recordOf(BookOpened, org, { bookId: 'clm_1', ...(note !== undefined && { note }) });
  const moved = (record: StoredRecord): StoredRecord => ({ ...record, topic: NEW_TOPIC });
  const second = (notes: string[]) => moved(recordOf(Opened2, org, { bookId: 'clm_1', notes } as never));
  const data = () => seen.map((event) => [event.type, event.data]);
  const letters = async () => (await t.admin<{ reason_code: string }>('SELECT reason_code FROM bookkeeping.dead_letter ORDER BY id')).map((row) => row.reason_code);
  const say = <D extends EventDefinition>(definition: D, body: DataOf<D>) => t.db.transaction(systemActor(org, 'test'), (tx: Tx) => announce(tx, definition, body));
  const until = async (condition: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 10_000; Date.now() < end && !await condition();) await pause(20);
  };
  const stored = (records: readonly BrokerRecord[]): StoredRecord[] => records.map((record, offset) => ({ ...record, partition: 0, offset: offset + 1_000_000, timestamp: new Date() }));

  it('reaches the handler of the newest as the newest, whichever was written', async () => {
    await runner.run([old('a'), second(['b']), moved(recordOf(Opened3, org, { bookId: 'clm_1', notes: ['c'], language: 'fr' } as never))]);
    expect(data()).toEqual([['a', 'en'], ['b', 'en'], ['c', 'fr']].map(([note, language]) => ['book.opened.v3', { bookId: 'clm_1', notes: [note], language }]));
  });

  it('is asked of the broker in every version and from every topic it ever lay in', async () => {
    expect(runner.types).toEqual(['book.opened.v3', 'book.opened.v2', 'book.opened.v1']);
    expect(runner.topics).toEqual([NEW_TOPIC, TOPIC]);
    const broker = new EventLogBroker({ url: t.url });
    const subscription = await broker.subscribe({ group: 'filtered', topics: runner.topics, types: runner.types, onBatch: (records) => runner.run(records) });
    await broker.publish([old('a'), second(['b'])]);
    await until(() => seen.length === 2);
    await subscription.close();
    await broker.close();
    expect(seen.flatMap((event) => event.data['notes'] as string[]).sort()).toEqual(['a', 'b']);
  });

  it('is upcast again when it waited as a parked record of an older version', async () => {
    failing = () => { throw new DomainError('book_is_torn', 'torn'); };
    await runner.run([old('a'), old('b')]);
    expect((await t.admin<{ type: string }>(`SELECT event #>> '{headers,ce_type}' AS type FROM bookkeeping.parked`)).map(({ type }) => type)).toEqual(['book.opened.v1', 'book.opened.v1']);
    failing = () => undefined;
    retriers.push(new ParkedRetrier(runner));
    for await (const { outcome } of retryWaiting(t.db, { key: 'clm_1' }, { name: 'ops', reason: 'mended' })) expect(outcome).toBe('done');
    await until(() => seen.length === 2);
    expect(data()).toEqual(['a', 'b'].map((note) => ['book.opened.v3', { bookId: 'clm_1', notes: [note], language: 'en' }]));
  });

  it('is a dead letter where an upcaster fails or makes what the newer version does not allow', async () => {
    await runner.run([old('unreadable'), old('no language'), old('a')]);
    expect([await letters(), seen.length]).toEqual([['upcast_failed', 'upcast_failed'], 1]);
  });

  it('does not fit the topic of another version', async () => {
    await runner.run([moved(old('a')), { ...second(['b']), topic: TOPIC }]);
    expect([await letters(), seen]).toEqual([['wrong_topic', 'wrong_topic'], []]);
  });

  it('is announced in the older version too while it is introduced, under one id, and acts once in each group', async () => {
    await say(Opened3, { bookId: 'clm_1', notes: ['a'], language: 'fr' });
    const published = stored((await readUnpublished(t.db, 10)).map(({ record }) => record));
    expect(published.map(({ headers }) => headers['ce_type'])).toEqual(['book.opened.v3', 'book.opened.v2']);
    expect(new Set(published.map(({ headers }) => headers['ce_id'])).size).toBe(1);

    await runner.run(published);
    for (const record of published) await runner.run([record]);
    expect(data()).toEqual([['book.opened.v3', { bookId: 'clm_1', notes: ['a'], language: 'fr' }]]);

    await runnerOf(Opened2, 'not-yet-upgraded').run(published);
    expect(data()[1]).toEqual(['book.opened.v2', { bookId: 'clm_1', notes: ['a'] }]);
  });

  it('acts once across an upgrade: what the older process handled, the newer one drops', async () => {
    await say(Opened3, { bookId: 'clm_1', notes: ['a'], language: 'fr' });
    const published = stored((await readUnpublished(t.db, 10)).map(({ record }) => record));
    await runnerOf(Opened2).run(published);
    await runner.run(published);
    expect(data()).toEqual([['book.opened.v2', { bookId: 'clm_1', notes: ['a'] }]]);
  });

  it('has one handler in a group, for all its versions', () => {
    const handle = () => Promise.resolve();
    expect(() => new BatchRunner({ group: 'shelf', db: t.db, handlers: [{ definition: Opened3, handle }, { definition: BookOpened, handle }] })).toThrow('Two handlers for book.opened.v1');
  });
});

describe('a field that a newer writer added', () => {
  it('is dropped by a reader that does not know it, and the event acts', () => {
    const record = { ...recordOf(BookOpened, `org_${'0'.repeat(32)}`, { bookId: 'clm_1', note: 'a' }) };
    const decoded = decode({ ...record, value: '{"bookId":"clm_1","note":"a","shelf":{"row":3}}' }, BookOpened);
    expect(decoded).toMatchObject({ event: { type: 'book.opened.v1' } });
    expect('event' in decoded && decoded.event.data).toEqual({ bookId: 'clm_1', note: 'a' });
  });
});
