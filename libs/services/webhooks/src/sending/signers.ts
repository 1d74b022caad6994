import type { SigningKeyId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { SigningKeyRow } from '../webhooks.rows.js';
import { type Signer, signerOf } from './sign.js';

/** What a signing key's secret is sealed for. */
export const SECRET = 'webhooks.signing_key.secret';

export type SealedKey = Pick<SigningKeyRow, 'id' | 'kind' | 'secret'>;

const KEPT_MAX = 1_000;
const kept = new Map<SigningKeyId, Signer>();

/** Keys ready to sign with. Each is opened once in a process and not for every message: opening is an act on record. */
export function signersOf(tx: Tx, keys: readonly SealedKey[]): Signer[] {
  return keys.map(({ id, kind, secret }) => {
    const signer = kept.get(id) ?? signerOf(kind, tx.open(SECRET, id, secret));
    // Last used, last out.
    kept.delete(id);
    kept.set(id, signer);
    if (kept.size > KEPT_MAX) kept.delete(kept.keys().next().value as SigningKeyId);
    return signer;
  });
}
