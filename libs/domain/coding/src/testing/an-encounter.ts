import { type Encounter, type EncounterCoverage, type EncounterLine } from '../encounter.js';

export const TODAY = '2026-03-10';

/** A visit that nothing is wrong with; all people are invented. */
export function anEncounter(parts: Partial<Encounter> = {}): Encounter {
  return {
    patient: {
      lastName: 'Marsh', firstName: 'Ada', birthDate: '1970-05-06', sex: 'F',
      address: { line1: '7 Quiet Lane', city: 'Springfield', state: 'IL', postalCode: '62701' },
    },
    coverages: [aCoverage()],
    billingProvider: {
      npi: '1234567893', name: 'Elm Street Clinic', taxonomy: '207Q00000X', taxId: { kind: 'EIN', value: '12-3456789' },
      address: { line1: '100 Elm Street', city: 'Springfield', state: 'IL', postalCode: '627011234' },
    },
    placeOfService: '11',
    diagnoses: [{ code: 'J06.9' }, { code: 'R05.1' }],
    lines: [aLine()],
    totalChargeCents: 12_500,
    ...parts,
  };
}

export function aCoverage(parts: Partial<EncounterCoverage> = {}): EncounterCoverage {
  return { payerId: '99901', payerName: 'Blue Heron Health', memberId: 'W123456789', relationship: 'self', claimFilingCode: 'CI', ...parts };
}

export function aLine(parts: Partial<EncounterLine> = {}): EncounterLine {
  return { procedureCode: '99213', modifiers: [], chargeCents: 12_500, units: 1, serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1], ...parts };
}
