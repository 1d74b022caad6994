import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase, withClient } from '@claimwright/platform-testing';
import { AccessStore } from './access-store.js';
import { hashApiKey } from './api-keys.js';

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

  it('finds an API key by its hash and stores no secret', async () => {
    const orgId = await t.organisation();
    const secret = await t.access.createApiKey(orgId, 'billing desk', ['claims:read']);
    expect(await t.access.findApiKey(hashApiKey(secret))).toMatchObject({ orgId, name: 'billing desk', permissions: ['claims:read'] });
    expect(JSON.stringify(await t.admin('select * from access.api_key'))).not.toContain(secret.slice(8));
  });

  it('knows no revoked, expired or foreign key', async () => {
    const orgId = await t.organisation();
    const revoked = hashApiKey(await t.access.createApiKey(orgId, 'old', []));
    await t.access.revokeApiKey(revoked);
    const expired = hashApiKey(await t.access.createApiKey(orgId, 'expired', [], new Date(Date.now() - 1000)));
    for (const hash of [revoked, expired, 'nonsense']) expect(await t.access.findApiKey(hash)).toBeUndefined();
  });

  it('is read by a service and written only by its own role', async () => {
    await withClient(t.url, async (client) => {
      const store = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[]);
      const orgId = await t.organisation();
      expect(await store.organisations()).toContain(orgId);
      await expect(store.createApiKey(orgId, 'mine', ['*'])).rejects.toThrow('permission denied');
      await expect(store.createOrganisation('Mine', t.keyRing, newId('org'))).rejects.toThrow('permission denied');
      await expect(client.query('delete from access.data_key')).rejects.toThrow('permission denied');
    });
    await withClient(t.urlOf('access'), async (client) => {
      const store = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[]);
      const orgId = await store.createOrganisation('Hillcrest Clinic', t.keyRing);
      await expect(t.keyRing.forOrg(orgId)).resolves.toBeDefined();
    });
  });
});
