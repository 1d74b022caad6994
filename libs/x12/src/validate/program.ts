import type { ElementUsage, Guide, SyntaxNote } from '../guides/guide.js';
import { CodePool } from './codes-table.js';

/** Cells of a row: one row for each element of each segment, and for each component. */
export const STRIDE = 8;
export const FLAGS = 0;
export const KIND = 1;
export const MIN = 2;
export const MAX = 3;
export const CODES = 4;
export const FACTOR = 5;
export const SHIFT = 6;
/** Of a composite: the first row of its components, and where its syntax notes begin and end in `notes`. */
export const INNER = 7;
export const NOTES = CODES;
export const NOTES_END = FACTOR;

export const REQUIRED = 1;
export const NOT_USED = 2;
/** The list of codes has values too long for the hash table. */
export const LONG_CODES = 4;
/** How many components a composite has: the flags from this bit up. */
export const COMPONENTS_SHIFT = 8;

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
export const UNUSED = 8;
export const BINARY = 9;

export const PAIR = 0;
export const AT_LEAST_ONE = 1;
export const NOT_BOTH = 2;
export const IF_FIRST_ALL = 3;
export const IF_FIRST_ONE = 4;

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
}

function compile(guide: Guide): Program {
  const draft: Draft = { rows: [], notes: [], pool: new CodePool() };
  const size = guide.segments.length;
  const program = { first: new Int32Array(size), counts: new Int32Array(size), lastRequired: new Int32Array(size), notesFrom: new Int32Array(size), notesTo: new Int32Array(size) };
  for (const segment of guide.segments) {
    const at = segment.index;
    program.first[at] = addRows(segment.elements, draft);
    program.counts[at] = segment.elements.length;
    program.lastRequired[at] = segment.elements.findLast(({ usage }) => usage === 'R')?.position ?? 0;
    program.notesFrom[at] = draft.notes.length;
    program.notesTo[at] = addNotes(segment.syntax, draft);
  }
  return { guide, ...program, table: Int32Array.from(draft.rows), pool: draft.pool.finish(), notes: Int32Array.from(draft.notes) };
}

/** Rows of one segment or composite lie together; those of its composites come after. Answers where the first begins. */
function addRows(elements: readonly ElementUsage[], draft: Draft): number {
  const { rows } = draft;
  const first = rows.length;
  rows.push(...new Array<number>(elements.length * STRIDE).fill(0));
  for (const [place, element] of elements.entries()) {
    const row = first + place * STRIDE;
    const kind = kindOf(element, elements[place - 1]);
    rows[row + KIND] = kind;
    rows[row + FLAGS] = (element.usage === 'R' ? REQUIRED : 0) | (element.usage === 'N' ? NOT_USED : 0);
    rows[row + MIN] = element.min;
    rows[row + MAX] = Number.isFinite(element.max) ? element.max : 0x7fffffff;
    if (kind === CODE && element.codes) addCodes(element.codes, row, draft);
    if (kind === COMPOSITE && element.components) {
      rows[row + FLAGS] = (rows[row + FLAGS] as number) | (element.components.length << COMPONENTS_SHIFT);
      rows[row + INNER] = addRows(element.components, draft);
      rows[row + NOTES] = draft.notes.length;
      rows[row + NOTES_END] = addNotes(element.syntax ?? [], draft);
    }
  }
  return first;
}

function addCodes(codes: readonly string[], row: number, { rows, pool }: Draft): void {
  const slot = pool.add(codes);
  rows[row + CODES] = slot.base;
  rows[row + FACTOR] = slot.factor;
  rows[row + SHIFT] = slot.shift;
  if (codes.some(({ length }) => length > 4)) rows[row + FLAGS] = (rows[row + FLAGS] as number) | LONG_CODES;
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
