import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'cw_live_';

/** A secret to show once and the hash to store; 256 random bits need no slow hash. */
export function newApiKey(): { secret: string; hash: string } {
  const secret = PREFIX + randomBytes(32).toString('base64url');
  return { secret, hash: hashApiKey(secret) };
}

export function hashApiKey(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('base64url');
}
