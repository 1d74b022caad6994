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

/** Several CLP for one claim are its parts where they speak of other lines; of a line that was decided before, the newer decision stands. */
export function withEarlierPart(newer: Decision, earlier: Decision): Decision {
  if (earlier.claimId !== newer.claimId || !areOthers(newer, earlier)) return newer;
  return {
    ...newer, chargedCents: newer.chargedCents + earlier.chargedCents, paidCents: newer.paidCents + earlier.paidCents,
    lines: [...earlier.lines, ...newer.lines], adjustments: [...earlier.adjustments, ...newer.adjustments],
  };
}

function areOthers(newer: Decision, earlier: Decision): boolean {
  const told = new Set(newer.lines.map(({ controlNumber }) => controlNumber));
  return newer.lines.length > 0 && earlier.lines.length > 0 && !told.has(undefined) && earlier.lines.every(({ controlNumber }) => controlNumber !== undefined && !told.has(controlNumber));
}
