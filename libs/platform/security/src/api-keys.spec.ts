import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { hashApiKey, isApiKey, newApiKey } from './api-keys.js';

describe('an API key', () => {
  it('carries 256 random bits behind a prefix that scanners know', () => {
    expect(newApiKey('live')).toMatch(/^cw_live_[0-9A-Za-z]{49}$/);
    expect(newApiKey('test')).toMatch(/^cw_test_[0-9A-Za-z]{49}$/);
    expect(new Set(Array.from({ length: 1_000 }, () => newApiKey('live'))).size).toBe(1_000);
  });

  it('is told by its checksum from text that looks like it', () => {
    const key = newApiKey('live');
    expect(isApiKey(key)).toBe(true);
    for (let at = 3; at < key.length; at++) {
      const changed = key.slice(0, at) + (key[at] === 'a' ? 'b' : 'a') + key.slice(at + 1);
      expect([changed, isApiKey(changed)]).toEqual([changed, false]);
    }
    for (const text of ['', 'cw_live_', key.slice(1), `${key}0`, ` ${key}`, `cw_live_${'0'.repeat(49)}`]) expect(isApiKey(text)).toBe(false);
  });

  it('is known by a hash that nobody can make without the pepper', () => {
    const key = newApiKey('live');
    const [one, other] = [createSecretKey(randomBytes(32)), createSecretKey(randomBytes(32))];
    expect(hashApiKey(one, key)).toBe(hashApiKey(one, key));
    expect(hashApiKey(one, key)).not.toBe(hashApiKey(other, key));
    expect(hashApiKey(one, key)).not.toContain(key.slice(8, 20));
  });
});
