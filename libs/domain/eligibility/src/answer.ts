import { type CalendarDate } from '@claimwright/kernel';
import { type Benefit, type Eligibility271, type QualifiedDate } from '@claimwright/x12';
import { otherPayers, patientShares, type OtherPayer, type PatientShare } from './benefits.js';
import { explainRejection, remedyFor, type ExplainedRejection } from './rejections.js';

interface Covered {
  plan?: string;
  /** EB04: `HM`, `PR`, `MB` … */
  insuranceType?: string;
  coverageFrom?: CalendarDate;
  coverageTo?: CalendarDate;
}

/** What the payer says about the patient on the day of service. An answer is no promise of payment. */
export type EligibilityAnswer =
  | ({ state: 'active'; shares: PatientShare[]; otherPayers: OtherPayer[] } & Covered)
  | ({ state: 'inactive'; reason: 'payer_says_inactive' | 'service_outside_coverage'; otherPayers: OtherPayer[] } & Covered)
  | { state: 'could_not_ask'; remedy: 'retry'; rejections: ExplainedRejection[]; waitDays?: number }
  | { state: 'refused'; remedy: 'fix_data' | 'call'; rejections: ExplainedRejection[] };

const ENTIRE_PLAN = '30';
const ACTIVE = new Set(['1', '2', '3', '4', '5']); // EB01
const INACTIVE = new Set(['6', '7', '8']);

/** Reads a 271 for one day of service; a payer that says nothing of coverage has refused, and a person must call. */
export function readAnswer(answer: Eligibility271, serviceDate: CalendarDate): EligibilityAnswer {
  const decisive = coverageStatement(answer.benefits);
  if (decisive === undefined) return refusal(answer);
  const covered = coverage(decisive, answer);
  const others = otherPayers(answer.benefits);
  if (INACTIVE.has(decisive.code)) return { state: 'inactive', reason: 'payer_says_inactive', otherPayers: others, ...covered };
  if (isOutside(serviceDate, covered)) return { state: 'inactive', reason: 'service_outside_coverage', otherPayers: others, ...covered };
  return { state: 'active', shares: patientShares(answer.benefits), otherPayers: others, ...covered };
}

/** The EB that decides: one about the whole plan before one about single services, active before inactive. */
function coverageStatement(benefits: readonly Benefit[]): Benefit | undefined {
  const wholePlan = benefits.filter((benefit) => benefit.serviceTypes.length === 0 || benefit.serviceTypes.includes(ENTIRE_PLAN));
  return find(wholePlan, ACTIVE) ?? find(wholePlan, INACTIVE) ?? find(benefits, ACTIVE) ?? find(benefits, INACTIVE);
}

function find(benefits: readonly Benefit[], codes: ReadonlySet<string>): Benefit | undefined {
  return benefits.find((benefit) => codes.has(benefit.code));
}

function refusal(answer: Eligibility271): EligibilityAnswer {
  const rejections = answer.rejections.map(explainRejection);
  const remedy = rejections.length === 0 ? 'call' : remedyFor(rejections);
  if (remedy !== 'retry') return { state: 'refused', remedy, rejections };
  const waitDays = Math.max(...rejections.map(({ followUp }) => WAIT_DAYS[followUp] ?? 0));
  return { state: 'could_not_ask', remedy, rejections, ...(waitDays > 0 ? { waitDays } : {}) };
}

/** AAA04: the payer asks to wait this long before asking again. */
const WAIT_DAYS: Readonly<Record<string, number>> = { W: 30, X: 10 };

function coverage(benefit: Benefit, answer: Eligibility271): Covered {
  const dates = [...benefit.dates, ...(answer.dependent?.dates ?? []), ...(answer.subscriber?.dates ?? [])];
  // 271 guide, DTP01: 346 and 347 plan begin and end, 356 and 357 eligibility begin and end, 291 and 307 both in one range.
  const from = dateOf(dates, ['346', '356'])?.date ?? dateOf(dates, ['291', '307'])?.date;
  const to = dateOf(dates, ['347', '357'])?.date ?? dateOf(dates, ['291', '307'])?.to;
  return {
    ...(benefit.plan === undefined ? {} : { plan: benefit.plan }),
    ...(benefit.insuranceType === undefined ? {} : { insuranceType: benefit.insuranceType }),
    ...(from === undefined ? {} : { coverageFrom: from }),
    ...(to === undefined ? {} : { coverageTo: to }),
  };
}

function dateOf(dates: readonly QualifiedDate[], qualifiers: readonly string[]): QualifiedDate | undefined {
  return dates.find(({ qualifier }) => qualifiers.includes(qualifier));
}

function isOutside(serviceDate: CalendarDate, { coverageFrom, coverageTo }: Covered): boolean {
  return (coverageFrom !== undefined && serviceDate < coverageFrom) || (coverageTo !== undefined && serviceDate > coverageTo);
}
