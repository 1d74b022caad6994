import { describe, expect, it } from '@jest/globals';
import { birthDay, isDay, shiftDay, shiftPeriod } from './dates.js';

const DAY_MS = 86_400_000;

describe('days', () => {
  it('are moved as the calendar has them', () => {
    const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
    for (let ms = Date.UTC(1890, 0, 1); ms < Date.UTC(2110, 0, 1); ms += 3 * DAY_MS) {
      expect(shiftDay(text(ms), 97)).toBe(text(ms + 97 * DAY_MS));
      expect(shiftDay(text(ms), -180)).toBe(text(ms - 180 * DAY_MS));
    }
  });

  it('are told from what only looks like them', () => {
    const days = ['20240229', '20000229', '19000228', '99981231', '10000101'];
    const others = ['20230229', '19000229', '20240230', '20241301', '20240001', '20240100', '20240132', '99990101', '02024010', '2024010'];
    expect([...days, ...others].filter(isDay)).toEqual(days);
  });
});

describe('periods', () => {
  it.each([
    ['20260302', '20260309'],
    ['20260302-20260331', '20260309-20260407'],
    ['202603021530', '202603091530'],
    ['260302', '260309'],
    ['20261302', undefined],
    ['MARCH', undefined],
  ])('%s a week later are %s', (period, later) => {
    expect(shiftPeriod(period, 7)).toBe(later);
  });
});

describe('birth days', () => {
  it('stay in their year, but those of infants and of people of ninety', () => {
    expect(birthDay('19800615', 2026, -28, 40)).toBe('19800210');
    expect(birthDay('20250615', 2026, -28, 40)).toBe('20250518');
    expect(birthDay('19200615', 2026, -28, 40)).toBe('19360210');
  });
});
