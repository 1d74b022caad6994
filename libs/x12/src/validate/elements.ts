import { HAS_FOREIGN, HAS_REPETITIONS, type Segment } from '../scan/segment.js';
import { lowWordIn, pointIn, TWO_WORDS } from '../scan/words.js';
import { isDayIn, isTime } from './dates.js';
import { decimalDigits, wholeDigits } from './numbers.js';
import {
  breaksNote, BINARY, CODE, CODES, COMPONENTS_MASK, COMPONENTS_SHIFT, COMPOSITE, DATE, DECIMAL, FACTOR, FORMATTED, HEAD, INNER, KIND_MASK, LAST_REQUIRED_SHIFT,
  LENGTH_BITS, LENGTH_MASK, LENGTHS, NOTES, NOTES_END, POOL_BITS, POOL_MASK, type Program, REQUIRED, STRIDE, STRIDE_BITS, TEXT, TIME, WHOLE,
} from './program.js';

const MINUS = 45;
const SPACE = 32;
const EIGHT = 0x38;
const D = 0x44;
const R = 0x52;
/** Bit 0 stands for no element, so no segment has this. */
const UNKNOWN = 1;

/** What the element checks tell of what they do not like at first sight; who hears it looks closer and finds the words. */
export interface Suspicions {
  /** A value does not pass, or is one of several repetitions; `component` is 0 for an element that is none. */
  value(element: number, component: number): void;
  /** A required element or component is not there. */
  missing(element: number, component: number): void;
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
  /** Where the value lies that a suspicion speaks of. */
  valueStart = 0;
  valueEnd = 0;
  /** By place in `guide.segments`: bits of the elements last present that broke no syntax note, and of those that were before they changed. */
  private readonly lastPresent: Int32Array;
  private readonly otherPresent: Int32Array;
  /** The same of the components of composites, by row. */
  private readonly lastInner: Int32Array;
  /** From 1; which repetition of the element is looked at. */
  repetition = 1;
  /** The element that is looked at may hold foreign bytes: what is said of its components is only a suspicion. */
  private foreign = false;

  constructor(
    private readonly program: Program,
    /** The cursor that all segments come in. */
    private readonly segment: Segment,
    private readonly suspicions: Suspicions,
  ) {
    this.table = program.table;
    this.pool = program.pool;
    this.lastPresent = new Int32Array(program.first.length).fill(UNKNOWN);
    this.otherPresent = this.lastPresent.slice();
    this.lastInner = new Int32Array(program.table.length >> STRIDE_BITS).fill(UNKNOWN);
  }

  /** Checks the segment that the cursor is at, which stands at place `usage` of the guide. */
  check(usage: number): void {
    const { table, program, segment } = this;
    const { bounds, marks, count, bytes } = segment;
    const defined = program.counts[usage] as number;
    const last = count < defined ? count : defined;
    let row = program.first[usage] as number;
    let present = 0;
    let next = bounds[1] as number;
    for (let i = 1; i <= last; i++, row += STRIDE) {
      const start = next;
      next = bounds[i + 1] as number;
      const head = table[row + HEAD] as number;
      if (next - start === 1) {
        if ((head & REQUIRED) !== 0) this.suspicions.missing(i, 0);
        continue;
      }
      present |= 1 << i;
      const mark = marks[i] as number;
      const kind = head & KIND_MASK;
      if (mark === 0 && kind <= CODE) {
        if (!(kind === TEXT ? this.isText(row, bytes, start, next - 1) : this.isCode(row, start, next - 1))) this.suspect(i, start, next - 1);
      } else if ((mark & (HAS_REPETITIONS | HAS_FOREIGN)) !== 0) this.repetitions(row, i);
      else if (kind === COMPOSITE) this.composite(row, i, start, next - 1);
      else if (mark !== 0 || !this.isTyped(row, kind, start, next - 1)) this.suspect(i, start, next - 1);
    }
    if (count < (program.lastRequired[usage] as number)) this.absent(row, last + 1, program.lastRequired[usage] as number);
    if (count > defined || (count > 0 && bounds[count] === (bounds[count + 1] as number) - 1)) this.suspicions.excess(defined);
    if (this.lastPresent[usage] !== present) this.segmentNotes(usage, present);
  }

  /** The syntax notes of a segment, unless the same elements were present not long ago and broke none: many segments come in two forms. */
  private segmentNotes(usage: number, present: number): void {
    const { lastPresent, otherPresent } = this;
    const { notesFrom, notesTo } = this.program;
    const last = lastPresent[usage] as number;
    const holds = otherPresent[usage] === present || this.notes(notesFrom[usage] as number, notesTo[usage] as number, 0, present);
    otherPresent[usage] = last;
    lastPresent[usage] = holds ? present : UNKNOWN;
  }

  private absent(from: number, element: number, last: number): void {
    for (let i = element, row = from; i <= last; i++, row += STRIDE) {
      if (((this.table[row + HEAD] as number) & REQUIRED) !== 0) this.suspicions.missing(i, 0);
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

  private suspect(element: number, start: number, end: number): void {
    this.valueStart = start;
    this.valueEnd = end;
    this.suspicions.value(element, 0);
  }

  /** An element with repetition separators or foreign bytes: each repetition is suspect, and all components. Rare, so that it may take its time. */
  private repetitions(row: number, element: number): void {
    const { segment } = this;
    const { bytes, delimiters } = segment;
    const end = segment.end(element);
    this.repetition = 1;
    this.foreign = true;
    for (let start = segment.start(element); start <= end; this.repetition++) {
      let stop = start;
      while (stop < end && bytes[stop] !== delimiters.repetition) stop++;
      this.suspect(element, start, stop);
      if (((this.table[row + HEAD] as number) & KIND_MASK) === COMPOSITE && start < stop) this.composite(row, element, start, stop);
      start = stop + 1;
    }
    this.repetition = 1;
    this.foreign = false;
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
    const { foreign } = this;
    let at = start;
    for (; at <= end && component <= defined; component++, inner += STRIDE) {
      let stop = at;
      while (stop < end && bytes[stop] !== separator) stop++;
      if (stop === at) {
        if (((table[inner + HEAD] as number) & REQUIRED) !== 0) this.suspicions.missing(element, component);
      } else {
        present |= 1 << component;
        if (foreign || !this.passes(inner, bytes, at, stop)) {
          this.valueStart = at;
          this.valueEnd = stop;
          this.suspicions.value(element, component);
        }
      }
      at = stop + 1;
    }
    if (at <= end || bytes[end - 1] === separator) {
      this.valueStart = start;
      this.valueEnd = end;
      this.suspicions.excessComponents(element, defined);
    }
    for (; component <= lastRequired; component++, inner += STRIDE) {
      if (((table[inner + HEAD] as number) & REQUIRED) !== 0) this.suspicions.missing(element, component);
    }
    const place = row >> STRIDE_BITS;
    if (this.lastInner[place] === present) return;
    const holds = this.notes(table[row + NOTES] as number, table[row + NOTES_END] as number, element, present);
    this.lastInner[place] = holds ? present : UNKNOWN;
  }

  /** Whether one value, not empty and without foreign bytes, is beyond doubt what its row says. */
  private passes(row: number, bytes: Uint8Array, start: number, end: number): boolean {
    const kind = (this.table[row + HEAD] as number) & KIND_MASK;
    if (kind === CODE) return this.isCode(row, start, end);
    return kind === TEXT ? this.isText(row, bytes, start, end) : this.isTyped(row, kind, start, end);
  }

  private isCode(row: number, start: number, end: number): boolean {
    const { table } = this;
    const length = end - start;
    if (length > 4) return false;
    const packed = lowWordIn(this.segment.view, start, length);
    const codes = table[row + CODES] as number;
    return this.pool[(codes & POOL_MASK) + (Math.imul(packed, table[row + FACTOR] as number) >>> (codes >>> POOL_BITS))] === packed && packed !== 0;
  }

  /** A text of the right length that neither begins nor ends with a space. */
  private isText(row: number, bytes: Uint8Array, start: number, end: number): boolean {
    const lengths = this.table[row + LENGTHS] as number;
    const length = end - start;
    return length >= (lengths & LENGTH_MASK) && length <= lengths >>> LENGTH_BITS && bytes[start] !== SPACE && bytes[end - 1] !== SPACE;
  }

  private isTyped(row: number, kind: number, start: number, end: number): boolean {
    const lengths = this.table[row + LENGTHS] as number;
    const digits = digitsOf(kind, this.segment, start, end);
    return digits >= (lengths & LENGTH_MASK) && digits <= lengths >>> LENGTH_BITS;
  }
}

/** What of a value counts towards its length; -1 when it is not of its kind, or may not be. */
function digitsOf(kind: number, { bytes, view }: Segment, start: number, end: number): number {
  const length = end - start;
  switch (kind) {
    case DECIMAL: {
      const point = length <= TWO_WORDS ? pointIn(view, start, length) : -1;
      return point < 0 || length === 1 ? decimalDigits(bytes, start, end) : point < length ? length - 1 : length;
    }
    case WHOLE:
      return length <= TWO_WORDS && pointIn(view, start, length) === length ? length : wholeDigits(bytes, start, end);
    case DATE:
      return length === 8 && isDayIn(view, start) ? length : -1;
    case FORMATTED:
      return isFormattedDay(bytes, view, start, length) ? length : -1;
    case TIME:
      return isTime(bytes, start, length) ? length : -1;
    default:
      return kind === BINARY ? length : -1;
  }
}

/** Whether D8 or RD8 stands before the value and the value is that. */
function isFormattedDay(bytes: Uint8Array, view: DataView, start: number, length: number): boolean {
  if (bytes[start - 2] !== EIGHT || bytes[start - 3] !== D) return false;
  if (length === 8) return bytes[start - 4] === bytes[start - 1] && isDayIn(view, start);
  if (length !== 17 || bytes[start - 4] !== R || bytes[start - 5] !== bytes[start - 1]) return false;
  return bytes[start + 8] === MINUS && isDayIn(view, start) && isDayIn(view, start + 9);
}
