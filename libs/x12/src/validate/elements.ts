import { HAS_FOREIGN, HAS_REPETITIONS, type Segment } from '../scan/segment.js';
import { decimalDigits, isDate8, isTime, wholeDigits } from './dates.js';
import {
  breaksNote, BINARY, CODE, CODES, COMPONENTS_MASK, COMPONENTS_SHIFT, COMPOSITE, DATE, DECIMAL, FACTOR, FORMATTED, HEAD, INNER, KIND_MASK, LAST_REQUIRED_SHIFT,
  LENGTH_BITS, LENGTH_MASK, LENGTHS, NOTES, NOTES_END, POOL_BITS, POOL_MASK, type Program, REQUIRED, STRIDE, TEXT, TIME, WHOLE,
} from './program.js';

const MINUS = 45;
const D8 = 0x4438;
const RD8 = 0x524438;
/** Bit 0 stands for no element, so no segment has this. */
const UNKNOWN = 1;

/** What the element checks tell of what they do not like at first sight; who hears it looks closer and finds the words. */
export interface Suspicions {
  /** The value of a row does not pass, or is one of several repetitions; `component` is 0 for an element that is none. */
  value(row: number, element: number, component: number): void;
  /** A required element or component is not there. */
  missing(row: number, element: number, component: number): void;
  /** A syntax note, the one at `note` of those of the segment (component 0) or of the composite, is broken. */
  note(note: number, element: number, present: number): void;
  /** The segment has more elements than its definition, or ends in a separator. */
  excess(defined: number): void;
  /** The composite in this range has more components than its definition, or ends in a separator. */
  excessComponents(element: number, defined: number): void;
}

/**
 * Holds placed segments against the tables of their guide: usage, lengths, types, codes, syntax notes. A good segment costs one pass
 * over its bytes and allocates nothing.
 */
export class ElementChecks {
  private readonly table: Int32Array;
  private readonly pool: Int32Array;
  /** Of the element that is looked at: HAS_FOREIGN and the like. */
  private mark = 0;
  /** The value before this one, packed: the date format qualifier of a FORMATTED one. */
  private previous = 0;
  /** Where the value lies that a suspicion speaks of, and what stands before it. */
  valueStart = 0;
  valueEnd = 0;
  qualifier = 0;
  /** By place in `guide.segments`: bits of the elements last present that broke no syntax note. */
  private readonly lastPresent: Int32Array;
  /** The same of the components of composites, by row. */
  private readonly lastInner: Int32Array;
  /** From 1; which repetition of the element is looked at. */
  repetition = 1;

  constructor(
    private readonly program: Program,
    /** The cursor that all segments come in. */
    private readonly segment: Segment,
    private readonly suspicions: Suspicions,
  ) {
    this.table = program.table;
    this.pool = program.pool;
    this.lastPresent = new Int32Array(program.first.length).fill(UNKNOWN);
    this.lastInner = new Int32Array(program.table.length / STRIDE).fill(UNKNOWN);
  }

  /** Checks the segment that the cursor is at, which stands at place `usage` of the guide. */
  check(usage: number): void {
    const { table, program, segment } = this;
    const { bounds, marks, count, bytes } = segment;
    const defined = program.counts[usage] as number;
    const last = count < defined ? count : defined;
    let row = program.first[usage] as number;
    let present = 0;
    this.previous = 0;
    for (let i = 1; i <= last; i++, row += STRIDE) {
      const start = bounds[i] as number;
      const end = (bounds[i + 1] as number) - 1;
      const head = table[row + HEAD] as number;
      if (start === end) {
        if ((head & REQUIRED) !== 0) this.suspicions.missing(row, i, 0);
        this.previous = 0;
        continue;
      }
      present |= 1 << i;
      const mark = marks[i] as number;
      this.mark = mark;
      if ((mark & HAS_REPETITIONS) !== 0) this.repetitions(row, i);
      else if ((head & KIND_MASK) === COMPOSITE) this.composite(row, i, start, end);
      else if (!this.passes(row, bytes, start, end) || (mark !== 0 && !this.fails(start, end))) this.suspicions.value(row, i, 0);
    }
    if (count < (program.lastRequired[usage] as number)) this.absent(row, last + 1, program.lastRequired[usage] as number);
    if (count > defined || (count > 0 && bounds[count] === (bounds[count + 1] as number) - 1)) this.suspicions.excess(defined);
    if (this.lastPresent[usage] !== present) this.segmentNotes(usage, present);
  }

  /** The syntax notes of a segment, unless the same elements were present the last time and broke none. */
  private segmentNotes(usage: number, present: number): void {
    const { notesFrom, notesTo } = this.program;
    const holds = this.notes(notesFrom[usage] as number, notesTo[usage] as number, 0, present);
    this.lastPresent[usage] = holds ? present : UNKNOWN;
  }

  private absent(from: number, element: number, last: number): void {
    for (let i = element, row = from; i <= last; i++, row += STRIDE) {
      if (((this.table[row + HEAD] as number) & REQUIRED) !== 0) this.suspicions.missing(row, i, 0);
    }
  }

  private notes(from: number, to: number, element: number, present: number): boolean {
    const { notes } = this.program;
    let holds = true;
    for (let cell = from; cell < to; cell += 3) {
      if (!breaksNote(notes[cell] as number, notes[cell + 1] as number, notes[cell + 2] as number, present)) continue;
      holds = false;
      this.suspicions.note((cell - from) / 3, element, present);
    }
    return holds;
  }

  /** An element with repetition separators: each repetition by itself. Rare, so that it may take its time. */
  private repetitions(row: number, element: number): void {
    const { segment } = this;
    const { bytes, delimiters } = segment;
    const end = segment.end(element);
    this.repetition = 1;
    for (let start = segment.start(element); start <= end; this.repetition++) {
      let stop = start;
      while (stop < end && bytes[stop] !== delimiters.repetition) stop++;
      this.valueStart = start;
      this.valueEnd = stop;
      this.suspicions.value(row, element, 0);
      if (((this.table[row + HEAD] as number) & KIND_MASK) === COMPOSITE && start < stop) this.composite(row, element, start, stop);
      start = stop + 1;
    }
    this.repetition = 1;
  }

  private composite(row: number, element: number, start: number, end: number): void {
    const { table, segment } = this;
    const { bytes } = segment;
    const separator = segment.delimiters.component;
    const head = table[row + HEAD] as number;
    const defined = (head >>> COMPONENTS_SHIFT) & COMPONENTS_MASK;
    const lastRequired = head >>> LAST_REQUIRED_SHIFT;
    let inner = table[row + INNER] as number;
    let present = 0;
    let component = 1;
    this.previous = 0;
    let at = start;
    for (; at <= end && component <= defined; component++, inner += STRIDE) {
      let stop = at;
      while (stop < end && bytes[stop] !== separator) stop++;
      if (stop === at) {
        if (((table[inner + HEAD] as number) & REQUIRED) !== 0) this.suspicions.missing(inner, element, component);
        this.previous = 0;
      } else {
        present |= 1 << component;
        if (!this.passes(inner, bytes, at, stop)) this.suspicions.value(inner, element, component);
      }
      at = stop + 1;
    }
    if (at <= end || bytes[end - 1] === separator) {
      this.valueStart = start;
      this.valueEnd = end;
      this.suspicions.excessComponents(element, defined);
    }
    for (; component <= lastRequired; component++, inner += STRIDE) {
      if (((table[inner + HEAD] as number) & REQUIRED) !== 0) this.suspicions.missing(inner, element, component);
    }
    this.previous = 0;
    const place = row / STRIDE;
    if (this.lastInner[place] === present) return;
    const holds = this.notes(table[row + NOTES] as number, table[row + NOTES_END] as number, element, present);
    this.lastInner[place] = holds ? present : UNKNOWN;
  }

  /** Whether one value, not empty, is beyond doubt what its row says; the qualifier of a date is the code before it. */
  private passes(row: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { table } = this;
    const kind = (table[row + HEAD] as number) & KIND_MASK;
    const length = end - start;
    if (kind === CODE) {
      const packed = length <= 4 ? pack(bytes, start, end) : 0;
      this.previous = packed;
      const codes = table[row + CODES] as number;
      const place = (codes & POOL_MASK) + (Math.imul(packed, table[row + FACTOR] as number) >>> (codes >>> POOL_BITS));
      return (packed !== 0 && this.pool[place] === packed) || this.fails(start, end);
    }
    const { previous } = this;
    this.previous = 0;
    let fits: boolean;
    let digits = length;
    if (kind === TEXT) fits = bytes[start] !== 32 && bytes[end - 1] !== 32 && (this.mark & HAS_FOREIGN) === 0;
    else if (kind === DECIMAL) fits = (digits = decimalDigits(bytes, start, end)) > 0;
    else if (kind === WHOLE) fits = (digits = wholeDigits(bytes, start, end)) > 0;
    else if (kind === DATE) fits = length === 8 && isDate8(bytes, start);
    else if (kind === TIME) fits = isTime(bytes, start, length);
    else if (kind === FORMATTED) fits = previous === D8 ? length === 8 && isDate8(bytes, start) : previous === RD8 && isRange8(bytes, start, length);
    else fits = kind === BINARY;
    const lengths = table[row + LENGTHS] as number;
    return (fits && digits >= (lengths & LENGTH_MASK) && digits <= lengths >>> LENGTH_BITS) || this.fails(start, end, previous);
  }

  /** Keeps where the value is that is to be looked at more closely. */
  private fails(start: number, end: number, qualifier = 0): false {
    this.valueStart = start;
    this.valueEnd = end;
    this.qualifier = qualifier;
    return false;
  }
}

function pack(bytes: Uint8Array, start: number, end: number): number {
  let packed = 0;
  for (let at = start; at < end; at++) packed = (packed << 8) | (bytes[at] as number);
  return packed;
}

/** CCYYMMDD-CCYYMMDD. */
function isRange8(bytes: Uint8Array, start: number, length: number): boolean {
  return length === 17 && bytes[start + 8] === MINUS && isDate8(bytes, start) && isDate8(bytes, start + 9);
}
