import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from '@jest/globals';
import { type BrokerRecord, type StoredRecord, type Subscription } from '@claimwright/platform-messaging';
import { until } from '@claimwright/platform-testing';
import { describeKafka } from '@claimwright/platform-testing/kafka';
import { KafkaClients } from './client.js';
import { KafkaBroker, type KafkaBrokerOptions } from './kafka-broker.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const note = (topic: string, key: string, n: number): BrokerRecord => ({ topic, key, headers: { n: String(n) }, value: JSON.stringify({ n }) });
const numbersOf = (records: readonly StoredRecord[]): number[] => records.map(({ headers }) => Number(headers['n']));

describeKafka('a consumer on Kafka', (kafka) => {
  const brokers: KafkaBroker[] = [];
  const children: ChildProcess[] = [];
  const open = (options: Partial<KafkaBrokerOptions> = {}): KafkaBroker => {
    const broker = new KafkaBroker({ brokers: kafka().brokers, clientId: 'test', sessionTimeoutMs: 6000, rebalanceTimeoutMs: 3000, onFatal: ({ reason }) => { throw new Error(reason); }, ...options });
    brokers.push(broker);
    return broker;
  };
  afterEach(async () => {
    for (const child of children.splice(0)) { child.kill('SIGCONT'); child.kill('SIGKILL'); }
    await Promise.all(brokers.splice(0).map((broker) => broker.close()));
  });
  const committed = async (group: string, topic: string): Promise<number> => {
    // A broker that has just begun looks for the group's coordinator for a while.
    const [found] = await kafka().admin.fetchOffsets({ groupId: group, topics: [topic] }).catch((error: { type?: string }) => {
      if (error.type === 'NOT_COORDINATOR_FOR_GROUP' || error.type === 'GROUP_COORDINATOR_NOT_AVAILABLE' || error.type === 'GROUP_LOAD_IN_PROGRESS') return [];
      throw error;
    });
    return (found?.partitions ?? []).reduce((sum, { offset }) => sum + Math.max(0, Number(offset)), 0);
  };

  it('has its group under the name given, and commits only behind what was handled', async () => {
    const [broker, topic, group] = [open(), await kafka().newTopic('commit', { partitions: 1 }), kafka().unique('group')];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    let begun = false;
    await broker.publish([note(topic, 'a', 0), note(topic, 'a', 1)]);
    await broker.subscribe({ group, topics: [topic], onBatch: async () => { begun = true; await held; } });
    await until(async () => begun, Boolean);
    expect(await committed(group, topic)).toBe(0);
    const { groups } = await kafka().admin.listGroups();
    expect(groups.map(({ groupId }) => groupId).filter((name) => name.includes(group))).toEqual([group]);
    release();
    expect(await until(() => committed(group, topic), (sum) => sum === 2)).toBe(2);
  });

  it('goes on with other partitions while the handler refuses one, and delivers that one again when it does not', async () => {
    const [topic, group] = [await kafka().newTopic('refused', { partitions: 2 }), kafka().unique('group')];
    let refuses = true;
    const failures: string[] = [];
    const broker = open({ observe: (outcome, _, { code }) => { if (outcome === 'batch_failed') failures.push(code ?? ''); } });
    const seen: StoredRecord[] = [];
    let tries = 0;
    const producer = new KafkaClients({ brokers: kafka().brokers, clientId: 'test' }).producer();
    await producer.connect();
    const send = (partition: number, n: number) => producer.send({ topic, messages: [{ partition, key: 'k', value: '{}', headers: { n: String(n) } }] });
    await send(0, 0);
    await broker.subscribe({ group, topics: [topic], onBatch: async (records) => {
      if (refuses && records.some(({ partition }) => partition === 0)) { tries += 1; throw new TypeError('not yet'); }
      seen.push(...records);
    } });
    await until(async () => tries, (count) => count >= 2);
    const slowest: number[] = [];
    for (let n = 1; n <= 5; n++) {
      const sentAt = performance.now();
      await send(1, n);
      await until(async () => seen.length, (count) => count === n);
      slowest.push(performance.now() - sentAt);
    }
    expect(numbersOf(seen)).toEqual([1, 2, 3, 4, 5]);
    expect(Math.max(...slowest)).toBeLessThan(2000);
    expect(new Set(failures)).toEqual(new Set(['TypeError']));
    refuses = false;
    await until(async () => seen.length, (count) => count === 6);
    expect(numbersOf(seen)).toContain(0);
    await producer.disconnect();
  });

  it('leaves out what its group does not handle, hands over at most 500 records, and passes all of it', async () => {
    const [broker, topic, group] = [open(), await kafka().newTopic('types', { partitions: 1 }), kafka().unique('group')];
    const types = ['wanted', 'other', undefined];
    await broker.publish(Array.from({ length: 3000 }, (_, n) => ({ ...note(topic, `k${n}`, n), headers: { n: String(n), ...(types[n % 3] && { ce_type: types[n % 3] }) } })));
    const calls: StoredRecord[][] = [];
    await broker.subscribe({ group, topics: [topic], types: ['wanted'], onBatch: async (records) => void calls.push(records) });
    expect(await until(() => committed(group, topic), (sum) => sum === 3000)).toBe(3000);
    expect(numbersOf(calls.flat())).toEqual(Array.from({ length: 3000 }, (_, n) => n).filter((n) => n % 3 !== 1));
    expect(Math.max(...calls.map(({ length }) => length))).toBeLessThanOrEqual(500);
  });

  it('brings bytes that others wrote as text or marked, and never fails on them', async () => {
    const [broker, topic] = [open(), await kafka().newTopic('poison', { partitions: 1 })];
    const producer = new KafkaClients({ brokers: kafka().brokers, clientId: 'test' }).producer();
    await producer.connect();
    const bad = Buffer.from([0xff, 0xfe, 0x00]);
    await producer.send({ topic, messages: [
      { key: null, value: null },
      { key: bad, value: bad },
      { key: 'k\0', value: 'a\0b', headers: { json: '{"a":12345678901234567890}', twice: ['one', 'two'], bytes: bad, constructor: 'x', __proto__x: 'y', nul: 'a\0' } },
      { key: 'k', value: '{"n":12345678901234567890}' },
    ] });
    await producer.disconnect();
    const seen: StoredRecord[] = [];
    await broker.subscribe({ group: kafka().unique('group'), topics: [topic], onBatch: async (records) => void seen.push(...records) });
    await until(async () => seen.length, (count) => count >= 4);
    expect(seen).toMatchObject([
      { key: '', value: '', defect: 'no_value', headers: {} },
      { key: '\ufffd\ufffd\ufffd', value: bad.toString('base64'), defect: 'not_text' },
      { key: 'k\ufffd', value: Buffer.from('a\0b').toString('base64'), defect: 'not_text' },
      { key: 'k', value: '{"n":12345678901234567890}' },
    ]);
    expect(seen[2]?.headers).toEqual({ json: '{"a":12345678901234567890}', twice: 'two', bytes: '\ufffd\ufffd\ufffd', constructor: 'x', __proto__x: 'y', nul: 'a\ufffd' });
    expect(seen[3]?.defect).toBeUndefined();
  });

  it('reads a stretch of time again from all partitions, leaves no group behind and moves none', async () => {
    const [broker, topic, group] = [open(), await kafka().newTopic('again', { partitions: 3, settings: { 'message.timestamp.type': 'LogAppendTime' } }), kafka().unique('group')];
    const publish = async (from: number, count: number): Promise<Date> => {
      const before = new Date();
      await broker.publish(Array.from({ length: count }, (_, i) => note(topic, `k${from + i}`, from + i)));
      // What comes next must not be stamped with the same millisecond.
      const after = Date.now();
      await until(async () => Date.now(), (now) => now > after + 20);
      return before;
    };
    await publish(0, 100);
    const from = await publish(100, 1500);
    const to = await publish(2000, 100);
    let handled = 0;
    await broker.subscribe({ group, topics: [topic], onBatch: async (records) => { handled += records.length; } });
    await until(() => committed(group, topic), (sum) => sum === 1700);
    const seen: StoredRecord[] = [];
    await broker.reread({ topic, from, to }, async (records) => void seen.push(...records));
    expect(numbersOf(seen).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1500 }, (_, i) => 100 + i));
    await expect(broker.reread({ topic, from, to }, async () => { throw new TypeError('no'); })).rejects.toThrow(TypeError);
    expect([handled, await committed(group, topic)]).toEqual([1700, 1700]);
    const { groups } = await kafka().admin.listGroups();
    expect(groups.filter(({ groupId }) => groupId.startsWith('claimwright.reread.'))).toEqual([]);
  });

  it('tells how many records a group has not passed in each partition, and for how long', async () => {
    const [broker, topic, group] = [open(), await kafka().newTopic('lag', { partitions: 2 }), kafka().unique('group')];
    let refuses = true;
    await broker.subscribe({ group, topics: [topic], onBatch: async () => { if (refuses) throw new TypeError('not yet'); } });
    const publishedAt = Date.now();
    await broker.publish([note(topic, 'a', 0), note(topic, 'a', 1)]);
    const behind = (await until(() => broker.lag(), (found) => found.some(({ ageSeconds }) => ageSeconds > 0.5))).filter(({ lag }) => lag > 0);
    expect(behind).toEqual([{ group, topic, partition: expect.any(Number), lag: 2, ageSeconds: expect.any(Number) }]);
    expect(Math.abs((behind[0]?.ageSeconds ?? 0) - (Date.now() - publishedAt) / 1000)).toBeLessThan(1);
    refuses = false;
    const done = await until(() => broker.lag(), (found) => found.every(({ lag }) => lag === 0));
    expect(done.map(({ partition, lag, ageSeconds }) => [partition, lag, ageSeconds]).toSorted()).toEqual([[0, 0, 0], [1, 0, 0]]);
  });

  it('calls itself stalled when a partition with records does not get on, not when it has none', async () => {
    const topic = await kafka().newTopic('stalled', { partitions: 2 });
    const fatal: string[] = [];
    const broker = open({ stalledAfterMs: 1500, onFatal: ({ reason, group }) => fatal.push(`${reason} ${group}`) });
    const [idle, stuck] = [kafka().unique('idle'), kafka().unique('stuck')];
    await broker.subscribe({ group: idle, topics: [topic], onBatch: async () => undefined });
    const onBatch: Subscription['onBatch'] = (_, signal) => new Promise((resolve) => { signal.addEventListener('abort', () => setTimeout(resolve, 3000)); });
    await broker.subscribe({ group: stuck, topics: [topic], onBatch });
    const startedAt = performance.now();
    await until(async () => performance.now() - startedAt, (ms) => ms > 3500);
    expect([broker.stalledGroups(), fatal]).toEqual([[], []]);
    await broker.publish([note(topic, 'a', 0)]);
    await until(async () => fatal.length, (count) => count > 0);
    expect([broker.stalledGroups(), fatal]).toEqual([[stuck], [`consumer_stalled ${stuck}`]]);
  });

  it('gets through slow events, of which a few at once would be a stall, one by one, and lets other partitions have their turn', async () => {
    const [topic, group] = [await kafka().newTopic('slow', { partitions: 2 }), kafka().unique('group')];
    const fatal: string[] = [];
    const broker = open({ stalledAfterMs: 3000, onFatal: ({ reason }) => fatal.push(reason) });
    const producer = new KafkaClients({ brokers: kafka().brokers, clientId: 'test' }).producer();
    await producer.connect();
    const send = (partition: number, numbers: number[]) => producer.send({ topic, messages: numbers.map((n) => ({ partition, key: 'k', value: '{}', headers: { n: String(n) } })) });
    await send(0, [0, 1, 2, 3, 4, 5, 6, 7]);
    const seen: StoredRecord[] = [];
    await broker.subscribe({ group, topics: [topic], onBatch: async (records) => {
      await new Promise((resolve) => { setTimeout(resolve, 1000 * records.length); });
      seen.push(...records);
    } });
    await until(async () => seen.length, (count) => count > 0);
    await send(1, [100]);
    expect(await until(() => committed(group, topic), (sum) => sum === 9)).toBe(9);
    expect([numbersOf(seen.filter(({ partition }) => partition === 0)), fatal]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], []]);
    // Its turn comes before the other's end.
    expect(numbersOf(seen).indexOf(100)).toBeLessThan(6);
    await producer.disconnect();
  }, 30_000);

  it('gets through events that come more at once than can be handled while a member may be silent', async () => {
    const [broker, topic, group] = [open(), await kafka().newTopic('heavy', { partitions: 1 }), kafka().unique('group')];
    await broker.publish(Array.from({ length: 400 }, (_, n) => note(topic, 'a', n)));
    const seen: StoredRecord[] = [];
    // Quick at first, so that many are handed over at once when each becomes slow; it gives up when it is told to.
    await broker.subscribe({ group, topics: [topic], onBatch: async (records, signal) => {
      const slow = numbersOf(records).filter((n) => n >= 250).length;
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, slow * 25);
        signal.addEventListener('abort', () => { clearTimeout(timer); resolve(undefined); });
      });
      signal.throwIfAborted();
      seen.push(...records);
    } });
    expect(await until(() => committed(group, topic), (sum) => sum === 400)).toBe(400);
    expect(numbersOf(seen)).toEqual(Array.from({ length: 400 }, (_, n) => n));
  }, 30_000);

  it('gives the partitions of a frozen member to another, and none of what that one does when it wakes moves the group back', async () => {
    const [broker, topic, group] = [open(), await kafka().newTopic('zombie', { partitions: 2 }), kafka().unique('group')];
    const lines: { begun?: [number, number][]; ended?: [number, number][] }[] = [];
    const child = spawn(process.execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'libs/platform/kafka/test/member.ts', kafka().brokers.join(','), group, topic], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line) as object));
    await broker.publish([note(topic, 'a', 0), note(topic, 'b', 0), note(topic, 'c', 0)]);
    await until(async () => lines.length, (count) => count > 0);
    child.kill('SIGSTOP');
    const seen: StoredRecord[] = [];
    await broker.subscribe({ group, topics: [topic], onBatch: async (records) => void seen.push(...records) });
    await broker.publish(Array.from({ length: 20 }, (_, n) => note(topic, `k${n}`, n)));
    await until(() => committed(group, topic), (sum) => sum === 23);
    await until(() => committed(group, topic), (sum) => sum === 23);
    expect(await committed(group, topic)).toBe(23);
    const ends = lines.filter(({ ended }) => ended).length;
    child.kill('SIGCONT');
    await until(async () => lines.filter(({ ended }) => ended).length, (count) => count > ends);
    await broker.publish([note(topic, 'after', 1)]);
    expect(await until(() => committed(group, topic), (sum) => sum === 24)).toBe(24);
  }, 60_000);
});
