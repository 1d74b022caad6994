import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureArchive } from './archive.js';
import { fetchJars, type Jars, type Progress } from './jars.js';
import { LocalKafkaNode } from './node.js';
import { freePorts } from './ports.js';
import { waitFor } from './processes.js';
import { askMetadata, underReplicated } from './probe.js';
import { KafkaProblem } from './problem.js';
import { type Address, type ClusterLayout, KAFKA_VERSION, type NodeLayout } from './settings.js';

const HOST = '127.0.0.1';
/** A cluster whose last nodes go together has nobody left to hand partitions to, and each would wait for minutes. */
const STOP_TOGETHER_MS = 10_000;

export interface LocalKafkaOptions {
  /** The cluster's folder; one that holds a cluster already is that cluster. */
  dir: string;
  nodes?: 1 | 3;
  /** Node 1 takes this port and the two above it, node 2 the three from ten above, and so on; free ones if not said. */
  port?: number;
  /** Kafka's own settings over the table's. */
  settings?: Readonly<Record<string, string>>;
  /** The cluster dies with this process. Without one it stays until it is stopped. */
  owner?: number;
  progress?: Progress;
  /** Writes the classes that were loaded into this file at the end, instead of taking them from the archive. */
  archiveTo?: string;
}

interface Description { version: string; clusterId: string; nodes: NodeLayout[]; settings: Record<string, string> }

/**
 * A Kafka cluster of one or three nodes on this machine, from jars:
 * `const kafka = await LocalKafka.create({ dir, nodes: 3, owner: process.pid }); await kafka.start();`
 */
export class LocalKafka {
  readonly nodes: readonly LocalKafkaNode[];
  private found: Promise<Jars> | undefined;

  private constructor(readonly dir: string, private readonly description: Description, private readonly options: Partial<LocalKafkaOptions>) {
    const context = { dir, clusterId: description.clusterId, owner: options.owner, archiveTo: options.archiveTo, jars: () => this.jars(), layout: (): ClusterLayout => description };
    this.nodes = description.nodes.map(({ id }) => new LocalKafkaNode(id, context));
  }

  /** Lays a cluster out, or opens the one in the folder; nothing is started. */
  static async create(options: LocalKafkaOptions): Promise<LocalKafka> {
    const dir = path.resolve(options.dir);
    const opened = await LocalKafka.open(dir, options);
    if (opened) return opened;
    await mkdir(dir, { recursive: true });
    const count = options.nodes ?? 1;
    const { port: first } = options;
    const ports = first === undefined ? await freePorts(3 * count) : Array.from({ length: count }, (_, n) => [0, 1, 2].map((role) => first + 10 * n + role)).flat();
    const on = (index: number): Address => ({ host: HOST, port: ports[index] ?? 0 });
    const nodes = Array.from({ length: count }, (_, n) => ({ id: n + 1, dataDir: path.join(dir, `node-${n + 1}`, 'data'), clients: on(3 * n), brokers: on(3 * n + 1), controllers: on(3 * n + 2) }));
    const clusterId = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
    const kafka = new LocalKafka(dir, { version: KAFKA_VERSION, clusterId, nodes, settings: { ...options.settings } }, options);
    await kafka.save();
    return kafka;
  }

  /** The cluster in this folder, running or not. */
  static async open(dir: string, options: Partial<LocalKafkaOptions> = {}): Promise<LocalKafka | undefined> {
    const file = path.join(dir, 'cluster.json');
    if (!existsSync(file)) return undefined;
    const description = JSON.parse(await readFile(file, 'utf8')) as Description;
    if (description.version !== KAFKA_VERSION) throw new KafkaProblem(`${dir} was made by Kafka ${description.version}, this is ${KAFKA_VERSION}: remove the folder to begin anew`);
    return new LocalKafka(path.resolve(dir), description, options);
  }

  /** What clients are to be given: each node's address as it tells it. */
  get brokers(): string[] {
    return this.description.nodes.map(({ clients }) => clients.advertised ?? clients).map(({ host, port }) => `${host}:${port}`);
  }

  node(id: number): LocalKafkaNode {
    const node = this.nodes.find((one) => one.id === id);
    if (!node) throw new Error(`The cluster has no node ${id}`);
    return node;
  }

  /** Makes a node send its clients to another port from its next start on: a proxy's, which leads to `node(id).address`. */
  async advertise(id: number, port: number): Promise<void> {
    const layout = this.description.nodes.find((node) => node.id === id);
    if (!layout) throw new Error(`The cluster has no node ${id}`);
    layout.clients = { ...layout.clients, advertised: { host: HOST, port } };
    await this.save();
  }

  /** Starts the nodes that do not run, and waits until each answers and knows all the others. */
  async start(): Promise<void> {
    await this.jars();
    await Promise.all(this.nodes.map((node) => node.launch()));
    await Promise.all(this.nodes.map((node) => node.ready()));
    const all = await waitFor(async () => (await Promise.all(this.description.nodes.map(({ brokers }) => askMetadata(`${brokers.host}:${brokers.port}`))))
      .every((seen) => seen?.brokers.length === this.nodes.length), 60_000);
    if (!all) throw new KafkaProblem(`The nodes of ${this.dir} answer, but do not all know each other`);
  }

  /**
   * Waits until every partition has all its copies up to date. A node is ready earlier than that, and killing another one
   * in between leaves partitions without a leader.
   */
  async inSync(timeoutMs = 60_000): Promise<void> {
    const [first] = this.description.nodes;
    if (!first) return;
    const all = await waitFor(async () => (await underReplicated(`${first.brokers.host}:${first.brokers.port}`)) === 0, timeoutMs);
    if (!all) throw new KafkaProblem(`Partitions of ${this.dir} still lack copies after ${timeoutMs / 1000} s`);
  }

  /** Stops all nodes in order; data stays. */
  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop(this.nodes.length > 1 ? STOP_TOGETHER_MS : undefined)));
  }

  /** Ends the nodes at once and deletes the folder: for clusters of tests. */
  async remove(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.kill()));
    await rm(this.dir, { recursive: true, force: true, maxRetries: 5 });
  }

  private jars(): Promise<Jars> {
    this.found ??= (async () => {
      const progress = this.options.progress ?? (() => undefined);
      const jars = await fetchJars(progress);
      if (!this.options.archiveTo) await ensureArchive(jars, progress);
      return jars;
    })();
    return this.found;
  }

  private async save(): Promise<void> {
    const file = path.join(this.dir, 'cluster.json');
    await writeFile(`${file}.new`, JSON.stringify(this.description, undefined, 2));
    await rename(`${file}.new`, file);
  }
}
