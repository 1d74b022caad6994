import { X12Error, type X12ErrorCode } from '../error.js';
import type { RawElement } from '../model.js';
import { BASIC_MARK, CLASSES, DIGIT, EXTENDED, SPACE, UPPER } from '../scan/bytes.js';
import type { Delimiters } from '../scan/segment.js';
import { formatDecimal, formatTime, isDate, isPlain } from '../values.js';
import { putCents, putDigits } from './numbers.js';

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
const MINUS = 0x2d;
const SPACE_BYTE = 0x20;
/** Bytes that a segment's id and its separators may take without asking for more. */
const SLACK = 256;

/** A place to which a writer can go back. */
interface WriterMark {
  length: number;
  segments: number;
  levels: number;
}

/**
 * Writes segments into bytes. A value that cannot be written is refused with its place, never changed: `unwritable_character` for a
 * delimiter, a control character or one outside the character set, `unwritable_value` for one that does not fit its element.
 */
export class SegmentWriter {
  /** Segments written so far. */
  segments = 0;
  /** Writes what it is given without refusing: for comparing with what was read. */
  lenient = false;
  private bytes = new Uint8Array(CHUNK * 2);
  private at = 0;
  private id = '';
  private position = 0;
  private part = 0;
  private inside = false;
  private delimiters: Delimiters = DEFAULT_DELIMITERS;
  private element = DEFAULT_DELIMITERS.element;
  private lineEnd: Uint8Array = new Uint8Array(0);
  private readonly allowed = new Uint8Array(128);
  private wide = false;
  /** A date that was found to be one. */
  private lastDate = '';
  /** How many levels (HL) the set has, and by which number each was known. */
  private levels = 0;
  private readonly levelNumbers = new Map<string, string>();

  constructor(options: SegmentWriterOptions = {}) {
    this.use(options);
  }

  /** Takes other delimiters, line ends or characters, as at the next interchange. */
  use({ delimiters = DEFAULT_DELIMITERS, lineEnd = '', characters = 'extended' }: SegmentWriterOptions): void {
    this.delimiters = delimiters;
    this.element = delimiters.element;
    this.lineEnd = new TextEncoder().encode(lineEnd);
    this.wide = characters === 'utf8';
    const classes = DIGIT | UPPER | SPACE | BASIC_MARK | (characters === 'basic' ? 0 : EXTENDED);
    for (let code = 0; code < 128; code++) this.allowed[code] = (CLASSES[code] as number) & classes ? 1 : 0;
    for (const delimiter of Object.values(delimiters) as number[]) if (delimiter < 128) this.allowed[delimiter] = 0;
  }

  begin(id: string): void {
    this.id = id;
    this.position = 0;
    this.part = 0;
    this.inside = false;
    this.room(SLACK);
    for (let i = 0; i < id.length; i++) this.bytes[this.at++] = id.charCodeAt(i);
  }

  /** Begins a segment whose id comes from data. */
  beginUnknown(id: string): void {
    this.begin(id.slice(0, 3));
    this.at -= Math.min(id.length, 3);
    this.put(id, 0);
    if (id.length > 3 && !this.lenient) throw this.fault('unwritable_value', 0, 'is longer than three characters');
  }

  /** Ends the segment; empty elements at its end were never written. */
  end(): void {
    const { lineEnd } = this;
    this.room(lineEnd.length + 1);
    this.bytes[this.at++] = this.delimiters.terminator;
    for (let i = 0; i < lineEnd.length; i++) this.bytes[this.at++] = lineEnd[i] as number;
    this.segments++;
  }

  /** A whole element; nothing for an empty text. Elements come in ascending order. */
  text(position: number, text: string | undefined): void {
    if (text === undefined || text === '') return;
    const from = this.position;
    const { length } = text;
    this.room(position - from + length * 3);
    const { bytes, allowed, element } = this;
    let { at } = this;
    if (position > from) {
      for (let i = from; i < position; i++) bytes[at++] = element;
      this.position = position;
      this.inside = false;
    }
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127 || allowed[code] === 0) return this.putSlowly(text, i, at, position);
      bytes[at++] = code;
    }
    this.at = at;
  }

  required(position: number, text: string | undefined): void {
    if ((text === undefined || text === '') && !this.lenient) throw this.fault('missing_element', position, 'is missing');
    this.text(position, text);
  }

  /** A component; those of one element come in ascending order. */
  component(position: number, part: number, text: string | undefined): void {
    if (text === undefined || text === '') return;
    if (this.position !== position || !this.inside) {
      this.reach(position);
      this.part = 1;
      this.inside = true;
    }
    this.room(part);
    for (; this.part < part; this.part++) this.bytes[this.at++] = this.delimiters.component;
    this.put(text, position);
  }

  /** The next repetition of the element begins. */
  repeat(position: number): void {
    this.reach(position);
    this.room(1);
    this.bytes[this.at++] = this.delimiters.repetition;
    this.part = 1;
    this.inside = true;
  }

  /** Whole cents as a decimal without superfluous zeros. */
  cents(position: number, cents: number | undefined): void {
    if (cents === undefined) return;
    if (!Number.isSafeInteger(cents)) throw this.fault('unwritable_value', position, 'is not whole cents');
    this.reach(position);
    this.room(24);
    this.at = putCents(this.bytes, this.at, cents);
  }

  integer(position: number, value: number | undefined): void {
    if (value === undefined) return;
    if (!Number.isSafeInteger(value) || value < 0) throw this.fault('unwritable_value', position, 'is not a whole number');
    this.reach(position);
    this.room(20);
    this.at = putDigits(this.bytes, this.at, value);
  }

  decimal(position: number, decimal: string | undefined): void {
    if (decimal === undefined || decimal === '') return;
    if (isPlain(decimal)) return this.text(position, decimal);
    const text = formatDecimal(decimal);
    if (text === undefined) throw this.fault('unwritable_value', position, 'is not a decimal number');
    this.text(position, text);
  }

  /** `YYYY-MM-DD` as CCYYMMDD. */
  date(position: number, date: string | undefined): void {
    if (date === undefined || date === '') return;
    this.reach(position);
    this.day(position, date);
  }

  /** `YYYY-MM-DD` as YYMMDD. */
  shortDate(position: number, date: string): void {
    this.reach(position);
    this.day(position, date);
    this.at -= 8;
    this.bytes.copyWithin(this.at, this.at + 2, this.at + 8);
    this.at += 6;
  }

  /** A text with spaces after it, as ISA wants them. */
  padded(position: number, text: string, width: number): void {
    if (text.length > width && !this.lenient) throw this.fault('unwritable_value', position, `is longer than ${width}`);
    this.reach(position);
    this.put(text, position);
    this.room(width);
    for (let i = text.length; i < width; i++) this.bytes[this.at++] = SPACE_BYTE;
  }

  /** A delimiter in ISA, where it is named. */
  delimiter(position: number, char: string): void {
    this.reach(position);
    this.room(1);
    this.bytes[this.at++] = char.charCodeAt(0);
  }

  /** Two dates as CCYYMMDD-CCYYMMDD. */
  dates(position: number, from: string, to: string): void {
    this.reach(position);
    this.day(position, from);
    this.room(1);
    this.bytes[this.at++] = MINUS;
    this.day(position, to);
  }

  /** `HH:MM` as HHMM. */
  time(position: number, time: string | undefined): void {
    if (time === undefined || time === '') return;
    const text = formatTime(time);
    if (text === undefined) throw this.fault('unwritable_value', position, 'is not a time as HH:MM');
    this.text(position, text);
  }

  /** HL with the next number of its set. `number` is by what name its children know it. */
  level(number: string, parent: string | undefined, code: string, hasChild: boolean | undefined): void {
    const next = String(++this.levels);
    const above = parent === undefined ? undefined : (this.levelNumbers.get(parent) ?? parent);
    this.levelNumbers.set(number, next);
    this.begin('HL');
    this.text(1, next);
    this.text(2, above);
    this.required(3, code);
    if (hasChild !== undefined) this.text(4, hasChild ? '1' : '0');
    this.end();
  }

  /** Numbers levels from 1 again, as at the beginning of a set. */
  resetLevels(): void {
    this.levels = 0;
    this.levelNumbers.clear();
  }

  /** An element as it was read. */
  raw(position: number, element: RawElement): void {
    if (typeof element === 'string') return this.text(position, element);
    for (const [index, part] of element.entries()) {
      if (typeof part === 'string') this.component(position, index + 1, part);
      else {
        if (index > 0) this.repeat(position);
        for (const [at, text] of part.entries()) this.component(position, at + 1, text);
      }
    }
  }

  /** Bytes that were read before, as they stood: `segments` of them whole. */
  verbatim(text: string, segments: number): void {
    this.room(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.at++] = text.charCodeAt(i);
    this.segments += segments;
  }

  /** Where it stands, for `rewind`. */
  mark(): WriterMark {
    return { length: this.at, segments: this.segments, levels: this.levels };
  }

  /** Takes back all that was written since. */
  rewind({ length, segments, levels }: WriterMark): void {
    this.at = length;
    this.segments = segments;
    this.levels = levels;
  }

  /** The bytes from `from` on: a view that holds until more is written. */
  since({ length }: WriterMark): Uint8Array {
    return this.bytes.subarray(length, this.at);
  }

  /** Whether a chunk is full. */
  get full(): boolean {
    return this.at >= CHUNK;
  }

  /** Hands out what is written and begins again. */
  take(): Uint8Array {
    const chunk = this.bytes.slice(0, this.at);
    this.at = 0;
    return chunk;
  }

  fault(code: X12ErrorCode, element: number, what: string): X12Error {
    const name = this.id + String(element).padStart(2, '0');
    return new X12Error(code, `${name} ${what}`, { segment: this.id, element });
  }

  private reach(position: number): void {
    const from = this.position;
    if (position <= from) return;
    this.room(position - from);
    const { element } = this;
    for (let i = from; i < position; i++) this.bytes[this.at++] = element;
    this.position = position;
    this.inside = false;
  }

  private put(text: string, position: number): void {
    const { length } = text;
    this.room(length * 3);
    const { bytes, allowed } = this;
    let { at } = this;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127 || allowed[code] === 0) return this.putSlowly(text, i, at, position);
      bytes[at++] = code;
    }
    this.at = at;
  }

  private putSlowly(text: string, from: number, at: number, position: number): void {
    this.at = at;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const fine = code < 128 ? this.allowed[code] === 1 : this.wide && code > 0x9f;
      if (!fine && !this.lenient) throw this.fault('unwritable_character', position, 'holds a character that X12 cannot carry');
      if (code < 128) this.bytes[this.at++] = code;
      else {
        const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
        if (char.length > 1) i++;
        for (const byte of new TextEncoder().encode(char)) this.bytes[this.at++] = byte;
      }
    }
  }

  private day(position: number, date: string): void {
    // The same few dates come again and again.
    if (date !== this.lastDate) {
      if (!isDate(date)) throw this.fault('unwritable_value', position, 'is not a date as YYYY-MM-DD');
      this.lastDate = date;
    }
    this.room(8);
    const { bytes, at } = this;
    bytes[at] = date.charCodeAt(0);
    bytes[at + 1] = date.charCodeAt(1);
    bytes[at + 2] = date.charCodeAt(2);
    bytes[at + 3] = date.charCodeAt(3);
    bytes[at + 4] = date.charCodeAt(5);
    bytes[at + 5] = date.charCodeAt(6);
    bytes[at + 6] = date.charCodeAt(8);
    bytes[at + 7] = date.charCodeAt(9);
    this.at = at + 8;
  }

  private room(bytes: number): void {
    if (this.at + bytes + 1 <= this.bytes.length) return;
    // The length of what is no text: a number where the type says string, from a caller without types.
    if (Number.isNaN(bytes)) throw new X12Error('unwritable_value', `A value of ${this.id} is not a text`, { segment: this.id });
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.at + bytes + 1));
    wider.set(this.bytes.subarray(0, this.at));
    this.bytes = wider;
  }
}
