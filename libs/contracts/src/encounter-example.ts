import type { EncounterBody } from './encounter.js';

/** A complete encounter of invented people: an office visit with a blood draw, billed to two payers of the sandbox. */
export const ENCOUNTER_EXAMPLE: EncounterBody = {
  externalId: 'visit-20260302-0417',
  serviceDate: '2026-03-02',
  patient: {
    lastName: 'Marlowe', firstName: 'Ines', middleName: 'R', birthDate: '1951-07-19', sex: 'F',
    address: { line1: '12 Alder Court', city: 'Harrowgate', state: 'OH', postalCode: '440990012' },
    accountNumber: 'P-20817',
  },
  coverages: [
    {
      payerId: 'EVG01', payerName: 'EVERGREEN HEALTH PLAN', memberId: 'COIN4410027', relationship: 'self', claimFilingCode: 'CI', assignmentOfBenefits: true,
    },
    {
      payerId: 'BRM02', payerName: 'BLUE RIDGE MUTUAL', memberId: 'PAID4410028', groupNumber: 'G-77', groupName: 'Retired Teachers', relationship: 'spouse',
      subscriber: {
        lastName: 'Marlowe', firstName: 'Teo', birthDate: '1949-11-03', sex: 'M',
        address: { line1: '12 Alder Court', city: 'Harrowgate', state: 'OH', postalCode: '440990012' },
      },
      claimFilingCode: 'BL',
    },
  ],
  billingProvider: {
    npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC', taxonomy: '207Q00000X', taxId: { kind: 'EIN', value: '990000011' },
    address: { line1: '400 Harbor Terrace', line2: 'Suite 2', city: 'Harrowgate', state: 'OH', postalCode: '440990100' },
    contact: { name: 'Billing Office', phone: '5550100200' },
  },
  renderingProvider: { npi: '1900000112', lastName: 'Marchetti', firstName: 'Renata', taxonomy: '207Q00000X' },
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
