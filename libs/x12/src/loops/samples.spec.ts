import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Guide } from '../guides/guide.js';
import { guideFor } from '../guides/registry.js';
import { Scanner } from '../scan/scanner.js';
import { haveSamples, sample, sampleNames } from '../testing/samples.js';
import { createTracker, type Tracker } from './tracker.js';

const samples = haveSamples ? describe : describe.skip;

const FOLDERS = ['837P', '837I', '837D', '835', '270', '271', '276', '277', '277CA', '999', '997', '834', '820', 'quirks'];

const NO_CONTACT = ['required_segment_missing 1000A PER'];
/** What is wrong with the order of published files, by the guide. */
const FAULTY: Readonly<Record<string, readonly string[]>> = {
  // 835 1000A: the payer's technical contact (PER*BL) is required; these have none, or only the one for claims (PER*CX).
  '835/lfh__cob-contractural-adjustment.edi': NO_CONTACT,
  '835/lfh__demo.edi': NO_CONTACT,
  '835/lfh__secondary-payment.edi': NO_CONTACT,
  '835/stupidedi__X221-1.edi': NO_CONTACT,
  '835/stupidedi__X221-2.edi': NO_CONTACT,
  // 837I 2330F: an operating physician of another payer is there for its number; 2400: one date, the service date.
  '837I/imsweb__x223-test.edi': ['required_segment_missing 2330F REF', 'segment_unexpected 2400'],
  // Made faulty on purpose, and these are what its own project expects of them.
  '837P/imsweb__x12-loop-errors1-exceeds-max-1-parent.edi': ['loop_over_max 2010AA NM1'],
  '837P/imsweb__x12-loop-errors3-missing-loops.edi': ['required_loop_missing 2010AA NM1'],
  '837P/imsweb__x12-missing-required-loops-mult-repeats.edi': ['required_segment_missing 2400 LX', 'required_segment_missing 2400 LX'],
  '837P/imsweb__x12-segment-errors.edi': ['segment_over_max 2010AA REF', 'required_segment_missing 2010AA N3', 'required_segment_missing 2300 HI'],
  '837P/imsweb__x12-segments-out-of-order.edi': ['segment_out_of_order 2010AA N4', 'segment_out_of_order 2010AB N3'],
  // 2320 without 2330B, the other payer's name.
  '837P/lfh__demo.cob.example3.A.edi': ['required_loop_missing 2330B NM1'],
  // A claim file of ST, BHT, REF and SE; the REF of version 004010.
  '837P/staedi__837-header-ref-only.edi': ['segment_unexpected ST', 'required_loop_missing 1000A NM1', 'required_loop_missing 1000B NM1', 'required_loop_missing 2000A HL'],
  '997/staedi__empty997.edi': ['required_segment_missing ST AK1', 'required_segment_missing ST AK9'],
};

/** The faults of order in all sets of a file whose guide is known here; undefined when it has none. */
function faultsOf(file: string): string[] | undefined {
  const scanner = new Scanner();
  scanner.push(sample(file));
  scanner.end();
  const { segment } = scanner;
  const faults: string[] = [];
  let version = '';
  let tracker: Tracker | undefined;
  let sets = 0;
  const begin = (guide: Guide | undefined) => {
    if (guide) sets++;
    return guide && createTracker(guide, ({ code, loop, usage }) => faults.push([code, guide.loops[loop]?.id, guide.segments[usage]?.id].filter(Boolean).join(' ')));
  };
  while (scanner.next()) {
    const id = segment.text(0);
    if (id === 'GS') version = segment.text(8);
    if (id === 'ST') tracker = begin(guideFor(segment.text(1), segment.text(3) || version));
    tracker?.place(segment);
    if (id === 'SE') tracker = undefined;
  }
  return sets > 0 ? faults : undefined;
}

samples('published files', () => {
  const known = sampleNames(FOLDERS).map((file) => [file, faultsOf(file)] as const);

  it.each(known.filter(([, faults]) => faults !== undefined))('%s has each segment in its place, or the faults that one can point at', (file, faults) => {
    expect(faults).toEqual(FAULTY[file] ?? []);
  });

  it('are a good many', () => {
    expect(known.filter(([, faults]) => faults !== undefined).length).toBeGreaterThan(100);
  });
});

samples('mutants', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    '835-835-req.edi': ['required_segment_missing ST TRN'],
    '837P-loop-repeat.edi': ['loop_over_max 2010BA NM1'],
    '837P-required-line.edi': ['required_loop_missing 2400 LX'],
    '837P-required-loop.edi': ['required_loop_missing 2010BB NM1'],
    '837P-required-segment.edi': ['required_segment_missing 2010AA N4'],
    '837P-segment-repeat.edi': ['segment_over_max 2010BA DMG'],
  };
  it.each(sampleNames(['mutants']).map((file) => [file]))('%s has no other fault of order than its own', (file) => {
    expect(faultsOf(file)).toEqual(expected[path.basename(file)] ?? []);
  });
});
