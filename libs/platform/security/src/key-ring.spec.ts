import { randomBytes } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { OrgId } from '@claimwright/kernel';
import { type DataKey, type DataKeyStore, KeyRing, SHRED_HEEDED_MS } from './key-ring.js';
import { blindVersionOf, decrypt, encrypt, SealError } from './sealing.js';
import type { KeyProvider } from './wrapping.js';

const A: OrgId = 'org_a';
const B: OrgId = 'org_b';

function aStore(): DataKeyStore & { rows: Map<OrgId, DataKey[]>; loads: number; gone: OrgId[] } {
  const rows = new Map<OrgId, DataKey[]>();
  return {
    rows, loads: 0, gone: [],
    async loadKeys(orgId) {
      this.loads++;
      return rows.get(orgId) ?? [];
    },
    insertKeys: async (orgId, keys) => void rows.set(orgId, [...(rows.get(orgId) ?? []), ...keys]),
    async shredded() {
      return this.gone;
    },
  };
}

function aProvider(): KeyProvider {
  const key = randomBytes(32);
  return { keyId: 'test', wrap: async (plain) => encrypt(key, 'test', plain), unwrap: async (box) => decrypt(key, 'test', box), destroy: async () => undefined };
}

describe('a key ring', () => {
  it('gives each organisation keys of its own', async () => {
    const ring = new KeyRing(aStore(), aProvider());
    await Promise.all([ring.createOrg(A), ring.createOrg(B)]);
    const [a, b] = [await ring.forOrg(A), await ring.forOrg(B)];
    expect(a.open('x', a.seal('x', 'value'))).toBe('value');
    expect(() => b.open('x', a.seal('x', 'value'))).toThrow(SealError);
  });

  it('refuses an organisation without keys, creates nothing and does not remember the refusal', async () => {
    const store = aStore();
    const ring = new KeyRing(store, aProvider());
    await expect(ring.forOrg(A)).rejects.toMatchObject({ code: 'organisation_unknown' });
    expect(store.rows.size).toBe(0);
    await ring.createOrg(A);
    await expect(ring.forOrg(A)).resolves.toBeDefined();
  });

  it('asks the store and the provider once for many uses', async () => {
    const store = aStore();
    const ring = new KeyRing(store, aProvider());
    await ring.createOrg(A);
    await Promise.all(Array.from({ length: 50 }, () => ring.forOrg(A)));
    expect(store.loads).toBe(1);
  });

  it('seals with the new key after a rotation and still opens the old values', async () => {
    const ring = new KeyRing(aStore(), aProvider());
    await ring.createOrg(A);
    const old = (await ring.forOrg(A)).seal('x', 1);
    const index = (await ring.forOrg(A)).blind('p', 'v');
    await ring.rotate(A);
    const keys = await ring.forOrg(A);
    expect([keys.open('x', old), keys.seal('x', 1).split('.')[1], keys.blind('p', 'v')]).toEqual([1, '2', index]);
  });

  it('refuses a key row that was moved from another organisation', async () => {
    const store = aStore();
    const provider = aProvider();
    const ring = new KeyRing(store, provider);
    await Promise.all([ring.createOrg(A), ring.createOrg(B)]);
    store.rows.set(B, store.rows.get(A) ?? []);
    await expect(new KeyRing(store, provider).forOrg(B)).rejects.toThrow(SealError);
  });

  it('stores no key in the clear', async () => {
    const store = aStore();
    const provider = aProvider();
    await new KeyRing(store, provider).createOrg(A);
    for (const { wrapped } of store.rows.get(A) ?? []) expect(wrapped.includes((await provider.unwrap(wrapped)).subarray(0, 32))).toBe(false);
  });

  it('forgets the keys of a shredded organisation within seconds, also where nobody asks for them', async () => {
    jest.useFakeTimers();
    try {
      const store = aStore();
      const ring = new KeyRing(store, aProvider());
      await Promise.all([ring.createOrg(A), ring.createOrg(B)]);
      await Promise.all([ring.forOrg(A), ring.forOrg(B)]);
      store.gone.push(A);
      await jest.advanceTimersByTimeAsync(SHRED_HEEDED_MS);
      expect(ring.held()).toEqual([B]);
      await expect(ring.forOrg(A)).rejects.toMatchObject({ code: 'organisation_shredded' });
      await expect(ring.forOrg(B)).resolves.toBeDefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps no keys where it cannot learn whether they are still good', async () => {
    jest.useFakeTimers();
    try {
      const store = aStore();
      const ring = new KeyRing(store, aProvider());
      await ring.createOrg(A);
      await ring.forOrg(A);
      store.shredded = () => Promise.reject(new Error('away'));
      await jest.advanceTimersByTimeAsync(SHRED_HEEDED_MS);
      expect(ring.held()).toEqual([]);
      await expect(ring.forOrg(A)).rejects.toThrow('away');
    } finally {
      jest.useRealTimers();
    }
  });

  it('makes indexes of both keys while one gives way to the other, each from the one before', async () => {
    const store = aStore();
    const ring = new KeyRing(store, aProvider());
    await ring.createOrg(A);
    const first = (await ring.forOrg(A)).blind('p', 'v');
    expect(await ring.rotateBlind(A)).toBe(2);
    const keys = await ring.forOrg(A);
    expect([keys.blindVersions, keys.blindsWith, blindVersionOf(first), blindVersionOf(keys.blind('p', 'v'))]).toEqual([[1, 2], 2, 1, 2]);
    expect([keys.blind('p', 'v', 1), keys.reblind(first), keys.reblind(keys.blind('p', 'v'))]).toEqual([first, keys.blind('p', 'v'), keys.blind('p', 'v')]);
    await expect(ring.rotateBlind(A)).rejects.toMatchObject({ code: 'blind_rotation_open' });
    for (const key of store.rows.get(A) ?? []) if (key.purpose === 'blind' && key.version === 1) key.isRetired = true;
    ring.forget(A);
    expect((await ring.forOrg(A)).blindVersions).toEqual([2]);
    expect(await ring.rotateBlind(A)).toBe(3);
    expect((await ring.forOrg(A)).blind('p', 'v')).toBe((await ring.forOrg(A)).reblind(first));
  });
});
