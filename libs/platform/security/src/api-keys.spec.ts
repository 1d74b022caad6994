import { describe, expect, it } from '@jest/globals';
import { hashApiKey, newApiKey } from './api-keys.js';

describe('an API key', () => {
  it('carries 256 random bits behind a prefix that scanners know', () => {
    const { secret } = newApiKey();
    expect(secret).toMatch(/^cw_live_[\w-]{43}$/);
    expect(newApiKey().secret).not.toBe(secret);
  });

  it('is known by a hash that does not hold it', () => {
    const { secret, hash } = newApiKey();
    expect(hashApiKey(secret)).toBe(hash);
    expect(hash).not.toContain(secret.slice(8, 20));
  });
});
