import { type Cents } from '@claimwright/kernel';
import { type ClaimPayment } from '@claimwright/x12';

/** An earlier posting of the same claim, as far as a reversal needs to know it. */
export interface EarlierPosting<Id extends string = string> {
  paymentId: Id;
  turn: number;
  /** CLP07. */
  payerClaimNumber?: string;
  chargeCents: Cents;
  paidCents: Cents;
  reversed: boolean;
}

export type ReversalMatch<Id extends string = string> =
  | { found: EarlierPosting<Id>; by: 'payer_claim_number' | 'amounts' }
  | { found?: undefined; reason: 'nothing_to_reverse' | 'several_candidates' };

/**
 * Finds the posting that a reversal (CLP02 22) takes back: same payer, the exact opposite of charge and payment, not yet reversed. The
 * posting itself is then undone entry by entry (`reverseJournal`), whatever the reversal's adjustments say. Without a certain match the
 * reversal waits for a person; a negative payment is never posted by itself.
 */
export function findReversed<Id extends string>(reversal: ClaimPayment, turn: number, earlier: readonly EarlierPosting<Id>[]): ReversalMatch<Id> {
  const opposite = earlier.filter(
    (posting) => !posting.reversed && posting.turn === turn && posting.paidCents === 0 - reversal.paidCents && posting.chargeCents === 0 - reversal.chargeCents,
  );
  const numbered = opposite.filter((posting) => posting.payerClaimNumber !== undefined && posting.payerClaimNumber === reversal.payerClaimNumber);
  const latest = numbered.at(-1);
  if (latest) return { found: latest, by: 'payer_claim_number' };
  if (opposite.length > 1) return { reason: 'several_candidates' };
  const [only] = opposite;
  return only ? { found: only, by: 'amounts' } : { reason: 'nothing_to_reverse' };
}
