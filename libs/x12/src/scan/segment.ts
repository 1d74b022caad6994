import { classesIn, codeIn, integerIn, scaledIn } from './bytes.js';
import { limitExceeded } from './limits.js';
import type { Parts } from './parts.js';
import { textOf, Texts } from './text.js';
import { wordIn } from './words.js';

/** The bytes that cut an interchange: from ISA, where `repetition` is ISA11 and 0 before version 00402. */
export interface Delimiters {
  element: number;
  component: number;
  repetition: number;
  terminator: number;
}

/** Whether two interchanges are cut alike. */
export function sameDelimiters(a: Delimiters, b: Delimiters): boolean {
  return a.element === b.element && a.component === b.component && a.repetition === b.repetition && a.terminator === b.terminator;
}

/** Packs a segment id of up to four letters into a number, so that ids are compared without making strings. */
export function packId(id: string): number {
  let packed = 0;
  for (let at = 0; at < id.length; at++) packed = (packed << 8) | id.charCodeAt(at);
  return packed;
}

/** The element holds a component separator. */
export const HAS_COMPONENTS = 1;
/** The element holds a repetition separator. */
export const HAS_REPETITIONS = 2;
/** The element holds a control character or a byte beyond ASCII. */
export const HAS_FOREIGN = 4;

/** The file ended before the segment's terminator. */
export const UNTERMINATED = 1;
/** Line breaks inside the segment were taken out. */
export const WRAPPED = 2;
/** An ISA that is not 106 bytes long: its 16 elements were found all the same. */
export const ODD_ISA = 4;
/** An ISA inside an interchange that has had no IEA. */
export const INTERRUPTS = 8;
/** BIN01 or BDS02 is not the length of what follows: the segment was cut at its next terminator. */
export const LENGTH_LIES = 16;
/** A terminator without a segment stands before it: the first is at the scanner's `emptyAt`. */
export const AFTER_EMPTY = 32;

/**
 * A cursor over the segment that a scanner found last: offsets into the scanner's window, no copies. What it says holds until the
 * scanner moves on. Elements count from 1 as in the guides; element 0 is the id. Amounts and codes are read from the bytes: make a
 * `text` only of what is kept or shown.
 */
export class Segment {
  /** The scanner's window. Another array can stand here for each segment. */
  bytes: Uint8Array = new Uint8Array(0);
  /** The same memory. Eight bytes can be read from any place of the segment, its last one among them. */
  view = new DataView(new ArrayBuffer(0));
  /** `bounds[i]` is where element i begins; `bounds[count + 1]` is one past the terminator. */
  readonly bounds: Int32Array;
  /** `marks[i]` is HAS_COMPONENTS, HAS_REPETITIONS and HAS_FOREIGN of element i. */
  readonly marks: Uint8Array;
  /** How many elements follow the id, empty ones included. */
  count = 0;
  /** The id by `packId`; 0 when it is not one to four bytes long. */
  id = 0;
  /** Where the segment begins in the file, in bytes from 0. */
  offset = 0;
  /** Which segment of the file, from 1. */
  number = 0;
  /** UNTERMINATED, WRAPPED, ODD_ISA, INTERRUPTS, LENGTH_LIES and AFTER_EMPTY; 0 for a segment as it should be. */
  notes = 0;
  /** The delimiters of the interchange. */
  delimiters: Delimiters = { element: 0, component: 0, repetition: 0, terminator: 0 };

  /** Of a wrapped segment: the places in `bytes` before which a line break was taken out. */
  breaks: readonly number[] = [];
  /** One past the last byte of the window that is filled. @internal */
  available = 0;
  private readonly texts = new Texts();

  constructor(elements: number) {
    this.bounds = new Int32Array(elements + 2);
    this.marks = new Uint8Array(elements + 2);
  }

  /** The scanner has more bytes, or others. @internal */
  see({ bytes, view, to }: Pick<Segment, 'bytes' | 'view'> & { readonly to: number }): void {
    this.bytes = bytes;
    this.view = view;
    this.available = to;
  }

  /** The scanner has moved the window's bytes. @internal */
  forget(): void {
    this.texts.forget();
  }

  /** Where element `i` begins in `bytes`; 0 when absent. */
  start(i: number): number {
    return i > this.count ? 0 : (this.bounds[i] as number);
  }

  /** One past the last byte of element `i`; equal to `start(i)` when it is empty or absent. */
  end(i: number): number {
    return i > this.count ? 0 : (this.bounds[i + 1] as number) - 1;
  }

  /** Of element `i` in bytes; 0 when empty or absent. */
  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** Whether element `i` is empty or absent. */
  isEmpty(i: number): boolean {
    return i > this.count || (this.bounds[i + 1] as number) - 1 === this.bounds[i];
  }

  /** The element's text as it stands, components and all; empty when absent. */
  text(i: number): string {
    return this.slice(this.start(i), this.end(i));
  }

  /** The element by `packCode`: 0 when empty or absent, -1 when longer than six bytes. */
  code(i: number): number {
    const start = this.start(i);
    const length = this.end(i) - start;
    return length <= 4 ? wordIn(this.view, start, length) : codeIn(this.bytes, start, start + length);
  }

  /** The amount in cents, exactly (`scaledIn`); NaN when empty, absent, no number, of more than two decimals or beyond 2^53 - 1 cents. */
  cents(i: number): number {
    return scaledIn(this.bytes, this.start(i), this.end(i), 2);
  }

  /** The whole number; NaN when empty, absent or not one. */
  integer(i: number): number {
    return integerIn(this.bytes, this.start(i), this.end(i));
  }

  /** The classes of the element's bytes, or-ed: see bytes.ts. @internal */
  classes(i: number): number {
    return classesIn(this.bytes, this.start(i), this.end(i));
  }

  /** Where component `j` of the element's first repetition begins; with `componentEnd` its range, empty when absent. */
  componentStart(i: number, j: number): number {
    const { bytes, delimiters } = this;
    const end = this.end(i);
    let at = this.start(i);
    for (let left = j; left > 1; at++) {
      if (at >= end || (bytes[at] === delimiters.repetition && delimiters.repetition !== 0)) return end;
      if (bytes[at] === delimiters.component) left--;
    }
    return at;
  }

  /** Where the component that begins at `start` inside element `i` ends. */
  componentEnd(i: number, start: number): number {
    const { bytes, delimiters } = this;
    const end = this.end(i);
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === delimiters.component || (byte === delimiters.repetition && byte !== 0)) break;
    }
    return at;
  }

  /** The text of component `j` of the element's first repetition; empty when absent. */
  componentText(i: number, j: number): string {
    const start = this.componentStart(i, j);
    return this.slice(start, this.componentEnd(i, start));
  }

  /** The same by `packCode`. */
  componentCode(i: number, j: number): number {
    const start = this.componentStart(i, j);
    return codeIn(this.bytes, start, this.componentEnd(i, start));
  }

  /** The same as an amount, as `cents` reads it. */
  componentCents(i: number, j: number): number {
    const start = this.componentStart(i, j);
    return scaledIn(this.bytes, start, this.componentEnd(i, start), 2);
  }

  /** Cuts element `i` at its repetition separators into `into` and answers how many there are: 1 where there is no separator, 0 when absent. */
  repetitions(i: number, into: Parts): number {
    if (i > this.count) return (into.count = 0);
    const separator = ((this.marks[i] as number) & HAS_REPETITIONS) === 0 ? 0 : this.delimiters.repetition;
    return this.cut(into, this.start(i), this.end(i), separator);
  }

  /** Cuts a range, an element or a repetition of one, at its component separators into `into` and answers how many there are. */
  components(start: number, end: number, into: Parts): number {
    return this.cut(into, start, end, this.delimiters.component);
  }

  private cut(into: Parts, start: number, end: number, separator: number): number {
    const count = into.cut(this.bytes, start, end, separator);
    if (count >= 0) return count;
    throw limitExceeded(`An element has more than ${into.limit} parts`, this.fileOffset(start), this.text(0));
  }

  /** The text of a range of this segment's `bytes`: UTF-8, and what is not as `textOf` tells. */
  slice(start: number, end: number): string {
    if (start === end) return '';
    const { texts, bytes } = this;
    if ((this.notes & WRAPPED) !== 0) return textOf(bytes, start, end);
    if (!texts.has(start, end)) texts.hold(bytes, this.bounds[0] as number, end, this.available);
    return texts.cut(bytes, start, end);
  }

  /** The offset in the file of a place in `bytes` inside this segment. */
  fileOffset(at: number): number {
    let offset = this.offset + at - (this.bounds[0] as number);
    if ((this.notes & WRAPPED) !== 0) for (const place of this.breaks) if (place <= at) offset++;
    return offset;
  }
}
