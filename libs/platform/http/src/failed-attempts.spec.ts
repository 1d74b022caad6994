import { type Credential } from '@claimwright/platform-security';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Authenticator } from './authenticate.js';
import { type HttpProblem } from './problem.js';

const SOMEBODY: Credential = { orgId: 'org_1', subject: 'key:key_1', permissions: [], fields: [], addresses: [], expiresAt: null };

describe('keys that do not count', () => {
  let now = 0;
  let asked: string[] = [];
  const REAL = 'cw_live_RealKey1_of_somebody';
  const authenticator = () => new Authenticator({ find: async (secret) => { asked.push(secret); return secret === REAL || secret.startsWith('eyJreal') ? SOMEBODY : undefined; } }, 3, () => now);
  const statusOf = (at: Authenticator, secret: string, ip = '198.51.100.7'): Promise<unknown> => at.principalOf({ headers: { 'x-api-key': secret }, ip } as never).then(() => 200, (error: HttpProblem) => error.status);
  const guess = (at: Authenticator, count: number, ip?: string) => Promise.all(Array.from({ length: count }, (_, i) => statusOf(at, `cw_live_wrong${i}_of_nobody`, ip)));
  beforeEach(() => { now = 0; asked = []; });

  it('are looked up so often from an address, then refused with the seconds to wait', async () => {
    const at = authenticator();
    expect(await guess(at, 3)).toEqual([401, 401, 401]);
    expect(asked).toHaveLength(3);
    await expect(at.principalOf({ headers: { 'x-api-key': 'cw_live_one_more_of_nobody' }, ip: '198.51.100.7' } as never)).rejects.toMatchObject({ status: 429, more: { headers: { 'retry-after': '60' } } });
    expect(asked).toHaveLength(3);
    expect(await statusOf(at, 'cw_live_one_more_of_nobody', '198.51.100.8')).toBe(401);
    now = 60_000;
    expect(await statusOf(at, 'cw_live_one_more_of_nobody')).toBe(401);
  });

  it('keep no key out that counted lately from the same address', async () => {
    const at = authenticator();
    expect(await statusOf(at, REAL)).toBe(200);
    await guess(at, 10);
    now = 10_000;   // past the few seconds in which answers are remembered
    await guess(at, 10);
    expect(await statusOf(at, REAL)).toBe(200);
  });

  it('keep no token out, which shows by itself whether it counts', async () => {
    const at = authenticator();
    await guess(at, 10);
    expect([await statusOf(at, 'eyJreal.token.of.somebody'), await statusOf(at, 'eyJwrong.token.of.nobody')]).toEqual([200, 429]);
  });

  it('close the beginning of a key to those who guess, and not to its owner elsewhere', async () => {
    const at = authenticator();
    for (let i = 0; i < 20; i++) await statusOf(at, `${REAL.slice(0, 16)}_guessed_${i}`, `203.0.113.${i}`);
    asked = [];
    expect(await statusOf(at, `${REAL.slice(0, 16)}_guessed_again`, '203.0.113.5')).toBe(429);
    expect(asked).toEqual([]);
    expect(await statusOf(at, REAL, '198.51.100.7')).toBe(200);
  });

  it('come from one address where they come from a network of IPv6', async () => {
    const at = authenticator();
    for (let i = 1; i <= 3; i++) await guess(at, 1, `2001:db8::${i}`);
    expect([await statusOf(at, 'cw_live_another_wrong_one', '2001:db8:0:0:ffff::9'), await statusOf(at, 'cw_live_another_wrong_one', '2001:db8:0:1::9'), await statusOf(at, 'cw_live_another_wrong_one', '::ffff:192.0.2.1')]).toEqual([429, 401, 401]);
  });
});
