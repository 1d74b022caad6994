import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeOf, healthStep, JITTER, nextDelayMs, RETRY_AFTER_MAX_MS, retryAfterMs, USUAL_DELAYS_S } from './schedule.js';

const DELAYS = USUAL_DELAYS_S.map((seconds) => seconds * 1_000);
const HOUR_MS = 3_600_000;
const START = new Date('2026-03-02T00:00:00Z');
const random = fc.double({ min: 0, max: 1, noNaN: true });

/** How long after the event each try is, where every one of them fails at once. */
function tries(randoms: readonly number[]): number[] {
  const after = [DELAYS[0] ?? 0];
  for (;;) {
    const delay = nextDelayMs(DELAYS, { tries: after.length, random: randoms[after.length] ?? 0 });
    if (delay === undefined) return after;
    after.push((after.at(-1) ?? 0) + delay);
  }
}

describe('the schedule of tries', () => {
  it('has ten, over 75 hours or more and a fifth above that at most', () => {
    fc.assert(fc.property(fc.array(random, { minLength: 10, maxLength: 10 }), (randoms) => {
      const after = tries(randoms);
      const hours = (after.at(-1) ?? 0) / HOUR_MS;
      expect(after).toHaveLength(10);
      expect(hours).toBeGreaterThan(75);
      expect(hours).toBeLessThan(76 * (1 + JITTER));
    }));
  });

  it('never comes before its time, nor later than jitter or the endpoint makes it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), random, fc.option(fc.nat(10 * RETRY_AFTER_MAX_MS), { nil: undefined }), (step, chance, asked) => {
      const delay = DELAYS[step] as number;
      const waits = nextDelayMs(DELAYS, { tries: step, random: chance, retryAfterMs: asked });
      expect(waits).toBeGreaterThanOrEqual(Math.max(delay, Math.min(asked ?? 0, RETRY_AFTER_MAX_MS)));
      expect(waits).toBeLessThanOrEqual(Math.max(Math.ceil(delay * (1 + JITTER)), RETRY_AFTER_MAX_MS));
    }));
  });

  it('ends after the last', () => {
    expect(nextDelayMs(DELAYS, { tries: 10, random: 0, retryAfterMs: 5 })).toBeUndefined();
  });
});

describe('Retry-After', () => {
  it.each([['120', 120_000], ['0', 0], ['Mon, 02 Mar 2026 00:01:00 GMT', 60_000], ['Sun, 01 Mar 2026 00:00:00 GMT', 0]])('of %s is %s ms', (header, ms) => {
    expect(retryAfterMs(header, START)).toBe(ms);
  });
  it.each([undefined, '', 'soon', '-5', '1e9', '2026-03-02'])('of %s asks for nothing', (header) => {
    expect(retryAfterMs(header, START)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('is a success for 2xx only', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 599 }), (status) => expect(codeOf(status) === 'delivered').toBe(status >= 200 && status < 300)));
  });
  it.each([[301, 'redirected'], [304, 'redirected'], [400, 'refused_by_endpoint'], [410, 'gone'], [429, 'rate_limited'], [503, 'endpoint_error']])('of %s means %s', (status, code) => {
    expect(codeOf(status)).toBe(code);
  });
});

describe('an endpoint that only fails', () => {
  const after = (hours: number, warnedAt: Date | null = null) => healthStep({ failingSince: START, warnedAt }, new Date(START.getTime() + hours * HOUR_MS), 120 * HOUR_MS);
  it('is told of once after half of the time, and disabled after all of it', () => {
    expect([after(59), after(60), after(61, START), after(119, START), after(120, START), after(500)]).toEqual(['wait', 'warn', 'wait', 'wait', 'disable', 'disable']);
  });
  it('is well after a success', () => {
    expect(healthStep({ failingSince: null, warnedAt: null }, START, 1)).toBe('wait');
  });
});
