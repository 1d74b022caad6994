import { isDay } from './scan/calendar.js';

const DASH = 45;
const ZERO = 48;
const NINE = 57;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether the text is digits only and not empty. */
export function isDigits(text: string): boolean {
  if (text.length === 0) return false;
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a decimal is in its shortest form as it stands: digits without a zero before them. */
export function isPlain(decimal: string): boolean {
  if (decimal.charCodeAt(0) === ZERO && decimal.length > 1) return false;
  for (let at = 0; at < decimal.length; at++) if (!isDigit(decimal.charCodeAt(at))) return false;
  return true;
}

/** An X12 decimal (type R) in its shortest form, `0.50` → `0.5`; undefined if it is none. */
export function parseDecimal(text: string): string | undefined {
  const negative = text.startsWith('-');
  const unsigned = negative ? text.slice(1) : text;
  const point = unsigned.indexOf('.');
  let whole = point < 0 ? unsigned : unsigned.slice(0, point);
  let fraction = point < 0 ? '' : unsigned.slice(point + 1);
  if (whole === '' && fraction === '') return undefined;
  if ((whole !== '' && !isDigits(whole)) || (fraction !== '' && !isDigits(fraction))) return undefined;
  let from = 0;
  while (from < whole.length && whole.charCodeAt(from) === ZERO) from++;
  whole = whole.slice(from);
  let to = fraction.length;
  while (to > 0 && fraction.charCodeAt(to - 1) === ZERO) to--;
  fraction = fraction.slice(0, to);
  if (whole === '' && fraction === '') return '0';
  return (negative ? '-' : '') + (whole === '' ? '0' : whole) + (fraction === '' ? '' : `.${fraction}`);
}

/** Cents as an X12 decimal without superfluous zeros. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return formatDecimal(`${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`) ?? '';
}

/** A decimal as X12 wants it: no superfluous zeros, none before the point either. */
export function formatDecimal(decimal: string): string | undefined {
  const normal = parseDecimal(decimal);
  if (normal === undefined) return undefined;
  if (normal.startsWith('0.')) return normal.slice(1);
  return normal.startsWith('-0.') ? `-${normal.slice(2)}` : normal;
}

/** `CCYYMMDD` as `YYYY-MM-DD`; undefined if there is no such day. */
export function parseDate(text: string): string | undefined {
  if (text.length !== 8 || !isDigits(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6, 8));
  if (!isDay(year, month, day)) return undefined;
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}

/** `YYMMDD` of ISA09 or TA102, always of this century. */
export function parseShortDate(text: string): string | undefined {
  return text.length === 6 ? parseDate(`20${text}`) : undefined;
}

/** `HHMM`, with or without seconds, as `HH:MM`. */
export function parseTime(text: string): string | undefined {
  if (text.length < 4 || !isDigits(text)) return undefined;
  if (Number(text.slice(0, 2)) > 23 || Number(text.slice(2, 4)) > 59) return undefined;
  return `${text.slice(0, 2)}:${text.slice(2, 4)}`;
}

/** Whether the text is a day as `YYYY-MM-DD`. */
export function isDate(date: string): boolean {
  if (date.length !== 10 || date.charCodeAt(4) !== DASH || date.charCodeAt(7) !== DASH) return false;
  return isDay(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** The number that digits make; -1 where there is anything else. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - ZERO;
  }
  return value;
}

/** `HH:MM` as `HHMM`. */
export function formatTime(time: string): string | undefined {
  if (time.length !== 5 || time.charAt(2) !== ':') return undefined;
  const text = time.slice(0, 2) + time.slice(3, 5);
  return parseTime(text) === undefined ? undefined : text;
}

/** Whether two control numbers of groups or interchanges are the same: leading zeros do not tell numbers apart. */
export function sameNumber(one: string, other: string): boolean {
  return one === other || (isDigits(one) && isDigits(other) && withoutZeros(one) === withoutZeros(other));
}

function withoutZeros(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === ZERO) from++;
  return digits.slice(from);
}
