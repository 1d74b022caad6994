import { describe, expect, it } from '@jest/globals';
import { isNpi } from './identifiers.js';
import { describeRules } from './describe.js';
import { after, changed, faultsOf, told } from './testing.js';

const P = '005010X222A1';
const check = (texts: readonly string[], guide = P) => told(faultsOf(texts, guide));
const bytes = (text: string) => new TextEncoder().encode(text);

const HEAD = `ST*837*0001*005010X222A1
BHT*0019*00*1*20260301*1200*CH
NM1*41*2*SENDER*****46*1
PER*IC*ANN*TE*5550100
NM1*40*2*RECEIVER*****46*2
HL*1**20*1
NM1*85*2*PRACTICE*****XX*1234567893
N3*1 MAIN ST
N4*TOWN*OH*432150000
REF*EI*123456789`.split('\n');
const SUBSCRIBER = ['SBR*P*18*******CI', 'NM1*IL*1*DOE*ANN****MI*A1', 'N3*2 MAIN ST', 'N4*TOWN*OH*43215', 'DMG*D8*19800101*F', 'NM1*PR*2*PAYER*****PI*60054'];
const CLAIM = ['CLM*1*100***11:B:1*Y*A*Y*Y', 'HI*ABK:J029', 'LX*1', 'SV1*HC:99213*100*UN*1***1', 'DTP*472*D8*20260105'];
const SET = [...HEAD, 'HL*2*1*22*0', ...SUBSCRIBER, ...CLAIM, 'HL*3*1*22*1', ...changed(SUBSCRIBER, 'SBR', 'SBR*P********CI'), 'HL*4*3*23*0', 'PAT*19', 'NM1*QC*1*DOE*BO', 'N3*2 MAIN ST', 'N4*TOWN*OH*43215', 'DMG*D8*20100101*M', ...CLAIM, 'SE*41*0001'];

describe('levels', () => {
  it('pass when they are numbered in order, stand below their parents and tell of their children', () => {
    expect(check(SET)).toEqual([]);
  });

  it('are numbered from 1 in steps of 1, and one that is not is told once', () => {
    expect(check(changed(SET, 'HL*2', 'HL*7*1*22*0'))).toEqual(['hl_number_out_of_sequence 2000B HL01 @11']);
  });

  it('name the level above', () => {
    expect(check(changed(SET, 'HL*4', 'HL*4*2*23*0'))).toEqual(['hl_parent_wrong 2000C HL02 @30']);
  });

  it('say whether a level follows below', () => {
    expect(check(changed(SET, 'HL*3', 'HL*3*1*22*0'))).toEqual(['hl_child_flag_wrong 2000B HL04 @23']);
    expect(check(changed(SET, 'HL*4', 'HL*4*3*23*1'))).toEqual(['hl_child_flag_wrong 2000C HL04 @30']);
    expect(faultsOf(changed(SET, 'HL*3', 'HL*3*1*22*0'), P)[0]).toMatchObject({ ack: ['IK304=8', 'IK403=I6', 'situational'], path: '2000A/2000B', value: '0' });
  });
});

describe('identifiers', () => {
  it.each(['1234567893', '1000010003', '1999999984'])('%s is an NPI', (npi) => expect(isNpi(bytes(npi), 0, 10)).toBe(true));

  it('with another last digit is none', () => {
    for (const digit of '012456789') expect(isNpi(bytes(`123456789${digit}`), 0, 10)).toBe(false);
  });

  it('that are no NPI give a warning', () => {
    expect(check(changed(SET, 'NM1*85', 'NM1*85*2*PRACTICE*****XX*1234567890'))).toEqual(['npi_check_digit 2010AA NM109 @7']);
    expect(check(changed(SET, 'NM1*85', 'NM1*85*2*PRACTICE*****XX*12345'))).toEqual(['npi_check_digit 2010AA NM109 @7']);
  });

  it('of tax are nine digits', () => {
    expect(check(changed(SET, 'REF*EI', 'REF*EI*12-3456789'))).toEqual(['tax_number_malformed 2010AA REF02 @10']);
  });

  it('of a drug are eleven digits', () => {
    const drug = (code: string) => after(SET, 'DTP*472', `LIN**N4*${code}`, 'CTP****1*UN');
    expect(check(drug('00002751001'))).toEqual([]);
    expect(check(drug('0002-7510-01'))).toEqual(['drug_code_malformed 2410 LIN03 @23']);
  });

  it('of a place are nine digits where the billing provider is in the United States', () => {
    expect(check(changed(SET, 'N4', 'N4*TOWN*OH*43215'))).toEqual(['billing_zip_not_nine_digits 2010AA N403 @9']);
    expect(check(changed(SET, 'N4', 'N4*TOWN*ON*K1A0B1*CA'))).toEqual([]);
  });
});

describe('dates', () => {
  it('of a period are in order', () => {
    expect(check(changed(SET, 'DTP*472', 'DTP*472*RD8*20260105-20260104'))).toEqual(['dates_reversed 2400 DTP03 @22']);
    expect(check(changed(SET, 'DTP*472', 'DTP*472*RD8*20260105-20260105'))).toEqual([]);
  });

  it('of service and birth are not after the file was made', () => {
    expect(check(changed(SET, 'DTP*472', 'DTP*472*D8*20260302'))).toEqual(['date_after_creation 2400 DTP03 @22']);
    expect(check(changed(SET, 'DMG', 'DMG*D8*20260302*F'))).toEqual(['date_after_creation 2010BA DMG02 @16']);
    expect(check(after(SET, 'CLM', 'DTP*471*D8*20260401'))).toEqual([]);
  });

  it('that are no days are left to the checks of elements', () => {
    expect(check(changed(SET, 'DTP*472', 'DTP*472*D8*20261302'))).toEqual([]);
    expect(check(changed(SET, 'DTP*472', 'DTP*472*RD8*20261302-20260101'))).toEqual([]);
  });
});

describe('a 277CA', () => {
  const ANSWER = `ST*277*0001*005010X214
BHT*0085*08*1*20260302*1200*TH
HL*1**20*1
NM1*PR*2*PAYER*****PI*60054
TRN*1*R1
DTP*050*D8*20260302
DTP*009*D8*20260302
HL*2*1*21*1
NM1*41*2*SENDER*****46*1
TRN*2*B1
STC*A1:20*20260302*WQ*300
QTY*90*1
QTY*AA*1
AMT*YU*100
AMT*YY*200
HL*3*2*19*1
NM1*85*2*PRACTICE*****XX*1234567893
HL*4*3*PT
NM1*QC*1*DOE*ANN****MI*A1
TRN*2*C1
STC*A2:20*20260302*WQ*100
DTP*472*D8*20260105
HL*5*3*PT
NM1*QC*1*DOE*BO****MI*A2
TRN*2*C2
STC*A7:562:85*20260302*U*200
DTP*472*D8*20260105
SE*28*0001`.split('\n');
  const counts = (texts: readonly string[]) => check(texts, '005010X214');

  it('has the totals of its claims', () => {
    expect(counts(ANSWER)).toEqual([]);
    expect(counts(changed(ANSWER, 'QTY*90', 'QTY*90*2'))).toEqual(['status_totals_differ 2200B QTY02 @12']);
    expect(counts(changed(ANSWER, 'AMT*YY', 'AMT*YY*200.01'))).toEqual(['status_totals_differ 2200B AMT02 @15']);
  });

  it('counts a provider that was turned away whole among the rejected, though its claims are not listed', () => {
    const refused = [...ANSWER.slice(0, -1), 'HL*6*2*19*0', 'NM1*85*2*PRACTICE*****XX*1234567893', 'TRN*1*0', 'STC*A3:21**U*75', 'SE*32*0001'];
    const totals = (count: string, cents: string) => counts(changed(changed(refused, 'QTY*AA', `QTY*AA*${count}`), 'AMT*YY', `AMT*YY*${cents}`));
    expect(totals('2', '275')).toEqual([]);
    expect(totals('0', '0')).toEqual(['status_totals_differ 2200B QTY02 @13', 'status_totals_differ 2200B AMT02 @15']);
  });
});

describe('a 999', () => {
  const ANSWER = `ST*999*0001*005010X231A1
AK1*HC*1*005010X222A1
AK2*837*0001*005010X222A1
IK5*A
AK2*837*0002*005010X222A1
IK3*CLM*22**8
IK4*2*782*1
IK5*R*5
AK9*P*2*2*1
SE*10*0001`.split('\n');
  const agrees = (text: string) => check(changed(ANSWER, 'AK9', text), '005010X231A1');

  it('counts the sets that it answers', () => {
    expect(check(ANSWER, '005010X231A1')).toEqual([]);
    expect(agrees('AK9*R*2*2*0')).toEqual(['acknowledged_count_wrong AK904 @9']);
    expect(agrees('AK9*P*3*1*1')).toContain('acknowledged_count_wrong AK903 @9');
  });

  it('has the verdict that its counts make', () => {
    expect(agrees('AK9*A*2*2*1')).toEqual(['acknowledged_verdict_wrong AK901 @9']);
    expect(agrees('AK9*P*3*3*1')).toEqual([]);
  });
});

describe('a status request', () => {
  const REQUEST = `ST*276*0001*005010X212
BHT*0010*13*1*20260302*1200
HL*1**20*1
NM1*PR*2*PAYER*****PI*60054
HL*2*1*21*1
NM1*41*2*SENDER*****46*1
HL*3*2*19*1
NM1*1P*2*PRACTICE*****XX*1234567893
HL*4*3*22*0
DMG*D8*19800101*F
NM1*IL*1*DOE*ANN****MI*A1
TRN*1*T1
AMT*T3*100
DTP*472*D8*20260105
SE*15*0001`.split('\n');

  it('about the subscriber has a trace', () => {
    expect(check(REQUEST, '005010X212')).toEqual([]);
    expect(check(REQUEST.filter((text) => !/^(TRN|AMT|DTP)/.test(text)), '005010X212')).toEqual(['status_trace_missing 2000D TRN @9']);
  });
});

it('describes every rule with its guides, place and source', () => {
  const rules = describeRules();
  expect(rules.length).toBeGreaterThan(40);
  for (const rule of rules) expect([rule.code, rule.sentence, rule.place, rule.source, rule.guides.join()].every((text) => text.length > 2)).toBe(true);
  expect(rules.filter(({ ack }) => ack.length === 0)).toEqual([]);
});
