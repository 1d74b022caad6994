import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CodeSetName } from './port.js';
import { builtInCodeSets } from './index.js';
import { packIn, packText } from './pack.js';

const sets = builtInCodeSets();
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the built-in code sets', () => {
  it('know a diagnosis on the days it holds', () => {
    expect(sets.has('icd10cm', 'E119')).toBe(true);
    expect(sets.has('icd10cm', 'E119', '20150930')).toBe(false);
    expect(sets.has('icd10cm', 'M545', '20210930')).toBe(true);
    expect(sets.has('icd10cm', 'M545', '20211001')).toBe(false);
  });

  it('take a day that is not written as CCYYMMDD for none, rather than the code', () => {
    expect(['2021-10-01', 'today'].map((day) => sets.has('icd10cm', 'E119', day))).toEqual([true, true]);
    expect(sets.has('icd10cm', 'E1199', '2021-10-01')).toBe(false);
  });

  it('take no category, point, small letter or invention for a diagnosis', () => {
    for (const code of ['E11', 'E11.9', 'e119', 'Z9999', '', 'E119000000000000']) expect([code, sets.has('icd10cm', code)]).toEqual([code, false]);
  });

  it('know procedures of hospitals', () => {
    expect(sets.has('icd10pcs', '0DTJ4ZZ', '20240101')).toBe(true);
    expect(sets.has('icd10pcs', '0DTJ4ZI', '20240101')).toBe(false);
  });

  it('answer for HCPCS Level II and the taxonomy since 2003, and leave CPT and CDT to their owners', () => {
    expect(['J1885', 'X1234', '99213', '0001A', '0500F', 'D0120', '9921', '99213A'].map((code) => sets.has('hcpcs', code))).toEqual([true, false, undefined, undefined, undefined, undefined, false, false]);
    expect(['203BF0100Y', '203CF0100Y'].map((code) => sets.has('taxonomy', code))).toEqual([undefined, false]);
    expect(['GT', 'ZZ', '25', '1P'].map((code) => sets.has('modifier', code))).toEqual([true, false, undefined, undefined]);
  });

  it('know procedures of dentists by their form alone', () => {
    expect(['D0120', 'X2150', 'D21', '99213'].map((code) => sets.has('cdt', code))).toEqual([undefined, false, false, false]);
  });

  it('know the teeth by number and letter, supernumerary ones among them', () => {
    expect(['1', '32', '51', '82', 'A', 'T', 'AS', 'TS'].filter((code) => sets.has('tooth', code) !== true)).toEqual([]);
    expect(['0', '33', '50', '83', '99', 'U', 'US', 'SA'].filter((code) => sets.has('tooth', code) !== false)).toEqual([]);
    expect(['00', '10', '40', 'L', '41', '99'].map((code) => sets.has('oral-cavity', code))).toEqual([true, true, true, true, false, false]);
  });

  it('do not judge procedures of days before the list begins', () => {
    expect(sets.has('hcpcs', 'J1550', '20040711')).toBeUndefined();
    expect(sets.has('hcpcs', 'J1550', '20240711')).toBe(false);
  });

  it('take a revenue code with and without its leading zero', () => {
    expect(['0450', '450', '45'].map((code) => sets.has('revenue', code))).toEqual([true, true, false]);
  });

  it.each<[CodeSetName, string, string]>([
    ['carc', '45', '9999'],
    ['rarc', 'MA01', 'MA999'],
    ['place-of-service', '11', '28'],
    ['taxonomy', '207Q00000X', '207Q00000Z'],
    ['claim-status', '20', '9998'],
    ['claim-status-category', 'A1', 'B1'],
    ['entity', '85', '00'],
    ['service-type', '30', '00'],
    ['revenue', '0450', '9998'],
    ['bill-type', '11', '15'],
    ['condition', '02', '99'],
    ['occurrence', '11', '98'],
    ['value', '80', 'ZZ'],
    ['discharge-status', '01', '99'],
    ['admission-type', '1', '8'],
    ['admission-source', '1', '3'],
    ['state', 'FL', 'XX'],
    ['country', 'US', 'XX'],
    ['currency', 'CAD', 'CDN'],
  ])('know %s %s from %s', (set, code, none) => {
    expect([sets.has(set, code), sets.has(set, none)]).toEqual([true, false]);
  });

  it('know when an adjustment reason was withdrawn', () => {
    expect([sets.has('carc', 'W9', '20140701'), sets.has('carc', 'W9', '20140702')]).toEqual([true, false]);
  });

  it('do not know a list that they have not', () => {
    expect(sets.has('insurance-plan' as CodeSetName, '1')).toBeUndefined();
  });

  it('answer for bytes as for text', () => {
    const list = sets.list('icd10cm');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9a.]{0,8}$/), fc.constantFrom(0, 20_200_101, 20_240_101), (code, on) => {
        const window = bytes(`*${code}~`);
        expect(list?.hasIn(window, 1, 1 + code.length, on)).toBe(list?.has(code, on === 0 ? undefined : String(on)));
        expect(packIn(window, 1, 1 + code.length)).toBe(packText(code));
      }),
    );
  });
});

it('packs different codes into different numbers', () => {
  const code = fc.stringMatching(/^[A-Z0-9]{1,10}$/);
  fc.assert(fc.property(code, code, (a, b) => expect(packText(a) === packText(b)).toBe(a === b)));
});
