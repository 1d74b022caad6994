import { baseSegments } from '../guides/dictionary.js';
import type { Segment } from '../scan/segment.js';
import { type Step, stepTo } from './choice.js';
import { readKey } from './codes.js';
import type { Tables } from './tables.js';
import type { Walk } from './walk.js';

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
  const key = readKey(segment, walk.tables.qualifiers[id] as number);
  const late = lateUsages(walk.tables, walk.at, id).filter((usage) => walk.tables.fits(usage, key));
  const room = late.find((usage) => walk.hasRoom(slotOf(walk.tables, usage)));
  if (room !== undefined) return comeLate(walk, room, segment);
  const orphan = orphanOf(walk, id, key);
  if (orphan !== undefined) return adopt(walk, orphan, segment);
  const [full] = late;
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

/** What the usage is counted as: itself, or the loop that it opens. */
function slotOf(tables: Tables, usage: number): { slot: number; max: number } {
  const opens = tables.opens(usage);
  const slot = opens >= 0 ? tables.loopSlots + opens : usage;
  return { slot, max: tables.max[slot] as number };
}

/** Usages of the id that an open loop has before the place, inner loops first. */
function lateUsages(tables: Tables, at: number, id: number): number[] {
  const usages = tables.usages[id] ?? [];
  const found: number[] = [];
  for (let loop = tables.owner[at] as number, place = at; loop >= 0; place = tables.loopSlots + loop, loop = tables.owner[place] as number)
    for (const usage of usages) {
      const { slot } = slotOf(tables, usage);
      if (tables.owner[slot] === loop && (tables.rank[slot] as number) < (tables.rank[place] as number)) found.push(usage);
    }
  return found;
}

/** The place stays: what follows in the order of the guide goes on from there. */
function comeLate(walk: Walk, usage: number, segment: Segment): number {
  const { slot } = slotOf(walk.tables, usage);
  const opens = walk.tables.opens(usage);
  walk.add(slot);
  walk.report('segment_out_of_order', slot, segment);
  if (opens >= 0) walk.detour = [opens];
  return usage;
}

/** A segment that its loop has in full comes again later: the next instance of a loop that repeats, without its trigger, or one too many. */
function comeAgain(walk: Walk, usage: number, segment: Segment): number {
  const { tables } = walk;
  const { slot, max } = slotOf(tables, usage);
  const loop = tables.owner[slot] as number;
  const repeats = loop > 0 && (tables.max[tables.loopSlots + loop] as number) > 1;
  if (slot === usage && repeats && max === 1 && tables.isRequired(slot)) return enter(walk, loop, usage, segment);
  walk.add(slot);
  walk.report(slot === usage ? 'segment_over_max' : 'loop_over_max', slot, segment);
  if (slot !== usage) walk.detour = [tables.opens(usage)];
  return usage;
}

/** The usage that the segment has in a loop that could open here, where its trigger is missing; undefined when that is unclear. */
function orphanOf(walk: Walk, id: number, key: number): number | undefined {
  const { tables } = walk;
  for (let loop = tables.owner[walk.at] as number, place = walk.at; loop >= 0; place = tables.loopSlots + loop, loop = tables.owner[place] as number) {
    const found = (tables.usages[id] ?? []).filter((usage) => {
      const { slot } = slotOf(tables, usage);
      const around = tables.loopSlots + (tables.owner[slot] as number);
      return tables.owner[around] === loop && (tables.rank[around] as number) >= (tables.rank[place] as number) && tables.fits(usage, key) && walk.hasRoom({ slot: around, max: tables.max[around] as number });
    });
    const owed = found.filter((usage) => {
      const around = tables.loopSlots + (tables.owner[slotOf(tables, usage).slot] as number);
      return tables.isRequired(around) && walk.isAbsent(around);
    });
    if (owed[0] !== undefined) return owed[0];
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
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
  const kids = tables.kids[loop] ?? [];
  const isNext = slot === kids.find((kid) => tables.isRequired(kid));
  if (kids.some((kid) => kid >= tables.loopSlots) && (slot >= tables.loopSlots || isNext)) return enter(walk, loop, usage, segment);
  const trigger = walk.guide.loops[loop]?.trigger ?? -1;
  walk.report('required_segment_missing', trigger, segment);
  walk.excuse(tables.loopSlots + loop);
  walk.detour = [loop];
  return usage;
}

/** Opens a loop without its trigger, which is reported, and places the segment in it. */
function enter(walk: Walk, loop: number, usage: number, segment: Segment): number {
  const { tables } = walk;
  const trigger = walk.guide.loops[loop]?.trigger ?? -1;
  const opening = stepTo(tables, walk.at, trigger);
  walk.take({ ...opening, isLevel: false }, segment);
  walk.report('required_segment_missing', trigger, segment);
  walk.take({ ...stepTo(tables, trigger, usage), passed: [] }, segment);
  walk.keptDepth = opening.kept;
  return usage;
}

/** The step whose only fault is the qualifier: the only one with room, or the first of the innermost loop that is required and absent. */
function miscodedStep(walk: Walk, segment: Segment, id: number): Step | undefined {
  const open = walk.tables.choice(walk.at, id).steps.filter((step) => walk.hasRoom(step));
  const below = open.filter((step) => walk.isBelow(step, segment));
  const steps = below.length > 0 ? below : open;
  if (steps.length === 1) return steps[0];
  return steps.find(({ slot, kept }) => kept === steps[0]?.kept && walk.tables.isRequired(slot) && walk.isAbsent(slot));
}

/** Loops that a segment without a place may have begun: those it could open here by another qualifier, else those it opens elsewhere. */
function strayLoops({ tables, at }: Walk, id: number, key: number): number[] {
  const here = tables.choice(at, id).steps.map(({ opens }) => opens);
  const elsewhere = (tables.usages[id] ?? []).filter((usage) => tables.fits(usage, key)).map((usage) => tables.opens(usage));
  const near = here.filter((loop) => loop >= 0);
  return near.length > 0 ? near : elsewhere.filter((loop) => loop >= 0);
}

/** Takes what belongs to the loops of the detour: its usage, -1 where there are several such loops; ends the detour and answers undefined for what does not. */
export function followDetour(walk: Walk, segment: Segment, id: number): number | undefined {
  const { tables, detour, guide } = walk;
  walk.keptDepth = walk.depth;
  const key = id < 0 ? 0 : readKey(segment, tables.qualifiers[id] as number);
  for (const loop of detour) {
    const trigger = guide.loops[loop]?.trigger ?? -1;
    const usage = (tables.usages[id] ?? []).find((one) => one > trigger && one <= (tables.last[loop] as number) && tables.fits(one, key));
    if (usage !== undefined) return detour.length === 1 ? usage : -1;
  }
  if (id >= 0) walk.detour = [];
  return undefined;
}
