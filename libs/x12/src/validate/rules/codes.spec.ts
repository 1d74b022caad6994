import { describe, expect, it } from '@jest/globals';
import { builtInCodeSets } from '../../code-sets/index.js';
import { after, BEFORE_CLAIM, changed } from '../../testing/texts.js';
import { faultsOf, judge, smallCodeSets, told } from './testing.js';

const P = '005010X222A1';
const EVER = '19000101-99991231';
const codes = smallCodeSets({
  icd10cm: { J029: EVER, E119: EVER, M545: '20151001-20210930', M5450: '20211001-99991231' },
  hcpcs: { 99213: EVER, J1885: EVER },
  modifier: { 25: EVER, GT: EVER },
  'place-of-service': { 11: EVER },
  taxonomy: { '207Q00000X': EVER },
  state: { OH: EVER },
  carc: { 45: EVER, 2: EVER, 138: '20030101-20250101' },
  rarc: { N130: EVER },
  revenue: { '0300': EVER },
});
const check = (texts: readonly string[], guide = P, codeDates = false) => faultsOf(texts, guide, { codes, codeDates }).filter(({ snip }) => snip === 5);

const CLAIM = [...after(BEFORE_CLAIM, 'HL*1', 'PRV*BI*PXC*207Q00000X'), ...`CLM*1*100***11:B:1*Y*A*Y*Y
HI*ABK:J029*ABF:E119
LX*1
SV1*HC:99213:25:GT*100*UN*1***1
DTP*472*D8*20260105
SE*24*0001`.split('\n')];

const REMITTANCE = `ST*835*0001
BPR*I*80*C*CHK************20260301
TRN*1*TRACE1*1512345678
N1*PR*PAYER
N3*1 MAIN ST
N4*TOWN*OH*43215
PER*BL*ANN*TE*5550100
N1*PE*PRACTICE*XX*1234567893
LX*1
CLP*A1*1*100*80**12*ICN1
NM1*QC*1*DOE*ANN
MOA***N130
SVC*HC:99213*100*80*0300
DTM*472*20260105
CAS*CO*45*10**2*10
LQ*HE*N130
SE*17*0001`.split('\n');

const DENTAL = [...BEFORE_CLAIM.map((text) => text.replace('X222A1', 'X224A2')), ...`CLM*1*150***11:B:1*Y*A*Y*Y
DN2*12*E****JP
LX*1
SV3*AD:D2150*150**10:L
TOO*JP*12
TOO*JP*AS
DTP*472*D8*20260105
SE*26*0001`.split('\n')];

describe('external codes', () => {
  it('are all found in a good file', () => {
    expect(check(CLAIM)).toEqual([]);
    expect(check(REMITTANCE, '005010X221A1')).toEqual([]);
  });

  it('that are not on their list are told with the place and the value', () => {
    const [fault, ...others] = check(changed(CLAIM, 'HI', 'HI*ABK:J029*ABF:E1190'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'code_unknown', severity: 'error', snip: 5, loop: '2300', element: 2, component: 2, value: 'E1190', ack: ['IK304=8', 'IK403=7', 'code-set'], message: 'This is no ICD-10-CM diagnosis code', dataElement: '1271' });
  });

  it.each([
    ['PRV', 'PRV*BI*PXC*000Q00000X', ['code_unknown 2000A PRV03 @7']],
    ['N4', 'N4*TOWN*QQ*432150000', ['code_unknown 2010AA N402 @10']],
    ['N4', 'N4*TOWN*QQ*T2X 1V4*CA', []],
    ['CLM', 'CLM*1*100***88:B:1*Y*A*Y*Y', ['code_unknown 2300 CLM05-1 @19']],
    ['HI', 'HI*ABK:J02.9', ['code_with_decimal_point 2300 HI01-2 @20']],
    ['HI', 'HI*BK:4620', []],
    ['SV1', 'SV1*HC:99999:25:ZZ*100*UN*1***1', ['code_unknown 2400 SV101-2 @22', 'code_unknown 2400 SV101-4 @22']],
    ['SV1', 'SV1*WK:99999*100*UN*1***1', []],
  ])('of %s: %s', (start, text, expected) => {
    expect(told(check(changed(CLAIM, start, text)))).toEqual(expected);
  });

  it.each([
    ['CAS', 'CAS*CO*45*10**9999*10', ['code_unknown 2110 CAS05 @15']],
    ['MOA', 'MOA***N130*N999', ['code_unknown 2100 MOA04 @12']],
    ['LQ', 'LQ*HE*N999', ['code_unknown 2110 LQ02 @16']],
    ['LQ', 'LQ*RX*75', []],
    ['SVC', 'SVC*NU:0999*100*80', ['code_unknown 2110 SVC01-2 @13']],
  ])('of a remittance, %s: %s', (start, text, expected) => {
    expect(told(check(changed(REMITTANCE, start, text), '005010X221A1'))).toEqual(expected);
  });

  it.each([
    ['SV3', 'SV3*AD:X2150*150**10', ['code_unknown 2400 SV301-2 @SV3']],
    ['SV3', 'SV3*AD:D2150*150**10:99', ['code_unknown 2400 SV304-2 @SV3']],
    ['TOO', 'TOO*JP*33', ['code_unknown 2400 TOO02 @TOO']],
    ['DN2', 'DN2*33*E****JP', ['code_unknown 2300 DN201 @DN2']],
  ])('of a dental claim, %s: %s', (start, text, expected) => {
    const at = DENTAL.findIndex((segment) => segment.startsWith(start)) + 1;
    expect(told(faultsOf(DENTAL, '005010X224A2', { codes: builtInCodeSets() }).filter(({ snip }) => snip === 5))).toEqual([]);
    expect(told(faultsOf(changed(DENTAL, start, text), '005010X224A2', { codes: builtInCodeSets() }).filter(({ snip }) => snip === 5))).toEqual(expected.map((line) => line.replace(/@.*/, `@${at}`)));
  });

  it('that had their day are good, unless the day of service counts', () => {
    const old = changed(CLAIM, 'HI', 'HI*ABK:M545');
    expect(check(old)).toEqual([]);
    expect(check(old, P, true)).toEqual([expect.objectContaining({ code: 'code_not_valid_on_date', severity: 'warning', value: 'M545', message: 'The ICD-10-CM diagnosis code was or will be one, but is none on the date of service' })]);
    expect(check(changed(old, 'DTP*472', 'DTP*472*RD8*20210930-20211002'), P, true)).toEqual([]);
  });

  it('count on the day of payment in a remittance, where one that had its day gives a warning', () => {
    const old = changed(REMITTANCE, 'CAS', 'CAS*CO*138*20');
    expect(check(old, '005010X221A1')).toEqual([]);
    expect(check(old, '005010X221A1', true)).toEqual([expect.objectContaining({ code: 'code_not_valid_on_date', severity: 'warning', element: 2 })]);
  });

  it('are remembered by list and day, not by code alone', () => {
    const twice = after(changed(CLAIM, 'HI', 'HI*ABK:M545'), 'DTP*472', 'CLM*2*100***11:B:1*Y*A*Y*Y', 'HI*ABK:M545*ABF:M5450', 'LX*1', 'SV1*HC:99213*100*UN*1***1', 'DTP*472*D8*20200105');
    expect(told(check(twice, P, true))).toEqual(['code_not_valid_on_date 2300 HI01-2 @20', 'code_not_valid_on_date 2300 HI02-2 @25']);
  });

  it('of a list that is not known are not checked, and the list is named', () => {
    const few = smallCodeSets({ icd10cm: { J029: EVER }, state: { OH: EVER }, taxonomy: {} });
    const { faults, unchecked } = judge(changed(CLAIM, 'SV1', 'SV1*HC:QQQQQ*100*UN*1***1'), P, { codes: few });
    expect(told(faults)).toEqual(['code_unknown 2000A PRV03 @7', 'code_unknown 2300 HI02-2 @20']);
    expect(unchecked).toEqual(['hcpcs', 'place-of-service']);
  });

  it('are not looked at below SNIP type 5', () => {
    expect(faultsOf(changed(CLAIM, 'HI', 'HI*ABK:QQQ'), P, { snip: 4, codes })).toEqual([]);
  });
});

it('a currency that is none gives a warning: a list of currencies grows', () => {
  const found = (currency: string) => faultsOf(after(CLAIM, 'PRV*BI', `CUR*85*${currency}`), P, { codes: builtInCodeSets() }).filter(({ segment }) => segment === 'CUR');
  expect(found('CAD')).toEqual([]);
  expect(found('CDN')).toMatchObject([{ code: 'code_unknown', severity: 'warning', element: 2, message: expect.stringContaining('currency code (ISO 4217)') }]);
});
