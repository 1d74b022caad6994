import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateAt, digitsIn, lowWordIn, pointIn, TWO_WORDS, wordIn } from './words.js';

/** Mostly what stands in values, and any byte at times. */
const byte = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 48, max: 57 }) }, { weight: 2, arbitrary: fc.constantFrom(46, 45, 32, 47, 58) }, fc.integer({ min: 0, max: 255 }));
const valueOf = (most: number, one = byte) => fc.array(one, { maxLength: most });

/** What stands behind a value must make no difference. */
function viewOf(value: readonly number[], behind: number): DataView {
  return new DataView(Uint8Array.from([0, ...value, ...new Array<number>(8).fill(behind)]).buffer);
}

const textOf = (value: readonly number[]) => String.fromCharCode(...value);

describe('reading by words', () => {
  it('packs up to four bytes, the first highest or lowest', () => {
    fc.assert(fc.property(valueOf(4), byte, (value, behind) => {
      const view = viewOf(value, behind);
      expect(wordIn(view, 1, value.length)).toBe(value.reduce((word, one) => word * 256 + one, 0));
      expect(lowWordIn(view, 1, value.length) >>> 0).toBe(value.reduceRight((word, one) => word * 256 + one, 0));
    }));
  });

  it('finds the only point among digits', () => {
    fc.assert(fc.property(valueOf(TWO_WORDS), byte, (value, behind) => {
      const text = textOf(value);
      const expected = /^\d*$/.test(text) ? text.length : /^\d*\.\d*$/.test(text) ? text.indexOf('.') : -1;
      expect(pointIn(viewOf(value, behind), 1, value.length)).toBe(expected);
    }), { numRuns: 2000 });
  });

  it('reads digits as a number', () => {
    fc.assert(fc.property(valueOf(4, fc.integer({ min: 48, max: 57 })), byte, (value, behind) => {
      expect(digitsIn(viewOf(value, behind), 1, value.length)).toBe(Number(textOf(value)));
    }));
  });

  it('reads a date, and none where a byte is no digit', () => {
    fc.assert(fc.property(fc.array(byte, { minLength: 8, maxLength: 8 }), byte, (value, behind) => {
      const text = textOf(value);
      expect(dateAt(viewOf(value, behind), 1)).toBe(/^\d{8}$/.test(text) ? Number(text) : 0);
    }), { numRuns: 2000 });
    expect(dateAt(viewOf([...'20261231'].map((one) => one.charCodeAt(0)), 48), 1)).toBe(20_261_231);
  });
});
