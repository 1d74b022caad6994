// What the figures run on: a Postgres of their own with fsync on, a Kafka of their own, and processes of the three services.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { canRunKafka, LocalKafka } from '@claimwright/platform-kafka-local';
import { eventLogSchema } from '@claimwright/platform-messaging';
import { bootstrap, roleUrl, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';
import { eventsOf, SERVICES } from './service.mjs';

const SECRET = 'only for throw-away databases';
const SCHEMAS = Object.values(SERVICES).map(({ schema }) => schema);
const EMPTIED = [...SCHEMAS.flatMap((schema) => ['claim', 'claim_history', 'outbox', 'inbox', 'parked', 'dead_letter', 'relay_lease', 'sent_tally'].map((table) => `${schema}.${table}`)),
  ...['log', 'partition_head', 'consumer_offset', 'consumer_lease'].map((table) => `event_log.${table}`)];

/** The order of one machine: the processes of a figure end before those of the next begin. */
export class Rig {
  static async start({ kafka, note }) {
    const rig = new Rig();
    rig.dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-bench-events-'));
    chmodSync(rig.dir, 0o755);
    rig.figures = 0;
    // The server has a session of its own and would outlive us.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void rig.stop().finally(() => process.exit(130)));
    try {
      note('starting Postgres');
      rig.postgres = await startEmbeddedPostgres({ dataDir: path.join(rig.dir, 'postgres') });
      rig.adminUrl = rig.postgres.adminUrl;
      await bootstrap(rig.adminUrl, Object.values(SERVICES), { secret: SECRET, shared: [eventLogSchema] });
      rig.admin = new pg.Pool({ connectionString: rig.adminUrl, max: 4 });
      rig.admin.on('error', () => undefined);
      rig.keyFile = path.join(rig.dir, 'kek.key');
      const access = new AccessStore(async (sql, params) => (await rig.admin.query(sql, params)).rows);
      const keyRing = new KeyRing(access, await fileKeyProvider(rig.keyFile));
      rig.orgs = [];
      for (let n = 0; n < 50; n++) rig.orgs.push(await access.createOrganisation(`Clinic ${n}`, keyRing));
      if (kafka) await rig.startKafka(note);
      return rig;
    } catch (error) {
      await rig.stop();
      throw error;
    }
  }

  async startKafka(note) {
    const yours = process.env.KAFKA_BROKERS;
    this.whyNoKafka = yours ? undefined : await canRunKafka();
    if (this.whyNoKafka !== undefined) return;
    note('starting Kafka');
    if (!yours) {
      this.kafka = await LocalKafka.create({ dir: path.join(this.dir, 'kafka'), owner: process.pid, progress: note });
      await this.kafka.start();
    }
    this.brokers = yours ? yours.split(',') : this.kafka.brokers;
    this.topics = new Kafka({ clientId: 'bench', brokers: this.brokers, logLevel: logLevel.NOTHING }).admin();
    await this.topics.connect();
  }

  /** May be asked for twice: by a signal, and by what the signal interrupts. */
  stop() {
    return (this.stopping ??= this.stopAll());
  }

  async stopAll() {
    await this.postgres?.stop();
    await this.topics?.disconnect();
    await this.kafka?.remove();
    await this.admin?.end();
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Empty tables and topics, and processes that are ready but not started. `layout` says which services share one. */
  async scene({ transport, layout, partitions = 4, orgs = 1, sessionTimeoutMs = 20_000, poolMax }) {
    const tag = `n${++this.figures}`;
    await this.admin.query(`truncate ${EMPTIED.join(', ')}`);
    await this.admin.query('checkpoint');
    if (transport === 'kafka') await this.makeTopics(tag, partitions);
    const shared = { tag, partitions, sessionTimeoutMs, poolMax, keyFile: this.keyFile, orgs: this.orgs.slice(0, orgs), ...(transport === 'kafka' && { brokers: this.brokers }) };
    const scene = new Scene(this, shared);
    try {
      for (const one of layout) await scene.add(one);
      return scene;
    } catch (error) {
      await scene.end();
      throw error;
    }
  }

  urlOf(role) {
    return roleUrl(this.adminUrl, role, SECRET);
  }

  async makeTopics(tag, partitions) {
    const topics = Object.values(eventsOf(tag)).map(({ topic }) => ({ topic, numPartitions: partitions, configEntries: [{ name: 'message.timestamp.type', value: 'LogAppendTime' }] }));
    await this.topics.createTopics({ waitForLeaders: true, topics });
  }
}

class Scene {
  workers = [];

  constructor(rig, shared) {
    this.rig = rig;
    this.shared = shared;
  }

  async add({ databases, relays = [], consumers = [] }) {
    const urls = Object.fromEntries(databases.map((name) => [name, this.rig.urlOf(SERVICES[name].name)]));
    const worker = new Worker({ ...this.shared, urls, logUrl: this.rig.urlOf(SERVICES[databases[0]].name), relays, consumers });
    this.workers.push(worker);
    await worker.ready;
    return worker;
  }

  /** The first process that can open claims. */
  get opener() {
    return this.workers[0];
  }

  start() {
    return Promise.all(this.workers.map((worker) => worker.ask('start')));
  }

  /** What all processes have handled so far, of each service. */
  async counts() {
    const all = await Promise.all(this.workers.filter((worker) => worker.lives).map((worker) => worker.ask('counts')));
    return { desk: sum(all, ({ desk }) => desk), archive: sum(all, ({ archive }) => archive), announced: sum(all, ({ announced }) => announced), failed: Object.assign({}, ...all.map(({ failed }) => failed)) };
  }

  /** Waits until the count is reached; answers how long it took in seconds. */
  async until(reached, withinMs = 180_000) {
    const from = performance.now();
    for (;;) {
      const counts = await this.counts();
      if (reached(counts)) return (performance.now() - from) / 1000;
      if (performance.now() - from > withinMs) throw new Error(`Waited ${withinMs / 1000} s in vain: ${JSON.stringify(counts)}`);
      await sleep(10);
    }
  }

  async end() {
    await Promise.all(this.workers.map((worker) => worker.end()));
  }
}

class Worker {
  constructor(config) {
    this.waiting = new Map();
    this.asked = 0;
    this.process = fork(path.join(import.meta.dirname, 'worker.mjs'), [JSON.stringify(config)], { execArgv: ['--no-warnings', '--import', path.resolve(import.meta.dirname, '../../tools/sources.mjs')] });
    this.ready = new Promise((resolve, reject) => {
      this.process.on('message', ({ ready, id, answer, error }) => {
        if (ready) return resolve();
        const { given, refused } = this.waiting.get(id);
        this.waiting.delete(id);
        if (error) refused(new Error(error));
        else given(answer);
      });
      this.process.on('exit', (code, signal) => {
        this.hasEnded = true;
        const ended = new Error(`a process of the benchmark ended with ${code ?? signal}`);
        reject(ended);
        for (const { refused } of this.waiting.values()) refused(ended);
      });
    });
  }

  get lives() {
    return !this.hasEnded;
  }

  ask(ask, what = {}) {
    if (this.hasEnded) return Promise.reject(new Error('This process of the benchmark has ended'));
    const id = ++this.asked;
    return new Promise((given, refused) => {
      this.waiting.set(id, { given, refused });
      this.process.send({ id, ask, ...what });
    });
  }

  async kill() {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  async end() {
    if (this.hasEnded) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const late = setTimeout(() => this.process.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
  }
}

const sum = (all, of) => all.reduce((total, one) => total + of(one), 0);
