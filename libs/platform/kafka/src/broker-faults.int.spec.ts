import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type BrokerRecord, type StoredRecord } from '@claimwright/platform-messaging';
import { type ISocketFactory } from '@claimwright/platform-kafka-client';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { until } from '@claimwright/platform-testing';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { KafkaClients } from './client.js';
import { KafkaBroker } from './kafka-broker.js';

const START_MS = 300_000;
const SLEEP_MAX_MS = 3000;
const note = (topic: string, n: number): BrokerRecord => ({ topic, key: `k${n % 5}`, headers: { n: String(n) }, value: '{}' });
const numbersOf = (records: readonly StoredRecord[]): number[] => [...new Set(records.map(({ headers }) => Number(headers['n'])))].toSorted((a, b) => a - b);
const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describeLocalKafka('a transport whose Kafka fails', () => {
  let kafka: LocalKafka;
  const brokers: KafkaBroker[] = [];
  const fatal: string[] = [];
  /** When the client looked for a broker. */
  const connections: number[] = [];
  const socketFactory: ISocketFactory = ({ host, port, onConnect }) => {
    connections.push(performance.now());
    return connect({ host, port }, onConnect);
  };
  beforeAll(async () => {
    kafka = await LocalKafka.create({ dir: await mkdtemp(path.join(tmpdir(), 'claimwright-faults-')), owner: process.pid });
    await kafka.start();
  }, START_MS);
  afterEach(async () => { await Promise.all(brokers.splice(0).map((broker) => broker.close())); });
  afterAll(() => kafka.remove());

  const open = (): KafkaBroker => {
    const broker = new KafkaBroker({ brokers: kafka.brokers, clientId: 'test', sessionTimeoutMs: 6000, rebalanceTimeoutMs: 3000, socketFactory, onFatal: ({ reason, code }) => fatal.push(`${reason} ${code}`) });
    brokers.push(broker);
    return broker;
  };
  const administer = async <T>(work: (admin: ReturnType<KafkaClients['admin']>) => Promise<T>): Promise<T> => {
    const admin = new KafkaClients({ brokers: kafka.brokers, clientId: 'test' }).admin();
    await admin.connect();
    return work(admin).finally(() => admin.disconnect());
  };
  /** As the relay does: again until it is published. */
  const again = (publish: () => Promise<void>): Promise<boolean> => until(() => publish().then(() => true, () => false), Boolean);
  const create = (topic: string) => administer((admin) => admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 2, replicationFactor: 1 }] }));

  it('consumes on after the broker was killed and came back, and publishes what could not be published', async () => {
    const broker = open();
    await create('restart');
    const seen: StoredRecord[] = [];
    await broker.subscribe({ group: 'survivor', topics: ['restart'], onBatch: async (records) => void seen.push(...records) });
    await broker.publish(count(10).map((n) => note('restart', n)));
    await until(async () => seen.length, (length) => length >= 10);
    await kafka.node(1).kill();
    await expect(broker.publish([note('restart', 10)])).rejects.toThrow('ECONNREFUSED');
    expect(broker.stalledGroups()).toEqual([]);
    await kafka.start();
    await again(() => broker.publish(count(10).map((n) => note('restart', 10 + n))));
    await until(async () => numbersOf(seen).length, (length) => length >= 20);
    expect([numbersOf(seen), fatal]).toEqual([count(20), []]);
  }, 90_000);

  it('does not sleep for long between two looks for a broker that is away, which may be back', async () => {
    const broker = open();
    await create('away');
    await broker.publish([note('away', 0)]);
    await kafka.node(1).kill();
    const [looks, triedAt] = [connections.length, performance.now()];
    await expect(broker.publish([note('away', 1)])).rejects.toThrow('ECONNREFUSED');
    const pauses = [triedAt, ...connections.slice(looks), performance.now()].map((at, n, all) => at - (all[n - 1] ?? at));
    expect(Math.max(...pauses)).toBeLessThan(SLEEP_MAX_MS);
    await kafka.start();
    await again(() => broker.publish([note('away', 1)]));
  }, 120_000);

  it('publishes again through a new producer when the broker has lost what it knew of the old one', async () => {
    const broker = open();
    await create('remade');
    for (const n of count(3)) await broker.publish([note('remade', n)]);
    await administer((admin) => admin.deleteTopics({ topics: ['remade'] }));
    await create('remade');
    const published = await again(() => broker.publish([note('remade', 3)]));
    const seen: StoredRecord[] = [];
    await broker.subscribe({ group: 'late', topics: ['remade'], onBatch: async (records) => void seen.push(...records) });
    await until(async () => seen.length, (length) => length > 0);
    expect([published, numbersOf(seen)]).toEqual([true, [3]]);
  }, 90_000);

  it('names the topics that are missing, and refuses to subscribe to one', async () => {
    const broker = open();
    expect(await broker.missingTopics(['remade', 'misspelt'])).toEqual(['misspelt']);
    await expect(broker.subscribe({ group: 'nobody', topics: ['misspelt'], onBatch: async () => undefined })).rejects.toThrow('does not host this topic-partition');
  });
});
