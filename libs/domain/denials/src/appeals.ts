import { addDays, type CalendarDate } from '@claimwright/kernel';
import { isMedicare } from './fact.js';

/** One level of appeal and the days it may be asked for after the notice of the decision before. */
export interface AppealLevel {
  level: number;
  name: string;
  days: number;
  source: string;
  /** False for a default of ours: check it against the contract. */
  verified: boolean;
}

/** Original Medicare, 42 CFR 405 subpart I. */
export const MEDICARE_APPEALS: readonly AppealLevel[] = [
  { level: 1, name: 'redetermination', days: 120, source: '42 CFR 405.942', verified: true },
  { level: 2, name: 'reconsideration', days: 180, source: '42 CFR 405.962', verified: true },
  { level: 3, name: 'hearing', days: 60, source: '42 CFR 405.1014', verified: true },
  { level: 4, name: 'appeals_council', days: 60, source: '42 CFR 405.1102', verified: true },
  { level: 5, name: 'federal_court', days: 60, source: '42 CFR 405.1136', verified: true },
];

/** Everybody else, until the contract says otherwise. */
export const USUAL_APPEALS: readonly AppealLevel[] = [
  { level: 1, name: 'first_appeal', days: 90, source: 'default, not verified', verified: false },
  { level: 2, name: 'second_appeal', days: 60, source: 'default, not verified', verified: false },
];

export interface AppealDeadline extends AppealLevel {
  dueOn: CalendarDate;
}

/** The next level after this many have been lost, and its last day; undefined when there is none left. */
export function nextAppeal(filingCode: string | undefined, levelsLost: number, noticeOn: CalendarDate): AppealDeadline | undefined {
  const levels = isMedicare(filingCode) ? MEDICARE_APPEALS : USUAL_APPEALS;
  const next = levels[levelsLost];
  return next && { ...next, dueOn: addDays(noticeOn, next.days) };
}
