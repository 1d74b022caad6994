import { type CalendarDate, type Cents } from '@claimwright/kernel';

/** What made a case necessary. */
export type CaseFact = DenialFact | RejectionFact | OverdueFact;

interface Common {
  /** The day of the decision, the rejection, or the day the answer was due. */
  on: CalendarDate;
  serviceDate: CalendarDate;
  /** SBR09 of the payer; `MA` and `MB` are Medicare. */
  filingCode?: string;
}

export interface DenialFact extends Common {
  kind: 'denial';
  group: string;
  reason: string;
  remarks: readonly string[];
  amountCents: Cents;
  /** The day the payer's own 277CA took the claim in: proof against CARC 29. */
  receivedByPayerOn?: CalendarDate;
  /** NCCI edit of the code pair on the day of service: `0` never together, `1` with a modifier. */
  ncciModifierIndicator?: '0' | '1' | '9';
}

export interface RejectionFact extends Common {
  kind: 'rejection';
  /** What turned the claim away. */
  stage: 'TA1' | '999' | '277CA';
  statuses: readonly { category: string; status: string; entity?: string }[];
}

export interface OverdueFact extends Common {
  kind: 'overdue';
  waitedFor: 'acknowledgement' | 'acceptance' | 'payment';
}

const MEDICARE = new Set(['MA', 'MB']);

export function isMedicare(filingCode: string | undefined): boolean {
  return MEDICARE.has(filingCode ?? '');
}
