import { type EligibilityAnswer } from './answer.js';
import { type PatientShare, type OtherPayer } from './benefits.js';
import { nextAttemptAt } from './retry.js';
import { type Remedy } from './rejections.js';

/** How a question ended, this time: the payer's answer, or why there is none. */
export type AskResult = EligibilityAnswer | { state: 'could_not_ask' | 'refused'; reason: string };

/** What is kept of the answer. */
export interface Benefits {
  plan?: string;
  insuranceType?: string;
  coverageFrom?: string;
  coverageTo?: string;
  shares?: PatientShare[];
  otherPayers?: OtherPayer[];
  rejections?: { loop: string; aaaCode: string; followUp: string; remedy: Remedy; meaning: string }[];
}

export interface AskedBefore {
  /** Tries before this one. */
  attempts: number;
  askedAt: Date;
  delaysMs?: readonly number[];
}

/** What a check has come to, and what is to be said of it. */
export interface CheckOutcome {
  state: 'active' | 'inactive' | 'could_not_ask' | 'refused';
  attempts: number;
  reasonCode: string | null;
  benefits: Benefits | null;
  /** When to ask again; absent where this is the end. */
  nextAt?: Date;
  /** `unverified` is said the first time and at the end, not at every try between. */
  say?: 'verified' | 'inactive' | 'unverified';
}

/** What a result means for the check: done, to be asked again, or given up. */
export function outcomeOf(result: AskResult, { attempts: before, askedAt, delaysMs }: AskedBefore): CheckOutcome {
  const attempts = before + 1;
  switch (result.state) {
    case 'active': {
      const { state, ...benefits } = result;
      return { state, attempts, reasonCode: null, benefits, say: 'verified' };
    }
    case 'inactive': {
      const { state, reason, ...benefits } = result;
      return { state, attempts, reasonCode: reason, benefits, say: 'inactive' };
    }
    case 'refused':
      return { state: 'refused', attempts, ...whyNot(result, 'no_coverage_stated'), say: 'unverified' };
    case 'could_not_ask': {
      const waitDays = 'waitDays' in result ? result.waitDays : undefined;
      const nextAt = nextAttemptAt({ made: attempts, lastAskedAt: askedAt, ...(waitDays === undefined ? {} : { waitDays }) }, delaysMs);
      return { state: 'could_not_ask', attempts, ...whyNot(result, 'no_answer'), ...(nextAt && { nextAt }), ...((before === 0 || !nextAt) && { say: 'unverified' as const }) };
    }
  }
}

type NoAnswer = Extract<AskResult, { state: 'could_not_ask' | 'refused' }>;

function whyNot(result: NoAnswer, otherwise: string): Pick<CheckOutcome, 'reasonCode' | 'benefits'> {
  if ('reason' in result) return { reasonCode: result.reason, benefits: null };
  return { reasonCode: result.rejections[0]?.aaaCode ?? otherwise, benefits: { rejections: result.rejections } };
}
