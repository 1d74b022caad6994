import { type CalendarDate, type Cents, type ClaimId } from '@claimwright/kernel';
import { type ClaimPayment } from '@claimwright/x12';
import { matchLines, type LineMatch } from './match-lines.js';

/** A claim we sent, as the remittance side remembers it. */
export interface ClaimOnBooks {
  claimId: ClaimId;
  /** CLM01. */
  claimNumber: string;
  /** Whom we sent it to. */
  payerId: string;
  /** The payer's numbers for it, from 277CA and earlier remittances. */
  payerClaimNumbers: readonly string[];
  /** 1 for the primary payer, 2 for the secondary … */
  turn: number;
  chargeCents: Cents;
  lines: readonly LineOnBooks[];
}

export interface LineOnBooks {
  /** REF*6R. */
  controlNumber: string;
  procedureCode: string;
  modifiers: readonly string[];
  serviceDate: CalendarDate;
  chargeCents: Cents;
}

/** Claims by the numbers a remittance may name them with. */
export interface ClaimIndex {
  byClaimNumber: ReadonlyMap<string, ClaimOnBooks[]>;
  byPayerNumber: ReadonlyMap<string, ClaimOnBooks[]>;
}

/** Something odd about a match that was made all the same. */
export type MatchConcern = 'charge_differs' | 'payer_turn_differs' | 'line_not_matched';

export type ClaimMatch =
  | { claim: ClaimOnBooks; by: 'claim_number' | 'payer_claim_number'; confidence: 'certain' | 'likely'; reason: string; lines: LineMatch[]; concerns: MatchConcern[] }
  | { claim?: undefined; by: 'none'; confidence: 'none'; reason: string; suggestions: ClaimId[] };

/** Builds the index once for a file, so that matching stays linear. */
export function indexClaims(claims: Iterable<ClaimOnBooks>): ClaimIndex {
  const byClaimNumber = new Map<string, ClaimOnBooks[]>();
  const byPayerNumber = new Map<string, ClaimOnBooks[]>();
  for (const claim of claims) {
    add(byClaimNumber, claim.claimNumber, claim);
    for (const number of new Set(claim.payerClaimNumbers.map(normal))) add(byPayerNumber, number, claim);
  }
  return { byClaimNumber, byPayerNumber };
}

function add(index: Map<string, ClaimOnBooks[]>, number: string, claim: ClaimOnBooks): void {
  const found = index.get(normal(number));
  if (found) found.push(claim);
  else index.set(normal(number), [claim]);
}

function normal(number: string): string {
  return number.trim().toUpperCase();
}

/**
 * Finds the claim a CLP of this payer speaks of: by our number (CLP01), then by the payer's (CLP07); when in doubt it does not guess.
 * Payers number their claims without regard to each other, so CLP07 alone is believed of a claim that went to this payer, or of one
 * that has the same charge and lines, for a payer may have another id in its remittances.
 */
export function matchClaim(payment: ClaimPayment, claims: ClaimIndex, payerId: string): ClaimMatch {
  const ours = claims.byClaimNumber.get(normal(payment.claimNumber)) ?? [];
  const theirs = payment.payerClaimNumber === undefined ? [] : (claims.byPayerNumber.get(normal(payment.payerClaimNumber)) ?? []);
  if (ours.length === 1 && ours[0]) return matched(payment, ours[0], 'claim_number');
  const both = ours.filter((claim) => theirs.includes(claim));
  if (both.length === 1 && both[0]) return matched(payment, both[0], 'claim_number');
  if (ours.length === 0) {
    const found = byPayerNumber(payment, theirs, payerId);
    if (found) return found;
  }
  const suggestions = [...new Set([...ours, ...theirs].map((claim) => claim.claimId))];
  return { by: 'none', confidence: 'none', reason: WHY_NOT[Math.min(suggestions.length, 2)] ?? '', suggestions };
}

const WHY_NOT = ['No claim carries the number of CLP01 or CLP07', 'Only CLP07 is known, of a claim to another payer that differs', 'Several claims carry this number'];

function byPayerNumber(payment: ClaimPayment, theirs: readonly ClaimOnBooks[], payerId: string): ClaimMatch | undefined {
  const own = theirs.filter((claim) => claim.payerId === payerId);
  if (own.length === 1 && own[0]) return matched(payment, own[0], 'payer_claim_number');
  if (theirs.length !== 1 || !theirs[0]) return undefined;
  const alike = matched(payment, theirs[0], 'payer_claim_number');
  return alike.concerns.length === 0 ? alike : undefined;
}

function matched(payment: ClaimPayment, claim: ClaimOnBooks, by: 'claim_number' | 'payer_claim_number'): Extract<ClaimMatch, { claim: ClaimOnBooks }> {
  const lines = matchLines(payment.lines, claim.lines);
  const concerns: MatchConcern[] = [];
  if (Math.abs(payment.chargeCents) !== claim.chargeCents) concerns.push('charge_differs');
  const turn = turnOfStatus(payment.status);
  if (turn !== undefined && turn !== claim.turn) concerns.push('payer_turn_differs');
  if (lines.some((line) => line.by === 'none')) concerns.push('line_not_matched');
  const reason = by === 'claim_number' ? 'CLP01 is the number of this claim' : 'CLP07 is the payer’s number of this claim; CLP01 is unknown';
  return { claim, by, confidence: by === 'claim_number' ? 'certain' : 'likely', reason, lines, concerns };
}

/** CLP02: as whom the payer processed the claim; undefined where the status does not say. */
export function turnOfStatus(status: string): number | undefined {
  return TURN_OF_STATUS[status];
}

const TURN_OF_STATUS: Readonly<Record<string, number>> = { '1': 1, '19': 1, '2': 2, '20': 2, '3': 3, '21': 3 };
