import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { DomainError, type OrgId, type Sealed } from '@claimwright/kernel';

/** A sealed value that cannot be read here: wrong organisation, context or key, or a changed token. Never says what was inside. */
export class SealError extends Error {
  override name = 'SealError';
  readonly code = 'sealed_value_unreadable';
}

/** Stands where a sealed value was whose time is over. */
export const DISPOSED = 'disposed';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
// Node takes a shorter tag without complaint unless the length is fixed, and a 4-byte tag can be guessed.
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';
const FORMAT = 'v1';

/** AES-256-GCM over the bytes; the nonce is random and leads, the tag ends. */
export function encrypt(key: Buffer | KeyObject, aad: string, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(aad, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function decrypt(key: Buffer | KeyObject, aad: string, box: Buffer): Buffer {
  if (box.length < NONCE_BYTES + TAG_BYTES) throw new SealError('The sealed value is too short');
  const decipher = createDecipheriv(ALGORITHM, key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(aad, 'utf8'));
  decipher.setAuthTag(box.subarray(-TAG_BYTES));
  const start = decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    throw new SealError('The sealed value does not belong here or was changed');
  }
}

/** The version of a blind index; the first has none written on it. */
export function blindVersionOf(index: string): number {
  const [version = '', ...rest] = index.split('.');
  return rest.length === 0 ? 1 : Number(version);
}

/** One organisation's keys by version; one of them seals, each opens what it sealed. */
export interface KeySet {
  orgId: OrgId;
  seal: ReadonlyMap<number, Buffer>;
  /** The version that seals; without it, the newest. */
  sealsWith?: number;
  /** The keys of the blind indexes, all of them: each version is made of the one before it. */
  blind: ReadonlyMap<number, Buffer>;
  /** The version that new indexes have; without it, the newest. */
  blindsWith?: number;
  /** The oldest version that an index may still have. */
  blindsFrom?: number;
}

/** Seals and opens the values of one organisation; everything in it is synchronous. */
export class OrgKeys {
  readonly orgId: OrgId;
  /** The version of the key that seals. */
  readonly sealsWith: number;
  private readonly sealing: KeyObject;
  private readonly sealKeys: ReadonlyMap<number, KeyObject>;
  /** The version that new blind indexes have, and those that an index may have. */
  readonly blindsWith: number;
  readonly blindVersions: readonly number[];
  private readonly blindKeys: readonly KeyObject[];

  constructor({ orgId, seal, sealsWith = Math.max(...seal.keys()), blind, blindsWith = Math.max(...blind.keys()), blindsFrom = blindsWith }: KeySet) {
    this.orgId = orgId;
    this.sealsWith = sealsWith;
    const versions = [...blind.keys()].sort((a, b) => a - b);
    if (versions.some((version, i) => version !== i + 1) || !blind.has(blindsWith)) throw new SealError('The organisation has no key for blind indexes');
    this.blindsWith = blindsWith;
    this.blindVersions = versions.filter((version) => version >= blindsFrom);
    // Prepared once: from bare bytes, Node takes longer over the key than over the value.
    this.sealKeys = new Map([...seal].map(([version, bytes]) => [version, createSecretKey(bytes)]));
    this.blindKeys = versions.map((version) => createSecretKey(blind.get(version) ?? Buffer.alloc(0)));
    const key = this.sealKeys.get(sealsWith);
    if (!key) throw new SealError('The organisation has no sealing key');
    this.sealing = key;
  }

  /** The context names where the value lives (`patient`, `event:claim.submitted.v1:patient`); it opens nowhere else. */
  seal<T>(context: string, value: T): Sealed<T> {
    const json = JSON.stringify(value) as string | undefined;
    if (json === undefined) throw new TypeError('Only JSON values can be sealed');
    return this.sealBytes(context, Buffer.from(json, 'utf8'));
  }

  open<T>(context: string, token: Sealed<T>): T {
    const plain = this.openBytes(context, token);
    try {
      return JSON.parse(plain.toString('utf8')) as T;
    } catch {
      throw new SealError('The sealed value is not JSON');   // the parser's own message would quote it
    }
  }

  /** The same value under the key that seals now; nobody sees it on the way. */
  reseal<T>(context: string, token: Sealed<T>): Sealed<T> {
    return this.sealBytes(context, this.openBytes(context, token));
  }

  private sealBytes<T>(context: string, plain: Buffer): Sealed<T> {
    return `${FORMAT}.${this.sealsWith}.${encrypt(this.sealing, this.aad(context, this.sealsWith), plain).toString('base64url')}`;
  }

  private openBytes(context: string, token: string): Buffer {
    if (token === DISPOSED) throw new DomainError('content_disposed', 'The time that this is kept for is over, and it was disposed of');
    const [format, version, body, ...rest] = token.split('.');
    if (format !== FORMAT || !version || !/^[1-9]\d{0,8}$/.test(version) || !body || rest.length > 0) throw new SealError('Not a sealed value');
    const key = this.sealKeys.get(Number(version));
    if (!key) throw new SealError('The sealed value names a key that is not here');
    return decrypt(key, this.aad(context, Number(version)), Buffer.from(body, 'base64url'));
  }

  /** The same value gives the same text within one organisation and purpose, so equality can be looked up without opening. */
  blind(purpose: string, normalised: string, version = this.blindsWith): string {
    return this.reblind(this.hmac(1, `${this.orgId}|${purpose}\0${normalised}`), version);
  }

  /**
   * The index of a later version for the same value, which need not be known: each version is the HMAC of the one before it. Whoever has
   * learnt an older key can then guess no value, and rows get their new index without being opened.
   */
  reblind(index: string, version = this.blindsWith): string {
    let last = index;
    for (let next = blindVersionOf(index) + 1; next <= version; next++) last = `${next}.${this.hmac(next, `${this.orgId}|${last}`)}`;
    return last;
  }

  private hmac(version: number, text: string): string {
    const key = this.blindKeys[version - 1];
    if (!key) throw new SealError('The blind index names a key that is not here');
    return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
  }

  private aad(context: string, version: number): string {
    return `${this.orgId}|${context}|${version}`;
  }

  /** Keys must not appear when something prints what holds them. */
  toJSON(): string {
    return `[keys of ${this.orgId}]`;
  }
}
