import { hostname } from 'node:os';
import { type ConnectionOptions } from 'node:tls';
import { KafkaBroker, type ClientNotice, type Fatal, type KafkaSettings } from '@claimwright/platform-kafka';
import { type Observe } from '@claimwright/platform-messaging';
import { ConfigError, flag, integer, oneOf, secretText, text, type ConfigOf } from './config.js';
import { log } from './logger.js';
import { readPem } from './pem.js';

const ADDRESS = '[A-Za-z0-9.-]{1,253}:\\d{1,5}';

/** Where events travel, if not through the database. */
export const KAFKA_CONFIG = {
  /** With it events travel over Kafka. */
  KAFKA_BROKERS: text({ pattern: new RegExp(`^${ADDRESS}( *, *${ADDRESS})*$`), expected: 'a list of host:port' }).optional(),
  KAFKA_SSL: flag().default(false),
  /** Who may have signed the brokers' certificates, and nobody else; with KAFKA_SSL. */
  KAFKA_SSL_CA_FILE: text({ expected: 'the path of certificates of authorities, in PEM' }).optional(),
  /** By which the brokers know this process; goes with the key. */
  KAFKA_SSL_CERT_FILE: text({ expected: 'the path of a certificate, in PEM' }).optional(),
  KAFKA_SSL_KEY_FILE: text({ expected: 'the path of its private key, in PEM' }).optional(),
  KAFKA_SASL_MECHANISM: oneOf('plain', 'scram-sha-256', 'scram-sha-512').optional(),
  KAFKA_SASL_USERNAME: text().optional(),
  KAFKA_SASL_PASSWORD: secretText({ minLength: 1 }).optional(),
  KAFKA_SESSION_TIMEOUT_MS: integer({ min: 6000, max: 300_000 }).default(20_000),
  KAFKA_REBALANCE_TIMEOUT_MS: integer({ min: 3000, max: 600_000 }).default(60_000),
};

/** Makes the process's broker; undefined where KAFKA_BROKERS is not set. `end` ends the process once its consumers cannot go on. */
export function kafkaFrom(config: ConfigOf<typeof KAFKA_CONFIG>, name: string, end: (status: number) => void): ((observe: Observe) => KafkaBroker) | undefined {
  const settings = kafkaSettings(config, name);
  if (settings === undefined) return undefined;
  return (observe) => new KafkaBroker({
    ...settings, observe, onNotice,
    onFatal: (fatal) => {
      tellFatal(fatal);
      end(1);
    },
  });
}

/** How to reach the brokers; undefined where KAFKA_BROKERS is not set. */
export function kafkaSettings(config: ConfigOf<typeof KAFKA_CONFIG>, name: string): KafkaSettings | undefined {
  const { KAFKA_BROKERS: brokers, KAFKA_SSL: ssl, KAFKA_SESSION_TIMEOUT_MS: sessionTimeoutMs, KAFKA_REBALANCE_TIMEOUT_MS: rebalanceTimeoutMs } = config;
  if (brokers === undefined) return undefined;
  return { brokers: brokers.split(',').map((one) => one.trim()), clientId: `${name}-${hostname()}-${process.pid}`, ssl: ssl && tlsFrom(config), sasl: saslFrom(config), sessionTimeoutMs, rebalanceTimeoutMs };
}

/** Node's own authorities and no certificate of ours, unless told. */
function tlsFrom({ KAFKA_SSL_CA_FILE: ca, KAFKA_SSL_CERT_FILE: cert, KAFKA_SSL_KEY_FILE: key }: ConfigOf<typeof KAFKA_CONFIG>): ConnectionOptions {
  if ((cert === undefined) !== (key === undefined)) throw new ConfigError(['KAFKA_SSL_CERT_FILE and KAFKA_SSL_KEY_FILE go together']);
  return {
    minVersion: 'TLSv1.2',
    ...(ca !== undefined && { ca: readPem('KAFKA_SSL_CA_FILE', ca) }),
    ...(cert !== undefined && { cert: readPem('KAFKA_SSL_CERT_FILE', cert) }),
    ...(key !== undefined && { key: readPem('KAFKA_SSL_KEY_FILE', key) }),
  };
}

function saslFrom({ KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password }: ConfigOf<typeof KAFKA_CONFIG>) {
  const given = [mechanism, username, password].filter((one) => one !== undefined).length;
  if (given === 0) return undefined;
  if (mechanism === undefined || username === undefined || password === undefined) throw new ConfigError(['KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD go together']);
  return { mechanism, username, password };
}

function onNotice({ level, component, group, topic, code }: ClientNotice): void {
  const fields = { component, group, topic, code };
  if (level === 'error') log.error('kafka client', fields);
  else log.warn('kafka client', fields);
}

function tellFatal({ reason, group, code, error }: Fatal): void {
  const fields = { group, code, ...(error !== undefined && { error }) };
  if (reason === 'consumer_stalled') log.error('consumer stalled', fields);
  else log.error('consumer crashed', fields);
}
