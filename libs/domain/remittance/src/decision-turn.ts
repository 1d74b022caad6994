import { turnOfStatus } from './match.js';

/** What is known of a claim when another decision about it comes in. */
export interface DecidedClaim {
  /** The payer we sent it to. */
  turn: number;
  /** That payer has sent it on to the next one itself (CLP02 19 to 21). */
  forwarded: boolean;
  /** Who issued that payer's payment (TRN03), once it has decided. */
  decidedBy?: string;
}

/**
 * Whose turn a decision speaks for. Usually that of the payer we sent the claim to, whatever CLP02 says. A claim that was forwarded
 * keeps our one number, so its next payer's decision comes under that number too, and is told by CLP02 or by who pays.
 */
export function decisionTurn(claim: DecidedClaim, decision: { status: string; payer: string }): number {
  if (!claim.forwarded) return claim.turn;
  const said = turnOfStatus(decision.status);
  if (said !== undefined) return Math.max(said, claim.turn);
  const byAnother = claim.decidedBy !== undefined && claim.decidedBy !== decision.payer;
  return byAnother ? claim.turn + 1 : claim.turn;
}
