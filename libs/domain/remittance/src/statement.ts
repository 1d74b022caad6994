import { addDays, type CalendarDate, type Cents, daysBetween, sum } from '@claimwright/kernel';

/** What a patient owes for one claim, from the ledger. */
export interface PatientCharge<Id extends string = string> {
  claimId: Id;
  serviceDate: CalendarDate;
  chargeCents: Cents;
  /** What payers paid. */
  paidByPayersCents: Cents;
  /** Contractual and other adjustments. */
  adjustedCents: Cents;
  /** What adjudication left to the patient: credits of `ar:payer` to `ar:patient`. */
  responsibilityCents: Cents;
  /** What the patient has paid towards it. */
  paidByPatientCents: Cents;
  /** The day the responsibility arose. */
  responsibleSince: CalendarDate;
}

export interface StatementLine<Id extends string = string> {
  claimId: Id;
  serviceDate: CalendarDate;
  chargeCents: Cents;
  paidByPayersCents: Cents;
  adjustedCents: Cents;
  paidByPatientCents: Cents;
  dueCents: Cents;
  ageDays: number;
}

export interface StatementDraft<Id extends string = string> {
  lines: StatementLine<Id>[];
  balanceCents: Cents;
  issuedOn: CalendarDate;
  dueOn: CalendarDate;
  /** What is due by the days since the payer left it to the patient: to 30, 60, 90 and beyond. */
  ageing: { current: Cents; over30: Cents; over60: Cents; over90: Cents };
}

export interface StatementTerms {
  issuedOn: CalendarDate;
  dueInDays: number;
  /** Smaller balances are not worth the stamp. */
  smallestCents: Cents;
}

/**
 * The bill to a patient: only what adjudication made his, never what a payer has yet to decide. Undefined when he owes too little.
 * A credit of one claim counts against the others.
 */
export function draftStatement<Id extends string>(charges: readonly PatientCharge<Id>[], terms: StatementTerms): StatementDraft<Id> | undefined {
  const lines = charges.map((charge) => toLine(charge, terms.issuedOn)).filter(({ dueCents }) => dueCents !== 0);
  const balanceCents = sum(lines.map(({ dueCents }) => dueCents));
  if (balanceCents < Math.max(terms.smallestCents, 1)) return undefined;
  return { lines, balanceCents, issuedOn: terms.issuedOn, dueOn: addDays(terms.issuedOn, terms.dueInDays), ageing: ageingOf(lines) };
}

function toLine<Id extends string>(charge: PatientCharge<Id>, issuedOn: CalendarDate): StatementLine<Id> {
  const { claimId, serviceDate, chargeCents, paidByPayersCents, adjustedCents, paidByPatientCents } = charge;
  const dueCents = charge.responsibilityCents - paidByPatientCents;
  return { claimId, serviceDate, chargeCents, paidByPayersCents, adjustedCents, paidByPatientCents, dueCents, ageDays: Math.max(0, daysBetween(charge.responsibleSince, issuedOn)) };
}

function ageingOf(lines: readonly StatementLine[]): StatementDraft['ageing'] {
  const between = (from: number, to: number): Cents => sum(lines.filter(({ ageDays }) => ageDays > from && ageDays <= to).map(({ dueCents }) => dueCents));
  return { current: between(-1, 30), over30: between(30, 60), over60: between(60, 90), over90: between(90, Infinity) };
}
