import type { ClaimMatch, LineMatch, MatchConcern } from '@claimwright/domain-remittance';
import type { ClaimId } from '@claimwright/kernel';

/** How a CLP found its claim, or why it did not. */
export interface MatchRecord {
  by: 'claim_number' | 'payer_claim_number' | 'none';
  confidence: 'certain' | 'likely' | 'none';
  reason: string;
  concerns?: MatchConcern[];
  /** Claims it might be. */
  suggestions?: ClaimId[];
  lines?: { controlNumber?: string; by: LineMatch['by']; confidence: LineMatch['confidence'] }[];
  /** Why a matched claim was not posted. */
  held?: HeldReason;
}

/** `remittance_held`: the whole set waits; the others wait for themselves. */
export type HeldReason = 'remittance_held' | 'nothing_to_reverse' | 'several_candidates' | 'not_decided' | 'estimate';

export function recordOf(match: ClaimMatch): MatchRecord {
  const { by, confidence, reason } = match;
  if (!match.claim) return { by, confidence, reason, ...(match.suggestions.length > 0 && { suggestions: match.suggestions }) };
  const lines = match.lines.map(({ line, by: how, confidence: sure }) => ({ ...(line && { controlNumber: line.controlNumber }), by: how, confidence: sure }));
  return { by, confidence, reason, ...(match.concerns.length > 0 && { concerns: match.concerns }), lines };
}
