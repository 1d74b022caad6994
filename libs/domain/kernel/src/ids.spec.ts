import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';

describe('newId', () => {
  it('makes a prefixed UUIDv7 of 32 hexadecimal digits that carries its millisecond', () => {
    const nowMs = Date.UTC(2031, 2, 1);
    const id = newId('clm', nowMs);
    expect(id).toMatch(/^clm_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
    expect(parseInt(id.slice(4, 16), 16)).toBe(nowMs);
  });

  it('sorts ids as they were made, also many within a millisecond and after the clock stepped back', () => {
    const nowMs = Date.UTC(2032, 0, 1);
    const ids = Array.from({ length: 20_000 }, (_, i) => newId('evt', nowMs - (i % 7)));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('isId', () => {
  it('tells the ids of one kind from everything else', () => {
    const id = newId('enc');
    expect(isId('enc', id)).toBe(true);
    expect([isId('clm', id), isId('enc', `${id}0`), isId('enc', id.toUpperCase()), isId('enc', 'enc_1'), isId('enc', 7)]).toEqual([false, false, false, false, false]);
  });
});
