import { X12Error } from '../error.js';
import { integerIn } from './bytes.js';
import { type Header, IS_ISA, NO_ISA, readHeader, WAIT } from './header.js';
import { COMPONENT, ELEMENT, FOREIGN, INDEX_END, Kinds, MAYBE_BINARY, MAYBE_ISA, PAIR, REPETITION, SKIPPED, TERMINATOR } from './kinds.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { HAS_COMPONENTS, HAS_FOREIGN, HAS_REPETITIONS, INTERRUPTS, LENGTH_LIES, ODD_ISA, packId, Segment, UNTERMINATED, WRAPPED } from './segment.js';
import { Window } from './window.js';

const ISA = packId('ISA');
const IEA = packId('IEA');
const BIN = packId('BIN');
const BDS = packId('BDS');
/** Bytes indexed at a time: their delimiters' places stay in the processor's first cache until they are used. */
const BLOCK_BYTES = 8 * 1024;
/** BIN01, or BDS01 and BDS02, end within so many bytes. */
const BINARY_HEADER = 40;
/** What `begin` says: more bytes are needed, the segment is to be cut, or it is cut already. */
const NEEDS_MORE = 0;
const CUT = 1;
const FOUND = 2;
/** A segment can begin; one waits for more bytes; there is no interchange. */
const READY = 0;
const PENDING = 1;
const OUTSIDE = 2;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

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
  /** Those since the last IEA, read at the next ISA or at the end, and the offset in the file of the first of them; -1 for none. */
  ignoredHere = 0;
  ignoredAt = -1;
  private readonly limits: Limits;
  private readonly window = new Window();
  private readonly kinds = new Kinds();
  private readonly header: Header = { delimiters: { element: 0, component: 0, repetition: 0, terminator: 0 }, odd: false };
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
  /** Places of the line breaks inside it. */
  private breaks: number[] = [];

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.longest = this.limits.segmentBytes;
    this.segment = new Segment(this.limits.elements + BLOCK_BYTES);
    this.segment.bytes = this.window.bytes;
  }

  push(chunk: Uint8Array): void {
    this.pushed += chunk.length;
    if (this.pushed > this.limits.fileBytes) throw this.exceeded(`The file has more than ${this.limits.fileBytes} bytes`, this.limits.fileBytes);
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
    if (this.state === READY && this.kinds.starts[segment.bytes[this.first] as number] === 0) {
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
        entry = this.parted(--cursor);
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

  /** Leaves the second delimiter of a pair in its place in the index and answers the first. */
  private parted(at: number): number {
    const { index, kinds, window } = this;
    const place = (index[at] as number) >> 3;
    index[at] = ((place + 1) << 3) | (kinds.of[window.bytes[place + 1] as number] as number);
    return (place << 3) | (kinds.of[window.bytes[place] as number] as number);
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
      const byte = this.window.bytes[entry >> 3];
      if (byte !== 10 && byte !== 13) {
        (this.segment.marks[count] as number) |= HAS_FOREIGN;
        this.cursor++;
        return CUT;
      }
      const judged = this.lineBreak(entry >> 3);
      if (judged === NO_ISA) {
        this.cursor++;
        return CUT;
      }
      if (judged === IS_ISA) {
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
    if (this.indexed - this.first > this.longest) throw this.tooLong();
    if (this.count > this.limits.elements) throw this.tooManyElements();
    const to = Math.min(window.to, this.indexed + BLOCK_BYTES);
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
    segment.bytes = window.bytes;
    segment.available = window.to;
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
    const { window, kinds } = this;
    for (;;) {
      const { bytes, to } = window;
      while (this.first < to && kinds.starts[bytes[this.first] as number] === SKIPPED) this.first++;
      let start = this.first === to ? NEEDS_MORE : CUT;
      if (start === CUT) {
        const kind = kinds.starts[bytes[this.first] as number];
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
      if (((index[this.cursor] as number) & 7) === PAIR) this.parted(this.cursor);
      else this.cursor++;
    }
    if (this.indexed < first) this.indexed = first;
  }

  /** An ISA at the beginning of a segment starts the next interchange, though this one has had no IEA. */
  private mayInterrupt(): number {
    const judged = this.judge(this.first);
    if (judged === WAIT) return NEEDS_MORE;
    if (judged === IS_ISA) this.start(INTERRUPTS);
    return CUT;
  }

  private judge(at: number): number {
    const { bytes, to, final } = this.window;
    return readHeader({ bytes, to, final }, at, this.header);
  }

  private start(notes: number): void {
    const { segment, header } = this;
    const { element, component, repetition, terminator } = segment.delimiters;
    const next = header.delimiters;
    if (next.element !== element || next.component !== component || next.repetition !== repetition || next.terminator !== terminator) {
      segment.delimiters = next;
      this.kinds.use(next);
      this.indexed = this.first;
      this.cursor = this.filled = 0;
      this.index[0] = INDEX_END;
    }
    this.notes = notes | (header.odd ? ODD_ISA : 0);
    if (notes !== 0) this.forgetIgnored();
    this.state = READY;
    this.interchanges++;
  }

  /** Looks for the next ISA. */
  private enter(): number {
    const { window, kinds } = this;
    do {
      const { bytes, to } = window;
      for (; this.first < to; this.first++) {
        const byte = bytes[this.first] as number;
        if (byte === BYTE_ORDER_MARK[0]) {
          if (this.first + BYTE_ORDER_MARK.length > to && !window.final) break;
          if (BYTE_ORDER_MARK.every((mark, at) => bytes[this.first + at] === mark)) {
            this.first += 2;
            continue;
          }
        } else if (byte === 0x49) {
          const judged = this.judge(this.first);
          if (judged === WAIT) break;
          if (judged === IS_ISA) {
            this.start(0);
            this.passIndex();
            return CUT;
          }
        }
        if (kinds.starts[byte] === SKIPPED) continue;
        if (this.ignoredHere++ === 0) this.ignoredAt = window.base + this.first;
        this.ignored++;
      }
    } while (this.take());
    return NEEDS_MORE;
  }

  /** BIN01 or BDS02 is the length of the element after it, which may hold any byte. Where the terminator is not there, the length lies. */
  private binary(): number {
    const { segment, first, limits } = this;
    const { bytes, to, final, base } = this.window;
    const { bounds, delimiters } = segment;
    const more = final ? CUT : NEEDS_MORE;
    if (first + 4 > to) return more;
    const id = ((bytes[first] as number) << 16) | ((bytes[first + 1] as number) << 8) | (bytes[first + 2] as number);
    if ((id !== BIN && id !== BDS) || bytes[first + 3] !== delimiters.element) return CUT;
    const elements = id === BIN ? 2 : 3;
    let at = first + 3;
    for (let count = 0; count < elements; at++) {
      if (at >= to) return more;
      if (at - first > BINARY_HEADER || bytes[at] === delimiters.terminator) return CUT;
      if (bytes[at] === delimiters.element) bounds[++count] = at + 1;
    }
    const length = integerIn(bytes, bounds[elements - 1] as number, at - 1);
    if (!(length >= 0)) return CUT;
    if (length > limits.binaryBytes) throw this.exceeded(`A binary segment announces more than ${limits.binaryBytes} bytes`, base + first);
    const end = at + length;
    if (end >= to && !final) return NEEDS_MORE;
    if (end < to ? bytes[end] !== delimiters.terminator : end !== to) {
      this.notes |= LENGTH_LIES;
      this.longest = limits.binaryBytes;
      return CUT;
    }
    if (end === to) this.notes |= UNTERMINATED;
    bounds[0] = first;
    segment.marks.fill(0, 0, elements + 1);
    this.found(elements, end);
    this.passIndex();
    return FOUND;
  }

  /** A line break inside a segment is taken out later, unless an ISA follows it: then the file before was cut off there. */
  private lineBreak(place: number): number {
    const { bytes, to, final } = this.window;
    if (place + 1 < to ? bytes[place + 1] === 0x49 : !final) {
      const judged = this.judge(place + 1);
      if (judged !== NO_ISA) return judged;
    }
    this.breaks.push(place);
    return NO_ISA;
  }

  /** The segment ends before `end`. */
  private found(count: number, end: number): true {
    const { segment, first } = this;
    const { bounds, bytes } = segment;
    bounds[count + 1] = end + 1;
    segment.count = count;
    segment.number++;
    segment.offset = this.window.base + first;
    if (end - first > this.longest || count > this.limits.elements) throw count > this.limits.elements ? this.tooManyElements() : this.tooLong();
    if (this.breaks.length > 0) this.unwrap(count, end);
    segment.notes = this.notes;
    const length = (bounds[1] as number) - 1 - first;
    const four = ((bytes[first] as number) << 24) | ((bytes[first + 1] as number) << 16) | ((bytes[first + 2] as number) << 8) | (bytes[first + 3] as number);
    const id = length > 0 && length <= 4 ? four >>> (32 - length * 8) : 0;
    segment.id = id;
    this.first = end + 1;
    this.state = READY;
    if (id === ISA || id === IEA) this.envelope(id);
    if (this.notes !== 0) this.settle();
    return true;
  }

  private settle(): void {
    this.notes = 0;
    this.longest = this.limits.segmentBytes;
    if (this.first > this.window.to) this.first = this.window.to;
  }

  /** The last segment of a file that does not end in a terminator. */
  private last(): number {
    const { window, kinds, breaks } = this;
    let end = window.to;
    while (kinds.starts[window.bytes[end - 1] as number] === SKIPPED) end--;
    while (breaks.length > 0 && (breaks[breaks.length - 1] as number) >= end) breaks.pop();
    this.notes |= UNTERMINATED;
    this.found(this.count, end);
    return FOUND;
  }

  /** Takes line breaks out of the segment; those at its end just end it earlier. */
  private unwrap(count: number, end: number): void {
    const { segment, breaks } = this;
    const { bounds } = segment;
    const { bytes } = this.window;
    const removed = breaks.length;
    if (end - (breaks[0] as number) > removed) {
      for (let at = 0; at < removed; at++) bytes.copyWithin((breaks[at] as number) - at, (breaks[at] as number) + 1, breaks[at + 1] ?? end);
      for (let i = count, left = removed; i > 0; i--) {
        while (left > 0 && (breaks[left - 1] as number) >= (bounds[i] as number)) left--;
        (bounds[i] as number) -= left;
      }
      segment.breaks = breaks.map((place, at) => place - at);
      this.notes |= WRAPPED;
    }
    bounds[count + 1] = end + 1 - removed;
    breaks.length = 0;
  }

  private envelope(id: number): void {
    // ISA11 and ISA16 tell the separators; they are not cut by them.
    this.segment.marks.fill(0, 0, this.segment.count + 1);
    if (id === ISA) return;
    this.state = OUTSIDE;
    this.forgetIgnored();
  }

  private forgetIgnored(): void {
    this.ignoredHere = 0;
    this.ignoredAt = -1;
  }

  private tooLong(): X12Error {
    return this.exceeded(`A segment has more than ${this.longest} bytes before its terminator`, this.window.base + this.first);
  }

  private tooManyElements(): X12Error {
    return this.exceeded(`A segment has more than ${this.limits.elements} elements`, this.window.base + this.first);
  }

  private exceeded(message: string, byteOffset: number): X12Error {
    return new X12Error('limit_exceeded', message, { segment: '', byteOffset });
  }
}
