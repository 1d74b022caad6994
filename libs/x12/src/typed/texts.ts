import type { Segment } from '../scan/segment.js';
import { isDayNumber } from '../scan/calendar.js';

/** Texts up to six bytes and dates come again and again: so many are found by their bytes, few enough to stay in the processor's nearest cache. */
const SLOTS = 1_024;
const codeKeys = new Float64Array(SLOTS);
const codeTexts: string[] = new Array<string>(SLOTS).fill('');
const dateKeys = new Int32Array(SLOTS);
const dateTexts: string[] = new Array<string>(SLOTS).fill('');
const SHORT = 6;
const DASH = 0x2d;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a range of the segment's bytes without white space around it: UTF-8 where it is that, Latin-1 where it is not. */
export function trimmedText(segment: Segment, from: number, to: number): string {
  const { bytes } = segment;
  let start = from;
  let end = to;
  while (start < end && (bytes[start] as number) <= 32) start++;
  while (start < end && (bytes[end - 1] as number) <= 32) end--;
  if (start === end) return '';
  return end - start > SHORT ? plainText(segment, start, end) : shortText(segment, start, end);
}

function plainText(segment: Segment, start: number, end: number): string {
  const { bytes } = segment;
  let all = 0;
  for (let at = start; at < end; at++) all |= bytes[at] as number;
  return all < 0x80 ? segment.slice(start, end) : foreignText(bytes.subarray(start, end));
}

function foreignText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function shortText(segment: Segment, start: number, end: number): string {
  const { bytes } = segment;
  let low = 0;
  let high = 0;
  let at = start;
  for (const middle = end - start > 3 ? end - 3 : start; at < middle; at++) high = (high << 8) | (bytes[at] as number);
  for (; at < end; at++) low = (low << 8) | (bytes[at] as number);
  const key = high * 0x1000000 + low;
  const slot = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 20) & (SLOTS - 1);
  if (codeKeys[slot] === key) return codeTexts[slot] as string;
  const text = plainText(segment, start, end);
  codeKeys[slot] = key;
  codeTexts[slot] = text;
  return text;
}

/** CCYYMMDD as `YYYY-MM-DD`; empty if there is no such day. */
export function dateText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start !== 8) return '';
  let key = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return '';
    key = key * 10 + digit;
  }
  const slot = (Math.imul(key, 0x9e3779b1) >>> 20) & (SLOTS - 1);
  if (dateKeys[slot] === key && key !== 0) return dateTexts[slot] as string;
  const text = isDayNumber(key) ? dashed(bytes, start) : '';
  dateKeys[slot] = key;
  dateTexts[slot] = text;
  return text;
}

function dashed(bytes: Uint8Array, from: number): string {
  const digit = (i: number): number => bytes[from + i] as number;
  return String.fromCharCode(digit(0), digit(1), digit(2), digit(3), DASH, digit(4), digit(5), DASH, digit(6), digit(7));
}
