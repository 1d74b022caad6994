import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { deadLetterTopic } from '@claimwright/contracts';
import { type Command, LISTENERS, PARTITIONS, TOPICS } from '../bank/bank.js';
import { type Breach } from '../bank/oracles.js';
import { type BankParts, RunningBank } from '../bank/running-bank.js';
import { World } from '../bank/world.js';
import { History } from '../history.js';
import { FaultProxy } from '../proxy.js';
import { Random } from '../random.js';
import { moveLogTo, SmallDisk } from './small-disk.js';

/** Far shorter than in production, so that a run sees many takeovers. */
const SHORT_SESSION = { sessionTimeoutMs: 1000, rebalanceTimeoutMs: 3000 };
const SETTINGS = { 'group.min.session.timeout.ms': '500' };
// Postgres keeps few segments of its log, so that its disk can be full soon.
const FEW_SEGMENTS = { min_wal_size: '32MB', max_wal_size: '64MB' };
const DISK_MB = 128;

/** The shortest session that a service may be given. */
export const REAL_SESSION = { sessionTimeoutMs: 6000, rebalanceTimeoutMs: 6000 };

export interface KafkaBankOptions {
  seed: number;
  nodes?: 1 | 3;
  workers?: number;
  session?: typeof REAL_SESSION;
  relayBatchMax?: number;
  /** Kafka's node and the log of Postgres get small disks of their own, which can be filled. */
  smallDisks?: boolean;
}

type Disks = Readonly<Record<'kafka' | 'postgres', SmallDisk>>;
type KafkaParts = Pick<KafkaBank, 'folder' | 'kafka' | 'wires' | 'disks'>;

/** A bank on a real Kafka behind a wire for each node, and a Postgres that syncs to disk, both of its own. */
export class KafkaBank extends RunningBank {
  readonly folder: string;
  readonly kafka: LocalKafka;
  readonly wires: readonly FaultProxy[];
  readonly disks: Disks | undefined;

  private constructor(parts: BankParts & KafkaParts, private readonly postgresOptions: EmbeddedPostgresOptions, private postgres: EmbeddedPostgres) {
    super(parts);
    this.folder = parts.folder;
    this.kafka = parts.kafka;
    this.wires = parts.wires;
    this.disks = parts.disks;
  }

  static async open({ seed, nodes = 1, workers = 3, session = SHORT_SESSION, relayBatchMax, smallDisks = false }: KafkaBankOptions): Promise<KafkaBank> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-faults-'));
    await chmod(folder, 0o755);   // for the account that Postgres runs under
    const disks = smallDisks ? await mountDisks(folder) : undefined;
    const options = { dataDir: path.join(folder, 'postgres'), ...(disks && { settings: FEW_SEGMENTS }) };
    if (disks) await moveLogTo(options, disks.postgres);
    const postgres = await startEmbeddedPostgres(options);
    const kafka = await LocalKafka.create({ dir: path.join(folder, 'kafka'), nodes, owner: process.pid, settings: SETTINGS, progress: (line) => process.stderr.write(`${line}\n`) });
    const wires: FaultProxy[] = [];
    for (const node of kafka.nodes) {
      const wire = await FaultProxy.open(node.address);
      await kafka.advertise(node.id, wire.port);
      wires.push(wire);
    }
    await kafka.start();
    await createTopics(kafka.brokers, nodes);
    const world = await World.open({ adminUrl: postgres.adminUrl, folder: path.join(folder, 'run'), kafka: { brokers: kafka.brokers, ...session }, ...(relayBatchMax !== undefined && { relayBatchMax }) });
    const history = new History<Command>(path.join(folder, 'acknowledged.jsonl'));
    const parts = { folder, kafka, wires, disks, world, history, random: new Random(seed), workers: Array.from({ length: workers }, (_, n) => world.worker(`worker-${n + 1}`)) };
    return new KafkaBank(parts, { ...options, port: Number(new URL(postgres.adminUrl).port) }, postgres);
  }

  /** Kills the server with all its children, and starts it again over what it left. */
  async killPostgres(): Promise<void> {
    const [row] = await this.world.sql<{ data_directory: string }>('SHOW data_directory');
    const pid = Number((await readFile(path.join(row?.data_directory ?? '', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    await this.startPostgres();
  }

  /** As whoever supervises it does: starts it where it is down. */
  async startPostgres(): Promise<void> {
    this.postgres = await startEmbeddedPostgres(this.postgresOptions);
  }

  /** How often the groups have been divided anew, by the broker's own log. */
  async rebalances(): Promise<number> {
    const logs = await Promise.all(this.kafka.nodes.map((node) => readFile(node.logFile, 'utf8')));
    return logs.join('').split('Preparing to rebalance group').length - 1;
  }

  /** Opens one for this work; it leaves its folder behind where the work broke something or `keep` says so. */
  static async with<T extends { breaches: readonly Breach[] }>(options: KafkaBankOptions, { keep, note }: { keep: boolean; note: (text: string) => void }, work: (bank: KafkaBank) => Promise<T>): Promise<T> {
    const bank = await KafkaBank.open(options);
    let broken = true;
    try {
      const result = await work(bank);
      broken = result.breaches.length > 0;
      return result;
    } finally {
      if (broken || keep) note(`left behind: ${bank.folder}`);
      await bank.end(broken || keep);
    }
  }

  /** `keep` leaves the folder with its logs and databases behind, to be looked at. */
  async end(keep: boolean): Promise<void> {
    await this.close();
    await Promise.all(this.kafka.nodes.map((node) => node.kill()));
    await Promise.all(this.wires.map((wire) => wire.close()));
    await this.postgres.stop();
    if (keep) return;
    for (const disk of Object.values(this.disks ?? {})) disk.unmount();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function mountDisks(folder: string): Promise<Disks> {
  const [kafka, postgres] = [path.join(folder, 'kafka', 'node-1'), path.join(folder, 'postgres-log')];
  for (const dir of [kafka, postgres]) await mkdir(dir, { recursive: true });
  return { kafka: SmallDisk.mount(kafka, DISK_MB), postgres: SmallDisk.mount(postgres, DISK_MB) };
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
