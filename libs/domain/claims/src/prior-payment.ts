import { type CalendarDate, type Cents } from '@claimwright/kernel';

/** What a payer before this one did with the same services. */
export interface PriorPayment {
  turn: number;
  payerClaimNumber?: string;
  paidCents: Cents;
  adjudicatedOn: CalendarDate;
  lines: readonly PriorLine[];
  /** Adjustments of the claim as a whole. */
  adjustments: readonly PriorAdjustment[];
  /** Remark codes of the claim as a whole. */
  remarks?: readonly string[];
}

export interface PriorLine {
  /** REF*6R of the claim that payer had. */
  controlNumber?: string;
  procedureCode: string;
  chargedCents: Cents;
  paidCents: Cents;
  paidUnits?: string;
  adjustments: readonly PriorAdjustment[];
}

export interface PriorAdjustment {
  group: string;
  reason: string;
  cents: Cents;
  quantity?: string;
}

/** What the payer left to the patient, and so to the payers after it. */
export function patientShare(adjustments: readonly PriorAdjustment[]): Cents {
  return adjustments.reduce((total, { group, cents }) => (group === 'PR' ? total + cents : total), 0);
}
