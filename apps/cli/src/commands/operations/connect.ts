import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LISTENERS, STATE_TOPICS, TOPICS, versionsOf, type Listener, type Topic } from '@claimwright/contracts';
import { auditSchema } from '@claimwright/platform-audit';
import { KafkaBroker, TopicAdmin, type KafkaSettings } from '@claimwright/platform-kafka';
import { EventLogBroker, type GroupLag, type RereadableBroker } from '@claimwright/platform-messaging';
import { defineService, openDatabase, roleUrl, type Database } from '@claimwright/platform-persistence';
import { KAFKA_CONFIG, kafkaSettings, readConfig } from '@claimwright/platform-runtime';
import { AccessStore, KeyRing } from '@claimwright/platform-security';
import { UsageError } from '../../client.js';
import { sentenceOf } from './sentences.js';

type Env = Readonly<Record<string, string | undefined>>;

export const ALL_TOPICS: readonly Topic[] = [...TOPICS, ...STATE_TOPICS];

/** Every service that writes or reads events. */
export const SERVICES: readonly string[] = [...new Set([...ALL_TOPICS.map(({ service }) => service), ...LISTENERS.map(({ group }) => group)])].sort();

// What an operator does needs no key, and so no value that is sealed can be opened here.
const none = () => Promise.reject(new Error('Operators have no keys'));
const NO_KEYS = { keyId: 'none', wrap: none, unwrap: none, destroy: none };

/** What the commands of one call need of databases and brokers: opened when first asked for, closed together. */
export class Connections {
  private readonly opened = new Map<string, Promise<Database>>();
  private kafkaBroker: KafkaBroker | undefined;
  private logBroker: EventLogBroker | undefined;
  private topicAdmin: Promise<TopicAdmin> | undefined;
  private readonly settings: KafkaSettings | undefined;

  constructor(private readonly env: Env) {
    this.settings = kafkaSettings(readConfig(KAFKA_CONFIG, env), 'operator');
  }

  /** Whether it is told where databases are. */
  get hasDatabases(): boolean {
    return SERVICES.every((service) => this.urlOf(service) !== undefined);
  }

  database(service: string): Promise<Database> {
    if (!SERVICES.includes(service)) throw new UsageError(`There is no service ${service}; there are ${SERVICES.join(', ')}.`);
    let db = this.opened.get(service);
    if (!db) this.opened.set(service, db = this.openDatabase(service));
    return db;
  }

  /** What the services have written down of who touched which patient data, under the one role that may read it. */
  audit(): Promise<Database> {
    let db = this.opened.get(auditSchema.name);
    if (!db) this.opened.set(auditSchema.name, db = this.openDatabase(auditSchema.name));
    return db;
  }

  databases(services: readonly string[] = SERVICES): Promise<Database[]> {
    return Promise.all(services.map((service) => this.database(service)));
  }

  /** Kafka where KAFKA_BROKERS is set, else the log in the database. */
  broker(): RereadableBroker {
    if (this.settings) return this.kafka();
    const [any] = SERVICES.map((service) => this.urlOf(service)).filter((url) => url !== undefined);
    if (any === undefined) throw new UsageError(`Where do events travel? Set KAFKA_BROKERS, or for the log in the database ${DATABASES_HINT}`);
    return this.logBroker ??= new EventLogBroker({ url: any });
  }

  topics(): Promise<TopicAdmin> {
    if (!this.settings) throw new UsageError('Topics and rights are Kafka’s: set KAFKA_BROKERS (host:port, separated by commas), and KAFKA_SSL and KAFKA_SASL_… where the brokers want them.');
    return this.topicAdmin ??= TopicAdmin.connect(this.settings);
  }

  async lag(groups: readonly Listener[] = LISTENERS): Promise<GroupLag[]> {
    if (this.settings) return this.kafka().lag(groups.map((listener) => ({ group: listener.group, topics: topicsOfListener(listener) })));
    const broker = this.broker() as EventLogBroker;
    return (await broker.lag()).filter(({ group }) => groups.some((one) => one.group === group));
  }

  /** The organisation must exist: an event of another would wait for ever for keys that it does not have. */
  async hasOrganisation(service: string, orgId: string): Promise<boolean> {
    return (await accessOf(await this.database(service)).organisations()).some((known) => known === orgId);
  }

  async close(): Promise<void> {
    // What never opened has told why already.
    const databases = (await Promise.allSettled(this.opened.values())).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const [admin] = await Promise.allSettled([this.topicAdmin]);
    await Promise.all([...databases.map((db) => db.close()), this.kafkaBroker?.close(), this.logBroker?.close(), admin.status === 'fulfilled' && admin.value?.close()]);
  }

  private kafka(): KafkaBroker {
    if (!this.settings) throw new UsageError('Set KAFKA_BROKERS.');
    return this.kafkaBroker ??= new KafkaBroker(this.settings);
  }

  private openDatabase(service: string): Promise<Database> {
    const url = this.urlOf(service);
    if (url === undefined) throw new UsageError(`No database for ${service}: ${DATABASES_HINT}`);
    // It migrates nothing, so the folder is never read.
    const schema = defineService({ name: service, entities: [], migrationsDir: new URL('.', import.meta.url) });
    const keyRing = new KeyRing(new AccessStore(async () => []), NO_KEYS);
    return openDatabase(schema, { url, keyRing, poolMax: 2 });
  }

  private urlOf(service: string): string | undefined {
    const own = this.env[`DATABASE_URL_${service.replaceAll('-', '_').toUpperCase()}`];
    if (own) return own;
    const [adminUrl, secret] = [this.env['DATABASE_ADMIN_URL'] ?? this.left('database-url'), this.env['DATABASE_ROLE_SECRET'] ?? this.left('database-secret')];
    return adminUrl && secret ? roleUrl(adminUrl, service, secret) : undefined;
  }

  /** What a running standalone left in its data folder. */
  private left(name: string): string | undefined {
    const file = path.join(this.env['DATA_DIR'] ?? '.claimwright', name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  }
}

const DATABASES_HINT = 'set DATABASE_ADMIN_URL with DATABASE_ROLE_SECRET, or DATABASE_URL_<SERVICE> for each service, or run where a standalone runs (DATA_DIR).';

const accessOf = (db: Database): AccessStore => new AccessStore((sql, params) => db.system(sql, params));

/** Runs a command with connections of its own; what the operator can put right is told in one sentence. */
export async function withConnections<T>(work: (at: Connections) => Promise<T>, env: Env = process.env): Promise<T> {
  let at: Connections | undefined;
  try {
    at = new Connections(env);
    return await work(at);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    throw new UsageError(sentence, { cause: error });
  } finally {
    await at?.close();
  }
}

export function listenerOf(group: string): Listener {
  const listener = LISTENERS.find((one) => one.group === group);
  if (!listener) throw new UsageError(`There is no group ${group}; there are ${LISTENERS.map((one) => one.group).join(', ')}.`);
  return listener;
}

/** The types of a group in all their versions, by topic. */
export function typesOfListener({ actsOn, keeps }: Listener, topic: string): Set<string> {
  return new Set([...actsOn, ...keeps].flatMap(versionsOf).filter((event) => event.topic === topic).map(({ type }) => type));
}

export function topicsOfListener({ actsOn, keeps }: Listener): string[] {
  return [...new Set([...actsOn, ...keeps].flatMap(versionsOf).map(({ topic }) => topic))];
}

export function topicNamed(name: string): Topic {
  const topic = ALL_TOPICS.find((one) => one.name === name);
  if (!topic) throw new UsageError(`There is no topic ${name}; there are\n  ${ALL_TOPICS.map((one) => one.name).join('\n  ')}`);
  return topic;
}
