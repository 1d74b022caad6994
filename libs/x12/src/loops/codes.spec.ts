import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeKey, KeyTable, readKey } from './codes.js';
import { feed } from './testing.js';

const keyOf = (text: string, element: number): number => {
  const keys: number[] = [];
  feed([text], (segment) => keys.push(readKey(segment, element)));
  return keys[0] as number;
};

describe('the key of an element', () => {
  it('is that of its value, however long', () => {
    for (const code of ['1', '85', 'ABK', '005010X222A1', 'SITUATIONAL TRIGGER']) expect(keyOf(`NM1*${code}*1`, 1)).toBe(codeKey(code));
  });

  it('is that of its first component, and of its first repetition', () => {
    expect(keyOf('HI*ABK:J029', 1)).toBe(codeKey('ABK'));
    expect(keyOf('EB*1^2', 1)).toBe(codeKey('1'));
  });

  it('is 0 when the element is empty or absent', () => {
    expect([keyOf('REF**1', 1), keyOf('REF', 1), keyOf('HI*:1', 1)]).toEqual([0, 0, 0]);
  });
});

it('finds each key at its place, and none that is not there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer().filter((key) => key !== 0), { maxLength: 200 }), fc.integer(), (keys, other) => {
      const table = new KeyTable(keys);
      expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, at) => at));
      expect(table.find(other)).toBe(keys.indexOf(other));
      expect(table.find(0)).toBe(-1);
    }),
  );
});
