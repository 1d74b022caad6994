import { describe, expect, it } from '@jest/globals';
import { newId, sum } from '@claimwright/kernel';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import fc from 'fast-check';
import type { DecisionFacts } from './adjudication.js';
import { type ResponseFacts, toClaimResponse, toTaken } from './claim-response.js';
import { toCoverage } from './coverage.js';
import { centsOf } from './elements.js';
import { type CheckFacts, toEligibilityRequest, toEligibilityResponse } from './eligibility.js';
import { toExplanationOfBenefit } from './explanation-of-benefit.js';
import { type RemittanceFacts, toPaymentReconciliation } from './payment-reconciliation.js';
import { toPatient } from './people.js';
import { SYSTEMS } from './systems.js';
import { ENCOUNTER } from './testing/example.js';

const AT = new Date('2026-03-16T06:00:00.000Z');
const CLAIM = { id: newId('clm'), turn: 1, patientId: newId('pat'), payerId: 'EVG01' };
const DECISION: DecisionFacts = {
  id: newId('pmt'), remittanceId: newId('era'), statusCode: '1', payerClaimNumber: '26062EVG00417', chargedCents: 21_000, paidCents: 9_040, adjudicatedOn: '2026-03-16', adjustments: [], postedAt: AT,
  lines: [
    { sequence: 1, procedureCode: '99213', chargedCents: 18_550, paidCents: 8_240, paidUnits: '1', adjustments: [{ group: 'CO', reason: '45', cents: 8_250 }, { group: 'PR', reason: '2', cents: 2_060 }], remarks: [] },
    { sequence: 2, procedureCode: 'J1100', chargedCents: 2_450, paidCents: 800, paidUnits: '1.5', adjustments: [{ group: 'CO', reason: '96', cents: 1_450 }, { group: 'PR', reason: '1', cents: 200 }], remarks: ['N130'] },
  ],
};
const benefit = (decision: Partial<DecisionFacts> = {}) => toExplanationOfBenefit({ claim: CLAIM, encounter: ENCOUNTER, decision: { ...DECISION, ...decision } });
const amounts = (list: readonly { category: { coding?: { code?: string }[] }; amount?: { value?: number } }[] = []) =>
  Object.fromEntries(list.flatMap(({ category, amount }) => (amount ? [[category.coding?.[0]?.code, amount.value]] : [])));

describe('an ExplanationOfBenefit', () => {
  it('is valid, also of a denial, a reversed decision, lines that are not ours, and a claim of which little is known', () => {
    expect(faultsOf(benefit())).toEqual([]);
    expect(faultsOf(benefit({ statusCode: '4', paidCents: 0, reversedAt: AT, payerClaimNumber: undefined }))).toEqual([]);
    expect(faultsOf(benefit({ lines: [{ procedureCode: '99499', chargedCents: 21_000, paidCents: 9_040, adjustments: [], remarks: [] }], adjustments: [{ group: 'OA', reason: '23', cents: 1 }] }))).toEqual([]);
    expect(faultsOf(toExplanationOfBenefit({ claim: { ...CLAIM, patientId: undefined }, encounter: { ...ENCOUNTER, renderingProvider: { lastName: 'Marchetti' } }, decision: { ...DECISION, lines: [] } }))).toEqual([]);
  });

  it('tells each amount of a line by the name that HL7 or CARIN has for it, and each adjustment by its reason', () => {
    const [first, second] = benefit().item ?? [];
    expect(amounts(first?.adjudication?.filter(({ reason }) => !reason))).toEqual({ submitted: 185.5, paidtoprovider: 82.4, memberliability: 20.6, coinsurance: 20.6, discount: 82.5 });
    const reasons = second?.adjudication?.filter(({ reason }) => reason?.coding).map(({ reason, amount }) => [reason?.coding?.[0], amount?.value]);
    expect(reasons).toEqual([[{ system: SYSTEMS.carc, code: '96' }, 14.5], [{ system: SYSTEMS.carc, code: '1' }, 2], [{ system: SYSTEMS.rarc, code: 'N130' }, undefined]]);
  });

  it("has what CARIN's profile of professional claims asks for", () => {
    const resource = benefit({ payerClaimNumber: undefined });
    expect(resource).toMatchObject({
      meta: { lastUpdated: AT.toISOString(), profile: [expect.stringContaining('Professional-NonClinician')] }, use: 'claim', type: { coding: [{ code: 'professional' }] }, billablePeriod: { start: '2026-03-02' },
      identifier: [{ type: { coding: [{ code: 'uc' }] }, _value: { extension: [{ valueCode: 'unknown' }] } }],
      payment: { type: { coding: [{ code: 'paid' }] }, amount: { value: 90.4 } },
    });
    expect(resource.insurance.filter(({ focal }) => focal)).toHaveLength(1);
    expect(resource.diagnosis?.every(({ type, diagnosisCodeableConcept }) => type?.length === 1 && diagnosisCodeableConcept)).toBe(true);
    expect(resource.supportingInfo?.map(({ category }) => category.coding?.[0]?.code)).toEqual(['medicalrecordnumber', 'patientaccountnumber', 'servicefacility']);
    expect(resource.careTeam?.every(({ role }) => role)).toBe(true);
    for (const item of resource.item ?? []) {
      expect(item.locationCodeableConcept && (item.servicedDate ?? item.servicedPeriod)).toBeTruthy();
      // The 835 does not tell the network: the slice is there, and says that its reason is unknown.
      expect(item.adjudication?.filter(({ category }) => category.coding?.[0]?.code === 'benefitpaymentstatus')).toMatchObject([{ reason: { extension: [{ valueCode: 'unknown' }] } }]);
    }
    expect(amounts(resource.total)).toEqual({ submitted: 210, paidtoprovider: 90.4, memberliability: 22.6, deductible: 2, coinsurance: 20.6, discount: 82.5 });
  });

  it('never loses a cent of what was decided', () => {
    const cents = fc.integer({ min: -9_999_999, max: 9_999_999 });
    const adjustment = fc.record({ group: fc.constantFrom('CO', 'PR', 'OA', 'PI'), reason: fc.constantFrom('1', '2', '3', '45', '23', '96', 'B7'), cents });
    fc.assert(fc.property(fc.array(adjustment, { maxLength: 12 }), cents, (adjustments, paidCents) => {
      const resource = benefit({ paidCents, lines: [{ ...DECISION.lines[0], sequence: 1, procedureCode: '99213', chargedCents: 1, paidCents, adjustments, remarks: [] }] });
      expect(faultsOf(resource)).toEqual([]);
      const told = resource.item?.[0]?.adjudication?.filter(({ reason }) => reason?.coding?.[0]?.system === SYSTEMS.carc) ?? [];
      expect(sum(told.map(({ amount }) => centsOf(amount) ?? NaN))).toBe(sum(adjustments.map((one) => one.cents)));
    }), { numRuns: 40 });
  });
});

describe('a ClaimResponse', () => {
  const facts: ResponseFacts = { id: CLAIM.id, patientId: CLAIM.patientId, payerId: 'EVG01', serviceDate: '2026-03-02', status: 'accepted', isOver: false, outcome: 'queued', findings: [], createdAt: AT, updatedAt: AT };

  it('is valid while the payer is waited for, when it has decided, and when it was never sent', () => {
    expect(faultsOf(toClaimResponse(facts))).toEqual([]);
    const decided = toClaimResponse({ ...facts, status: 'paid', decision: DECISION, payerClaimNumber: '26062EVG00417' });
    expect(faultsOf(decided)).toEqual([]);
    expect(decided).toMatchObject({ outcome: 'complete', item: [{ itemSequence: 1 }, { itemSequence: 2 }], payment: { amount: { value: 90.4 } } });
    const held = toClaimResponse({ ...facts, patientId: undefined, status: 'held', outcome: 'error', findings: [{ code: 'npi_wrong', severity: 'error', pointer: '/lines/1/units', message: 'is wrong' }] });
    expect(faultsOf(held)).toEqual([]);
    expect(held.error).toEqual([{ itemSequence: 2, code: { coding: [{ system: 'urn:claimwright:finding', code: 'npi_wrong' }], text: 'is wrong' } }]);
  });

  it('is valid as the answer to a claim that was submitted', () => {
    const taken = { encounterId: newId('enc'), externalId: 'visit-9', payerId: 'EVG01', memberId: 'COIN4410027', findings: [], createdAt: AT };
    expect(faultsOf(toTaken({ ...taken, isHeld: false }))).toEqual([]);
    expect(toTaken({ ...taken, isHeld: true }).outcome).toBe('error');
  });
});

describe('a PaymentReconciliation', () => {
  it('is valid and tells each claim and each adjustment outside of claims', () => {
    const facts: RemittanceFacts = {
      id: newId('era'), status: 'posted', payerId: 'EVG01', payerName: 'EVERGREEN HEALTH PLAN', payee: { name: 'LAKESIDE FAMILY CLINIC', npi: '1900000013' }, traceNumber: '0099123', tracePayerId: '1990000022', paidOn: '2026-03-16',
      amountCents: 8_040, claims: [{ claimNumber: 'KQ7M2', payerClaimNumber: '26062EVG00417', claimId: CLAIM.id, paymentId: DECISION.id, paidCents: 9_040 }, { claimNumber: 'OTHER', paidCents: 0 }],
      providerAdjustments: [{ code: 'WO', reference: '26001', amountCents: 1_000 }], receivedAt: AT,
    };
    const resource = toPaymentReconciliation(facts);
    expect(faultsOf(resource)).toEqual([]);
    expect(faultsOf(toPaymentReconciliation({ ...facts, status: 'duplicate', claims: [], payee: { name: 'LAKESIDE' } }))).toEqual([]);
    expect(sum((resource.detail ?? []).map(({ amount }) => centsOf(amount) ?? NaN))).toBe(facts.amountCents);
  });
});

describe('eligibility', () => {
  const check: CheckFacts = {
    id: newId('elc'), patientId: newId('pat'), coverageId: newId('cov'), payerId: 'EVG01', serviceDate: '2026-03-02', state: 'active', isOver: true, providerNpi: '1900000013', createdAt: AT, updatedAt: AT,
    benefits: { plan: 'SIMULATED PLAN', coverageFrom: '2026-01-01', shares: [{ kind: 'coinsurance', serviceTypes: ['30'], level: 'IND', inNetwork: true, percent: '0.2' }, { kind: 'deductible_remaining', serviceTypes: [], amountCents: 12_345 }] },
  };

  it('is asked and answered in valid resources, whatever has become of the question', () => {
    expect(faultsOf(toEligibilityRequest(check))).toEqual([]);
    const answers = (['pending', 'active', 'inactive', 'could_not_ask', 'refused', 'superseded'] as const).map((state) => toEligibilityResponse({ ...check, state, ...(state === 'refused' && { benefits: undefined, reasonCode: 'AAA72' }) }));
    expect(answers.flatMap(faultsOf)).toEqual([]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['queued', 'complete', 'complete', 'error', 'error', 'queued']);
    expect(answers[1]?.insurance?.[0]).toMatchObject({ inforce: true, benefitPeriod: { start: '2026-01-01' }, item: [{ unit: { coding: [{ code: 'individual' }] } }, { benefit: [{ allowedMoney: { value: 123.45 } }] }] });
  });
});

describe('a Coverage and a Patient', () => {
  it('are valid, whoever holds the policy', () => {
    const coverages = [...ENCOUNTER.coverages, { ...ENCOUNTER.coverages[0], groupName: 'Retired Teachers' } as (typeof ENCOUNTER.coverages)[0]];
    const kept = { id: newId('cov'), patientId: newId('pat'), updatedAt: AT };
    expect(coverages.flatMap((coverage) => faultsOf(toCoverage(kept, coverage)))).toEqual([]);
    expect(faultsOf(toPatient({ id: newId('pat'), updatedAt: AT }, ENCOUNTER.patient))).toEqual([]);
  });

  it('would be found out by both judges if they were not', () => {
    const { payor: _, ...coverage } = toCoverage({ id: newId('cov'), patientId: newId('pat'), updatedAt: AT }, ENCOUNTER.coverages[0] as (typeof ENCOUNTER.coverages)[0]);
    expect(faultsOf({ ...coverage, id: 'cov_1' } as never)).toEqual(expect.arrayContaining([expect.stringMatching(/^Coverage\/id/), expect.stringMatching(/^Coverage.payor/)]));
  });
});
