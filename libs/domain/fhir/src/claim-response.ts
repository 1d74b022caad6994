import type { CalendarDate, ClaimId, Finding, PatientId } from '@claimwright/kernel';
import type { ClaimResponse, ClaimResponseError, Reference } from 'fhir/r4.js';
import { type DecisionFacts, DENIED, lineAdjudication, reasonsOf, totalsOf } from './adjudication.js';
import { absent, concept, fhirId, money, payerReference, present, toResource } from './elements.js';
import { OURS, SYSTEMS } from './systems.js';

/** STC01-1 and -2 of a 277CA, or what stands for them in a TA1 or 999. */
export interface Rejection {
  stage: string;
  category: string;
  status: string;
}

/** What is known of a claim's way, and the decision that stands. */
export interface ResponseFacts {
  id: ClaimId;
  patientId?: PatientId;
  payerId: string;
  payerClaimNumber?: string;
  serviceDate: CalendarDate;
  /** Our status, as a word. */
  status: string;
  /** The claim has been replaced by another. */
  isOver: boolean;
  outcome: 'queued' | 'error' | 'complete';
  findings: readonly Finding[];
  /** Why a payer or clearinghouse turned the claim away, before anybody decided about it. */
  rejections?: readonly Rejection[];
  decision?: DecisionFacts;
  createdAt: Date;
  updatedAt: Date;
}

/** A patient who is kept under no id is nobody a reader could ask for. */
export const patientReference = (id: PatientId | undefined): Reference => (id === undefined ? { extension: absent('unknown') } : toResource('Patient', id));

/** How far a payer has come with a claim, and its decision once there is one. */
export function toClaimResponse(facts: ResponseFacts): ClaimResponse {
  const { decision } = facts;
  return present({
    resourceType: 'ClaimResponse' as const,
    id: fhirId(facts.id),
    meta: { lastUpdated: facts.updatedAt.toISOString() },
    identifier: facts.payerClaimNumber === undefined ? undefined : [{ type: concept(SYSTEMS.carinIdentifierType, 'uc'), system: OURS.payerClaimNumber, value: facts.payerClaimNumber }],
    status: facts.isOver ? 'cancelled' as const : 'active' as const,
    type: concept(SYSTEMS.claimType, 'professional'),
    use: 'claim' as const,
    patient: patientReference(facts.patientId),
    created: facts.createdAt.toISOString(),
    insurer: payerReference(facts.payerId),
    request: toResource('Claim', facts.id),
    outcome: decision ? 'complete' as const : facts.outcome,
    disposition: facts.status,
    ...(decision && decidedPart(decision)),
    error: decision ? undefined : [...errorsOf(facts.findings), ...(facts.rejections ?? []).map(rejectionOf)],
  });
}

/** A 277CA says why in codes that have lists of their own; a TA1 and a 999 are told by their codes as they came. */
function rejectionOf({ stage, category, status }: Rejection): ClaimResponseError {
  if (stage !== '277CA') return { code: concept(OURS.acknowledgment, `${stage}:${category}:${status}`) };
  return { code: { coding: [{ system: SYSTEMS.statusCategory, code: category }, { system: SYSTEMS.claimStatus, code: status }] } };
}

function decidedPart(decision: DecisionFacts): Partial<ClaimResponse> {
  const { lines, adjustments, paidCents, statusCode, adjudicatedOn } = decision;
  return present({
    item: lines.flatMap((line) => (line.sequence === undefined ? [] : [{ itemSequence: line.sequence, adjudication: lineAdjudication(line) }])),
    addItem: lines.flatMap((line) => (line.sequence === undefined ? [{ productOrService: { text: line.procedureCode }, adjudication: lineAdjudication(line) }] : [])),
    adjudication: reasonsOf(adjustments, []),
    total: totalsOf(decision),
    payment: statusCode === DENIED || paidCents <= 0 ? undefined : { type: concept('http://terminology.hl7.org/CodeSystem/ex-paymenttype', 'complete'), amount: money(paidCents), date: adjudicatedOn },
  });
}

const LINE = /^\/lines\/(\d+)/;

/** What holds a claim, by the codes of its findings and the lines that they are about. */
export function errorsOf(findings: readonly Finding[]): ClaimResponseError[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ code, message, pointer }) => {
    const line = LINE.exec(pointer)?.[1];
    return { ...(line === undefined ? {} : { itemSequence: Number(line) + 1 }), code: concept(OURS.finding, code, message) };
  });
}

/** What is answered to a claim that was submitted: it waits for its turn, or for a person to correct it. */
export interface TakenFacts {
  encounterId: `enc_${string}`;
  /** The number that the claim came with. */
  externalId?: string;
  payerId: string;
  /** The patient's number at the payer: there is no Patient of ours yet. */
  memberId: string;
  isHeld: boolean;
  findings: readonly Finding[];
  createdAt: Date;
}

export function toTaken({ encounterId, externalId, payerId, memberId, isHeld, findings, createdAt }: TakenFacts): ClaimResponse {
  return present({
    resourceType: 'ClaimResponse' as const,
    identifier: [{ system: OURS.encounter, value: encounterId }],
    status: 'active' as const,
    type: concept(SYSTEMS.claimType, 'professional'),
    use: 'claim' as const,
    patient: { type: 'Patient', identifier: { type: concept(SYSTEMS.identifierType, 'MB'), system: OURS.member, value: memberId } },
    created: createdAt.toISOString(),
    insurer: payerReference(payerId),
    request: externalId === undefined ? undefined : { type: 'Claim', identifier: { value: externalId } },
    outcome: isHeld ? 'error' as const : 'queued' as const,
    disposition: isHeld ? 'held' : 'captured',
    error: errorsOf(findings),
  });
}
