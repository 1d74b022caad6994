import { randomBytes, timingSafeEqual } from 'node:crypto';
import { DomainError, type OrgId } from '@claimwright/kernel';
import type { KeyProvider } from './wrapping.js';
import { KEY_BYTES, OrgKeys, SealError } from './sealing.js';

export type KeyPurpose = 'seal' | 'blind';
export interface DataKey {
  version: number;
  purpose: KeyPurpose;
  wrapped: Buffer;
  /** Made so lately that a process may not have heard of it: it opens and does not seal yet. */
  isFresh?: boolean;
  /** No index of this version is left: it is not looked for any more, and the later versions are made of it. */
  isRetired?: boolean;
}

/** Where the wrapped data keys lie. */
export interface DataKeyStore {
  loadKeys(orgId: OrgId): Promise<DataKey[]>;
  insertKeys(orgId: OrgId, keys: DataKey[]): Promise<void>;
  /** Those whose keys are destroyed, or are about to be. */
  shredded(): Promise<OrgId[]>;
}

const KEEP_MS = 300_000;
const KEEP_FRESH_MS = 20_000;
const HEED_MS = 3_000;

/** After this long no process holds a key of an organisation that is to be shredded. */
export const SHRED_HEEDED_MS = 2 * HEED_MS;

/** After this long every process has heard of a new key: longer than a ring keeps what it has. */
export const KEY_FRESH_MS = KEEP_MS + 30_000;

/** After this long every process makes blind indexes with a new key. */
export const BLIND_SETTLED_MS = KEY_FRESH_MS + KEEP_FRESH_MS + 10_000;

/** Hands out each organisation's keys, unwrapped once and kept for five minutes, so that a new key is soon seen; those of one that is shredded are forgotten within seconds. */
export class KeyRing {
  private readonly kept = new Map<OrgId, { keys: Promise<OrgKeys>; until: number }>();
  private shredded: ReadonlySet<OrgId> = new Set();
  private heeding: Promise<void> | undefined;
  private heededUntil = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: DataKeyStore, private readonly provider: KeyProvider) {}

  /** Creates nothing: an organisation without keys is unknown. */
  async forOrg(orgId: OrgId): Promise<OrgKeys> {
    if (this.heededUntil <= Date.now()) await this.heed();
    if (this.shredded.has(orgId)) throw new DomainError('organisation_shredded', 'The keys of this organisation were destroyed: nothing of it can be read or written');
    const found = this.kept.get(orgId);
    if (found && found.until > Date.now()) return found.keys;
    const keys = this.open(orgId);
    this.kept.set(orgId, { keys, until: Date.now() + KEEP_MS });
    keys.catch(() => this.kept.delete(orgId));
    return keys;
  }

  forget(orgId: OrgId): void {
    this.kept.delete(orgId);
  }

  /** Whose keys are in memory. */
  held(): OrgId[] {
    return [...this.kept.keys()];
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
    await this.open(orgId);   // a provider that has lost the organisation's own key would make another
    await this.store.insertKeys(orgId, [await this.newKey(orgId, 'seal', newest + 1)]);
    this.forget(orgId);
    return newest + 1;
  }

  /** A new key for blind indexes. Rows are to be given indexes of it (`reindexColumn`), and then the older one is retired. Answers its version. */
  async rotateBlind(orgId: OrgId): Promise<number> {
    const stored = (await this.store.loadKeys(orgId)).filter(({ purpose }) => purpose === 'blind');
    if (stored.filter(({ isRetired }) => isRetired !== true).length > 1) throw new DomainError('blind_rotation_open', 'The rotation before has rows left');
    const version = Math.max(...stored.map((key) => key.version)) + 1;
    await this.open(orgId);
    await this.store.insertKeys(orgId, [await this.newKey(orgId, 'blind', version)]);
    this.forget(orgId);
    return version;
  }

  /** Looks up whose keys must be forgotten; goes on with it while there are any, so that an idle process forgets them too. */
  private heed(): Promise<void> {
    this.heeding ??= this.store.shredded().then((ids) => {
      this.shredded = new Set(ids);
      for (const orgId of ids) this.kept.delete(orgId);
      this.heededUntil = Date.now() + HEED_MS;
      if (this.kept.size > 0) this.heedAgain();
    }).finally(() => (this.heeding = undefined));
    return this.heeding;
  }

  private heedAgain(): void {
    clearTimeout(this.timer);
    // Who cannot learn whether keys are still good keeps none.
    this.timer = setTimeout(() => void this.heed().catch(() => this.kept.clear()), HEED_MS).unref();
  }

  private async newKey(orgId: OrgId, purpose: KeyPurpose, version: number): Promise<DataKey> {
    return { purpose, version, wrapped: await this.provider.wrap(Buffer.concat([randomBytes(KEY_BYTES), label(orgId, purpose, version)]), orgId) };
  }

  private async open(orgId: OrgId): Promise<OrgKeys> {
    const stored = await this.store.loadKeys(orgId);
    if (stored.length === 0) throw new DomainError('organisation_unknown', 'No organisation has this id');
    const opened = await Promise.all(stored.map(async (key) => ({ ...key, bytes: await this.unwrap(orgId, key) })));
    const of = (purpose: KeyPurpose) => {
      const keys = opened.filter((key) => key.purpose === purpose).sort((a, b) => b.version - a.version);
      return { bytes: new Map(keys.map(({ version, bytes }) => [version, bytes])), uses: (keys.find(({ isFresh }) => isFresh !== true) ?? keys.at(-1))?.version, from: keys.findLast(({ isRetired }) => isRetired !== true)?.version };
    };
    const [seal, blind] = [of('seal'), of('blind')];
    // A key that is fresh comes into use at one moment, of which all processes are to know at much the same time.
    const kept = this.kept.get(orgId);
    if (kept && stored.some(({ isFresh }) => isFresh === true)) kept.until = Math.min(kept.until, Date.now() + KEEP_FRESH_MS);
    this.heedAgain();
    return new OrgKeys({ orgId, seal: seal.bytes, sealsWith: seal.uses, blind: blind.bytes, blindsWith: blind.uses, blindsFrom: blind.from });
  }

  /** The label inside the wrapping shows a key row that was moved to another organisation, purpose or version. */
  private async unwrap(orgId: OrgId, key: DataKey): Promise<Buffer> {
    const plain = await this.provider.unwrap(key.wrapped, orgId);
    const found = plain.subarray(KEY_BYTES);
    const wanted = label(orgId, key.purpose, key.version);
    if (found.length !== wanted.length || !timingSafeEqual(found, wanted)) throw new SealError('A data key does not belong to this organisation');
    return plain.subarray(0, KEY_BYTES);
  }
}

const label = (orgId: OrgId, purpose: KeyPurpose, version: number) => Buffer.from(`${orgId}|${purpose}|${version}`, 'utf8');
