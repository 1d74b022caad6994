import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { after, BEFORE_CLAIM, changed, without } from '../../testing/texts.js';
import { faultsOf, told } from './testing.js';

const P = '005010X222A1';
const I = '005010X223A2';
const check = (texts: readonly string[], guide = P, snip = 4) => told(faultsOf(texts, guide, { snip }));

const CLAIM = [
  ...BEFORE_CLAIM,
  ...`CLM*1*150***11:B:1*Y*A*Y*Y
HI*ABK:J029*ABF:E119
LX*1
SV1*HC:99213*100*UN*1***1
DTP*472*D8*20260105
REF*6R*L1
LX*2
SV1*HC:85025*50*UN*1***2:1
DTP*472*D8*20260105
REF*6R*L2
SE*28*0001`.split('\n'),
];

/** A payer before this one has paid 110 and adjusted 30 on the lines, and 10 at the claim. */
const SECONDARY = [
  ...changed(BEFORE_CLAIM, 'SBR', 'SBR*S*18*******CI'),
  ...`CLM*1*150***11:B:1*Y*A*Y*Y
HI*ABK:J029
SBR*P*18*******CI
CAS*CO*45*10
AMT*D*110
OI***Y***Y
NM1*IL*1*DOE*ANN****MI*A2
NM1*PR*2*FIRST PAYER*****PI*11111
LX*1
SV1*HC:99213*100*UN*1***1
DTP*472*D8*20260105
SVD*11111*80*HC:99213**1
CAS*CO*45*15*1
CAS*PR*2*5
DTP*573*D8*20260201
LX*2
SV1*HC:85025*50*UN*1***1
DTP*472*D8*20260105
SVD*11111*40*HC:85025**1
CAS*PR*2*10
DTP*573*D8*20260201
SE*39*0001`.split('\n'),
];

/** The first payer decided the claim as a whole. */
const AT_CLAIM = after(without(changed(changed(SECONDARY, 'AMT', 'AMT*D*110'), 'CAS*CO*45*10', 'CAS*CO*45*40'), 'SVD', 'CAS*CO*45*15', 'CAS*PR', 'DTP*573'), 'NM1*PR*2*FIRST', 'DTP*573*D8*20260201');

describe('the charges of a claim', () => {
  it('are those of its lines', () => {
    expect(check(CLAIM)).toEqual([]);
    const faults = faultsOf(changed(CLAIM, 'CLM', 'CLM*1*150.01***11:B:1*Y*A*Y*Y'), P, { snip: 3 });
    expect(told(faults)).toEqual(['claim_charge_not_sum_of_lines 2300 CLM02 @18']);
    expect(faults[0]).toMatchObject({ snip: 3, ack: ['balance'], path: '2000A/2000B/2300', value: '150.01', message: 'CLM02 charges $150.01, but its lines add up to $150.00' });
  });

  it('are not compared where one of them is no amount', () => {
    expect(check(changed(CLAIM, 'SV1*HC:99213', 'SV1*HC:99213*1OO*UN*1***1'))).toEqual([]);
  });

  it('are not below zero', () => {
    const credit = CLAIM.map((text) => text.replace(/^(CLM\*1\*|SV1\*HC:\d+\*)/, '$1-'));
    expect(check(credit)).toEqual(['charge_negative 2300 CLM02 @18']);
  });

  it('pass for any claim that adds up, and fail for any that is off by a cent', () => {
    const money = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 50 }), fc.integer({ min: -1, max: 1 }), (charges, by) => {
        const lines = charges.flatMap((cents, at) => [`LX*${at + 1}`, `SV1*HC:99213*${money(cents)}*UN*1***1`, 'DTP*472*D8*20260105']);
        const total = charges.reduce((sum, cents) => sum + cents, by);
        const texts = [...BEFORE_CLAIM, `CLM*1*${money(total)}***11:B:1*Y*A*Y*Y`, 'HI*ABK:J029', ...lines, 'SE*1*0001'];
        expect(check(texts)).toEqual(by === 0 ? [] : ['claim_charge_not_sum_of_lines 2300 CLM02 @18']);
      }),
    );
  });

  it('of an institutional claim are its SV203', () => {
    const texts = [...BEFORE_CLAIM.map((text) => text.replace(P, I)), 'CLM*1*70***13:A:1**A*Y*Y', 'DTP*434*RD8*20260105-20260105', 'CL1*3*1*01', 'HI*ABK:J029', 'LX*1', 'SV2*0300*HC:85025*70.5*UN*1', 'SE*1*0001'];
    expect(check(texts, I)).toEqual(['claim_charge_not_sum_of_lines 2300 CLM02 @18']);
  });
});

describe('lines', () => {
  it('are numbered from 1', () => {
    expect(check(changed(CLAIM, 'LX*2', 'LX*3'))).toEqual(['line_number_out_of_sequence 2400 LX01 @24']);
  });

  it('have control numbers of their own', () => {
    expect(check(changed(CLAIM, 'REF*6R*L2', 'REF*6R*L1'))).toEqual(['line_control_number_repeated 2400 REF02 @27']);
  });

  it('point at diagnoses that the claim lists, each once', () => {
    expect(check(changed(CLAIM, 'SV1*HC:85025', 'SV1*HC:85025*50*UN*1***2:3'))).toEqual(['diagnosis_pointer_past_list 2400 SV107-2 @25']);
    expect(check(changed(CLAIM, 'SV1*HC:85025', 'SV1*HC:85025*50*UN*1***2:2'))).toEqual(['diagnosis_pointer_repeated 2400 SV107-2 @25']);
  });

  it('have diagnoses that differ', () => {
    expect(check(changed(CLAIM, 'HI', 'HI*ABK:J029*ABF:J029'))).toEqual(['diagnosis_repeated 2300 HI02-2 @19']);
    expect(check(changed(CLAIM, 'HI', `HI*ABK:J029${'*ABF:J029'.repeat(12)}`))).toEqual(['diagnosis_repeated 2300 HI02-2 @19']);
  });
});

describe('coordination of benefits', () => {
  it('balances by line and by claim', () => {
    expect(check(SECONDARY)).toEqual([]);
    expect(check(AT_CLAIM)).toEqual([]);
  });

  it('says which line is not what its payer paid and adjusted', () => {
    expect(check(changed(SECONDARY, 'CAS*CO*45*15', 'CAS*CO*45*14.99*1'))).toEqual(['line_cob_out_of_balance 2430 SVD02 @29']);
  });

  it('says that AMT*D is not what the lines paid less the claim adjustments', () => {
    expect(check(changed(SECONDARY, 'AMT', 'AMT*D*120'))).toEqual(['payer_paid_out_of_balance 2320 AMT02 @22']);
    expect(faultsOf(changed(AT_CLAIM, 'AMT', 'AMT*D*120'), P)).toEqual([expect.objectContaining({ code: 'payer_paid_out_of_balance', severity: 'warning', segmentNumber: 22 })]);
    const unadjusted = without(AT_CLAIM, 'CAS');
    expect(faultsOf(unadjusted, P)).toEqual([expect.objectContaining({ code: 'payer_paid_out_of_balance', severity: 'warning' })]);
  });

  it('does not judge what a payer paid where the payer of a line is lost', () => {
    expect(check(without(SECONDARY, 'SVD'))).toEqual([]);
  });

  it('adds up the parts of a line that a payer took apart', () => {
    const apart = after(changed(SECONDARY, 'SVD*11111*80', 'SVD*11111*30*HC:99212**1'), 'CAS*PR*2*5', 'DTP*573*D8*20260201', 'SVD*11111*50*HC:99211**1');
    expect(check(apart)).toEqual([]);
  });

  it('needs the payer of a line among the other payers', () => {
    const unknown = SECONDARY.map((text) => text.replace('SVD*11111*', 'SVD*22222*'));
    expect(check(without(unknown, 'AMT', 'CAS*CO*45*10'))).toEqual(['line_payer_unknown 2430 SVD01 @27']);
    expect(check(unknown.filter((text) => !text.startsWith('NM1*PR*2*FIRST')))).not.toContain('line_payer_unknown 2430 SVD01 @27');
  });

  it('needs what a payer paid, and the date once', () => {
    expect(check(without(SECONDARY, 'AMT'))).toEqual(['payer_paid_missing 2320 AMT @20']);
    expect(check(without(AT_CLAIM, 'DTP*573'))).toEqual(['payer_date_missing 2320 DTP @20']);
    expect(check(after(SECONDARY, 'NM1*PR*2*FIRST', 'DTP*573*D8*20260201'))).toEqual(['payer_date_twice 2330B DTP01 @26']);
  });

  it('has payers in an order', () => {
    expect(check(changed(SECONDARY, 'SBR*S', 'SBR*P*18*******CI'))).toEqual(['payer_order_repeated 2320 SBR01 @20']);
    expect(check(SECONDARY.map((text) => text.replace(/^SBR\*[PS]/, 'SBR*U')))).toEqual([]);
  });
});
