// Invented visits for benchmarks: two service lines each, and a payer that allows 80 % and pays it.
import { CLINICS, DOCTORS, PAYERS, SERVICES, person, seeded } from '../tools/sandbox/people.mjs';

/** The visit of this number as it is posted; the same numbers come out every time. */
export function encounter(random, number) {
  const payer = random.pick(PAYERS);
  const lines = [0, 1].map(() => random.pick(SERVICES)).map(([procedureCode, chargeCents]) => ({ procedureCode, modifiers: [], chargeCents, units: 1, serviceDate: { from: '2026-03-12' }, diagnosisPointers: [1] }));
  return {
    externalId: `BENCH${number}`, patient: person(random, [1950, 2005]),
    coverages: [{ payerId: payer.id, payerName: payer.name, memberId: `CONT${number}`, relationship: 'self', claimFilingCode: payer.filing }],
    billingProvider: { name: CLINICS[0].name, npi: CLINICS[0].npi, taxonomy: CLINICS[0].taxonomy, taxId: { kind: 'EIN', value: CLINICS[0].taxId }, address: CLINICS[0].address, contact: CLINICS[0].contact },
    renderingProvider: random.pick(DOCTORS), placeOfService: '11', diagnoses: [{ code: 'I10' }], lines, totalChargeCents: lines.reduce((sum, l) => sum + l.chargeCents, 0),
  };
}

/** So many of them as lines of NDJSON. */
export function* encounters(count) {
  const random = seeded(7);
  for (let i = 0; i < count; i++) yield `${JSON.stringify(encounter(random, String(i).padStart(8, '0')))}\n`;
}
