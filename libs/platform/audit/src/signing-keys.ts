import type { KeyProvider, QueryPort } from '@claimwright/platform-security';
import { newSigningKey, openSigningKey, type SigningKey } from './checkpoint.js';

/** The key that checkpoints are signed with: the newest kept, or a first one. Its private part lies in the database wrapped. */
export async function signingKey(query: QueryPort, provider: KeyProvider): Promise<SigningKey> {
  const [kept] = await query<{ public_pem: string; wrapped: Buffer }>('select public_pem, wrapped from audit.signing_key order by made_at desc, key_id limit 1', []);
  return kept ? openSigningKey(provider, { publicPem: kept.public_pem, wrapped: kept.wrapped }) : makeSigningKey(query, provider);
}

/** A new key, which signs from now on; what the older ones signed stays signed. */
export async function makeSigningKey(query: QueryPort, provider: KeyProvider): Promise<SigningKey> {
  const { key, wrapped } = await newSigningKey(provider);
  await query('insert into audit.signing_key (key_id, public_pem, wrapped) values ($1, $2, $3)', [key.keyId, key.publicPem, wrapped]);
  return key;
}
