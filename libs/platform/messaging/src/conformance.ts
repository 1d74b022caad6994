import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Broker, type BrokerRecord, type StoredRecord, type Subscription } from './broker.js';
import { pause } from './pacer.js';

/** What a transport brings along to be tested. */
export interface BrokerHarness {
  /** A new client of the same log. */
  connect(): Promise<Broker>;
  /** An empty topic with at least two partitions. */
  newTopic(): Promise<string>;
  /** Cuts a client off without a goodbye, as if its machine had died. */
  crash(broker: Broker): Promise<void>;
  /** Within this time another member takes over from one that died. */
  takeoverMs: number;
  stop(): Promise<void>;
}

const WAIT_MS = 15_000;
const note = (topic: string, key: string, n: number): BrokerRecord => ({ topic, key, headers: { n: String(n) }, value: JSON.stringify({ n }) });
const keys = (count: number): string[] => Array.from({ length: count }, (_, i) => `key-${i}`);
const numbersOf = (records: readonly StoredRecord[], key: string): number[] => records.filter((r) => r.key === key).map((r) => Number(r.headers['n']));
const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

async function until(condition: () => boolean, withinMs = WAIT_MS): Promise<void> {
  const end = Date.now() + withinMs;
  while (!condition() && Date.now() < end) await pause(10);
}

/**
 * The promises every transport must keep; each transport's own spec calls this with its harness. `except` names tests that one is
 * known not to pass, each with the reason; they count as not run.
 */
export function brokerConformance(name: string, start: () => Promise<BrokerHarness>, except: Readonly<Record<string, string>> = {}): void {
  describe(`${name} as a broker`, () => {
    const suite = new Suite(start, except);
    beforeAll(() => suite.start(), 120_000);
    afterEach(() => suite.closeClients(), 60_000);
    afterAll(() => suite.stop(), 60_000);
    deliveryTests(suite);
    offsetTests(suite);
    membershipTests(suite);
    contentTests(suite);
  });
}

class Suite {
  private harness: BrokerHarness | undefined;
  private clients: Broker[] = [];

  constructor(private readonly begin: () => Promise<BrokerHarness>, private readonly except: Readonly<Record<string, string>>) {}

  it(title: string, test: () => Promise<void>, timeoutMs?: number): void {
    const reason = this.except[title];
    if (reason === undefined) it(title, test, timeoutMs);
    else it.skip(`${title} (${reason})`, test);
  }

  async start(): Promise<void> {
    this.harness = await this.begin();
  }

  get the(): BrokerHarness {
    if (!this.harness) throw new Error('The harness has not started');
    return this.harness;
  }

  async connect(): Promise<Broker> {
    const client = await this.the.connect();
    this.clients.push(client);
    return client;
  }

  /** Everything a group gets, in the order it came. */
  async collect(client: Broker, topic: string, group: string = randomUUID()): Promise<StoredRecord[]> {
    const records: StoredRecord[] = [];
    await client.subscribe({ group, topics: [topic], onBatch: async (batch) => void records.push(...batch) });
    return records;
  }

  async closeClients(): Promise<void> {
    const clients = this.clients;
    this.clients = [];
    await Promise.all(clients.map((client) => client.close()));
  }

  async stop(): Promise<void> {
    await this.harness?.stop();
  }
}

function deliveryTests(suite: Suite): void {
  suite.it('delivers the records of each key in the order they were published', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    for (const n of count(20)) await client.publish(keys(10).map((key) => note(topic, key, n)));
    const records = await suite.collect(client, topic);
    await until(() => records.length >= 200);
    for (const key of keys(10)) expect(numbersOf(records, key)).toEqual(count(20));
  });

  suite.it('delivers every record to every group', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    const groups = [await suite.collect(client, topic), await suite.collect(client, topic)];
    await client.publish(keys(50).map((key) => note(topic, key, 0)));
    await until(() => groups.every((records) => records.length >= 50));
    for (const records of groups) expect(records.map((r) => r.key).sort()).toEqual(keys(50).sort());
  });

  suite.it('gives a group that comes later the records from the beginning', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    await client.publish([note(topic, 'a', 0)]);
    const records = await suite.collect(client, topic);
    await until(() => records.length > 0);
    expect(numbersOf(records, 'a')).toEqual([0]);
  });

  suite.it('keeps order and number of 10,000 records', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    const records = await suite.collect(client, topic);
    await client.publish(count(10_000).map((n) => note(topic, `key-${n % 7}`, n)));
    await until(() => records.length >= 10_000, 60_000);
    expect(records).toHaveLength(10_000);
    for (const key of keys(7)) expect(numbersOf(records, key)).toEqual(count(10_000).filter((n) => `key-${n % 7}` === key));
  }, 90_000);

  suite.it('loses nothing and keeps each key in order when several publish to one topic at once', async () => {
    const topic = await suite.the.newTopic();
    const clients = await Promise.all(count(4).map(() => suite.connect()));
    const records = await suite.collect(clients[0] as Broker, topic);
    await Promise.all(clients.map(async (client, c) => {
      for (const n of count(50)) await client.publish([note(topic, `of-${c}`, n), note(topic, `also-of-${c}`, n)]);
    }));
    await until(() => records.length >= 400);
    expect(records).toHaveLength(400);
    for (const c of count(4)) expect(numbersOf(records, `of-${c}`)).toEqual(count(50));
    for (const partition of new Set(records.map((r) => r.partition))) {
      const offsets = records.filter((r) => r.partition === partition).map((r) => r.offset);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }
  });
}

function offsetTests(suite: Suite): void {
  suite.it('delivers a batch again after its handler failed, and nothing of its partition before that', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    const refused: number[][] = [];
    const handled: number[] = [];
    await client.publish([note(topic, 'a', 0), note(topic, 'a', 1)]);
    await client.subscribe({ group: randomUUID(), topics: [topic], onBatch: async (batch) => {
      if (refused.length < 2) {
        refused.push(numbersOf(batch, 'a'));
        throw new Error('not yet');
      }
      handled.push(...numbersOf(batch, 'a'));
    } });
    await until(() => handled.length > 0);
    await client.publish([note(topic, 'a', 2)]);
    await until(() => handled.includes(2));
    // How many come at once is the broker's own affair.
    expect([refused.map(([first]) => first), refused[1], handled]).toEqual([[0, 0], refused[0], [0, 1, 2]]);
  });

  suite.it('goes on where it stopped after a restart', async () => {
    const topic = await suite.the.newTopic();
    const group = randomUUID();
    const before = await suite.connect();
    await before.publish(keys(20).map((key) => note(topic, key, 0)));
    const first = await suite.collect(before, topic, group);
    await until(() => first.length >= 20);
    await suite.closeClients();
    const after = await suite.connect();
    const second = await suite.collect(after, topic, group);
    await after.publish([note(topic, 'a', 1)]);
    await until(() => second.length > 0);
    expect(second.map((r) => r.key)).toEqual(['a']);
  });

  suite.it('waits on close for the batch in hand and counts it', async () => {
    const [client, topic, group] = [await suite.connect(), await suite.the.newTopic(), randomUUID()];
    const steps: string[] = [];
    await client.publish([note(topic, 'a', 0)]);
    const subscription = await client.subscribe({ group, topics: [topic], onBatch: async () => {
      steps.push('begun');
      await pause(300);
      steps.push('ended');
    } });
    await until(() => steps.length > 0);
    await subscription.close();
    expect(steps).toEqual(['begun', 'ended']);
    const again = await suite.collect(client, topic, group);
    await client.publish([note(topic, 'a', 1)]);
    await until(() => again.length > 0);
    expect(numbersOf(again, 'a')).toEqual([1]);
  });
}

function membershipTests(suite: Suite): void {
  suite.it('never lets two members of a group have the same partition at once, and every record comes', async () => {
    const [topic, group] = [await suite.the.newTopic(), randomUUID()];
    const members = [await suite.connect(), await suite.connect()];
    const busy = new Map<number, number>();
    const keysSeen = new Set<string>();
    let overlaps = 0;
    const onBatch: Subscription['onBatch'] = async (batch) => {
      const partition = batch[0]?.partition ?? -1;
      busy.set(partition, (busy.get(partition) ?? 0) + 1);
      if ((busy.get(partition) ?? 0) > 1) overlaps += 1;
      await pause(20);
      busy.set(partition, (busy.get(partition) ?? 1) - 1);
      for (const record of batch) keysSeen.add(record.key);
    };
    for (const member of members) await member.subscribe({ group, topics: [topic], onBatch });
    for (const n of count(20)) await members[n % 2]?.publish(count(10).map((m) => note(topic, `key-${n * 10 + m}`, 0)));
    await until(() => keysSeen.size >= 200);
    expect([keysSeen.size, overlaps]).toEqual([200, 0]);
  });

  suite.it('lets another member take over from one that died', async () => {
    const [topic, group] = [await suite.the.newTopic(), randomUUID()];
    const dying = await suite.the.connect();
    const first = await suite.collect(dying, topic, group);
    await dying.publish([note(topic, 'a', 0)]);
    await until(() => first.length > 0);
    const heir = await suite.connect();
    const second = await suite.collect(heir, topic, group);
    await suite.the.crash(dying);
    await heir.publish([note(topic, 'a', 1)]);
    await until(() => numbersOf(second, 'a').includes(1), suite.the.takeoverMs + 5000);
    expect(numbersOf(second, 'a').at(-1)).toBe(1);
    await dying.close().catch(() => undefined);
  }, 120_000);

  suite.it('tells a member that was cut off to let go of its batch', async () => {
    const [topic, group] = [await suite.the.newTopic(), randomUUID()];
    const dying = await suite.the.connect();
    let told = false;
    await dying.publish([note(topic, 'a', 0)]);
    let begun = false;
    await dying.subscribe({ group, topics: [topic], onBatch: async (_, signal) => {
      begun = true;
      await until(() => signal.aborted, suite.the.takeoverMs + 5000);
      told = signal.aborted;
    } });
    await until(() => begun);
    await suite.the.crash(dying);
    await until(() => told, suite.the.takeoverMs + 5000);
    expect(told).toBe(true);
    await dying.close().catch(() => undefined);
  }, 120_000);
}

function contentTests(suite: Suite): void {
  suite.it('brings headers, key and value back as they were, whatever characters they hold', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    const record: BrokerRecord = { topic, key: 'clm_"\\{},', headers: { ce_id: 'evt_1', ce_type: 'x.y.v1', odd: 'a "quoted" \\ {brace}, ä€😀' }, value: '{"text":"a \\"quoted\\" \\\\ {brace}, NULL, ä€😀"}' };
    const records = await suite.collect(client, topic);
    await client.publish([record]);
    await until(() => records.length > 0);
    expect(records[0]).toMatchObject(record);
    expect(records[0]?.timestamp).toBeInstanceOf(Date);
  });

  suite.it('carries large values, also many of them', async () => {
    const [client, topic] = [await suite.connect(), await suite.the.newTopic()];
    const records = await suite.collect(client, topic);
    await client.publish(count(20).map((n) => ({ ...note(topic, 'a', n), value: JSON.stringify({ text: 'x'.repeat(900_000) }) })));
    await until(() => records.length >= 20, 60_000);
    expect(numbersOf(records, 'a')).toEqual(count(20));
    expect(records.every((r) => r.value.length > 900_000)).toBe(true);
  }, 90_000);
}
