import { isIP } from 'node:net';
import { rolePassword } from '@claimwright/platform-persistence';
import { ConfigError, flag, text } from './config.js';

/** What a process in production is told of the network it is in, and of its own end of a connection. */
export const SAFETY_CONFIG = {
  /** Connections need no TLS: the process is alone with what it talks to, such as in the network of one machine's containers. */
  PLAIN_NETWORK: flag().default(false),
  /** The secrets that this repository holds are meant: for trying it out. */
  PUBLIC_SECRETS: flag().default(false),
  TLS_CERT_FILE: text({ expected: 'the path of a certificate with its chain, in PEM' }).optional(),
  TLS_KEY_FILE: text({ expected: 'the path of its private key, in PEM' }).optional(),
};

/** The secrets that everybody can read: those of deploy/secrets/development. */
export const KNOWN_SECRETS: readonly string[] = ['development-only', 'development-only-not-a-secret'];

export interface Connections {
  PLAIN_NETWORK: boolean;
  PUBLIC_SECRETS: boolean;
  TLS_CERT_FILE?: string;
  TLS_KEY_FILE?: string;
  HOST: string;
  DATABASE_URL?: string;
  DATABASE_ADMIN_URL?: string;
  DATABASE_ROLE_SECRET?: string;
  KAFKA_BROKERS?: string;
  KAFKA_SSL: boolean;
  KAFKA_SASL_MECHANISM?: string;
  KAFKA_SSL_CERT_FILE?: string;
  TRADING_PARTNERS_PLAIN_HTTP: boolean;
}

/**
 * Refuses, where NODE_ENV is production, connections that others could read or answer, and secrets that everybody knows. Who means it
 * says so by PLAIN_NETWORK and PUBLIC_SECRETS.
 */
export function refuseUnsafe(config: Connections, env: Readonly<Record<string, string | undefined>>): void {
  if (env['NODE_ENV'] !== 'production') return;
  const problems = [
    ...(config.PLAIN_NETWORK ? [] : plainConnections(config)),
    ...(config.PUBLIC_SECRETS ? [] : knownSecrets(config)),
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? ['NODE_TLS_REJECT_UNAUTHORIZED is 0, so nobody looks at certificates; take it away'] : []),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
}

function plainConnections(config: Connections): string[] {
  const { HOST: host, KAFKA_BROKERS: brokers } = config;
  const databases = (['DATABASE_URL', 'DATABASE_ADMIN_URL'] as const).filter((name) => config[name] !== undefined && !isVerified(new URL(config[name])));
  const broker = brokers !== undefined && !brokers.split(',').every((one) => isThisMachine(one.trim().replace(/:\d+$/, '')));
  const knowsUs = config.KAFKA_SASL_MECHANISM !== undefined || config.KAFKA_SSL_CERT_FILE !== undefined;
  const orSay = 'or say PLAIN_NETWORK=true where nobody else is in the network';
  return [
    ...databases.map((name) => `${name} does not ask for TLS to a server that is looked at; add sslmode=verify-full, ${orSay}`),
    ...(broker && !config.KAFKA_SSL ? [`KAFKA_SSL is not true; set it, ${orSay}`] : []),
    ...(broker && !knowsUs ? [`KAFKA_SASL_MECHANISM and KAFKA_SSL_CERT_FILE are not set, so that the broker does not know who calls; set one, ${orSay}`] : []),
    ...(config.TRADING_PARTNERS_PLAIN_HTTP ? [`TRADING_PARTNERS_PLAIN_HTTP is true; take it away, ${orSay}`] : []),
    ...(config.TLS_CERT_FILE === undefined && !isThisMachine(host) ? [`TLS_CERT_FILE and TLS_KEY_FILE are not set; set them, listen at 127.0.0.1, ${orSay}`] : []),
  ];
}

function isVerified(url: URL): boolean {
  return isThisMachine(url.hostname) || url.searchParams.get('sslmode') === 'verify-full';
}

function isThisMachine(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || bare === '' || (isIP(bare) === 4 && bare.startsWith('127.')) || bare === '::1';
}

function knownSecrets({ DATABASE_URL, DATABASE_ADMIN_URL, DATABASE_ROLE_SECRET }: Connections): string[] {
  const isKnown = (url: string | undefined) => url !== undefined && hasKnownPassword(new URL(url));
  const found = Object.entries({ DATABASE_URL: isKnown(DATABASE_URL), DATABASE_ADMIN_URL: isKnown(DATABASE_ADMIN_URL), DATABASE_ROLE_SECRET: KNOWN_SECRETS.includes(DATABASE_ROLE_SECRET ?? '') });
  return found.filter(([, known]) => known).map(([name]) => `${name} holds a secret that everybody can read; make your own with deploy/secrets.mjs, or say PUBLIC_SECRETS=true to try things out`);
}

/** Such a secret itself, or a role's password that is derived from one. */
function hasKnownPassword({ username, password }: URL): boolean {
  const given = decodeURIComponent(password);
  return KNOWN_SECRETS.some((secret) => given === secret || given === rolePassword(secret, decodeURIComponent(username)));
}
