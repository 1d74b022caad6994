import { X12Error, type X12ErrorCode, type X12Position } from '../error.js';
import type { Envelope, OtherSegment, RawElement } from '../model.js';
import { scaledIn } from '../scan/bytes.js';
import { HAS_COMPONENTS, HAS_REPETITIONS, type Segment } from '../scan/segment.js';
import { isDigits, isPlain, parseDecimal, parseTime } from '../values.js';
import { dateText, trimmedText } from './texts.js';

/** Where a transaction set stands, for the place of a fault. */
interface SetPlace {
  /** `number` of its ST segment in the file. */
  firstSegment: number;
  setControlNumber: string | undefined;
}

/** The segment that a scanner stands on, as values of the model; what cannot be read is an `X12Error` with its place. */
export class Values {
  /** The set that the segment is in; undefined between sets. */
  set: SetPlace | undefined;

  constructor(readonly segment: Segment) {}

  get id(): string {
    return this.segment.text(0);
  }

  has(i: number): boolean {
    const { segment } = this;
    if (segment.isEmpty(i)) return false;
    const { bytes } = segment;
    for (let at = segment.start(i); at < segment.end(i); at++) if ((bytes[at] as number) > 32) return true;
    return false;
  }

  /** The element without white space around it; empty when absent. */
  text(i: number): string {
    const { segment } = this;
    if (i > segment.count) return '';
    return trimmedText(segment, segment.bounds[i] as number, (segment.bounds[i + 1] as number) - 1);
  }

  required(i: number): string {
    const text = this.text(i);
    return text === '' ? this.missing(i) : text;
  }

  /** NaN when absent. */
  cents(i: number): number {
    const { segment } = this;
    const start = segment.start(i);
    const end = segment.end(i);
    if (start === end) return NaN;
    const cents = end - start <= SMALL_AMOUNT ? smallCents(segment.bytes, start, end) : scaledIn(segment.bytes, start, end, 2);
    if (cents === cents) return cents;
    return this.has(i) ? this.trimmedCents(i) : NaN;
  }

  private trimmedCents(i: number): number {
    const { bytes } = this.segment;
    let start = this.segment.start(i);
    let end = this.segment.end(i);
    while ((bytes[start] as number) <= 32) start++;
    while ((bytes[end - 1] as number) <= 32) end--;
    const cents = scaledIn(bytes, start, end, 2);
    return cents === cents ? cents : this.invalid(i, 'an amount in dollars and cents', '6');
  }

  /** Empty when absent. */
  decimal(i: number): string {
    const { segment } = this;
    const start = segment.start(i);
    const end = segment.end(i);
    if (start === end) return '';
    const text = trimmedText(segment, start, end);
    if (text === '') return '';
    // Most are small whole numbers, which are as short as they can be.
    if (isPlain(text)) return text;
    return parseDecimal(text) ?? this.invalid(i, 'a decimal number', '6');
  }

  /** NaN when absent. */
  integer(i: number): number {
    const text = this.text(i);
    if (text === '') return NaN;
    return isDigits(text) ? Number(text) : this.invalid(i, 'a whole number', '6');
  }

  /** Empty when absent. */
  date(i: number): string {
    const { segment } = this;
    const start = segment.start(i);
    const end = segment.end(i);
    if (start === end) return '';
    const date = dateText(segment.bytes, start, end);
    if (date !== '') return date;
    const text = this.text(i);
    if (text === '') return '';
    const bytes = new TextEncoder().encode(text);
    return dateText(bytes, 0, bytes.length) || this.invalid(i, 'a date as CCYYMMDD', '8');
  }

  time(i: number): string {
    const text = this.text(i);
    return text === '' ? '' : (parseTime(text) ?? this.invalid(i, 'a time as HHMM', '8'));
  }

  hasComponents(i: number): boolean {
    return i <= this.segment.count && ((this.segment.marks[i] as number) & HAS_COMPONENTS) !== 0;
  }

  hasRepetitions(i: number): boolean {
    return i <= this.segment.count && ((this.segment.marks[i] as number) & HAS_REPETITIONS) !== 0;
  }

  /** Component `j` without white space around it; empty when absent. */
  component(i: number, j: number): string {
    const { segment } = this;
    if (i > segment.count) return '';
    if (j === 1 && !this.hasComponents(i)) return this.text(i);
    let start = segment.bounds[i] as number;
    const end = (segment.bounds[i + 1] as number) - 1;
    const { bytes } = segment;
    const separator = segment.delimiters.component;
    for (let left = j; left > 1; start++) {
      if (start >= end) return '';
      if (bytes[start] === separator) left--;
    }
    let stop = start;
    while (stop < end && bytes[stop] !== separator) stop++;
    return trimmedText(segment, start, stop);
  }

  /** How many components the element has, empty ones at its end included; 0 when it is absent or empty. */
  componentCount(i: number): number {
    if (!this.has(i)) return 0;
    if (!this.hasComponents(i)) return 1;
    const { segment } = this;
    let count = 1;
    for (let at = segment.start(i); at < segment.end(i); at++) if (segment.bytes[at] === segment.delimiters.component) count++;
    return count;
  }

  /** The components, each trimmed. */
  components(i: number): string[] {
    const count = this.componentCount(i);
    const parts: string[] = [];
    for (let j = 1; j <= count; j++) parts.push(this.component(i, j));
    return parts;
  }

  /** The repetitions, each trimmed. */
  repetitions(i: number): string[] {
    if (!this.has(i)) return [];
    if (!this.hasRepetitions(i)) return [this.text(i)];
    const { segment } = this;
    const { bytes, delimiters } = segment;
    const found: string[] = [];
    let start = segment.start(i);
    const end = segment.end(i);
    for (let at = start; at <= end; at++) {
      if (at < end && bytes[at] !== delimiters.repetition) continue;
      found.push(trimmedText(segment, start, at));
      start = at + 1;
    }
    return found;
  }

  /** The segment as it stands, for what the model has no field for. */
  toOther(loop: string): OtherSegment {
    const { segment } = this;
    const elements: RawElement[] = [];
    for (let i = 1; i <= segment.count; i++) elements.push(this.raw(i));
    while (elements.at(-1) === '') elements.pop();
    return { loop, id: segment.text(0), elements };
  }

  private raw(i: number): RawElement {
    const text = this.segment.text(i);
    const { component, repetition } = this.segment.delimiters;
    const parts = (part: string): string[] => {
      const found = part.split(String.fromCharCode(component));
      while (found.length > 1 && found.at(-1) === '') found.pop();
      return found;
    };
    if (this.hasRepetitions(i)) return text.split(String.fromCharCode(repetition)).map(parts);
    if (!this.hasComponents(i)) return text;
    const found = parts(text);
    return found.length === 1 ? (found[0] ?? '') : found;
  }

  missing(i: number): never {
    throw this.fault('missing_element', `${this.name(i)} is missing`, i, '1');
  }

  /** `code` is IK403, an invalid code value unless told. */
  invalid(i: number, expected: string, code = '7'): never {
    throw this.fault('invalid_element', `${this.name(i)} is not ${expected}`, i, code);
  }

  fault(code: X12ErrorCode, message: string, element?: number, elementCode?: string): X12Error {
    return new X12Error(code, message, { ...this.place(), ...(element === undefined ? {} : { element }) }, elementCode);
  }

  /** Where the segment stands. */
  place(): X12Position {
    const { segment, set } = this;
    return {
      segment: segment.text(0),
      byteOffset: segment.offset,
      ...(set === undefined ? {} : { segmentNumber: segment.number - set.firstSegment + 1 }),
      ...(set?.setControlNumber === undefined ? {} : { setControlNumber: set.setControlNumber }),
    };
  }

  private name(i: number): string {
    return this.segment.text(0) + String(i).padStart(2, '0');
  }
}

/** So few digits are whole cents in a small number. */
const SMALL_AMOUNT = 7;
const MINUS = 0x2d;
const POINT = 0x2e;

/** `scaledIn` for amounts of up to seven characters, without numbers larger than the processor adds at once. */
function smallCents(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let value = 0;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  const first = at;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) break;
    value = (value * 10 + digit) | 0;
  }
  if (at === end) value = (value * 100) | 0;
  else {
    const left = end - at;
    if (bytes[at] !== POINT || left > 3 || (left === 1 && at === first)) return scaledIn(bytes, start, end, 2);
    const tens = left > 1 ? (bytes[at + 1] as number) - 48 : 0;
    const ones = left > 2 ? (bytes[at + 2] as number) - 48 : 0;
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return NaN;
    value = (value * 100 + tens * 10 + ones) | 0;
  }
  if (first === end) return NaN;
  return negative && value > 0 ? -value : value;
}

/** The fault of a segment that should have come at or below another; `what` begins with its id. */
export function lacks(what: string, opener: X12Position): X12Error {
  const end = what.search(/[^A-Z0-9]/);
  const segment = end < 0 ? what : what.slice(0, end);
  return new X12Error('missing_segment', `${what} is missing at or below ${opener.segment}`, { ...opener, segment });
}

/** The same of a set that has been read without it. */
export function lacksInSet(what: string, { setControlNumber }: Pick<Envelope, 'setControlNumber'>): X12Error {
  return lacks(what, { segment: 'ST', setControlNumber });
}
