import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, Kafka, KafkaJSError, logLevel, ResourcePatternTypes } from '@claimwright/platform-kafka-client';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { askMetadata, brokerSettings, fetchJars, freePorts, LocalKafka, type LocalKafkaOptions, type NodeLayout, toEnvironment, toProperties } from './index.js';
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
const clientOf = (brokers: string[]) => new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING, requestTimeout: 5_000 });

/** A client meets dead nodes in a cluster that is changing, and tries again. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 60_000; ;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof KafkaJSError) || Date.now() > end) throw error;
    }
  }
}

async function createTopic(brokers: string[], topic: string): Promise<void> {
  const admin = clientOf(brokers).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
  await admin.disconnect();
}

async function write(brokers: string[], topic: string, value: string): Promise<void> {
  const producer = clientOf(brokers).producer();
  try {
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ value }] });
  } finally {
    await producer.disconnect();
  }
}

async function valuesOf(brokers: string[], topic: string, count: number): Promise<string[]> {
  const consumer = clientOf(brokers).consumer({ groupId: `${topic}-${randomUUID()}` });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    const values: string[] = [];
    return await new Promise<string[]>((resolve, reject) => {
      consumer.run({ eachMessage: async ({ message }) => { if (values.push(String(message.value)) === count) resolve(values); } }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
}

beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-kafka-spec-')); });
afterAll(async () => {
  for (const kafka of made) await kafka.remove();
  await rm(folder, { recursive: true, force: true });
});

describeLocalKafka('a local Kafka', () => {
  let kafka: LocalKafka;
  beforeAll(async () => {
    kafka = await create({ settings: { ...QUICK, 'log.retention.ms': '7200000' } });
    await kafka.start();
    await createTopic(kafka.brokers, 'claims');
  }, WAIT_MS);

  it('has every record still when its node was killed and started again', async () => {
    await write(kafka.brokers, 'claims', 'kept');
    expect(await valuesOf(kafka.brokers, 'claims', 1)).toEqual(['kept']);
    await kafka.node(1).kill();
    expect(await kafka.node(1).pid()).toBeUndefined();
    expect(await askMetadata(kafka.brokers[0] ?? '')).toBeUndefined();
    await kafka.node(1).start();
    expect(await valuesOf(kafka.brokers, 'claims', 1)).toEqual(['kept']);
  }, WAIT_MS);

  it('runs by the table\'s settings and those of its own', async () => {
    const admin = clientOf(kafka.brokers).admin();
    await admin.connect();
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: ConfigResourceTypes.BROKER, name: '1' }] });
    await admin.disconnect();
    const effective = Object.fromEntries(resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]) ?? []);
    const { nodes } = JSON.parse(await readFile(path.join(kafka.dir, 'cluster.json'), 'utf8')) as { nodes: NodeLayout[] };
    const { 'super.users': _users, 'allow.everyone.if.no.acl.found': _everyone, ...given } = brokerSettings({ nodes, settings: { ...QUICK, 'log.retention.ms': '7200000' } }, 1);   // the authorizer's own, which Kafka does not tell
    expect(effective).toMatchObject(given);
  }, WAIT_MS);

  it('keeps access lists without hindering those who come without a name', async () => {
    const admin = clientOf(kafka.brokers).admin();
    await admin.connect();
    const rule = { resourceType: AclResourceTypes.TOPIC, resourceName: 'claims', resourcePatternType: ResourcePatternTypes.LITERAL, principal: 'User:coding', host: '*', operation: AclOperationTypes.READ, permissionType: AclPermissionTypes.ALLOW };
    await admin.createAcls({ acl: [rule] });
    const { resources } = await admin.describeAcls({ ...rule, resourceName: 'claims' });
    await admin.disconnect();
    expect(resources.map(({ resourceName, acls }) => [resourceName, acls.map(({ principal }) => principal)])).toEqual([['claims', ['User:coding']]]);
    expect(await valuesOf(kafka.brokers, 'claims', 1)).toEqual(['kept']);
  }, WAIT_MS);

  it('stands still while paused, goes on, and stops in order even when paused', async () => {
    await kafka.node(1).pause();
    expect(await kafka.node(1).pid()).toBeDefined();
    expect(await askMetadata(kafka.brokers[0] ?? '')).toBeUndefined();
    await kafka.node(1).resume();
    await kafka.node(1).ready();
    await kafka.node(1).pause();
    await kafka.stop();
    expect(await kafka.node(1).endOfLog(1000)).toContain('The broker has been unfenced');
    expect(await kafka.node(1).endOfLog(40)).toContain('shut down');
  }, WAIT_MS);

  it('sends its clients through a proxy that it was told of', async () => {
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
    expect(await valuesOf(kafka.brokers, 'claims', 2)).toEqual(['kept', 'through the proxy']);
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
    const owned = await LocalKafka.open(dir);
    if (!owned) throw new Error('There is no cluster');
    made.push(owned);
    expect(await owned.node(1).pid()).toBeDefined();
    owner.kill('SIGKILL');
    expect(await waitFor(async () => (await owned.node(1).pid()) === undefined, 20_000)).toBe(true);
  }, WAIT_MS);

  it('says what to do when its port is taken', async () => {
    const late = await create();
    const other = createServer().listen(late.node(1).address.port, '127.0.0.1');
    await once(other, 'listening');
    await expect(late.start()).rejects.toThrow(/Port \d+ is taken by another program: stop it, or take other ports/);
    other.close();
  }, WAIT_MS);

  it('goes on with two of three nodes, and without another one when the first is back', async () => {
    const three = await create({ nodes: 3 });
    await three.start();
    expect((await askMetadata(three.brokers[2] ?? ''))?.brokers).toEqual([1, 2, 3]);
    await createTopic(three.brokers, 'claims');
    await three.node(2).kill();
    await eventually(() => write(three.brokers, 'claims', 'by two'));
    await three.node(2).start();
    await three.inSync();
    await three.node(1).kill();
    expect((await eventually(() => valuesOf(three.brokers, 'claims', 1)))[0]).toBe('by two');
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
    const { status, output } = await run('env', ['-i', ...environment, java.command, '-cp', classPath, 'kafka.docker.KafkaDockerWrapper', 'setup', '--default-configs-dir', defaults, '--mounted-configs-dir', mounted, '--final-configs-dir', final]);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('Formatting') });
    const lines = (text: string) => text.split('\n').filter(Boolean).sort();
    expect(lines(await readFile(path.join(final, 'server.properties'), 'utf8'))).toEqual(lines(toProperties(settings)));
    expect(existsSync(path.join(folder, 'image-data', 'meta.properties'))).toBe(true);
  }, WAIT_MS);
});
