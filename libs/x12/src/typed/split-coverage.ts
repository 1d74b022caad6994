import { X12Error, type X12Position } from '../error.js';
import type { Adjustment, Cents, InpatientAdjudication, LineAdjudication, OtherSegment, OutpatientAdjudication } from '../model.js';

/** What another payer decided about a claim: loop 2320 of every 837, as far as it matters when the claim is split. */
export interface SplitPayer {
  payer: { id: string };
  adjustments: Adjustment[];
  payerPaidCents?: Cents;
  nonCoveredCents?: Cents;
  remainingLiabilityCents?: Cents;
  inpatient?: InpatientAdjudication;
  outpatient?: Omit<OutpatientAdjudication, 'remarks'>;
  other?: OtherSegment[];
}

/** A line, as far as other payers are concerned. */
export interface DecidedLine {
  adjudications: Pick<LineAdjudication, 'payerId' | 'paidCents'>[];
}

/** The claim to be split: its charge, and all of its lines. */
export interface DecidedClaim {
  chargeCents: Cents;
  otherSubscribers: SplitPayer[];
  lines: DecidedLine[];
}

/** Segments that the model has no name for, and that say how much: repeated, they would count twice. */
const AMOUNT_SEGMENTS = new Set(['AMT', 'CAS', 'CN1', 'HCP', 'MIA', 'MOA', 'QTY']);

/** A claim that cannot be split without saying what nobody has said. */
export function cannotSplit(why: string, position: X12Position): X12Error {
  return new X12Error('unwritable_value', `The claim has more lines than one may have, and cannot be split: ${why}`, position);
}

/** Refuses segments of the claim itself that are kept unread and tell amounts. */
export function refuseOther(other: readonly OtherSegment[] | undefined): void {
  const segment = other?.find(({ id, partlyRead }) => !partlyRead && AMOUNT_SEGMENTS.has(id));
  if (segment) throw cannotSplit(`its ${segment.id} (${segment.loop}) has an amount of the whole claim, which no part of it has; split the claim yourself`, { segment: segment.id });
}

/** Refuses what another payer decided about the claim as a whole: nobody has said how much of it belongs to which lines. */
export function refuseWholeDecisions({ chargeCents, otherSubscribers, lines }: DecidedClaim): void {
  const seen = new Set<string>();
  for (const one of otherSubscribers) {
    const { payer, payerPaidCents, nonCoveredCents, remainingLiabilityCents } = one;
    refuseOther(one.other);
    refuseAmounts(one.inpatient, 'MIA');
    refuseAmounts(one.outpatient, 'MOA');
    if (one.adjustments.length > 0) {
      throw cannotSplit('another payer adjusted it as a whole (CAS of 2320), and not line by line; give these adjustments with the lines (2430) or split the claim yourself', { segment: 'CAS' });
    }
    if (payerPaidCents !== undefined && (seen.has(payer.id) || payerPaidCents !== paidOf(payer.id, lines))) {
      throw cannotSplit('what another payer paid (AMT*D of 2320) is not the sum of what it paid of the lines (2430 SVD02); give all that it paid with the lines or split the claim yourself', { segment: 'AMT', element: 2 });
    }
    // 2320 AMT*A8 is the charge of the whole claim, or it is not sent.
    if (nonCoveredCents !== undefined && nonCoveredCents !== chargeCents) {
      throw cannotSplit('what another payer does not cover (AMT*A8 of 2320) is not the charge of the claim; split the claim yourself', { segment: 'AMT', element: 2 });
    }
    if (remainingLiabilityCents) {
      throw cannotSplit('what remains for the patient to pay (AMT*EAF of 2320) is told for the whole claim; give it with the lines (2430) or split the claim yourself', { segment: 'AMT', element: 2 });
    }
    seen.add(payer.id);
  }
}

function refuseAmounts(decision: object | undefined, segment: 'MIA' | 'MOA'): void {
  for (const [field, value] of Object.entries(decision ?? {})) {
    if ((field.endsWith('Cents') || field.endsWith('Days')) && Number(value ?? 0) !== 0) {
      throw cannotSplit(`${segment} (2320) has an amount or days of the whole claim, which no part of it has; split the claim yourself`, { segment });
    }
  }
}

/** What a payer decided about some of the lines: what it paid of them, and nothing where it decided none of them. */
export function ofPart<P extends SplitPayer>(one: P, chargeCents: Cents, lines: readonly DecidedLine[]): P {
  if (one.payerPaidCents === undefined && one.nonCoveredCents === undefined) return one;
  return {
    ...one,
    payerPaidCents: one.payerPaidCents === undefined ? undefined : paidOf(one.payer.id, lines),
    nonCoveredCents: one.nonCoveredCents === undefined ? undefined : chargeCents,
  };
}

/** What a payer paid of the lines; undefined where it decided none of them. */
function paidOf(payerId: string, lines: readonly DecidedLine[]): Cents | undefined {
  let paid: Cents | undefined;
  for (const { adjudications } of lines) {
    for (const adjudication of adjudications) if (adjudication.payerId === payerId) paid = (paid ?? 0) + adjudication.paidCents;
  }
  return paid;
}
