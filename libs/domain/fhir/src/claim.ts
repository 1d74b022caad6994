import { type ClaimId, type PatientId } from '@claimwright/kernel';
import type { Claim, ClaimCareTeam, ClaimDiagnosis, ClaimItem, CodeableConcept, FhirResource, Period, Reference } from 'fhir/r4.js';
import { claimInformation, lineNoteSequence } from './claim-information.js';
import { coverageBody } from './coverage.js';
import { byIdentifier, concept, fhirId, money, payerReference, present, toContained, toResource } from './elements.js';
import type { EncounterFacts, ProviderFacts, ServiceFacts } from './encounter.js';
import { addressOf, patientBody, providerResource, relatedPerson } from './people.js';
import { OURS, SYSTEMS } from './systems.js';

/** What is known of a claim beside the encounter that it bills. */
export interface ClaimFacts {
  id: ClaimId;
  /** Where the patient is kept under an id; else the patient is contained. */
  patientId?: PatientId;
  claimNumber: string;
  status: 'draft' | 'active' | 'cancelled';
  /** 1 primary, 2 secondary, 3 tertiary: the insurance this claim goes to. */
  turn: number;
  replacesClaimId?: ClaimId;
  /** The payer's number of the claim that this one replaces. */
  originalPayerClaimNumber?: string;
  createdAt: Date;
  updatedAt: Date;
}

const TEAM = [
  { field: 'renderingProvider', role: concept(SYSTEMS.carinCareTeamRole, 'rendering') },
  { field: 'referringProvider', role: concept(SYSTEMS.carinCareTeamRole, 'referring') },
  { field: 'supervisingProvider', role: concept(SYSTEMS.careTeamRole, 'supervisor') },
] as const;
export type TeamField = (typeof TEAM)[number]['field'];
export const TEAM_ROLES: readonly { field: TeamField; role: CodeableConcept }[] = TEAM;

/** A claim as it was billed: its parties are contained, since they are what was said then and no resources of their own. */
export function toClaim(facts: ClaimFacts, encounter: EncounterFacts): Claim {
  const patient = facts.patientId === undefined ? toContained('patient') : toResource('Patient', facts.patientId);
  const information = claimInformation(encounter);
  const primary = encounter.coverages[facts.turn - 1];
  return present({
    resourceType: 'Claim' as const,
    id: fhirId(facts.id),
    meta: { lastUpdated: facts.updatedAt.toISOString() },
    contained: containedIn(encounter, patient),
    identifier: [{ system: OURS.claimNumber, value: facts.claimNumber }],
    status: facts.status,
    type: concept(SYSTEMS.claimType, 'professional'),
    use: 'claim' as const,
    patient,
    billablePeriod: billablePeriod(encounter.lines),
    created: facts.createdAt.toISOString(),
    insurer: primary && payerReference(primary.payerId, primary.payerName),
    provider: toContained('billing'),
    priority: concept(SYSTEMS.priority, 'normal'),
    related: relatedTo(facts),
    referral: encounter.references?.referralNumber === undefined ? undefined : byIdentifier('ServiceRequest', { value: encounter.references.referralNumber }),
    facility: encounter.serviceFacility && toContained('facility'),
    careTeam: careTeamOf(encounter, ({ field }) => toContained(field)),
    supportingInfo: information,
    diagnosis: diagnosesOf(encounter),
    insurance: encounter.coverages.map((coverage, index) => present({
      sequence: index + 1, focal: index === facts.turn - 1, coverage: toContained(`coverage-${index + 1}`), preAuthRef: coverage.priorAuthorization === undefined ? undefined : [coverage.priorAuthorization],
    })),
    accident: accidentOf(encounter),
    item: encounter.lines.map((line, index) => itemOf(line, { encounter, index, notes: lineNoteSequence(encounter, index, information) })),
    total: money(encounter.totalChargeCents),
  });
}

function containedIn(encounter: EncounterFacts, patient: Reference): FhirResource[] {
  const { coverages, serviceFacility: facility } = encounter;
  return [
    ...(patient.reference === '#patient' ? [{ id: 'patient', ...patientBody(encounter.patient) }] : []),
    ...coverages.flatMap((coverage, index): FhirResource[] => {
      const { resourceType, ...body } = coverageBody(coverage, patient, coverage.subscriber && toContained(`subscriber-${index + 1}`));
      const one = { resourceType, id: `coverage-${index + 1}`, ...body };
      return coverage.subscriber ? [relatedPerson(`subscriber-${index + 1}`, coverage.subscriber, patient), one] : [one];
    }),
    providerResource('billing', encounter.billingProvider),
    ...TEAM.flatMap(({ field }) => (encounter[field] ? [providerResource(field, encounter[field])] : [])),
    ...(facility ? [present({ resourceType: 'Location' as const, id: 'facility', name: facility.name, address: addressOf(facility.address), identifier: facility.npi === undefined ? undefined : [{ system: SYSTEMS.npi, value: facility.npi }] })] : []),
  ];
}

/** R4 has no word for what a claim replaces; `prior` is its nearest. */
function relatedTo({ replacesClaimId, originalPayerClaimNumber }: ClaimFacts): Claim['related'] {
  if (replacesClaimId === undefined && originalPayerClaimNumber === undefined) return undefined;
  return [present({
    claim: replacesClaimId === undefined ? undefined : toResource('Claim', replacesClaimId),
    relationship: concept(SYSTEMS.relatedClaim, 'prior'),
    reference: originalPayerClaimNumber === undefined ? undefined : { system: OURS.payerClaimNumber, value: originalPayerClaimNumber },
  })];
}

/** From the first day of service to the last. */
export function billablePeriod(lines: readonly Pick<ServiceFacts, 'serviceDate'>[]): Period {
  const days = lines.flatMap(({ serviceDate: { from, to } }) => [from, to ?? from]).sort();
  return { start: days[0], end: days.at(-1) };
}

/** Who took part, in the order of the roles; the caller says how each is referred to. */
export function careTeamOf(encounter: EncounterFacts, refer: (member: { field: TeamField; provider: ProviderFacts }) => Reference): ClaimCareTeam[] {
  return TEAM.flatMap(({ field, role }) => {
    const provider = encounter[field];
    if (!provider) return [];
    return [{ provider: refer({ field, provider }), role, ...(provider.taxonomy === undefined ? {} : { qualification: concept(SYSTEMS.taxonomy, provider.taxonomy) }) }];
  }).map((member, index) => ({ sequence: index + 1, ...member }));
}

export function diagnosesOf({ diagnoses }: EncounterFacts): (ClaimDiagnosis & { type: CodeableConcept[] })[] {
  return diagnoses.map(({ code }, index) => ({
    sequence: index + 1, diagnosisCodeableConcept: concept(SYSTEMS.icd10, code),
    type: [index === 0 ? concept(SYSTEMS.diagnosisType, 'principal') : concept(SYSTEMS.carinDiagnosisType, 'secondary')],
  }));
}

/** HCPCS level II begins with a letter, CPT with a digit. */
export const procedureConcept = (code: string): CodeableConcept => concept(/^[A-Za-z]/.test(code) ? SYSTEMS.hcpcs : SYSTEMS.cpt, code);
export const modifierConcept = (code: string): CodeableConcept => concept(/^\d/.test(code) ? SYSTEMS.cpt : SYSTEMS.hcpcs, code);

/** What a line of a claim and a line of an ExplanationOfBenefit have in common. */
export function servicePart(line: ServiceFacts, placeOfService: string) {
  const { serviceDate: { from, to } } = line;
  return present({
    diagnosisSequence: line.diagnosisPointers,
    productOrService: procedureConcept(line.procedureCode),
    modifier: line.modifiers.map(modifierConcept),
    servicedDate: to === undefined ? from : undefined,
    servicedPeriod: to === undefined ? undefined : { start: from, end: to },
    locationCodeableConcept: concept(SYSTEMS.placeOfService, line.placeOfService ?? placeOfService),
    quantity: { value: line.units, ...(line.unitKind === undefined ? {} : { unit: line.unitKind }) },
    net: money(line.chargeCents),
  });
}

function itemOf(line: ServiceFacts, { encounter, index, notes }: { encounter: EncounterFacts; index: number; notes: number[] }): ClaimItem {
  const { drug } = line;
  return present({
    sequence: index + 1,
    ...servicePart(line, encounter.placeOfService),
    informationSequence: notes,
    detail: drug && [{ sequence: 1, productOrService: concept(SYSTEMS.ndc, drug.ndc), quantity: { value: drug.quantity, unit: drug.unit } }],
  });
}

/** v3 ActIncidentCode has two of the three kinds; the third is named by our own. */
export const ACCIDENTS = {
  auto: concept(SYSTEMS.actCode, 'MVA'),
  employment: concept(SYSTEMS.actCode, 'WPA'),
  other: concept(OURS.accident, 'other', 'Other accident'),
} as const satisfies Record<NonNullable<EncounterFacts['accident']>['kind'], CodeableConcept>;

function accidentOf({ accident }: EncounterFacts): Claim['accident'] {
  return accident && present({ date: accident.date, type: ACCIDENTS[accident.kind], locationAddress: accident.state === undefined ? undefined : { state: accident.state, country: 'US' } });
}
