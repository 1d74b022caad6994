import { describe, expect, it } from '@jest/globals';
import { checkEncounter, type Encounter } from './index.js';
import { aCoverage, aLine, anEncounter, TODAY } from './testing/an-encounter.js';

function found(encounter: Encounter): string[] {
  return checkEncounter(encounter, { today: TODAY }).map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`);
}

const { patient, billingProvider } = anEncounter();
const medicare = aCoverage({ claimFilingCode: 'MB', memberId: '1EG4TE5MK73' });

describe('an encounter', () => {
  it('passes when nothing is wrong with it', () => {
    expect(found(anEncounter())).toEqual([]);
  });

  it('is told everything that is wrong with it, not only the first', () => {
    const encounter = anEncounter({ placeOfService: '1', diagnoses: [{ code: '1' }], totalChargeCents: 1 });
    expect(found(encounter)).toEqual([
      'error place_of_service_invalid /placeOfService',
      'error diagnosis_invalid /diagnoses/0/code',
      'error total_differs /totalChargeCents',
    ]);
  });

  it('is told in sentences that hold no patient data, and where the rule comes from', () => {
    const [finding] = checkEncounter(anEncounter({ billingProvider: { ...billingProvider, npi: '1234567890' } }), { today: TODAY });
    expect(finding).toEqual({
      code: 'npi_invalid', severity: 'error', pointer: '/billingProvider/npi',
      message: 'The NPI of the billing provider is not valid: its check digit or its length is wrong.',
      source: '45 CFR 162.406: ten digits with a check digit over 80840',
    });
  });

  const cases: [string, Partial<Encounter>, string][] = [
    ['a rendering provider with a wrong NPI', { renderingProvider: { npi: '1234567890', lastName: 'Reed', firstName: 'Jo' } }, 'error npi_invalid /renderingProvider/npi'],
    ['a rendering provider without an NPI', { renderingProvider: { lastName: 'Reed', firstName: 'Jo' } }, 'warning npi_missing /renderingProvider/npi'],
    ['a provider without a name', { referringProvider: { npi: '1234567893' } }, 'error name_missing /referringProvider'],
    ['a provider that is both a person and an organisation', { referringProvider: { npi: '1234567893', name: 'Clinic', lastName: 'Reed', firstName: 'Jo' } }, 'error name_ambiguous /referringProvider'],
    ['a taxonomy code of the wrong shape', { billingProvider: { ...billingProvider, taxonomy: '207Q000000' } }, 'error taxonomy_invalid /billingProvider/taxonomy'],
    ['a PO box as billing address', { billingProvider: { ...billingProvider, address: { ...billingProvider.address, line1: 'P.O. Box 12' } } }, 'error billing_address_po_box /billingProvider/address/line1'],
    ['a five-digit ZIP of the billing provider', { billingProvider: { ...billingProvider, address: { ...billingProvider.address, postalCode: '62701' } } }, 'warning zip_needs_nine_digits /billingProvider/address/postalCode'],
    ['an unknown state', { patient: { ...patient, address: { ...patient.address, state: 'XX' } } }, 'error state_unknown /patient/address/state'],
    ['an address without a street', { patient: { ...patient, address: { ...patient.address, line1: ' ' } } }, 'error address_incomplete /patient/address/line1'],
    ['a ZIP of six digits', { patient: { ...patient, address: { ...patient.address, postalCode: '627011' } } }, 'error zip_invalid /patient/address/postalCode'],
    ['a birth date that does not exist', { patient: { ...patient, birthDate: '1970-02-30' } }, 'error date_invalid /patient/birthDate'],
    ['a service before birth', { patient: { ...patient, birthDate: '2026-03-05' } }, 'error service_before_birth /lines/0/serviceDate/from'],
    ['a dependent without a subscriber', { coverages: [aCoverage({ relationship: 'child' })] }, 'error subscriber_missing /coverages/0/subscriber'],
    ['a Medicare number that is none', { coverages: [{ ...medicare, memberId: '1EG4-TE5-MK73' }] }, 'error mbi_invalid /coverages/0/memberId'],
    ['a Medicare patient who is not the subscriber', { coverages: [{ ...medicare, relationship: 'spouse', subscriber: patient }] }, 'error medicare_patient_is_subscriber /coverages/0/relationship'],
    ['Medicare as secondary payer without the reason', { coverages: [aCoverage(), medicare] }, 'error medicare_secondary_reason_missing /coverages/1/insuranceTypeCode'],
    ['Medicaid before another payer', { coverages: [aCoverage({ payerId: 'M1', claimFilingCode: 'MC' }), aCoverage()] }, 'warning medicaid_not_last /coverages/0'],
    ['the same coverage twice', { coverages: [aCoverage(), aCoverage()] }, 'error coverage_repeated /coverages/1'],
    ['an unknown claim filing code', { coverages: [aCoverage({ claimFilingCode: '09' })] }, 'error claim_filing_code_unknown /coverages/0/claimFilingCode'],
    ['no claim filing code', { coverages: [aCoverage({ claimFilingCode: undefined })] }, 'warning claim_filing_code_missing /coverages/0/claimFilingCode'],
    ['a repeated diagnosis, with or without its dot', { diagnoses: [{ code: 'J06.9' }, { code: 'J069' }] }, 'error diagnosis_repeated /diagnoses/1/code'],
    ['a cause of injury as principal diagnosis', { diagnoses: [{ code: 'W19.XXXA' }] }, 'error diagnosis_external_cause_first /diagnoses/0/code'],
    ['a pointer past the list', { lines: [aLine({ diagnosisPointers: [1, 3] })] }, 'error pointer_out_of_range /lines/0/diagnosisPointers/1'],
    ['no pointer', { lines: [aLine({ diagnosisPointers: [] })] }, 'error pointer_missing /lines/0/diagnosisPointers'],
    ['five pointers', { diagnoses: ['A00', 'B00', 'C00', 'D00', 'E00'].map((code) => ({ code })), lines: [aLine({ diagnosisPointers: [1, 2, 3, 4, 5] })] }, 'error too_many_pointers /lines/0/diagnosisPointers'],
    ['the same pointer twice', { lines: [aLine({ diagnosisPointers: [2, 2] })] }, 'error pointer_repeated /lines/0/diagnosisPointers/1'],
    ['a procedure that is no code', { lines: [aLine({ procedureCode: 'OFFICE' })] }, 'error procedure_invalid /lines/0/procedureCode'],
    ['five modifiers', { lines: [aLine({ modifiers: ['25', '59', 'LT', 'GA', 'GY'] })] }, 'error too_many_modifiers /lines/0/modifiers'],
    ['a modifier of one letter', { lines: [aLine({ modifiers: ['R'] })] }, 'error modifier_invalid /lines/0/modifiers/0'],
    ['the same modifier twice', { lines: [aLine({ modifiers: ['25', '25'] })] }, 'error modifier_repeated /lines/0/modifiers/1'],
    ['no units', { lines: [aLine({ units: 0 })] }, 'error units_not_positive /lines/0/units'],
    ['units of four decimals', { lines: [aLine({ units: 1.0005 })] }, 'error units_too_precise /lines/0/units'],
    ['a service in the future', { lines: [aLine({ serviceDate: { from: '2026-03-11' } })] }, 'error date_in_future /lines/0/serviceDate/from'],
    ['a service that ends before it begins', { lines: [aLine({ serviceDate: { from: '2026-03-02', to: '2026-03-01' } })] }, 'error service_ends_before_it_begins /lines/0/serviceDate/to'],
    ['a service date other than the lines say', { serviceDate: '2026-03-01' }, 'error service_date_differs /serviceDate'],
    ['a total other than the lines add up to', { totalChargeCents: 12_499 }, 'error total_differs /totalChargeCents'],
    ['a patient who paid more than the charge', { patientPaidCents: 12_501 }, 'warning patient_paid_exceeds_charge /patientPaidCents'],
    ['an NDC of ten digits', { lines: [aLine({ drug: { ndc: '0002-1433-8', quantity: 1, unit: 'ML' } })] }, 'error ndc_invalid /lines/0/drug/ndc'],
    ['a waived test without the CLIA number', { lines: [aLine({ procedureCode: '87880', modifiers: ['QW'] })] }, 'warning clia_missing /references/cliaNumber'],
    ['a CLIA number of the wrong shape', { references: { cliaNumber: '12345' } }, 'error clia_invalid /references/cliaNumber'],
    ['an auto accident without the state', { accident: { kind: 'auto', date: '2026-03-01' } }, 'error accident_state_missing /accident/state'],
    ['an accident after the service', { accident: { kind: 'other', date: '2026-03-05' } }, 'error accident_after_service /accident/date'],
    ['an illness that begins after the service', { onsetDate: '2026-03-05' }, 'error onset_after_service /onsetDate'],
    ['the same service twice on a day', { lines: [aLine(), aLine()], totalChargeCents: 25_000 }, 'warning line_repeated /lines/1'],
    ['a service too old for Medicare', { coverages: [medicare], lines: [aLine({ serviceDate: { from: '2025-03-01' } })] }, 'warning medicare_filing_limit_passed /coverages/0'],
  ];

  it.each(cases)('is told of %s', (_, parts, expected) => {
    expect(found(anEncounter(parts))).toEqual([expected]);
  });

  it('is told of a birth in the future, which is also after the service', () => {
    const encounter = anEncounter({ patient: { ...patient, birthDate: '2026-03-11' } });
    expect(found(encounter)).toEqual(['error date_in_future /patient/birthDate', 'error service_before_birth /lines/0/serviceDate/from']);
  });

  it.each([
    ['a Medicare patient with a proper number', { coverages: [medicare] }],
    ['units of three decimals', { lines: [aLine({ units: 1.005 })] }],
    ['a child with its subscriber', { coverages: [aCoverage({ relationship: 'child', subscriber: { lastName: 'Marsh', firstName: 'Ida' } })] }],
  ] as [string, Partial<Encounter>][])('passes with %s', (_, parts) => {
    expect(found(anEncounter(parts))).toEqual([]);
  });
});
