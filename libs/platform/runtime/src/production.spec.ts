import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roleUrl } from '@claimwright/platform-persistence';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfigError, kafkaSettings, KNOWN_SECRETS, readConfig, refuseUnsafe, SERVICE_CONFIG } from './index.js';

const SAFE = {
  NODE_ENV: 'production', DATABASE_URL: 'postgres://claimwright_coding:one-of-its-own@db.internal/claimwright?sslmode=verify-full',
  KAFKA_BROKERS: 'kafka-1.internal:9093,kafka-2.internal:9093', KAFKA_SSL: 'true', KAFKA_SASL_MECHANISM: 'scram-sha-512', KAFKA_SASL_USERNAME: 'coding', KAFKA_SASL_PASSWORD: 'one of its own',
  TLS_CERT_FILE: '/run/tls/crt.pem', TLS_KEY_FILE: '/run/tls/key.pem',
};
const FOLDER = mkdtempSync(path.join(tmpdir(), 'claimwright-secrets-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function refusalOf(change: Record<string, string | undefined>): string[] {
  const env = { ...SAFE, ...change };
  try {
    refuseUnsafe(readConfig(SERVICE_CONFIG, env), env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => problem.split(' ')[0] as string);
  }
}

describe('production', () => {
  it('takes connections that are encrypted, to servers that are looked at', () => {
    expect(refusalOf({})).toEqual([]);
    expect(refusalOf({ KAFKA_SASL_MECHANISM: undefined, KAFKA_SASL_USERNAME: undefined, KAFKA_SASL_PASSWORD: undefined, KAFKA_SSL_CERT_FILE: '/run/tls/coding.crt.pem', KAFKA_SSL_KEY_FILE: '/run/tls/coding.key.pem' })).toEqual([]);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://a:b@db.internal/claimwright' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://a:b@db.internal/claimwright?sslmode=require' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://a:b@db.internal/claimwright?sslmode=no-verify' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://a:b@127.0.0.1.example.org/claimwright' }, 'DATABASE_URL'],
    [{ DATABASE_ADMIN_URL: 'postgres://a:b@db.internal/claimwright', DATABASE_ROLE_SECRET: 'one of our own, long' }, 'DATABASE_ADMIN_URL'],
    [{ KAFKA_SSL: 'false' }, 'KAFKA_SSL'],
    [{ KAFKA_BROKERS: '127.0.0.1:9092,kafka.internal:9092', KAFKA_SSL: undefined }, 'KAFKA_SSL'],
    [{ KAFKA_SASL_MECHANISM: undefined, KAFKA_SASL_USERNAME: undefined, KAFKA_SASL_PASSWORD: undefined }, 'KAFKA_SASL_MECHANISM'],
    [{ TRADING_PARTNERS_PLAIN_HTTP: 'true' }, 'TRADING_PARTNERS_PLAIN_HTTP'],
    [{ TLS_CERT_FILE: undefined, TLS_KEY_FILE: undefined }, 'TLS_CERT_FILE'],
  ])('refuses a plain connection: %j', (change, named) => {
    expect(refusalOf(change)).toEqual([named]);
    expect(refusalOf({ ...change, PLAIN_NETWORK: 'true' })).toEqual([]);
    expect(refusalOf({ ...change, NODE_ENV: 'development' })).toEqual([]);
  });

  it('asks nothing of what stays on this machine', () => {
    expect(refusalOf({ DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/x', KAFKA_BROKERS: 'localhost:9092', KAFKA_SSL: undefined, HOST: '127.0.0.1', TLS_CERT_FILE: undefined, TLS_KEY_FILE: undefined })).toEqual([]);
    expect(refusalOf({ DATABASE_URL: 'postgres://a:b@[::1]:5432/x', HOST: '::1', TLS_CERT_FILE: undefined, TLS_KEY_FILE: undefined })).toEqual([]);
  });

  it('refuses secrets that everybody can read, and passwords made of them, unless they are meant', () => {
    const [password = '', secret = ''] = KNOWN_SECRETS;
    const admin = `postgres://postgres:${password}@db.internal/claimwright?sslmode=verify-full`;
    expect(refusalOf({ DATABASE_ADMIN_URL: admin, DATABASE_ROLE_SECRET: secret })).toEqual(['DATABASE_ADMIN_URL', 'DATABASE_ROLE_SECRET']);
    expect(refusalOf({ DATABASE_URL: roleUrl(admin, 'coding', secret) })).toEqual(['DATABASE_URL']);
    expect(refusalOf({ DATABASE_URL: roleUrl(admin, 'coding', 'a secret of our own') })).toEqual([]);
    expect(refusalOf({ DATABASE_URL: roleUrl(admin, 'coding', secret), PUBLIC_SECRETS: 'true' })).toEqual([]);
    expect(refusalOf({ DATABASE_URL: roleUrl(admin, 'coding', secret), PLAIN_NETWORK: 'true' })).toEqual(['DATABASE_URL']);
  });

  it('refuses to look at no certificate at all, whatever else is said', () => {
    expect(refusalOf({ NODE_TLS_REJECT_UNAUTHORIZED: '0', PLAIN_NETWORK: 'true', PUBLIC_SECRETS: 'true' })).toEqual(['NODE_TLS_REJECT_UNAUTHORIZED']);
  });
});

describe('a secret', () => {
  const file = path.join(FOLDER, 'role-secret');

  it('may stand in a file, so that it is in no environment', () => {
    writeFileSync(file, 'kept in a file, not in the environment\n');
    expect(readConfig(SERVICE_CONFIG, { DATABASE_ROLE_SECRET_FILE: file }).DATABASE_ROLE_SECRET).toBe('kept in a file, not in the environment');
    writeFileSync(file, 'postgres://a:kept@db.internal/claimwright');
    expect(readConfig(SERVICE_CONFIG, { DATABASE_URL_FILE: file }).DATABASE_URL).toContain('kept');
  });

  it('in a file that is not there, or that does not hold one, or beside another, is told by name only', () => {
    const problemsOf = (env: Record<string, string>) => { try { readConfig(SERVICE_CONFIG, env); return ''; } catch (error) { return (error as Error).message; } };
    writeFileSync(file, 'too short');
    expect(problemsOf({ DATABASE_ROLE_SECRET_FILE: file })).toContain('DATABASE_ROLE_SECRET is not a secret of at least 16 characters');
    expect(problemsOf({ DATABASE_ROLE_SECRET_FILE: path.join(FOLDER, 'gone') })).toMatch(/DATABASE_ROLE_SECRET_FILE names no file that can be read$/);
    expect(problemsOf({ DATABASE_ROLE_SECRET_FILE: file, DATABASE_ROLE_SECRET: 'in the environment' })).toContain('DATABASE_ROLE_SECRET and DATABASE_ROLE_SECRET_FILE are both set');
    expect(problemsOf({ DATABASE_ROLE_SECRET_FILE: file })).not.toContain(FOLDER);
  });
});

describe('the certificates of the brokers', () => {
  it('are named by settings, which go together and are told by name where they are not there', () => {
    const ca = path.join(FOLDER, 'ca.pem');
    writeFileSync(ca, 'an authority');
    const kafka = (env: Record<string, string>) => kafkaSettings(readConfig(SERVICE_CONFIG, { KAFKA_BROKERS: 'k.internal:9093', KAFKA_SSL: 'true', ...env }), 'coding')?.ssl;
    expect(kafka({})).toEqual({ minVersion: 'TLSv1.2' });
    expect(kafka({ KAFKA_SSL_CA_FILE: ca })).toEqual({ minVersion: 'TLSv1.2', ca: Buffer.from('an authority') });
    expect(() => kafka({ KAFKA_SSL_CA_FILE: `${ca}-gone` })).toThrow('KAFKA_SSL_CA_FILE names no file that can be read');
    expect(() => kafka({ KAFKA_SSL_CERT_FILE: ca })).toThrow('KAFKA_SSL_CERT_FILE and KAFKA_SSL_KEY_FILE go together');
  });
});
