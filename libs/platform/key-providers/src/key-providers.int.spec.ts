import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeyProvider } from '@claimwright/platform-security';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awsKmsProvider, keyProviderFrom, vaultTransitProvider } from './index.js';

const ARN = 'arn:aws:kms:us-east-1:000000000000:key/00000000-0000-4000-8000-000000000001';
const TOKEN = 'token-of-the-agent';

/** Stands at the edge for both key services: their wire, and a key that never leaves it. */
class FakeKeyService {
  readonly asked: { url: string; target?: string; token?: string; body: Record<string, unknown> }[] = [];
  /** Instead of an answer. */
  instead: 'nothing' | { status: number; type?: string; body?: string } | undefined;
  url = '';
  private readonly key = randomBytes(32);
  private readonly server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const target = request.headers['x-amz-target'] as string | undefined;
      this.asked.push({ url: request.url ?? '', target, token: request.headers['x-vault-token'] as string | undefined, body });
      if (this.instead === 'nothing') return;
      if (this.instead) return response.writeHead(this.instead.status, { 'content-type': 'application/x-amz-json-1.1', ...(this.instead.type && { 'x-amzn-errortype': this.instead.type }) }).end(this.instead.body ?? JSON.stringify({ __type: this.instead.type }));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(target ? this.kms(target, body) : this.vault(request.url ?? '', body)));
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private kms(target: string, body: Record<string, unknown>): object {
    const context = JSON.stringify([body['KeyId'], body['EncryptionContext']]);
    if (target === 'TrentService.Encrypt') return { KeyId: ARN, CiphertextBlob: this.wrap(context, Buffer.from(body['Plaintext'] as string, 'base64')).toString('base64') };
    return { KeyId: ARN, Plaintext: this.unwrap(context, Buffer.from(body['CiphertextBlob'] as string, 'base64')).toString('base64') };
  }

  private vault(url: string, body: Record<string, unknown>): object {
    const name = url.split('/').at(-1) ?? '';
    if (url.includes('/encrypt/')) return { data: { ciphertext: `vault:v1:${this.wrap(name, Buffer.from(body['plaintext'] as string, 'base64')).toString('base64')}`, key_version: 1 } };
    return { data: { plaintext: this.unwrap(name, Buffer.from((body['ciphertext'] as string).slice('vault:v1:'.length), 'base64')).toString('base64') } };
  }

  private wrap(context: string, plain: Buffer): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(context));
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  private unwrap(context: string, box: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key, box.subarray(0, 12)).setAAD(Buffer.from(context)).setAuthTag(box.subarray(-16));
    return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}

const fake = new FakeKeyService();
const kept = { ...process.env };
let folder: string;
let tokenFile: string;

beforeAll(async () => {
  await fake.start();
  folder = await mkdtemp(path.join(tmpdir(), 'key-providers-'));
  tokenFile = path.join(folder, 'token');
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1', AWS_MAX_ATTEMPTS: '1' });
});
beforeEach(async () => {
  fake.asked.length = 0;
  fake.instead = undefined;
  await writeFile(tokenFile, `${TOKEN}\n`);
});
afterAll(async () => {
  process.env = kept;
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});

const kms = (timeoutMs?: number): KeyProvider => awsKmsProvider({ keyId: ARN, endpoint: fake.url, timeoutMs });
const vault = (timeoutMs?: number): KeyProvider => vaultTransitProvider({ address: fake.url, key: 'claimwright', tokenFile, namespace: 'billing', timeoutMs });
const DATA_KEY = Buffer.concat([randomBytes(32), Buffer.from('org_a|seal|1')]);

describe.each([['AWS KMS', kms], ['Vault transit', vault]])('%s', (_, provider) => {
  it('gives back what it has wrapped, and wraps it so that it cannot be read', async () => {
    const wrapped = await provider().wrap(DATA_KEY);
    expect(wrapped.includes(DATA_KEY.subarray(0, 32))).toBe(false);
    expect(await provider().unwrap(wrapped)).toEqual(DATA_KEY);
  });

  it('is told apart when it refuses and when it is away', async () => {
    fake.instead = { status: 400, type: 'AccessDeniedException' };
    await expect(provider().wrap(DATA_KEY)).rejects.toMatchObject({ name: 'KeyProviderError', reason: 'refused' });
    fake.instead = { status: 503, type: 'KMSInternalException' };
    await expect(provider().wrap(DATA_KEY)).rejects.toMatchObject({ reason: 'unavailable' });
    fake.instead = 'nothing';
    await expect(provider(200).wrap(DATA_KEY)).rejects.toMatchObject({ reason: 'unavailable' });
  });
});

describe('AWS KMS', () => {
  it('is asked with the key and our context both ways, so that nothing else of the account opens here', async () => {
    await kms().unwrap(await kms().wrap(DATA_KEY));
    const context = { KeyId: ARN, EncryptionContext: { application: 'claimwright', use: 'data-key' } };
    expect(fake.asked).toMatchObject([{ target: 'TrentService.Encrypt', body: context }, { target: 'TrentService.Decrypt', body: context }]);
    expect(kms().keyId).toBe(`aws-kms:${ARN}`);
  });

  it('counts being throttled as being away', async () => {
    fake.instead = { status: 400, type: 'ThrottlingException' };
    await expect(kms().wrap(DATA_KEY)).rejects.toMatchObject({ reason: 'unavailable', code: 'ThrottlingException' });
  });
});

describe('Vault transit', () => {
  it('is asked with the token that lies in the file now', async () => {
    const provider = vault();
    await provider.wrap(DATA_KEY);
    await writeFile(tokenFile, 'renewed');
    await provider.wrap(DATA_KEY);
    expect(fake.asked.map(({ url, token }) => [url, token])).toEqual([['/v1/transit/encrypt/claimwright', TOKEN], ['/v1/transit/encrypt/claimwright', 'renewed']]);
    await rm(tokenFile);
    await expect(provider.wrap(DATA_KEY)).rejects.toMatchObject({ reason: 'unavailable', code: 'no_token' });
  });

  it('answers that are none are not taken for keys', async () => {
    for (const body of ['<html>', '{}', '{"data":{}}', '{"data":{"ciphertext":7}}']) {
      fake.instead = { status: 200, body };
      await expect(vault().wrap(DATA_KEY)).rejects.toMatchObject({ reason: 'unavailable' });
    }
    fake.instead = { status: 429 };
    await expect(vault().wrap(DATA_KEY)).rejects.toMatchObject({ reason: 'unavailable', code: 'status_429' });
  });

  it('is reached over TLS only, save on this machine', () => {
    const at = (address: string) => () => vaultTransitProvider({ address, key: 'claimwright', tokenFile });
    expect(at('https://vault.example.org:8200')).not.toThrow();
    for (const address of ['http://vault.example.org:8200', 'https://user:word@vault.example.org', 'ftp://127.0.0.1']) expect(at(address)).toThrow('https');
  });
});

describe('the environment', () => {
  it('chooses the provider and is told what it lacks', async () => {
    const settings = { KEY_FILE: path.join(folder, 'kek'), VAULT_ADDR: fake.url, VAULT_TOKEN_FILE: tokenFile };
    expect((await keyProviderFrom({ ...settings, KEY_PROVIDER: 'file' })).keyId).toMatch(/^file:/);
    expect((await keyProviderFrom({ ...settings, KEY_PROVIDER: 'vault-transit', VAULT_TRANSIT_KEY: 'k' })).keyId).toContain('/transit/k');
    await expect(keyProviderFrom({ ...settings, KEY_PROVIDER: 'vault-transit' })).rejects.toThrow('VAULT_TRANSIT_KEY is not set');
    await expect(keyProviderFrom({ ...settings, KEY_PROVIDER: 'aws-kms' })).rejects.toThrow('AWS_KMS_KEY_ID is not set');
  });
});
