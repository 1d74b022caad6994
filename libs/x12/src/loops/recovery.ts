import { baseSegments } from '../guides/dictionary.js';
import type { Segment } from '../scan/segment.js';
import { choiceOf, stepTo } from './choice.js';
import { readKey } from './codes.js';
import type { Tables } from './tables.js';
import type { Walk } from './walk.js';
import type { Detached, Step } from './ways.js';

/** How many segments after loops were closed it may still turn out that they were not to be. */
const JUMP = 3;

/**
 * Takes a segment that no step from the place fits: reports one fault for it and finds the place that a reader of the guide would
 * give it, so that what follows is not at fault too. Answers its usage, or -1.
 */
export function recover(walk: Walk, segment: Segment, id: number): number {
  walk.keptDepth = walk.depth;
  if (id < 0) {
    walk.report(baseSegments().has(segment.text(0)) ? 'segment_not_in_set' : 'segment_unknown', -1, segment);
    return -1;
  }
  if (walk.loop < 0) {
    walk.report('segment_unexpected', -1, segment);
    return -1;
  }
  const back = goBack(walk, segment, id);
  if (back !== undefined) return back;
  doubt(walk, segment, id);
  const { tables } = walk;
  const key = readKey(segment, tables.qualifiers[id] as number);
  const late = detached(tables, walk.at, id).late.filter((usage) => tables.fits(usage, key));
  const room = late.find((usage) => walk.hasRoom(slotOf(tables, usage)));
  if (room !== undefined) return comeLate(walk, room, segment);
  const orphans = orphansOf(walk, id, key);
  const owed = orphans.find((usage) => isOwed(walk, usage));
  if (owed !== undefined) return adopt(walk, owed, segment);
  const [full] = late;
  if (full !== undefined && beginsNext(walk, full)) return enter(walk, slotAround(tables, full) - tables.loopSlots, full, segment);
  if (orphans.length === 1) return adopt(walk, orphans[0] as number, segment);
  if (full !== undefined) return comeAgain(walk, full, segment);
  const miscoded = miscodedStep(walk, segment, id);
  if (miscoded) {
    walk.take(miscoded, segment);
    walk.discount(miscoded.slot);
    return miscoded.usage;
  }
  walk.report('segment_unexpected', -1, segment);
  walk.detour = strayLoops(walk, id, key);
  return -1;
}

/**
 * The only way back: a stray segment can look like a jump ahead (a PLB before N3, an SBR before the dates of the claim), after which
 * nothing fits. Two segments in a row that do not follow the jump, but do follow each other where the jump came from, undo it. That is
 * why no lookahead is needed, and no more than two faults come of it.
 */
function goBack(walk: Walk, segment: Segment, id: number): number | undefined {
  const { tables, other, otherBy } = walk;
  if (otherBy === 0 || otherBy !== segment.number - 1) return undefined;
  const step = fittingStep(walk, other, segment, id);
  if (!step) return undefined;
  if (walk.leftBy > 0 && segment.number - walk.leftBy <= JUMP) walk.discount(slotOf(tables, walk.at).slot);
  const kept = commonDepth(tables, walk.loop, step);
  walk.detour = [];
  walk.take({ ...step, closed: [], isPlain: false }, segment);
  walk.keptDepth = kept;
  return step.usage;
}

/** How many loops of `loop` are still open after the step. */
function commonDepth({ chains }: Tables, loop: number, { loop: next, kept }: Step): number {
  let depth = 0;
  while (depth < kept && chains[loop]?.[depth] !== undefined && chains[loop]?.[depth] === chains[next]?.[depth]) depth++;
  return depth;
}

/** Remembers where the segment would have stood before the last loops were closed, if that was just now. */
function doubt(walk: Walk, segment: Segment, id: number): void {
  if (walk.leftBy === 0 || segment.number - walk.leftBy > JUMP) return;
  const step = fittingStep(walk, walk.left, segment, id);
  if (!step) return;
  walk.other = step.usage;
  walk.otherBy = segment.number;
}

function fittingStep({ tables }: Walk, at: number, segment: Segment, id: number): Step | undefined {
  const key = readKey(segment, tables.qualifiers[id] as number);
  return choiceOf(tables, at, id).steps.find(({ usage }) => tables.fits(usage, key));
}

/**
 * A step is to be taken that is full already: the segment is one too many, unless it is what follows the missing trigger of a required
 * loop, which takes it then. 270 2100A and 2100B have the same NM1, and an HL between them.
 */
export function overflow(walk: Walk, step: Step, segment: Segment): number | undefined {
  const { tables } = walk;
  if (step.opens < 0 || step.usage === walk.at) return undefined;
  const id = tables.ids.find(segment.id);
  const key = readKey(segment, tables.qualifiers[id] as number);
  const owed = orphansOf(walk, id, key).find((usage) => isOwed(walk, usage) && isNext(tables, slotOf(tables, usage).slot));
  return owed === undefined ? undefined : adopt(walk, owed, segment);
}

/** What the usage is counted as: itself, or the loop that it opens. */
function slotOf(tables: Tables, usage: number): { slot: number; max: number } {
  const opens = tables.opens(usage);
  const slot = opens >= 0 ? tables.loopSlots + opens : usage;
  return { slot, max: tables.max[slot] as number };
}

/** What a segment id can be at a place that no step leads to, made when first needed. */
function detached(tables: Tables, at: number, id: number): Detached {
  return (tables.detached[at * tables.idCount + id] ??= findDetached(tables, at, id));
}

function findDetached(tables: Tables, at: number, id: number): Detached {
  const usages = tables.usages[id] ?? [];
  const late: number[] = [];
  const orphans: number[][] = [];
  for (let loop = tables.owner[at] as number, place = at; loop >= 0; place = tables.loopSlots + loop, loop = tables.owner[place] as number) {
    const turn = tables.rank[place] as number;
    late.push(...usages.filter((usage) => tables.owner[slotOf(tables, usage).slot] === loop && (tables.rank[slotOf(tables, usage).slot] as number) < turn));
    orphans.push(
      usages.filter((usage) => {
        const around = slotAround(tables, usage);
        return around !== place && tables.owner[around] === loop && (tables.rank[around] as number) >= turn;
      }),
    );
  }
  return { late, orphans };
}

/**
 * The place stays: what follows in the order of the guide goes on from there. A loop with loops of its own is gone back to, as what
 * follows is in them: 835 2000 after PLB, 837 2320 after 2400.
 */
function comeLate(walk: Walk, usage: number, segment: Segment): number {
  const { tables } = walk;
  const { slot } = slotOf(tables, usage);
  const opens = tables.opens(usage);
  if (opens >= 0 && hasLoops(tables, opens)) {
    const depth = walk.depth;
    walk.take(stepTo(tables, walk.at, usage), segment);
    walk.keptDepth = Math.min(depth, walk.keptDepth);
    walk.report('segment_out_of_order', slot, segment);
    return usage;
  }
  walk.add(slot);
  walk.report('segment_out_of_order', slot, segment);
  if (opens >= 0) walk.detour = [opens];
  else {
    walk.other = usage;
    walk.otherBy = segment.number;
  }
  return usage;
}

/**
 * Whether the segment comes right after the trigger of a loop that repeats, so that it begins the next instance even without: SV1, SBR;
 * or is the first that the loop requires after it and comes after loops inside the loop: the patient of an 835 after lines.
 */
function beginsNext({ tables, at }: Walk, usage: number): boolean {
  const { slot, max } = slotOf(tables, usage);
  const loop = tables.owner[slot] as number;
  if (loop === 0 || (tables.max[tables.loopSlots + loop] as number) <= 1 || max !== 1) return false;
  return isNext(tables, slot) || (tables.owner[at] !== loop && tables.kids[loop]?.find((kid) => tables.isRequired(kid)) === slot);
}

/** Whether the slot is required and comes right after the trigger of its loop. */
function isNext(tables: Tables, slot: number): boolean {
  const [first] = tables.kids[tables.owner[slot] as number] ?? [];
  return tables.isRequired(slot) && tables.rank[slot] === tables.rank[first ?? slot];
}

/** A segment that its loop has in full comes again later. */
function comeAgain(walk: Walk, usage: number, segment: Segment): number {
  const { slot } = slotOf(walk.tables, usage);
  walk.add(slot);
  walk.report(slot === usage ? 'segment_over_max' : 'loop_over_max', slot, segment);
  if (slot !== usage) walk.detour = [walk.tables.opens(usage)];
  return usage;
}

function hasLoops(tables: Tables, loop: number): boolean {
  return (tables.kids[loop] ?? []).some((kid) => kid >= tables.loopSlots);
}

/** The slot of the loop that the usage stands in, or that holds the loop it opens. */
function slotAround(tables: Tables, usage: number): number {
  return tables.loopSlots + (tables.owner[slotOf(tables, usage).slot] as number);
}

function isOwed(walk: Walk, usage: number): boolean {
  const around = slotAround(walk.tables, usage);
  return walk.tables.isRequired(around) && walk.isAbsent(around);
}

/** The usages that the segment has in loops that could open here, where their trigger is missing: those of the innermost open loop that has any. */
function orphansOf(walk: Walk, id: number, key: number): readonly number[] {
  const { tables } = walk;
  const hasPlace = (usage: number) => tables.fits(usage, key) && walk.hasRoom({ slot: slotAround(tables, usage), max: tables.max[slotAround(tables, usage)] as number });
  for (const usages of detached(tables, walk.at, id).orphans) {
    const found = usages.filter(hasPlace);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Reports the missing trigger once. A loop with loops of its own is entered where the segment is what follows its trigger (SV1 without
 * LX) or opens a loop in it (CLM without HL); else the segment may be a stray one, so the place stays and only what belongs to the
 * loop is taken from there.
 */
function adopt(walk: Walk, usage: number, segment: Segment): number {
  const { tables } = walk;
  const { slot } = slotOf(tables, usage);
  const loop = tables.owner[slot] as number;
  if (hasLoops(tables, loop) && (slot >= tables.loopSlots || isNext(tables, slot))) return enter(walk, loop, usage, segment);
  missTrigger(walk, loop, segment);
  walk.excuse(tables.loopSlots + loop);
  walk.detour = [loop];
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
function enter(walk: Walk, loop: number, usage: number, segment: Segment): number {
  const { tables } = walk;
  const trigger = walk.guide.loops[loop]?.trigger ?? -1;
  const opening = stepTo(tables, walk.at, trigger);
  missTrigger(walk, loop, segment);
  walk.take({ ...opening, isLevel: false }, segment);
  walk.take({ ...stepTo(tables, trigger, usage), passed: [] }, segment);
  walk.keptDepth = opening.kept;
  return usage;
}

/**
 * The step whose only fault is the qualifier: the only one with room, or the first of the innermost loop that is required and absent.
 * An HL of an unknown level is taken for one of the innermost level that it can be, as all that follows hangs on it.
 */
function miscodedStep(walk: Walk, segment: Segment, id: number): Step | undefined {
  const open = choiceOf(walk.tables, walk.at, id).steps.filter((step) => walk.hasRoom(step));
  const below = open.filter((step) => walk.isBelow(step, segment));
  const steps = below.length > 0 ? below : open;
  if (steps.length === 1 || steps[0]?.isLevel) return steps[0];
  return steps.find(({ slot, kept }) => kept === steps[0]?.kept && walk.tables.isRequired(slot) && walk.isAbsent(slot));
}

/** Loops that a segment without a place may have begun: those it could open here by another qualifier, else those it opens elsewhere. */
function strayLoops({ tables, at }: Walk, id: number, key: number): number[] {
  const here = choiceOf(tables, at, id).steps.map(({ opens }) => opens);
  const elsewhere = (tables.usages[id] ?? []).filter((usage) => tables.fits(usage, key)).map((usage) => tables.opens(usage));
  const near = here.filter((loop) => loop >= 0);
  return near.length > 0 ? near : elsewhere.filter((loop) => loop >= 0);
}

/** Takes what belongs to the loops of the detour: its usage, -1 where there are several such loops; ends the detour and answers undefined for what does not. */
export function followDetour(walk: Walk, segment: Segment, id: number): number | undefined {
  const { tables, detour } = walk;
  walk.keptDepth = walk.depth;
  const key = id < 0 ? 0 : readKey(segment, tables.qualifiers[id] as number);
  for (const loop of detour) {
    const usage = (tables.usages[id] ?? []).find((one) => tables.owner[one] === loop && tables.opens(one) < 0 && tables.fits(one, key));
    if (usage !== undefined) return detour.length === 1 ? usage : -1;
  }
  if (id < 0) return undefined;
  walk.detour = [];
  walk.missedBy = segment.number;
  return undefined;
}
