import { type CalendarDate, type Finding, daysBetween, isCalendarDate } from '@claimwright/kernel';
import { type Encounter, type EncounterLine, firstServiceDate } from './encounter.js';
import { error, warning, when } from './finding.js';

export interface DateToCheck {
  pointer: string;
  today: CalendarDate;
  /** In the sentence: "The … lies in the future." */
  what: string;
}

/** A day of the calendar that is not after today. */
export function checkPastDate(date: CalendarDate, { pointer, today, what }: DateToCheck): Finding[] {
  if (!isCalendarDate(date)) return [error('date_invalid', pointer, `The ${what} is not a day of the calendar (YYYY-MM-DD).`)];
  return when(date > today, () => error('date_in_future', pointer, `The ${what} lies in the future.`));
}

/** The order that days must stand in: birth, accident and onset, service, today. */
export function checkDates(encounter: Encounter, today: CalendarDate): Finding[] {
  const first = firstServiceDate(encounter);
  return [
    ...encounter.lines.flatMap((line, index) => checkLineDates(line, { encounter, today, at: `/lines/${index}/serviceDate` })),
    ...when(encounter.serviceDate !== undefined && encounter.serviceDate !== first, () =>
      error('service_date_differs', '/serviceDate', 'The service date of the encounter is not the first day of its lines.'),
    ),
    ...checkAccident(encounter, { today, first }),
    ...checkOnset(encounter, { today, first }),
    ...checkFilingLimit(encounter, { today, first }),
  ];
}

interface LineContext {
  encounter: Encounter;
  today: CalendarDate;
  at: string;
}

function checkLineDates({ serviceDate: { from, to } }: EncounterLine, { encounter, today, at }: LineContext): Finding[] {
  return [
    ...checkPastDate(from, { pointer: `${at}/from`, today, what: 'service date' }),
    ...(to === undefined ? [] : checkPastDate(to, { pointer: `${at}/to`, today, what: 'last day of the service' })),
    ...when(to !== undefined && to < from, () => error('service_ends_before_it_begins', `${at}/to`, 'The service ends before it begins.', '837P 2400 DTP*472')),
    ...when(from < encounter.patient.birthDate, () => error('service_before_birth', `${at}/from`, 'The service is dated before the patient was born.', 'CARC 14')),
  ];
}

interface DayContext {
  today: CalendarDate;
  first: CalendarDate | undefined;
}

function checkAccident({ accident }: Encounter, { today, first }: DayContext): Finding[] {
  if (!accident) return [];
  return [
    ...checkPastDate(accident.date, { pointer: '/accident/date', today, what: 'date of the accident' }),
    ...when(first !== undefined && accident.date > first, () => error('accident_after_service', '/accident/date', 'The accident is dated after the service.', '837P 2300 DTP*439')),
    ...when(accident.kind === 'auto' && accident.state === undefined, () => error('accident_state_missing', '/accident/state', 'An auto accident needs the state it happened in.', '837P 2300 CLM11-4')),
  ];
}

function checkOnset({ onsetDate }: Encounter, { today, first }: DayContext): Finding[] {
  if (onsetDate === undefined) return [];
  return [
    ...checkPastDate(onsetDate, { pointer: '/onsetDate', today, what: 'date of onset' }),
    ...when(first !== undefined && onsetDate > first, () => error('onset_after_service', '/onsetDate', 'The illness is dated after the service.', '837P 2300 DTP*431')),
  ];
}

const MEDICARE = new Set(['MA', 'MB']);
const YEAR_DAYS = 365;

function checkFilingLimit({ coverages }: Encounter, { today, first }: DayContext): Finding[] {
  const late = isCalendarDate(first) && isCalendarDate(today) && daysBetween(first, today) > YEAR_DAYS;
  const index = coverages.findIndex((coverage) => MEDICARE.has(coverage.claimFilingCode ?? ''));
  return when(late && index >= 0, () => warning('medicare_filing_limit_passed', `/coverages/${index}`, 'Medicare takes claims for one calendar year after the service, with few exceptions.', '42 CFR 424.44'));
}
