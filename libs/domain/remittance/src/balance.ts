import { type Cents, sum } from '@claimwright/kernel';
import { type Adjustment, type ClaimPayment, type LinePayment, type Remittance835 } from '@claimwright/x12';

/** Two amounts of a remittance that should be one. */
export interface BalanceDifference {
  level: 'file' | 'claim' | 'service';
  /** Where in the file, in words a biller finds it by. */
  place: string;
  /** What the parts add up to. */
  expectedCents: Cents;
  /** What the payer wrote. */
  actualCents: Cents;
  /** Actual less expected. */
  differenceCents: Cents;
}

type Level = BalanceDifference['level'];

/**
 * Every place where the remittance does not add up; an empty list is the only leave to post it (835 guide, section 1.10.2).
 * Service: SVC02 less its CAS is SVC03. Claim: CLP03 less all CAS of claim and lines is CLP04.
 * File: all CLP04 less all PLB is BPR02, also when BPR03 is D, which tells who starts the transfer and not its sign.
 */
export function balanceRemittance(remittance: Remittance835): BalanceDifference[] {
  const paid = sum(remittance.claims.map((claim) => claim.paidCents));
  const withheld = sum(remittance.providerAdjustments.map((adjustment) => adjustment.amountCents));
  return [
    ...compare('file', `payment ${remittance.trace.number} (BPR02)`, paid - withheld, remittance.payment.amountCents),
    ...remittance.claims.flatMap(balanceClaim),
  ];
}

function balanceClaim(claim: ClaimPayment, index: number): BalanceDifference[] {
  const place = `claim ${index + 1} (CLP01 ${claim.claimNumber})`;
  const taken = total(claim.adjustments) + sum(claim.lines.map((line) => total(line.adjustments)));
  return [
    ...compare('claim', `${place}, CLP04`, claim.chargeCents - taken, claim.paidCents),
    ...claim.lines.flatMap((line, position) => balanceLine(line, `${place}, service ${position + 1} (SVC03)`)),
  ];
}

function balanceLine(line: LinePayment, place: string): BalanceDifference[] {
  return compare('service', place, line.chargeCents - total(line.adjustments), line.paidCents);
}

function total(adjustments: readonly Adjustment[]): Cents {
  return sum(adjustments.map((adjustment) => adjustment.amountCents));
}

function compare(level: Level, place: string, expectedCents: Cents, actualCents: Cents): BalanceDifference[] {
  const differenceCents = actualCents - expectedCents;
  return differenceCents === 0 ? [] : [{ level, place, expectedCents, actualCents, differenceCents }];
}

/** The parts of a remittance that name its payment. */
export interface PaymentIdentity {
  trace: Pick<Remittance835['trace'], 'number' | 'payerId'>;
  payment: Pick<Remittance835['payment'], 'date' | 'amountCents'>;
}

/**
 * What makes two remittances the same payment, whichever file or day they came in: payer, trace number, date and amount
 * (TRN03, TRN02, BPR16, BPR02). A second copy is kept and never posted. Where nothing is paid there is no transfer whose number the
 * trace could be, and payers use one for several remittances of a day: those are the same when they say the same.
 */
export function remittanceKey({ trace, payment }: PaymentIdentity, contentHash: string): string {
  return [trace.payerId, trace.number, payment.date, payment.amountCents, ...(payment.amountCents === 0 ? [contentHash] : [])].join('|');
}
