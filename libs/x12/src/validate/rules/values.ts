import { packCode, scaledIn } from '../../scan/bytes.js';
import type { Segment } from '../../scan/segment.js';
import { dateAt, digitsIn, pointIn, TWO_WORDS } from '../../scan/words.js';
import { decimalDigits } from '../numbers.js';

/** Cents of an amount, 0 when it is not sent; NaN when it is no amount, so that what it goes into is not compared. */
export function centsOf(segment: Segment, element: number): number {
  if (element > segment.count) return 0;
  const { bounds, bytes, view } = segment;
  const start = bounds[element] as number;
  const end = (bounds[element + 1] as number) - 1;
  if (start === end) return 0;
  const length = end - start;
  // The usual amount first: up to four digits, and none or two decimals.
  const point = length <= TWO_WORDS ? pointIn(view, start, length) : -1;
  if (point >= 0 && point <= 4) {
    if (point === length) return digitsIn(view, start, length) * 100;
    if (point + 3 === length) return digitsIn(view, start, point) * 100 + digitsIn(view, start + point + 1, 2);
  }
  return scaledIn(bytes, start, end, 2);
}

/** Whether a number was read that cents cannot hold exactly: more than two decimals, or beyond 2^53. */
export function isBeyondCents(segment: Segment, element: number): boolean {
  if (segment.isEmpty(element)) return false;
  const { bytes } = segment;
  const start = segment.start(element);
  const end = segment.end(element);
  return Number.isNaN(scaledIn(bytes, start, end, 2)) && decimalDigits(bytes, start, end) > 0;
}

/** Whether two sums of cents differ; sums that hold something unreadable differ from nothing. */
export function differ(one: number, other: number): boolean {
  return Math.abs(one - other) > 0;
}

/** The sum of the up to six amounts of a CAS: CAS03, 06, 09, 12, 15, 18. NaN without the first, which is missing then. */
export function adjustmentCents(segment: Segment): number {
  if (segment.count < 3) return NaN;
  let sum = 0;
  for (let element = 3; element <= segment.count; element += 3) sum += centsOf(segment, element);
  return sum;
}

/** The first day of a DTP03 or DTM02: of `20260101-20260131` the 1st; 0 when it is no date. */
export function firstDay(segment: Segment, element: number): number {
  return segment.length(element) < 8 ? 0 : dateAt(segment.view, segment.start(element));
}

/** The last day of a DTP03 or DTM02; 0 when it is no date. */
export function lastDay(segment: Segment, element: number): number {
  return segment.length(element) < 8 ? 0 : dateAt(segment.view, segment.end(element) - 8);
}

/** The codes of a list, packed, for `includes`. */
export function packed(...codes: string[]): readonly number[] {
  return codes.map(packCode);
}
