import type { EncounterFacts } from '../encounter.js';

/** An encounter with everything that one can hold; invented people. */
export const ENCOUNTER: EncounterFacts = {
  externalId: 'visit-20260302-0417',
  patient: {
    lastName: 'Marlowe', firstName: 'Ines', middleName: 'R', suffix: 'Jr', birthDate: '1951-07-19', sex: 'F',
    address: { line1: '12 Alder Court', line2: 'Unit 4', city: 'Harrowgate', state: 'OH', postalCode: '440990012' }, accountNumber: 'P-20817',
  },
  coverages: [
    { payerId: 'EVG01', payerName: 'EVERGREEN HEALTH PLAN', memberId: 'COIN4410027', relationship: 'self', claimFilingCode: 'CI', assignmentOfBenefits: true, priorAuthorization: 'PA-1' },
    {
      payerId: 'BRM02', payerName: 'BLUE RIDGE MUTUAL', memberId: 'PAID4410028', groupNumber: 'G-77', groupName: 'Retired Teachers', relationship: 'spouse', insuranceTypeCode: '12',
      subscriber: { lastName: 'Marlowe', firstName: 'Teo', birthDate: '1949-11-03', sex: 'M', address: { line1: '12 Alder Court', city: 'Harrowgate', state: 'OH', postalCode: '440990012' } },
    },
  ],
  billingProvider: {
    npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC', taxonomy: '207Q00000X', taxId: { kind: 'EIN', value: '990000011' },
    address: { line1: '400 Harbor Terrace', line2: 'Suite 2', city: 'Harrowgate', state: 'OH', postalCode: '440990100' }, contact: { name: 'Billing Office', phone: '5550100200' },
  },
  renderingProvider: { npi: '1900000112', lastName: 'Marchetti', firstName: 'Renata', taxonomy: '207Q00000X' },
  referringProvider: { npi: '1900000120', lastName: 'Osei', firstName: 'Kwame' },
  supervisingProvider: { npi: '1900000138', lastName: 'Lindqvist', firstName: 'Maja' },
  serviceFacility: { npi: '1900000146', name: 'HARBOR ANNEX', address: { line1: '402 Harbor Terrace', city: 'Harrowgate', state: 'OH', postalCode: '440990100' } },
  placeOfService: '11',
  diagnoses: [{ code: 'E11.9' }, { code: 'I10' }],
  lines: [
    { procedureCode: '99213', modifiers: ['25'], chargeCents: 18_550, units: 1, serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1, 2], note: 'Long visit' },
    {
      procedureCode: 'J1100', modifiers: ['JZ', '59'], chargeCents: 2_450, units: 1.5, unitKind: 'UN', serviceDate: { from: '2026-03-02', to: '2026-03-03' }, diagnosisPointers: [2], placeOfService: '12',
      drug: { ndc: '00000000001', quantity: 2.5, unit: 'ML' }, note: 'At home',
    },
  ],
  totalChargeCents: 21_000,
  patientPaidCents: 1_500,
  references: { priorAuthorization: 'PA-0', referralNumber: 'R-9', cliaNumber: '36D0000001', medicalRecordNumber: 'MR-5521' },
  acceptsAssignment: true,
  accident: { kind: 'auto', date: '2026-02-28', state: 'OH' },
  onsetDate: '2026-02-28',
  note: 'Seen after an accident',
};
