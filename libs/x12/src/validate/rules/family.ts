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
  /** A loop begins whose trigger is missing, which is told: what hangs on the trigger is not known. */
  lose?(loop: number): void;
  end(): void;
  reset(): void;
}

/**
 * Actions of a family as a table over the guide's segments, by `loop/segment`: `2300/CLM`, `ST/BPR`, `/HL` for any loop, and
 * `2400/REF*6R,G1` for those whose first element can be one of these.
 */
export function actionsFor(guide: Guide, actions: Readonly<Record<string, number>>): Uint8Array {
  const key = JSON.stringify(actions);
  const made = tables.get(guide) ?? new Map<string, Uint8Array>();
  tables.set(guide, made);
  let table = made.get(key);
  if (!table) made.set(key, (table = makeActions(guide, actions)));
  return table;
}

/** Tables of a guide by the actions in them: to make them takes longer than to check a small file. Nobody changes one. */
const tables = new WeakMap<Guide, Map<string, Uint8Array>>();

function makeActions(guide: Guide, actions: Readonly<Record<string, number>>): Uint8Array {
  const rows = Object.entries(actions).map(([key, action]) => {
    const [place = '', qualifiers] = key.split('*');
    return { place, qualifiers: qualifiers?.split(','), action };
  });
  return Uint8Array.from(guide.segments, (usage) => {
    const places = [`${guide.loops[usage.loop]?.id}/${usage.id}`, `/${usage.id}`];
    const found = places.flatMap((place) => rows.filter((row) => row.place === place && canBe(usage, 1, row.qualifiers)));
    return found[0]?.action ?? 0;
  });
}

/** Whether an element of the usage can have one of the values: it can have any where the guide lists none. */
export function canBe({ elements }: SegmentUsage, element: number, values: readonly string[] | undefined): boolean {
  const codes = elements[element - 1]?.codes;
  return values === undefined || codes === undefined || codes.some((code) => values.includes(code));
}

/** Actions of loops, by their ids. */
export function leavesFor(guide: Guide, leaves: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(guide.loops, ({ id }) => leaves[id] ?? 0);
}
