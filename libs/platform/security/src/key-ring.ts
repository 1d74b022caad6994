import { randomBytes, timingSafeEqual } from 'node:crypto';
import { DomainError, type OrgId } from '@claimwright/kernel';
import type { KeyProvider } from './key-provider.js';
import { KEY_BYTES, OrgKeys, SealError } from './sealing.js';

export type KeyPurpose = 'seal' | 'blind';
export interface DataKey {
  version: number;
  purpose: KeyPurpose;
  wrapped: Buffer;
  /** Made so lately that a process may not have heard of it: it opens and does not seal yet. */
  isFresh?: boolean;
}

/** Where the wrapped data keys lie. */
export interface DataKeyStore {
  loadKeys(orgId: OrgId): Promise<DataKey[]>;
  insertKeys(orgId: OrgId, keys: DataKey[]): Promise<void>;
}

const KEEP_MS = 300_000;

/** After this long every process has heard of a new key: longer than a ring keeps what it has. */
export const KEY_FRESH_MS = KEEP_MS + 30_000;

/** Hands out each organisation's keys, unwrapped once and kept for five minutes, so that a new or destroyed key is soon seen. */
export class KeyRing {
  private readonly kept = new Map<OrgId, { keys: Promise<OrgKeys>; until: number }>();

  constructor(private readonly store: DataKeyStore, private readonly provider: KeyProvider) {}

  /** Creates nothing: an organisation without keys is unknown. */
  forOrg(orgId: OrgId): Promise<OrgKeys> {
    const found = this.kept.get(orgId);
    if (found && found.until > Date.now()) return found.keys;
    const keys = this.unwrapAll(orgId);
    this.kept.set(orgId, { keys, until: Date.now() + KEEP_MS });
    keys.catch(() => this.kept.delete(orgId));
    return keys;
  }

  forget(orgId: OrgId): void {
    this.kept.delete(orgId);
  }

  /** The first keys of a new organisation, wrapped and ready to be stored with it. */
  newKeys(orgId: OrgId): Promise<DataKey[]> {
    return Promise.all([this.newKey(orgId, 'seal', 1), this.newKey(orgId, 'blind', 1)]);
  }

  async createOrg(orgId: OrgId): Promise<void> {
    await this.store.insertKeys(orgId, await this.newKeys(orgId));
    this.forget(orgId);
  }

  /** A new sealing key, used as soon as every process has heard of it (`KEY_FRESH_MS`); the older ones go on opening what they sealed. Answers its version. */
  async rotate(orgId: OrgId): Promise<number> {
    const newest = Math.max(...(await this.store.loadKeys(orgId)).filter((k) => k.purpose === 'seal').map((k) => k.version));
    await this.store.insertKeys(orgId, [await this.newKey(orgId, 'seal', newest + 1)]);
    this.forget(orgId);
    return newest + 1;
  }

  private async newKey(orgId: OrgId, purpose: KeyPurpose, version: number): Promise<DataKey> {
    return { purpose, version, wrapped: await this.provider.wrap(Buffer.concat([randomBytes(KEY_BYTES), label(orgId, purpose, version)])) };
  }

  private async unwrapAll(orgId: OrgId): Promise<OrgKeys> {
    const stored = await this.store.loadKeys(orgId);
    if (stored.length === 0) throw new DomainError('organisation_unknown', 'No organisation has this id');
    const opened = await Promise.all(stored.map(async (key) => ({ ...key, bytes: await this.unwrap(orgId, key) })));
    const blind = opened.filter((k) => k.purpose === 'blind').sort((a, b) => b.version - a.version)[0];
    if (!blind) throw new SealError('The organisation has no key for blind indexes');
    const seal = opened.filter((k) => k.purpose === 'seal').sort((a, b) => b.version - a.version);
    const sealing = seal.find(({ isFresh }) => isFresh !== true) ?? seal.at(-1);
    return new OrgKeys({ orgId, seal: new Map(seal.map((k) => [k.version, k.bytes])), sealsWith: sealing?.version, blind: blind.bytes });
  }

  /** The label inside the wrapping shows a key row that was moved to another organisation, purpose or version. */
  private async unwrap(orgId: OrgId, key: DataKey): Promise<Buffer> {
    const plain = await this.provider.unwrap(key.wrapped);
    const found = plain.subarray(KEY_BYTES);
    const wanted = label(orgId, key.purpose, key.version);
    if (found.length !== wanted.length || !timingSafeEqual(found, wanted)) throw new SealError('A data key does not belong to this organisation');
    return plain.subarray(0, KEY_BYTES);
  }
}

const label = (orgId: OrgId, purpose: KeyPurpose, version: number) => Buffer.from(`${orgId}|${purpose}|${version}`, 'utf8');
