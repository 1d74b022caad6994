import { isDay } from '../scan/calendar.js';

const MINUS = 0x2d;
const ZERO = 0x30;
/** Below this whole numbers are divided as such. */
const SMALL = 0x40000000;
/** Up to three characters, the first in the lowest byte, and in the highest how many they are. */
const packed = (text: string): number => (text.length << 24) | (text.charCodeAt(2) << 16) | (text.charCodeAt(1) << 8) | text.charCodeAt(0);
/** The numbers below a thousand, and the cents of an amount with their point. */
const NUMBERS = Uint32Array.from({ length: 1_000 }, (_, number) => packed(String(number)));
const FRACTIONS = Uint32Array.from({ length: 100 }, (_, cents) => (cents === 0 ? 0 : packed(`.${(cents / 10) | 0}${cents % 10 === 0 ? '' : cents % 10}`)));

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
  const fraction = FRACTIONS[cents - whole * 100] as number;
  const at = whole > 0 || fraction === 0 ? putFewDigits(bytes, from, whole) : from;
  // All are put, whether or not they count: what comes next stands over the rest.
  bytes[at] = fraction & 0xff;
  bytes[at + 1] = (fraction >>> 8) & 0xff;
  bytes[at + 2] = (fraction >>> 16) & 0xff;
  return at + (fraction >>> 24);
}

function putManyCents(bytes: Uint8Array, from: number, cents: number): number {
  const whole = Math.floor(cents / 100);
  const at = putDigits(bytes, from, whole);
  const fraction = cents - whole * 100;
  return fraction === 0 ? at : putFewCents(bytes, at, fraction);
}

/** Puts a whole number from zero on; answers where it ends. */
export function putDigits(bytes: Uint8Array, from: number, value: number): number {
  if (value < SMALL) return putFewDigits(bytes, from, value | 0);
  const text = String(value);
  for (let i = 0; i < text.length; i++) bytes[from + i] = text.charCodeAt(i);
  return from + text.length;
}

function putFewDigits(bytes: Uint8Array, from: number, value: number): number {
  if (value < 1_000) return putUpToThree(bytes, from, value);
  const thousands = (value / 1_000) | 0;
  const at = putFewDigits(bytes, from, thousands);
  const rest = value - thousands * 1_000;
  const hundreds = (rest / 100) | 0;
  const tens = (rest / 10) | 0;
  bytes[at] = ZERO + hundreds;
  bytes[at + 1] = ZERO + tens - hundreds * 10;
  bytes[at + 2] = ZERO + rest - tens * 10;
  return at + 3;
}

function putUpToThree(bytes: Uint8Array, at: number, value: number): number {
  const digits = NUMBERS[value] as number;
  bytes[at] = digits & 0xff;
  bytes[at + 1] = (digits >>> 8) & 0xff;
  bytes[at + 2] = (digits >>> 16) & 0xff;
  return at + (digits >>> 24);
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
