import type { Segment } from '../scan/segment.js';
import { stepTo } from './choice.js';
import type { Tables } from './tables.js';
import type { Walk } from './walk.js';

/** The loop that the usage is counted in: the one it stands in, or the one around the loop that it opens. */
export function loopAround(tables: Tables, usage: number): number {
  return tables.owner[tables.slotOf(usage)] as number;
}

function hasLoops(tables: Tables, loop: number): boolean {
  return (tables.kids[loop] ?? []).some((kid) => kid >= tables.loopSlots);
}

/** Whether the slot has the first turn after the trigger of its loop. */
function isFirst(tables: Tables, slot: number): boolean {
  const [first] = tables.kids[tables.owner[slot] as number] ?? [];
  return tables.rank[slot] === tables.rank[first ?? slot];
}

/** Whether the usage is required right after the trigger of its loop, or is what the bracket LS is there for. */
export function isNext(tables: Tables, usage: number): boolean {
  const slot = tables.slotOf(usage);
  return isFirst(tables, slot) && (tables.isRequired(slot) || isBracket(tables, loopAround(tables, usage)));
}

/** Whether the loop is one of LS and LE around others. */
function isBracket({ guide }: Tables, loop: number): boolean {
  return guide.segments[guide.loops[loop]?.trigger ?? -1]?.id === 'LS';
}

/** Whether an HL begins the loop. */
export function isLevel({ guide }: Tables, loop: number): boolean {
  return guide.segments[guide.loops[loop]?.trigger ?? -1]?.id === 'HL';
}

/**
 * Whether a segment that its loop has already begins the next instance of the loop, whose trigger is missing: it is the first after the
 * trigger, SBR, SV1, DTM of a paid line; or the first that the loop requires, and comes after loops inside the loop: the patient of an 835
 * after lines.
 */
export function beginsNext(walk: Walk, usage: number): boolean {
  const { tables, at } = walk;
  const slot = tables.slotOf(usage);
  const loop = tables.owner[slot] as number;
  const isOne = tables.max[slot] === 1;
  if (loop === 0 || (tables.max[tables.loopSlots + loop] as number) <= 1 || walk.count(slot) === 0) return false;
  if (isFirst(tables, slot)) return isOne || isFarFrom(walk, slot);
  return isOne && (tables.owner[at] !== loop || isFarFrom(walk, slot)) && tables.kids[loop]?.find((kid) => tables.isRequired(kid)) === slot;
}

/** Whether a loop that is missing around one usage stands in a loop inside the one around the other. */
export function isInside(tables: Tables, one: number, other: number): boolean {
  const around = tables.guide.loops[loopAround(tables, one)]?.parent ?? 0;
  return around !== loopAround(tables, other) && (tables.chains[around] as Int32Array).includes(loopAround(tables, other));
}

/** Whether so much came since the slot that it is not just one of several that changed places with its neighbour. */
function isFarFrom(walk: Walk, slot: number): boolean {
  const { tables, at } = walk;
  const loop = tables.owner[slot] as number;
  if (loopAround(tables, at) !== loop) return true;
  const since = (tables.kids[loop] ?? []).filter((kid) => (tables.rank[kid] as number) > (tables.rank[slot] as number) && walk.count(kid) > 0);
  return since.length > 1;
}

/** Whether the loop that holds the usage, or the loop it opens, is required and absent. */
export function isOwed(walk: Walk, usage: number): boolean {
  const around = walk.tables.loopSlots + loopAround(walk.tables, usage);
  return walk.tables.isRequired(around) && walk.isAbsent(around);
}

/** How many elements the segment has that the usage does not, or lacks that the usage requires. */
export function misfits({ guide }: Tables, usage: number, segment: Segment): number {
  const elements = guide.segments[usage]?.elements ?? [];
  return elements.filter(({ usage: use, position }) => use !== 'S' && (use === 'N') === (position <= segment.count && !segment.isEmpty(position))).length;
}

/**
 * Reports the missing trigger once. A loop with loops of its own is entered where the segment is what follows its trigger (SV1 without
 * LX) or opens a loop in it (CLM without HL); else the segment may be a stray one, so the place stays and only what belongs to the
 * loop is taken from there.
 */
export function adopt(walk: Walk, usage: number, segment: Segment): number {
  const { tables } = walk;
  const loop = loopAround(tables, usage);
  if (hasLoops(tables, loop) && (tables.opens(usage) >= 0 || isNext(tables, usage))) return enter(walk, loop, usage, segment);
  missTrigger(walk, loop, segment);
  walk.excuse(tables.loopSlots + loop);
  walk.detour = [loop];
  walk.isAstray = true;
  return usage;
}

/** Reports that a loop has no trigger, unless it was reported of the only one that there may be (270 2100C, whose N3 came before its 2110C) or of this one. */
function missTrigger(walk: Walk, loop: number, segment: Segment): void {
  const { tables } = walk;
  const slot = tables.loopSlots + loop;
  if (tables.max[slot] === 1 && walk.isExcused(slot)) return;
  // What came of the loop so far was taken without going there.
  const told = walk.missed === loop && walk.missedBy === segment.number;
  walk.missed = loop;
  if (told) return;
  walk.report('required_segment_missing', walk.guide.loops[loop]?.trigger ?? -1, segment);
}

/** Opens a loop without its trigger, which is reported, and places the segment in it. */
export function enter(walk: Walk, loop: number, usage: number, segment: Segment): number {
  const { tables } = walk;
  const trigger = walk.guide.loops[loop]?.trigger ?? -1;
  const opening = stepTo(tables, walk.at, trigger);
  missTrigger(walk, loop, segment);
  walk.take({ ...opening, isLevel: false }, segment);
  walk.take({ ...stepTo(tables, trigger, usage), passed: [] }, segment);
  walk.keptDepth = opening.kept;
  walk.entered = loop;
  walk.enteredBy = segment.number;
  return usage;
}

/** The loop in a bracket that could open here, in which the segment has a place: 834 2750, whose LX was taken for one of a provider. */
export function bracketedBy({ tables, open }: Walk, id: number, key: number): { loop: number; usage: number } | undefined {
  for (const usage of tables.usages[id] ?? []) {
    const loop = loopAround(tables, usage);
    const bracket = tables.guide.loops[loop]?.parent ?? -1;
    if (tables.fits(usage, key) && isBracket(tables, bracket) && !open.includes(bracket) && open.includes(tables.guide.loops[bracket]?.parent ?? -1)) return { loop, usage };
  }
  return undefined;
}

/** Opens the bracket, whose LS is reported, and the loop in it, and places the segment there. */
export function enterBracket(walk: Walk, { loop, usage }: { loop: number; usage: number }, segment: Segment): number {
  const trigger = walk.guide.loops[loop]?.trigger ?? -1;
  const kept = stepTo(walk.tables, walk.at, walk.guide.loops[walk.guide.loops[loop]?.parent ?? -1]?.trigger ?? -1).kept;
  enter(walk, walk.guide.loops[loop]?.parent ?? -1, trigger, segment);
  walk.take({ ...stepTo(walk.tables, trigger, usage), passed: [] }, segment);
  walk.keptDepth = kept;
  return usage;
}
