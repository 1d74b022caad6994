import { textOf } from '../scan/text.js';
import { parseDate } from '../values.js';

/** Texts up to six bytes and dates come again and again: each is made once and found here by its bytes. */
const SLOTS = 4_096;
const codeKeys = new Float64Array(SLOTS);
const codeTexts: string[] = new Array<string>(SLOTS).fill('');
const dateKeys = new Int32Array(SLOTS);
const dateTexts: string[] = new Array<string>(SLOTS).fill('');
const SHORT = 6;

/** The text of a range of bytes without white space around it. */
export function trimmedText(bytes: Uint8Array, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && (bytes[start] as number) <= 32) start++;
  while (start < end && (bytes[end - 1] as number) <= 32) end--;
  if (start === end) return '';
  return end - start > SHORT ? textOf(bytes, start, end) : shortText(bytes, start, end);
}

function shortText(bytes: Uint8Array, start: number, end: number): string {
  let low = 0;
  let high = 0;
  let at = start;
  for (const middle = end - start > 3 ? end - 3 : start; at < middle; at++) high = (high << 8) | (bytes[at] as number);
  for (; at < end; at++) low = (low << 8) | (bytes[at] as number);
  const key = high * 0x1000000 + low;
  const slot = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 20) & (SLOTS - 1);
  if (codeKeys[slot] === key) return codeTexts[slot] as string;
  const text = textOf(bytes, start, end);
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
  const text = parseDate(textOf(bytes, start, end)) ?? '';
  dateKeys[slot] = key;
  dateTexts[slot] = text;
  return text;
}
