import { isDay, isDayNumber } from '../scan/calendar.js';
import { dateAt } from '../scan/words.js';

const ZERO = 48;
const MINUS = 45;

/** Whether `length` bytes from `at` are all digits. */
export function areDigits(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) {
    const byte = bytes[i] as number;
    if (byte < 48 || byte > 57) return false;
  }
  return true;
}

/** The number that two digits make. */
function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - ZERO) * 10 + (bytes[at + 1] as number) - ZERO;
}

/** Whether eight bytes from `at` are a day of the calendar, CCYYMMDD. */
export function isDate8(bytes: Uint8Array, at: number): boolean {
  if (!areDigits(bytes, at, 8)) return false;
  return isDay(two(bytes, at) * 100 + two(bytes, at + 2), two(bytes, at + 4), two(bytes, at + 6));
}

/** The same of bytes that can be read by words. */
export function isDayIn(view: DataView, at: number): boolean {
  return isDayNumber(dateAt(view, at));
}

/** Whether six bytes from `at` are YYMMDD, the century left open: 29 February is a day of every fourth year, 00 among them. */
export function isDate6(bytes: Uint8Array, at: number): boolean {
  if (!areDigits(bytes, at, 6)) return false;
  return isDay(two(bytes, at) + 2000, two(bytes, at + 2), two(bytes, at + 4));
}

/** Whether the bytes are HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
export function isTime(bytes: Uint8Array, at: number, length: number): boolean {
  if ((length !== 4 && (length < 6 || length > 8)) || !areDigits(bytes, at, length)) return false;
  return two(bytes, at) < 24 && two(bytes, at + 2) < 60 && (length === 4 || two(bytes, at + 4) < 60);
}

/** CCYYMM. */
function isMonth(bytes: Uint8Array, at: number): boolean {
  if (!areDigits(bytes, at, 6)) return false;
  const month = two(bytes, at + 4);
  return month >= 1 && month <= 12;
}

/** Two of the same thing with a hyphen between. */
function isRange(bytes: Uint8Array, at: number, length: number, isOne: (at: number) => boolean): boolean {
  const one = (length - 1) / 2;
  return bytes[at + one] === MINUS && isOne(at) && isOne(at + one + 1);
}

/**
 * Whether the bytes are in the format that a date format qualifier (data element 1250) names; undefined for a format that fixes nothing
 * we can hold it to.
 */
export function isFormatted(qualifier: string, bytes: Uint8Array, at: number, length: number): boolean | undefined {
  const day = (from: number) => isDate8(bytes, from);
  switch (qualifier) {
    case 'D8':
      return length === 8 && day(at);
    case 'RD8':
      return length === 17 && isRange(bytes, at, length, day);
    case 'D6':
      return length === 6 && isDate6(bytes, at);
    case 'RD6':
      return length === 13 && isRange(bytes, at, length, (from) => isDate6(bytes, from));
    case 'DT':
      return length === 12 && day(at) && isTime(bytes, at + 8, 4);
    case 'RTS':
      return length === 14 && day(at) && isTime(bytes, at + 8, 6);
    case 'DTS':
      return length === 29 && isRange(bytes, at, length, (from) => day(from) && isTime(bytes, from + 8, 6));
    case 'RDT':
      return length === 25 && isRange(bytes, at, length, (from) => day(from) && isTime(bytes, from + 8, 4));
    case 'TM':
      return length === 4 && isTime(bytes, at, 4);
    case 'TS':
      return length === 6 && isTime(bytes, at, 6);
    case 'RTM':
      return length === 9 && isRange(bytes, at, length, (from) => isTime(bytes, from, 4));
    case 'CM':
      return length === 6 && isMonth(bytes, at);
    case 'CY':
      return length === 4 && areDigits(bytes, at, 4);
    case 'RD4':
      return length === 9 && isRange(bytes, at, length, (from) => areDigits(bytes, from, 4));
    default:
      return undefined;
  }
}
