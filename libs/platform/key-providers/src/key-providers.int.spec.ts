import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type KeyProvider, wrappingOf } from '@claimwright/platform-security';
import { FakeKeyService } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awsKmsProvider, keyProviderFrom, vaultTransitProvider } from './index.js';

const ARN = 'arn:aws:kms:us-east-1:000000000000:key/00000000-0000-4000-8000-000000000001';
const TOKEN = 'token-of-the-agent';

const fake = new FakeKeyService(ARN);
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

  it('wraps for an organisation by a key of its own, and opens none of that when it is destroyed', async () => {
    const [mine, other] = await Promise.all([provider().wrap(DATA_KEY, 'org_a'), provider().wrap(DATA_KEY, 'org_b')]);
    expect([wrappingOf(mine)?.isOwn, await provider().unwrap(mine, 'org_a')]).toEqual([true, DATA_KEY]);
    await expect(provider().unwrap(mine, 'org_b')).rejects.toMatchObject({ reason: 'refused' });
    for (const _ of ['once', 'twice']) await provider().destroy('org_a');
    await expect(provider().unwrap(mine, 'org_a')).rejects.toMatchObject({ reason: 'refused' });
    expect(await provider().unwrap(other, 'org_b')).toEqual(DATA_KEY);
    await provider().destroy('org_never_seen');
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
    const before = await keyProviderFrom({ ...settings, KEY_PROVIDER: 'file' });
    const following = await keyProviderFrom({ ...settings, KEY_PROVIDER: 'vault-transit', KEY_PROVIDER_BEFORE: 'file', VAULT_TRANSIT_KEY: 'k' });
    expect([following.keyId, await following.unwrap(await before.wrap(DATA_KEY, 'org_a'), 'org_a')]).toEqual([expect.stringContaining('/transit/k'), DATA_KEY]);
    await expect(keyProviderFrom({ ...settings, KEY_PROVIDER: 'aws-kms' })).rejects.toThrow('AWS_KMS_KEY_ID is not set');
  });
});
