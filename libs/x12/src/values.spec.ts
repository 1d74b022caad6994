import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scaledIn } from './scan/bytes.js';
import { formatCents, formatDecimal, isDate, parseDate, parseDecimal } from './values.js';

const cents = (text: string) => scaledIn(new TextEncoder().encode(text), 0, text.length, 2);

describe('amounts', () => {
  it('come back from their text to the cent', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (amount) => cents(formatCents(amount)) === (amount === 0 ? 0 : amount)));
  });

  it.each([
    ['125', 12_500],
    ['125.5', 12_550],
    ['125.50', 12_550],
    ['0.5', 50],
    ['.05', 5],
    ['-3', -300],
    ['100.000', 10_000],
    ['0', 0],
    ['-0', 0],
  ])('reads %s as %d cents', (text, amount) => {
    expect(cents(text)).toBe(amount);
  });

  it.each(['', '-', '.', '1,5', '1e3', '+1', '1.005', '--1', '1.2.3', ' 1', '90071992547410', '1-'])('does not take %j for an amount', (text) => {
    expect(cents(text)).toBeNaN();
  });

  it.each([
    [12_500, '125'],
    [12_550, '125.5'],
    [5, '.05'],
    [-50, '-.5'],
    [0, '0'],
  ])('writes %d cents as %s', (amount, text) => {
    expect(formatCents(amount)).toBe(text);
  });
});

describe('decimals', () => {
  it('come back in their shortest form', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(digits, digits, (whole, fraction) => {
        const shortest = parseDecimal(`${whole}.${fraction}`) ?? '';
        return parseDecimal(formatDecimal(shortest) ?? '') === shortest && Number(shortest) === Number(`${whole}.${fraction}`);
      }),
    );
  });
});

describe('dates', () => {
  it('come back from their text', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (moment) => {
        const date = moment.toISOString().slice(0, 10);
        return parseDate(date.replaceAll('-', '')) === date;
      }),
    );
  });

  it.each(['20260230', '20250229', '19000229', '20261301', '20260100', '2026010', '2026-1-1'])('does not take %j for a date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('tells a day from what is none as the calendar does', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const moment = new Date(`${text}T00:00:00Z`);
      expect(isDate(text)).toBe(!Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text));
    }), { numRuns: 2_000 });
  });

  it.each(['2x26-03-01', '2026-0x-01', '2026-03-0x', '2026/03/01', '2026-3-1', '20260301'])('does not take %j for a day', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('knows leap years', () => {
    expect([parseDate('20240229'), parseDate('20000229')]).toEqual(['2024-02-29', '2000-02-29']);
  });
});
