import type { Guide } from '../guides/guide.js';
import type { Segment } from '../scan/segment.js';

/** Follows one transaction set through its guide: which loop each segment stands in. */
export interface Tracker {
  readonly guide: Guide;
  /** Open loops from the set (0) inwards, as indices of `guide.loops`; `depth` of them are valid. */
  readonly open: Int32Array;
  readonly depth: number;
  /** After `place`: loops from this depth on were opened by the segment; those the previous segment had open beyond it were closed. */
  readonly keptDepth: number;
  /** Places the next segment; answers its index in `guide.segments`, or -1 when the guide has no place for it here. */
  place(segment: Segment): number;
}
