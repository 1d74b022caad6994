import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimLists } from '../testing/arbitraries.js';
import { imbalances } from '../testing/balances.js';
import { aClaim, anOther, type ClaimSketch } from '../testing/builders.js';
import { adjudicate } from './adjudicate.js';
import { Numbers } from './numbers.js';
import { reverse, toClaimPayment, toRemittance, type RemittedClaim } from './remit.js';

const NUMBERS = new Numbers('seed');

function remitted(sketch: ClaimSketch, shape: (payment: ReturnType<typeof toClaimPayment>) => RemittedClaim['payments'] = (payment) => [payment]): RemittedClaim {
  const claim = aClaim(sketch);
  return { claim, payments: shape(toClaimPayment(claim, adjudicate(claim), `PS-${claim.claim.number}`)) };
}

const remittance = (...claims: [RemittedClaim, ...RemittedClaim[]]) => toRemittance(claims, NUMBERS, ['SUB1', 'PAYER1']);
const firstOf = (sketch: ClaimSketch) => remittance(remitted(sketch)).claims[0];

describe('an 835', () => {
  it('balances at line, claim and file level for every outcome', () => {
    fc.assert(fc.property(claimLists, (sketches) => {
      const [first, ...rest] = sketches.map((sketch) => remitted(sketch));
      if (first) expect(imbalances(remittance(first, ...rest))).toEqual([]);
    }), { numRuns: 500 });
  });

  it('balances when payments are reversed, corrected or only taken back', () => {
    const shapes = fc.constantFrom(['take back'], ['take back', 'pay'], ['pay']);
    fc.assert(fc.property(claimLists, fc.array(shapes, { minLength: 8, maxLength: 8 }), (sketches, how) => {
      const [first, ...rest] = sketches.map((sketch, index) =>
        remitted(sketch, (payment) => (how[index] ?? []).map((step) => (step === 'pay' ? payment : reverse(payment)))));
      if (first) expect(imbalances(remittance(first, ...rest))).toEqual([]);
    }), { numRuns: 500 });
  });

  it('undoes a payment exactly: a reversal and its payment add up to nothing', () => {
    const payment = remitted({ memberId: 'COIN1', chargesCents: [100_00, 50_01] }).payments[0];
    expect(payment && reverse(payment)).toMatchObject({
      status: '22', chargeCents: -150_01, paidCents: -96_01, patientResponsibilityCents: -24_00, payerClaimNumber: 'PS-CLAIM1',
      lines: [{ chargeCents: -100_00, paidCents: -64_00, controlNumber: 'L1', adjustments: [{ group: 'CO', reason: '45', amountCents: -20_00 }, { group: 'PR', reason: '2', amountCents: -16_00 }] }, { chargeCents: -50_01 }],
    });
  });

  it('never pays below zero: what is owed to the payer is carried forward', () => {
    const { payment, providerAdjustments } = remittance(remitted({ memberId: 'PAID1' }, (paid) => [reverse(paid)]));
    expect(payment).toMatchObject({ amountCents: 0, method: 'NON' });
    expect(providerAdjustments).toEqual([{ providerId: '1234567893', fiscalDate: '2026-12-31', code: 'FB', reference: 'PS-CLAIM1', amountCents: -100_00 }]);
  });

  it('echoes the line control numbers and says what was allowed', () => {
    expect(firstOf({ chargesCents: [100_00, 50_00] })?.lines).toMatchObject([
      { controlNumber: 'L1', units: '1', amounts: [{ qualifier: 'B6', amountCents: 80_00 }] },
      { controlNumber: 'L2', units: '1', amounts: [{ qualifier: 'B6', amountCents: 40_00 }] },
    ]);
  });

  it('carries the remark of a denial on the line and on the claim, and no allowed amount', () => {
    expect(firstOf({ memberId: 'DN16' })).toMatchObject({ status: '4', remarks: ['M76'], lines: [{ remarks: ['M76'], amounts: [], units: '0', originalUnits: '1' }] });
  });

  it('names the payer to which a claim crossed over', () => {
    expect(firstOf({ memberId: 'XOVR1', others: [anOther('NEXT', 'S')] })).toMatchObject({ status: '19', remarks: ['MA18'], crossover: { name: 'PAYER NEXT', id: { qualifier: 'PI', value: 'NEXT' } } });
    expect(firstOf({ memberId: 'XOVR1' })?.crossover).toMatchObject({ id: { value: 'SIMSUPP' } });
  });

  it('takes its dates from the file and its trace from the claims', () => {
    const one = remittance(remitted({}));
    expect(one).toMatchObject({ payment: { date: '2026-03-05', method: 'ACH', amountCents: 80_00 }, productionDate: '2026-03-05', payee: { npi: '1234567893' } });
    expect(one.trace.number).toMatch(/^EFT\d{12}$/);
    expect(remittance(remitted({})).trace).toEqual(one.trace);
    expect(remittance(remitted({ number: 'CLAIM2' })).trace.number).not.toBe(one.trace.number);
  });
});
