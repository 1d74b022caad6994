import { X12Error, type X12ErrorCode } from '../error.js';
import { BASIC_MARK, CLASSES, DIGIT, EXTENDED, SPACE, UPPER } from '../scan/bytes.js';
import type { Delimiters } from '../scan/segment.js';
import { formatDecimal, isPlain } from '../values.js';
import { putCents, putDate, putDigits } from './numbers.js';

/** The characters that may be written: X12's basic or extended set, or any printable one in UTF-8. */
export type CharacterSet = 'basic' | 'extended' | 'utf8';

export interface SegmentWriterOptions {
  delimiters?: Delimiters;
  /** What stands after each terminator, such as a line feed: only characters that readers skip. */
  lineEnd?: string;
  characters?: CharacterSet;
}

const DEFAULT_DELIMITERS: Readonly<Delimiters> = Object.freeze({ element: 0x2a, component: 0x3a, repetition: 0x5e, terminator: 0x7e });
const CHUNK = 0x10000;
/** Bytes that are always free: for an id, a number and the separators of a segment, which then need not ask for room one by one. */
const SLACK = 1_024;
const FINE = 1;
const MINUS = 0x2d;

/**
 * Writes segments straight into bytes, for code that knows the order of their elements: each method takes where it writes and answers
 * where it ended, and each element but the first begins with its separator, whether or not it holds anything. What stays empty at the
 * end of a segment is taken back by `close`. A value that cannot be written is refused with its place, never changed.
 */
export class ElementWriter {
  /** Segments written so far. */
  segments = 0;
  /** Writes what it is given without refusing: for comparing with what was read. */
  lenient = false;
  protected bytes = new Uint8Array(CHUNK * 2);
  protected at = 0;
  protected id = '';
  protected delimiters: Delimiters = DEFAULT_DELIMITERS;
  private element = DEFAULT_DELIMITERS.element;
  private terminator = DEFAULT_DELIMITERS.terminator;
  /** Up to here there is room for `SLACK` more. */
  private limit = CHUNK * 2 - SLACK;
  /** Where the id of the segment ends, or the last value with a character that may not be there: no separator before it is taken back. */
  private floor = 0;
  private lineEnd: Uint8Array = new Uint8Array(0);
  private readonly allowed = new Uint8Array(128);
  private wide = false;
  /** A letter or digit separates, so that even the codes of the tables may hold one. */
  private odd = false;

  /** A date that was found to be one, and as it was written: at first one that is as good as any. */
  private lastDate = '2000-01-01';
  private readonly lastDay = new TextEncoder().encode('20000101');

  constructor(options: SegmentWriterOptions = {}) {
    this.use(options);
  }

  /** Takes other delimiters, line ends or characters, as at the next interchange. */
  use({ delimiters = DEFAULT_DELIMITERS, lineEnd = '', characters = 'extended' }: SegmentWriterOptions): void {
    this.delimiters = delimiters;
    this.element = delimiters.element;
    this.terminator = delimiters.terminator;
    this.lineEnd = new TextEncoder().encode(lineEnd);
    this.wide = characters === 'utf8';
    this.odd = false;
    const classes = DIGIT | UPPER | SPACE | BASIC_MARK | (characters === 'basic' ? 0 : EXTENDED);
    for (let code = 0; code < 128; code++) this.allowed[code] = (CLASSES[code] as number) & classes ? FINE : 0;
    for (const delimiter of Object.values(delimiters) as number[]) {
      if (delimiter < 128) this.allowed[delimiter] = 0;
      if ((CLASSES[delimiter] as number) & (DIGIT | UPPER)) this.odd = true;
    }
  }

  /** Begins a segment: its id, and the same as two or three bytes. */
  open(id: string, first: number, second: number, third: number): number {
    let { at } = this;
    if (at > this.limit) this.widen(at, 0);
    const { bytes } = this;
    this.id = id;
    bytes[at++] = first;
    bytes[at++] = second;
    if (third !== 0) bytes[at++] = third;
    this.floor = at;
    return at;
  }

  /** Ends the segment without the empty elements at its end. */
  close(from: number): void {
    const { bytes, element, floor, lineEnd } = this;
    let at = from;
    while (at > floor && bytes[at - 1] === element) at--;
    bytes[at++] = this.terminator;
    this.segments++;
    if (lineEnd.length > 0) {
      this.room(at, lineEnd.length);
      this.bytes.set(lineEnd, at);
      at += lineEnd.length;
    }
    this.at = at;
  }

  /** So many elements are empty. */
  gap(from: number, count: number): number {
    const { bytes, element } = this;
    for (let at = from; at < from + count; at++) bytes[at] = element;
    return from + count;
  }

  putText(at: number, position: number, text: string | undefined): number {
    this.bytes[at] = this.element;
    return text === undefined ? at + 1 : this.putChars(at + 1, position, text);
  }

  putRequired(at: number, position: number, text: string | undefined): number {
    this.bytes[at] = this.element;
    if (text !== undefined && text.length !== 0) return this.putChars(at + 1, position, text);
    if (!this.lenient) throw this.fault('missing_element', position, 'is missing');
    return at + 1;
  }

  /** A component that is not the first. */
  putPart(at: number, position: number, text: string | undefined): number {
    this.bytes[at] = this.delimiters.component;
    return text === undefined ? at + 1 : this.putChars(at + 1, position, text);
  }

  /** Ends a composite without the empty components at its end. */
  closeParts(from: number): number {
    const { bytes, floor, delimiters: { component } } = this;
    let at = from;
    while (at > floor && bytes[at - 1] === component) at--;
    return at;
  }

  /** A code of two capital letters or digits, as bytes. */
  putCode(from: number, position: number, first: number, second: number): number {
    const { bytes } = this;
    bytes[from] = this.element;
    if (this.odd || from > this.limit) return this.putChars(from + 1, position, String.fromCharCode(first, second));
    bytes[from + 1] = first;
    bytes[from + 2] = second;
    return from + 3;
  }

  /** Whole cents as a decimal without superfluous zeros. */
  putCents(at: number, position: number, cents: number | undefined): number {
    this.bytes[at] = this.element;
    if (cents === undefined) return at + 1;
    if ((cents | 0) !== cents && !Number.isSafeInteger(cents)) throw this.fault('unwritable_value', position, 'is not whole cents');
    if (at > this.limit) this.widen(at, 0);
    return putCents(this.bytes, at + 1, cents);
  }

  /** Cents that must be there. */
  putAmount(at: number, position: number, cents: number | undefined): number {
    if (cents === undefined && !this.lenient) throw this.fault('missing_element', position, 'is missing');
    return this.putCents(at, position, cents);
  }

  putInteger(at: number, position: number, value: number | undefined): number {
    this.bytes[at] = this.element;
    if (value === undefined) return at + 1;
    if (!Number.isSafeInteger(value) || value < 0) throw this.fault('unwritable_value', position, 'is not a whole number');
    if (at > this.limit) this.widen(at, 0);
    return putDigits(this.bytes, at + 1, value);
  }

  putDecimal(at: number, position: number, decimal: string | undefined): number {
    if (decimal === undefined || isPlain(decimal)) return this.putText(at, position, decimal);
    const text = formatDecimal(decimal);
    if (text === undefined) throw this.fault('unwritable_value', position, 'is not a decimal number');
    return this.putText(at, position, text);
  }

  /** `YYYY-MM-DD` as CCYYMMDD. */
  putDate(at: number, position: number, date: string | undefined): number {
    this.bytes[at] = this.element;
    return date === undefined || date.length === 0 ? at + 1 : this.putDay(at + 1, position, date);
  }

  /** A day or, where it has an end, a range of days, behind the qualifier that says which (D8, RD8). */
  putPeriod(from: number, position: number, first: string, last: string | undefined): number {
    if (last === undefined) return this.putDate(this.putCode(from, position, 0x44, 0x38), position + 1, first);
    let at = this.putText(from, position, 'RD8');
    this.bytes[at] = this.element;
    at = this.putDay(at + 1, position + 1, first);
    this.bytes[at] = MINUS;
    return this.putDay(at + 1, position + 1, last);
  }

  fault(code: X12ErrorCode, element: number, what: string): X12Error {
    const name = this.id + String(element).padStart(2, '0');
    return new X12Error(code, `${name} ${what}`, { segment: this.id, element });
  }

  /** Whether a chunk is full. */
  get full(): boolean {
    return this.at >= CHUNK;
  }

  /** Hands out what is written, as a view that holds until more is, and begins again. */
  lend(): Uint8Array {
    const chunk = this.bytes.subarray(0, this.at);
    this.at = 0;
    return chunk;
  }

  /** The characters of a text, each looked at. */
  protected putChars(from: number, position: number, text: string): number {
    const { length } = text;
    // The length of what is no text is not a number, and does not fit either.
    if (!(from + length * 3 <= this.limit)) this.widen(from, length * 3);
    const { bytes, allowed } = this;
    let at = from;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      // A character beyond ASCII has no entry.
      if (allowed[code] !== FINE) return this.putSlowly(text, i, at, position);
      bytes[at++] = code;
    }
    return at;
  }

  protected putDay(from: number, position: number, date: string): number {
    if (from > this.limit) this.widen(from, 0);
    const { bytes, lastDay } = this;
    // The same few dates come again and again.
    if (date === this.lastDate) {
      bytes[from] = lastDay[0] as number;
      bytes[from + 1] = lastDay[1] as number;
      bytes[from + 2] = lastDay[2] as number;
      bytes[from + 3] = lastDay[3] as number;
      bytes[from + 4] = lastDay[4] as number;
      bytes[from + 5] = lastDay[5] as number;
      bytes[from + 6] = lastDay[6] as number;
      bytes[from + 7] = lastDay[7] as number;
      return from + 8;
    }
    if (date.length !== 10 || !putDate(bytes, from, date)) throw this.fault('unwritable_value', position, 'is not a date as YYYY-MM-DD');
    this.lastDate = date;
    for (let i = 0; i < 8; i++) lastDay[i] = bytes[from + i] as number;
    return from + 8;
  }

  /** From here on separators at the end of the segment may be taken back. */
  protected holdUpTo(at: number): void {
    this.floor = at;
  }

  /** Makes room for so many bytes behind `at`. */
  protected room(at: number, bytes: number): void {
    if (at + bytes > this.limit) this.widen(at, bytes);
  }

  private putSlowly(text: string, from: number, start: number, position: number): number {
    const { bytes } = this;
    let at = start;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const fine = code < 128 ? this.allowed[code] === FINE : this.wide && code > 0x9f;
      if (!fine && !this.lenient) throw this.fault('unwritable_character', position, 'holds a character that X12 cannot carry');
      if (code < 128) bytes[at++] = code;
      else {
        const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
        if (char.length > 1) i++;
        for (const byte of new TextEncoder().encode(char)) bytes[at++] = byte;
      }
    }
    this.floor = at;
    return at;
  }

  private widen(at: number, bytes: number): void {
    if (Number.isNaN(bytes)) throw new X12Error('unwritable_value', `A value of ${this.id} is not a text`, { segment: this.id });
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, at + bytes + SLACK));
    wider.set(this.bytes.subarray(0, at));
    this.bytes = wider;
    this.limit = wider.length - SLACK;
  }
}
