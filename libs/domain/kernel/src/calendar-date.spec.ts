import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, compareDates, daysBetween, fromX12Date, isCalendarDate, toX12Date } from './calendar-date.js';

const DAY_MS = 86_400_000;
const day = fc.integer({ min: Date.UTC(1800, 0, 1) / DAY_MS, max: Date.UTC(2200, 0, 1) / DAY_MS });
const text = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);

describe('isCalendarDate', () => {
  it('knows leap years: every fourth, not the centuries, but every fourth of those', () => {
    expect(['2024-02-29', '2000-02-29', '2026-02-28'].every(isCalendarDate)).toBe(true);
    expect(['2026-02-29', '1900-02-29', '2100-02-29'].some(isCalendarDate)).toBe(false);
  });

  it('refuses days that do not exist and other ways of writing one', () => {
    for (const wrong of ['2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '20260101', '2026-1-1', '2026-01-01T00:00:00Z', ' 2026-01-01', 20260101, undefined]) {
      expect(isCalendarDate(wrong)).toBe(false);
    }
  });
});

describe('counting days', () => {
  it('agrees with the proleptic calendar of the platform', () => {
    fc.assert(fc.property(day, day, (a, b) => {
      expect(addDays(text(a), b - a)).toBe(text(b));
      expect(daysBetween(text(a), text(b))).toBe(b - a);
      expect(Math.sign(compareDates(text(a), text(b)))).toBe(Math.sign(a - b));
    }));
  });

  it('crosses leap days and the ends of its range correctly', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(daysBetween('2025-03-01', '2026-03-01')).toBe(365);
    expect(daysBetween('0001-01-01', '9999-12-31')).toBe(3_652_058);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2026-02-29', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-28', 0.5)).toThrow(RangeError);
  });
});

describe('X12 dates', () => {
  it('go there and back', () => {
    fc.assert(fc.property(day, (days) => {
      expect(fromX12Date(toX12Date(text(days)))).toBe(text(days));
    }));
  });

  it('are refused when they are no day', () => {
    for (const wrong of ['20260229', '260301', '2026-03-01', '2026030', '']) expect(fromX12Date(wrong)).toBeUndefined();
    expect(() => toX12Date('2026-02-30')).toThrow(RangeError);
  });
});
