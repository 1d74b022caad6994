import { type CalendarDate } from '@claimwright/kernel';
import { CASE_RULES, type CaseRule, type DenialAction, type DenialCategory } from './case-rules.js';
import { dueOn, lastDayFor, type LastDay, type PayerTerms } from './deadlines.js';
import { type CaseFact, type DenialFact, type RejectionFact } from './fact.js';

/** A case as it is opened: what it is, what to do, by when, and why. */
export interface OpenedCase {
  category: DenialCategory;
  action: DenialAction;
  dueOn: CalendarDate;
  lastDay?: LastDay;
  /** False where an appeal is not allowed or cannot win. */
  appealable: boolean;
  because: string;
  source: string;
}

type Advice = Pick<CaseRule, 'category' | 'action' | 'because' | 'source'>;

/** Opens a case for a denial, a rejection or a missing answer; the three are never mixed up. */
export function openCase(fact: CaseFact, terms?: PayerTerms): OpenedCase {
  const advice = adviceFor(fact);
  const lastDay = lastDayFor(advice.action, fact, terms);
  return { ...advice, dueOn: dueOn(advice.action, fact, lastDay), ...(lastDay ? { lastDay } : {}), appealable: fact.kind === 'denial' && !isNeverAppealed(fact) };
}

function adviceFor(fact: CaseFact): Advice {
  switch (fact.kind) {
    case 'denial':
      return forDenial(fact);
    case 'rejection':
      return forRejection(fact);
    case 'overdue':
      return { category: 'no_answer', action: 'call', because: `No ${fact.waitedFor} in the time it usually takes; ask the payer what it has.`, source: 'CAQH CORE 155; prompt payment rules' };
  }
}

const UNPROCESSABLE: Advice = {
  category: 'unprocessable', action: 'new_claim', because: 'The payer could not process the claim and gives no right of appeal; send a complete new one.', source: 'RARC MA130',
};
const UNKNOWN: Advice = { category: 'unknown', action: 'call', because: 'This system has no rule for these codes; ask the payer.', source: 'no rule' };

function forDenial(fact: DenialFact): Advice {
  if (fact.remarks.includes('MA130')) return UNPROCESSABLE;
  return withoutVainAppeal(byContext(fact) ?? CASE_RULES.find((rule) => fits(rule, fact)) ?? UNKNOWN, fact);
}

function fits({ groups, reasons, remarks }: CaseRule, fact: DenialFact): boolean {
  return groups.includes(fact.group) && reasons.includes(fact.reason) && (remarks === undefined || fact.remarks.some((remark) => remarks.includes(remark)));
}

/** Reasons that something outside of the remittance decides. */
function byContext({ group, reason, ncciModifierIndicator, receivedByPayerOn }: DenialFact): Advice | undefined {
  if (reason === '236' && group === 'CO' && ncciModifierIndicator === '0') {
    return { category: 'bundling', action: 'close', because: 'These procedures are never paid together, with any modifier.', source: 'NCCI PTP edits, modifier indicator 0' };
  }
  if (reason === '236' && ncciModifierIndicator === '1') {
    return { category: 'bundling', action: 'corrected_claim', because: 'A proper modifier lets both procedures be paid, if the record supports it.', source: 'NCCI PTP edits, modifier indicator 1' };
  }
  if (reason === '29' && receivedByPayerOn !== undefined) {
    return { category: 'timely_filing', action: 'appeal', because: `The payer’s own acknowledgement of ${receivedByPayerOn} is the proof.`, source: '277CA of the payer (A1, A2)' };
  }
  return undefined;
}

function withoutVainAppeal(advice: Advice, fact: DenialFact): Advice {
  if (advice.action !== 'appeal' || !isNeverAppealed(fact)) return advice;
  return { ...advice, action: 'close', because: 'The payer gives no right of appeal for this decision.', source: 'RARC N211' };
}

const PATIENT_SHARES = new Set(['1', '2', '3']);
const REDUCTIONS = new Set(['45', '253']);

/** Decisions that are never appealed: no right to it (MA130, N211), or nothing to win (shares, contract, prior payers, NCCI 0). */
export function isNeverAppealed({ group, reason, remarks, ncciModifierIndicator }: DenialFact): boolean {
  if (remarks.includes('MA130') || remarks.includes('N211')) return true;
  if (group === 'PR' && PATIENT_SHARES.has(reason)) return true;
  if (group === 'CO' && REDUCTIONS.has(reason)) return true;
  if (group === 'OA' && reason === '23') return true;
  return group === 'CO' && reason === '236' && ncciModifierIndicator === '0';
}

/** 277CA categories that say that data are missing, wrong or at odds; the rest needs a call. */
const CORRECTABLE = new Set(['A3', 'A6', 'A7', 'A8']);

function forRejection({ stage, statuses }: RejectionFact): Advice {
  if (stage !== '277CA') {
    return { category: 'rejected', action: 'call', because: `The file was turned away (${stage}) before anybody looked at the claim: a fault of the file, not of the care.`, source: `X12 ${stage}` };
  }
  if (statuses.some(({ category }) => CORRECTABLE.has(category))) {
    return { category: 'rejected', action: 'new_claim', because: 'The claim was turned away before adjudication; correct what the status codes name and send it again as new.', source: '277CA STC01' };
  }
  return { category: 'rejected', action: 'call', because: 'The claim was turned away and the status codes do not say how to mend it.', source: '277CA STC01' };
}
