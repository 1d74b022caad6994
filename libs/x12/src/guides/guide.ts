import type { CodeSetName } from '../code-sets/port.js';

/** Required, situational, not used. */
export type Usage = 'R' | 'S' | 'N';

/** Data element types of X12.6; N0 and N2 are the implied-decimal numbers, B is binary. */
export type ElementType = 'AN' | 'ID' | 'DT' | 'TM' | 'R' | 'N0' | 'N2' | 'B';

/** `P` pair, `R` at least one, `E` not both, `C` if the first then all, `L` if the first then one more. Element numbers from 1. */
export interface SyntaxNote {
  kind: 'P' | 'R' | 'E' | 'C' | 'L';
  elements: readonly number[];
}

/** How one guide uses an element of a segment, or a component of a composite. */
export interface ElementUsage {
  /** Element of the segment or component of the composite, from 1. */
  position: number;
  /** The data element of X12.3: `1028`, or `C023` for a composite. */
  id: string;
  name: string;
  usage: Usage;
  /** Repetitions allowed, 1 where it does not repeat. */
  repeat: number;
  /** Absent for a composite, whose lengths are 0. */
  type?: ElementType;
  min: number;
  max: number;
  /** The values allowed here; absent where the guide does not list them. */
  codes?: readonly string[];
  /** The external list that holds the values, where it does not depend on a qualifier. */
  codeSet?: CodeSetName;
  components?: readonly ElementUsage[];
  /** Of a composite, about its components. */
  syntax?: readonly SyntaxNote[];
}

/** A segment at its place in a guide. */
export interface SegmentUsage {
  /** Place in `guide.segments`. */
  index: number;
  id: string;
  packed: number;
  name: string;
  /** Place of its loop in `guide.loops`. */
  loop: number;
  /** X12 position, the table (header 1, detail 2, summary 3) in front: 20150. Segments of one loop with the same position may come in any order. */
  position: number;
  usage: Usage;
  /** Most in one loop instance; Infinity for `>1`. */
  max: number;
  /** By position; `elements[0]` is element 01. Every element of the base segment is here, those not used too. Shared by usages that are alike. */
  elements: readonly ElementUsage[];
  syntax: readonly SyntaxNote[];
}

/** A loop at its place in a guide. */
export interface Loop {
  /** Place in `guide.loops`; 0 is the transaction set itself, from ST to SE. */
  index: number;
  /** `2010AA`; `ST` for the set. */
  id: string;
  name: string;
  /** -1 for the set. */
  parent: number;
  /** As of segments; a hierarchical level stands at 29000 in the level above. */
  position: number;
  /** A situational loop need not be there; what it requires counts once it is open. */
  usage: Usage;
  /** Most in one instance of its parent; Infinity for `>1`. */
  repeat: number;
  /** The segment that opens the loop, in `guide.segments`. */
  trigger: number;
  /** Segments and loops in the order of the guide; the trigger is first. */
  children: readonly ({ segment: number } | { loop: number })[];
}

/** One implementation guide: facts, no behaviour. Loops are in pre-order, so that a loop's descendants follow it. */
export interface Guide {
  /** ST01. */
  transaction: string;
  /** GS08 and ST03: `005010X222A1`. */
  id: string;
  /** What people call it: `837P`, `835`, `277CA`. */
  name: string;
  /** GS01. */
  functionalGroup: string;
  loops: readonly Loop[];
  segments: readonly SegmentUsage[];
}
