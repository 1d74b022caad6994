import type { CalendarDate } from '@claimwright/kernel';
import type { Benefit, Eligibility270, Eligibility271, EligibilityRejection } from '@claimwright/x12';
import { FLAKY_ANSWERS_AT_TRY, scriptOf, type ClaimRule } from './magic.js';
import type { Numbers } from './numbers.js';
import { answerEnvelope } from './remit.js';

const PLAN = 'SIMULATED PLAN';
const WHOLE_PLAN = ['30'];

/** Whether the answer to this question depends on how often it was asked before. */
export function countsTries(question: Eligibility270): boolean {
  return scriptOf(question.subscriber.memberId).eligibility === 'flaky';
}

/** The payer's 271, or undefined while it is scripted to be unreachable. `tryNumber` counts from 1. */
export function answerEligibility(question: Eligibility270, tryNumber: number, numbers: Numbers): Eligibility271 | undefined {
  const script = scriptOf(question.subscriber.memberId);
  switch (script.eligibility) {
    case 'down':
      return undefined;
    case 'flaky':
      return tryNumber < FLAKY_ANSWERS_AT_TRY ? undefined : answer(question, numbers, { benefits: activeBenefits(question, script.claim) });
    case 'active':
      return answer(question, numbers, { benefits: activeBenefits(question, script.claim) });
    case 'inactive':
      return answer(question, numbers, { benefits: [benefit(question, { code: '6', serviceTypes: WHOLE_PLAN, plan: PLAN })] });
    case 'not-found':
      return answer(question, numbers, { rejections: [{ loop: '2100C', requestValid: false, aaaCode: '75', followUp: 'C' }] });
  }
}

/** What the clearinghouse says for a payer that is unreachable, where other questions of the same interchange are answered: AAA*42. */
export function couldNotAsk(question: Eligibility270, numbers: Numbers): Eligibility271 {
  return answer(question, numbers, { rejections: [{ loop: '2100A', requestValid: true, aaaCode: '42', followUp: 'P' }] });
}

function answer(question: Eligibility270, numbers: Numbers, given: { benefits?: Benefit[]; rejections?: EligibilityRejection[] }): Eligibility271 {
  const { envelope, header, payer, provider, subscriber, dependent, traces } = question;
  const control = numbers.control('271', envelope.senderId, envelope.interchangeControlNumber, envelope.groupControlNumber, envelope.setControlNumber);
  return {
    envelope: answerEnvelope(envelope, '005010X279A1', { control }),
    header: { purpose: '11', reference: header.reference, createdOn: header.createdOn, createdTime: header.createdTime },
    payer,
    provider,
    subscriber,
    dependent,
    // TRN01 = 2: the asker's own number, echoed.
    traces: traces.map((trace) => ({ ...trace, kind: '2' })),
    rejections: given.rejections ?? [],
    benefits: given.benefits ?? [],
  };
}

/** Active coverage, with what the member's claims will cost the patient. */
function activeBenefits(question: Eligibility270, rule: ClaimRule): Benefit[] {
  const active = benefit(question, { code: '1', serviceTypes: WHOLE_PLAN, plan: PLAN });
  const share = rule.kind === 'pay' ? rule.share : undefined;
  const individual = { coverageLevel: 'IND', serviceTypes: WHOLE_PLAN, inNetwork: 'Y' };
  switch (share?.kind) {
    case undefined:
      return [active];
    case 'coinsurance':
      return [active, benefit(question, { ...individual, code: 'A', percent: String(1 / share.onePartIn) })];
    case 'copayment':
      return [active, benefit(question, { ...individual, code: 'B', amountCents: share.cents })];
    case 'deductible':
      // EB06: 23 the year's deductible, 29 what remains of it.
      return [
        active,
        benefit(question, { ...individual, code: 'C', period: '23', amountCents: share.upToCents }),
        benefit(question, { ...individual, code: 'C', period: '29', amountCents: share.upToCents }),
      ];
  }
}

function benefit(question: Eligibility270, given: Partial<Benefit> & Pick<Benefit, 'code' | 'serviceTypes'>): Benefit {
  // DTP*346: the plan began with the year of the service.
  const dates = given.code === '1' ? [{ qualifier: '346', date: yearStart(question) }] : [];
  return { dates, references: [], messages: [], relatedEntities: [], ...given };
}

function yearStart({ serviceDate, header }: Eligibility270): CalendarDate {
  return `${(serviceDate?.from ?? header.createdOn).slice(0, 4)}-01-01`;
}
