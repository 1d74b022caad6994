import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acknowledge, read270, read271, read276, read277, read820, read834, read835, read837D, read837I, read837P, readAcknowledgements } from './index.js';
import { goldenText, recounted } from './testing/golden.js';
import { refusalIn } from './testing/refusal.js';

const REPLY = { interchangeControlNumber: '000000500', createdOn: '2026-03-05', createdTime: '08:30' };
const READERS = [
  ['claims.837p.edi', read837P],
  ['claims.837i.edi', read837I],
  ['claims.837d.edi', read837D],
  ['premium.820.edi', read820],
  ['enrollment.834.edi', read834],
  ['remittance.835.edi', read835],
  ['eligibility.270.edi', read270],
  ['eligibility.271.edi', read271],
  ['claim-status.276.edi', read276],
  ['claim-status.277.edi', read277],
  ['acknowledgement.999.edi', readAcknowledgements],
  ['claim-status.277ca.edi', readAcknowledgements],
  ['acknowledgement.ta1.edi', readAcknowledgements],
] as const;

/** One way in which a file gets spoilt: a byte changed, a piece lost, a segment doubled, or two of them swapped. */
const spoil = fc.record({
  at: fc.nat(1_000_000),
  length: fc.nat(40),
  how: fc.constantFrom('change', 'lose', 'double', 'swap'),
  byte: fc.constantFrom(...'*~:^\n0A9 -.\u00ff'),
});

function spoilt(file: string, faults: readonly { at: number; length: number; how: string; byte: string }[]): string {
  let text = file;
  for (const { at: far, length, how, byte } of faults) {
    const at = far % text.length;
    const segments = text.split('~');
    const index = far % segments.length;
    const [segment = ''] = segments.slice(index);
    if (how === 'change') text = text.slice(0, at) + byte + text.slice(at + 1);
    else if (how === 'lose') text = text.slice(0, at) + text.slice(at + length);
    else if (how === 'double') text = segments.toSpliced(index, 0, segment).join('~');
    else text = [...segments.slice(0, index), segments[index + 1] ?? '', segment, ...segments.slice(index + 2)].join('~');
  }
  return text;
}

// What reads a file as it comes is held to such files by testing/hostile.spec.ts; this is for what reads a whole one.
describe.each(READERS)('a broken %s', (name, read) => {
  const file = goldenText(name);

  it('is read or refused with its place, and is never anything else', () => {
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 3 }), (faults) => {
        // Counts are set aside, or nothing but the count would ever be refused.
        const bytes = Buffer.from(recounted(spoilt(file, faults)), 'latin1');
        for (const work of [() => [...read(bytes)], () => acknowledge(bytes, REPLY)]) {
          const refusal = refusalIn(work);
          if (refusal) expect(refusal.position.segment).toEqual(expect.any(String));
        }
      }),
      { numRuns: 400 },
    );
  });
});

it.each(['*', '~'])('a component separator that is the delimiter %s is refused by its place', (separator) => {
  const file = goldenText('claims.837p.edi').replace(/^(ISA.{101})./, `$1${separator}`);
  expect(refusalIn(() => [...read837P(new TextEncoder().encode(file))])?.refusal).toMatchObject({ code: 'file_malformed', pointer: '/ISA/16', message: expect.stringContaining('ISA16 is not a separator that is no other delimiter') });
});
