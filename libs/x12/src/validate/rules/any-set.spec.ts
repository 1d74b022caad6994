import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Guide } from '../../guides/guide.js';
import { guideFor, guides } from '../../guides/registry.js';
import { makeSet } from '../../loops/testing.js';
import { RULES, type RuleCode } from './catalogue.js';
import { faultsOf } from './testing.js';

const codes = { has: (_set: string, code: string) => code !== 'X' };
const known = guides.map(({ transaction, id }) => guideFor(transaction, id)).filter((guide): guide is Guide => guide !== undefined);

/** Sets that the guides allow in form, with values that are nonsense: amounts, dates and numbers that are none. */
describe('the rules of any guide', () => {
  it.each(known.map((guide) => [guide.name, guide] as const))('%s: tell each fault at a place of the set, whatever stands in it', (_name, guide) => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 200 }), fc.constantFrom('X', '', '0', '-1', '99999999999999999999', ':::', '^^', '20260230-2026'), (chances, value) => {
        let at = 0;
        const texts = makeSet(guide, () => chances[at++ % chances.length] as number).map(({ text }) => text.replaceAll(/(?<=\*)X(?=\*|$)/g, value));
        for (const { code, segmentNumber, loop, ack, message } of faultsOf(texts.slice(0, 400), guide.id, { codes, codeDates: true })) {
          told++;
          expect(RULES[code as RuleCode].ack).toEqual(ack);
          expect(segmentNumber).toBeGreaterThan(0);
          expect(segmentNumber).toBeLessThanOrEqual(texts.length);
          expect(loop === undefined || guide.loops.some(({ id }) => id === loop)).toBe(true);
          expect(message).not.toMatch(/NaN|undefined/);
          if (value.length > 3) expect(message).not.toContain(value);
        }
      }),
      { numRuns: 40 },
    );
    if (guide.transaction === '837' || guide.transaction === '835') expect(told).toBeGreaterThan(0);
  });
});
