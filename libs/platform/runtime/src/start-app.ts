import { type AddressInfo } from 'node:net';
import { requiredTopics } from '@claimwright/contracts';
import { createHttpApp, type DocsOptions } from '@claimwright/platform-http';
import { type Broker, ClaimBusServer, EventLogBroker, eventLogSchema, type Observe, Relay, startJanitor, startWorker } from '@claimwright/platform-messaging';
import { bootstrap, type Database, openDatabase, roleUrl } from '@claimwright/platform-persistence';
import { AccessStore, Credentials, type KeyProvider, KeyRing } from '@claimwright/platform-security';
import { type DynamicModule, type Provider } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventDocsController } from './event-docs.controller.js';
import { HealthCheck } from './health.js';
import { log } from './logger.js';
import { Metrics } from './metrics.js';
import { NestLogger } from './nest-logger.js';
import { OperationsController } from './operations.controller.js';
import { addBacklogGauges, type Watched } from './readings.js';
import { type ServiceModule, withResources } from './service-module.js';
import { startTicking } from './ticking.js';

/** Either an address that may create roles and schemas, which are then brought up to date, or each service's own. */
export type DatabaseAccess = { adminUrl: string; secret: string } | { urlOf(service: string): string };

export interface AppOptions {
  docs: DocsOptions;
  services: readonly ServiceModule[];
  /** 0 takes a free one. */
  port: number;
  host?: string;
  database: DatabaseAccess;
  keys: KeyProvider;
  /** The event log in the database when not given. */
  broker?: (observe: Observe) => Broker;
  /** For all services, such as their trading partners. */
  provide?: readonly Provider[];
  poolMax?: number;
  /** Addresses and CIDR blocks of proxies whose word on the caller's address counts. */
  trustedProxies?: readonly string[];
  /** How long stopping may take before what is left is cut off. */
  shutdownMs?: number;
  /** How many requests an API key may make in a minute; a number of its own when not given. */
  requestsPerMinute?: number;
  /** How many keys and tokens that do not count may come from an address in a minute; a number of its own when not given. */
  failedPerMinute?: number;
  /** In PEM: with it the application speaks HTTPS and nothing else. */
  tls?: { cert: Buffer; key: Buffer };
}

export interface RunningApp {
  url: string;
  nest: NestFastifyApplication;
  /** Read-only here: services may look keys and organisations up. */
  access: AccessStore;
  broker: Broker;
  database(service: string): Database;
  /** Stops taking requests, finishes what is in hand, closes everything; false when the deadline cut something off. */
  close(): Promise<boolean>;
}

/** Starts services in this process: migrations, databases, HTTP, events, relays, workers, health and metrics. */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const stack = new AsyncDisposableStack();
  try {
    return await start(options, stack);
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function start(options: AppOptions, stack: AsyncDisposableStack): Promise<RunningApp> {
  const { services } = options;
  const [first] = services;
  if (!first) throw new RangeError('An application has at least one service');
  const urlOf = await prepareDatabase(options);
  const metrics = new Metrics();
  stack.defer(() => metrics.registry.clear());

  const { databases, access, keyRing } = await openDatabases(options, urlOf, stack);
  const broker: Watched['broker'] = options.broker?.(metrics.observe) ?? new EventLogBroker({ url: urlOf(first.service.name), observe: metrics.observe });
  stack.defer(() => broker.close());
  await assertTopics(broker, services);
  const relays = services.map(({ service }) => new Relay({ db: databaseOf(databases, service.name), broker, observe: metrics.observe }));
  for (const relay of relays) stack.defer(() => relay.stop());

  const watched = { databases: [...databases.values()], broker };
  addBacklogGauges(metrics, watched);
  const health = new HealthCheck(watched, metrics, services.filter(({ subscribers }) => subscribers.length > 0).map(({ service }) => service.name));
  const modules = services.map((service) => service.module(databaseOf(databases, service.service.name)));
  const platform = platformModule([{ provide: Metrics, useValue: metrics }, { provide: HealthCheck, useValue: health }, { provide: AccessStore, useValue: access }, { provide: KeyRing, useValue: keyRing }, ...(options.provide ?? [])]);
  const nest = await createHttpApp([platform, ...modules], { verifier: new Credentials(access), trustedProxies: options.trustedProxies, log: { info: (_, fields) => log.info('request refused', fields), error: (_, fields) => log.error('request failed', fields) }, docs: { ...withResources(options.docs, services), alsoSee: { Events: '/docs/events' } }, onAnswered: metrics.answered, requestsPerMinute: options.requestsPerMinute, failedPerMinute: options.failedPerMinute, tls: options.tls }, new NestLogger());
  const work: { close(): Promise<void> }[] = [];
  // Requests and batches in hand are finished side by side; the relays go on until both are done.
  stack.defer(async () => { await Promise.all([nest.close(), ...work.map((one) => one.close())]); });
  nest.connectMicroservice({ strategy: new ClaimBusServer({ members: services.map(({ service }) => ({ group: service.name, db: databaseOf(databases, service.name), broker })), observe: metrics.observe }) });
  await nest.startAllMicroservices();
  await nest.listen(options.port, options.host ?? '127.0.0.1');

  for (const relay of relays) relay.start();
  work.push(...startWork(services, { nest, modules, databases, metrics }));
  work.push(startJanitor({ databases: watched.databases, forgetRecords: broker instanceof EventLogBroker ? (atMost) => broker.forgetRecords(atMost) : undefined, observe: metrics.observe }));

  const { port } = nest.getHttpServer().address() as AddressInfo;
  log.info('application started', { port, count: services.length });
  return { url: `${options.tls ? 'https' : 'http'}://${options.host ?? '127.0.0.1'}:${port}`, nest, access, broker, database: (service) => databaseOf(databases, service), close: closeOnce(stack, nest, options.shutdownMs ?? 20_000) };
}

async function prepareDatabase({ database, services }: AppOptions): Promise<(service: string) => string> {
  if ('urlOf' in database) return (service) => database.urlOf(service);
  await bootstrap(database.adminUrl, services.map(({ service }) => service), { secret: database.secret, shared: [eventLogSchema] });
  return (service) => roleUrl(database.adminUrl, service, database.secret);
}

/** Topics are made by whoever runs the broker, not by the services. */
export class MissingTopicsError extends Error {
  constructor(readonly topics: readonly string[]) {
    super(`The broker lacks these topics:\n${topics.map((topic) => `  ${topic}`).join('\n')}\nMake them with: claimwright topics apply`);
    this.name = 'MissingTopicsError';
  }
}

async function assertTopics(broker: Watched['broker'], services: readonly ServiceModule[]): Promise<void> {
  if (!broker.missingTopics) return;
  const missing = await broker.missingTopics([...new Set(services.flatMap(({ service }) => requiredTopics(service.name)))]);
  // Requests are taken all the same, and their events wait; a topic that is missing then ends the process when the broker is back.
  if (!missing) log.warn('the event broker does not answer: events wait until it does');
  else if (missing.length > 0) throw new MissingTopicsError(missing);
}

async function openDatabases(options: AppOptions, urlOf: (service: string) => string, stack: AsyncDisposableStack): Promise<{ databases: Map<string, Database>; access: AccessStore; keyRing: KeyRing }> {
  const databases = new Map<string, Database>();
  // Every service's role may read keys and organisations; the first one's connection does it for all.
  const access = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => {
    const [db] = databases.values();
    if (!db) throw new Error('No database is open yet');
    return db.system<R>(sql, params);
  }, options.keys);
  const keyRing = new KeyRing(access, options.keys);
  for (const { service } of options.services) {
    const db = await openDatabase(service, { url: urlOf(service.name), keyRing, poolMax: options.poolMax });
    databases.set(service.name, db);
    stack.defer(() => db.close());
  }
  return { databases, access, keyRing };
}

function databaseOf(databases: ReadonlyMap<string, Database>, service: string): Database {
  const db = databases.get(service);
  if (!db) throw new Error(`The service ${service} does not run here`);
  return db;
}

class PlatformModule {}

function platformModule(providers: Provider[]): DynamicModule {
  return { module: PlatformModule, global: true, controllers: [OperationsController, EventDocsController], providers, exports: providers };
}

interface Running {
  nest: NestFastifyApplication;
  modules: readonly DynamicModule[];
  databases: ReadonlyMap<string, Database>;
  metrics: Metrics;
}

function startWork(services: readonly ServiceModule[], { nest, modules, databases, metrics }: Running): { close(): Promise<void> }[] {
  return services.flatMap((service, i) => {
    const inside = nest.select(modules[i] as DynamicModule);
    const db = databaseOf(databases, service.service.name);
    const workers = service.workers.map((type) => {
      const worker = inside.get(type, { strict: true });
      return startWorker(db, { queue: worker.queue, batchMax: worker.batchMax, leaseMs: worker.leaseMs, run: (jobs, orgId) => worker.run(jobs, orgId), observe: metrics.observe });
    });
    return [...workers, ...service.tickers.map((type) => startTicking(inside.get(type, { strict: true })))];
  });
}

function closeOnce(stack: AsyncDisposableStack, nest: NestFastifyApplication, deadlineMs: number): () => Promise<boolean> {
  let closing: Promise<boolean> | undefined;
  return () => closing ??= (async () => {
    log.info('application stopping');
    const stopped = stack.disposeAsync().then(() => true, (error: unknown) => {
      log.error('application stopped badly', { error });
      return false;
    });
    const deadline = new AbortController();
    const late = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => { nest.getHttpServer().closeAllConnections(); resolve(false); }, deadlineMs);
      deadline.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    const clean = await Promise.race([stopped, late]).finally(() => deadline.abort());
    if (clean) log.info('application stopped');
    else log.warn('application did not stop cleanly');
    return clean;
  })();
}
