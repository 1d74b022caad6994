import { type CalendarDate, type Cents, type ClaimId, DomainError, type Finding, type SubmissionId, sum } from '@claimwright/kernel';
import { type BillableEncounter, type BilledCoverage } from './billable-encounter.js';
import { claimNumberOf, lineControlNumber } from './numbers.js';
import { type PriorPayment } from './prior-payment.js';

/** CLM05-3: original, replacement, void. */
export type Frequency = '1' | '7' | '8';

/** What is sent to one payer in its turn. It never changes; a correction is another claim. */
export interface ClaimContent {
  claimId: ClaimId;
  /** CLM01. */
  claimNumber: string;
  /** 1 primary, 2 secondary, 3 tertiary. */
  turn: number;
  frequency: Frequency;
  /** REF*F8: the payer's number of the claim that this one replaces or voids. */
  originalPayerClaimNumber?: string;
  replacesClaimId?: ClaimId;
  encounter: BillableEncounter;
  /** What the payers of the earlier turns did, in their order. */
  priorPayments: readonly PriorPayment[];
}

/** A claim by its status; what a status does not have is not in its type. */
export type Claim = ClaimContent &
  (
    | { status: 'draft' | 'ready' }
    | { status: 'held'; findings: Finding[] }
    | { status: 'batched'; submissionId: SubmissionId }
    | ({ status: 'submitted' | 'acknowledged' | 'overdue' | 'rejected' } & Sent)
    | ({ status: 'accepted' | 'paid' | 'denied' } & Sent & { payerClaimNumber?: string })
    | { status: 'replaced'; replacedByClaimId: ClaimId }
    | { status: 'closed'; reason: string }
  );

interface Sent {
  submissionId: SubmissionId;
  submittedAt: Date;
}

/** One line as other services know it: ids, codes and amounts, nothing of the patient. */
export interface ClaimLine {
  controlNumber: string;
  procedureCode: string;
  modifiers: string[];
  chargedCents: Cents;
  /** An exact decimal. */
  units: string;
  serviceDate: CalendarDate;
}

/** What else a claim needs beyond its encounter, turn and id. */
export interface ClaimOptions {
  priorPayments?: readonly PriorPayment[];
  /** The claim that this one takes the place of. */
  replaces?: Replaced;
}

export interface Replaced {
  claimId: ClaimId;
  /** Whether the payer adjudicated or holds it: then the new one is a replacement (7) or a void (8), else a first claim again (1). */
  withPayer: boolean;
  payerClaimNumber?: string;
  void?: boolean;
}

/**
 * Builds the draft for one payer's turn. The frequency code follows from the claim's own history and is never typed; a replacement
 * or a void without the payer's number of the earlier claim is refused, because the payer would take it for a new one.
 */
export function buildClaim(encounter: BillableEncounter, turn: number, claimId: ClaimId, options: ClaimOptions = {}): Claim & { status: 'draft' } {
  const { priorPayments = [], replaces } = options;
  if (!encounter.coverages[turn - 1]) throw new DomainError('claim_turn_without_coverage', 'The encounter has no coverage for this turn');
  for (let earlier = 1; earlier < turn; earlier++) {
    if (priorPayments.filter((payment) => payment.turn === earlier).length !== 1) {
      throw new DomainError('claim_needs_prior_payment', 'A later payer is billed with the one decision of each payer before it');
    }
  }
  const prior = priorPayments.filter((payment) => payment.turn < turn).sort((a, b) => a.turn - b.turn);
  return { status: 'draft', claimId, claimNumber: claimNumberOf(claimId), turn, encounter, priorPayments: prior, ...lineage(replaces) };
}

function lineage(replaces: Replaced | undefined): Pick<ClaimContent, 'frequency' | 'originalPayerClaimNumber' | 'replacesClaimId'> {
  if (!replaces) return { frequency: '1' };
  if (!replaces.withPayer) return { frequency: '1', replacesClaimId: replaces.claimId };
  if (replaces.payerClaimNumber === undefined) {
    throw new DomainError('payer_claim_number_required', 'A replacement or void needs the payer’s number of the earlier claim (837P 2300 REF*F8)');
  }
  return { frequency: replaces.void ? '8' : '7', originalPayerClaimNumber: replaces.payerClaimNumber, replacesClaimId: replaces.claimId };
}

/** The coverage whose payer this claim goes to. */
export function coverageOf({ encounter, turn }: Pick<ClaimContent, 'encounter' | 'turn'>): BilledCoverage {
  const coverage = encounter.coverages[turn - 1];
  if (!coverage) throw new DomainError('claim_turn_without_coverage', 'The encounter has no coverage for this turn');
  return coverage;
}

/** CLM02. */
export function chargedCents({ encounter }: Pick<ClaimContent, 'encounter'>): Cents {
  return sum(encounter.lines.map((line) => line.chargeCents));
}

/** The lines without anything of the patient. */
export function linesOf({ encounter, claimNumber }: Pick<ClaimContent, 'encounter' | 'claimNumber'>): ClaimLine[] {
  return encounter.lines.map((line, index) => ({
    controlNumber: lineControlNumber(claimNumber, index + 1),
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    chargedCents: line.chargeCents,
    units: String(line.units),
    serviceDate: line.serviceDate.from,
  }));
}
