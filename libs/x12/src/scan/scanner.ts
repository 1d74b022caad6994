import { HAS_COMPONENTS, HAS_REPETITIONS, Segment } from './segment.js';

const ELEMENT = 1;
const COMPONENT = 2;
const REPETITION = 3;
const TERMINATOR = 4;
const ISA = 0x495341;
const IEA = 0x494541;
const ISA_LENGTH = 106;

/**
 * Finds segments in bytes that arrive in chunks of any size. `push` a chunk, call `next` until it answers false, push again; `end` after
 * the last. The window holds one chunk and what was left of the one before.
 */
export class Scanner {
  readonly segment = new Segment();
  private window = new Uint8Array(0x20000);
  /** The first byte not yet consumed, and one past the last byte held. */
  private from = 0;
  private to = 0;
  /** Offset in the file of window[0]. */
  private base = 0;
  private ended = false;
  private inside = false;
  /** What each byte is in this interchange: 0 data, else a delimiter. */
  private readonly kinds = new Uint8Array(256);

  push(chunk: Uint8Array): void {
    if (this.from > 0) {
      this.window.copyWithin(0, this.from, this.to);
      this.base += this.from;
      this.to -= this.from;
      this.from = 0;
    }
    if (this.to + chunk.length > this.window.length) {
      const wider = new Uint8Array(Math.max(this.window.length * 2, this.to + chunk.length));
      wider.set(this.window.subarray(0, this.to));
      this.window = wider;
    }
    this.window.set(chunk, this.to);
    this.to += chunk.length;
    this.segment.bytes = this.window;
  }

  end(): void {
    this.ended = true;
  }

  /** True when `segment` holds the next one; false when it needs more bytes, or after `end` has no more. */
  next(): boolean {
    if (!this.inside && !this.header()) return false;
    const { segment, window, kinds, to } = this;
    let at = this.from;
    while (at < to && (window[at] as number) <= 32 && kinds[window[at] as number] !== ELEMENT) at++;
    const first = at;
    let { bounds, marks } = segment;
    let count = 0;
    let mark = 0;
    bounds[0] = at;
    for (; at < to; at++) {
      const kind = kinds[window[at] as number] as number;
      if (kind === 0) continue;
      if (kind === COMPONENT) mark |= HAS_COMPONENTS;
      else if (kind === REPETITION) mark |= HAS_REPETITIONS;
      else {
        if (count + 2 >= bounds.length) {
          segment.bounds = new Int32Array(bounds.length * 2);
          segment.bounds.set(bounds);
          segment.marks = new Uint8Array(bounds.length * 2);
          segment.marks.set(marks);
          ({ bounds, marks } = segment);
        }
        marks[count] = mark;
        mark = 0;
        bounds[++count] = at + 1;
        if (kind === TERMINATOR) return this.found(first, count - 1, at + 1);
      }
    }
    if (!this.ended || first >= to) return false;
    marks[count] = mark;
    bounds[++count] = at + 1;
    return this.found(first, count - 1, at);
  }

  private found(first: number, count: number, next: number): true {
    const { segment, window } = this;
    segment.count = count;
    segment.number++;
    segment.offset = this.base + first;
    let id = 0;
    const end = (segment.bounds[1] as number) - 1;
    if (end - first <= 4) for (let at = first; at < end; at++) id = (id << 8) | (window[at] as number);
    segment.id = id;
    segment.notes = 0;
    this.from = next;
    if (id === IEA) this.inside = false;
    return true;
  }

  /** Looks for the next ISA and takes its delimiters. */
  private header(): boolean {
    const { window, to } = this;
    for (let at = this.from; at + ISA_LENGTH <= to; at++) {
      if (((window[at] as number) << 16) + ((window[at + 1] as number) << 8) + (window[at + 2] as number) !== ISA) continue;
      const element = window[at + 3] as number;
      const delimiters = { element, component: window[at + 104] as number, repetition: window[at + 82] as number, terminator: window[at + 105] as number };
      if (window[at + 103] !== element) continue;
      this.kinds.fill(0);
      this.kinds[delimiters.repetition] = REPETITION;
      this.kinds[delimiters.component] = COMPONENT;
      this.kinds[element] = ELEMENT;
      this.kinds[delimiters.terminator] = TERMINATOR;
      this.segment.delimiters = delimiters;
      this.from = at;
      this.inside = true;
      return true;
    }
    return false;
  }
}
