import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { ConfigResourceTypes, Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { askMetadata, brokerSettings, fetchJars, freePorts, LocalKafka, type LocalKafkaOptions, toEnvironment, toProperties } from './index.js';
import { run } from './java.js';
import { waitFor } from './processes.js';

const WAIT_MS = 180_000;
const ROOT = path.join(import.meta.dirname, '../../../..');
// A killed node is let in again when its old session has run out.
const QUICK = { 'broker.session.timeout.ms': '3000', 'broker.heartbeat.interval.ms': '500' };

let folder: string;
const made: LocalKafka[] = [];
const create = async (options: Partial<LocalKafkaOptions> = {}): Promise<LocalKafka> => {
  const kafka = await LocalKafka.create({ dir: path.join(folder, `kafka-${made.length}`), owner: process.pid, settings: QUICK, ...options });
  made.push(kafka);
  return kafka;
};
const clientOf = (brokers: string[]) => new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING });

async function write(brokers: string[], topic: string, value: string): Promise<void> {
  const admin = clientOf(brokers).admin();
  const producer = clientOf(brokers).producer();
  await Promise.all([admin.connect(), producer.connect()]);
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
  await producer.send({ topic, acks: -1, messages: [{ value }] });
  await Promise.all([admin.disconnect(), producer.disconnect()]);
}

async function firstOf(brokers: string[], topic: string): Promise<string | undefined> {
  const consumer = clientOf(brokers).consumer({ groupId: `${topic}-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const value = await new Promise<string | undefined>((resolve, reject) => {
    consumer.run({ eachMessage: async ({ message }) => resolve(message.value?.toString()) }).catch(reject);
  });
  await consumer.disconnect();
  return value;
}

beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-kafka-spec-')); });
afterEach(async () => { for (const kafka of made.splice(0)) await kafka.remove(); });
afterAll(() => rm(folder, { recursive: true, force: true }));

describeLocalKafka('a local Kafka', () => {
  it('has every record still when its node was killed and started again', async () => {
    const kafka = await create();
    await kafka.start();
    await write(kafka.brokers, 'claims', 'kept');
    expect(await firstOf(kafka.brokers, 'claims')).toBe('kept');
    await kafka.node(1).kill();
    expect(await kafka.node(1).pid()).toBeUndefined();
    expect(await askMetadata(kafka.brokers[0] ?? '')).toBeUndefined();
    await kafka.node(1).start();
    expect(await firstOf(kafka.brokers, 'claims')).toBe('kept');
  }, WAIT_MS);

  it('runs by the table\'s settings and those of its own', async () => {
    const kafka = await create({ settings: { ...QUICK, 'log.retention.ms': '7200000' } });
    await kafka.start();
    const admin = clientOf(kafka.brokers).admin();
    await admin.connect();
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: ConfigResourceTypes.BROKER, name: '1' }] });
    await admin.disconnect();
    const effective = Object.fromEntries(resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]) ?? []);
    const given = brokerSettings({ nodes: (JSON.parse(await readFile(path.join(kafka.dir, 'cluster.json'), 'utf8')) as { nodes: [] }).nodes, settings: { ...QUICK, 'log.retention.ms': '7200000' } }, 1);
    expect(effective).toMatchObject(given);
  }, WAIT_MS);

  it('stands still while paused, and goes on', async () => {
    const kafka = await create();
    await kafka.start();
    await kafka.node(1).pause();
    expect(await kafka.node(1).pid()).toBeDefined();
    expect(await askMetadata(kafka.brokers[0] ?? '')).toBeUndefined();
    await kafka.node(1).resume();
    await kafka.node(1).ready();
    await kafka.node(1).pause();
    await kafka.stop();   // wakes it, so that it ends in order
    expect(await kafka.node(1).endOfLog(2)).toContain('shut down completed');
  }, WAIT_MS);

  it('sends its clients through a proxy that it was told of', async () => {
    const kafka = await create();
    const [port = 0] = await freePorts(1);
    await kafka.advertise(1, port);
    expect(kafka.brokers).toEqual([`127.0.0.1:${port}`]);
    await kafka.start();   // is ready although nobody listens there yet
    const proxy = createServer((from) => {
      const to = connect(kafka.node(1).address.port, kafka.node(1).address.host);
      for (const socket of [from, to]) socket.on('error', () => { from.destroy(); to.destroy(); });
      from.pipe(to).pipe(from);
    }).listen(port, '127.0.0.1');
    await once(proxy, 'listening');
    await write(kafka.brokers, 'claims', 'through the proxy');
    expect(await firstOf(kafka.brokers, 'claims')).toBe('through the proxy');
    const closed = once(proxy, 'close');
    proxy.close();
    await closed;
  }, WAIT_MS);

  it('dies with its owner, however that goes', async () => {
    const dir = path.join(folder, 'owned');
    const script = `const { LocalKafka } = await import('@claimwright/platform-kafka-local');
      const kafka = await LocalKafka.create({ dir: ${JSON.stringify(dir)}, owner: process.pid });
      await kafka.start(); console.log('ready'); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--no-warnings', '--import', './tools/sources.mjs', '--input-type=module', '-e', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(owner.stdout, 'data');
    const kafka = await LocalKafka.open(dir);
    if (!kafka) throw new Error('There is no cluster');
    made.push(kafka);
    expect(await kafka.node(1).pid()).toBeDefined();
    owner.kill('SIGKILL');
    expect(await waitFor(async () => (await kafka.node(1).pid()) === undefined, 20_000)).toBe(true);
  }, WAIT_MS);

  it('says what to do when its port is taken', async () => {
    const kafka = await create();
    const other = createServer().listen(kafka.node(1).address.port, '127.0.0.1');
    await once(other, 'listening');
    await expect(kafka.start()).rejects.toThrow(/Port \d+ is taken by another program: stop it, or take other ports/);
    other.close();
  }, WAIT_MS);

  it('writes with one of three nodes killed, refuses with two, and takes them back', async () => {
    const kafka = await create({ nodes: 3 });
    await kafka.start();
    expect((await askMetadata(kafka.brokers[2] ?? ''))?.brokers).toEqual([1, 2, 3]);
    await kafka.node(2).kill();
    await write(kafka.brokers, 'claims', 'kept by two');
    await kafka.node(2).start();
    await kafka.node(1).kill();
    expect(await firstOf(kafka.brokers, 'claims')).toBe('kept by two');
  }, WAIT_MS);

  it('has in a container the very properties that it has here, by the image\'s own translation', async () => {
    const { java, classPath } = await fetchJars(() => undefined);
    const [defaults, mounted, final] = await Promise.all(['defaults', 'mounted', 'final'].map(async (name) => {
      const dir = path.join(folder, name);
      await mkdir(dir);
      return dir;
    })) as [string, string, string];
    await writeFile(path.join(final, 'server.properties'), '');
    await writeFile(path.join(defaults, 'log4j2.yaml'), '');
    const own = (port: number) => ({ host: 'localhost', port });
    const settings = brokerSettings({ nodes: [{ id: 1, dataDir: path.join(folder, 'image-data'), clients: own(9092), brokers: own(9093), controllers: own(9094) }], settings: { 'log.retention.ms': '7200000' } }, 1);
    const environment = Object.entries({ CLUSTER_ID: 'Y2xhaW13cmlnaHQtdGVzdA', ...toEnvironment(settings) }).map(([name, value]) => `${name}=${value}`);
    const { status, output } = await run('env', ['-i', ...environment, java.command, '-cp', classPath, 'kafka.docker.KafkaDockerWrapper', 'setup', defaults, mounted, final]);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('Formatting') });
    const lines = (text: string) => text.split('\n').filter(Boolean).sort();
    expect(lines(await readFile(path.join(final, 'server.properties'), 'utf8'))).toEqual(lines(toProperties(settings)));
    expect(existsSync(path.join(folder, 'image-data', 'meta.properties'))).toBe(true);
  }, WAIT_MS);
});
