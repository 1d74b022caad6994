import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { type AuditAct, type AuditContext, canonical, PURPOSES } from './event.js';

const words = fc.string({ unit: 'grapheme', minLength: 1 });
const events: fc.Arbitrary<AuditContext & AuditAct> = fc.record({
  orgId: words.map((word) => `org_${word}` as const), at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), service: words, actor: words,
  onBehalfOf: fc.option(words), purpose: fc.constantFrom(...PURPOSES), requestId: fc.option(words),
  action: fc.constantFrom('read', 'write', 'disclose'), objectId: words.map((word) => `pat_${word}` as const), recipient: fc.option(words),
});

describe('the text of an event', () => {
  it('is what RFC 8785 makes of it', () => {
    fc.assert(fc.property(events, (event) => {
      const said = JSON.parse(canonical(event)) as unknown;
      expect(canonical(event)).toBe(canonicalize(said));
    }));
  });

  it('differs wherever two events do', () => {
    fc.assert(fc.property(events, events, (one, other) => {
      const same = JSON.stringify(one, Object.keys(one).sort()) === JSON.stringify(other, Object.keys(other).sort());
      expect(canonical(one) === canonical(other)).toBe(same);
    }));
  });
});
