import { describe, expect, it } from '@jest/globals';
import { balanceRemittance, remittanceKey } from './index.js';
import { aClaimPayment, aLinePayment, aRemittance } from './testing/a-remittance.js';

const LINES = [aLinePayment(12_500, ['CO-45 25.00', 'PR-2 20.00']), aLinePayment(7_500, ['CO-45 15.00'])];

describe('balancing a remittance', () => {
  it('finds nothing where all adds up, with adjustments of lines, of the claim and of the provider', () => {
    const plb = [{ providerId: '1', fiscalDate: '2026-12-31', code: 'WO', amountCents: 1_000 }, { providerId: '1', fiscalDate: '2026-12-31', code: 'L6', amountCents: -35 }];
    expect(balanceRemittance(aRemittance([aClaimPayment(LINES, { claimAdjustments: ['CO-253 2.80'] })], plb))).toEqual([]);
  });

  it('accepts a remittance of nothing', () => {
    expect(balanceRemittance(aRemittance([]))).toEqual([]);
  });

  it('names a payment that is not what its claims come to', () => {
    const remittance = aRemittance([aClaimPayment(LINES)]);
    remittance.payment.amountCents += 5;
    expect(balanceRemittance(remittance)).toEqual([
      { level: 'file', place: 'payment 260316000042 (BPR02)', expectedCents: 14_000, actualCents: 14_005, differenceCents: 5 },
    ]);
  });

  it('names every level at which one wrong line shows', () => {
    const [first, second] = LINES;
    const claim = aClaimPayment([{ ...first!, paidCents: 8_100 }, second!]);
    expect(balanceRemittance(aRemittance([aClaimPayment(LINES), claim])).map(({ level, place, differenceCents }) => `${level} ${place} ${differenceCents}`)).toEqual([
      'claim claim 2 (CLP01 C1), CLP04 100',
      'service claim 2 (CLP01 C1), service 1 (SVC03) 100',
    ]);
  });

  it('adds reversals with the signs the payer gave them', () => {
    const reversal = aClaimPayment([aLinePayment(-12_500, ['CO-45 -25.00'])], { status: '22' });
    expect(balanceRemittance(aRemittance([reversal, aClaimPayment(LINES)]))).toEqual([]);
  });
});

describe('the key of a remittance', () => {
  it('is the same for a second copy of the same payment and another for another one', () => {
    const one = aRemittance([aClaimPayment(LINES)]);
    const copy = { ...one, envelope: { ...one.envelope, interchangeControlNumber: '000000002' } };
    expect(remittanceKey(copy, 'other words')).toBe(remittanceKey(one, 'words'));
    expect(remittanceKey({ ...one, trace: { ...one.trace, number: '2' } }, 'words')).not.toBe(remittanceKey(one, 'words'));
  });

  it('goes by what is said where nothing is paid', () => {
    const nothing = aRemittance([]);
    expect(remittanceKey(nothing, 'words')).toBe(remittanceKey(aRemittance([]), 'words'));
    expect(remittanceKey(nothing, 'other words')).not.toBe(remittanceKey(nothing, 'words'));
  });
});
