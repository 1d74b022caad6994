import { describe, expect, it } from '@jest/globals';
import { read837P, write837P, type Claim837P } from '@claimwright/x12';
import { buildClaim, claimNumberOf, lineControlNumber, toBatch837P, toClaim837P, type BillableEncounter, type ClaimContent, type PriorPayment } from './index.js';
import { aBillableEncounter, aBilledCoverage, aSecondCoverage, CLAIM_ID, OTHER_CLAIM_ID, SENDING } from './testing/a-billable-encounter.js';

function sent(...claims: ClaimContent[]): Claim837P[] {
  return [...read837P(Buffer.from(write837P(toBatch837P(claims, SENDING)), 'latin1'))];
}

function original(parts: Partial<BillableEncounter> = {}): ClaimContent {
  return buildClaim(aBillableEncounter(parts), 1, CLAIM_ID);
}

const BOTH = aBillableEncounter({ coverages: [aBilledCoverage(), aSecondCoverage()] });
const priorNumber = claimNumberOf(OTHER_CLAIM_ID);
const adjustments = [{ group: 'CO', reason: '45', cents: 2_000 }, { group: 'PR', reason: '2', cents: 1_000 }, { group: 'OA', reason: '23', cents: 0 }];
const PRIOR: PriorPayment = {
  turn: 1, payerClaimNumber: 'HERON1', paidCents: 14_000, adjudicatedOn: '2026-03-16', remarks: ['MA01'], adjustments: [],
  lines: [
    { controlNumber: lineControlNumber(priorNumber, 1), procedureCode: '99213', chargedCents: 12_500, paidCents: 9_500, adjustments },
    { controlNumber: lineControlNumber(priorNumber, 2), procedureCode: '87880', chargedCents: 7_500, paidCents: 4_500, adjustments },
  ],
};

describe('a claim on its way', () => {
  it('comes out of the file as it went in', () => {
    const [read] = sent(original({ onsetDate: '2026-02-27', accident: { kind: 'auto', date: '2026-02-26', state: 'IL' }, note: 'See chart', patientPaidCents: 2_000 }));
    expect(read).toMatchObject(toClaim837P(original({ onsetDate: '2026-02-27', accident: { kind: 'auto', date: '2026-02-26', state: 'IL' }, note: 'See chart', patientPaidCents: 2_000 })));
    expect(read?.claim).toMatchObject({ chargeCents: 20_000, frequency: '1', relatedCauses: { causes: ['AA'], state: 'IL' }, patientPaidCents: 2_000 });
  });

  it('puts the subscriber’s birth date and address in the file only where he is the patient', () => {
    expect(toClaim837P(original()).subscriber).toMatchObject({ relationship: '18', birthDate: '1970-05-06' });
    const child = original({ coverages: [aBilledCoverage({ relationship: 'child', subscriber: { lastName: 'Marsh', firstName: 'Ida', birthDate: '1945-01-01' } })] });
    const { subscriber, patient } = toClaim837P(child);
    expect(subscriber).not.toHaveProperty('birthDate');
    expect(subscriber).not.toHaveProperty('relationship');
    expect(patient).toMatchObject({ relationship: '19', person: { firstName: 'Ada' }, birthDate: '1970-05-06' });
  });

  it('carries assignment, signatures and diagnoses as the encounter has them', () => {
    const { claim } = toClaim837P(original({ acceptsAssignment: false, coverages: [aBilledCoverage({ assignmentOfBenefits: false })] }));
    expect(claim).toMatchObject({ assignment: 'C', benefitsAssigned: 'N', diagnoses: [{ qualifier: 'ABK', code: 'J069' }, { qualifier: 'ABF', code: 'R051' }] });
  });

  it('names the place of service on a line only where it differs', () => {
    const [same, other] = toClaim837P(original({ lines: [{ ...aBillableEncounter().lines[0]!, placeOfService: '11' }, { ...aBillableEncounter().lines[1]!, placeOfService: '22' }] })).claim.lines;
    expect(same).not.toHaveProperty('placeOfService');
    expect(other).toMatchObject({ placeOfService: '22' });
  });

  it('sends the payer’s own number with a replacement', () => {
    const claim = buildClaim(aBillableEncounter(), 1, CLAIM_ID, { replaces: { claimId: OTHER_CLAIM_ID, withPayer: true, payerClaimNumber: 'HERON1' } });
    expect(sent(claim)[0]?.claim).toMatchObject({ frequency: '7', references: [{ qualifier: 'F8', value: 'HERON1' }] });
  });

  it('tells the first payer that there is a second, without a decision', () => {
    const [other] = toClaim837P(buildClaim(BOTH, 1, CLAIM_ID)).claim.otherSubscribers;
    expect(other).toMatchObject({ payerResponsibility: 'S', relationship: '01', payer: { id: '88801' }, adjustments: [] });
    expect(other).not.toHaveProperty('payerPaidCents');
  });

  it('tells the second payer what the first paid and took off, line by line, with its date once', () => {
    const [read] = sent(buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [PRIOR] }));
    expect(read?.subscriber).toMatchObject({ payerResponsibility: 'S', memberId: 'B77' });
    expect(read?.claim.otherSubscribers).toMatchObject([{ payerResponsibility: 'P', payerPaidCents: 14_000, payerClaimNumber: 'HERON1', remarks: ['MA01'], adjustments: [] }]);
    expect(read?.claim.otherSubscribers[0]?.adjudicationDate).toBeUndefined();
    expect(read?.claim.lines[0]?.adjudications).toMatchObject([
      {
        payerId: '99901', paidCents: 9_500, procedure: { code: '99213', modifiers: ['25'] }, date: '2026-03-16', remainingLiabilityCents: 1_000,
        adjustments: [{ group: 'CO', reason: '45', amountCents: 2_000 }, { group: 'PR', reason: '2', amountCents: 1_000 }],
      },
    ]);
  });

  it('tells it in the claim as a whole where the first payer decided so', () => {
    const whole: PriorPayment = { ...PRIOR, lines: [], adjustments: [{ group: 'CO', reason: '45', cents: 4_000 }, { group: 'PR', reason: '1', cents: 2_000 }] };
    const { claim } = toClaim837P(buildClaim(BOTH, 2, CLAIM_ID, { priorPayments: [whole] }));
    expect(claim.otherSubscribers).toMatchObject([{ adjudicationDate: '2026-03-16', remainingLiabilityCents: 2_000, adjustments: [{ group: 'CO', amountCents: 4_000 }, { group: 'PR', amountCents: 2_000 }] }]);
    expect(claim.lines.every(({ adjudications }) => adjudications.length === 0)).toBe(true);
  });

  it('sends an authorisation to the payer that gave it', () => {
    const encounter = { ...BOTH, references: { priorAuthorization: 'AUTH1', referralNumber: 'REF1' } };
    const of = (turn: number) => toClaim837P(buildClaim(encounter, turn, CLAIM_ID, { priorPayments: turn === 2 ? [PRIOR] : [] })).claim.references;
    expect(of(1)).toEqual([{ qualifier: '9F', value: 'REF1' }, { qualifier: 'G1', value: 'AUTH1' }]);
    expect(of(2)).toEqual([{ qualifier: '9F', value: 'REF1' }]);
  });

  it('leaves out a rendering provider who bills himself', () => {
    const self = { npi: '1234567893', lastName: 'Reed', firstName: 'Jo' };
    expect(toClaim837P(original({ renderingProvider: self })).claim.providers).toEqual([]);
    expect(toClaim837P(original({ renderingProvider: { ...self, npi: '1245319599' } })).claim.providers).toMatchObject([{ role: 'rendering', npi: '1245319599' }]);
  });
});
