import { packCode, scaledIn } from '../../scan/bytes.js';
import type { Segment } from '../../scan/segment.js';

const MINUS = 0x2d;
const POINT = 0x2e;

/** Cents of an amount, 0 when it is not sent; NaN when it is no amount, so that what it goes into is not compared. */
export function centsOf(segment: Segment, element: number): number {
  if (element > segment.count) return 0;
  const { bounds, bytes } = segment;
  const start = bounds[element] as number;
  const end = (bounds[element + 1] as number) - 1;
  if (start === end) return 0;
  // The usual amount first: up to nine digits and two decimals stay in small integers.
  const negative = bytes[start] === MINUS;
  let value = 0;
  let at = negative ? start + 1 : start;
  const first = at;
  if (end - first > 9) return scaledIn(bytes, start, end, 2);
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >>> 0 > 9) break;
    value = value * 10 + digit;
  }
  if (at === end && at > first) return (negative ? -value : value) * 100;
  if (at + 3 === end && bytes[at] === POINT && at > first) {
    const tens = (bytes[at + 1] as number) - 48;
    const ones = (bytes[at + 2] as number) - 48;
    if (tens >>> 0 <= 9 && ones >>> 0 <= 9) {
      value = value * 100 + tens * 10 + ones;
      return negative ? -value : value;
    }
  }
  return scaledIn(bytes, start, end, 2);
}

/** Whether a number was read that cents cannot hold exactly: more than two decimals, or beyond 2^53. */
export function isBeyondCents(segment: Segment, element: number): boolean {
  if (segment.isEmpty(element)) return false;
  const { bytes } = segment;
  const start = segment.start(element);
  const end = segment.end(element);
  if (!Number.isNaN(scaledIn(bytes, start, end, 2))) return false;
  let points = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) digits++;
    else if (byte === POINT) points++;
    else if (byte !== MINUS || at > start) return false;
  }
  return digits > 0 && points <= 1;
}

/** Whether two sums of cents differ; sums that hold something unreadable differ from nothing. */
export function differ(one: number, other: number): boolean {
  return Math.abs(one - other) > 0;
}

/** The sum of the up to six amounts of a CAS: CAS03, 06, 09, 12, 15, 18. */
export function adjustmentCents(segment: Segment): number {
  let sum = 0;
  for (let element = 3; element <= segment.count; element += 3) sum += centsOf(segment, element);
  return sum;
}

/** A date CCYYMMDD in a range as a whole number, 0 when it is not eight digits. */
export function dateIn(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 8) return 0;
  let date = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >>> 0 > 9) return 0;
    date = date * 10 + digit;
  }
  return date;
}

/** The first day of a DTP03 or DTM02: of `20260101-20260131` the 1st; 0 when it is no date. */
export function firstDay(segment: Segment, element: number): number {
  const start = segment.start(element);
  return dateIn(segment.bytes, start, Math.min(segment.end(element), start + 8));
}

/** The last day of a DTP03 or DTM02; 0 when it is no date. */
export function lastDay(segment: Segment, element: number): number {
  const end = segment.end(element);
  return segment.length(element) < 8 ? 0 : dateIn(segment.bytes, end - 8, end);
}

/** Whether a date as `firstDay` reads it can be one; the element checks tell of the others, and of 31 February. */
export function isDay(date: number): boolean {
  const month = Math.floor(date / 100) % 100;
  const day = date % 100;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** The codes of a list, packed, for `includes`. */
export function packed(...codes: string[]): readonly number[] {
  return codes.map(packCode);
}
