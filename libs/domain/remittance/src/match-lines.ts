import { type LinePayment, type Procedure } from '@claimwright/x12';
import { type LineOnBooks } from './match.js';

/** Which line of our claim a service payment is for, and how that was found. */
export interface LineMatch {
  /** The position of the SVC in its claim, from 0. */
  index: number;
  line?: LineOnBooks;
  by: 'control_number' | 'code_modifiers_date_charge' | 'code_date_charge' | 'code_date' | 'none';
  confidence: 'certain' | 'likely' | 'none';
}

interface Rule {
  by: LineMatch['by'];
  confidence: LineMatch['confidence'];
  fits(payment: LinePayment, line: LineOnBooks): boolean;
}

/**
 * Tried in this order over all lines, the surest first. Payers may leave out the control number, or the modifiers,
 * or split one line over several SVC (REF*6R then repeats, and the charges add up).
 */
const RULES: readonly Rule[] = [
  { by: 'control_number', confidence: 'certain', fits: (payment, line) => payment.controlNumber !== undefined && payment.controlNumber === line.controlNumber },
  { by: 'code_modifiers_date_charge', confidence: 'likely', fits: (payment, line) => sameCode(payment, line) && sameDate(payment, line) && sameCharge(payment, line) && sameModifiers(payment, line) },
  { by: 'code_date_charge', confidence: 'likely', fits: (payment, line) => sameCode(payment, line) && sameDate(payment, line) && sameCharge(payment, line) },
  { by: 'code_date', confidence: 'likely', fits: (payment, line) => sameCode(payment, line) && sameDate(payment, line) },
];

/** Matches each service payment to a line of the claim; without a control number a line is taken once only. */
export function matchLines(payments: readonly LinePayment[], lines: readonly LineOnBooks[]): LineMatch[] {
  const matches = new Map<number, LineMatch>();
  const taken = new Set<LineOnBooks>();
  for (const rule of RULES) {
    payments.forEach((payment, index) => {
      if (matches.has(index)) return;
      const again = rule.by === 'control_number';
      const line = lines.find((candidate) => (again || !taken.has(candidate)) && rule.fits(payment, candidate));
      if (!line) return;
      taken.add(line);
      matches.set(index, { index, line, by: rule.by, confidence: rule.confidence });
    });
  }
  return payments.map((_, index) => matches.get(index) ?? { index, by: 'none', confidence: 'none' });
}

/** SVC06 holds the code we sent where the payer adjudicated another one. */
function sent(payment: LinePayment): Procedure {
  return payment.originalProcedure ?? payment.procedure;
}

function sameCode(payment: LinePayment, line: LineOnBooks): boolean {
  return sent(payment).code === line.procedureCode;
}

function sameModifiers(payment: LinePayment, line: LineOnBooks): boolean {
  const modifiers = sent(payment).modifiers;
  return modifiers.length === line.modifiers.length && modifiers.every((modifier) => line.modifiers.includes(modifier));
}

/** A line without its own date has the claim's (835 guide, 2110 DTM). */
function sameDate(payment: LinePayment, line: LineOnBooks): boolean {
  return payment.serviceDate === undefined || payment.serviceDate.from === line.serviceDate;
}

function sameCharge(payment: LinePayment, line: LineOnBooks): boolean {
  return Math.abs(payment.chargeCents) === line.chargeCents;
}
