import { type BinaryHeader, readBinaryHeader } from './binary.js';
import { type Header, isByteOrderMark, NO, readHeader, WAIT, YES } from './header.js';
import { COMPONENT, ELEMENT, EMPTY, FOREIGN, INDEX_END, Kinds, MAYBE_BINARY, MAYBE_ISA, PAIR, REPETITION, SKIPPED, TERMINATOR } from './kinds.js';
import { DEFAULT_LIMITS, limitExceeded, type Limits, segmentTooLong } from './limits.js';
import { limitParts } from './part-limits.js';
import { AFTER_EMPTY, HAS_COMPONENTS, HAS_FOREIGN, HAS_REPETITIONS, INTERRUPTS, LENGTH_LIES, ODD_ISA, packId, sameDelimiters, Segment, UNTERMINATED } from './segment.js';
import { Window } from './window.js';
import { unwrap } from './wrapping.js';

const ISA = packId('ISA');
const IEA = packId('IEA');
/** Bytes indexed at a time: their delimiters' places stay in the processor's first cache until they are used. */
const BLOCK_BYTES = 8 * 1024;
/** The first block of a file is short: V8 shall have seen all of the indexing function once before it compiles the loop in it, or it throws each result away. */
const FIRST_BLOCK_BYTES = 256;
/** What `begin` says: more bytes are needed, the segment is to be cut, or it is cut already. */
const NEEDS_MORE = 0;
const CUT = 1;
const FOUND = 2;
/** A segment can begin; one waits for more bytes; there is no interchange. */
const READY = 0;
const PENDING = 1;
const OUTSIDE = 2;

/**
 * Finds segments in bytes that arrive in chunks of any size: `push` a chunk, call `next` until it answers false, push again; `end` after
 * the last, and `next` until false once more. Each interchange is cut by its own ISA's delimiters. Memory is bounded by the limits whatever
 * is pushed; the only error that bytes can cause is X12Error `limit_exceeded`, and the scanner is of no more use after it.
 */
export class Scanner {
  readonly segment: Segment;
  /** Interchanges begun. */
  interchanges = 0;
  /** Bytes outside of interchanges that are neither white space, a byte order mark nor a terminator: in the whole file so far. */
  ignored = 0;
  /** Those since the last IEA, read at the next ISA or at the end, and, where there are any, the offset in the file of the first. */
  ignoredHere = 0;
  ignoredAt = 0;
  /** The offset in the file of the first empty segment before one whose notes say AFTER_EMPTY. */
  emptyAt = 0;
  private readonly limits: Limits;
  private readonly window = new Window();
  private readonly kinds = new Kinds();
  private readonly starts = this.kinds.starts;
  private readonly header: Header = { delimiters: { element: 0, component: 0, repetition: 0, terminator: 0 }, odd: false };
  private readonly binaryHeader: BinaryHeader = { elements: 0, data: 0, length: 0 };
  private pushed = 0;
  /** Places of delimiters by `Kinds.index`: those from `cursor` to `filled` are not yet used; all bytes before `indexed` are looked at. */
  private readonly index = new Int32Array(BLOCK_BYTES + 3).fill(INDEX_END, 0, 1);
  private cursor = 0;
  private filled = 0;
  private indexed = 0;
  /** What the segment at work is waiting for, where it begins, its elements so far, its notes and its longest length. */
  private state = OUTSIDE;
  private first = 0;
  private count = 0;
  private notes = 0;
  private longest: number;
  /** A shorter segment cannot have too many repetitions or components. */
  private readonly shortest: number;
  /** Places of the line breaks inside it. */
  private breaks: number[] = [];

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.longest = this.limits.segmentBytes;
    this.shortest = Math.min(this.limits.repetitions, this.limits.components);
    this.segment = new Segment(this.limits.elements + BLOCK_BYTES);
    this.segment.see(this.window);
  }

  push(chunk: Uint8Array): void {
    this.pushed += chunk.length;
    if (this.pushed > this.limits.fileBytes) throw limitExceeded(`The file has more than ${this.limits.fileBytes} bytes`, this.limits.fileBytes);
    this.window.push(chunk);
  }

  end(): void {
    this.window.ended = true;
  }

  /** All is read, and the last interchange has had no IEA. */
  get truncated(): boolean {
    return this.state !== OUTSIDE && this.window.final && this.first === this.window.to;
  }

  /** True when `segment` holds the next one; false when it needs more bytes, or after `end` has no more. */
  next(): boolean {
    const { segment, index } = this;
    const { bounds, marks } = segment;
    let count = 0;
    if (this.state === READY && this.starts[segment.bytes[this.first] as number] === 0) {
      bounds[0] = this.first;
      marks[0] = 0;
    } else {
      const start = this.resume();
      if (start !== CUT) return start === FOUND;
      count = this.count;
    }
    let { cursor } = this;
    for (let entry = index[cursor++] as number; ; ) {
      const kind = entry & 7;
      if (kind === ELEMENT) {
        bounds[++count] = (entry >> 3) + 1;
        marks[count] = 0;
      } else if (kind === TERMINATOR) {
        this.cursor = cursor;
        return this.found(count, entry >> 3);
      } else if (kind === COMPONENT) (marks[count] as number) |= HAS_COMPONENTS;
      else if (kind === REPETITION) (marks[count] as number) |= HAS_REPETITIONS;
      else if (kind === PAIR) {
        entry = this.kinds.part(index, --cursor, segment.bytes);
        continue;
      } else {
        this.cursor = cursor - 1;
        const start = this.pause(count, entry);
        if (start !== CUT) return start === FOUND;
        ({ cursor } = this);
      }
      entry = index[cursor++] as number;
    }
  }

  /** Begins a segment, or goes on with one that waited for bytes. */
  private resume(): number {
    if (this.state === PENDING) return this.fill() ? CUT : this.window.final ? this.last() : NEEDS_MORE;
    const start = this.state === OUTSIDE ? this.enter() : this.begin();
    if (start !== CUT) return start;
    this.state = PENDING;
    this.count = 0;
    this.segment.bounds[0] = this.first;
    this.segment.marks[0] = 0;
    return CUT;
  }

  /** The index is used up, or a line break or foreign byte stands inside the segment. */
  private pause(count: number, entry: number): number {
    this.count = count;
    this.state = PENDING;
    if ((entry & 7) === FOREIGN) {
      const judged = this.foreign(count, entry >> 3);
      if (judged === NO) {
        this.cursor++;
        return CUT;
      }
      if (judged === YES) {
        this.notes |= UNTERMINATED;
        this.found(count, entry >> 3);
        return FOUND;
      }
    }
    return this.resume();
  }

  /** Indexes the next block, taking in more bytes when all are indexed or the next entry waits for them; false when there are none. */
  private fill(): boolean {
    const { window } = this;
    const waits = this.cursor < this.filled;
    if ((waits || this.indexed === window.to) && !this.take()) return false;
    if (waits) return true;
    if (this.indexed - this.first > this.longest || this.count > this.limits.elements) throw segmentTooLong(this.limits, this.longest, this.count, this.window.base + this.first);
    const to = Math.min(window.to, this.indexed + (this.indexed === 0 ? FIRST_BLOCK_BYTES : BLOCK_BYTES));
    this.cursor = 0;
    this.filled = this.kinds.index(window, this.indexed, to, this.index);
    this.indexed = to;
    return true;
  }

  /** Takes more bytes into the window; all places move down with it. */
  private take(): boolean {
    const { window, segment, index } = this;
    const shift = window.more(this.first);
    if (shift < 0) return false;
    segment.see(window);
    if (shift === 0) return true;
    segment.forget();
    this.first -= shift;
    this.indexed -= shift;
    for (let i = 0; i <= this.count; i++) (segment.bounds[i] as number) -= shift;
    for (let at = this.cursor; at < this.filled; at++) (index[at] as number) -= shift << 3;
    for (let at = 0; at < this.breaks.length; at++) (this.breaks[at] as number) -= shift;
    return true;
  }

  /** Passes over what is between segments and sees to what begins unlike others: another ISA, BIN, BDS. */
  private begin(): number {
    const { window, starts } = this;
    for (;;) {
      this.first = this.kinds.pass(window, this.first);
      if (this.kinds.empty >= 0 && (this.notes & AFTER_EMPTY) === 0) this.emptyAt = window.base + this.kinds.empty;
      if (this.kinds.empty >= 0) this.notes |= AFTER_EMPTY;
      let start = this.first === window.to ? NEEDS_MORE : CUT;
      if (start === CUT) {
        const kind = starts[window.bytes[this.first] as number];
        if (kind === MAYBE_ISA) start = this.mayInterrupt();
        else if (kind === MAYBE_BINARY) start = this.binary();
      }
      if (start !== NEEDS_MORE) {
        if (start === CUT) this.passIndex();
        return start;
      }
      if (!this.take()) return NEEDS_MORE;
    }
  }

  /** Drops the index of what is before the segment. */
  private passIndex(): void {
    const { index, filled, first } = this;
    while (this.cursor < filled && (index[this.cursor] as number) >> 3 < first) {
      if (((index[this.cursor] as number) & 7) === PAIR) this.kinds.part(index, this.cursor, this.window.bytes);
      else this.cursor++;
    }
    if (this.indexed < first) this.indexed = first;
  }

  /** An ISA at the beginning of a segment starts the next interchange, though this one has had no IEA. */
  private mayInterrupt(): number {
    const judged = readHeader(this.window, this.first, this.header);
    if (judged === WAIT) return NEEDS_MORE;
    if (judged === YES) this.start(INTERRUPTS);
    return CUT;
  }

  private start(notes: number): void {
    const { segment, header } = this;
    if (!sameDelimiters(segment.delimiters, header.delimiters)) {
      segment.delimiters = header.delimiters;
      this.kinds.use(header.delimiters);
      this.indexed = this.first;
      this.cursor = this.filled;
    }
    this.notes = (this.notes & AFTER_EMPTY) | notes | (header.odd ? ODD_ISA : 0);
    if (notes !== 0) this.ignoredHere = 0;
    this.state = READY;
    this.interchanges++;
  }

  /** Looks for the next ISA. */
  private enter(): number {
    const { window, starts } = this;
    do {
      const { bytes, to } = window;
      for (; this.first < to; this.first++) {
        const byte = bytes[this.first] as number;
        if (byte === 0xef) {
          const judged = isByteOrderMark(window, this.first);
          if (judged === WAIT) break;
          if (judged === YES) {
            this.first += 2;
            continue;
          }
        } else if (byte === 0x49) {
          const judged = readHeader(this.window, this.first, this.header);
          if (judged === WAIT) break;
          if (judged === YES) {
            this.start(0);
            this.passIndex();
            return CUT;
          }
        }
        if (starts[byte] === SKIPPED || starts[byte] === EMPTY) continue;
        if (this.ignoredHere++ === 0) this.ignoredAt = window.base + this.first;
        this.ignored++;
      }
    } while (this.take());
    return NEEDS_MORE;
  }

  /** BIN01 or BDS02 is the length of the element after it, which may hold any byte. Where the terminator is not there, the length lies. */
  private binary(): number {
    const { segment, first, limits, window, binaryHeader: header } = this;
    const { bytes, to, final } = window;
    const { bounds, delimiters } = segment;
    const judged = readBinaryHeader(window, first, delimiters, header);
    if (judged !== YES) return judged === WAIT ? NEEDS_MORE : CUT;
    if (header.length > limits.binaryBytes) throw limitExceeded(`A binary segment announces more than ${limits.binaryBytes} bytes`, window.base + first);
    const end = header.data + header.length;
    if (end >= to && !final) return NEEDS_MORE;
    this.longest = limits.binaryBytes + limits.segmentBytes;
    if (end < to ? bytes[end] !== delimiters.terminator : end !== to) {
      this.notes |= LENGTH_LIES;
      return CUT;
    }
    if (end === to) this.notes |= UNTERMINATED;
    for (let at = (bounds[0] = first), count = 0; count < header.elements; at++) if (bytes[at] === delimiters.element) bounds[++count] = at + 1;
    segment.marks.fill(0, 0, header.elements + 1);
    this.found(header.elements, end);
    this.longest = limits.segmentBytes;
    this.passIndex();
    return FOUND;
  }

  /** Marks the element; a line break is taken out later, unless an ISA follows it: then the file before was cut off there. */
  private foreign(count: number, place: number): number {
    const { bytes, to, final } = this.window;
    if (bytes[place] !== 10 && bytes[place] !== 13) {
      (this.segment.marks[count] as number) |= HAS_FOREIGN;
      return NO;
    }
    if (place + 1 < to ? bytes[place + 1] === 0x49 : !final) {
      const judged = readHeader(this.window, place + 1, this.header);
      if (judged !== NO) return judged;
    }
    this.breaks.push(place);
    return NO;
  }

  /** The segment ends before `end`. */
  private found(count: number, end: number): true {
    const { segment, first } = this;
    const { bounds, bytes } = segment;
    bounds[count + 1] = end + 1;
    segment.count = count;
    segment.number++;
    segment.offset = this.window.base + first;
    if (end - first > this.longest || count > this.limits.elements) throw segmentTooLong(this.limits, this.longest, count, segment.offset);
    if (end - first > this.shortest) limitParts(segment, this.limits);
    if (this.breaks.length > 0) this.notes |= unwrap(segment, count, end, this.breaks);
    segment.notes = this.notes;
    const length = (bounds[1] as number) - 1 - first;
    const four = ((bytes[first] as number) << 24) | ((bytes[first + 1] as number) << 16) | ((bytes[first + 2] as number) << 8) | (bytes[first + 3] as number);
    const id = (segment.id = length > 0 && length <= 4 ? four >>> (32 - length * 8) : 0);
    this.first = end + 1;
    this.state = READY;
    if (id === ISA || id === IEA) this.envelope(id);
    if (this.notes !== 0) {
      this.notes = 0;
      this.longest = this.limits.segmentBytes;
      this.first = Math.min(this.first, this.window.to);
    }
    return true;
  }

  /** The last segment of a file that does not end in a terminator. */
  private last(): number {
    const { window, starts, breaks } = this;
    if (window.to - this.first > this.longest) throw segmentTooLong(this.limits, this.longest, this.count, this.window.base + this.first);
    let end = window.to;
    while (starts[window.bytes[end - 1] as number] === SKIPPED) end--;
    while (breaks.length > 0 && (breaks[breaks.length - 1] as number) >= end) breaks.pop();
    this.notes |= UNTERMINATED;
    this.found(this.count, end);
    return FOUND;
  }

  private envelope(id: number): void {
    // ISA11 and ISA16 tell the separators; they are not cut by them.
    this.segment.marks.fill(0, 0, this.segment.count + 1);
    if (id === ISA) return;
    this.state = OUTSIDE;
    this.ignoredHere = 0;
  }
}
