import { type ClaimId } from '@claimwright/kernel';
import { type BillableEncounter, type BilledCoverage, type BilledService } from '../billable-encounter.js';
import { type ClaimSending } from '../to-837p.js';

export const CLAIM_ID: ClaimId = 'clm_0195a1b2c3d47000a123456789abcdef';
export const OTHER_CLAIM_ID: ClaimId = 'clm_0195a1b2c3d47001b123456789abcdef';

/** A coded visit of two services, 125 and 75 dollars; all people are invented. */
export function aBillableEncounter(parts: Partial<BillableEncounter> = {}): BillableEncounter {
  return {
    serviceDate: '2026-03-02',
    patient: { lastName: 'Marsh', firstName: 'Ada', birthDate: '1970-05-06', sex: 'F', address: { line1: '7 Quiet Lane', city: 'Springfield', state: 'IL', postalCode: '62701' } },
    coverages: [aBilledCoverage()],
    billingProvider: {
      npi: '1234567893', name: 'Elm Street Clinic', taxonomy: '207Q00000X', taxId: { kind: 'EIN', value: '12-3456789' },
      address: { line1: '100 Elm Street', city: 'Springfield', state: 'IL', postalCode: '62701-1234' },
    },
    placeOfService: '11',
    diagnoses: [{ code: 'J06.9' }, { code: 'R05.1' }],
    lines: [aService({ modifiers: ['25'], diagnosisPointers: [1, 2] }), aService({ procedureCode: '87880', chargeCents: 7_500 })],
    totalChargeCents: 20_000,
    ...parts,
  };
}

export function aBilledCoverage(parts: Partial<BilledCoverage> = {}): BilledCoverage {
  return { payerResponsibility: 'P', payerId: '99901', payerName: 'Blue Heron Health', memberId: 'W123456789', relationship: 'self', claimFilingCode: 'CI', ...parts };
}

export function aSecondCoverage(): BilledCoverage {
  return aBilledCoverage({ payerResponsibility: 'S', payerId: '88801', payerName: 'Grey Owl Plan', memberId: 'B77', relationship: 'spouse', subscriber: { lastName: 'Marsh', firstName: 'Sam' } });
}

export function aService(parts: Partial<BilledService> = {}): BilledService {
  return { procedureCode: '99213', modifiers: [], chargeCents: 12_500, units: 1, serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1], ...parts };
}

export const SENDING: ClaimSending = {
  submitter: { name: 'Elm Street Clinic', id: 'CW001', contact: { name: 'Billing desk', phone: '(217) 555-0100' } },
  receiver: { name: 'Clearing House', id: 'CLEAR' },
  controlNumber: 7,
  reference: 'F7',
  createdOn: '2026-03-03',
  createdTime: '06:00',
  usage: 'T',
};
