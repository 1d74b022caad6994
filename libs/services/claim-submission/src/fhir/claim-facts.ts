import { type ClaimStatus, placeOfLine } from '@claimwright/domain-claims';
import type { ClaimFacts, DecisionFacts, ResponseFacts } from '@claimwright/domain-fhir';
import type { Tx } from '@claimwright/platform-persistence';
import { contentOf } from '../claims/claim-content.js';
import type { ClaimState } from '../claims/claims.store.js';
import type { Decision } from '../claims/prior-payment.js';
import type { ClaimFound } from './claim.lists.js';

export function claimFacts(tx: Tx, claim: ClaimFound) {
  const { encounter, originalPayerClaimNumber } = contentOf(tx, claim);
  const { id, patientId, claimNumber, turn, replacesClaimId, createdAt, updatedAt } = claim;
  const facts: ClaimFacts = {
    id, claimNumber, turn, createdAt, updatedAt, status: claim.fhirStatus,
    ...(patientId !== null && { patientId }), ...(replacesClaimId !== null && { replacesClaimId }), ...(originalPayerClaimNumber !== undefined && { originalPayerClaimNumber }),
  };
  return { facts, encounter };
}

/** A posted decision; its lines find the claim's by the control numbers that the claim was sent with. */
export function decisionFacts(decision: Decision & { reversedAt?: Date | null }, claimNumber: string): DecisionFacts {
  const { paymentId: id, payerClaimNumber, reversedAt, lines, ...rest } = decision;
  return {
    ...rest, id,
    lines: lines.map(({ controlNumber, ...line }) => {
      const sequence = controlNumber?.startsWith(`${claimNumber}-`) ? placeOfLine(controlNumber) : undefined;
      return { ...line, ...(sequence !== undefined && { sequence }) };
    }),
    ...(payerClaimNumber !== null && { payerClaimNumber }),
    ...(reversedAt && { reversedAt }),
  };
}

function outcomeOf(status: ClaimStatus): ResponseFacts['outcome'] {
  switch (status) {
    case 'draft':
    case 'ready':
    case 'batched':
    case 'submitted':
    case 'acknowledged':
    case 'accepted':
    case 'overdue':
      return 'queued';
    case 'held':
    case 'rejected':
      return 'error';
    case 'paid':
    case 'denied':
    case 'replaced':
    case 'closed':
      return 'complete';
  }
}

export function responseFacts(claim: ClaimState, decision: Decision | undefined): ResponseFacts {
  const { id, patientId, payerId, payerClaimNumber, serviceDate, status, findings, createdAt, updatedAt, claimNumber } = claim;
  return {
    id, payerId, serviceDate, status, isOver: status === 'replaced', outcome: outcomeOf(status), findings, createdAt, updatedAt,
    ...(patientId !== null && { patientId }), ...(payerClaimNumber !== null && { payerClaimNumber }), ...(decision && { decision: decisionFacts(decision, claimNumber) }),
  };
}
