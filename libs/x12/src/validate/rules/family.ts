import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';

/** A group of rules that keep their state together. Actions are its own small numbers, 0 for none. */
export interface Family {
  /** What it does with each segment of the guide, by place in `guide.segments`. */
  readonly actions: Uint8Array;
  /** What it does when a loop ends, by place in `guide.loops`. */
  readonly leaves: Uint8Array;
  place(action: number, usage: SegmentUsage, segment: Segment): void;
  leave(action: number, loop: number): void;
  end(): void;
  reset(): void;
}

/** Actions of a family by `loop/segment` (`2300/CLM`, `ST/BPR`) or `*` and segment, as a table over the guide's segments. */
export function actionsFor(guide: Guide, actions: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(guide.segments, ({ id, loop }) => actions[`${guide.loops[loop]?.id}/${id}`] ?? actions[`*/${id}`] ?? 0);
}

/** Actions at the end of a loop, by its id. */
export function leavesFor(guide: Guide, leaves: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(guide.loops, ({ id }) => leaves[id] ?? 0);
}
