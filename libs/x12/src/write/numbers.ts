import { isDay } from '../scan/calendar.js';

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Below this whole numbers are divided as such. */
const SMALL = 0x40000000;

/** Puts whole cents as a decimal without superfluous zeros, none before the point either; answers where it ends. */
export function putCents(bytes: Uint8Array, from: number, cents: number): number {
  let at = from;
  let value = cents;
  if (value < 0) {
    bytes[at++] = MINUS;
    value = -value;
  }
  return value < SMALL ? putFewCents(bytes, at, value | 0) : putManyCents(bytes, at, value);
}

function putFewCents(bytes: Uint8Array, from: number, cents: number): number {
  const whole = (cents / 100) | 0;
  const fraction = cents - whole * 100;
  if (fraction === 0) return putFewDigits(bytes, from, whole);
  return putFraction(bytes, whole > 0 ? putFewDigits(bytes, from, whole) : from, fraction);
}

function putManyCents(bytes: Uint8Array, from: number, cents: number): number {
  const whole = Math.floor(cents / 100);
  const fraction = cents - whole * 100;
  const at = putDigits(bytes, from, whole);
  return fraction === 0 ? at : putFraction(bytes, at, fraction);
}

function putFraction(bytes: Uint8Array, from: number, fraction: number): number {
  const tens = (fraction / 10) | 0;
  const ones = fraction - tens * 10;
  bytes[from] = POINT;
  bytes[from + 1] = ZERO + tens;
  if (ones === 0) return from + 2;
  bytes[from + 2] = ZERO + ones;
  return from + 3;
}

/** Puts a whole number from zero on; answers where it ends. */
export function putDigits(bytes: Uint8Array, from: number, value: number): number {
  if (value < SMALL) return putFewDigits(bytes, from, value | 0);
  const text = String(value);
  for (let i = 0; i < text.length; i++) bytes[from + i] = text.charCodeAt(i);
  return from + text.length;
}

function putFewDigits(bytes: Uint8Array, from: number, value: number): number {
  let width = value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : 4;
  for (let limit = 10_000; value >= limit; limit *= 10) width++;
  let rest = value;
  for (let at = from + width - 1; at >= from; at--) {
    const next = (rest / 10) | 0;
    bytes[at] = ZERO + rest - next * 10;
    rest = next;
  }
  return from + width;
}

/** Puts a text of ten characters as CCYYMMDD and answers whether it is a day as YYYY-MM-DD. */
export function putDate(bytes: Uint8Array, from: number, date: string): boolean {
  const century = putTwo(bytes, from, date.charCodeAt(0), date.charCodeAt(1));
  const year = putTwo(bytes, from + 2, date.charCodeAt(2), date.charCodeAt(3));
  const month = putTwo(bytes, from + 4, date.charCodeAt(5), date.charCodeAt(6));
  const day = putTwo(bytes, from + 6, date.charCodeAt(8), date.charCodeAt(9));
  if (century < 0 || year < 0 || month < 0 || day < 0 || date.charCodeAt(4) !== MINUS || date.charCodeAt(7) !== MINUS) return false;
  return isDay(century * 100 + year, month, day);
}

/** Puts two digits; answers the number that they make, below zero if they are none. */
function putTwo(bytes: Uint8Array, at: number, first: number, second: number): number {
  const tens = first - ZERO;
  const ones = second - ZERO;
  if (tens >>> 0 > 9 || ones >>> 0 > 9) return -1;
  bytes[at] = first;
  bytes[at + 1] = second;
  return tens * 10 + ones;
}
