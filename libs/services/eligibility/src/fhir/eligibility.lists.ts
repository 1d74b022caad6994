import { type CheckFacts } from '@claimwright/domain-fhir';
import { fhirList } from '@claimwright/platform-fhir';
import { type CheckRow, type CoverageRow, type PatientRow } from '../eligibility.rows.js';

export type PatientFound = Pick<PatientRow, 'id' | 'content' | 'updatedAt'>;
export const PATIENTS = fhirList('Patient', { select: 'id, content, updated_at as "updatedAt"', from: 'patient', columns: { _id: 'id', _lastUpdated: 'updated_at' } });

export type CoverageFound = Pick<CoverageRow, 'id' | 'patientId' | 'content' | 'updatedAt'>;
export const COVERAGES = fhirList('Coverage', {
  select: 'id, patient_id as "patientId", content, updated_at as "updatedAt"', from: 'coverage', columns: { _id: 'id', patient: 'patient_id', _lastUpdated: 'updated_at' },
});

export type CheckFound = Pick<CheckRow, 'id' | 'patientId' | 'coverageId' | 'payerId' | 'serviceDate' | 'state' | 'reasonCode' | 'benefits' | 'asker' | 'nextAt' | 'createdAt'> & Pick<CheckFacts, 'updatedAt'>;
const UPDATED = 'coalesce(answered_at, asked_at, created_at)';
const CHECK = `id, patient_id as "patientId", coverage_id as "coverageId", payer_id as "payerId", service_date as "serviceDate", state, reason_code as "reasonCode", benefits, asker,
  next_at as "nextAt", created_at as "createdAt", ${UPDATED} as "updatedAt"`;
const STATUS = `(case state when 'superseded' then 'cancelled' else 'active' end)`;

export const REQUESTS = fhirList('CoverageEligibilityRequest', {
  select: CHECK, from: 'eligibility_check', columns: { _id: 'id', patient: 'patient_id', status: STATUS, created: 'created_at', _lastUpdated: 'created_at' },
});
export const RESPONSES = fhirList('CoverageEligibilityResponse', {
  select: CHECK, from: 'eligibility_check', columns: { _id: 'id', patient: 'patient_id', status: STATUS, created: UPDATED, _lastUpdated: UPDATED },
});
