import type { Delimiters } from './segment.js';

/** What a place is, judged by what follows it: more bytes must tell, not what was looked for, or just that. */
export const WAIT = 0;
export const NO = 1;
export const YES = 2;

const LENGTHS = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];
/** An ISA whose values were trimmed or ran over is still known by the others' lengths. */
const LENGTHS_MISSED = 7;
/** Longer than any ISA, however it was padded or wrapped. */
const REACH = 300;
/** So many line breaks in a row are looked past. */
const BREAKS = 16;
const ISA11 = 11;
const ISA12 = 12;
/** ISA11 is the repetition separator from this version on; before, it was the standards identifier U. */
const FIRST_REPETITION_VERSION = 402;

/** The bytes in hand end at `to`; `final` when none follow. */
export interface Hand {
  readonly bytes: Uint8Array;
  readonly to: number;
  readonly final: boolean;
}

/** The ISA that `readHeader` found last. */
export interface Header {
  delimiters: Delimiters;
  /** Not all elements have their fixed lengths. */
  odd: boolean;
}

/** Judges whether an ISA begins at `bytes[at]`, by its separators and lengths alone. */
export function readHeader({ bytes, to, final }: Hand, at: number, found: Header): number {
  const more = final ? NO : WAIT;
  if (at + 4 > to) return more;
  const element = bytes[at + 3] as number;
  if (bytes[at] !== 0x49 || bytes[at + 1] !== 0x53 || bytes[at + 2] !== 0x41 || !isDelimiter(element)) return NO;
  let missed = 0;
  let length = 0;
  let count = 1;
  let version = 0;
  let standards = 0;
  let place = at + 4;
  for (; count < LENGTHS.length; place++) {
    if (place - at > REACH) return NO;
    if (place >= to) return more;
    const byte = bytes[place] as number;
    if (byte === element) {
      if (length !== LENGTHS[count - 1] && ++missed > LENGTHS_MISSED) return NO;
      count++;
      length = 0;
    } else if (!isBreak(byte)) {
      length++;
      if (count === ISA11) standards = byte;
      if (count === ISA12) version = version * 10 + byte - 48;
    }
  }
  const component = afterBreaks(bytes, place, to);
  if (component + 1 >= to) return more;
  const end = terminatorAfter(bytes, component + 1, to);
  if (end >= to && !final) return WAIT;
  const terminator = bytes[end >= to ? component + 1 : end] as number;
  const separator = bytes[component] as number;
  const plausible = isDelimiter(separator) && (isDelimiter(terminator) || isBreak(terminator));
  // Where all lengths are right, a component separator that is another delimiter is a fault of an ISA, which TA105 027 tells.
  const clash = missed > 0 && (separator === element || separator === terminator);
  if (!plausible || clash || terminator === element) return NO;
  const repeats = version >= FIRST_REPETITION_VERSION && isDelimiter(standards) && standards !== separator && standards !== terminator;
  found.delimiters = { element, component: separator, repetition: repeats ? standards : 0, terminator };
  found.odd = missed > 0;
  return YES;
}

function afterBreaks(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const last = Math.min(to, from + BREAKS);
  while (at < last && isBreak(bytes[at] as number)) at++;
  return at;
}

/**
 * Where the terminator stands. A line break there is the terminator when a segment follows it; when another delimiter does, the file was
 * wrapped just there, or has its terminators at the beginnings of its lines.
 */
function terminatorAfter(bytes: Uint8Array, from: number, to: number): number {
  const next = afterBreaks(bytes, from, to);
  return next === from || next >= to || isDelimiter(bytes[next] as number) ? next : from;
}

/** No letter, digit, space, NUL, line break or end of file, any of which follows an ISA that lost a byte. */
function isDelimiter(byte: number): boolean {
  const letter = byte | 0x20;
  return !((letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x20 || byte === 0 || byte === 0x1a || isBreak(byte));
}

function isBreak(byte: number): boolean {
  return byte === 10 || byte === 13;
}

/** Judges whether UTF-8's byte order mark stands at `bytes[at]`, which is 0xEF. */
export function isByteOrderMark({ bytes, to, final }: Hand, at: number): number {
  if (at + 3 > to) return final ? NO : WAIT;
  return bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? YES : NO;
}
