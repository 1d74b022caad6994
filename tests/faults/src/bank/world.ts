import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OrgId } from '@claimwright/kernel';
import { KafkaBroker } from '@claimwright/platform-kafka';
import { EventLogBroker, eventLogSchema, type GroupLag } from '@claimwright/platform-messaging';
import { bootstrap, type Database, openDatabase, roleUrl } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';
import { fromSource, portOfJson, Program } from '../program.js';
import { books, LISTENERS, PARTITIONS, teller } from './bank.js';
import { type WorkerSettings } from './worker.js';

const SECRET = 'only for throw-away databases of the fault suite';
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

export interface WorldOptions {
  /** An empty database, by a superuser's address. */
  adminUrl: string;
  /** Keys, logs and histories go here. */
  folder: string;
  /** Without it events travel through the event log. */
  kafka?: { brokers: readonly string[]; sessionTimeoutMs: number; rebalanceTimeoutMs: number };
  leaseMs?: number;
  /** How many events a relay publishes at once. Few, unless said, so that there is much to be interrupted. */
  relayBatchMax?: number;
  /** Where the workers find the database, if not where we do: through a proxy. */
  workersDatabase?: { host: string; port: number };
  workersKafka?: readonly string[];
}

/** Everything a run of the bank is about: its database, its broker, its organisation, its processes. */
export class World {
  readonly orgId: OrgId;
  readonly pool: pg.Pool;
  readonly databases: Readonly<Record<'teller' | 'books', Database>>;
  readonly broker: EventLogBroker | KafkaBroker;

  private constructor(readonly options: WorldOptions, parts: Pick<World, 'orgId' | 'pool' | 'databases' | 'broker'>) {
    this.orgId = parts.orgId;
    this.pool = parts.pool;
    this.databases = parts.databases;
    this.broker = parts.broker;
  }

  static async open(options: WorldOptions): Promise<World> {
    const { adminUrl, folder, kafka } = options;
    mkdirSync(folder, { recursive: true });
    await bootstrap(adminUrl, [teller, books], { secret: SECRET, shared: [eventLogSchema] });
    const pool = new pg.Pool({ connectionString: adminUrl, max: 4 });
    pool.on('error', () => undefined);
    const access = new AccessStore(async <R extends object>(sql: string, params: unknown[] = []) => (await pool.query(sql, params)).rows as R[]);
    const keyRing = new KeyRing(access, await fileKeyProvider(path.join(folder, 'kek')));
    const orgId = await access.createOrganisation('Riverside Family Practice', keyRing);
    const open = (service: typeof teller) => openDatabase(service, { url: roleUrl(adminUrl, service.name, SECRET), keyRing, poolMax: 4 });
    const broker = kafka
      ? new KafkaBroker({ ...kafka, clientId: 'oracle' })
      : new EventLogBroker({ url: roleUrl(adminUrl, 'books', SECRET), partitions: PARTITIONS });
    return new World(options, { orgId, pool, databases: { teller: await open(teller), books: await open(books) }, broker });
  }

  /** A process of both services; it is not started yet. */
  worker(name: string): Program {
    const { folder, kafka, leaseMs = 1000, relayBatchMax = 7, workersDatabase, workersKafka } = this.options;
    const urlOf = (service: string): string => {
      const url = new URL(roleUrl(this.options.adminUrl, service, SECRET));
      if (workersDatabase) [url.hostname, url.port] = [workersDatabase.host, String(workersDatabase.port)];
      return url.href;
    };
    const settings: WorkerSettings = {
      urls: { teller: urlOf('teller'), books: urlOf('books') }, keyFile: path.join(folder, 'kek'), orgId: this.orgId, leaseMs, relayBatchMax,
      ...(kafka && { kafka: { ...kafka, brokers: workersKafka ?? kafka.brokers } }),
    };
    return new Program({ name, args: fromSource(WORKER), env: { BANK: JSON.stringify(settings) }, logFile: path.join(folder, `${name}.log`), portIn: portOfJson });
  }

  /** How far each group is behind, whichever process has its partitions. */
  lag(): Promise<GroupLag[]> {
    if (this.broker instanceof EventLogBroker) return this.broker.lag();
    return this.broker.lag(LISTENERS.map(({ group, actsOn }) => ({ group, topics: actsOn.map(({ topic }) => topic) })));
  }

  /** Runs SQL as superuser. */
  async sql<R extends object>(text: string, params: unknown[] = []): Promise<R[]> {
    return (await this.pool.query(text, params)).rows as R[];
  }

  async close(): Promise<void> {
    await this.broker.close();
    await Promise.all(Object.values(this.databases).map((db) => db.close()));
    await this.pool.end();
  }
}
