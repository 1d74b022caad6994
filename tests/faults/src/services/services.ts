import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { topicsOf } from '@claimwright/contracts';
import { KafkaBroker } from '@claimwright/platform-kafka';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { freePorts, LocalKafka } from '@claimwright/platform-kafka-local';
import { type Database, defineService, openDatabase, roleUrl, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';
import { portOfJson, Program } from '../program.js';

const SECRET = 'only for throw-away databases of the fault suite';
export const SERVICES = ['coding', 'eligibility', 'claim-submission', 'remittance', 'denial-management', 'webhooks', 'access'] as const;
export type ServiceName = (typeof SERVICES)[number];

interface ServicesParts {
  folder: string;
  apiKey: string;
  programs: ReadonlyMap<string, Program>;
  databases: ReadonlyMap<string, Database>;
  broker: KafkaBroker;
  pool: pg.Pool;
  stops: readonly (() => Promise<unknown>)[];
}

/** The services and the payer simulator as processes of their own, on a Kafka and a Postgres of their own: what a customer runs. */
export class Services {
  readonly folder: string;
  readonly programs: ReadonlyMap<string, Program>;
  readonly broker: KafkaBroker;
  readonly pool: pg.Pool;
  /** Of the one organisation there is, for everything. */
  readonly apiKey: string;

  private constructor(private readonly parts: ServicesParts) {
    this.folder = parts.folder;
    this.apiKey = parts.apiKey;
    this.programs = parts.programs;
    this.broker = parts.broker;
    this.pool = parts.pool;
  }

  static async open(): Promise<Services> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'claimwright-faults-'));
    await chmod(folder, 0o755);
    const run = path.join(folder, 'run');
    await mkdir(run);
    const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    const kafka = await LocalKafka.create({ dir: path.join(folder, 'kafka'), owner: process.pid, progress: (line) => process.stderr.write(`${line}\n`) });
    await kafka.start();
    await createTopics(kafka.brokers);
    const keyFile = path.join(run, 'kek');
    const keys = await fileKeyProvider(keyFile);
    const programs = await describe({ run, keyFile, adminUrl: postgres.adminUrl, brokers: kafka.brokers });
    await migrate([...programs.values()], postgres.adminUrl);
    const pool = new pg.Pool({ connectionString: postgres.adminUrl, max: 4 });
    const access = new AccessStore(async <R extends object>(sql: string, params: unknown[] = []) => (await pool.query(sql, params)).rows as R[], keys);
    const ring = new KeyRing(access, keys);
    const orgId = await access.createOrganisation('Riverside Family Practice', ring);
    const apiKey = await access.createApiKey(orgId, 'faults', ['*']);
    const databases = new Map<string, Database>();
    for (const name of SERVICES) databases.set(name, await openDatabase(schemaOf(name), { url: roleUrl(postgres.adminUrl, name, SECRET), keyRing: ring, poolMax: 2 }));
    const broker = new KafkaBroker({ brokers: kafka.brokers, clientId: 'oracle' });
    const stops = [() => broker.close(), ...[...databases.values()].map((db) => () => db.close()), () => pool.end(), ...kafka.nodes.map((node) => () => node.kill()), () => postgres.stop()];
    return new Services({ folder, apiKey, programs, databases, broker, pool, stops });
  }

  database(name: string): Database {
    const db = this.parts.databases.get(name);
    if (!db) throw new Error(`There is no service ${name}`);
    return db;
  }

  /** Starts those that are down and waits until all serve. */
  async startAll(): Promise<void> {
    for (const program of this.programs.values()) if (!program.isUp) program.start();
    await Promise.all([...this.programs.values()].map((program) => program.serves()));
  }

  request(service: ServiceName, route: string, init: RequestInit = {}): Promise<Response> {
    const url = this.programs.get(service)?.url;
    if (!url) return Promise.reject(new Error(`${service} is down`));
    return fetch(url + route, { ...init, signal: AbortSignal.timeout(15_000), headers: { authorization: `Bearer ${this.parts.apiKey}`, ...(init.headers as Record<string, string> | undefined) } });
  }

  async get<T>(service: ServiceName, route: string): Promise<T> {
    const response = await this.request(service, route);
    if (!response.ok) throw new Error(`GET ${route}: ${response.status}`);
    return (await response.json()) as T;
  }

  async close(keep: boolean): Promise<void> {
    await Program.killAll();
    for (const stop of this.parts.stops) await stop();
    if (!keep) await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// Only the name is used of it: the tables are there.
const schemaOf = (name: string) => defineService({ name, entities: [], migrationsDir: new URL('.', import.meta.url) });

async function describe({ run, keyFile, adminUrl, brokers }: { run: string; keyFile: string; adminUrl: string; brokers: readonly string[] }): Promise<Map<string, Program>> {
  const ports = await freePorts(SERVICES.length + 1);
  const simulatorPort = ports[SERVICES.length] ?? 0;
  const common = { HOST: '127.0.0.1', LOG_LEVEL: 'info', KEY_FILE: keyFile, DATABASE_ROLE_SECRET: SECRET };
  const programs = new Map<string, Program>();
  for (const [n, name] of SERVICES.entries()) {
    programs.set(name, new Program({
      name, args: [`apps/${name}/dist/main.js`], logFile: path.join(run, `${name}.log`), portIn: portOfJson,
      env: {
        ...common, PORT: String(ports[n]), DATABASE_URL: roleUrl(adminUrl, name, SECRET), DATABASE_POOL_MAX: '6', KAFKA_BROKERS: brokers.join(','), KAFKA_SESSION_TIMEOUT_MS: '6000', KAFKA_REBALANCE_TIMEOUT_MS: '6000',
        TRADING_PARTNERS: `clearinghouse=http://127.0.0.1:${simulatorPort}`, CLAIM_BATCH_WAIT_MS: '100', MAILBOX_POLL_MS: '300',
        WEBHOOK_PRIVATE_NETWORKS: 'true', WEBHOOK_RETRY_DELAYS: '0,1,1,2,3,5,5,5,5,5', WEBHOOK_TIMEOUT_MS: '5000',
      },
    }));
  }
  programs.set('payer-simulator', new Program({
    name: 'payer-simulator', args: ['apps/payer-simulator/dist/main.js'], logFile: path.join(run, 'payer-simulator.log'), portIn: portOfJson,
    env: { ...common, PORT: String(simulatorPort), DATABASE_URL: adminUrl, SIMULATOR_PAYMENT_DELAY_MS: '500' },
  }));
  return programs;
}

async function migrate(programs: readonly Program[], adminUrl: string): Promise<void> {
  for (const { settings } of programs) {
    if (settings.name === 'payer-simulator') continue;   // does it at each start
    const migration = new Program({ ...settings, args: [...settings.args, '--migrate'], env: { ...settings.env, DATABASE_ADMIN_URL: adminUrl } });
    migration.start();
    await migration.gone(120_000);
    if (migration.surprises.some((one) => !one.includes('ended with 0'))) throw new Error(migration.surprises.join('\n'));
  }
}

async function createTopics(brokers: readonly string[]): Promise<void> {
  const admin = new Kafka({ clientId: 'faults', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: topicsOf('single').map(({ name, partitions, replicas, config }) => ({ topic: name, numPartitions: partitions, replicationFactor: replicas, configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })) })) });
  await admin.disconnect();
}

