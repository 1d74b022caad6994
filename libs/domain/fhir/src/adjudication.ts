import { type CalendarDate, type Cents, type PaymentId, type RemittanceId, sum } from '@claimwright/kernel';
import type { CodeableConcept, Money } from 'fhir/r4.js';
import { absent, concept, money } from './elements.js';
import { SYSTEMS } from './systems.js';

export interface Adjustment {
  group: string;
  reason: string;
  cents: Cents;
}

/** A line as a payer decided it. */
export interface DecidedLine {
  /** The line of the claim that it is about; absent where the payer names none of ours. */
  sequence?: number;
  procedureCode: string;
  chargedCents: Cents;
  paidCents: Cents;
  /** An exact decimal. */
  paidUnits?: string;
  adjustments: readonly Adjustment[];
  remarks: readonly string[];
}

/** A payer's decision about a claim as it was posted. */
export interface DecisionFacts {
  id: PaymentId;
  remittanceId: RemittanceId;
  /** CLP02. */
  statusCode: string;
  payerClaimNumber?: string;
  chargedCents: Cents;
  paidCents: Cents;
  adjudicatedOn: CalendarDate;
  lines: readonly DecidedLine[];
  /** Adjustments of the claim as a whole. */
  adjustments: readonly Adjustment[];
  postedAt: Date;
  reversedAt?: Date;
}

export interface Adjudication {
  category: CodeableConcept;
  reason?: CodeableConcept;
  amount?: Money;
  value?: number;
}

/** Amounts that HL7 or CARIN have a name for, by the payer's group and reason code; others are told by their reason alone. */
const AMOUNTS: Readonly<Record<string, CodeableConcept>> = {
  'PR-1': concept(SYSTEMS.adjudication, 'deductible'),
  'PR-2': concept(SYSTEMS.carinAdjudication, 'coinsurance'),
  'PR-3': concept(SYSTEMS.adjudication, 'copay'),
  'CO-45': concept(SYSTEMS.carinAdjudication, 'discount'),
  'OA-23': concept(SYSTEMS.carinAdjudication, 'priorpayerpaid'),
};
const SUBMITTED = concept(SYSTEMS.adjudication, 'submitted');
const PAID = concept(SYSTEMS.carinAdjudication, 'paidtoprovider');
const LIABILITY = concept(SYSTEMS.carinAdjudication, 'memberliability');
const discriminator = (code: string): CodeableConcept => concept(SYSTEMS.carinDiscriminator, code);

/** What was charged, paid and left to the patient, and the amounts that have names. */
function amountsOf(chargedCents: Cents, paidCents: Cents, adjustments: readonly Adjustment[]): { category: CodeableConcept; amount: Money }[] {
  const named = Object.entries(AMOUNTS).flatMap(([key, category]) => {
    const some = adjustments.filter(({ group, reason }) => `${group}-${reason}` === key);
    return some.length === 0 ? [] : [{ category, amount: money(sum(some.map(({ cents }) => cents))) }];
  });
  const patients = adjustments.filter(({ group }) => group === 'PR');
  return [
    { category: SUBMITTED, amount: money(chargedCents) },
    { category: PAID, amount: money(paidCents) },
    ...(patients.length === 0 ? [] : [{ category: LIABILITY, amount: money(sum(patients.map(({ cents }) => cents))) }]),
    ...named,
  ];
}

/** Each adjustment by its group and reason (CAS), each remark by its code. */
export function reasonsOf(adjustments: readonly Adjustment[], remarks: readonly string[]): Adjudication[] {
  const reason = discriminator('adjustmentreason');
  return [
    ...adjustments.map(({ group, reason: code, cents }) => ({ category: reason, reason: { coding: [{ system: SYSTEMS.carc, code }, { system: SYSTEMS.adjustmentGroup, code: group }] }, amount: money(cents) })),
    ...remarks.map((code) => ({ category: reason, reason: concept(SYSTEMS.rarc, code) })),
  ];
}

export function lineAdjudication({ chargedCents, paidCents, paidUnits, adjustments, remarks }: DecidedLine): Adjudication[] {
  return [
    ...amountsOf(chargedCents, paidCents, adjustments),
    ...reasonsOf(adjustments, remarks),
    ...(paidUnits === undefined ? [] : [{ category: discriminator('allowedunits'), value: Number(paidUnits) }]),
  ];
}

/** A line that the payer has said nothing of. */
export const undecidedLine = (chargedCents: Cents): Adjudication[] => [{ category: SUBMITTED, amount: money(chargedCents) }];

/** CARIN asks each line for its network's status, which an 835 does not tell. */
export const networkStatus = (): Adjudication => ({ category: discriminator('benefitpaymentstatus'), reason: { extension: absent('unknown') } });

/** The claim's totals: those of its lines, and the adjustments of the claim as a whole. */
export function totalsOf({ chargedCents, paidCents, lines, adjustments }: DecisionFacts): { category: CodeableConcept; amount: Money }[] {
  return amountsOf(chargedCents, paidCents, [...adjustments, ...lines.flatMap((line) => line.adjustments)]);
}

/** CLP02. */
export const DENIED = '4';
