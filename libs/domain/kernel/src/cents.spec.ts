import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, cents, formatDollars, parseDollars, sum } from './cents.js';

const amount = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const weights = fc.array(fc.oneof(fc.constant(0), fc.nat(), fc.maxSafeNat()), { minLength: 1, maxLength: 30 });
const exactly = (shares: number[]) => shares.reduce((a, b) => a + BigInt(b), 0n);

describe('cents', () => {
  it('refuses parts of a cent and amounts that are not exact', () => {
    for (const wrong of [0.5, NaN, Infinity, 2 ** 53]) expect(() => cents(wrong)).toThrow(RangeError);
    expect(Object.is(cents(-0), 0)).toBe(true);
  });
});

describe('allocate', () => {
  it('never loses or makes a cent', () => {
    fc.assert(fc.property(amount, weights, (total, parts) => {
      expect(exactly(allocate(total, parts))).toBe(BigInt(total));
    }));
  });

  it('gives nothing against the sign of the total, and nothing to a weight of zero beside others', () => {
    fc.assert(fc.property(amount, weights, (total, parts) => {
      const shares = allocate(total, parts);
      expect(shares.every((share) => share === 0 || Math.sign(share) === Math.sign(total))).toBe(true);
      if (parts.some((part) => part > 0)) parts.forEach((part, i) => expect(part === 0 && shares[i] !== 0).toBe(false));
    }));
  });

  it('keeps every share within a cent of its exact proportion', () => {
    fc.assert(fc.property(amount, weights, (total, parts) => {
      const whole = parts.reduce((a, b) => a + BigInt(b), 0n);
      fc.pre(whole > 0n);
      allocate(total, parts).forEach((share, i) => {
        const apart = BigInt(share) * whole - BigInt(total) * BigInt(parts[i] ?? 0);
        expect(apart < whole && -apart < whole).toBe(true);
      });
    }));
  });

  it('splits a negative total as the opposite of the positive one', () => {
    fc.assert(fc.property(amount, weights, (total, parts) => {
      expect(allocate(-total, parts)).toEqual(allocate(total, parts).map((share) => (share === 0 ? 0 : -share)));
    }));
  });

  it('splits evenly when every weight is zero, the earlier shares taking the odd cents', () => {
    expect(allocate(100, [0, 0, 0])).toEqual([34, 33, 33]);
    expect(allocate(-5, [0, 0])).toEqual([-3, -2]);
    expect(allocate(0, [])).toEqual([]);
  });

  it('splits amounts whose product does not fit a number', () => {
    expect(allocate(100_000_000_00, [100_000_000_00, 200_000_000_00])).toEqual([3_333_333_333, 6_666_666_667]);
  });

  it('refuses negative or broken weights and a split among nobody', () => {
    for (const wrong of [[-1], [0.5], [NaN], []]) expect(() => allocate(1, wrong)).toThrow(RangeError);
  });
});

describe('dollars as text', () => {
  it('reads back every amount it writes', () => {
    fc.assert(fc.property(amount, (value) => {
      expect(parseDollars(formatDollars(value))).toBe(value);
    }));
  });

  it('reads the short forms of X12', () => {
    expect(['12.5', '12', '12.', '.07', '-3', '0', '-0', '1.500'].map(parseDollars)).toEqual([1250, 1200, 1200, 7, -300, 0, 0, 150]);
    expect([1250, -7, 0].map(formatDollars)).toEqual(['12.50', '-0.07', '0.00']);
  });

  it('reads nothing else', () => {
    for (const wrong of ['', '.', '-', '1.005', '1,000', '$1', ' 1', '1e3', '+1', '99999999999999999', '1.2.3']) expect(parseDollars(wrong)).toBeUndefined();
  });
});

describe('sum', () => {
  it('adds amounts and refuses to go beyond the exact range', () => {
    expect(sum([])).toBe(0);
    expect(sum([1, 2, -3, 10])).toBe(10);
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});
