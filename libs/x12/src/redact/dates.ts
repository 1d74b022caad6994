/** Whether eight digits are a day of the years 1000 to 9998. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{7}$/.test(text) && !text.startsWith('9999') && dayText(dayNumber(text)) === text;
}

/** Eight digits, so many days later. */
export function shiftDay(text: string, days: number): string {
  return dayText(dayNumber(text) + days);
}

const DAY_MS = 86_400_000;

function dayNumber(text: string): number {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6, 8))) / DAY_MS;
}

function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * Shifts every day in a date or period: CCYYMMDD, CCYYMMDDHHMM, two of either with a hyphen, or YYMMDD. Undefined where it holds
 * something else.
 */
export function shiftPeriod(text: string, days: number): string | undefined {
  const shifted: string[] = [];
  for (const part of text.split('-')) {
    if (/^\d{6}$/.test(part)) {
      const century = Number(part.slice(0, 2)) < 70 ? '20' : '19';
      if (!isDay(century + part)) return undefined;
      shifted.push(shiftDay(century + part, days).slice(2));
      continue;
    }
    if (!/^\d{8}(\d{4}(\d\d)?)?$/.test(part) || !isDay(part.slice(0, 8))) return undefined;
    shifted.push(shiftDay(part.slice(0, 8), days) + part.slice(8));
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
