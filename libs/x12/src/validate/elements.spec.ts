import { describe, expect, it } from '@jest/globals';
import { CLAIM, claimWith, fileOf, findingsOf, toldOf } from './testing.js';

const told = (changes: Record<string, string>) => toldOf(fileOf([claimWith(changes)]), { snip: 2 });

it('finds nothing in a claim that is as the guide says', () => {
  expect(toldOf(fileOf([CLAIM]))).toEqual([]);
});

describe('an element', () => {
  it.each([
    ['that the guide requires is empty', { 'NM1*85': 'NM1*85*2******XX*1234567893' }, 'required_element_missing 2010AA NM103 IK304=8,IK403=1'],
    ['that the guide requires is past the end', { 'N3*12': 'N3' }, 'required_element_missing 2010AA N301 IK304=8,IK403=1'],
    ['is nothing but spaces though required', { 'N3*12': 'N3* ' }, 'required_element_missing 2010AA N301 IK304=8,IK403=1'],
    ['is missing of a pair', { 'NM1*IL': 'NM1*IL*1*OAKHEART*ROWAN****MI' }, 'conditional_element_missing 2010BA NM109 IK304=8,IK403=2'],
    ['is not used by the guide', { 'N3*4': 'N3*4 FERN ST', 'NM1*PR': 'NM1*PR*2*EXAMPLE HEALTH PLAN*X****PI*60999' }, 'element_not_used 2010BB NM104 IK304=8,IK403=I10'],
    ['is past the last of its segment', { 'N3*12': 'N3*12 MILL LANE*SUITE 4*REAR' }, 'too_many_elements 2010AA N303 IK304=8,IK403=3'],
    ['is too long', { 'N3*12': `N3*${'A'.repeat(56)}` }, 'element_too_long 2010AA N301 IK304=8,IK403=5'],
    ['is too short', { 'N4*MADISON*WI*537031234': 'N4*M*WI*537031234' }, 'element_too_short 2010AA N401 IK304=8,IK403=4'],
    ['is repeated again and again', { BHT: `BHT*0019*00*${'A^'.repeat(40)}A*20260304*0915*CH` }, 'too_many_repetitions BHT03 IK304=8,IK403=12'],
    ['holds a control character', { 'N3*12': 'N3*12 MILL\u0007LANE' }, 'invalid_character 2010AA N301 IK304=8,IK403=6'],
    ['holds a letter beyond ASCII', { 'NM1*IL': 'NM1*IL*1*ÅKERHIELM*ROWAN****MI*XZA100200300' }, 'invalid_character 2010BA NM103 IK304=8,IK403=6'],
    ['is no number', { 'SV1*HC:J1885*75': 'SV1*HC:J1885*7S*UN*2***1' }, 'invalid_number 2400 SV102 IK304=8,IK403=6'],
    ['has two points', { 'SV1*HC:J1885*75': 'SV1*HC:J1885*7.5.0*UN*2***1' }, 'invalid_number 2400 SV102 IK304=8,IK403=6'],
    ['is a number of too many digits', { 'SV1*HC:J1885*75': 'SV1*HC:J1885*1234567890123456789*UN*2***1' }, 'element_too_long 2400 SV102 IK304=8,IK403=5'],
    ['is a whole number with a point', { 'LX*1': 'LX*1.0' }, 'invalid_number 2400 LX01 IK304=8,IK403=6'],
    ['is no day', { BHT: 'BHT*0019*00*BATCH1*20260230*0915*CH' }, 'invalid_date BHT04 IK304=8,IK403=8'],
    ['is no time', { BHT: 'BHT*0019*00*BATCH1*20260304*2415*CH' }, 'invalid_time BHT05 IK304=8,IK403=9'],
    ['is no day in its format', { DMG: 'DMG*D8*198002140*F' }, 'invalid_date 2010BA DMG02 IK304=8,IK403=8'],
    ['is no range of days', { 'DTP*472*RD8': 'DTP*472*RD8*20260301-20260332' }, 'invalid_date 2400 DTP03 IK304=8,IK403=8'],
    ['has a code that is on no list', { DMG: 'DMG*D8*19800214*X' }, 'invalid_code 2010BA DMG03 IK304=8,IK403=7'],
    ['has a qualifier that the guide does not use', { 'NM1*PR': 'NM1*PR*2*EXAMPLE HEALTH PLAN*****FI*60999' }, 'code_not_in_guide 2010BB NM108 IK304=8,IK403=I6'],
    ['is repeated', { 'N3*12': 'N3*12 MILL LANE^SUITE 4' }, 'too_many_repetitions 2010AA N301 IK304=8,IK403=12'],
    ['is no composite and has components', { 'N3*12': 'N3*12 MILL:LANE' }, 'too_many_components 2010AA N301 IK304=8,IK403=13'],
  ])('%s', (_what, changes, expected) => {
    expect(told(changes)).toEqual([expected]);
  });
});

describe('a component', () => {
  it.each([
    ['that the guide requires is empty', { CLM: 'CLM*CW-1001*200.5***11:B*Y*A*Y*Y' }, 'required_element_missing 2300 CLM05-3 IK304=8,IK403=1'],
    ['is past the last', { CLM: 'CLM*CW-1001*200.5***11:B:1:9*Y*A*Y*Y' }, 'too_many_components 2300 CLM05-4 IK304=8,IK403=13'],
    ['has a code that is not on the list', { CLM: 'CLM*CW-1001*200.5***11:Q:1*Y*A*Y*Y' }, 'invalid_code 2300 CLM05-2 IK304=8,IK403=7'],
    ['is there without its pair', { 'HI*': 'HI*ABK:S93401A::20260302' }, 'conditional_element_missing 2300 HI01-3 IK304=8,IK403=2'],
    ['is too long', { 'SV1*HC:J1885': 'SV1*HC:J1885:ABC*75*UN*2***1' }, 'element_too_long 2400 SV101-3 IK304=8,IK403=5'],
  ])('%s', (_what, changes, expected) => {
    expect(told(changes)).toContain(expected);
  });
});

describe('what a receiver can let pass', () => {
  it.each([
    ['separators at the end of a segment', { 'N3*12': 'N3*12 MILL LANE*' }, 'trailing_separators'],
    ['separators past the last element', { 'N3*12': 'N3*12 MILL LANE****' }, 'trailing_separators'],
    ['separators at the end of a composite', { CLM: 'CLM*CW-1001*200.5***11:B:1:*Y*A*Y*Y' }, 'trailing_separators'],
    ['spaces at the end', { 'N3*12': 'N3*12 MILL LANE ' }, 'trailing_spaces'],
    ['a space in front', { 'N3*12': 'N3* 12 MILL LANE' }, 'leading_spaces'],
  ])('is told as a warning: %s', (_what, changes, code) => {
    expect(findingsOf(fileOf([claimWith(changes)]), { snip: 2 })).toMatchObject([{ code, severity: 'warning' }]);
  });
});

it('says in words of the guide what is wrong, and never the value', () => {
  const [finding] = findingsOf(fileOf([claimWith({ DMG: 'DMG*D8*19800230*F' })]), { snip: 2 });
  expect(finding?.message).toBe('Loop 2010BA, DMG02 (Subscriber Birth Date) is not a date as CCYYMMDD, as the qualifier D8 before it says.');
  expect(finding).toMatchObject({ value: '19800230', path: '2000A/2000B/2010BA', segmentNumber: 16, element: 2, dataElement: '1251', set: 1, control: '0001' });
});

it('leaves a fault of the guide to SNIP 2 and a fault of syntax to SNIP 1', () => {
  const text = fileOf([claimWith({ 'NM1*PR': 'NM1*PR*2*EXAMPLE HEALTH PLAN*****FI*60999', DMG: 'DMG*D8*19800230*F' })]);
  expect(toldOf(text, { snip: 1 })).toEqual(['invalid_date 2010BA DMG02 IK304=8,IK403=8']);
  expect(findingsOf(text, { snip: 2 }).map(({ snip }) => snip)).toEqual([1, 2]);
});
