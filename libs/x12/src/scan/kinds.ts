import type { Delimiters } from './segment.js';

/** What a byte is to the scanner; 0 is data. */
export const ELEMENT = 1;
export const TERMINATOR = 2;
export const COMPONENT = 3;
export const REPETITION = 4;
/** CR or LF where it is no delimiter. */
export const BREAK = 5;

/** How a segment that needs more than cutting may begin: with what is skipped between segments, with the I of ISA, or the B of BIN and BDS. */
export const SKIPPED = 1;
export const MAYBE_ISA = 2;
export const MAYBE_BINARY = 3;

const FIRST_FOUND = 64;
const SECOND_FOUND = 128;
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** White space, NUL, and the end of file of old systems. */
const BETWEEN_SEGMENTS = [0, 9, 10, 11, 12, 13, 26, 32];

/** The delimiters of one interchange as tables. */
export class Kinds {
  /** The kind of each byte. */
  readonly of = new Uint8Array(256);
  /** The kinds of each two bytes in one: 3 bits for the first, 3 for the second, a bit each for being one. It halves the scanner's look-ups. */
  private readonly pairs = new Uint8Array(0x10000);
  /** What each byte means as the first of a segment; 0 for an ordinary segment. */
  readonly starts = new Uint8Array(256);

  constructor() {
    this.setStarts();
  }

  use({ element, component, repetition, terminator }: Delimiters): void {
    for (let byte = 0; byte < 256; byte++) if (this.of[byte] !== 0) this.set(byte, 0);
    this.set(10, BREAK);
    this.set(13, BREAK);
    if (repetition !== 0) this.set(repetition, REPETITION);
    this.set(component, COMPONENT);
    this.set(element, ELEMENT);
    this.set(terminator, TERMINATOR);
    this.setStarts();
  }

  private set(byte: number, kind: number): void {
    this.of[byte] = kind;
    for (let other = 0; other < 256; other++) {
      this.setPair(byte, other);
      this.setPair(other, byte);
    }
  }

  private setPair(first: number, second: number): void {
    const kind = this.of[first] as number;
    const next = this.of[second] as number;
    this.pairs[LITTLE_ENDIAN ? first | (second << 8) : (first << 8) | second] = kind | (next << 3) | (kind && FIRST_FOUND) | (next && SECOND_FOUND);
  }

  private setStarts(): void {
    const { starts, of } = this;
    starts.fill(0);
    for (const byte of BETWEEN_SEGMENTS) if (of[byte] === 0 || of[byte] === BREAK) starts[byte] = SKIPPED;
    for (let byte = 0; byte < 256; byte++) if (of[byte] === TERMINATOR) starts[byte] = SKIPPED;
    if (of[0x49] === 0) starts[0x49] = MAYBE_ISA;
    if (of[0x42] === 0) starts[0x42] = MAYBE_BINARY;
  }

  /**
   * Writes each delimiter and line break of `bytes[from, to)` into `into` as `place << 3 | kind` and answers how many there are; `halves` is
   * the same memory as `bytes`. It has no branch on what a byte is: delimiters come every few bytes and cannot be predicted.
   */
  index({ bytes, halves }: { bytes: Uint8Array; halves: Uint16Array }, from: number, to: number, into: Int32Array): number {
    const { pairs, of } = this;
    let found = 0;
    let at = from;
    if ((at & 1) === 1 && at < to) {
      const kind = of[bytes[at] as number] as number;
      into[found] = (at++ << 3) | kind;
      if (kind !== 0) found++;
    }
    const last = to >> 1;
    for (let half = at >> 1; half < last; half++) {
      const pair = pairs[halves[half] as number] as number;
      into[found] = (half << 4) | (pair & 7);
      found += (pair >> 6) & 1;
      into[found] = (half << 4) | 8 | ((pair >> 3) & 7);
      found += pair >> 7;
    }
    if ((to & 1) === 1 && to > at) {
      const kind = of[bytes[to - 1] as number] as number;
      into[found] = ((to - 1) << 3) | kind;
      if (kind !== 0) found++;
    }
    return found;
  }
}
