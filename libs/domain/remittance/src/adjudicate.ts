import { type Cents } from '@claimwright/kernel';
import { type Adjustment, type ClaimPayment } from '@claimwright/x12';
import { type AdjustmentMeaning, isPatientDenial, meaningOf } from './adjustment-reasons.js';
import { emptySplit, type Split } from './split.js';

/** One adjustment with what it means. */
export interface ReadAdjustment {
  group: string;
  reason: string;
  amountCents: Cents;
  meaning: AdjustmentMeaning;
  /** The position of its SVC from 0; absent for the claim as a whole. */
  lineIndex?: number;
}

/** A part of the charge that the payer refused. */
export interface DeniedPart {
  group: string;
  reason: string;
  /** Remark codes of the line and of the claim. */
  remarks: string[];
  amountCents: Cents;
  /** Who bears it if nothing is done: `patient` for PR reasons that are no share of a covered service. */
  liability: 'provider' | 'patient';
  lineIndex?: number;
}

/** What a CLP does: a decision, the taking back of one, or neither (an estimate; a claim sent on undecided). */
export type DecisionKind = 'decision' | 'reversal' | 'not_decided' | 'estimate';

/** How a decision leaves the claim with this payer. */
export type DecisionOutcome = 'settled' | 'partly_denied' | 'denied' | 'pending';

export interface Adjudication {
  kind: DecisionKind;
  outcome: DecisionOutcome;
  /** CLP02. */
  status: string;
  split: Split;
  adjustments: ReadAdjustment[];
  denials: DeniedPart[];
  /** CLP02 19, 20, 21, 23: the payer has sent the claim on itself, and we do not. */
  forwarded: boolean;
}

const DENIED = '4';
const REVERSAL = '22';
const NOT_OUR_CLAIM = '23';
const ESTIMATE = '25';
const FORWARDED = new Set(['19', '20', '21', NOT_OUR_CLAIM]); // element 1029

/**
 * Reads what the payer did. Each amount it took off the charge gets one meaning by group and reason (see `meaningOf`), so nothing is
 * counted twice and nothing is lost. Zero paid is no proof of a denial; a reason that denies is.
 */
export function adjudicate(payment: ClaimPayment): Adjudication {
  const adjustments = read(payment);
  const split = emptySplit(payment.chargeCents, payment.paidCents);
  for (const { meaning, amountCents } of adjustments) split[FIELD[meaning]] += amountCents;
  const denials = denialsOf(payment, adjustments);
  return { kind: kindOf(payment.status), outcome: outcomeOf(split, denials), status: payment.status, split, adjustments, denials, forwarded: FORWARDED.has(payment.status) };
}

const FIELD = {
  patient: 'patientCents',
  contractual: 'contractualCents',
  other: 'otherCents',
  prior_payer: 'priorPayersCents',
  pending: 'pendingCents',
  denied: 'deniedCents',
} as const satisfies Record<AdjustmentMeaning, keyof Split>;

function kindOf(status: string): DecisionKind {
  if (status === REVERSAL) return 'reversal';
  if (status === ESTIMATE) return 'estimate';
  return status === NOT_OUR_CLAIM ? 'not_decided' : 'decision';
}

function read(payment: ClaimPayment): ReadAdjustment[] {
  const undecided = payment.status === NOT_OUR_CLAIM;
  const one = ({ group, reason, amountCents }: Adjustment): ReadAdjustment => {
    const meaning = undecided ? 'pending' : meaningOf({ group, reason, claimDenied: payment.status === DENIED });
    return { group, reason, amountCents, meaning };
  };
  return [
    ...payment.adjustments.map(one),
    ...payment.lines.flatMap((line, lineIndex) => line.adjustments.map((adjustment) => ({ ...one(adjustment), lineIndex }))),
  ];
}

function denialsOf(payment: ClaimPayment, adjustments: readonly ReadAdjustment[]): DeniedPart[] {
  return adjustments.flatMap(({ meaning, group, reason, amountCents, lineIndex }) => {
    const byPatient = meaning === 'patient' && isPatientDenial(group, reason);
    if ((meaning !== 'denied' && !byPatient) || amountCents <= 0) return [];
    const own = lineIndex === undefined ? [] : (payment.lines[lineIndex]?.remarks ?? []);
    const remarks = [...new Set([...own, ...payment.remarks])];
    return [{ group, reason, remarks, amountCents, liability: byPatient ? 'patient' : 'provider', ...(lineIndex === undefined ? {} : { lineIndex }) }];
  });
}

function outcomeOf(split: Split, denials: readonly DeniedPart[]): DecisionOutcome {
  if (denials.some(({ liability }) => liability === 'provider')) {
    return split.paidCents === 0 && split.patientCents === 0 ? 'denied' : 'partly_denied';
  }
  return split.pendingCents > 0 ? 'pending' : 'settled';
}
