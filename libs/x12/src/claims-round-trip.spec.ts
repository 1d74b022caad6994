import { describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { type ClaimBatch, type DentalClaimDetail, type InstitutionalClaimDetail, type PlacedClaim, read837D, read837I, write837D, write837I } from './index.js';
import {
  adjustments,
  amounts,
  bytes,
  cents,
  code,
  count,
  date,
  decimal,
  digits,
  envelope,
  header,
  list,
  named,
  opt,
  other,
  procedure,
  range,
  references,
  text,
  time,
} from './testing/arbitraries.js';
import { attachments, certifications, contract, drug, fileInformation, inpatient, notes, outpatient, pricing, said } from './testing/claim-detail-arbitraries.js';
import { billingProvider, holder, patient, payer, provider, subscriber } from './testing/claim-arbitraries.js';

const RUNS = { numRuns: 100 };
const dates = list(fc.record({ qualifier: fc.constantFrom('050', '439'), date, to: opt(date) }));
const lineAdjudication = { payerId: text(), paidCents: cents, paidUnits: decimal, bundledLine: opt(count), adjustments, date, remainingLiabilityCents: opt(cents), other: other('2430', 'ZZZ') };

function otherCoverage<R extends string>(...roles: R[]) {
  const rest = fc.record({
    relationship: fc.constantFrom('18', '01'),
    adjustments,
    payerPaidCents: opt(cents),
    nonCoveredCents: opt(cents),
    remainingLiabilityCents: opt(cents),
    benefitsAssigned: fc.constantFrom('Y', 'N', 'W'),
    patientSignature: opt(fc.constant('P')),
    releaseOfInformation: fc.constantFrom('Y', 'I'),
    inpatient,
    outpatient,
    payer: payer('2330B'),
    payerClaimNumber: opt(text()),
    adjudicationDate: opt(date),
    providers: list(provider('2330', ...roles)),
    other: other('2330A', 'ZZZ'),
  });
  return list(fc.tuple(named, holder, rest).map(([name, ...parts]) => ({ ...name, ...parts[0], ...parts[1] })));
}

function batch<C>(claim: Arbitrary<C>, guide: string): Arbitrary<ClaimBatch<C>> {
  const claims = fc
    .tuple(list(billingProvider, 2, 1), list(fc.record({ subscriber, payer: payer('2010BB') }), 2, 1), list(patient, 2, 1))
    .chain(([providers, holders, patients]) => list(fc.record({ billingProvider: fc.constantFrom(...providers), above: fc.constantFrom(...holders), patient: opt(fc.constantFrom(...patients)), claim }), 5, 1))
    .map((all): PlacedClaim<C>[] => all.map(({ above, ...rest }) => ({ ...rest, ...above })));
  const submitter = fc.tuple(named, fc.record({ id: text(), contacts: fc.constant([]) })).map(([name, rest]) => ({ ...name, ...rest, contacts: [...rest.contacts] }));
  return fc.record({ envelope: envelope(guide), header, submitter, receiver: fc.record({ name: text(), id: text() }), claims });
}

/** Claims as often as they are, in an order of their own: grouping under HL changes their order. */
const sorted = (claims: readonly object[]) => claims.map((one) => JSON.stringify(one, (_key, value: unknown) => sortKeys(value))).sort();
const sortKeys = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

describe('837I', () => {
  const ROLES = ['attending', 'operating', 'otherOperating', 'rendering', 'serviceFacility', 'referring'] as const;
  const coded = (...qualifiers: string[]) => ({ qualifier: fc.constantFrom(...qualifiers), code });
  const present = { presentOnAdmission: opt(fc.constantFrom('Y', 'N', 'U', 'W')) };
  const line = fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    revenueCode: digits(4),
    procedure: opt(procedure),
    chargeCents: cents,
    unitBasis: fc.constantFrom('UN', 'DA'),
    units: decimal,
    nonCoveredCents: opt(cents),
    attachments,
    serviceDate: opt(range),
    dates,
    controlNumber: opt(text()),
    references,
    amounts,
    notes,
    pricing,
    drug,
    providers: list(provider('2420', ...ROLES)),
    adjudications: list(fc.record({ ...lineAdjudication, procedure: opt(procedure), revenueCode: opt(digits(4)) })),
    other: other('2400', 'ZZZ'),
  });
  const claim: Arbitrary<InstitutionalClaimDetail> = fc.record({
    number: text(20),
    chargeCents: cents,
    facilityType: fc.constant('11'),
    facilityQualifier: fc.constant('A'),
    frequency: fc.constantFrom('1', '7'),
    assignment: fc.constantFrom('A', 'C'),
    benefitsAssigned: fc.constantFrom('Y', 'N', 'W'),
    releaseOfInformation: fc.constantFrom('Y', 'I'),
    delayReason: opt(fc.constant('3')),
    dischargeTime: opt(time),
    statementPeriod: range,
    admission: opt(fc.record({ date, time: opt(time) })),
    dates,
    admissionType: opt(fc.constant('1')),
    admissionSource: opt(fc.constant('1')),
    patientStatus: fc.constantFrom('01', '30'),
    attachments,
    contract,
    patientResponsibilityCents: opt(cents),
    references,
    fileInformation,
    notes,
    certifications: certifications('ZZ'),
    principalDiagnosis: opt(fc.record({ ...coded('ABK', 'BK'), ...present })),
    admittingDiagnosis: opt(fc.record(coded('ABJ'))),
    visitReasons: list(fc.record(coded('APR')), 3),
    externalCauses: list(fc.record({ ...coded('ABN'), ...present }), 12),
    drgCode: opt(digits(3)),
    otherDiagnoses: list(fc.record({ ...coded('ABF', 'BF'), ...present }), 24),
    principalProcedure: opt(fc.record({ ...coded('BBR'), date: opt(date) })),
    otherProcedures: list(fc.record({ ...coded('BBQ'), date: opt(date) }), 24),
    occurrenceSpans: list(fc.record({ code, from: date, to: date }), 14),
    occurrences: list(fc.record({ code, date }), 14),
    valueCodes: list(fc.record({ code, amount: decimal }), 14),
    conditionCodes: list(code, 24),
    treatmentCodes: list(code, 13),
    pricing,
    providers: list(provider('2310', ...ROLES)),
    otherSubscribers: otherCoverage(...ROLES),
    lines: list(line, 3, 1),
    other: other('2300', 'ZZZ'),
  });

  it('reads every claim as it was written', () => {
    fc.assert(
      fc.property(batch(claim, '005010X223A2'), ({ claims, ...front }) => {
        expect(sorted([...read837I(bytes(write837I({ ...front, claims })))])).toEqual(sorted(claims.map((one) => ({ ...front, ...one }))));
      }),
      RUNS,
    );
  });
});

describe('837D', () => {
  const ROLES = ['referring', 'primaryCare', 'rendering', 'serviceFacility', 'assistantSurgeon', 'supervising'] as const;
  const line = fc.record({
    number: fc.integer({ min: 1, max: 50 }),
    procedure,
    chargeCents: cents,
    placeOfService: opt(code),
    oralCavity: list(digits(2), 5),
    prosthesis: opt(fc.constantFrom('I', 'R')),
    units: opt(decimal),
    diagnosisPointers: list(fc.integer({ min: 1, max: 4 }), 4),
    teeth: list(fc.record({ code: digits(2), surfaces: list(fc.constantFrom('B', 'D', 'O'), 5) }), 4),
    serviceDate: opt(range),
    dates,
    contract,
    controlNumber: opt(text()),
    references,
    amounts,
    fileInformation,
    pricing,
    providers: list(provider('2420', ...ROLES)),
    adjudications: list(fc.record({ ...lineAdjudication, procedure })),
    other: other('2400', 'ZZZ'),
  });
  const claim: Arbitrary<DentalClaimDetail> = fc.record({
    number: text(20),
    chargeCents: cents,
    placeOfService: fc.constant('11'),
    facilityQualifier: fc.constant('B'),
    frequency: fc.constantFrom('1', '7'),
    providerSignatureOnFile: fc.boolean(),
    assignment: fc.constantFrom('A', 'C'),
    benefitsAssigned: fc.constantFrom('Y', 'N', 'W'),
    releaseOfInformation: fc.constantFrom('Y', 'I'),
    relatedCauses: opt(fc.record({ causes: list(fc.constantFrom('AA', 'EM', 'OA'), 2, 1), state: opt(code), country: opt(code) })),
    specialProgram: opt(code),
    submissionReason: opt(fc.constant('PB')),
    delayReason: opt(code),
    serviceDate: opt(range),
    dates,
    orthodontics: said(fc.record({ months: opt(decimal), monthsRemaining: opt(decimal), treatment: opt(fc.constant('Y')) })),
    toothStatuses: list(fc.record({ tooth: digits(2), status: fc.constantFrom('E', 'M') }), 5),
    attachments,
    contract,
    patientPaidCents: opt(cents),
    references,
    fileInformation,
    notes,
    diagnoses: list(fc.record({ qualifier: fc.constantFrom('ABK', 'ABF', 'TQ'), code }), 4),
    pricing,
    providers: list(provider('2310', ...ROLES)),
    otherSubscribers: otherCoverage(...ROLES),
    lines: list(line, 3, 1),
    other: other('2300', 'ZZZ'),
  });

  it('reads every claim as it was written', () => {
    fc.assert(
      fc.property(batch(claim, '005010X224A2'), ({ claims, ...front }) => {
        expect(sorted([...read837D(bytes(write837D({ ...front, claims })))])).toEqual(sorted(claims.map((one) => ({ ...front, ...one }))));
      }),
      RUNS,
    );
  });
});
