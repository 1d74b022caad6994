import { describe, expect, it } from '@jest/globals';
import { isDate6, isDate8, isFormatted, isTime } from './dates.js';
import { decimalDigits, wholeDigits } from './numbers.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a day', () => {
  it.each(['20260228', '20240229', '20000229', '19991231'])('%s is one', (text) => expect(isDate8(bytes(text), 0)).toBe(true));
  it.each(['20260229', '19000229', '20260431', '20261301', '20260100', '2026013', '2026O101', '20260132'])('%s is none', (text) => expect(isDate8(bytes(text), 0)).toBe(false));
  it('of six digits may be 29 February of the year 00', () => {
    expect(isDate6(bytes('000229'), 0)).toBe(true);
    expect(isDate6(bytes('010229'), 0)).toBe(false);
  });
});

describe('a time', () => {
  it.each(['0000', '2359', '235959', '2359599', '23595999'])('%s is one', (text) => expect(isTime(bytes(text), 0, text.length)).toBe(true));
  it.each(['2400', '1260', '125960', '125', '12345', '12:30'])('%s is none', (text) => expect(isTime(bytes(text), 0, text.length)).toBe(false));
});

it.each([
  ['D8', '20260301', true],
  ['D8', '20260301-20260302', false],
  ['RD8', '20260301-20260302', true],
  ['RD8', '20260301', false],
  ['RD8', '20260301/20260302', false],
  ['D6', '260301', true],
  ['DT', '202603011259', true],
  ['DT', '202603012459', false],
  ['RTS', '20260301125959', true],
  ['TM', '1259', true],
  ['CM', '202613', false],
  ['CY', '2026', true],
  ['RD4', '2025-2026', true],
  ['RTM', '0900-1700', true],
  ['UN', 'SOME TIME', undefined],
])('%s %s: %s', (qualifier, text, expected) => {
  expect(isFormatted(qualifier, bytes(text), 0, text.length)).toBe(expected);
});

it.each([
  ['12.50', 4, -1],
  ['-12', 2, 2],
  ['.5', 1, -1],
  ['12.', 2, -1],
  ['1.2.3', -1, -1],
  ['-', -1, -1],
  ['+1', -1, -1],
  ['1E3', -1, -1],
  ['007', 3, 3],
])('%s has %d digits as a decimal number and %d as a whole one', (text, decimal, whole) => {
  expect(decimalDigits(bytes(text), 0, text.length)).toBe(decimal);
  expect(wholeDigits(bytes(text), 0, text.length)).toBe(whole);
});
