import { compileShape, DEAD_LETTER_HEADERS } from '@claimwright/contracts';
import { DomainError, type Id, newId, type OrgId } from '@claimwright/kernel';
import { type Tx } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookClosed, bookDatabase, BookOpened, BookSigned, recordOf, TOPIC, writeBooks } from '../test/bookkeeping.js';
import { announce } from './announce.js';
import { BatchRunner } from './batch-runner.js';
import { type StoredRecord } from './broker.js';
import { EventLogBroker } from './event-log-broker.js';
import { type MessageOutcome } from './metrics.js';
import { readUnpublished } from './outbox-store.js';
import { discardWaiting, retryWaiting } from './operations/operations.js';
import { enqueueJobs } from './jobs.js';
import { pause } from './pacer.js';
import { ConsumerPaused } from './pause-store.js';
import { ParkedRetrier } from './parked-retrier.js';
import { type AnyEvent } from './records.js';

describe('BatchRunner', () => {
  let t: TestDatabase;
  let org: OrgId;
  let other: OrgId;
  let counts: Partial<Record<MessageOutcome, number>>;
  let calls: { type: string; notes: string[]; orgId: OrgId }[];
  let failing: (event: AnyEvent, tx: Tx) => void | Promise<void>;
  let runner: BatchRunner;
  const retriers: ParkedRetrier[] = [];

  beforeAll(async () => {
    t = await bookDatabase();
    [org, other] = [await t.organisation(), await t.organisation('Hillside Clinic')];
  });
  afterAll(() => t.close());
  afterEach(() => Promise.all(retriers.splice(0).map((retrier) => retrier.close())));
  beforeEach(async () => {
    await t.admin('TRUNCATE bookkeeping.book, bookkeeping.outbox, bookkeeping.inbox, bookkeeping.parked, bookkeeping.dead_letter');
    counts = {};
    calls = [];
    failing = () => undefined;
    const handle = async (events: AnyEvent[], tx: Tx): Promise<void> => {
      calls.push({ type: events[0]?.type ?? '', notes: events.map((e) => String(e.data['note'])), orgId: tx.orgId });
      await writeBooks(tx, events);
      for (const event of events) await failing(event, tx);
    };
    runner = new BatchRunner({
      group: 'shelf', db: t.db, handlers: [BookOpened, BookSigned].map((definition) => ({ definition, handle })),
      observe: (outcome, n) => { counts[outcome] = (counts[outcome] ?? 0) + n; },
    });
  });

  const opened = (bookId: string, note: string, orgId = org): StoredRecord => recordOf(BookOpened, orgId, { bookId, note });
  const effects = async () => (await t.admin<{ note: string }>('SELECT note FROM bookkeeping.book ORDER BY id')).map((row) => row.note);
  const parked = () => t.admin<{ key: string; attempts: number; error_code: string }>('SELECT key, attempts, error_code FROM bookkeeping.parked ORDER BY seq');
  const letters = () => t.admin<{ key: string; reason_code: string }>('SELECT key, reason_code FROM bookkeeping.dead_letter ORDER BY id');
  const poison = (...notes: string[]) => { failing = (event) => { if (notes.includes(String(event.data['note']))) throw new DomainError('book_is_torn', 'Ann Example tore it'); }; };
  const retry = () => retriers.push(new ParkedRetrier(runner));
  const makeDue = () => t.admin(`UPDATE bookkeeping.parked SET next_at = now() - interval '1 second' WHERE next_at < 'infinity'`);
  const until = async (condition: () => Promise<boolean>) => {
    for (const end = Date.now() + 10_000; Date.now() < end && !await condition();) await pause(20);
  };

  const act = async (how: typeof retryWaiting) => {
    const outcomes: string[] = [];
    for await (const { outcome } of how(t.db, { key: 'clm_2' }, { name: 'ops', reason: 'mended' })) outcomes.push(outcome);
    return outcomes;
  };

  it('hands a handler all events of its type and organisation at once', async () => {
    await runner.run(['a', 'b', 'c'].map((note, i) => opened(`clm_${i}`, note)));
    expect(calls).toEqual([{ type: 'book.opened.v1', notes: ['a', 'b', 'c'], orgId: org }]);
    expect(counts).toMatchObject({ handled: 3, duplicate: 0 });
  });

  it('lets a copy act once: within a batch, in a later batch, and in another form of the same event', async () => {
    const record = opened('clm_1', 'a');
    await runner.run([record, record]);
    await runner.run([record, { ...record, offset: record.offset + 500 }, opened('clm_1', 'b')]);
    expect(await effects()).toEqual(['a', 'b']);
    expect(counts).toMatchObject({ handled: 2, duplicate: 3 });
  });

  it('keeps organisations apart: a transaction each, and no row of another', async () => {
    const seen: string[] = [];
    failing = async (_, tx) => void seen.push(...(await tx.query<{ org_id: string }>('SELECT DISTINCT org_id FROM book')).map((row) => row.org_id));
    await runner.run([opened('clm_1', 'a'), opened('clm_2', 'b', other), opened('clm_1', 'c')]);
    expect(calls.map((call) => [call.orgId, call.notes])).toEqual([[org, ['a', 'c']], [other, ['b']]]);
    expect(seen).toEqual([org, org, other]);
  });

  it('finds the event that fails, parks its key and lets the neighbours flow', async () => {
    poison('bad');
    await runner.run([opened('clm_1', 'a'), opened('clm_2', 'bad'), opened('clm_3', 'b'), opened('clm_2', 'after'), opened('clm_4', 'c')]);
    expect((await effects()).sort()).toEqual(['a', 'b', 'c']);
    expect(await parked()).toEqual([{ key: 'clm_2', attempts: 1, error_code: 'book_is_torn' }, { key: 'clm_2', attempts: 0, error_code: 'key_parked' }]);
    expect(counts).toMatchObject({ handled: 3, parked: 2 });
  });

  it('never writes what an error says', async () => {
    poison('bad');
    await runner.run([opened('clm_2', 'bad')]);
    expect(JSON.stringify(await t.admin('SELECT * FROM bookkeeping.parked'))).not.toContain('Ann');
  });

  it('parks a redelivered event once', async () => {
    poison('bad');
    const records = [opened('clm_2', 'bad'), opened('clm_2', 'after')];
    await runner.run(records);
    await runner.run(records);
    expect(await parked()).toHaveLength(2);
  });

  it('handles parked events in their order once the oldest succeeds', async () => {
    poison('bad');
    await runner.run([opened('clm_2', 'bad'), opened('clm_2', 'second')]);
    await runner.run([opened('clm_2', 'third')]);
    failing = () => undefined;
    retry();
    await until(async () => (await parked()).length === 0);
    expect(await effects()).toEqual(['bad', 'second', 'third']);
  });

  it('gives up after the schedule, keeps the key waiting, and goes on in order after its release', async () => {
    poison('bad');
    await runner.run([opened('clm_2', 'bad'), opened('clm_2', 'after')]);
    retry();
    for (const attempts of [2, 3, 4, 5, 6]) {
      await makeDue();
      await until(async () => (await parked())[0]?.attempts === attempts);
    }
    expect(await letters()).toEqual([{ key: 'clm_2', reason_code: 'book_is_torn' }]);
    await makeDue();
    await pause(300);
    expect([await effects(), (await parked()).length]).toEqual([[], 2]);
    failing = () => undefined;
    expect(await act(retryWaiting)).toEqual(['done']);
    expect(await letters()).toEqual([]);
    await until(async () => (await parked()).length === 0);
    expect(await effects()).toEqual(['bad', 'after']);
  });

  it('skips a hopeless event for good and lets those behind it go on', async () => {
    poison('bad');
    const bad = opened('clm_2', 'bad');
    await runner.run([bad, opened('clm_2', 'after')]);
    expect(await act(discardWaiting)).toEqual(['done']);
    retry();
    await until(async () => (await parked()).length === 0);
    await runner.run([bad]);
    expect(await effects()).toEqual(['after']);
  });

  it('keeps what it cannot read as a dead letter, once, with the reason', async () => {
    const good = opened('clm_1', 'a');
    const bad = (change: Partial<StoredRecord>): StoredRecord => ({ ...opened('clm_9', 'x'), ...change });
    const header = (name: string, value?: string): StoredRecord => {
      const record = opened('clm_9', 'x');
      const { [name]: _, ...rest } = record.headers;
      return { ...record, headers: value === undefined ? rest : { ...rest, [name]: value } };
    };
    const unreadable = [
      header('ce_type'), header('ce_id'), header('ce_tenant', 'Ann'), header('ce_sequence', '-1'), header('ce_specversion', '0.3'),
      bad({ value: 'not json' }), bad({ value: '{"note":"Ann"}' }), bad({ value: 'null' }), bad({ key: 'clm_8' }), bad({ topic: 'elsewhere' }),
    ];
    await runner.run([...unreadable, good]);
    await runner.run(unreadable);
    expect((await letters()).map((letter) => letter.reason_code)).toEqual([
      'header_missing', 'header_missing', 'header_invalid', 'header_invalid', 'header_invalid',
      'not_json', 'schema_mismatch', 'schema_mismatch', 'key_mismatch', 'wrong_topic',
    ]);
    expect(await effects()).toEqual(['a']);
  });

  it('sends a dead letter to its topic as it came, with what is known about it beside it', async () => {
    const bad = { ...opened('clm_9', 'x'), value: 'not json' };
    await runner.run([bad]);
    await runner.run([bad]);
    const sent = await readUnpublished(t.db, 10);
    expect(sent.map((one) => one.record)).toEqual([{
      topic: `${TOPIC}.shelf.dlq`, key: 'clm_9', value: 'not json',
      headers: { ...bad.headers, dlq_reason_code: 'not_json', dlq_group: 'shelf', dlq_topic: TOPIC, dlq_partition: '0', dlq_offset: String(bad.offset), dlq_attempts: '1', dlq_first_at: bad.timestamp.toISOString() },
    }]);
  });

  it('leaves a value that its dead-letter topic would refuse where it was found', async () => {
    await runner.run([{ ...opened('clm_9', 'x'), value: 'x'.repeat(900_001) }]);
    const [sent] = await readUnpublished(t.db, 10);
    expect([sent?.record.value, sent?.record.headers['dlq_value']]).toEqual(['', 'left_out']);
    expect(compileShape(DEAD_LETTER_HEADERS)(sent?.record.headers)).toEqual([]);
    expect(Object.keys(sent?.record.headers ?? {}).filter((name) => name.startsWith('dlq_') && !(name in DEAD_LETTER_HEADERS.properties))).toEqual([]);
  });

  it('does nothing while somebody has paused it, and then everything', async () => {
    const records = [opened('clm_1', 'a')];
    await t.admin(`INSERT INTO bookkeeping.consumer_pause (consumer, operator, reason) VALUES ('shelf', 'ops', 'stocktaking')`);
    await expect(runner.run(records)).rejects.toThrow(ConsumerPaused);
    expect(await effects()).toEqual([]);
    await t.admin('DELETE FROM bookkeeping.consumer_pause');
    await until(() => runner.run(records).then(() => true, () => false));
    expect(await effects()).toEqual(['a']);
  });

  it('passes over types that the group does not handle', async () => {
    await runner.run([recordOf(BookClosed, org, { bookId: 'clm_1' })]);
    expect([calls, await letters()]).toEqual([[], []]);
  });

  it('commits what a handler writes and announces together, and names the cause', async () => {
    const [first, second] = [opened('clm_1', 'a'), opened('clm_2', 'bad')];
    failing = async (event, tx) => {
      await announce(tx, BookClosed, { bookId: event.key });
      if (event.data['note'] === 'bad') throw new Error('torn');
    };
    await runner.run([first, second]);
    const published = await readUnpublished(t.db, 10);
    expect(published.map((one) => [one.record.key, one.record.headers['ce_causationid']])).toEqual([['clm_1', first.headers['ce_id']]]);
    expect(await effects()).toEqual(['a']);
  });

  it('says on whose behalf it acts and announces, as long as there is one to name', async () => {
    const by = (actor: string | undefined, key: string): StoredRecord => {
      const record = opened(key, key);
      return { ...record, headers: { ...record.headers, ...(actor !== undefined && { ce_actor: actor }) } };
    };
    const seen: (string | undefined)[] = [];
    failing = async (event, tx) => {
      seen.push(tx.actor.onBehalfOf);
      await announce(tx, BookClosed, { bookId: event.key });
    };
    await runner.run([by('user:usr_1', 'clm_1')]);
    await runner.run([by('user:usr_1', 'clm_2'), by('key:key_2', 'clm_3'), by('Marisol Quenby', 'clm_4')]);
    expect(seen).toEqual(['user:usr_1', undefined, undefined, undefined]);
    const published = await readUnpublished(t.db, 10);
    expect(published.map((one) => [one.record.key, one.record.headers['ce_actor']])).toEqual([['clm_1', 'user:usr_1'], ['clm_2', 'user:usr_1'], ['clm_3', 'key:key_2'], ['clm_4', undefined]]);
  });

  it('has on record of each object in a mixed batch who had asked for its event', async () => {
    const ids = [newId('clm'), newId('clm')] as const;
    const by = (actor: string, id: string): StoredRecord => ({ ...opened(id, 'a'), headers: { ...opened(id, 'a').headers, ce_actor: actor } });
    failing = (event, tx) => void tx.seal('book.note', event.key as Id<string>, 'a note');
    await runner.run([by('user:usr_1', ids[0]), by('key:key_2', ids[1])]);
    const acts = await t.admin<{ object_id: string; on_behalf_of: string }>('SELECT object_id, on_behalf_of FROM audit.event WHERE org_id = $1 AND object_id = ANY($2)', [org, ids]);
    expect(Object.fromEntries(acts.map((act) => [act.object_id, act.on_behalf_of]))).toEqual({ [ids[0]]: 'user:usr_1', [ids[1]]: 'key:key_2' });
  });

  it('orders jobs for who had asked for the event they are about', async () => {
    const ids = [newId('clm'), newId('clm')] as const;
    const by = (actor: string, id: string): StoredRecord => ({ ...opened(id, 'a'), headers: { ...opened(id, 'a').headers, ce_actor: actor } });
    failing = (event, tx) => enqueueJobs(tx, 'asks', [{ ref: event.key, about: event.key }]);
    await runner.run([by('user:usr_1', ids[0]), by('key:key_2', ids[1])]);
    const jobs = await t.admin<{ ref: string; origin: { actor: string } }>('SELECT ref, origin FROM bookkeeping.job WHERE ref = ANY($1)', [ids]);
    expect(Object.fromEntries(jobs.map(({ ref, origin }) => [ref, origin.actor]))).toEqual({ [ids[0]]: 'user:usr_1', [ids[1]]: 'key:key_2' });
  });

  it('leaves the batch to the broker when the database is in trouble, and parks nothing', async () => {
    failing = async (_, tx) => void await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '53300'; END $$`);
    await expect(runner.run([opened('clm_1', 'a'), opened('clm_2', 'b')])).rejects.toThrow();
    expect([calls.length, await parked(), await effects()]).toEqual([1, [], []]);
  });

  it('parks what belongs to an organisation that does not exist', async () => {
    await runner.run([opened('clm_1', 'a', `org_${'0'.repeat(32)}`), opened('clm_2', 'b')]);
    expect(await effects()).toEqual(['b']);
    expect(await parked()).toEqual([{ key: 'clm_1', attempts: 1, error_code: 'organisation_unknown' }]);
  });

  it('passes over what belongs to a shredded organisation and says so, new and parked, and fills no dead letters', async () => {
    const gone = await t.organisation('Closed Practice');
    poison('a');
    await runner.run([opened('clm_1', 'a', gone)]);
    expect(await parked()).toHaveLength(1);
    await t.admin('update access.organisation set shredded_at = now() where org_id = $1', [gone]);
    await until(() => t.keyRing.forOrg(gone).then(() => false, () => true));
    await runner.run([opened('clm_1', 'b', gone), opened('clm_2', 'c', gone), opened('clm_3', 'd')]);
    await makeDue();
    retry();
    await until(async () => (await parked()).length === 0);
    expect([await effects(), await parked(), await letters(), counts]).toMatchObject([['d'], [], [], { skipped: 3, handled: 1, parked: 1 }]);
  });

  it('stops before the next organisation when it is told to let go', async () => {
    const letGo = new AbortController();
    failing = () => letGo.abort();
    await expect(runner.run([opened('clm_1', 'a'), opened('clm_2', 'b', other)], letGo.signal)).rejects.toThrow();
    expect(await effects()).toEqual(['a']);
  });

  it('replays a stretch of the log so that only what was missed acts', async () => {
    const broker = new EventLogBroker({ url: t.url });
    const from = new Date(Date.now() - 60_000);
    const records = ['a', 'b', 'c'].map((note, i) => opened(`clm_${i}`, note));
    await broker.publish(records);
    await runner.run(records.slice(0, 2));
    await runner.replay(broker, { topic: TOPIC, from, to: new Date(Date.now() + 60_000) });
    await runner.replay(broker, { topic: TOPIC, from, to: new Date(Date.now() + 60_000) });
    await broker.close();
    expect(await effects()).toEqual(['a', 'b', 'c']);
  });
});
