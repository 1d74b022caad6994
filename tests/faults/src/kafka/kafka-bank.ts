import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { deadLetterTopic } from '@claimwright/contracts';
import { type Command, LISTENERS, PARTITIONS, TOPICS } from '../bank/bank.js';
import { World, type WorldOptions } from '../bank/world.js';
import { History } from '../history.js';
import { Program } from '../program.js';

/** Far shorter than in production, so that a run sees many takeovers. */
const SESSION = { sessionTimeoutMs: 1000, rebalanceTimeoutMs: 3000 };
const SETTINGS = { 'group.min.session.timeout.ms': '500' };

/** A bank on a real Kafka and a Postgres that syncs to disk, both of its own. */
export class KafkaBank {
  private constructor(readonly folder: string, readonly kafka: LocalKafka, readonly world: World, readonly history: History<Command>, readonly workers: Program[], private readonly stopPostgres: () => Promise<void>) {}

  static async open({ nodes = 1, workers = 3, change = {} }: { nodes?: 1 | 3; workers?: number; change?: Partial<WorldOptions> } = {}): Promise<KafkaBank> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-faults-'));
    const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    const kafka = await LocalKafka.create({ dir: path.join(folder, 'kafka'), nodes, owner: process.pid, settings: SETTINGS, progress: (line) => process.stderr.write(`${line}\n`) });
    await kafka.start();
    await createTopics(kafka.brokers, nodes);
    const world = await World.open({ adminUrl: postgres.adminUrl, folder: path.join(folder, 'run'), kafka: { brokers: kafka.brokers, ...SESSION }, ...change });
    const history = new History<Command>(path.join(folder, 'acknowledged.jsonl'));
    return new KafkaBank(folder, kafka, world, history, Array.from({ length: workers }, (_, n) => world.worker(`worker-${n + 1}`)), () => postgres.stop());
  }

  async startAll(): Promise<void> {
    for (const worker of this.workers) if (!worker.isUp) worker.start();
    await Promise.all(this.workers.map((worker) => worker.serves()));
  }

  /** `keep` leaves the folder with its logs and databases behind, to be looked at. */
  async close(keep: boolean): Promise<void> {
    await Program.killAll();
    this.history.close();
    await this.world.close();
    await Promise.all(this.kafka.nodes.map((node) => node.kill()));
    await this.stopPostgres();
    if (!keep) await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function createTopics(brokers: readonly string[], nodes: 1 | 3): Promise<void> {
  const admin = new Kafka({ clientId: 'faults', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const logs = TOPICS.map(({ name }) => name);
  const letters = LISTENERS.flatMap(({ group, actsOn }) => actsOn.map(({ topic }) => deadLetterTopic(topic, group)));
  const configEntries = [{ name: 'min.insync.replicas', value: nodes === 3 ? '2' : '1' }];
  await admin.createTopics({ waitForLeaders: true, topics: [...logs, ...letters].map((topic) => ({ topic, numPartitions: PARTITIONS, replicationFactor: nodes, configEntries })) });
  await admin.disconnect();
}
