import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CodePool, packLow } from './codes-table.js';

const code = fc.string({ unit: fc.constantFrom(...'ABCXYZ0189'), minLength: 1, maxLength: 4 });

it('finds the codes of a list and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 120 }), fc.array(code), (listed, others) => {
      const pool = new CodePool();
      pool.add(['AA', 'BB']);
      const { base, factor, shift } = pool.add(listed);
      const slots = pool.finish();
      const has = (one: string) => slots[base + (Math.imul(packLow(one), factor) >>> shift)] === packLow(one);
      expect(listed.filter((one) => !has(one))).toEqual([]);
      expect(others.filter(has)).toEqual(others.filter((one) => listed.includes(one)));
    }),
  );
});

it('keeps one table for lists that are alike', () => {
  const pool = new CodePool();
  expect(pool.add(['1', '2'])).toBe(pool.add(['1', '2']));
});
