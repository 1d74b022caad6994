import { allocate, sum, type Cents } from '@claimwright/kernel';
import type { Adjustment, OtherSubscriber, ProfessionalClaim, ServiceLine } from '@claimwright/x12';

// SBR01 in order: primary, secondary, tertiary, fourth to eleventh.
const TURNS = 'PSTABCDEFGH';

/** The payer's turn at a claim from 0; an unknown responsibility (SBR01 = U) comes last. */
export function turnOf(payerResponsibility: string): number {
  const turn = TURNS.indexOf(payerResponsibility);
  return turn < 0 ? TURNS.length : turn;
}

/** What the payers before left to the patient on each line, in the lines' order; undefined where no payer has answered before. */
export function leftToPatient(claim: ProfessionalClaim): Cents[] | undefined {
  const last = lastAnswered(claim);
  if (!last) return undefined;
  const lines = claim.claim.lines;
  const owed = lines.map((line) => owedOnLine(line, last.payer.id));
  const onClaim = owedOnClaim(last, claim);
  const weights = lines.map((line) => line.chargeCents);
  if (onClaim === 0 || sum(weights) === 0) return owed;
  const shares = allocate(onClaim, weights);
  return owed.map((cents, index) => cents + (shares[index] ?? 0));
}

/** The latest payer before this one that has adjudicated the claim; its patient responsibility is what is still due. */
function lastAnswered(claim: ProfessionalClaim): OtherSubscriber | undefined {
  const own = turnOf(claim.subscriber.payerResponsibility);
  return claim.claim.otherSubscribers
    .filter((other) => turnOf(other.payerResponsibility) < own && hasAnswered(other, claim.claim.lines))
    .sort((a, b) => turnOf(b.payerResponsibility) - turnOf(a.payerResponsibility))[0];
}

function hasAnswered(other: OtherSubscriber, lines: readonly ServiceLine[]): boolean {
  return other.payerPaidCents !== undefined || other.adjustments.length > 0 || answeredLines(other, lines);
}

function answeredLines(other: OtherSubscriber, lines: readonly ServiceLine[]): boolean {
  return lines.some((line) => line.adjudications.some(({ payerId }) => payerId === other.payer.id));
}

function owedOnLine(line: ServiceLine, payerId: string): Cents {
  return sum(
    line.adjudications
      .filter((adjudication) => adjudication.payerId === payerId)
      .map((adjudication) => (adjudication.adjustments.length > 0 ? patientPart(adjudication.adjustments) : (adjudication.remainingLiabilityCents ?? 0))),
  );
}

function owedOnClaim(other: OtherSubscriber, claim: ProfessionalClaim): Cents {
  if (other.adjustments.length > 0) return patientPart(other.adjustments);
  // 2320 AMT*EAF repeats what 2430 already says, so it counts only where the payer answered for the claim as a whole.
  return answeredLines(other, claim.claim.lines) ? 0 : (other.remainingLiabilityCents ?? 0);
}

function patientPart(adjustments: readonly Adjustment[]): Cents {
  return Math.max(0, sum(adjustments.filter(({ group }) => group === 'PR').map(({ amountCents }) => amountCents)));
}
