import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './java.js';
import { type Jars } from './jars.js';
import { isFree } from './ports.js';
import { askMetadata } from './probe.js';
import { hasCode, KafkaProblem } from './problem.js';
import { launch, residentBytes, runs, signal, waitFor } from './processes.js';
import { type Address, brokerSettings, type ClusterLayout, type NodeLayout, toProperties } from './settings.js';

const READY_MS = 120_000;
const STOP_MS = 60_000;
const LOG_BYTES_MAX = 20_000_000;
const LOG4J = fileURLToPath(new URL('../broker/log4j2.properties', import.meta.url));
// Small and quick to start rather than fast in the long run; Kafka's own script asks for 1 GB and the G1 collector.
const SMALL = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Djava.awt.headless=true', `-Dlog4j2.configurationFile=${LOG4J}`];

/** What a node takes from its cluster. */
export interface NodeContext {
  dir: string;
  clusterId: string;
  owner?: number;
  jars(): Promise<Jars>;
  /** As it is now: a proxy's address may have been told in between. */
  layout(): ClusterLayout;
  /** Writes the classes that were loaded into this file at the end, instead of taking them from the archive. */
  archiveTo?: string;
}

/** One node of a local cluster, found by its process file: whoever opens the folder can stop it. */
export class LocalKafkaNode {
  readonly dir: string;
  readonly logFile: string;
  private readonly properties: string;

  constructor(readonly id: number, private readonly context: NodeContext) {
    this.dir = path.join(context.dir, `node-${id}`);
    this.logFile = path.join(this.dir, 'kafka.log');
    this.properties = path.join(this.dir, 'server.properties');
  }

  /** Where the node listens for clients, whatever it tells them. */
  get address(): Address {
    const { host, port } = this.layout.clients;
    return { host, port };
  }

  /** Where the other nodes reach it: who comes in there may do everything, whatever clients may. */
  get peerAddress(): Address {
    const { host, port } = this.layout.brokers;
    return { host, port };
  }

  private get layout(): NodeLayout {
    const layout = this.context.layout().nodes.find(({ id }) => id === this.id);
    if (!layout) throw new Error(`The cluster has no node ${this.id}`);
    return layout;
  }

  /** The process id while the node runs, paused or not. */
  async pid(): Promise<number | undefined> {
    const pid = Number(await readFile(path.join(this.dir, 'pid'), 'utf8').catch(absent));
    return pid && runs(pid, this.properties) ? pid : undefined;
  }

  async residentBytes(): Promise<number | undefined> {
    const pid = await this.pid();
    return pid ? residentBytes(pid) : undefined;
  }

  /** Starts the node and waits until it answers; one that runs already is waited for only. */
  async start(): Promise<void> {
    await this.launch();
    await this.ready();
  }

  /** Starts the node and does not wait: the nodes of a cluster need each other to become ready. */
  async launch(): Promise<void> {
    if (await this.pid()) return;
    const jars = await this.context.jars();
    await mkdir(this.dir, { recursive: true });
    await writeFile(this.properties, toProperties(brokerSettings(this.context.layout(), this.id)));
    await this.format(jars);
    const taken = await this.takenPort();
    if (taken !== undefined) throw new KafkaProblem(`Port ${taken} is taken by another program: stop it, or take other ports: npm run kafka:up -- --port 29092`);
    if (existsSync(this.logFile) && (await stat(this.logFile)).size > LOG_BYTES_MAX) await truncate(this.logFile);
    const archive = this.context.archiveTo ? `-XX:ArchiveClassesAtExit=${this.context.archiveTo}` : `-XX:SharedArchiveFile=${jars.archive}`;
    const args = [...jvmArgs(jars, archive), 'kafka.Kafka', this.properties];
    const pid = launch({ command: jars.java.command, args, logFile: this.logFile, owner: this.context.owner });
    await writeFile(path.join(this.dir, 'pid'), String(pid));
  }

  /** Waits until the node answers a metadata request and counts itself among the brokers. */
  async ready(timeoutMs = READY_MS): Promise<void> {
    // By the listener of the brokers: what clients are told may lead through a proxy that is cut just now.
    const { host, port } = this.layout.brokers;
    const isReady = await waitFor(async () => {
      if (!(await this.pid())) throw new KafkaProblem(`Kafka node ${this.id} ended while starting; the end of ${this.logFile}:\n${await this.endOfLog()}`);
      if (await isFree(port, host)) return false;
      const seen = await askMetadata(`${host}:${port}`);
      return seen !== undefined && seen.controller !== null && seen.brokers.includes(this.id);
    }, timeoutMs);
    if (!isReady) throw new KafkaProblem(`Kafka node ${this.id} was not ready within ${timeoutMs / 1000} s; the end of ${this.logFile}:\n${await this.endOfLog()}`);
  }

  /** Ends the node in order: its partitions move to others first. After `withinMs` it is killed. */
  async stop(withinMs = STOP_MS): Promise<void> {
    const pid = await this.pid();
    if (!pid) return;
    signal(pid, 'SIGTERM');
    signal(pid, 'SIGCONT');   // a paused one would never hear the other
    if (!(await this.gone(withinMs))) await this.kill();
  }

  /** Sends a signal; after SIGKILL it waits until the process is gone. */
  async kill(name: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const pid = await this.pid();
    if (!pid) return;
    signal(pid, name);
    if (name === 'SIGKILL' && !(await this.gone(STOP_MS))) throw new Error(`Kafka node ${this.id} (process ${pid}) survived SIGKILL`);
  }

  /** Stops the process in its tracks, as a machine does that swaps or migrates. */
  async pause(): Promise<void> {
    await this.kill('SIGSTOP');
  }

  async resume(): Promise<void> {
    await this.kill('SIGCONT');
  }

  async endOfLog(lines = 15): Promise<string> {
    return (await readFile(this.logFile, 'utf8').catch(absent)).trimEnd().split('\n').slice(-lines).join('\n');
  }

  private gone(withinMs: number): Promise<boolean> {
    // A killed process gives its sockets back a little after it has disappeared.
    return waitFor(async () => !(await this.pid()) && (await this.takenPort()) === undefined, withinMs, 20);
  }

  private async format(jars: Jars): Promise<void> {
    const { dataDir } = this.layout;
    if (existsSync(dataDir)) return;
    // Formatted aside, so that a node that was killed half way does not start on half a folder.
    const aside = `${dataDir}.new`;
    await rm(aside, { recursive: true, force: true });
    const properties = `${this.properties}.format`;
    await writeFile(properties, toProperties({ ...brokerSettings(this.context.layout(), this.id), 'log.dirs': aside }));
    const { status, output } = await run(jars.java.command, [...jvmArgs(jars, `-XX:SharedArchiveFile=${jars.archive}`), 'kafka.tools.StorageTool', 'format', `--cluster-id=${this.context.clusterId}`, '-c', properties]);
    if (status !== 0) throw new KafkaProblem(`The storage of Kafka node ${this.id} could not be formatted:\n${output.slice(-2000)}`);
    await rename(aside, dataDir);
  }

  private async takenPort(): Promise<number | undefined> {
    const { clients, brokers, controllers } = this.layout;
    for (const { host, port } of [clients, brokers, controllers]) {
      if (!(await isFree(port, host))) return port;
    }
    return undefined;
  }
}

function jvmArgs(jars: Jars, archive: string): string[] {
  const args = [...SMALL, archive];
  return [...(jars.java.hotspot ? args : args.filter((arg) => !arg.startsWith('-XX'))), '-cp', jars.classPath];
}

function absent(error: unknown): string {
  if (hasCode(error, 'ENOENT')) return '';
  throw error;
}
