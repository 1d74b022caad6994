const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has the day, in the years from 0 on. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (month !== 2 || day !== 29) return day <= (MONTH_DAYS[month - 1] as number);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The same of a date CCYYMMDD as a whole number. */
export function isDayNumber(date: number): boolean {
  return isDay((date / 10_000) | 0, ((date / 100) | 0) % 100, date % 100);
}
