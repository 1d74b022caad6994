import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '@claimwright/kernel';
import { buildClaim, claimNumberOf, correctEncounter, lineControlNumber, linesOf, placeOfLine, scrubClaim, type ClaimContent, type PriorPayment } from './index.js';
import { aBillableEncounter, aSecondCoverage, aService, CLAIM_ID, OTHER_CLAIM_ID } from './testing/a-billable-encounter.js';

describe('the number of a claim', () => {
  it('is the same whenever it is asked for, and short enough for every payer', () => {
    expect(claimNumberOf(CLAIM_ID)).toBe(claimNumberOf(CLAIM_ID));
    expect(claimNumberOf(CLAIM_ID)).toMatch(/^[0-9A-HJKMNP-TV-Z]{15}$/);
  });

  it('differs for every claim', () => {
    const numbers = Array.from({ length: 5_000 }, () => claimNumberOf(newId('clm')));
    expect(new Set(numbers).size).toBe(5_000);
  });

  it('keeps apart claims that differ in one random bit', () => {
    fc.assert(fc.property(fc.constantFrom(13, 14, 15, ...Array.from({ length: 15 }, (_, i) => 17 + i)), (at) => {
      const digit = CLAIM_ID.charAt(4 + at);
      const other = `${CLAIM_ID.slice(0, 4 + at)}${digit === '0' ? '1' : '0'}${CLAIM_ID.slice(5 + at)}` as typeof CLAIM_ID;
      expect(claimNumberOf(other)).not.toBe(claimNumberOf(CLAIM_ID));
    }));
  });

  it('is part of the number of each line, from which the place is read back', () => {
    expect(linesOf(buildClaim(aBillableEncounter(), 1, CLAIM_ID)).map(({ controlNumber }) => placeOfLine(controlNumber))).toEqual([1, 2]);
    expect(placeOfLine('12345')).toBeUndefined();
  });

  it('is made of a claim’s id only', () => {
    expect(() => claimNumberOf('clm_1')).toThrow(expect.objectContaining({ code: 'claim_id_invalid' }));
  });
});

const BOTH = aBillableEncounter({ coverages: [...aBillableEncounter().coverages, aSecondCoverage()] });
const PRIOR_CLAIM = buildClaim(BOTH, 1, OTHER_CLAIM_ID);

function aPriorPayment(parts: Partial<PriorPayment> = {}): PriorPayment {
  const line = (place: number, chargedCents: number, procedureCode: string) => ({
    controlNumber: lineControlNumber(PRIOR_CLAIM.claimNumber, place), procedureCode, chargedCents, paidCents: chargedCents - 3_000,
    adjustments: [{ group: 'CO', reason: '45', cents: 2_000 }, { group: 'PR', reason: '2', cents: 1_000 }],
  });
  return { turn: 1, payerClaimNumber: 'HERON1', paidCents: 14_000, adjudicatedOn: '2026-03-16', lines: [line(1, 12_500, '99213'), line(2, 7_500, '87880')], adjustments: [], ...parts };
}

describe('building a claim', () => {
  it('makes an original claim of an encounter', () => {
    expect(buildClaim(aBillableEncounter(), 1, CLAIM_ID)).toMatchObject({ status: 'draft', turn: 1, frequency: '1', priorPayments: [] });
  });

  it('refuses a turn that has no coverage', () => {
    expect(() => buildClaim(aBillableEncounter(), 2, CLAIM_ID)).toThrow(expect.objectContaining({ code: 'claim_turn_without_coverage' }));
  });

  it('refuses to bill a second payer before the first has decided', () => {
    expect(() => buildClaim(BOTH, 2, CLAIM_ID)).toThrow(expect.objectContaining({ code: 'claim_needs_prior_payment' }));
  });

  it('refuses a replacement without the payer’s number of the earlier claim', () => {
    const replace = () => buildClaim(aBillableEncounter(), 1, CLAIM_ID, { replaces: { claimId: OTHER_CLAIM_ID, withPayer: true } });
    expect(replace).toThrow(expect.objectContaining({ code: 'payer_claim_number_required' }));
  });

  it.each([
    ['a replacement of a claim the payer has', { withPayer: true, payerClaimNumber: 'H1' }, { frequency: '7', originalPayerClaimNumber: 'H1' }],
    ['a void of a claim the payer has', { withPayer: true, payerClaimNumber: 'H1', void: true }, { frequency: '8', originalPayerClaimNumber: 'H1' }],
    ['a first claim again after a rejection', { withPayer: false }, { frequency: '1' }],
  ])('makes %s', (_, replaces, expected) => {
    const claim = buildClaim(aBillableEncounter(), 1, CLAIM_ID, { replaces: { claimId: OTHER_CLAIM_ID, ...replaces } });
    expect(claim).toMatchObject({ ...expected, replacesClaimId: OTHER_CLAIM_ID });
  });
});

describe('scrubbing a claim', () => {
  const codes = (claim: ClaimContent) => scrubClaim(claim).map(({ code, pointer }) => `${code} ${pointer}`);

  it('finds nothing in a good claim of either turn', () => {
    expect(codes(buildClaim(BOTH, 1, CLAIM_ID))).toEqual([]);
    expect(codes(buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [aPriorPayment()] }))).toEqual([]);
  });

  it('holds text that no claim file can carry, and names where it stands', () => {
    const encounter = aBillableEncounter({ note: 'caf\u00e9', patient: { ...aBillableEncounter().patient, lastName: 'O*Hara' } });
    expect(codes(buildClaim(encounter, 1, CLAIM_ID))).toEqual(['unsendable_character /patient/lastName', 'unsendable_character /note']);
  });

  it('holds a claim whose earlier payment does not add up to the charge, in the line and in all', () => {
    const payment = aPriorPayment();
    const [first, second] = payment.lines;
    const claim = buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [{ ...payment, lines: [{ ...first!, paidCents: 9_499 }, second!], paidCents: 13_999 }] });
    expect(codes(claim)).toEqual(['cob_does_not_balance /lines/0', 'cob_does_not_balance /coverages/0']);
  });

  it('holds a claim with a decision on a line it does not have', () => {
    const payment = aPriorPayment();
    const stray = { ...payment.lines[1]!, controlNumber: undefined, procedureCode: '36415' };
    expect(codes(buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [{ ...payment, lines: [payment.lines[0]!, stray] }] }))).toEqual(
      expect.arrayContaining(['cob_line_not_matched /coverages/0', 'cob_line_missing /coverages/0']),
    );
  });

  it('takes a decision on the claim as a whole', () => {
    const adjustments = [{ group: 'CO', reason: '45', cents: 4_000 }, { group: 'PR', reason: '1', cents: 2_000 }];
    expect(codes(buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [aPriorPayment({ lines: [], adjustments })] }))).toEqual([]);
  });

  it('joins a line that the earlier payer split in two', () => {
    const payment = aPriorPayment();
    const [first, second] = payment.lines;
    const parts = [{ ...first!, chargedCents: 12_000, paidCents: 9_000 }, { ...first!, chargedCents: 500, paidCents: 500, adjustments: [] }];
    expect(codes(buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [{ ...payment, lines: [...parts, second!] }] }))).toEqual([]);
  });
});

describe('correcting a claim', () => {
  const number = claimNumberOf(CLAIM_ID);

  it('changes what the correction names and keeps the rest; the total follows the lines', () => {
    const corrected = correctEncounter(aBillableEncounter(), 1, {
      lines: [{ controlNumber: `${number}-1`, change: { modifiers: ['25', '59'], chargeCents: 13_000 } }],
      coverage: { memberId: 'W999' },
      diagnoses: [{ code: 'J02.9' }, { code: 'R05.1' }],
    });
    expect(corrected).toMatchObject({ totalChargeCents: 20_500, diagnoses: [{ code: 'J02.9' }, {}], coverages: [{ memberId: 'W999', payerId: '99901' }], lines: [{ modifiers: ['25', '59'], units: 1 }, { procedureCode: '87880' }] });
  });

  it('leaves a line out', () => {
    expect(correctEncounter(aBillableEncounter(), 1, { lines: [{ controlNumber: `${number}-2`, remove: true }] })).toMatchObject({ totalChargeCents: 12_500, lines: [aService({ modifiers: ['25'], diagnosisPointers: [1, 2] })] });
  });

  it('refuses to leave out every line, and a line that is not there', () => {
    const removeAll = () => correctEncounter(aBillableEncounter(), 1, { lines: [1, 2].map((place) => ({ controlNumber: `${number}-${place}`, remove: true })) });
    expect(removeAll).toThrow(expect.objectContaining({ code: 'correction_leaves_no_line' }));
    expect(() => correctEncounter(aBillableEncounter(), 1, { lines: [{ controlNumber: `${number}-3`, remove: true }] })).toThrow(expect.objectContaining({ code: 'line_not_found' }));
  });
});
