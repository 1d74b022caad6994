import { type Actor } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookDatabase, BookOpened } from '../test/bookkeeping.js';
import { announce } from './announce.js';
import { type Broker, type BrokerRecord } from './broker.js';
import { acquireRelayLease, deletePublished, readUnpublished, renewRelayLease } from './outbox-store.js';
import { pause } from './pacer.js';
import { Relay } from './relay.js';
import { Watermark } from './watermark.js';

/** Keeps what it is given: the wire is not what is tested here. */
class Notebook implements Broker {
  readonly records: BrokerRecord[] = [];
  failures = 0;
  async publish(records: readonly BrokerRecord[]): Promise<void> {
    if (this.failures-- > 0) throw new Error('away');
    this.records.push(...records);
  }
  async subscribe() {
    return { close: async () => undefined };
  }
  async close(): Promise<void> {}
}

describe('Relay', () => {
  let t: TestDatabase;
  let actor: Actor;
  let broker: Notebook;
  const relays: Relay[] = [];
  const startRelay = (leaseMs = 600): Relay => {
    const relay = new Relay({ db: t.db, broker, leaseMs, watermarkMs: 5 });
    relays.push(relay);
    relay.start();
    return relay;
  };
  const until = async (condition: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 15_000; Date.now() < end && !await condition();) await pause(10);
  };
  const announced = (bookId: string, note: string) => t.db.transaction(actor, (tx) => announce(tx, BookOpened, { bookId, note }));

  beforeAll(async () => {
    t = await bookDatabase();
    actor = await t.actor();
  });
  beforeEach(async () => {
    broker = new Notebook();
    await t.db.system('DELETE FROM outbox');
    await t.db.system('DELETE FROM relay_lease');
  });
  afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));
  afterAll(() => t.close());

  it('loses nothing and keeps each key in order under 16 writers that lock, write and wait', async () => {
    startRelay();
    await t.admin(`INSERT INTO bookkeeping.book (org_id, event_id, book_id, type) SELECT $1, '0', 'clm_' || i, 'counter' FROM generate_series(0, 4) i`, [actor.orgId]);
    const write = async (writer: number) => {
      for (let i = 0; i < 40; i += 1) {
        const bookId = `clm_${(writer + i) % 5}`;
        await t.db.transaction(actor, async (tx) => {
          const rows = await tx.query<{ n: string }>(`UPDATE book SET event_id = (event_id::int + 1)::text WHERE book_id = $1 AND type = 'counter' RETURNING event_id AS n`, [bookId]);
          await announce(tx, BookOpened, { bookId, note: rows[0]?.n ?? '' });
          if (i % 7 === 0) await pause(5);
        });
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
    await until(() => broker.records.length >= 640);
    expect(broker.records).toHaveLength(640);
    for (const bookId of [0, 1, 2, 3, 4].map((i) => `clm_${i}`)) {
      const notes = broker.records.filter((r) => r.key === bookId).map((r) => Number((JSON.parse(r.value) as { note: string }).note));
      expect(notes).toEqual(notes.map((_, i) => i + 1));
    }
    expect(await readUnpublished(t.db, 10)).toEqual([]);
  });

  it('publishes an event that drew its position long before it was committed', async () => {
    const watermark = new Watermark(t.db, 0);
    let commit = (): void => undefined;
    const early = t.db.transaction(actor, async (tx) => {
      await announce(tx, BookOpened, { bookId: 'clm_1', note: 'early' });
      await new Promise<void>((resolve) => { commit = resolve; });
    });
    await pause(100);
    startRelay();
    await announced('clm_2', 'late');
    await until(() => broker.records.length === 1);
    for (let i = 0; i < 4; i += 1) await watermark.advance();
    await pause(300);
    expect(watermark.position).toBe(0);
    commit();
    await early;
    await until(() => broker.records.length === 2);
    expect(broker.records.map((r) => r.key)).toEqual(['clm_2', 'clm_1']);
  });

  it('moves the bound of its scan once everything up to it is published', async () => {
    const watermark = new Watermark(t.db, 0);
    await announced('clm_1', 'a');
    const [first] = await readUnpublished(t.db, 1);
    for (let i = 0; i < 4; i += 1) await watermark.advance();
    expect(watermark.position).toBe(0);
    await t.db.system('DELETE FROM outbox');
    for (let i = 0; i < 2; i += 1) await watermark.advance();
    expect(watermark.position).toBe(first?.pos);
  });

  it('publishes again after the broker was away', async () => {
    broker.failures = 3;
    startRelay();
    await announced('clm_1', 'a');
    await until(() => broker.records.length > 0);
    expect(broker.records).toHaveLength(1);
  });

  it('does not let an older epoch delete or renew', async () => {
    await announced('clm_1', 'a');
    const positions = (await readUnpublished(t.db, 10)).map((one) => one.pos);
    const old = { owner: 'old', epoch: await acquireRelayLease(t.db, 'old', 1) ?? 0 };
    await pause(20);
    const now = { owner: 'new', epoch: await acquireRelayLease(t.db, 'new', 10_000) ?? 0 };
    expect(now.epoch).toBe(old.epoch + 1);
    expect(await renewRelayLease(t.db, old, 10_000)).toBe(false);
    expect(await deletePublished(t.db, old, positions)).toBe(false);
    expect(await readUnpublished(t.db, 10)).toHaveLength(1);
    expect(await deletePublished(t.db, now, positions)).toBe(true);
    expect(await readUnpublished(t.db, 10)).toEqual([]);
  });

  it('tells how many events of each minute were sent, and of which ids, whatever the batches', async () => {
    await t.db.system('DELETE FROM sent_tally');
    for (const bookId of ['clm_1', 'clm_2', 'clm_3']) await announced(bookId, 'a');
    const lease = { owner: 'one', epoch: await acquireRelayLease(t.db, 'one', 10_000) ?? 0 };
    const waiting = await readUnpublished(t.db, 10);
    for (const { pos } of waiting) await deletePublished(t.db, lease, [pos]);
    const folded = waiting.map(({ record }) => BigInt.asIntN(64, BigInt(`0x${record.headers['ce_id']?.slice(-16)}`))).reduce((a, b) => a ^ b, 0n);
    const tally = await t.admin<{ topic: string; events: string; ids: string }>('SELECT topic, sum(events)::text AS events, bit_xor(ids)::text AS ids FROM bookkeeping.sent_tally GROUP BY topic');
    expect(tally).toEqual([{ topic: BookOpened.topic, events: '3', ids: String(folded) }]);
  });

  it('publishes each event once with two relays started, and the second goes on when the first stops', async () => {
    const first = startRelay();
    await announced('clm_1', 'a');
    await until(() => broker.records.length === 1);
    startRelay();
    await announced('clm_1', 'b');
    await until(() => broker.records.length === 2);
    await first.stop();
    await announced('clm_1', 'c');
    await until(() => broker.records.length >= 3);
    expect(broker.records.map((r) => (JSON.parse(r.value) as { note: string }).note)).toEqual(['a', 'b', 'c']);
  });

  it('takes over when the lease of a relay that died runs out', async () => {
    await acquireRelayLease(t.db, 'dead', 500);
    startRelay();
    await announced('clm_1', 'a');
    await until(() => broker.records.length > 0);
    expect(broker.records).toHaveLength(1);
  });
});
