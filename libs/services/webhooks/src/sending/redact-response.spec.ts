import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redactResponse } from './redact-response.js';

const shown = (text: string) => redactResponse(Buffer.from(text));

describe('what is shown of an answer', () => {
  it.each([
    ['{"error":"invalid signature"}', '{"error":"invalid signature"}'],
    ['{"errorCode":"TIMESTAMP_EXPIRED"}', '{"errorCode":"TIMESTAMP_EXPIRED"}'],
    ['Patient Zanzibar Quokka, born 1961-04-09, not found', '•, •, not found'],
    ['{"member":"QK7-22-119 / 555-0100","email":"z.quokka@example.test"}', '{"•":"• / •","•":"•@•"}'],
    ['<html><h1>502 Bad Gateway</h1></html>', '<html><•>• Bad Gateway</•></html>'],
    ['Müller 東京', '•'],
  ])('of %s is %s', (text, form) => {
    expect(shown(text)).toBe(form);
  });

  it('is nothing of nothing', () => {
    expect([shown(''), shown('   \n')]).toEqual([null, null]);
  });

  it('has no digit, no letter beyond its own words, and an end, whatever comes', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 900 }), fc.lorem({ maxCount: 80 })), (text) => {
      const form = shown(text) ?? '';
      expect(form.length).toBeLessThanOrEqual(500);
      expect(form).not.toMatch(/\d|[^\x20-\x7e•]/);
      for (const word of form.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) expect(shown(word)).toBe(word);
    }));
  });
});
