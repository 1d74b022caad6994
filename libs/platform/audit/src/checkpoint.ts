import { createPublicKey, generateKeyPairSync, hash, sign, verify, createPrivateKey, type KeyObject } from 'node:crypto';
import type { OrgId } from '@claimwright/kernel';
import type { KeyProvider } from '@claimwright/platform-security';

/** A statement of how far a chain had come at a moment. */
export interface Checkpoint {
  orgId: OrgId;
  seq: number;
  /** The hash of the event of this place, in hexadecimal. */
  hash: string;
  at: string;
  /** SHA-256 of the checkpoint before it as it was signed, in hexadecimal; null for the first. */
  previous: string | null;
  keyId: string;
}

export interface SignedCheckpoint extends Checkpoint {
  /** Ed25519 over the canonical text, in base64. */
  signature: string;
}

/** Where checkpoints go, out of reach of whoever could change the database: it takes each once and never replaces one. */
export interface CheckpointStore {
  /** All of an organisation, in the order of their places. */
  list(orgId: OrgId): Promise<SignedCheckpoint[]>;
  put(checkpoint: SignedCheckpoint): Promise<void>;
  /** Public keys in PEM by their ids: the first key under an id is the key of that id. */
  publicKey(keyId: string): Promise<string | undefined>;
  putPublicKey(keyId: string, pem: string): Promise<void>;
}

export interface SigningKey { keyId: string; publicPem: string; privateKey: KeyObject }

/** RFC 8785: names in their order, no blanks; all values are strings, whole numbers and null. */
export function canonicalCheckpoint({ at, hash: end, keyId, orgId, previous, seq }: Checkpoint): string {
  return JSON.stringify({ at, hash: end, keyId, orgId, previous, seq });
}

export function hashOfCheckpoint(checkpoint: Checkpoint): string {
  return hash('sha256', canonicalCheckpoint(checkpoint), 'hex');
}

export function signCheckpoint(checkpoint: Omit<Checkpoint, 'keyId'>, key: SigningKey): SignedCheckpoint {
  const whole = { ...checkpoint, keyId: key.keyId };
  return { ...whole, signature: sign(null, Buffer.from(canonicalCheckpoint(whole)), key.privateKey).toString('base64') };
}

/** A new key to sign with, and the same as it may be kept: its private part wrapped by the key provider. */
export async function newSigningKey(provider: KeyProvider): Promise<{ key: SigningKey; wrapped: Buffer }> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const publicPem = pemOf(publicKey);
  const wrapped = await provider.wrap(privateKey.export({ format: 'der', type: 'pkcs8' }));
  return { key: { keyId: keyIdOf(publicPem), publicPem, privateKey }, wrapped };
}

export async function openSigningKey(provider: KeyProvider, kept: { publicPem: string; wrapped: Buffer }): Promise<SigningKey> {
  const privateKey = createPrivateKey({ key: await provider.unwrap(kept.wrapped), format: 'der', type: 'pkcs8' });
  if (pemOf(createPublicKey(privateKey)) !== kept.publicPem) throw new Error('The kept public key is not that of the signing key');
  return { keyId: keyIdOf(kept.publicPem), publicPem: kept.publicPem, privateKey };
}

const pemOf = (key: KeyObject): string => key.export({ format: 'pem', type: 'spki' }).toString();

/** A key's id is made from the key, so no other key can stand under it. */
export function keyIdOf(publicPem: string): string {
  return `ed25519:${hash('sha256', publicPem, 'hex').slice(0, 32)}`;
}

/** What is wrong with a series of checkpoints; nothing where each is signed by a key of that id and names the one before it. */
export async function checkSeries(store: Pick<CheckpointStore, 'publicKey'>, orgId: OrgId, series: readonly SignedCheckpoint[]): Promise<string[]> {
  const problems: string[] = [];
  const pems = new Map<string, string | undefined>();
  let before: SignedCheckpoint | undefined;
  for (const checkpoint of series) {
    const { keyId, seq, signature } = checkpoint;
    if (!pems.has(keyId)) pems.set(keyId, await store.publicKey(keyId));
    const pem = pems.get(keyId);
    if (pem === undefined || keyIdOf(pem) !== keyId) problems.push(`checkpoint ${seq}: its public key ${keyId} is not there`);
    else if (!verify(null, Buffer.from(canonicalCheckpoint(checkpoint)), pem, Buffer.from(signature, 'base64'))) problems.push(`checkpoint ${seq}: its signature does not fit`);
    if (checkpoint.orgId !== orgId) problems.push(`checkpoint ${seq}: belongs to another organisation`);
    if (checkpoint.previous !== (before ? hashOfCheckpoint(before) : null)) problems.push(`checkpoint ${seq}: the one before it is not the one it names`);
    before = checkpoint;
  }
  return problems;
}
