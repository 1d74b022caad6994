import { copyFile, chown, chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { connect as connectPlain, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, createServer, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { KafkaBroker } from '@claimwright/platform-kafka';
import { defineService, startEmbeddedPostgres, type EmbeddedPostgres } from '@claimwright/platform-persistence';
import { fileKeyProvider, type KeyProvider } from '@claimwright/platform-security';
import { Controller, Get } from '@nestjs/common';
import { Public } from '@claimwright/platform-http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { defineServiceModule, kafkaSettings, readConfig, redirectLog, SERVICE_CONFIG, startApp } from './index.js';

const CERTIFICATES = path.join(import.meta.dirname, '../test/certificates');
const pem = (name: string) => path.join(CERTIFICATES, `${name}.pem`);
const SECRET = 'only for this test, nothing else';

@Controller('v1/fine')
class FineController {
  @Get() @Public('a test says so') fine(): { fine: boolean } { return { fine: true }; }
}
const service = defineServiceModule({ service: defineService({ name: 'encrypted', entities: [], migrationsDir: new URL('../test-migrations/', import.meta.url) }), controllers: [FineController] });

let folder: string;
let keys: KeyProvider;
let server: EmbeddedPostgres;
let back: () => void;
beforeAll(async () => {
  back = redirectLog({ level: 'silent' });
  folder = await mkdtemp(path.join(tmpdir(), 'claimwright-tls-'));
  await chmod(folder, 0o755);
  keys = await fileKeyProvider(path.join(folder, 'kek.key'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  back();
});

/** The server with TLS under this certificate, or without. */
async function postgresWith(certificate: string | undefined): Promise<EmbeddedPostgres> {
  const dataDir = path.join(folder, 'data');
  const settings: Record<string, string> = { fsync: 'off' };
  if (certificate !== undefined) {
    const pgData = path.join(dataDir, 'pg');
    const { uid, gid } = await stat(pgData);
    for (const kind of ['crt', 'key']) {
      const copy = path.join(pgData, `server.${kind}`);
      await copyFile(pem(`${certificate}.${kind}`), copy);
      await chmod(copy, 0o600);
      await chown(copy, uid, gid);
    }
    Object.assign(settings, { ssl: 'on', ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' });
  }
  return startEmbeddedPostgres({ dataDir, settings });
}

function verified(adminUrl: string, ca: string): string {
  const url = new URL(adminUrl);
  url.hostname = 'localhost';
  url.search = new URLSearchParams({ sslmode: 'verify-full', sslrootcert: pem(ca) }).toString();
  return url.href;
}

const start = (adminUrl: string, tls?: { cert: Buffer; key: Buffer }) => startApp({ docs: { title: 'Encrypted' }, services: [service], port: 0, database: { adminUrl, secret: SECRET }, keys, shutdownMs: 5_000, tls });

describe('an application whose database address says verify-full', () => {
  it('does not talk to a server that has no TLS', async () => {
    server = await postgresWith(undefined);
    await expect(start(verified(server.adminUrl, 'ca.crt'))).rejects.toThrow('does not support SSL');
    await server.stop();
  });

  it('does not talk to a server of another name, nor to one that somebody else signed for', async () => {
    server = await postgresWith('elsewhere');
    await expect(start(verified(server.adminUrl, 'ca.crt'))).rejects.toThrow(/altnames/);
    await server.stop();
    server = await postgresWith('here');
    await expect(start(verified(server.adminUrl, 'stranger-ca.crt'))).rejects.toThrow(/certificate/);
  });

  it('talks to the one that was meant, by TLS on every connection that it opens', async () => {
    const app = await start(verified(server.adminUrl, 'ca.crt'));
    try {
      await app.broker.publish([{ topic: 'claims', key: 'clm_1', headers: {}, value: '{}' }]);
      const client = new pg.Client({ connectionString: server.adminUrl });
      await client.connect();
      const { rows } = await client.query<{ name: string; ssl: boolean; version: string }>(`select a.application_name as name, s.ssl, s.version from pg_stat_activity a join pg_stat_ssl s using (pid) where a.application_name like 'claimwright%'`);
      await client.end();
      expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThan(1);
      expect(rows.filter(({ ssl, version }) => !ssl || !/^TLSv1\.[23]$/.test(version))).toEqual([]);
    } finally {
      await app.close();
    }
  });
});

describe('an application with a certificate', () => {
  it('speaks HTTPS by TLS 1.2 and 1.3 with good ciphers, and nothing else', async () => {
    const app = await start(verified(server.adminUrl, 'ca.crt'), { cert: await readFile(pem('here.crt')), key: await readFile(pem('here.key')) });
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    const ca = await readFile(pem('ca.crt'));
    const spoken = async (options: ConnectionOptions): Promise<string> => {
      const socket = connect({ host: '127.0.0.1', port, ca, servername: 'localhost', ...options });
      try {
        await once(socket, 'secureConnect');
        return `${socket.getProtocol()} ${socket.getCipher().name}`;
      } catch {
        return 'refused';
      } finally {
        socket.destroy();
      }
    };
    try {
      expect(app.url).toBe(`https://127.0.0.1:${port}`);
      expect(await spoken({})).toBe('TLSv1.3 TLS_AES_256_GCM_SHA384');
      expect(await spoken({ maxVersion: 'TLSv1.2' })).toBe('TLSv1.2 ECDHE-ECDSA-AES256-GCM-SHA384');
      // What this side would allow, so that it is the other side that refuses.
      expect(await spoken({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' })).toBe('refused');
      expect(await spoken({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES256-SHA:AES128-GCM-SHA256' })).toBe('refused');
      expect(await plain(port)).not.toContain('fine');
      expect(await encrypted(port, ca)).toContain('{"fine":true}');
    } finally {
      await app.close();
    }
  });
});

async function plain(port: number): Promise<string> {
  const socket = connectPlain(port, '127.0.0.1');
  socket.end('GET /v1/fine HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  return everything(socket);
}

async function encrypted(port: number, ca: Buffer): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port, ca, servername: 'localhost' });
  socket.end('GET /v1/fine HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  return everything(socket);
}

async function everything(socket: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

describe('a broker that is reached by TLS', () => {
  it('hears something only if its certificate is of the authority that was named', async () => {
    const heard: string[] = [];
    const listener = createServer({ cert: await readFile(pem('here.crt')), key: await readFile(pem('here.key')) }, (socket: TLSSocket) => {
      socket.on('error', () => undefined).once('data', () => { heard.push(socket.getProtocol() ?? ''); socket.destroy(); });
    }).on('tlsClientError', () => undefined);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const ask = async (env: Record<string, string>) => {
      const settings = kafkaSettings(readConfig(SERVICE_CONFIG, { KAFKA_BROKERS: `localhost:${port}`, ...env }), 'encrypted');
      if (!settings) throw new Error('KAFKA_BROKERS is set');
      const broker = new KafkaBroker(settings);
      await broker.missingTopics(['claims']).catch(() => undefined);   // nobody answers here: what counts is what was said
      await broker.close();
    };
    try {
      await ask({ KAFKA_SSL: 'true', KAFKA_SSL_CA_FILE: pem('stranger-ca.crt') });
      await ask({ KAFKA_SSL: 'true' });
      expect(heard).toEqual([]);
      await ask({ KAFKA_SSL: 'true', KAFKA_SSL_CA_FILE: pem('ca.crt') });
      expect(new Set(heard)).toEqual(new Set(['TLSv1.3']));
    } finally {
      listener.close();
      await once(listener, 'close');
    }
  });
});
