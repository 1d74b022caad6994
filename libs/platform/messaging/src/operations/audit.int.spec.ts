import { type Listener, type Topic } from '@claimwright/contracts';
import { type Actor } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bookDatabase, BookOpened, BookSigned, TOPIC } from '../../test/bookkeeping.js';
import { announce } from '../announce.js';
import { BatchRunner } from '../batch-runner.js';
import { type StoredRecord } from '../broker.js';
import { EventLogBroker } from '../event-log-broker.js';
import { acquireRelayLease, deletePublished, readUnpublished } from '../outbox-store.js';
import { auditWindow } from './audit.js';
import { DistinctIds } from './distinct-ids.js';

const BOOKS: Topic = { name: TOPIC, service: 'bookkeeping', key: 'bookId', partitions: 2, summary: 'Books.' };
const SHELF: Listener = { group: 'shelf', actsOn: [BookOpened], keeps: [] };

describe('an audit of a window', () => {
  let t: TestDatabase;
  let actor: Actor;
  let broker: EventLogBroker;
  const from = () => new Date(Date.now() - 120_000);
  const to = () => new Date(Date.now() + 120_000);

  beforeAll(async () => {
    t = await bookDatabase();
    actor = await t.actor();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    await t.admin('TRUNCATE bookkeeping.outbox, bookkeeping.inbox, bookkeeping.parked, bookkeeping.dead_letter, bookkeeping.sent_tally, bookkeeping.relay_lease, event_log.log, event_log.partition_head');
    broker = new EventLogBroker({ url: t.url });
  });
  afterEach(() => broker.close());

  /** Announces, publishes and counts; answers the records as they stand in the topic. */
  async function send(count: number, { lose = 0, twice = false } = {}): Promise<StoredRecord[]> {
    await t.db.transaction(actor, (tx) => announce(tx, BookOpened, Array.from({ length: count }, (_, i) => ({ bookId: `clm_${i}`, note: 'x' }))));
    const lease = { owner: 'one', epoch: await acquireRelayLease(t.db, 'one', 0) ?? 0 };
    const batch = await readUnpublished(t.db, count);
    for (const _ of twice ? [1, 2] : [1]) await broker.publish(batch.slice(lose).map((one) => one.record));
    await deletePublished(t.db, lease, batch.map((one) => one.pos));
    const records: StoredRecord[] = [];
    await broker.reread({ topic: TOPIC, from: from(), to: to() }, async (some) => void records.push(...some));
    return records;
  }
  const handle = (records: readonly StoredRecord[], failing = false) => new BatchRunner({ group: 'shelf', db: t.db, handlers: [{ definition: BookOpened, handle: async () => { if (failing) throw new TypeError('torn'); } }] }).run(records);
  const audit = (listeners = [SHELF]) => auditWindow({ from: from(), to: to() }, { broker, topics: [BOOKS], listeners, databaseOf: () => t.db });

  it('agrees where everything sent was seen and applied, parked or given up, copies or not', async () => {
    const records = await send(20, { twice: true });
    await handle(records.slice(0, 30));
    await handle(records.slice(30), true);
    const report = await audit();
    expect(report).toMatchObject({ agrees: true, topics: [{ sent: 20, seen: 20, copies: 20, unsent: 0, minutes: [] }], groups: [{ group: 'shelf', seen: 20, missing: 0 }] });
    expect((report.groups[0]?.applied ?? 0) + (report.groups[0]?.parked ?? 0)).toBe(20);
  });

  it('names the minute in which an event was sent and never arrived', async () => {
    await handle(await send(5, { lose: 1 }));
    expect(await audit()).toMatchObject({ agrees: false, topics: [{ sent: 5, seen: 4, minutes: [{ minute: expect.stringMatching(/:00\.000Z$/), sent: 5, seen: 4 }] }], groups: [{ missing: 0 }] });
  });

  it('sees that another event stands in the place of the one that was sent', async () => {
    await handle(await send(5, { lose: 1 }));
    const [other] = await send(1);
    await t.admin('UPDATE bookkeeping.sent_tally SET events = events - 1');   // as many as there are, but not the same
    expect(other).toBeDefined();
    expect((await audit()).topics[0]?.minutes).toHaveLength(1);
  });

  it('names the events that a group never handled', async () => {
    const records = await send(5);
    await handle(records.slice(0, 3));
    expect(await audit()).toMatchObject({ agrees: false, groups: [{ applied: 3, missing: 2, missingIds: records.slice(3).map((one) => one.headers['ce_id']) }] });
  });

  it('asks a group only for the types it handles', async () => {
    await send(5);
    expect(await audit([{ group: 'elsewhere', actsOn: [BookSigned], keeps: [] }])).toMatchObject({ agrees: true, groups: [{ seen: 0 }] });
  });

  it('takes what is published and not yet counted for what it is', async () => {
    await send(3);
    await t.db.transaction(actor, (tx) => announce(tx, BookOpened, { bookId: 'clm_9' }));
    await broker.publish((await readUnpublished(t.db, 10)).map((one) => one.record));
    expect(await audit([])).toMatchObject({ agrees: true, topics: [{ sent: 3, seen: 4, unsent: 1 }] });
  });

  it('counts different ids as a set does, and folds them as the database does', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: 0n, max: 3000n }), { maxLength: 4000 }), (ids) => {
      const distinct = new DistinctIds();
      const set = new Set<bigint>();
      for (const id of ids) if (id !== 0n && id !== 1n) { expect(distinct.add(id)).toBe(!set.has(id)); set.add(id); }
      expect([distinct.size, distinct.folded()]).toEqual([set.size, [...set].reduce((a, b) => a ^ b, 0n)]);
    }), { numRuns: 30 });
  });
});
