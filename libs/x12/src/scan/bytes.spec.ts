import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BASIC_MARK, classesIn, codeIn, CONTROL, DIGIT, EXTENDED, HIGH, integerIn, packCode, scaledIn, SPACE, UPPER } from './bytes.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const cents = (text: string) => scaledIn(bytes(text), 0, bytes(text).length, 2);
const integer = (text: string) => integerIn(bytes(text), 0, bytes(text).length);

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['-0.00', 0],
    ['12', 1200],
    ['12.', 1200],
    ['.5', 50],
    ['-.05', -5],
    ['1234.56', 123456],
    ['1234.5600', 123456],
    ['0000000000000000000000001.10', 110],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', -Number.MAX_SAFE_INTEGER],
  ])('%s is so many cents', (text, expected) => {
    expect(cents(text)).toBe(expected);
  });

  it.each(['', '-', '.', '-.', '--1', '1-', '+1', ' 1', '1 ', '1,000', '1.2.3', '1e2', 'A', '1.001', '90071992547409.92', '999999999999999999', '\u0661'])('%j is none', (text) => {
    expect(cents(text)).toBeNaN();
  });

  it('of any number of cents is read back exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const digits = String(Math.abs(amount)).padStart(3, '0');
        const text = `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(cents(text)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });

  it('stands in its range alone', () => {
    expect(scaledIn(bytes('9*12.3*9'), 2, 6, 2)).toBe(1230);
    expect(scaledIn(bytes('1.234'), 0, 5, 4)).toBe(12340);
  });
});

describe('a whole number', () => {
  it.each([['0', 0], ['007', 7], ['-12', -12], ['9007199254740991', Number.MAX_SAFE_INTEGER]])('%s is read', (text, expected) => {
    expect(integer(text)).toBe(expected);
  });

  it.each(['', '-', '1.0', '1.', ' 1', '9007199254740992', '1'.repeat(400)])('%j is none', (text) => {
    expect(integer(text)).toBeNaN();
  });
});

describe('a code', () => {
  it('packs from bytes as from text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 9 }), (text) => {
        expect(codeIn(bytes(text), 0, text.length)).toBe(packCode(text));
      }),
    );
  });

  it('differs from every other of up to six bytes', () => {
    const codes = ['', 'A', 'B', 'AB', 'BA', 'ABK', '0010', '99213', 'J1885', '005010'];
    expect(new Set(codes.map(packCode)).size).toBe(codes.length);
    expect(packCode('ABCDEFG')).toBe(-1);
    expect(codeIn(Uint8Array.of(255, 255, 255, 255), 0, 4)).toBe(0xffffffff);
  });
});

describe('the classes of bytes', () => {
  it.each([
    ['', 0],
    ['A1 ', UPPER | DIGIT | SPACE],
    ['a', EXTENDED],
    ['?', BASIC_MARK],
    ['\u0007', CONTROL],
    ['\u007f', CONTROL],
    ['é', HIGH],
  ])('of %j tell its character set', (text, expected) => {
    expect(classesIn(bytes(text), 0, bytes(text).length)).toBe(expected);
  });
});
