import { createHmac, createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign as signBytes } from 'node:crypto';
import type { KeyKind } from '../webhooks.rows.js';

const HMAC_BYTES = 32;

/** A key as it was made: the secret that signs, and for ed25519 the public key that verifies. */
export interface NewKey {
  secret: string;
  publicKey: string | null;
}

/** Makes a key in the form of Standard Webhooks 1.0.0: `whsec_` for HMAC; `whsk_` and `whpk_` for ed25519. */
export function newKey(kind: KeyKind): NewKey {
  if (kind === 'hmac') return { secret: `whsec_${randomBytes(HMAC_BYTES).toString('base64')}`, publicKey: null };
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const [seed, point] = [Buffer.from(d as string, 'base64url'), Buffer.from(x as string, 'base64url')];
  return { secret: `whsk_${Buffer.concat([seed, point]).toString('base64')}`, publicKey: `whpk_${point.toString('base64')}` };
}

/** A secret made ready to sign with. */
export type Signer = { kind: 'hmac'; key: Buffer } | { kind: 'ed25519'; key: KeyObject };

export function signerOf(kind: KeyKind, secret: string): Signer {
  const bytes = Buffer.from(secret.slice(secret.indexOf('_') + 1), 'base64');
  if (kind === 'hmac') return { kind, key: bytes };
  return { kind, key: createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', d: bytes.subarray(0, 32).toString('base64url'), x: bytes.subarray(32).toString('base64url') } }) };
}

export interface Message {
  id: string;
  at: Date;
  body: string;
}

/** The headers that name, date and sign a message: a signature by each key, so that keys change without a gap. */
export function signedHeaders(signers: readonly Signer[], { id, at, body }: Message): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const content = `${id}.${timestamp}.${body}`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signers.map((signer) => signature(signer, content)).join(' ') };
}

function signature({ kind, key }: Signer, content: string): string {
  if (kind === 'hmac') return `v1,${createHmac('sha256', key).update(content, 'utf8').digest('base64')}`;
  return `v1a,${signBytes(null, Buffer.from(content, 'utf8'), key).toString('base64')}`;
}
