import { baseSegments } from '../guides/dictionary.js';
import type { Segment } from '../scan/segment.js';
import { choiceOf } from './choice.js';
import { readKey } from './codes.js';
import { adopt, beginsNext, bracketedBy, enter, enterBracket, isInside, isLevel, isNext, isOwed, loopAround, misfits } from './lost.js';
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
  const orphans = orphansOf(walk, id, key);
  const room = late.find((usage) => hasRoom(walk, usage));
  const begun = late.find((usage) => beginsNext(walk, usage));
  const inner = orphans.find((usage) => begun !== undefined && isInside(tables, usage, begun));
  const again = inner === undefined ? begun : undefined;
  const next = inner ?? orphans.find((usage) => isNext(tables, usage));
  if (room !== undefined) return comeLate(walk, { room, again, next }, segment);
  const owed = orphans.find((usage) => isOwed(walk, usage));
  if (owed !== undefined) return adopt(walk, owed, segment);
  if (again !== undefined) return enter(walk, loopAround(tables, again), again, segment);
  if (orphans.length === 1) return adopt(walk, orphans[0] as number, segment);
  const [full] = late;
  if (full !== undefined) return comeAgain(walk, full, segment);
  const bracketed = bracketedBy(walk, id, key);
  if (bracketed) return enterBracket(walk, bracketed, segment);
  const miscoded = miscodedStep(walk, segment, id);
  if (miscoded) {
    walk.take(miscoded, segment);
    walk.discount(miscoded.slot);
    return miscoded.usage;
  }
  walk.report('segment_unexpected', -1, segment);
  walk.detour = strayLoops(walk, id, key);
  walk.isAstray = false;
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
  if (!step || !walk.hasRoom(step)) return undefined;
  if (walk.leftBy > 0 && segment.number - walk.leftBy <= JUMP) walk.discount(tables.slotOf(walk.at));
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
  // 270 2100C: the next subscriber's name after the last one's benefits.
  if (tables.owner[walk.at] !== step.opens && beginsNext(walk, step.usage)) return enter(walk, step.owner, step.usage, segment);
  const id = tables.ids.find(segment.id);
  const key = readKey(segment, tables.qualifiers[id] as number);
  const owed = orphansOf(walk, id, key).find((usage) => isOwed(walk, usage) && isNext(tables, usage));
  return owed === undefined ? undefined : adopt(walk, owed, segment);
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
    late.push(...usages.filter((usage) => loopAround(tables, usage) === loop && (tables.rank[tables.slotOf(usage)] as number) < turn));
    orphans.push(
      usages.filter((usage) => {
        const around = tables.loopSlots + loopAround(tables, usage);
        return around !== place && tables.owner[around] === loop && (tables.rank[around] as number) >= turn;
      }),
    );
  }
  return { late, orphans };
}

/** A segment that comes after its turn: usages that have room for it, that it begins the next instance of a loop with, that follow a missing trigger. */
interface Late {
  room: number;
  again: number | undefined;
  next: number | undefined;
}

/**
 * The place stays: what follows in the order of the guide goes on from there, or from the segment where only that fits. So it does not
 * where the segment makes more sense as the one that follows a missing trigger: SBR after lines, PAT01 after the payer.
 */
function comeLate(walk: Walk, { room, again, next }: Late, segment: Segment): number {
  const { tables } = walk;
  const slot = tables.slotOf(room);
  const opens = tables.opens(room);
  walk.other = room;
  walk.otherBy = segment.number;
  const doubtful = opens >= 0 || walk.count(slot) > 0;
  const misfit = (usage: number) => misfits(tables, usage, segment);
  const isBetter = (usage: number) => usage === room || doubtful || misfit(usage) < misfit(room);
  // Of two that fit as well the inner one, a line; but levels of dependents are rarer than those of subscribers.
  const isBefore = (one: number, other: number) => misfit(one) < misfit(other) || (misfit(one) === misfit(other) && isLevel(tables, loopAround(tables, other)));
  if (again !== undefined && isBetter(again) && (next === undefined || isBefore(again, next))) return enter(walk, loopAround(tables, again), again, segment);
  if (next !== undefined && isBetter(next)) return adopt(walk, next, segment);
  walk.add(slot);
  walk.report('segment_out_of_order', slot, segment);
  if (opens >= 0) {
    walk.detour = [opens];
    walk.isAstray = false;
  }
  return room;
}

/** A segment that its loop has in full comes again later. */
function comeAgain(walk: Walk, usage: number, segment: Segment): number {
  const slot = walk.tables.slotOf(usage);
  walk.add(slot);
  walk.report(slot === usage ? 'segment_over_max' : 'loop_over_max', slot, segment);
  if (slot !== usage) {
    walk.detour = [walk.tables.opens(usage)];
    walk.isAstray = false;
  }
  return usage;
}

function hasRoom(walk: Walk, usage: number): boolean {
  const slot = walk.tables.slotOf(usage);
  return walk.count(slot) < (walk.tables.max[slot] as number);
}

/** The usages that the segment has in loops that could open here, where their trigger is missing: those of the innermost open loop that has any. */
function orphansOf(walk: Walk, id: number, key: number): readonly number[] {
  const { tables } = walk;
  const hasPlace = (usage: number) => {
    const around = tables.loopSlots + loopAround(tables, usage);
    return tables.fits(usage, key) && walk.count(around) < (tables.max[around] as number);
  };
  for (const usages of detached(tables, walk.at, id).orphans) {
    const found = usages.filter(hasPlace);
    if (found.length > 0) return found;
  }
  return [];
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
    if (usage === undefined) continue;
    if (walk.otherBy === segment.number - 1 && tables.owner[walk.other] === loop) {
      walk.other = usage;
      walk.otherBy = segment.number;
    }
    return detour.length === 1 ? usage : -1;
  }
  if (id < 0) return undefined;
  walk.detour = [];
  walk.isAstray = false;
  walk.missedBy = segment.number;
  return undefined;
}
