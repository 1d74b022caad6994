/** A day without a time or a zone, as `YYYY-MM-DD`; such texts sort as days do. */
export type CalendarDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_ERA = 146_097; // 400 Gregorian years

function parts(text: string): { year: number; month: number; day: number } | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const known = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return known ? { year, month, day } : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  return typeof text === 'string' && parts(text) !== undefined;
}

/** Days since 0000-03-01: counting years from March puts the leap day last. */
function dayNumber(date: CalendarDate): number {
  const found = parts(date);
  if (!found) throw new RangeError('Not a day of the calendar (YYYY-MM-DD)');
  const year = found.month > 2 ? found.year : found.year - 1;
  const yearOfEra = year % 400;
  const dayOfYear = Math.floor((153 * ((found.month + 9) % 12) + 2) / 5) + found.day - 1;
  return Math.floor(year / 400) * DAYS_IN_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function fromDayNumber(days: number): CalendarDate {
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (year < 1 || year > 9999) throw new RangeError('The day is outside the years 0001 to 9999');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day this many days later, or earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days)) throw new RangeError('A number of days must be whole');
  return fromDayNumber(dayNumber(date) + days);
}

/** How many days after the first day the second one is; negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Orders days: negative, zero or positive, as `sort` wants it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads an X12 date (format D8, `20260301`); undefined when it is no day of the calendar. */
export function fromX12Date(text: string): CalendarDate | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return isCalendarDate(date) ? date : undefined;
}

/** The day as X12 writes it (format D8). */
export function toX12Date(date: CalendarDate): string {
  if (!isCalendarDate(date)) throw new RangeError('Not a day of the calendar (YYYY-MM-DD)');
  return date.replaceAll('-', '');
}
