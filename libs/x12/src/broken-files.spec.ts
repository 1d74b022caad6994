import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acknowledge, inspect, read270, read271, read276, read277, read820, read834, read835, read837D, read837I, read837P, readAcknowledgements, X12Error } from './index.js';

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

function spoilt(file: string, faults: readonly { at: number; length: number; how: string; byte: string }[]): Uint8Array {
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
  return Buffer.from(text, 'latin1');
}

/** Runs and lets only the codec's own refusal pass. */
function refusedOrDone(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    return error instanceof X12Error;
  }
}

describe.each(READERS)('a broken %s', (name, read) => {
  const file = readFileSync(new URL(`../golden/${name}`, import.meta.url), 'latin1');
  /** Counts are set aside, or nothing but the count would ever be refused. */
  const uncounted = (bytes: Uint8Array) => {
    let from = 0;
    const segments = Buffer.from(bytes).toString('latin1').split('~');
    return Buffer.from(
      segments
        .map((segment, index) => {
          if (segment.trim().startsWith('ST*')) from = index;
          return segment.replace(/^(\s*)SE\*\d+/, `$1SE*${index - from + 1}`);
        })
        .join('~'),
      'latin1',
    );
  };

  it('is read or refused with its place, and is never anything else', () => {
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 3 }), (faults) => {
        const bytes = uncounted(spoilt(file, faults));
        expect(refusedOrDone(() => [...read(bytes)])).toBe(true);
        expect(refusedOrDone(() => [...inspect(bytes)])).toBe(true);
        expect(refusedOrDone(() => acknowledge(bytes, REPLY))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
