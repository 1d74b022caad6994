/** The bytes that cut an interchange: from ISA, where `repetition` is ISA11 and 0 before version 00402. */
export interface Delimiters {
  element: number;
  component: number;
  repetition: number;
  terminator: number;
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

/**
 * A cursor over the segment that a scanner found last: offsets into the scanner's window, no copies. What it says holds until the
 * scanner moves on. Elements count from 1 as in the guides; element 0 is the id.
 */
export class Segment {
  /** The scanner's window. */
  bytes: Uint8Array = new Uint8Array(0);
  /** `bounds[i]` is where element i begins; `bounds[count + 1]` is one past the terminator. */
  bounds = new Int32Array(64);
  /** `marks[i]` is HAS_COMPONENTS and HAS_REPETITIONS of element i. */
  marks = new Uint8Array(64);
  /** How many elements follow the id, empty ones included. */
  count = 0;
  /** The id by `packId`; 0 when it is not one to four bytes long. */
  id = 0;
  /** Where the segment begins in the file, in bytes from 0. */
  offset = 0;
  /** Which segment of the file, from 1. */
  number = 0;
  /** The delimiters of the interchange. */
  delimiters: Delimiters = { element: 0, component: 0, repetition: 0, terminator: 0 };

  /** Where element `i` begins in `bytes`. */
  start(i: number): number {
    return i > this.count ? 0 : (this.bounds[i] as number);
  }

  /** One past the last byte of element `i`; equal to `start(i)` when it is empty or absent. */
  end(i: number): number {
    return i > this.count ? 0 : (this.bounds[i + 1] as number) - 1;
  }

  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** The element's text as it stands, components and all; empty when absent. */
  text(i: number): string {
    return this.slice(this.start(i), this.end(i));
  }

  /** The text of a range of `bytes`. */
  slice(start: number, end: number): string {
    return start === end ? '' : new TextDecoder().decode(this.bytes.subarray(start, end));
  }
}
