import type { PriorPayment } from '@claimwright/domain-claims';
import type { ClaimAdjudicationRow } from './adjudication.row.js';

export type Decision = Omit<ClaimAdjudicationRow, 'orgId' | 'reversedAt'>;

/** A payer's posted decision as the claim to the next payer repeats it (837P 2320 and 2430). */
export function priorPaymentOf(decision: Decision): PriorPayment {
  return {
    turn: decision.turn,
    paidCents: decision.paidCents,
    adjudicatedOn: decision.adjudicatedOn,
    adjustments: decision.adjustments,
    lines: decision.lines.map((line) => ({
      procedureCode: line.procedureCode, chargedCents: line.chargedCents, paidCents: line.paidCents, adjustments: line.adjustments,
      ...(line.controlNumber === undefined ? {} : { controlNumber: line.controlNumber }),
      ...(line.paidUnits === undefined ? {} : { paidUnits: line.paidUnits }),
    })),
    ...(decision.payerClaimNumber === null ? {} : { payerClaimNumber: decision.payerClaimNumber }),
  };
}
