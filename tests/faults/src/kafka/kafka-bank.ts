import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { deadLetterTopic } from '@claimwright/contracts';
import { type Command, LISTENERS, PARTITIONS, TOPICS } from '../bank/bank.js';
import { type BankParts, RunningBank } from '../bank/running-bank.js';
import { World } from '../bank/world.js';
import { History } from '../history.js';
import { FaultProxy } from '../proxy.js';
import { Random } from '../random.js';

/** Far shorter than in production, so that a run sees many takeovers. */
const SESSION = { sessionTimeoutMs: 1000, rebalanceTimeoutMs: 3000 };
const SETTINGS = { 'group.min.session.timeout.ms': '500' };

export interface KafkaBankOptions {
  seed: number;
  nodes?: 1 | 3;
  workers?: number;
}

/** A bank on a real Kafka behind a wire for each node, and a Postgres that syncs to disk, both of its own. */
export class KafkaBank extends RunningBank {
  readonly folder: string;
  readonly kafka: LocalKafka;
  readonly wires: readonly FaultProxy[];

  private constructor(parts: BankParts & Pick<KafkaBank, 'folder' | 'kafka' | 'wires'>, private postgres: EmbeddedPostgres) {
    super(parts);
    this.folder = parts.folder;
    this.kafka = parts.kafka;
    this.wires = parts.wires;
  }

  static async open({ seed, nodes = 1, workers = 3 }: KafkaBankOptions): Promise<KafkaBank> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-faults-'));
    await chmod(folder, 0o755);   // for the account that Postgres runs under
    const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    const kafka = await LocalKafka.create({ dir: path.join(folder, 'kafka'), nodes, owner: process.pid, settings: SETTINGS, progress: (line) => process.stderr.write(`${line}\n`) });
    const wires: FaultProxy[] = [];
    for (const node of kafka.nodes) {
      const wire = await FaultProxy.open(node.address);
      await kafka.advertise(node.id, wire.port);
      wires.push(wire);
    }
    await kafka.start();
    await createTopics(kafka.brokers, nodes);
    const world = await World.open({ adminUrl: postgres.adminUrl, folder: path.join(folder, 'run'), kafka: { brokers: kafka.brokers, ...SESSION } });
    const history = new History<Command>(path.join(folder, 'acknowledged.jsonl'));
    const parts = { folder, kafka, wires, world, history, random: new Random(seed), workers: Array.from({ length: workers }, (_, n) => world.worker(`worker-${n + 1}`)) };
    return new KafkaBank(parts, postgres);
  }

  /** Kills the server with all its children, and starts it again over what it left. */
  async killPostgres(): Promise<void> {
    const [row] = await this.world.sql<{ data_directory: string }>('SHOW data_directory');
    const pid = Number((await readFile(path.join(row?.data_directory ?? '', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    this.postgres = await startEmbeddedPostgres({ dataDir: path.join(this.folder, 'postgres'), port: Number(new URL(this.postgres.adminUrl).port) });
  }

  /** `keep` leaves the folder with its logs and databases behind, to be looked at. */
  async end(keep: boolean): Promise<void> {
    await this.close();
    await Promise.all(this.kafka.nodes.map((node) => node.kill()));
    await Promise.all(this.wires.map((wire) => wire.close()));
    await this.postgres.stop();
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
