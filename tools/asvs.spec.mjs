// Holds the answers to ASVS to the standard, and to the files and tests that they name.
import { describe, expect, it } from '@jest/globals';
import { faultsOf, linesInScope, ROWS, STANDARD, tally } from './asvs.mjs';

/** How many lines are not met. It may fall, and then this number falls with it. */
const NOT_MET = 7;

const row = ROWS.find(({ tests }) => tests);
const faultsWith = (changed) => faultsOf(ROWS.map((one) => (one === row ? { ...row, ...changed } : one)));

describe('the answers to ASVS', () => {
  it('are one for each line, and name files and tests that are there', () => {
    expect(faultsOf()).toEqual([]);
  });

  it('are for the 253 lines of levels 1 and 2, and the six of level 3 in chapter 8', () => {
    const levels = Object.values(STANDARD).flatMap((chapter) => Object.values(chapter.levels));
    expect([1, 2, 3].map((level) => levels.filter((one) => one === level).length)).toEqual([70, 183, 92]);
    expect(linesInScope()).toHaveLength(253 + 6);
  });

  it('say of no more lines than before that they are not met', () => {
    expect(tally().notMet).toBe(NOT_MET);
  });

  it('are found out when a line is left out or answered twice, and when what they name is gone', () => {
    expect(faultsOf(ROWS.slice(1))).toEqual([`${ROWS[0].id} has no row`]);
    expect(faultsOf([...ROWS, ROWS[0]])).toEqual([`${ROWS[0].id} has two rows`]);
    expect(faultsOf([...ROWS, { ...ROWS[0], id: '99.1.1' }])).toEqual(['99.1.1 is no line that is ours to answer']);
    expect(faultsWith({ tests: [['tools/gone.spec.mjs', 'x']] })).toEqual([`${row.id}: tools/gone.spec.mjs is no test`]);
    expect(faultsWith({ tests: [['tools/asvs.spec.mjs', 'are not a test at all']] })).toEqual([`${row.id}: tools/asvs.spec.mjs has no test 'are not a test at all'`]);
    expect(faultsWith({ tests: undefined, files: ['docs/gone.md'], by: 'x' })).toEqual([`${row.id}: docs/gone.md is not there`]);
    expect(faultsWith({ tests: undefined, files: ['docs/security.md#no-such-heading'], by: 'x' })).toEqual([`${row.id}: docs/security.md has no heading 'no-such-heading'`]);
    expect(faultsWith({ tests: undefined })).toEqual([`${row.id}: says nothing of how it holds`]);
    expect(faultsWith({ notMet: 'so be it' })).toEqual([`${row.id}: says tests and notMet`]);
  });
});
