import { dateAt } from '../scan/words.js';

const ZERO = 48;
const POINT = 46;
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

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether eight bytes from `at` are a day of the calendar, CCYYMMDD. */
export function isDate8(bytes: Uint8Array, at: number): boolean {
  if (!areDigits(bytes, at, 8)) return false;
  const month = two(bytes, at + 4);
  const day = two(bytes, at + 6);
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(two(bytes, at) * 100 + two(bytes, at + 2), month));
}

/** The same of bytes that can be read by words. */
export function isDay(view: DataView, at: number): boolean {
  const date = dateAt(view, at);
  const day = date % 100;
  const month = ((date / 100) | 0) % 100;
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn((date / 10_000) | 0, month));
}

/** Whether six bytes from `at` are YYMMDD, the century left open: 29 February is a day of every fourth year, 00 among them. */
export function isDate6(bytes: Uint8Array, at: number): boolean {
  if (!areDigits(bytes, at, 6)) return false;
  const month = two(bytes, at + 2);
  const day = two(bytes, at + 4);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(two(bytes, at) + 2000, month);
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

/** What a byte adds to the look of a decimal number: digits are counted from bit 0, points from bit 16, and bit 31 is set by anything else. */
const DECIMAL = Int32Array.from({ length: 256 }, (_, byte) => (byte >= 48 && byte <= 57 ? 1 : byte === POINT ? 0x10000 : 0x80000000));

/** How many digits a decimal number (type R) has, sign and point not counted; -1 when it is not one. */
export function decimalDigits(bytes: Uint8Array, start: number, end: number): number {
  let look = 0;
  let foreign = 0;
  for (let at = bytes[start] === MINUS ? start + 1 : start; at < end; at++) {
    const adds = DECIMAL[bytes[at] as number] as number;
    foreign |= adds;
    look += adds & 0x7fffffff;
  }
  const digits = look & 0xffff;
  return foreign < 0 || digits === 0 || look - digits > 0x10000 ? -1 : digits;
}

/** How many digits a whole number (types N0 and N2) has, its sign not counted; -1 when it is not one. */
export function wholeDigits(bytes: Uint8Array, start: number, end: number): number {
  const from = bytes[start] === MINUS ? start + 1 : start;
  return end > from && areDigits(bytes, from, end - from) ? end - from : -1;
}
