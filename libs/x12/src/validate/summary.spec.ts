import { expect, it } from '@jest/globals';
import { summarize } from './summary.js';
import { CLAIM, claimWith, eventsOf, fileOf } from './testing.js';

it('says of a clean file that it is valid, and what it holds', () => {
  expect(summarize(eventsOf(fileOf([CLAIM])))).toEqual({
    valid: true,
    segments: 26,
    findings: [],
    transactions: [{ type: '837P', guide: '005010X222A1', control: '0001', claims: 1, accepted: true }],
  });
});

it('keeps a file valid that has nothing but warnings', () => {
  const summary = summarize(eventsOf(fileOf([claimWith({ 'N3*12': 'N3*12 MILL LANE*' })])));
  expect(summary).toMatchObject({ valid: true, findings: [{ code: 'trailing_separators' }], transactions: [{ accepted: true }] });
});

it('tells each finding of a faulty file', () => {
  const summary = summarize(eventsOf(fileOf([claimWith({ DMG: 'DMG*D8*1*F', 'N3*4': 'N3' })])));
  expect(summary).toMatchObject({ valid: false, transactions: [{ accepted: false }] });
  expect(summary.findings.map(({ code, segment }) => `${code} ${segment}`)).toEqual(['required_element_missing N3', 'invalid_date DMG']);
});
