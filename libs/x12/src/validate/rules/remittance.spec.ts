import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { after, changed, without } from '../../testing/texts.js';
import { faultsOf, told } from './testing.js';

const GUIDE = '005010X221A1';
const check = (texts: readonly string[], snip = 4) => told(faultsOf(texts, GUIDE, { snip }));

const REMITTANCE = `ST*835*0001
BPR*I*80*C*ACH*CCP*01*999999992*DA*123*1512345678**01*999988880*DA*98765*20260301
TRN*1*TRACE1*1512345678
N1*PR*PAYER
N3*1 MAIN ST
N4*TOWN*OH*43215
PER*BL*ANN*TE*5550100
N1*PE*PRACTICE*XX*1234567893
LX*1
CLP*A1*1*150.5*90*10.5*12*ICN1
CAS*CO*45*25
NM1*QC*1*DOE*ANN
SVC*HC:99213*100*75
DTM*472*20260105
CAS*CO*45*20
CAS*PR*2*5
SVC*HC:85025*50.5*40
DTM*472*20260105
CAS*PR*1*5.5
CAS*CO*45*5
PLB*1234567893*20261231*WO:X*12.5*L6:Y*-2.5
SE*21*0001`.split('\n');

describe('the balance of a remittance', () => {
  it('finds nothing in one that balances', () => {
    expect(check(REMITTANCE)).toEqual([]);
  });

  it('says which line does not pay its charge less its adjustments', () => {
    expect(check(changed(REMITTANCE, 'SVC*HC:99213', 'SVC*HC:99213*100*74.99'))).toEqual(['line_payment_out_of_balance 2110 SVC03 @13']);
  });

  it('says that a claim charges another sum than its lines', () => {
    const faults = faultsOf(changed(REMITTANCE, 'CLP', 'CLP*A1*1*150.51*90.01*10.5*12*ICN1'), GUIDE, { snip: 3 });
    expect(told(faults)).toEqual(['claim_charge_not_sum_of_lines 2100 CLP03 @10', 'payment_not_sum_of_claims BPR02 @2']);
    expect(faults[0]).toMatchObject({ snip: 3, severity: 'error', ack: ['balance'], path: '2000/2100', dataElement: '782' });
    expect(faults[0]?.message).toBe('CLP03 charges $150.51, but its lines add up to $150.50');
  });

  it('says that a claim pays another sum than its charge less all adjustments', () => {
    expect(check(changed(REMITTANCE, 'CAS*CO*45*25', 'CAS*CO*45*24'), 3)).toEqual(['claim_payment_out_of_balance 2100 CLP04 @10']);
  });

  it('gives an amount as X12 writes it, which a 999 repeats in IK404', () => {
    const faults = faultsOf(changed(REMITTANCE, 'SVC*HC:99213', 'SVC*HC:99213*100*74.5'), GUIDE, { snip: 3 });
    const whole = faultsOf(changed(REMITTANCE, 'CLP', 'CLP*A1*1*151*90*10.5*12*ICN1'), GUIDE, { snip: 3 });
    expect([...faults, ...whole].map(({ value }) => value)).toEqual(['74.5', '151', '90']);
  });

  it('says that the payment is another sum than its claims less PLB', () => {
    expect(check(changed(REMITTANCE, 'PLB', 'PLB*1234567893*20261231*WO:X*12.5'), 3)).toEqual(['payment_not_sum_of_claims BPR02 @2']);
  });

  it('balances a claim that has no lines', () => {
    const claim = without(REMITTANCE, 'SVC', 'DTM', 'CAS*PR', 'CAS*CO*45*20', 'CAS*CO*45*5', 'PLB');
    const summed = changed(changed(claim, 'CLP', 'CLP*A1*1*105*80**12*ICN1'), 'NM1*QC', 'NM1*QC*1*DOE*ANN');
    expect(check(after(summed, 'NM1*QC', 'DTM*232*20260105'))).toEqual([]);
    expect(check(summed)).toEqual(['service_date_missing 2100 DTM @10']);
  });

  it('compares nothing with an amount that is no number, and says where cents are not enough', () => {
    expect(check(changed(REMITTANCE, 'SVC*HC:99213', 'SVC*HC:99213*100*ABC'))).toEqual([]);
    expect(check(changed(REMITTANCE, 'SVC*HC:99213', 'SVC*HC:99213*100*75.001'))).toEqual(['amount_beyond_cents 2110 SVC03 @13']);
  });

  it('warns when the share of the patient is not what PR adjustments add up to', () => {
    expect(check(changed(REMITTANCE, 'CLP', 'CLP*A1*1*150.5*90**12*ICN1'))).toEqual(['patient_share_unsupported 2100 CLP05 @10']);
  });

  it('forgets one set before the next', () => {
    const unbalanced = changed(REMITTANCE, 'BPR', 'BPR*I*81*C*CHK************20260301');
    expect(check([...unbalanced, ...REMITTANCE, ...unbalanced])).toEqual(['payment_not_sum_of_claims BPR02 @2', 'payment_not_sum_of_claims BPR02 @2']);
  });
});

/** Amounts of a claim in cents: its own adjustment, and of each line what is paid and adjusted. */
const claim = fc.record({ adjusted: fc.integer({ min: 0, max: 99_999 }), lines: fc.array(fc.record({ paid: fc.integer({ min: 0, max: 999_999 }), contractual: fc.integer({ min: 0, max: 99_999 }), patient: fc.integer({ min: 0, max: 99_999 }) }), { minLength: 1, maxLength: 5 }) });
const money = (cents: number) => `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

interface Amount {
  name: string;
  cents: number;
}

/** A remittance as texts with amounts in them, so that one amount can be changed alone. */
function remittance(claims: readonly (typeof claim extends fc.Arbitrary<infer T> ? T : never)[], adjustment: number): (string | Amount)[][] {
  const paidOf = ({ adjusted, lines }: (typeof claims)[number]) => sum(lines.map(({ paid }) => paid)) - adjusted;
  const bodies = claims.flatMap((one, at): (string | Amount)[][] => {
    const charge = sum(one.lines.map(({ paid, contractual, patient }) => paid + contractual + patient));
    const patient = sum(one.lines.map((line) => line.patient));
    return [
      [`CLP*A${at}*1*`, { name: 'CLP03', cents: charge }, '*', { name: 'CLP04', cents: paidOf(one) }, `*${money(patient)}*12*ICN${at}`],
      ['CAS*CO*45*', { name: 'claim CAS', cents: one.adjusted }],
      ['NM1*QC*1*DOE*ANN'],
      ...one.lines.flatMap((line): (string | Amount)[][] => [
        ['SVC*HC:99213*', { name: 'SVC02', cents: line.paid + line.contractual + line.patient }, '*', { name: 'SVC03', cents: line.paid }],
        ['DTM*472*20260105'],
        ['CAS*CO*45*', { name: 'line CAS', cents: line.contractual }],
        [`CAS*PR*1*${money(line.patient)}`],
      ]),
    ];
  });
  const net = sum(claims.map(paidOf)) - adjustment;
  const head: (string | Amount)[][] = [['ST*835*0001'], ['BPR*I*', { name: 'BPR02', cents: net }, '*C*CHK************20260301'], ...REMITTANCE.slice(2, 9).map((text) => [text])];
  return [...head, ...bodies, ['PLB*1234567893*20261231*WO:X*', { name: 'PLB', cents: adjustment }], ['SE*1*0001']];
}

const written = (parts: readonly (string | Amount)[][]) => parts.map((one) => one.map((part) => (typeof part === 'string' ? part : money(part.cents))).join(''));

/** The equations that a changed amount takes part in. */
const EQUATIONS: Readonly<Record<string, readonly string[]>> = {
  BPR02: ['payment_not_sum_of_claims'],
  PLB: ['payment_not_sum_of_claims'],
  CLP03: ['claim_charge_not_sum_of_lines', 'claim_payment_out_of_balance'],
  CLP04: ['claim_payment_out_of_balance', 'payment_not_sum_of_claims'],
  'claim CAS': ['claim_payment_out_of_balance'],
  SVC02: ['claim_charge_not_sum_of_lines', 'line_payment_out_of_balance'],
  SVC03: ['line_payment_out_of_balance'],
  'line CAS': ['claim_payment_out_of_balance', 'line_payment_out_of_balance'],
};

describe('any remittance', () => {
  const any = fc.tuple(fc.array(claim, { minLength: 1, maxLength: 4 }), fc.integer({ min: -99_999, max: 99_999 }));

  it('passes when it balances', () => {
    fc.assert(fc.property(any, ([claims, adjustment]) => expect(check(written(remittance(claims, adjustment)), 3)).toEqual([])));
  });

  it('fails with the right equations when any one amount is off by a cent', () => {
    fc.assert(
      fc.property(any, fc.nat(), fc.constantFrom(1, -1), ([claims, adjustment], pick, by) => {
        const parts = remittance(claims, adjustment);
        const amounts = parts.flat().filter((part) => typeof part !== 'string');
        const amount = amounts[pick % amounts.length] as Amount;
        amount.cents += by;
        expect(faultsOf(written(parts), GUIDE, { snip: 3 }).map(({ code }) => code).sort()).toEqual(EQUATIONS[amount.name]);
      }),
    );
  });
});

describe('what a remittance says of its amounts', () => {
  const paidBy = (text: string) => without(changed(REMITTANCE, 'BPR', text), 'PLB');

  it('has no payment in a notice', () => {
    expect(check(paidBy('BPR*I*90*C*NON************20260301'))).toEqual(['payment_in_notice BPR02 @2']);
    expect(check(paidBy('BPR*I*90*C*CHK************20260301'))).toEqual([]);
  });

  it('names the banks of a transfer', () => {
    expect(check(paidBy('BPR*I*90*C*ACH*CCP*01*999999992*DA*123*1512345678*****98765*20260301'))).toEqual(['bank_detail_missing BPR13 @2']);
  });

  it('pays nothing below zero', () => {
    const owed = changed(paidBy('BPR*I*-90*C*CHK************20260301'), 'CLP', 'CLP*A1*22*-150.5*-90**12*ICN1');
    const signs = owed.map((text) => (text.startsWith('CAS') ? text.replace(/\*(?=[^*]+$)/, '*-') : text.startsWith('SVC') ? text.replace(/\*(?=\d)/g, '*-') : text));
    expect(check(signs)).toEqual(['payment_negative BPR02 @2']);
  });

  it('takes a reversal back in full, without a share of the patient', () => {
    expect(check(changed(REMITTANCE, 'CLP', 'CLP*A1*22*150.5*90**12*ICN1'))).toEqual(['reversal_not_negative 2100 CLP03 @10']);
    expect(check(changed(REMITTANCE, 'CLP', 'CLP*A1*22*150.5*90*10.5*12*ICN1'))).toContain('reversal_with_patient_share 2100 CLP05 @10');
  });

  it('pays nothing on a denied claim', () => {
    expect(check(changed(REMITTANCE, 'CLP', 'CLP*A1*4*150.5*90*10.5*12*ICN1'))).toEqual(['denied_claim_paid 2100 CLP04 @10']);
  });

  it('charges below zero on reversals only', () => {
    const texts = ['CLP*A2*1*-5*-5**12*ICN2', 'NM1*QC*1*DOE*ANN', 'DTM*232*20260105'];
    expect(check(changed(REMITTANCE, 'PLB', 'PLB*1234567893*20261231*WO:X*12.5*L6:Y*-7.5').toSpliced(20, 0, ...texts))).toEqual(['charge_negative 2100 CLP03 @21']);
  });

  it('dates each claim or all its lines', () => {
    const undated = REMITTANCE.toSpliced(17, 1);
    expect(check(undated)).toEqual(['service_date_missing 2100 DTM @10']);
    expect(check(after(undated, 'NM1*QC', 'DTM*232*20260105', 'DTM*233*20260106'))).toEqual([]);
  });

  it('ends a period after it begins, and has both its ends', () => {
    expect(check(after(REMITTANCE, 'NM1*QC', 'DTM*232*20260105', 'DTM*233*20260104'))).toEqual(['dates_reversed 2100 DTM02 @14']);
    expect(check(changed(REMITTANCE, 'DTM*472', 'DTM*150*20260105'))).toEqual(['service_period_incomplete 2110 DTM @13']);
    expect(check(after(changed(REMITTANCE, 'DTM*472', 'DTM*150*20260105'), 'DTM*150', 'DTM*151*20260104'))).toEqual(['dates_reversed 2110 DTM02 @15']);
  });

  it('explains reasons that need a remark', () => {
    const unexplained = changed(REMITTANCE, 'CAS*CO*45*20', 'CAS*CO*16*20');
    expect(check(unexplained)).toEqual(['remark_missing 2110 CAS02 @15']);
    expect(check(after(unexplained, 'CAS*PR*2*5', 'LQ*HE*N130'))).toEqual([]);
    expect(check(after(unexplained, 'NM1*QC', 'MOA***MA01'))).toEqual([]);
  });

  it('uses some reasons with their group only', () => {
    expect(check(changed(REMITTANCE, 'CAS*CO*45*20', 'CAS*CO*23*20'))).toEqual(['adjustment_group_wrong 2110 CAS01 @15']);
    expect(check(changed(REMITTANCE, 'CAS*CO*45*20', 'CAS*OA*23*20'))).toEqual([]);
  });
});
