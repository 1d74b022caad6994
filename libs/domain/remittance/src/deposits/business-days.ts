import { addDays, type CalendarDate, daysBetween } from '@claimwright/kernel';

// 1 January 1 was a Monday in the calendar that dates here are of.
const MONDAY: CalendarDate = '0001-01-01';
const weekday = (day: CalendarDate): number => daysBetween(MONDAY, day) % 7;
const onWeekend = (day: CalendarDate): boolean => weekday(day) >= 5;

/** The third Monday in January, say: the `nth` such weekday of a month; counted from its end when negative. */
function nthWeekday(year: string, month: string, { day, nth }: { day: number; nth: number }): CalendarDate {
  const first = `${year}-${month}-01`;
  if (nth > 0) return addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
  const last = addDays(first, month === '05' ? 30 : 29);
  return addDays(last, 0 - ((weekday(last) - day + 7) % 7));
}

/** The Federal Reserve moves no money on these; one on a Sunday is kept on Monday, one on a Saturday is not kept (FRB Services, Holiday Schedules). */
function holidays(year: string): CalendarDate[] {
  const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'].map((day) => `${year}-${day}`).map((day) => (weekday(day) === 6 ? addDays(day, 1) : day));
  const moving = [['01', 0, 3], ['02', 0, 3], ['05', 0, -1], ['09', 0, 1], ['10', 0, 2], ['11', 3, 4]] as const;
  return [...fixed, ...moving.map(([month, day, nth]) => nthWeekday(year, month, { day, nth }))];
}

const known = new Map<string, ReadonlySet<CalendarDate>>();

/** Whether banks settle on this day. */
export function isBusinessDay(day: CalendarDate): boolean {
  const year = day.slice(0, 4);
  let kept = known.get(year);
  if (!kept) known.set(year, (kept = new Set(holidays(year))));
  return !onWeekend(day) && !kept.has(day);
}

const COUNTED_MAX = 400;

/** How many business days lie between two days, whichever is first; 0 for the same. Past a year it no longer matters how many. */
export function businessDaysBetween(a: CalendarDate, b: CalendarDate): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (daysBetween(from, to) > COUNTED_MAX) return COUNTED_MAX;
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) count += 1;
  }
  return count;
}
