import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase, withClient } from '@claimwright/platform-testing';
import { AccessStore } from './access-store.js';
import { newApiKey } from './api-keys.js';

// Any service does; its own tables are not asked for here.
const reader = defineService({ name: 'reader', entities: [], migrationsDir: new URL('../migrations/', import.meta.url) });

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase(reader);
});
afterAll(() => t.close());

describe('the access schema', () => {
  it('keeps an organisation together with its keys', async () => {
    const orgId = await t.organisation();
    expect(await t.access.organisations()).toContain(orgId);
    expect((await t.access.loadKeys(orgId)).map((key) => `${key.purpose} ${key.version}`).sort()).toEqual(['blind 1', 'seal 1']);
  });

  it('refuses a second organisation under one id and keeps the first one whole', async () => {
    const orgId = await t.organisation();
    await expect(t.access.createOrganisation('Copy', t.keyRing, orgId)).rejects.toThrow();
    expect(await t.access.loadKeys(orgId)).toHaveLength(2);
  });

  it('finds an API key by its secret, stores none, and notes its use', async () => {
    const orgId = await t.organisation();
    const { id, secret } = await t.access.addApiKey(orgId, { name: 'billing desk', permissions: ['claims:read'], roles: ['coder'], addresses: ['10.0.0.0/8'], createdBy: 'operator' });
    expect(await t.access.findApiKey(secret)).toMatchObject({ orgId, id, permissions: ['claims:read'], roles: ['coder'], addresses: ['10.0.0.0/8'] });
    expect(JSON.stringify([await t.admin('select * from access.api_key'), await t.admin('select * from access.credential')])).not.toContain(secret.slice(8, 30));
    expect(await t.admin('select last_used_at is not null as used from access.api_key where id = $1', [id])).toEqual([{ used: true }]);
  });

  it('knows no revoked, expired or foreign key', async () => {
    const orgId = await t.organisation();
    const revoked = await t.access.addApiKey(orgId, { name: 'old', createdBy: 'operator' });
    await t.admin('update access.api_key set revoked_at = now() where id = $1', [revoked.id]);
    const expired = await t.access.createApiKey(orgId, 'expired', [], new Date(Date.now() - 1000));
    for (const secret of [revoked.secret, expired, newApiKey('live'), 'nonsense']) expect(await t.access.findApiKey(secret)).toBeUndefined();
  });

  it('shows a service the key it was given, and no other', async () => {
    const orgId = await t.organisation();
    const secret = await t.access.createApiKey(orgId, 'billing desk', ['claims:read']);
    await withClient(t.url, async (client) => {
      const store = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[], t.keys);
      expect(await store.findApiKey(secret)).toMatchObject({ orgId });
      expect((await client.query("select current_setting('app.org', true) as org")).rows).toEqual([{ org: '' }]);
      await client.query("select set_config('app.org', $1, false)", [orgId]);
      for (const table of ['api_key', 'credential', 'client', 'person', 'used_assertion', 'revocation', 'emergency']) await expect(client.query(`select from access.${table}`)).rejects.toThrow('permission denied');
      await expect(client.query('select wrapped from access.token_key')).rejects.toThrow('permission denied');
    });
  });

  it('binds the access role itself to one organisation at a time', async () => {
    const [mine, other] = [await t.organisation(), await t.organisation()];
    await t.access.createApiKey(other, 'theirs', []);
    await withClient(t.urlOf('access'), async (client) => {
      await client.query("select set_config('app.org', $1, false)", [mine]);
      expect((await client.query('select from access.api_key')).rowCount).toBe(0);
      await expect(client.query("insert into access.revocation values ($1, 'user:x', now())", [other])).rejects.toThrow('row-level security');
    });
  });

  it('is read by a service and written only by its own role', async () => {
    await withClient(t.url, async (client) => {
      const store = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[], t.keys);
      const orgId = await t.organisation();
      expect(await store.organisations()).toContain(orgId);
      await expect(store.createApiKey(orgId, 'mine', ['*'])).rejects.toThrow('permission denied');
      await expect(store.createOrganisation('Mine', t.keyRing, newId('org'))).rejects.toThrow('permission denied');
      await expect(client.query('delete from access.data_key')).rejects.toThrow('permission denied');
    });
    await withClient(t.urlOf('access'), async (client) => {
      const store = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[], t.keys);
      const orgId = await store.createOrganisation('Hillcrest Clinic', t.keyRing);
      const secret = await store.createApiKey(orgId, 'desk', ['claims:read']);
      expect([await store.findApiKey(secret), await store.hasApiKey(secret), await store.hasApiKey(newApiKey('live'))]).toEqual([expect.objectContaining({ orgId }), true, false]);
      await expect(t.keyRing.forOrg(orgId)).resolves.toBeDefined();
    });
  });
});
