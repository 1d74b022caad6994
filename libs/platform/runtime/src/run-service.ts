import { partnersFrom, TradingPartners } from '@claimwright/platform-edi-transport';
import { eventLogSchema } from '@claimwright/platform-messaging';
import { bootstrap } from '@claimwright/platform-persistence';
import { ConfigError, flag, integer, port, readConfig, secretText, secretUrl, text, type ConfigOf } from './config.js';
import { KAFKA_CONFIG, kafkaFrom } from './kafka.js';
import { KEY_CONFIG, keysFrom } from './keys.js';
import { log } from './logger.js';
import { readPem } from './pem.js';
import { refuseUnsafe, SAFETY_CONFIG } from './production.js';
import { type ServiceModule } from './service-module.js';
import { endAtUncaught } from './uncaught.js';
import { MissingTopicsError, startApp, type DatabaseAccess, type RunningApp } from './start-app.js';

/** What every process that serves HTTP reads. */
export const HTTP_CONFIG = {
  /** For each API key, at each process. */
  REQUESTS_PER_MINUTE: integer({ min: 1, max: 100_000_000 }).default(6_000),
  FAILED_KEYS_PER_MINUTE: integer({ min: 1, max: 100_000_000 }).default(100),
};

/** What the process of one service reads from its environment. */
export const SERVICE_CONFIG = {
  PORT: port(3000),
  HOST: text({ pattern: /^[A-Za-z0-9.:-]{1,255}$/, expected: 'an address to listen at' }).default('0.0.0.0'),
  /** The service's own role; migrations have run. */
  DATABASE_URL: secretUrl().optional(),
  /** A role that may create roles and schemas: for `--migrate`, or instead of DATABASE_URL to do both. */
  DATABASE_ADMIN_URL: secretUrl().optional(),
  /** The roles' passwords are derived from it; goes with DATABASE_ADMIN_URL. */
  DATABASE_ROLE_SECRET: secretText().optional(),
  DATABASE_POOL_MAX: integer({ min: 2, max: 200 }).default(10),
  ...KEY_CONFIG,
  TRADING_PARTNERS: text({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'a list of id=address pairs' }).default(''),
  /** For a simulator in a private network. */
  TRADING_PARTNERS_PLAIN_HTTP: flag().default(false),
  TRUSTED_PROXIES: text({ pattern: /^[0-9a-fA-F.:/]+(?:,[0-9a-fA-F.:/]+)*$/, expected: 'a list of addresses and CIDR blocks' }).optional(),
  ...KAFKA_CONFIG,
  ...HTTP_CONFIG,
  ...SAFETY_CONFIG,
  SHUTDOWN_MS: integer({ min: 0, max: 600_000 }).default(20_000),
};

type ServiceConfig = ConfigOf<typeof SERVICE_CONFIG>;

/**
 * The whole of a service's main: reads the environment, migrates and ends with `--migrate`, else serves until a signal.
 * A configuration that is not valid is told by name on standard error and ends the process with status 2.
 */
export async function runService(service: ServiceModule, { env = process.env, argv = process.argv.slice(2) } = {}): Promise<RunningApp | undefined> {
  endAtUncaught();
  try {
    const config = readConfig(SERVICE_CONFIG, env);
    refuseUnsafe(config, env);
    if (argv.includes('--migrate')) return await migrate(service, config);
    const running = await startApp({
      docs: { title: `Claimwright ${service.service.name}` }, services: [service], port: config.PORT, host: config.HOST,
      database: databaseOf(config), keys: await keysFrom(config), poolMax: config.DATABASE_POOL_MAX, shutdownMs: config.SHUTDOWN_MS,
      trustedProxies: config.TRUSTED_PROXIES?.split(','),
      requestsPerMinute: config.REQUESTS_PER_MINUTE, failedPerMinute: config.FAILED_KEYS_PER_MINUTE, tls: tlsFrom(config),
      broker: kafkaFrom(config, service.service.name, (status) => process.exit(status)),
      provide: [{ provide: TradingPartners, useValue: partnersFrom(config.TRADING_PARTNERS, { plainHttp: config.TRADING_PARTNERS_PLAIN_HTTP }) }],
    });
    stopOnSignals(() => running.close());
    return running;
  } catch (error) {
    const isForOperator = error instanceof ConfigError || error instanceof MissingTopicsError;
    if (isForOperator) process.stderr.write(`${error.message}\n`);
    else log.error('start failed', { service: service.service.name, error });
    process.exitCode = isForOperator ? 2 : 1;
    return undefined;
  }
}

/** The process's own certificate, if it has one: then it speaks HTTPS and nothing else. */
function tlsFrom({ TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile }: ServiceConfig): { cert: Buffer; key: Buffer } | undefined {
  if (certFile === undefined && keyFile === undefined) return undefined;
  if (certFile === undefined || keyFile === undefined) throw new ConfigError(['TLS_CERT_FILE and TLS_KEY_FILE go together']);
  return { cert: readPem('TLS_CERT_FILE', certFile), key: readPem('TLS_KEY_FILE', keyFile) };
}

async function migrate({ service }: ServiceModule, { DATABASE_ADMIN_URL: adminUrl, DATABASE_ROLE_SECRET: secret }: ServiceConfig): Promise<undefined> {
  if (!adminUrl || !secret) throw new ConfigError(['DATABASE_ADMIN_URL and DATABASE_ROLE_SECRET are both needed to migrate']);
  await bootstrap(adminUrl, [service], { secret, shared: [eventLogSchema] });
  log.info('database migrated', { service: service.name });
}

function databaseOf({ DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, DATABASE_ROLE_SECRET: secret }: ServiceConfig): DatabaseAccess {
  if (url) return { urlOf: () => url };
  if (adminUrl && secret) return { adminUrl, secret };
  throw new ConfigError(['DATABASE_URL is not set; expected the address of the service’s role, or DATABASE_ADMIN_URL with DATABASE_ROLE_SECRET']);
}

/** Closes on the first SIGTERM or SIGINT and ends the process; a second one ends it at once. Answers how to stop listening. */
export function stopOnSignals(close: () => Promise<boolean>): () => void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(130);
    stopping = true;
    log.info('signal received', { signal });
    void close().then((clean) => process.exit(clean ? 0 : 1));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  return () => { process.off('SIGTERM', stop).off('SIGINT', stop); };
}
