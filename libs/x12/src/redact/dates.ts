import { isDayNumber } from '../scan/calendar.js';

/** Whether eight digits are a day of the years 1000 to 9998. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{7}$/.test(text) && !text.startsWith('9999') && isDayNumber(Number(text));
}

/** Eight digits, so many days later. */
export function shiftDay(text: string, days: number): string {
  return String(dateOf(dayNumber(Number(text)) + days)).padStart(8, '0');
}

// Years are counted from March, so that the day which some years have more is their last, and in eras of 400 years, which are alike.
const ERA_DAYS = 146_097;

/** Days since 1 March of the year 0, of a date CCYYMMDD. */
function dayNumber(date: number): number {
  const month = Math.floor(date / 100) % 100;
  const year = Math.floor(date / 10_000) - (month < 3 ? 1 : 0);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + (date % 100) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear;
}

function dateOf(day: number): number {
  const inEra = day % ERA_DAYS;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (year * 365 + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const full = year + Math.floor(day / ERA_DAYS) * 400 + (month < 10 ? 0 : 1);
  return full * 10_000 + (month < 10 ? month + 3 : month - 9) * 100 + inYear - Math.floor((153 * month + 2) / 5) + 1;
}

/** Says that something has no end, and nothing of anybody. */
const NO_END = '99991231';

/**
 * Shifts every day in a date or period: CCYYMMDD, CCYYMMDDHHMM, two of either with a hyphen, or YYMMDD. Undefined where it holds
 * something else, or a day would leave the calendar.
 */
export function shiftPeriod(text: string, days: number): string | undefined {
  const shifted: string[] = [];
  for (const part of text.split('-')) {
    if (part === NO_END) {
      shifted.push(part);
      continue;
    }
    if (/^\d{6}$/.test(part)) {
      const century = Number(part.slice(0, 2)) < 70 ? '20' : '19';
      if (!isDay(century + part)) return undefined;
      shifted.push(shiftDay(century + part, days).slice(2));
      continue;
    }
    if (!/^\d{8}(\d{4}(\d\d)?)?$/.test(part) || !isDay(part.slice(0, 8))) return undefined;
    const day = shiftDay(part.slice(0, 8), days);
    if (!isDay(day)) return undefined;
    shifted.push(day + part.slice(8));
  }
  return shifted.join('-');
}

/** Who is older is told as this old: HIPAA 164.514(b)(2)(i)(C). */
const OLDEST = 90;
/** Younger people keep their distance from the day of service, so that nobody is treated before birth. */
const INFANT_YEARS = 3;

/** Another birth date of the same year, `pick` saying which; one of 90 years or more becomes 90 in `year`. */
export function birthDay(text: string, year: number, shift: number, pick: number): string {
  const born = Number(text.slice(0, 4));
  if (year - born < INFANT_YEARS) return shiftDay(text, shift);
  const told = year - born >= OLDEST ? year - OLDEST : born;
  return shiftDay(`${told}0101`, pick % 365);
}
