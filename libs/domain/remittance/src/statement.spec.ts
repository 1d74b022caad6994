import { describe, expect, it } from '@jest/globals';
import { draftStatement, type PatientCharge } from './index.js';

const TERMS = { issuedOn: '2026-04-01', dueInDays: 21, smallestCents: 500 };

function aCharge(parts: Partial<PatientCharge> = {}): PatientCharge {
  return { claimId: 'clm_1', serviceDate: '2026-03-02', chargeCents: 20_000, paidByPayersCents: 14_000, adjustedCents: 4_000, responsibilityCents: 2_000, paidByPatientCents: 0, responsibleSince: '2026-03-16', ...parts };
}

describe('a statement', () => {
  it('bills what adjudication left to the patient, less what he paid', () => {
    expect(draftStatement([aCharge({ paidByPatientCents: 500 })], TERMS)).toMatchObject({ balanceCents: 1_500, dueOn: '2026-04-22', lines: [{ dueCents: 1_500, ageDays: 16 }] });
  });

  it('never bills what a payer has yet to decide', () => {
    expect(draftStatement([aCharge({ responsibilityCents: 0, paidByPayersCents: 0, adjustedCents: 0 })], TERMS)).toBeUndefined();
  });

  it('counts a credit of one claim against the others', () => {
    expect(draftStatement([aCharge(), aCharge({ claimId: 'clm_2', paidByPatientCents: 2_700 })], TERMS)).toMatchObject({ balanceCents: 1_300, lines: [{ dueCents: 2_000 }, { dueCents: -700 }] });
  });

  it('is not sent for less than is worth sending, nor for a credit', () => {
    expect(draftStatement([aCharge({ responsibilityCents: 499 })], TERMS)).toBeUndefined();
    expect(draftStatement([aCharge({ paidByPatientCents: 3_000 })], { ...TERMS, smallestCents: 0 })).toBeUndefined();
  });

  it('ages what is due from the day it became the patient’s', () => {
    const since = (responsibleSince: string) => aCharge({ responsibleSince });
    expect(draftStatement([since('2026-03-02'), since('2026-03-01'), since('2026-01-30'), since('2025-12-01')], TERMS)).toMatchObject({ ageing: { current: 2_000, over30: 2_000, over60: 2_000, over90: 2_000 } });
  });
});
