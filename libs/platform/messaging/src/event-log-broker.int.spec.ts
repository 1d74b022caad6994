import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { bookDatabase } from '../test/bookkeeping.js';
import { type Broker, type StoredRecord } from './broker.js';
import { brokerConformance, type BrokerHarness } from './conformance.js';
import { EventLogBroker, partitionOf } from './event-log-broker.js';
import { pause } from './pacer.js';

/** A wire to the database that can be cut. */
async function wireTo(url: string): Promise<{ url: string; cut(): void }> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => [near, far].forEach((s) => s.destroy()));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const near = new URL(url);
  near.hostname = '127.0.0.1';
  near.port = String(typeof address === 'object' && address ? address.port : 0);
  return { url: near.href, cut: () => { server.close(); for (const socket of sockets) socket.destroy(); } };
}

brokerConformance('The event log', async (): Promise<BrokerHarness> => {
  const test = await bookDatabase();
  const cuts = new Map<Broker, () => void>();
  return {
    connect: async () => {
      const wire = await wireTo(test.url);
      const broker = new EventLogBroker({ url: wire.url, leaseMs: 1500 });
      cuts.set(broker, wire.cut);
      return broker;
    },
    newTopic: async () => `test.${randomUUID()}`,
    crash: async (broker) => cuts.get(broker)?.(),
    takeoverMs: 3000,
    stop: async () => {
      for (const cut of cuts.values()) cut();
      await test.close();
    },
  };
});

describe('The event log', () => {
  let test: TestDatabase;
  beforeAll(async () => { test = await bookDatabase(); });
  afterEach(() => Promise.all(brokers.splice(0).map((broker) => broker.close())));
  afterAll(() => test.close());

  const brokers: EventLogBroker[] = [];
  const connectBroker = (options: { partitions?: number } = {}): EventLogBroker => {
    const broker = new EventLogBroker({ url: test.url, ...options });
    brokers.push(broker);
    return broker;
  };

  const until = async (condition: () => Promise<boolean>) => {
    for (const end = Date.now() + 10_000; Date.now() < end && !await condition();) await pause(20);
  };
  /** In all partitions together; undefined while the group is not known. */
  const lagOf = async (broker: EventLogBroker, group: string, topic?: string) => {
    const found = (await broker.lag()).filter((one) => one.group === group && (topic === undefined || one.topic === topic));
    return found.length === 0 ? undefined : found.reduce((sum, { lag }) => sum + lag, 0);
  };
  const asService = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: test.url });
    await client.connect();
    return work(client).finally(() => client.end());
  };

  it('keeps a key in its partition for good: FNV-1a, by its published test values', () => {
    expect([partitionOf('a', 2 ** 32), partitionOf('foobar', 2 ** 32)]).toEqual([0xe40c292c, 0xbf9cf968]);
  });

  it.each(['DELETE FROM event_log.log', `UPDATE event_log.log SET data = ''`, 'TRUNCATE event_log.log'])('does not let a service %s', async (sql) => {
    await expect(asService((client) => client.query(sql))).rejects.toThrow(/permission denied/);
  });

  it('delivers every record of the types a group handles, and passes the others', async () => {
    const [broker, topic, group] = [connectBroker(), `test.${randomUUID()}`, randomUUID()];
    const typed = (n: number, type: string | undefined, value = String(n)) => ({ topic, key: `key-${n % 5}`, headers: { n: String(n), ...(type && { ce_type: type }) }, value });
    const typeOf = (n: number): string | undefined => (n % 100 === 0 ? undefined : n % 3 === 0 ? 'wanted' : 'other');
    const large = Array.from({ length: 6 }, (_, i) => typed(6000 + i, i % 2 === 0 ? 'wanted' : 'other', 'x'.repeat(3 * 1024 * 1024)));
    const small = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => typed(from + i, typeOf(from + i)));
    await broker.publish([...small(0, 6000), ...large, ...small(7000, 7010)]);
    const got: StoredRecord[] = [];
    await broker.subscribe({ group, topics: [topic], types: ['wanted'], onBatch: async (batch) => void got.push(...batch) });
    await until(async () => await lagOf(broker, group) === 0);
    const handled = (records: readonly { headers: Record<string, string> }[]) => records.filter(({ headers }) => headers['ce_type'] !== 'other').map(({ headers }) => Number(headers['n']));
    for (const key of Array.from({ length: 5 }, (_, i) => `key-${i}`)) {
      const published = [...small(0, 6000), ...large, ...small(7000, 7010)].filter((one) => one.key === key);
      expect(handled(got.filter((one) => one.key === key))).toEqual(handled(published));
    }
    expect(got.filter(({ headers }) => headers['ce_type'] === 'other').length).toBeLessThan(50);
  }, 30_000);

  it('reads a stretch of time again without moving any group', async () => {
    const broker = connectBroker();
    const topic = randomUUID();
    const publish = (n: number) => broker.publish([{ topic, key: `k${n}`, headers: {}, value: '{}' }]);
    await publish(1);
    await pause(20);
    const from = new Date();
    await publish(2);
    await publish(3);
    await pause(20);
    const to = new Date();
    await pause(20);
    await publish(4);
    const seen: StoredRecord[] = [];
    await broker.reread({ topic, from, to }, async (records) => void seen.push(...records));
    expect(seen.map((r) => r.key).sort()).toEqual(['k2', 'k3']);
  });

  it('counts how far each group is behind', async () => {
    const broker = connectBroker();
    const [topic, group] = [randomUUID(), randomUUID()];
    let open = false;
    await broker.subscribe({ group, topics: [topic], onBatch: async () => { if (!open) throw new Error('not yet'); } });
    await broker.publish([1, 2, 3].map((n) => ({ topic, key: `k${n}`, headers: {}, value: '{}' })));
    const lag = () => lagOf(broker, group);
    await until(async () => await lag() === 3);
    expect(await lag()).toBe(3);
    const behind = (await broker.lag()).filter((one) => one.group === group && one.lag > 0);
    expect(behind.every(({ ageSeconds }) => ageSeconds > 0 && ageSeconds < 60)).toBe(true);
    open = true;
    await until(async () => await lag() === 0);
    expect((await broker.lag()).filter((one) => one.group === group).map(({ lag, ageSeconds }) => [lag, ageSeconds])).toEqual([[0, 0], [0, 0]]);
  });

  it('forgets old records only when every group has passed them', async () => {
    const broker = connectBroker({ partitions: 1 });
    const topic = randomUUID();
    await broker.publish([1, 2].map((n) => ({ topic, key: `k${n}`, headers: {}, value: '{}' })));
    const done: StoredRecord[] = [];
    await broker.subscribe({ group: 'reader', topics: [topic], onBatch: async (batch) => void done.push(...batch) });
    await broker.subscribe({ group: 'stuck', topics: [topic], onBatch: async () => { throw new Error('not yet'); } });
    await until(async () => done.length === 2 && await lagOf(broker, 'stuck', topic) === 2);
    await test.admin(`UPDATE event_log.log SET appended_at = now() - interval '31 days' WHERE topic = $1`, [topic]);
    const left = async () => (await test.admin('SELECT 1 FROM event_log.log WHERE topic = $1', [topic])).length;
    await broker.forgetRecords(100);
    expect(await left()).toBe(2);
    await test.admin(`DELETE FROM event_log.consumer_lease WHERE "group" = 'stuck'`);
    await broker.forgetRecords(1);
    expect(await left()).toBe(1);
    await broker.forgetRecords(100);
    expect(await left()).toBe(0);
  });
});
