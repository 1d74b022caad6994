import type { EncounterBody } from './encounter.js';

/** A complete encounter of invented people: an office visit with a blood draw, billed to two payers. */
export const ENCOUNTER_EXAMPLE: EncounterBody = {
  externalId: 'visit-20260302-0417',
  serviceDate: '2026-03-02',
  patient: {
    lastName: 'Marlowe', firstName: 'Ines', middleName: 'R', birthDate: '1951-07-19', sex: 'F',
    address: { line1: '12 Alder Court', city: 'Springfield', state: 'IL', postalCode: '627041234' },
    accountNumber: 'P-20817',
  },
  coverages: [
    {
      payerId: 'CWMED', payerName: 'Claimwright Sandbox Medicare', memberId: '1EG4TE5MK73', relationship: 'self', claimFilingCode: 'MB', assignmentOfBenefits: true,
    },
    {
      payerId: 'CWSUP', payerName: 'Claimwright Sandbox Supplement', memberId: 'SUP00417', groupNumber: 'G-77', groupName: 'Retired Teachers', relationship: 'spouse',
      subscriber: {
        lastName: 'Marlowe', firstName: 'Teo', birthDate: '1949-11-03', sex: 'M',
        address: { line1: '12 Alder Court', city: 'Springfield', state: 'IL', postalCode: '627041234' },
      },
      claimFilingCode: 'CI',
    },
  ],
  billingProvider: {
    npi: '1234567893', name: 'Alder Family Practice', taxonomy: '207Q00000X', taxId: { kind: 'EIN', value: '12-3456789' },
    address: { line1: '400 Main Street', line2: 'Suite 2', city: 'Springfield', state: 'IL', postalCode: '627011000' },
    contact: { name: 'Billing Office', phone: '2175550100' },
  },
  renderingProvider: { npi: '1245319599', lastName: 'Okafor', firstName: 'Lena', taxonomy: '207Q00000X' },
  placeOfService: '11',
  diagnoses: [{ code: 'E11.9' }, { code: 'I10', kind: 'ICD10' }],
  lines: [
    { procedureCode: '99213', modifiers: ['25'], chargeCents: 18_500, units: 1, serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1, 2] },
    { procedureCode: '36415', modifiers: [], chargeCents: 2_500, units: 1, unitKind: 'UN', serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1] },
  ],
  totalChargeCents: 21_000,
  patientPaidCents: 0,
  references: { medicalRecordNumber: 'MR-5521' },
  acceptsAssignment: true,
};
