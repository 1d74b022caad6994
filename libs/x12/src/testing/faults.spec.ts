import { describe, expect, it } from '@jest/globals';
import { builtInCodeSets } from '../code-sets/index.js';
import { findingsOf } from '../validate/testing.js';
import { BASES, type BaseName, baseFile } from './bases.js';
import { Draft } from './draft.js';
import { FAULTS } from './faults.js';

const SEEDS = [1, 2, 3, 4, 5];
const NAMES = Object.keys(BASES) as BaseName[];
const codes = builtInCodeSets();

describe('files without a fault', () => {
  it.each(NAMES.flatMap((name) => SEEDS.map((seed) => [name, seed] as const)))('%s of seed %i', (name, seed) => {
    expect(findingsOf(new Draft(baseFile(name, seed), seed).bytes, { codes })).toEqual([]);
  });
});

describe('a single fault', () => {
  it.each(FAULTS.map((fault) => [fault.base, fault.kind, fault.what, fault] as const))('%s, %s: %s', (base, _kind, _what, { make, told, ack, follow }) => {
    for (const seed of SEEDS) {
      const draft = new Draft(baseFile(base, seed), seed);
      make(draft);
      const found = findingsOf(draft.bytes, { codes }).map((finding) => ({ ...finding, told: `${finding.code} ${told.includes(' * ') ? '* ' : finding.loop ? `${finding.loop} ` : ''}${place(finding)}` }));
      expect(found.filter((finding) => finding.told === told)).toEqual([expect.objectContaining({ segmentNumber: draft.segmentNumber, offset: draft.offset, ack: expect.arrayContaining(ack === '' ? [] : [ack]) })]);
      expect(found.length - 1).toBeLessThanOrEqual(follow);
    }
  });

  it('is one of many, of all kinds and for all guides', () => {
    expect(FAULTS.length).toBeGreaterThan(300);
    expect(new Set(FAULTS.map(({ base, kind }) => `${base} ${kind}`)).size).toBeGreaterThanOrEqual(28);
  });
});

function place({ segment, element, component }: { segment: string; element?: number; component?: number }): string {
  return `${segment}${element === undefined ? '' : String(element).padStart(2, '0')}${component === undefined ? '' : `-${component}`}`;
}
