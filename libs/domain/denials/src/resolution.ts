import { type Cents } from '@claimwright/kernel';

/** A later decision on the claim of a case, or on the claim that took its place. */
export interface LaterDecision {
  /** What this payer has now paid for the claim in all. */
  paidCents: Cents;
  /** What it had paid when the case was opened. */
  paidBeforeCents: Cents;
  patientResponsibilityCents: Cents;
  /** What is denied or undecided after it. */
  openCents: Cents;
}

export type Resolution =
  /** `recovered`: the payer paid; `patient_responsible`: the patient owes it; `adjusted`: it came off by contract. */
  | { resolved: true; outcome: 'recovered' | 'patient_responsible' | 'adjusted'; recoveredCents: Cents }
  /** Something is still refused: all of it (`upheld`) or less than before (`partly_recovered`). */
  | { resolved: false; outcome: 'upheld' | 'partly_recovered'; recoveredCents: Cents; openCents: Cents };

/** What a later decision means for a case: a case is over when nothing of its claim is refused any more. */
export function resolution(caseOpenCents: Cents, later: LaterDecision): Resolution {
  const recoveredCents = Math.max(0, later.paidCents - later.paidBeforeCents);
  if (later.openCents > 0) {
    const better = recoveredCents > 0 || later.openCents < caseOpenCents;
    return { resolved: false, outcome: better ? 'partly_recovered' : 'upheld', recoveredCents, openCents: later.openCents };
  }
  if (recoveredCents > 0) return { resolved: true, outcome: 'recovered', recoveredCents };
  return { resolved: true, outcome: later.patientResponsibilityCents > 0 ? 'patient_responsible' : 'adjusted', recoveredCents };
}
