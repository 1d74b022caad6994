import type { SegmentWriter } from '../write/segment-writer.js';
import type { Values } from './element-values.js';
import type { Op } from './op.js';
import type { ChildLoop, Groups, Level, Rule, TransactionTable, When } from './table.js';

/** A rule with what reading and writing must not work out again for each segment. */
export interface CompiledRule extends Required<Pick<Rule, 'id' | 'action' | 'ops' | 'field' | 'once'>> {
  when: When | undefined;
  create: (() => object) | undefined;
  groups: Groups | undefined;
  custom: Rule['custom'];
  required: string | undefined;
  reads: Rule['reads'];
  writes: Rule['writes'];
  of: Rule['of'];
  outer: boolean;
  packed: number;
  /** The codes of `when`, packed; empty where any segment of the id fits. */
  codes: readonly number[];
  /** The elements that the rule reads, as bits from 1. */
  mask: number;
  /** Composites of which the rule reads the first components only. */
  composites: readonly { at: number; most: number }[];
  /** The rule's bit in what its loop has seen; 0 where nobody asks. */
  bit: number;
  /** The place of the segment in the order of its loop. */
  rank: number;
  /** The rule as code that was made of it; undefined where it has to be worked through. */
  fast: FastRule | undefined;
  /** Of a rule with groups: the ops of what all items of a segment share, and those of each item. */
  lead: readonly Op[];
  each: readonly Op[];
}

/** A loop with its way of finding what a segment is. */
export interface CompiledLoop {
  id: string;
  part: CompiledPart;
  /** Undefined for the part itself. */
  parent: CompiledLoop | undefined;
  /** 0 for the part's own loop. */
  depth: number;
  mode: ChildLoop['mode'] | 'part';
  field: string;
  create: (() => object) | undefined;
  present: ((owner: never) => boolean) | undefined;
  keepIn: string;
  strict: string;
  most: number;
  rules: readonly CompiledRule[];
  /** The loop as code, and the rules that it was made of: all but HL. */
  fast: FastLoop | undefined;
  fastRules: readonly CompiledRule[];
  /** Whether the first of these is written even when it has nothing to say. */
  opens: boolean;
  children: readonly CompiledLoop[];
  ranks: ReadonlyMap<string, number>;
  /** The loop's bit in what its parent has seen. */
  bit: number;
  required: string | undefined;
  /** What must have been seen when the loop closes. */
  needed: readonly { bit: number; what: string }[];
  neededBits: number;
  /** Loops whose unnamed segments the loop's object keeps: the loop, and those inside it without an object of their own. */
  keeps: ReadonlySet<string>;
  ids: Int32Array;
  candidates: readonly (readonly Candidate[])[];
  /** The rule of an id that can be nothing else: no code, no count and no question decides. */
  plain: readonly (CompiledRule | undefined)[];
}

/** Something that a segment may be: a segment of the loop, or the opening of a loop inside, beside or above it. */
export interface Candidate {
  rule: CompiledRule;
  opens: CompiledLoop | undefined;
}

export interface CompiledPart {
  name: string;
  index: number;
  create: () => object;
  loop: CompiledLoop;
  first: boolean;
  level: Level | undefined;
}

/** A transaction's tables, ready to read and write. */
export interface Program {
  table: TransactionTable;
  parts: readonly CompiledPart[];
  byName: ReadonlyMap<string, CompiledPart>;
}

/** An object of the model for code that was made of tables whose field names have been checked. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are checked against the model, the code is made of them
export type Loose = Record<string, any>;

/** Writes the loops inside a loop. */
interface LoopWriter {
  child(loop: CompiledLoop, owner: Loose): void;
}

/** A loop as straight code that writes the segments that have something to say, in their order, and then the loops inside it. */
export type FastLoop = (owner: Loose, out: SegmentWriter, loop: CompiledLoop, parts: LoopWriter) => void;

/** A rule of a table as straight code; it does what working through the rule does. */
export interface FastRule {
  /** Answers elements that were not read, as bits, or KEEP. */
  read(owner: Loose, values: Values, rule: CompiledRule): number;
  /** `opens` says that the segment is written even when it has nothing to say. */
  write(owner: Loose, out: SegmentWriter, rule: CompiledRule, opens: boolean): void;
}
