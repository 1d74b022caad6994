import { describe, expect, it } from '@jest/globals';
import { isNpi } from './npi.js';

describe('isNpi', () => {
  it('accepts the published example and refuses any other last digit', () => {
    const accepted = Array.from({ length: 10 }, (_, digit) => `123456789${digit}`).filter(isNpi);
    expect(accepted).toEqual(['1234567893']);
  });

  it('refuses other lengths, letters and first digits', () => {
    for (const wrong of ['', '123456789', '12345678930', '123456789A', '3234567898', '0234567894', ' 1234567893']) expect(isNpi(wrong)).toBe(false);
  });

  it('notices a changed digit', () => {
    for (let at = 0; at < 10; at++) {
      const changed = [...'1234567893'].map((digit, i) => (i === at ? String((Number(digit) + 1) % 10) : digit)).join('');
      expect(isNpi(changed)).toBe(false);
    }
  });
});
