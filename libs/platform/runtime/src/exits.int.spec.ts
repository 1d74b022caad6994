import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { deadLetterTopic } from '@claimwright/contracts';
import { Kafka, logLevel, PartitionAssigners, type Consumer } from '@claimwright/platform-kafka-client';
import { fileKeyProvider } from '@claimwright/platform-security';
import { newDatabase, until } from '@claimwright/platform-testing';
import { describeKafka, type TestKafka } from '@claimwright/platform-testing/kafka';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { diary } from '../test/diary.js';
import { KAFKA_CONFIG, kafkaFrom, readConfig, startApp, type RunningApp } from './index.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SECRET = 'only for this test, nothing else';
// Before each of five crashes kafkajs has tried for a while.
const FIVE_CRASHES_MS = 120_000;

interface LogLine { msg?: string; port?: number; code?: string; group?: string }

/** The service in a process, with what it logged. */
class Diary {
  readonly lines: LogLine[] = [];
  readonly ended: Promise<[number | null]>;

  constructor(readonly child: ChildProcess) {
    this.ended = once(child, 'exit') as Promise<[number | null]>;
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => { if (line.startsWith('{')) this.lines.push(JSON.parse(line) as LogLine); });
  }

  /** Each ended consumer, by its error's name. */
  get crashes(): (string | undefined)[] {
    return this.lines.filter(({ msg }) => msg === 'consumer crashed').map(({ code }) => code);
  }

  serves(): Promise<boolean> {
    return until(async () => this.lines.some(({ port }) => port !== undefined) || this.child.exitCode !== null, Boolean);
  }
}

describeKafka('a service whose consumer cannot go on', (kafka) => {
  let empty: { adminUrl: string; drop(): Promise<void> };
  let folder: string;
  const children: ChildProcess[] = [];
  const others: Consumer[] = [];
  let app: RunningApp | undefined;
  beforeAll(async () => {
    empty = await newDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'claimwright-exits-'));
  });
  afterEach(async () => {
    await app?.close();
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await Promise.all(others.splice(0).map((consumer) => consumer.disconnect()));
  });
  afterAll(async () => {
    await empty.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const settings = () => ({ KAFKA_BROKERS: kafka().brokers.join(','), KAFKA_SESSION_TIMEOUT_MS: '6000', KAFKA_REBALANCE_TIMEOUT_MS: '3000' });
  const start = (topic: string): Diary => {
    const all = {
      ...env, ...settings(), NODE_OPTIONS: '', DIARY_TOPIC: topic, HOST: '127.0.0.1', PORT: '0', KEY_FILE: path.join(folder, 'kek'), DATABASE_ADMIN_URL: empty.adminUrl, DATABASE_ROLE_SECRET: SECRET,
    };
    const child = spawn(execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'libs/platform/runtime/test/diary-process.ts'], { cwd: ROOT, env: all, stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return new Diary(child);
  };

  it('ends with 1 at a crash that trying again would not help', async () => {
    const topic = await topicOf(kafka());
    others.push(await memberOfAnotherKind(kafka(), topic));
    const process = start(topic);
    expect([await process.ended, process.crashes]).toEqual([[1, null], ['INCONSISTENT_GROUP_PROTOCOL']]);
  }, 60_000);

  it('ends with 1 at the fifth crash in a row, and not before', async () => {
    const topic = await topicOf(kafka());
    const process = start(topic);
    await process.serves();
    await kafka().admin.deleteTopics({ topics: [topic] });
    const failures = (): number => process.lines.filter(({ msg, group }) => msg === 'messages did not get through' && group === 'diary').length;
    expect([await process.ended, failures(), process.crashes.length]).toEqual([[1, null], 5, 1]);
  }, FIVE_CRASHES_MS);

  it('says at once that it does not live, should nobody end it', async () => {
    const topic = await topicOf(kafka());
    others.push(await memberOfAnotherKind(kafka(), topic));
    const ends: number[] = [];
    app = await startApp({
      docs: { title: 'Diary' }, services: [diary(topic)], port: 0, database: { adminUrl: empty.adminUrl, secret: SECRET }, keys: await fileKeyProvider(path.join(folder, 'kek')),
      broker: kafkaFrom(readConfig(KAFKA_CONFIG, settings()), 'diary', (status) => ends.push(status)),
    });
    await until(async () => ends.length, (count) => count > 0);
    const live = await fetch(`${app.url}/health/live`);
    expect([ends, live.status, await live.json()]).toEqual([[1], 503, { status: 'stalled', groups: ['diary'] }]);
  }, 60_000);
});

async function topicOf(kafka: TestKafka): Promise<string> {
  const topic = `claimwright.diary.${kafka.unique('day')}.v1`;
  await kafka.admin.createTopics({ waitForLeaders: true, topics: [topic, deadLetterTopic(topic, 'diary')].map((name) => ({ topic: name, numPartitions: 1 })) });
  return topic;
}

/** Is in the group already and divides partitions in a way that nobody else knows, so that the broker refuses all who come. */
async function memberOfAnotherKind(kafka: TestKafka, topic: string): Promise<Consumer> {
  const consumer = new Kafka({ clientId: 'another', brokers: kafka.brokers, logLevel: logLevel.NOTHING })
    .consumer({ groupId: 'diary', partitionAssigners: [(parts) => ({ ...PartitionAssigners.roundRobin(parts), name: 'another' })] });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic] });
  let joined = false;
  consumer.on('consumer.group_join', () => { joined = true; });
  await consumer.run({ eachMessage: () => Promise.resolve() });
  await until(async () => joined, Boolean);
  return consumer;
}
