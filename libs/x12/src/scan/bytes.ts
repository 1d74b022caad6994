/** Class bits of a byte, after the character sets of X12 (Appendix B of every guide): what an element may hold. */
export const DIGIT = 1;
export const UPPER = 2;
export const SPACE = 4;
/** `! " & ' ( ) * + , - . / : ; ? =`: with the three before it, the basic character set. */
export const BASIC_MARK = 8;
/** Lower case and `% ~ @ [ ] _ { } \ | < > ^ # $` and the grave accent: the extended character set. */
export const EXTENDED = 16;
/** Below 0x20, and DEL. */
export const CONTROL = 32;
/** 0x80 and above: in no set of X12. */
export const HIGH = 64;

/** The class bit of each byte. */
export const CLASSES: Uint8Array = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(256).fill(EXTENDED);
  table.fill(CONTROL, 0, 0x20).fill(HIGH, 0x80);
  table[0x7f] = CONTROL;
  table[0x20] = SPACE;
  table.fill(DIGIT, 0x30, 0x3a).fill(UPPER, 0x41, 0x5b);
  for (const mark of '!"&\'()*+,-./:;?=') table[mark.charCodeAt(0)] = BASIC_MARK;
  return table;
}

/** The class bits of all bytes of a range, or-ed: 0 for an empty range. */
export function classesIn(bytes: Uint8Array, start: number, end: number): number {
  let classes = 0;
  for (let at = start; at < end; at++) classes |= CLASSES[bytes[at] as number] as number;
  return classes;
}

/** The longest value that packs into a code. */
const CODE_BYTES = 6;

/** Packs up to six characters into a whole number, so that codes are compared and looked up without strings; 0 for the empty text, -1 when longer. */
export function packCode(code: string): number {
  if (code.length > CODE_BYTES) return -1;
  let packed = 0;
  for (let at = 0; at < code.length; at++) packed = packed * 256 + (code.charCodeAt(at) & 0xff);
  return packed;
}

/** The range as `packCode` would pack its text: 0 when empty, -1 when it is longer than six bytes. */
export function codeIn(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 4) return end - start > CODE_BYTES ? -1 : longCode(bytes, start, end);
  let packed = 0;
  for (let at = start; at < end; at++) packed = (packed << 8) | (bytes[at] as number);
  return packed >>> 0;
}

function longCode(bytes: Uint8Array, start: number, end: number): number {
  let packed = 0;
  for (let at = start; at < end; at++) packed = packed * 256 + (bytes[at] as number);
  return packed;
}

const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * The number in a range times 10 to the power of `places`, exactly: `scaledIn(…, 2)` of `-12.5` is -1250. NaN when the range is empty, is
 * not a number of X12's types N and R without an exponent, has a decimal that does not fit the places, or is beyond 2^53 - 1.
 */
export function scaledIn(bytes: Uint8Array, start: number, end: number, places: number): number {
  let at = start;
  const negative = at < end && bytes[at] === MINUS;
  if (negative) at++;
  let value = 0;
  const first = at;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  let digits = at - first;
  let missing = places;
  if (at < end) {
    if (bytes[at] !== POINT) return NaN;
    for (at++; at < end; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) return NaN;
      digits++;
      if (missing > 0) {
        value = value * 10 + digit;
        missing--;
      } else if (digit > 0) return NaN;
    }
  }
  if (digits === 0) return NaN;
  for (; missing > 0; missing--) value *= 10;
  if (value > Number.MAX_SAFE_INTEGER) return NaN;
  return negative && value > 0 ? -value : value;
}

/** The whole number in a range (type N0); NaN when the range is empty, holds anything but digits after a sign, or is beyond 2^53 - 1. */
export function integerIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = at < end && bytes[at] === MINUS;
  if (negative) at++;
  if (at === end) return NaN;
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  if (value > Number.MAX_SAFE_INTEGER) return NaN;
  return negative && value > 0 ? -value : value;
}
