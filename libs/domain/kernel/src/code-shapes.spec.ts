import { describe, expect, it } from '@jest/globals';
import { isHcpcsShape, isIcd10CmShape, isModifier, isPlaceOfServiceShape, isZip } from './code-shapes.js';
import { isTaxonomy } from './taxonomy.js';
import { US_STATES } from './us-states.js';

describe.each([
  { name: 'an ICD-10-CM code', test: isIcd10CmShape, right: ['E119', 'E11.9', 'I10', 'S72.001A', 'S72001A', 'C7A.00', 'U07.1', 'QA00101'], wrong: ['e11.9', '250.00', 'E1', 'E11.', 'E1.19', '1119', 'S72.001AB', ''] },
  { name: 'a CPT or HCPCS code', test: isHcpcsShape, right: ['99213', '0001F', '0042T', '0001U', '0002M', 'G0439', 'J1885', 'V2020'], wrong: ['9921', '992133', 'W0001', 'g0439', '9921X', ''] },
  { name: 'a modifier', test: isModifier, right: ['25', 'TC', 'F1'], wrong: ['2', '251', 'tc', ''] },
  { name: 'a place of service', test: isPlaceOfServiceShape, right: ['11', '02'], wrong: ['1', '111', 'AA'] },
  { name: 'a ZIP code', test: isZip, right: ['60601', '606011234', '60601-1234'], wrong: ['6060', '606011', '60601-', 'K1A0B1'] },
  { name: 'a taxonomy code', test: isTaxonomy, right: ['207Q00000X', '363LF0000X', '261QM1300X'], wrong: ['207Q00000', '207Q00000Y', 'AB7Q00000X', '207q00000X'] },
])('the shape of $name', ({ test, right, wrong }) => {
  it('accepts what the code set writes', () => expect(right.filter((text) => !test(text))).toEqual([]));
  it('refuses everything else', () => expect(wrong.filter((text) => test(text))).toEqual([]));
});

describe('US_STATES', () => {
  it('holds the fifty states, the district, eight other areas and three military codes', () => {
    expect(US_STATES.size).toBe(50 + 1 + 8 + 3);
    expect(['IL', 'DC', 'PR', 'AE'].every((code) => US_STATES.has(code))).toBe(true);
    expect(US_STATES.has('XX')).toBe(false);
  });
});
