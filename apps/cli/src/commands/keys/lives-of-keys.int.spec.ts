import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId, type OrgId, type Sealed } from '@claimwright/kernel';
import { defineService, type InstallationTransactions, OwnerConnection, rewrapKeys } from '@claimwright/platform-persistence';
import { AccessStore, BLIND_SETTLED_MS, fileKeyProvider, type KeyProvider, KeyRing, wrappingOf } from '@claimwright/platform-security';
import { FakeKeyService, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';
import { keyProvider } from '../key-provider.js';

const kept = { ...process.env };
const fake = new FakeKeyService('unused');
let t: TestDatabase;
let folder: string;
let org: OrgId;
let sealed: Sealed<string>;

const keys = (...args: string[]) => claimwright('keys', ...args);

beforeAll(async () => {
  await fake.start();
  folder = await mkdtemp(path.join(tmpdir(), 'keys-lives-'));
  await writeFile(path.join(folder, 'token'), 'token-of-the-agent');
  t = await testDatabase(defineService({ name: 'coding', entities: [], migrationsDir: new URL('../operations/testing/', import.meta.url) }));
  process.env = { ...kept, DATA_DIR: folder, DATABASE_ADMIN_URL: t.adminUrl, DATABASE_URL_AUDIT: t.urlOf('audit'), KAFKA_BROKERS: '', VAULT_ADDR: fake.url, VAULT_TRANSIT_KEY: 'claimwright', VAULT_TOKEN_FILE: path.join(folder, 'token') };
  await fileKeyProvider(path.join(folder, 'master-key'));
});
beforeEach(async () => {
  const access = new AccessStore(t.admin, await fileKeyProvider(path.join(folder, 'master-key')));
  const ring = new KeyRing(access, await fileKeyProvider(path.join(folder, 'master-key')));
  org = await access.createOrganisation('Riverside Family Practice', ring);
  await access.createApiKey(org, 'first', ['*']);
  sealed = (await ring.forOrg(org)).seal('note', 'in confidence');
});
afterAll(async () => {
  process.env = kept;
  await t.close();
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});

const wrappers = async (): Promise<string[]> => {
  const rows = await t.admin<{ wrapped: Buffer }>('select wrapped from access.data_key union all select wrapped from access.secret union all select wrapped from access.token_key union all select wrapped from audit.signing_key');
  return [...new Set(rows.map(({ wrapped }) => wrappingOf(wrapped)?.keyId.split(':')[0] ?? 'nobody'))];
};
const opens = async (provider: KeyProvider) => (await new KeyRing(new AccessStore(t.admin), provider).forOrg(org)).open('note', sealed);

describe('a change of the key provider', () => {
  it('goes from a file to Vault and back, broken off on the way, while services that know both read on', async () => {
    expect(await wrappers()).toEqual(['file']);
    const both = await keyProvider(undefined, 'vault-transit');
    const owner = await OwnerConnection.open(t.adminUrl);
    let turns = 0;
    const breaking: InstallationTransactions = (role, orgId, work) => (++turns > 2 ? Promise.reject(new Error('killed')) : owner.as(role, orgId, work));
    await expect(rewrapKeys(breaking, both, () => undefined)).rejects.toThrow('killed');
    expect([(await wrappers()).sort(), await opens(both)]).toEqual([['file', 'vault-transit'], 'in confidence']);
    await owner.close();

    const there = await keys('rewrap', '--to', 'vault', '--json');
    expect([there.code, JSON.parse(there.out), await wrappers(), await opens(both)]).toMatchObject([0, { left: 0 }, ['vault-transit'], 'in confidence']);
    expect((await keys('rewrap', '--to', 'vault')).out).toMatch(/^0 keys wrapped anew; all are wrapped by vault-transit:/);

    process.env['KEY_PROVIDER_BEFORE'] = 'vault-transit';
    expect(await keys('rewrap', '--to', 'file')).toMatchObject({ code: 0 });
    delete process.env['KEY_PROVIDER_BEFORE'];
    expect([await wrappers(), await opens(await fileKeyProvider(path.join(folder, 'master-key')))]).toEqual([['file'], 'in confidence']);
  });

  it('gives an organisation a key of its own whose keys opened by that of the installation', async () => {
    const provider = await fileKeyProvider(path.join(folder, 'master-key'));
    for (const { purpose, version, wrapped } of await t.admin<{ purpose: string; version: number; wrapped: Buffer }>('select purpose, version, wrapped from access.data_key where org_id = $1', [org])) {
      const old = wrappingOf(await provider.wrap(await provider.unwrap(wrapped, org)))?.body;
      await t.admin('update access.data_key set wrapped = $4 where org_id = $1 and purpose = $2 and version = $3', [org, purpose, version, old]);
    }
    expect(await opens(provider)).toBe('in confidence');
    await asked();
    expect(await keys('shred', '--organization', org, '--confirm', org, '--reason', 'closed')).toMatchObject({ code: 2, err: expect.stringContaining('keys rewrap') });
    expect(await keys('rewrap', '--to', 'file')).toMatchObject({ code: 0, out: expect.stringContaining('2 keys wrapped anew') });
    expect(await opens(provider)).toBe('in confidence');
  });

  it('takes nothing over that the new provider does not open', async () => {
    const provider = await fileKeyProvider(path.join(folder, 'master-key'));
    const broken: KeyProvider = { ...(await keyProvider(undefined, 'vault-transit')), unwrap: async (wrapped, orgId) => (wrappingOf(wrapped)?.keyId === provider.keyId ? provider.unwrap(wrapped, orgId) : Buffer.alloc(32)) };
    const owner = await OwnerConnection.open(t.adminUrl);
    await expect(rewrapKeys((role, orgId, work) => owner.as(role, orgId, work), broken, () => undefined)).rejects.toThrow('does not open what it has wrapped');
    await owner.close();
    expect(await wrappers()).toEqual(['file']);
  });
});

async function asked(): Promise<void> {
  await t.admin(`insert into access.shredding (org_id, id, reason, asked_at, asked_by, confirmed_at, confirmed_by, not_before) values ($1, $2, 'The practice has closed.', now(), 'user:usr_1', now(), 'user:usr_2', now())`, [org, newId('shr')]);
}

describe('claimwright keys shred', () => {
  it('carries out what two people have asked for, and says in the audit and the list what became of it', async () => {
    expect(await keys('shred', '--organization', org, '--confirm', 'org_other', '--reason', 'closed')).toMatchObject({ code: 2, err: expect.stringContaining('once more') });
    expect(await keys('shred', '--organization', org, '--confirm', org, '--reason', 'closed')).toMatchObject({ code: 2, err: expect.stringContaining('Nobody has asked for it') });
    await asked();
    expect(await keys('shred', '--organization', org, '--confirm', org, '--reason', 'closed', '--as', 'odette')).toMatchObject({ code: 0, out: expect.stringContaining('is shredded') });
    await expect(opens(await fileKeyProvider(path.join(folder, 'master-key')))).rejects.toMatchObject({ code: 'organisation_shredded' });
    expect((await claimwright('audit', 'verify', '--org', org)).out).toMatch(/whole: 2 events up to 2, 0 checkpoints agreed; shredded 20\d\d-/);
    expect(await keys('reseal', '--org', org)).toMatchObject({ code: 2, err: expect.stringContaining('were destroyed') });
    expect((await keys('list')).out).not.toContain(org);
  });
});

describe('claimwright keys reindex', () => {
  it('waits until the new key is used everywhere, renews every index and retires the older key', async () => {
    expect(await keys('rotate', '--blind-index', '--org', org, '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"version":2') });
    expect(await keys('rotate', '--blind-index', '--org', org)).toMatchObject({ code: 2, err: expect.stringContaining('rows left') });
    expect(await keys('reindex', '--org', org)).toMatchObject({ code: 1, out: expect.stringContaining('not in use everywhere yet') });
    await t.admin(`update access.data_key set created_at = created_at - $2 * interval '1 millisecond' where org_id = $1`, [org, BLIND_SETTLED_MS + 1000]);
    expect(await keys('reindex', '--org', org)).toMatchObject({ code: 0, out: `${org}  every index is of key 2\n` });
    expect(await t.admin(`select version, retired_at is not null as retired from access.data_key where org_id = $1 and purpose = 'blind' order by 1`, [org])).toEqual([{ version: 1, retired: true }, { version: 2, retired: false }]);
  });
});
