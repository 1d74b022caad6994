import { addDays, type CalendarDate } from '@claimwright/kernel';
import { type DenialAction } from './case-rules.js';
import { type CaseFact, isMedicare } from './fact.js';

/** The last day on which the payer must listen, and who says so. */
export interface LastDay {
  on: CalendarDate;
  source: string;
  /** False for a default of ours: check it against the contract. */
  verified: boolean;
}

/** What a contract says; each missing number is replaced by a default that is marked unverified. */
export interface PayerTerms {
  /** From the service. */
  filingDays?: number;
  /** From the decision. */
  correctedClaimDays?: number;
  /** From the decision. */
  appealDays?: number;
  source?: string;
}

/** Seen at large payers and never verified here: filing and appeals 90 days, corrected claims 90 days from the remittance. */
const DEFAULT_DAYS = 90;
const MEDICARE_APPEAL_DAYS = 120;
const YEAR_DAYS = 365;

/** The payer's own limit for this action; undefined for what has none. */
export function lastDayFor(action: DenialAction, fact: CaseFact, terms: PayerTerms = {}): LastDay | undefined {
  switch (action) {
    case 'appeal':
      if (isMedicare(fact.filingCode)) return { on: addDays(fact.on, MEDICARE_APPEAL_DAYS), source: '42 CFR 405.942: redetermination within 120 days of the notice', verified: true };
      return byTerms(fact.on, terms.appealDays, terms.source);
    case 'corrected_claim':
    case 'send_documents':
      if (isMedicare(fact.filingCode)) return medicareFiling(fact);
      return byTerms(fact.on, terms.correctedClaimDays, terms.source);
    case 'new_claim':
    case 'rebill_other_payer':
      if (isMedicare(fact.filingCode) && action === 'new_claim') return medicareFiling(fact);
      // Another payer mostly counts from the first one's decision; an own new claim counts from the service.
      return byTerms(action === 'new_claim' ? fact.serviceDate : fact.on, terms.filingDays, terms.source);
    case 'verify_coverage':
    case 'bill_patient':
    case 'review':
    case 'call':
    case 'close':
      return undefined;
  }
}

function medicareFiling({ serviceDate }: CaseFact): LastDay {
  return { on: addDays(serviceDate, YEAR_DAYS), source: '42 CFR 424.44: one calendar year from the service', verified: true };
}

function byTerms(from: CalendarDate, days: number | undefined, source: string | undefined): LastDay {
  if (days === undefined) return { on: addDays(from, DEFAULT_DAYS), source: 'default, not verified: enter the contract’s own limit', verified: false };
  return { on: addDays(from, days), source: source ?? 'contract', verified: true };
}

/** Days in which we want each action done, so that money is chased long before a right lapses. House rule. */
export const TARGET_DAYS: Readonly<Record<DenialAction, number>> = {
  corrected_claim: 30,
  new_claim: 14,
  appeal: 60,
  send_documents: 14,
  rebill_other_payer: 30,
  verify_coverage: 7,
  bill_patient: 30,
  review: 14,
  call: 7,
  close: 30,
};

/** The day the work is due: our target, or the payer's last day where that comes first. */
export function dueOn(action: DenialAction, fact: CaseFact, lastDay: LastDay | undefined): CalendarDate {
  const target = addDays(fact.on, TARGET_DAYS[action]);
  return lastDay !== undefined && lastDay.on < target ? lastDay.on : target;
}
