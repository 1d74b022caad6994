import { fhirList } from '@claimwright/platform-fhir';
import type { ClaimAdjudicationRow } from '../claims/adjudication.row.js';
import { STATE, type WholeClaim } from '../claims/claims.store.js';

export type ClaimFound = WholeClaim & { fhirStatus: 'draft' | 'active' | 'cancelled' };
const CLAIM_STATUS = `(case when status in ('draft', 'held') then 'draft' when status = 'replaced' then 'cancelled' else 'active' end)`;
export const CLAIMS_IN_FHIR = fhirList('Claim', {
  select: `${STATE}, content, ${CLAIM_STATUS} as "fhirStatus"`, from: 'claim',
  columns: { _id: 'id', patient: 'patient_id', identifier: 'claim_number', status: CLAIM_STATUS, created: 'created_at', _lastUpdated: 'updated_at' },
});

export const RESPONSES = fhirList('ClaimResponse', {
  select: STATE, from: 'claim',
  columns: { _id: 'id', patient: 'patient_id', identifier: 'payer_claim_number', status: `(case status when 'replaced' then 'cancelled' else 'active' end)`, created: 'coalesce(adjudicated_at, created_at)', _lastUpdated: 'updated_at' },
});

export type DecisionFound = Omit<ClaimAdjudicationRow, 'orgId'>;
const UPDATED = 'coalesce(a.reversed_at, a.posted_at)';
export const BENEFITS = fhirList('ExplanationOfBenefit', {
  select: `a.claim_id as "claimId", a.payment_id as "paymentId", a.encounter_id as "encounterId", a.remittance_id as "remittanceId", a.turn, a.payer_id as "payerId", a.payer_claim_number as "payerClaimNumber",
    a.status_code as "statusCode", a.charged_cents as "chargedCents", a.paid_cents as "paidCents", a.adjudicated_on as "adjudicatedOn", a.lines, a.adjustments, a.posted_at as "postedAt", a.reversed_at as "reversedAt"`,
  from: 'claim_adjudication a join claim c on c.org_id = a.org_id and c.id = a.claim_id',
  org: 'a.org_id', key: [{ column: 'a.payment_id', type: 'text' }],
  columns: {
    _id: 'a.payment_id', patient: 'c.patient_id', identifier: 'a.payer_claim_number', status: `(case when a.reversed_at is null then 'active' else 'cancelled' end)`, created: 'a.adjudicated_on', _lastUpdated: UPDATED,
  },
});
