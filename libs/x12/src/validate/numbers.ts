import { areDigits } from './dates.js';

const MINUS = 0x2d;
const POINT = 0x2e;

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
