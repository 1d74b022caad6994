/** Where a case stands: to be worked, with the payer in one of three ways, or over. */
export type CaseStatus = 'open' | 'correcting' | 'appealed' | 'rebilled' | 'resolved';

/** `uphold` is the payer's refusal once more; `reverse` is the taking back of what had resolved the case. */
export type CaseStep = 'correct' | 'appeal' | 'rebill' | 'resolve' | 'uphold' | 'reverse';

export type CaseOutcome = { to: CaseStatus } | { ignore: string } | { refuse: string };

const to = (status: CaseStatus): CaseOutcome => ({ to: status });
const AGAIN: CaseOutcome = { ignore: 'this has been done already' };
const OVER: CaseOutcome = { refuse: 'the case is over' };
const WAITING: CaseOutcome = { refuse: 'the payer must answer first' };
const STILL_OPEN: CaseOutcome = { ignore: 'the case is open' };

/** The whole life of a case: every status, every step. */
export const CASE_STEPS: Readonly<Record<CaseStatus, Readonly<Record<CaseStep, CaseOutcome>>>> = {
  open: { correct: to('correcting'), appeal: to('appealed'), rebill: to('rebilled'), resolve: to('resolved'), uphold: STILL_OPEN, reverse: STILL_OPEN },
  // A correction that cannot be applied makes no claim, and nothing tells so: it may be asked for again until one has been made.
  correcting: { correct: to('correcting'), appeal: WAITING, rebill: WAITING, resolve: to('resolved'), uphold: to('open'), reverse: STILL_OPEN },
  appealed: { correct: WAITING, appeal: AGAIN, rebill: WAITING, resolve: to('resolved'), uphold: to('open'), reverse: STILL_OPEN },
  rebilled: { correct: WAITING, appeal: WAITING, rebill: AGAIN, resolve: to('resolved'), uphold: to('open'), reverse: STILL_OPEN },
  resolved: { correct: OVER, appeal: OVER, rebill: OVER, resolve: AGAIN, uphold: { ignore: 'the case is over' }, reverse: to('open') },
};

/** What a step does to a case that stands here. */
export function caseStep(status: CaseStatus, taken: CaseStep): CaseOutcome {
  return CASE_STEPS[status][taken];
}
