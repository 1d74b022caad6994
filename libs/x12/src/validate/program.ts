import type { ElementUsage, Guide, SyntaxNote } from '../guides/guide.js';
import { CodePool } from './codes-table.js';

/** Cells of a row: one row for each element of a segment, and for each component. Few cells, so that what a file needs stays in the processor's cache. */
export const STRIDE = 4;
export const STRIDE_BITS = 2;
/** The kind in the low bits, then REQUIRED, and of a composite how many components it has and which is the last required one. */
export const HEAD = 0;
/** The least length in the low half, the greatest in the high half. */
export const LENGTHS = 1;
/** Of a CODE: where its table lies in the pool in the low bits, the shift of its hash above, and the factor of its hash. */
export const CODES = 2;
export const FACTOR = 3;
/** Of a composite: the first row of its components, and where its syntax notes begin and end in `notes`. */
export const INNER = 1;
export const NOTES = 2;
export const NOTES_END = 3;

export const KIND_MASK = 15;
export const REQUIRED = 16;
export const COMPONENTS_SHIFT = 8;
export const COMPONENTS_MASK = 0xff;
export const LAST_REQUIRED_SHIFT = 16;
export const LENGTH_BITS = 16;
export const LENGTH_MASK = 0xffff;
export const POOL_BITS = 24;
export const POOL_MASK = 0xffffff;

export const TEXT = 0;
export const CODE = 1;
export const DATE = 2;
export const TIME = 3;
export const DECIMAL = 4;
export const WHOLE = 5;
/** Data element 1251: a date in the format that the element before it (1250) names. */
export const FORMATTED = 6;
export const COMPOSITE = 7;
/** Not used here; whatever stands in it is a fault. */
const UNUSED = 8;
export const BINARY = 9;

export const PAIR = 0;
const AT_LEAST_ONE = 1;
const NOT_BOTH = 2;
const IF_FIRST_ALL = 3;
const IF_FIRST_ONE = 4;

/** A guide's segments as flat tables, so that checking one is a walk over integers. */
export interface Program {
  guide: Guide;
  table: Int32Array;
  pool: Int32Array;
  /** By place in `guide.segments`: the row of element 01, how many elements there are, and the last one required. */
  first: Int32Array;
  counts: Int32Array;
  lastRequired: Int32Array;
  /** By place in `guide.segments`: where its syntax notes begin and end in `notes`. */
  notesFrom: Int32Array;
  notesTo: Int32Array;
  /** Three cells a note: its kind, the bit of its first element and the bits of all. */
  notes: Int32Array;
}

const compiled = new WeakMap<Guide, Program>();

/** The tables of a guide, made once. */
export function programOf(guide: Guide): Program {
  const known = compiled.get(guide);
  if (known) return known;
  const program = compile(guide);
  compiled.set(guide, program);
  return program;
}

interface Draft {
  rows: number[];
  notes: number[];
  pool: CodePool;
  /** Rows of elements that are shared by usages that are alike. */
  known: Map<readonly ElementUsage[], number>;
}

function compile(guide: Guide): Program {
  const draft: Draft = { rows: [], notes: [], pool: new CodePool(), known: new Map() };
  const size = guide.segments.length;
  const program = { first: new Int32Array(size), counts: new Int32Array(size), lastRequired: new Int32Array(size), notesFrom: new Int32Array(size), notesTo: new Int32Array(size) };
  for (const segment of guide.segments) {
    const at = segment.index;
    program.first[at] = addRows(segment.elements, draft);
    program.counts[at] = segment.elements.length;
    program.lastRequired[at] = lastRequired(segment.elements);
    program.notesFrom[at] = draft.notes.length;
    program.notesTo[at] = addNotes(segment.syntax, draft);
  }
  return { guide, ...program, table: Int32Array.from(draft.rows), pool: draft.pool.finish(), notes: Int32Array.from(draft.notes) };
}

/** Rows of one segment or composite lie together; those of its composites come after. Answers where the first begins. */
function addRows(elements: readonly ElementUsage[], draft: Draft): number {
  const known = draft.known.get(elements);
  if (known !== undefined) return known;
  const { rows } = draft;
  const first = rows.length;
  draft.known.set(elements, first);
  rows.push(...new Array<number>(elements.length * STRIDE).fill(0));
  for (const [place, element] of elements.entries()) {
    const row = first + place * STRIDE;
    const kind = kindOf(element, elements[place - 1]);
    const head = kind | (element.usage === 'R' ? REQUIRED : 0);
    if (kind === COMPOSITE && element.components) {
      rows[row + HEAD] = head | (element.components.length << COMPONENTS_SHIFT) | (lastRequired(element.components) << LAST_REQUIRED_SHIFT);
      rows[row + INNER] = addRows(element.components, draft);
      rows[row + NOTES] = draft.notes.length;
      rows[row + NOTES_END] = addNotes(element.syntax ?? [], draft);
      continue;
    }
    rows[row + HEAD] = head;
    rows[row + LENGTHS] = element.min | (Math.min(element.max, LENGTH_MASK >> 1) << LENGTH_BITS);
    if (kind === CODE && element.codes) {
      const { base, factor, shift } = draft.pool.add(element.codes);
      rows[row + CODES] = base | (shift << POOL_BITS);
      rows[row + FACTOR] = factor;
    }
  }
  return first;
}

function lastRequired(elements: readonly ElementUsage[]): number {
  return elements.findLast(({ usage }) => usage === 'R')?.position ?? 0;
}

function kindOf(element: ElementUsage, before: ElementUsage | undefined): number {
  if (element.usage === 'N') return UNUSED;
  if (element.components) return COMPOSITE;
  if (element.codes && element.codes.length > 0) return CODE;
  if (element.id === '1251' && before?.id === '1250') return FORMATTED;
  switch (element.type) {
    case 'DT':
      return DATE;
    case 'TM':
      return TIME;
    case 'R':
      return DECIMAL;
    case 'N0':
    case 'N2':
      return WHOLE;
    case 'B':
      return BINARY;
    case 'AN':
    case 'ID':
    case undefined:
      return TEXT;
  }
}

/** Answers where the notes end. */
function addNotes(syntax: readonly SyntaxNote[], { notes }: Draft): number {
  notes.push(...syntax.flatMap(noteCells));
  return notes.length;
}

function noteCells({ kind, elements }: SyntaxNote): number[] {
  const bits = elements.map((position) => 1 << position);
  const kinds: Record<SyntaxNote['kind'], number> = { P: PAIR, R: AT_LEAST_ONE, E: NOT_BOTH, C: IF_FIRST_ALL, L: IF_FIRST_ONE };
  return [kinds[kind], bits[0] ?? 0, bits.reduce((all, bit) => all | bit, 0)];
}

/** Whether the elements present break a syntax note; `present` has bit i for element i. */
export function breaksNote(kind: number, first: number, all: number, present: number): boolean {
  const there = present & all;
  switch (kind) {
    case PAIR:
      return there !== 0 && there !== all;
    case AT_LEAST_ONE:
      return there === 0;
    case NOT_BOTH:
      return (there & (there - 1)) !== 0;
    case IF_FIRST_ALL:
      return (there & first) !== 0 && there !== all;
    default:
      return (there & first) !== 0 && there === first;
  }
}
