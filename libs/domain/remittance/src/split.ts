import { type Cents, cents } from '@claimwright/kernel';

/**
 * What became of a charge, by the payer's own account: charge = paid + contractual + other + patient + prior payers + denied + pending,
 * exactly, whenever the remittance balances. Amounts keep the payer's sign.
 */
export interface Split {
  chargeCents: Cents;
  paidCents: Cents;
  /** CO reductions by contract or law. */
  contractualCents: Cents;
  /** OA and PI reductions. */
  otherCents: Cents;
  /** PR: for the next payer, or the patient. */
  patientCents: Cents;
  /** OA-23: what payers before this one did. */
  priorPayersCents: Cents;
  /** Refused; open until somebody decides. */
  deniedCents: Cents;
  /** Not decided yet; open. */
  pendingCents: Cents;
}

export function emptySplit(chargeCents: Cents, paidCents: Cents): Split {
  return { chargeCents, paidCents, contractualCents: 0, otherCents: 0, patientCents: 0, priorPayersCents: 0, deniedCents: 0, pendingCents: 0 };
}

/** What this decision leaves for somebody to work on. */
export function openCents({ deniedCents, pendingCents }: Split): Cents {
  return cents(deniedCents + pendingCents);
}

/** Charge less everything it became: zero for a claim that balances. */
export function unexplainedCents(split: Split): Cents {
  const { chargeCents, paidCents, contractualCents, otherCents, patientCents, priorPayersCents } = split;
  return cents(chargeCents - paidCents - contractualCents - otherCents - patientCents - priorPayersCents - openCents(split));
}
