import { describe, expect, it } from '@jest/globals';
import { builtInCodeSets } from '../code-sets/index.js';
import { baseFile } from '../testing/bases.js';
import { Draft } from '../testing/draft.js';
import { FAULTS } from '../testing/faults.js';
import { findingsOf } from '../validate/testing.js';
import { validate } from '../validate/validator.js';
import { Acknowledger, AnswerStore } from './acknowledger.js';

const codes = builtInCodeSets();
const CLAIMS = ['837P', '837I', '837D'] as const;
const SEEDS = [1, 2, 3];

/** The 277CA to a file; undefined where it has none. */
function statusAnswer(file: Uint8Array): Uint8Array | undefined {
  const store = new AnswerStore();
  const acknowledger = new Acknowledger({ createdOn: '20260304', createdTime: '0930', control: () => 7, claimStatus: true }, store);
  for (const event of validate(file, { codes, claimDetails: true })) acknowledger.take(event);
  return store.answers.find(({ kind }) => kind === '277CA')?.bytes;
}

const linesOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes).split('~\n').slice(0, -1);

/** The set that rejects something of a base that was changed so. */
function answerTo(base: (typeof CLAIMS)[number], change: (draft: Draft) => void): string[] {
  const draft = new Draft(baseFile(base, 1), 1);
  change(draft);
  const lines = linesOf(statusAnswer(draft.bytes));
  const at = lines.findIndex((line) => /^STC\*A[678]:/.test(line));
  const from = lines.findLastIndex((line, place) => place < at && line.startsWith('ST*'));
  return lines.slice(from, lines.findIndex((line, place) => place > at && line.startsWith('SE*')));
}

/** The numbers of a level: `QC` and `YY` of the first QTY and AMT from a place on. */
function numbersFrom(lines: readonly string[], at: number, qualifier: string): number {
  const found = lines.slice(at).find((line) => line.startsWith(`QTY*${qualifier}*`) || line.startsWith(`AMT*${qualifier}*`));
  return Number(found?.split('*')[2] ?? 0);
}

describe('a 277CA of ours', () => {
  it.each(CLAIMS)('to an %s with any single fault has no finding, so that its totals are those of its claims', (base) => {
    const faults = FAULTS.filter((fault) => fault.base === base);
    let answered = 0;
    for (const { make, what } of faults) {
      for (const seed of SEEDS) {
        const draft = new Draft(baseFile(base, seed), seed);
        make(draft);
        const answer = statusAnswer(draft.bytes);
        if (!answer) continue;
        answered++;
        expect({ what, seed, findings: findingsOf(answer, { codes }) }).toEqual({ what, seed, findings: [] });
      }
    }
    expect(answered).toBeGreaterThan(30);
  });

  it('names a provider by the tax number where the other is no NPI', () => {
    const draft = new Draft(baseFile('837P', 1), 1);
    draft.edit('NM1*85', 9, '1234567890');
    const providers = linesOf(statusAnswer(draft.bytes)).filter((line) => line.startsWith('NM1*85'));
    expect(providers.filter((line) => line.includes('*XX*1234567890'))).toEqual([]);
    expect(providers.filter((line) => /\*FI\*\d{9}$/.test(line))).toHaveLength(1);
  });

  it('rejects a provider that is at fault itself, with all of its claims, and says how many there are of each', () => {
    const lines = answerTo('837P', (draft) => draft.edit('PRV*BI', 3, '000Q00000X'));
    const faulty = lines.findIndex((line) => line.startsWith('STC*A7:145:85**U*'));
    const next = lines.findIndex((line, at) => at > faulty && /^HL\*\d+\*2\*19/.test(line));
    const below = lines.slice(faulty, next < 0 ? undefined : next);
    const rejected = below.filter((line) => /^STC\*A7:145:85\*\d/.test(line));
    expect(rejected.length).toBeGreaterThan(1);
    expect(numbersFrom(below, 0, 'QC')).toBe(rejected.length);
    expect(below.filter((line) => line.startsWith('QTY*QA'))).toEqual([]);
    expect(numbersFrom(lines, 0, 'AA')).toBe(rejected.length);
    expect(numbersFrom(lines, 0, 'YY')).toBe(numbersFrom(below, 0, 'YY'));
  });

  it.each([
    ['837P', (draft: Draft) => draft.edit('SV1', 7, '1:9'), /^SVC\*HC:99213:25\*[\d.]+\*{5}1$/, ['STC*A8:477*20260304*U', 'REF*FJ*LINE', 'DTP*472*D8*DAY']],
    ['837I', (draft: Draft) => draft.edit('SVD', 2, (paid) => (Number(paid) + 1).toFixed(2)), /^SVC\*HC:99283\*[\d.]+\*\*0\d{3}\*{3}1$/, ['STC*A7:400*20260304*U', 'DTP*472*D8*DAY']],
    ['837D', (draft: Draft) => draft.edit('SVD', 2, (paid) => (Number(paid) + 1).toFixed(2)), /^SVC\*AD:D2150\*[\d.]+\*{5}1$/, ['STC*A7:400*20260304*U', 'REF*FJ*LINE']],
  ] as const)('says which line of an %s is at fault, and nothing of the others', (base, change, service, rest) => {
    const lines = answerTo(base, change);
    const at = lines.findIndex((line) => line.startsWith('SVC*'));
    expect(lines[at]).toMatch(service);
    expect(lines.slice(at + 1, at + 1 + rest.length).map((line) => line.replace(/\d{8}$/, 'DAY').replace(/FJ\*.+/, 'FJ*LINE'))).toEqual(rest);
    expect(lines.filter((line) => line.startsWith('SVC*'))).toHaveLength(1);
  });
});
