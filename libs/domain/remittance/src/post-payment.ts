import { type Cents, DomainError } from '@claimwright/kernel';
import { type Adjudication, type ReadAdjustment } from './adjudicate.js';
import { type Account, type Entry, journal, type Journal, MONEY_ON_ITS_WAY, move } from './ledger.js';
import { unexplainedCents } from './split.js';

/** Where the claim stands in the ledger when the payment arrives. */
export interface Position {
  /** The turn of the payer that decided. */
  turn: number;
  /** The balance of `ar:payer:<turn>` for this claim. */
  receivableCents: Cents;
  /** The turn of the next payer, where there is one. */
  nextTurn?: number;
}

/** Who owes what this payer left to the patient. */
export type Transfer = { to: 'patient'; amountCents: Cents } | { to: 'payer'; turn: number; amountCents: Cents; /** The payer has sent the claim there itself. */ forwarded: boolean };

/** A payment as it is posted. */
export interface PostedPayment {
  journal: Journal;
  paidCents: Cents;
  contractualCents: Cents;
  otherCents: Cents;
  patientCents: Cents;
  /** What this payer still owes or contests afterwards; negative when it paid too much. */
  receivableAfterCents: Cents;
  /** Reductions the payer named that an earlier posting has made already. */
  alreadyPostedCents: Cents;
  transfer?: Transfer;
}

/**
 * Posts a decision against what this payer owes. Money is posted in full. Reductions are posted only as far as something is still
 * owed: a later payer counts its reductions from the whole charge, and an earlier one may have made them (that is OA-23's reason to
 * be), so posting them twice would drive the account below zero. What is denied or pending is not posted; it stays owed.
 */
export function postPayment(adjudication: Adjudication, position: Position): PostedPayment {
  if (adjudication.kind !== 'decision') throw new DomainError('not_a_decision', 'Only a decision of the payer is posted');
  if (unexplainedCents(adjudication.split) !== 0) throw new DomainError('claim_does_not_balance', 'A claim that does not balance is not posted');
  const { turn, receivableCents } = position;
  // A payer that has sent the claim on knows a next payer, also where we do not: the patient is not billed before that one answers.
  const nextTurn = position.nextTurn ?? (adjudication.forwarded ? turn + 1 : undefined);
  const account: Account = `ar:payer:${turn}`;
  const { paidCents } = adjudication.split;
  const entries: Entry[] = move(paidCents, MONEY_ON_ITS_WAY, account, 'CLP04');
  const totals = { contractual: 0, other: 0, patient: 0 };
  const owedTo: Account = nextTurn === undefined ? 'ar:patient' : `ar:payer:${nextTurn}`;
  const reductions = inOrder(adjudication.adjustments);
  let owed = receivableCents - paidCents - sumOf(reductions.filter(({ amountCents }) => amountCents < 0));
  let alreadyPostedCents = 0;
  for (const { meaning, group, reason, amountCents } of reductions) {
    const posted = amountCents < 0 ? amountCents : Math.min(amountCents, Math.max(owed, 0));
    if (amountCents > 0) owed -= posted;
    alreadyPostedCents += amountCents - posted;
    totals[meaning] += posted;
    entries.push(...move(posted, meaning === 'patient' ? owedTo : TARGET[meaning], account, `${group}-${reason}`));
  }
  return {
    journal: journal(entries),
    paidCents,
    contractualCents: totals.contractual,
    otherCents: totals.other,
    patientCents: totals.patient,
    receivableAfterCents: receivableCents - paidCents - totals.contractual - totals.other - totals.patient,
    alreadyPostedCents,
    ...(totals.patient === 0 ? {} : { transfer: transfer(totals.patient, nextTurn, adjudication.forwarded) }),
  };
}

const TARGET = { contractual: 'contractual', other: 'other-adjustment' } as const;

type Reduction = ReadAdjustment & { meaning: 'patient' | 'contractual' | 'other' };
const ORDER = { patient: 0, contractual: 1, other: 2 };

/** The patient's share first: it is still to be collected, while a reduction only says what never will be. */
function inOrder(adjustments: readonly ReadAdjustment[]): Reduction[] {
  return adjustments.filter((adjustment): adjustment is Reduction => adjustment.meaning in ORDER).sort((a, b) => ORDER[a.meaning] - ORDER[b.meaning]);
}

function sumOf(adjustments: readonly ReadAdjustment[]): Cents {
  return adjustments.reduce((total, { amountCents }) => total + amountCents, 0);
}

function transfer(amountCents: Cents, nextTurn: number | undefined, forwarded: boolean): Transfer {
  return nextTurn === undefined ? { to: 'patient', amountCents } : { to: 'payer', turn: nextTurn, amountCents, forwarded };
}
