import type { PatientId } from '@claimwright/kernel';
import type { ExplanationOfBenefit, ExplanationOfBenefitItem, Identifier, Reference } from 'fhir/r4.js';
import { type DecidedLine, type DecisionFacts, DENIED, lineAdjudication, networkStatus, reasonsOf, totalsOf, undecidedLine } from './adjudication.js';
import { billablePeriod, careTeamOf, type ClaimFacts, diagnosesOf, procedureConcept, servicePart } from './claim.js';
import { numbersInformation } from './claim-information.js';
import { patientReference } from './claim-response.js';
import { absent, byIdentifier, concept, fhirId, money, payerReference, present, toResource } from './elements.js';
import type { CoverageFacts, EncounterFacts, ProviderFacts, ServiceFacts } from './encounter.js';
import { CARIN_EOB, OURS, SYSTEMS } from './systems.js';

export interface BenefitFacts {
  claim: Pick<ClaimFacts, 'id' | 'turn'> & { patientId?: PatientId; payerId: string };
  encounter: EncounterFacts;
  decision: DecisionFacts;
}

/** One posted decision of a payer with the claim that it is about, by CARIN Blue Button's profile of professional claims. */
export function toExplanationOfBenefit({ claim, encounter, decision }: BenefitFacts): ExplanationOfBenefit {
  const decided = new Map(decision.lines.map((line) => [line.sequence, line]));
  return present({
    resourceType: 'ExplanationOfBenefit' as const,
    id: fhirId(decision.id),
    meta: { lastUpdated: (decision.reversedAt ?? decision.postedAt).toISOString(), profile: [CARIN_EOB] },
    identifier: [uniqueClaimId(decision.payerClaimNumber)],
    status: decision.reversedAt ? 'cancelled' as const : 'active' as const,
    type: concept(SYSTEMS.claimType, 'professional'),
    use: 'claim' as const,
    patient: patientReference(claim.patientId),
    billablePeriod: billablePeriod(encounter.lines),
    created: decision.adjudicatedOn,
    insurer: payerReference(claim.payerId, encounter.coverages[claim.turn - 1]?.payerName),
    provider: providerReference(encounter.billingProvider),
    payee: { type: concept(SYSTEMS.payeeType, 'provider'), party: providerReference(encounter.billingProvider) },
    claim: toResource('Claim', claim.id),
    claimResponse: toResource('ClaimResponse', claim.id),
    outcome: 'complete' as const,
    careTeam: careTeamOf(encounter, ({ provider }) => providerReference(provider)),
    supportingInfo: [...numbersInformation(encounter), ...facilityInformation(encounter)],
    diagnosis: diagnosesOf(encounter),
    insurance: encounter.coverages.map((coverage, index) => ({ focal: index === claim.turn - 1, coverage: coverageReference(coverage) })),
    item: encounter.lines.map((line, index) => itemOf(line, { sequence: index + 1, placeOfService: encounter.placeOfService, decided: decided.get(index + 1) })),
    addItem: decision.lines.filter(({ sequence }) => sequence === undefined).map((line) => ({ productOrService: procedureConcept(line.procedureCode), adjudication: [...lineAdjudication(line), networkStatus()] })),
    adjudication: reasonsOf(decision.adjustments, []),
    total: totalsOf(decision),
    payment: paymentOf(decision),
  });
}

/** CARIN asks for the payer's number of the claim. */
function uniqueClaimId(number: string | undefined): Identifier {
  const type = concept(SYSTEMS.carinIdentifierType, 'uc');
  return number === undefined ? { type, _value: { extension: absent('unknown') } } : { type, system: OURS.payerClaimNumber, value: number };
}

function providerReference({ npi, name, lastName, firstName }: ProviderFacts): Reference {
  const display = name ?? ([firstName, lastName].filter((part) => part !== undefined).join(' ') || undefined);
  const identifier: Identifier = npi === undefined ? { extension: absent('unknown') } : { type: concept(SYSTEMS.identifierType, 'NPI'), system: SYSTEMS.npi, value: npi };
  return byIdentifier(name === undefined ? 'Practitioner' : 'Organization', identifier, display);
}

const coverageReference = ({ memberId, payerName }: CoverageFacts): Reference => byIdentifier('Coverage', { type: concept(SYSTEMS.identifierType, 'MB'), system: OURS.member, value: memberId, assigner: { display: payerName } });

function facilityInformation(encounter: EncounterFacts): NonNullable<ExplanationOfBenefit['supportingInfo']> {
  const { serviceFacility: facility } = encounter;
  if (!facility) return [];
  return [{ sequence: numbersInformation(encounter).length + 1, category: concept(SYSTEMS.carinInformation, 'servicefacility'), valueReference: providerReference(facility) }];
}

interface Place {
  sequence: number;
  placeOfService: string;
  decided: DecidedLine | undefined;
}

function itemOf(line: ServiceFacts, { sequence, placeOfService, decided }: Place): ExplanationOfBenefitItem {
  return { sequence, ...servicePart(line, placeOfService), adjudication: [...(decided ? lineAdjudication(decided) : undecidedLine(line.chargeCents)), networkStatus()] };
}

/** A decision that pays nothing and denies nothing, such as one that leaves all to the patient, has no status in CARIN's list. */
function paymentOf({ statusCode, paidCents }: DecisionFacts): ExplanationOfBenefit['payment'] {
  if (statusCode === DENIED) return { type: concept(SYSTEMS.carinStatus, 'denied'), amount: money(paidCents) };
  return paidCents > 0 ? { type: concept(SYSTEMS.carinStatus, 'paid'), amount: money(paidCents) } : undefined;
}
