import type { Guide } from '../guides/guide.js';
import type { Segment } from '../scan/segment.js';
import type { FaultReport } from './fault.js';
import { tablesOf } from './tables.js';
import { Walk } from './walk.js';

/** Follows one transaction set through its guide: which loop each segment stands in. */
export interface Tracker {
  readonly guide: Guide;
  /** Open loops from the set (0) inwards, as indices of `guide.loops`; `depth` of them. A new array with each loop: do not keep or change it. */
  readonly open: Int32Array;
  readonly depth: number;
  /** After `place`: loops from this depth on were opened by the segment; those the previous segment had open beyond it were closed. */
  readonly keptDepth: number;
  /** The innermost open loop; -1 before ST. */
  readonly loop: number;
  /** The segment placed last belongs to a loop whose trigger is missing and which is not open: `loop` is another. */
  readonly isAstray: boolean;
  /**
   * Places the next segment; answers its index in `guide.segments`, or -1 when the guide has no place for it here. One that comes
   * out of order answers its usage and leaves the open loops as they are.
   */
  place(segment: Segment): number;
  /** Ends a set that has no SE: what is still missing is reported at this segment. */
  end(segment: Segment): void;
  /** Ready for the next set of the same guide. */
  reset(): void;
  /** Which instance of the loop in the loop around it this is, from 1; of the last one when it is closed. */
  repetition(loop: number): number;
  /** A loop with those around it, from the set down: `2000A/2000B/2300`; empty for the set itself. */
  path(loop: number): string;
  /** The loops with this id, in the order of the guide: 837P has 2300 below the subscriber and below the patient. */
  loops(id: string): readonly number[];
}

/** A tracker for sets of the guide; the guide is compiled once. Faults of order and number go to `report`. */
export function createTracker(guide: Guide, report: FaultReport = () => undefined): Tracker {
  return new Walk(tablesOf(guide), report);
}
