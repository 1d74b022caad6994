import { newId, type OrgId } from '@claimwright/kernel';
import { type TestDatabase, until } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookDatabase, BookOpened, recordOf, TOPIC } from '../../test/bookkeeping.js';
import { BatchRunner } from '../batch-runner.js';
import { type StoredRecord } from '../broker.js';
import { pause } from '../pacer.js';
import { ParkedRetrier } from '../parked-retrier.js';
import { type AnyEvent } from '../records.js';
import { discardWaiting, type Operator, pauseConsumer, resumeConsumer, retryWaiting } from './operations.js';
import { listWaiting, recordOfWaiting, type Waiting, type WaitingFilter } from './waiting-store.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const OPERATOR: Operator = { name: 'dana', reason: 'the payer mended its file' };

describe('what an operator does to events that wait', () => {
  let t: TestDatabase;
  let org: OrgId;
  let runner: BatchRunner;
  let seen: string[];
  let torn: boolean;

  beforeAll(async () => {
    t = await bookDatabase();
    org = await t.organisation();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    await t.admin('TRUNCATE bookkeeping.book, bookkeeping.outbox, bookkeeping.inbox, bookkeeping.parked, bookkeeping.dead_letter, bookkeeping.operator_action, bookkeeping.consumer_pause');
    seen = [];
    torn = true;
    const handle = async (events: AnyEvent[]): Promise<void> => {
      for (const event of events) {
        if (torn && event.data['note'] === 'bad') throw new TypeError('torn');
        seen.push(`${event.key} ${String(event.data['note'])}`);
      }
    };
    runner = new BatchRunner({ group: 'shelf', db: t.db, handlers: [{ definition: BookOpened, handle }] });
  });

  const opened = (bookId: string, note: string): StoredRecord => recordOf(BookOpened, org, { bookId, note });
  const listed = async (filter: WaitingFilter = {}, pageSize?: number): Promise<Waiting[]> => all(listWaiting(t.db, filter, pageSize));
  const act = async (how: typeof retryWaiting, filter: WaitingFilter) => (await all(how(t.db, filter, OPERATOR))).map(({ waiting, outcome }) => `${waiting.key} ${outcome}`);
  const actions = () => t.admin<Record<string, unknown>>('SELECT operator, reason, action, consumer, key, event_id FROM bookkeeping.operator_action ORDER BY id');
  const drained = async () => {
    const retrier = new ParkedRetrier(runner);
    for (const end = Date.now() + 10_000; Date.now() < end && (await listed()).length > 0;) await pause(20);
    await retrier.close();
  };

  it('sees one line for a parked key, with how many wait behind, and one for a record nobody could read', async () => {
    await runner.run([opened('clm_1', 'bad'), opened('clm_1', 'x'), opened('clm_1', 'y'), { ...opened('clm_2', 'x'), value: 'torn' }]);
    expect(await listed()).toEqual([
      expect.objectContaining({ id: expect.stringMatching(/^parked:\d+$/), state: 'retrying', consumer: 'shelf', topic: TOPIC, key: 'clm_1', type: 'book.opened.v1', reason: 'TypeError', attempts: 1, behind: 2, nextAt: expect.any(Date) }),
      expect.objectContaining({ id: expect.stringMatching(/^letter:\d+$/), state: 'unreadable', key: 'clm_2', reason: 'not_json', attempts: 1, behind: 0, nextAt: null }),
    ]);
  });

  it('finds by each of what an entry says, over any number of pages', async () => {
    await runner.run(Array.from({ length: 5 }, (_, i) => opened(`clm_${i}`, 'bad')));
    await runner.run([{ ...opened('clm_9', 'x'), value: 'torn' }]);
    expect((await listed({}, 2)).map((one) => one.key)).toEqual(['clm_0', 'clm_1', 'clm_2', 'clm_3', 'clm_4', 'clm_9']);
    const [first] = await listed();
    const filters: WaitingFilter[] = [{ id: first?.id }, { key: 'clm_3' }, { reason: 'not_json' }, { state: 'unreadable' }, { consumer: 'elsewhere' }, { topic: 'elsewhere' }, { reason: 'TypeError', key: 'clm_9' }];
    expect(await Promise.all(filters.map(async (filter) => (await listed(filter)).map((one) => one.key)))).toEqual([['clm_0'], ['clm_3'], ['clm_9'], ['clm_9'], [], [], []]);
  });

  it('shows the record behind an entry', async () => {
    const bad = { ...opened('clm_2', 'x'), value: 'torn' };
    await runner.run([opened('clm_1', 'bad'), bad]);
    const [parked, letter] = await listed();
    expect((await recordOfWaiting(t.db, parked?.id ?? ''))?.value).toContain('"note":"bad"');
    expect(await recordOfWaiting(t.db, letter?.id ?? '')).toMatchObject({ key: 'clm_2', value: 'torn', headers: bad.headers });
    expect(await recordOfWaiting(t.db, 'letter:999999')).toBeUndefined();
  });

  it('tries all with one reason again, and keeps who did it and why', async () => {
    await runner.run([opened('clm_1', 'bad'), opened('clm_1', 'after'), opened('clm_2', 'bad')]);
    torn = false;
    expect(await act(retryWaiting, { reason: 'TypeError' })).toEqual(['clm_1 done', 'clm_2 done']);
    await drained();
    expect([...seen].sort()).toEqual(['clm_1 after', 'clm_1 bad', 'clm_2 bad']);
    expect(await actions()).toEqual(['clm_1', 'clm_2'].map((key) => ({ operator: 'dana', reason: OPERATOR.reason, action: 'retry', consumer: 'shelf', key, event_id: expect.stringMatching(/^evt_/) })));
  });

  it('lets a newer version read what an older one could not', async () => {
    const strange = opened('clm_1', 'readable now');
    await runner.run([{ ...strange, value: 'torn' }]);
    await t.admin('UPDATE bookkeeping.dead_letter SET value = $1', [strange.value]);   // what a newer version would make of it
    expect(await act(retryWaiting, { state: 'unreadable' })).toEqual(['clm_1 done']);
    await drained();
    expect([seen, await t.admin('SELECT 1 FROM bookkeeping.dead_letter')]).toEqual([['clm_1 readable now'], []]);
  });

  it('refuses to try what names no event, and discards it', async () => {
    const { ce_id: _, ...headers } = opened('clm_1', 'x').headers;
    await runner.run([{ ...opened('clm_1', 'x'), headers }]);
    expect(await act(retryWaiting, {})).toEqual(['clm_1 no_event_id']);
    expect(await actions()).toEqual([]);
    expect(await act(discardWaiting, {})).toEqual(['clm_1 done']);
    expect(await listed()).toEqual([]);
  });

  it('goes on with other keys where an event is of an organisation that nobody knows', async () => {
    const strange = recordOf(BookOpened, newId('org'), { bookId: 'clm_1' });
    await runner.run([{ ...strange, value: 'torn' }, opened('clm_2', 'bad')]);
    await t.admin('UPDATE bookkeeping.dead_letter SET value = $1', [strange.value]);
    torn = false;
    await act(retryWaiting, { key: 'clm_1' });
    await act(retryWaiting, { key: 'clm_2' });
    const retrier = new ParkedRetrier(runner);
    await until(async () => seen, (keys) => keys.includes('clm_2 bad'));
    await retrier.close();
    expect([seen, await listed()]).toEqual([['clm_2 bad'], [expect.objectContaining({ key: 'clm_1', reason: 'organisation_unknown', attempts: expect.any(Number) })]]);
  });

  it('discards for good: no copy brings it back, and what waits behind goes on', async () => {
    const bad = opened('clm_1', 'bad');
    await runner.run([bad, opened('clm_1', 'after')]);
    expect(await act(discardWaiting, { key: 'clm_1' })).toEqual(['clm_1 done']);
    await drained();
    torn = false;
    await runner.run([bad]);
    expect(seen).toEqual(['clm_1 after']);
  });

  it('lets one of two operators act', async () => {
    await runner.run([opened('clm_1', 'bad')]);
    const outcomes = (await Promise.all([act(discardWaiting, {}), act(discardWaiting, {})])).flat().sort();
    expect(outcomes.filter((one) => one === 'clm_1 done')).toHaveLength(1);
    expect(await actions()).toHaveLength(1);
  });

  it('pauses and resumes a consumer once, and says so in the audit', async () => {
    expect([await pauseConsumer(t.db, 'shelf', OPERATOR), await pauseConsumer(t.db, 'shelf', OPERATOR)]).toEqual([true, false]);
    expect([await resumeConsumer(t.db, 'shelf', OPERATOR), await resumeConsumer(t.db, 'shelf', OPERATOR)]).toEqual([true, false]);
    expect((await actions()).map((one) => one['action'])).toEqual(['pause', 'resume']);
  });

  it('does not let a service change what was noted', async () => {
    await pauseConsumer(t.db, 'shelf', OPERATOR);
    await expect(t.db.system(`UPDATE operator_action SET operator = 'nobody'`)).rejects.toThrow(/permission denied/);
  });
});
