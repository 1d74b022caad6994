import type { Delimiters } from './segment.js';

/** What a byte is to the scanner; 0 is data. */
export const ELEMENT = 1;
export const TERMINATOR = 2;
export const COMPONENT = 3;
export const REPETITION = 4;
/** A control character, CR and LF among them, or a byte beyond ASCII, where it is no delimiter: data that is in no character set, or a line break. */
export const FOREIGN = 5;
/** In an index: a delimiter here and one in the next place. */
export const PAIR = 6;
/** Ends an index, so that the loop over it has nothing else to ask. */
export const INDEX_END = 7;

/** How a segment that needs more than cutting may begin: with what is skipped between segments, with the I of ISA, or the B of BIN and BDS. */
export const SKIPPED = 1;
export const MAYBE_ISA = 2;
export const MAYBE_BINARY = 3;
/** Or with a terminator at once: an empty segment, which is passed over and noted. Where a line break is the terminator, it is a blank line. */
export const EMPTY = 4;

const SECOND = 8;
const ANY_FOUND = 128;
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** White space, NUL, and the end of file of old systems. */
const BETWEEN_SEGMENTS = [0, 9, 10, 11, 12, 13, 26, 32];

/** The kinds without delimiters, by which every file begins: copied, since making the table of pairs takes longer than reading a small file. */
const ORDINARY = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 32 || byte > 126 ? FOREIGN : 0));
const ORDINARY_PAIRS = new Uint8Array(0x10000);
for (let byte = 0; byte < 256; byte++) setPairs(ORDINARY_PAIRS, ORDINARY, byte);

/** Sets all pairs that a byte is in. */
function setPairs(pairs: Uint8Array, kinds: Uint8Array, byte: number): void {
  for (let other = 0; other < 256; other++) {
    setPair(pairs, kinds, byte, other);
    setPair(pairs, kinds, other, byte);
  }
}

function setPair(pairs: Uint8Array, kinds: Uint8Array, first: number, second: number): void {
  const kind = kinds[first] as number;
  const next = kinds[second] as number;
  const found = kind === 0 ? next | SECOND : next === 0 ? kind : PAIR;
  pairs[LITTLE_ENDIAN ? first | (second << 8) : (first << 8) | second] = kind === 0 && next === 0 ? 0 : found | ANY_FOUND;
}

/** The delimiters of one interchange as tables. */
export class Kinds {
  /** The kind of each byte. */
  readonly of = ORDINARY.slice();
  /** What each two bytes are: the kind of the one that is a delimiter, with SECOND where it is the second, or PAIR; with ANY_FOUND. It halves the scanner's look-ups. */
  private readonly pairs = ORDINARY_PAIRS.slice();
  /** What each byte means as the first of a segment; 0 for an ordinary segment. */
  readonly starts = new Uint8Array(256);
  /** The first empty segment that `pass` went past; -1 for none. */
  empty = -1;

  constructor() {
    this.setStarts();
  }

  use({ element, component, repetition, terminator }: Delimiters): void {
    const next = ORDINARY.slice();
    if (repetition !== 0) next[repetition] = REPETITION;
    next[component] = COMPONENT;
    next[element] = ELEMENT;
    next[terminator] = TERMINATOR;
    // Only what differs: interchanges that take turns in their delimiters must not cost a whole table each.
    for (let byte = 0; byte < 256; byte++) if (this.of[byte] !== next[byte]) this.set(byte, next[byte] as number);
    this.setStarts();
  }

  /** Where the next segment begins at `from` or later; `to` where it does not yet. */
  pass({ bytes, to }: { bytes: Uint8Array; to: number }, from: number): number {
    const { starts } = this;
    this.empty = -1;
    for (let at = from; at < to; at++) {
      const kind = starts[bytes[at] as number];
      if (kind === EMPTY) this.empty = this.empty < 0 ? at : this.empty;
      else if (kind !== SKIPPED) return at;
    }
    return to;
  }

  private set(byte: number, kind: number): void {
    this.of[byte] = kind;
    setPairs(this.pairs, this.of, byte);
  }

  private setStarts(): void {
    const { starts, of } = this;
    starts.fill(0);
    for (const byte of BETWEEN_SEGMENTS) if (of[byte] === 0 || of[byte] === FOREIGN) starts[byte] = SKIPPED;
    for (let byte = 0; byte < 256; byte++) if (of[byte] === TERMINATOR) starts[byte] = BETWEEN_SEGMENTS.includes(byte) ? SKIPPED : EMPTY;
    if (of[0x49] === 0) starts[0x49] = MAYBE_ISA;
    if (of[0x42] === 0) starts[0x42] = MAYBE_BINARY;
  }

  /**
   * Writes each delimiter and foreign byte of `bytes[from, to)` into `into` as `place << 3 | kind`, closes with INDEX_END and answers how many
   * there are; `halves` is the same memory as `bytes`. It does not branch on what a byte is: delimiters come every few bytes and cannot be
   * predicted.
   */
  index({ bytes, halves }: { bytes: Uint8Array; halves: Uint16Array }, from: number, to: number, into: Int32Array): number {
    const { pairs, of } = this;
    let found = 0;
    if ((from & 1) === 1 && from < to) {
      const kind = of[bytes[from] as number] as number;
      if (kind !== 0) into[found++] = (from << 3) | kind;
    }
    const last = to >> 1;
    for (let half = (from + 1) >> 1; half < last; half++) {
      const pair = pairs[halves[half] as number] as number;
      into[found] = (half << 4) | (pair & 15);
      found += pair >> 7;
    }
    if ((to & 1) === 1 && to > from) {
      const kind = of[bytes[to - 1] as number] as number;
      if (kind !== 0) into[found++] = ((to - 1) << 3) | kind;
    }
    into[found] = INDEX_END;
    return found;
  }

  /** Leaves the second delimiter of the pair at `index[at]` in its place in the index and answers the first. */
  part(index: Int32Array, at: number, bytes: Uint8Array): number {
    const place = (index[at] as number) >> 3;
    index[at] = ((place + 1) << 3) | (this.of[bytes[place + 1] as number] as number);
    return (place << 3) | (this.of[bytes[place] as number] as number);
  }
}
