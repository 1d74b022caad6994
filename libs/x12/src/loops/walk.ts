import type { Guide } from '../guides/guide.js';
import type { Segment } from '../scan/segment.js';
import { choiceOf, owedAtEnd } from './choice.js';
import { type KeyTable, readKey } from './codes.js';
import { IK304, type FaultReport, type LoopFaultCode } from './fault.js';
import { followDetour, overflow, recover } from './recovery.js';
import type { Tables } from './tables.js';
import type { Choice, Step } from './ways.js';

/** Not even the -1 of a step that opens no loop. */
const NONE = -2;
/** Where the count begins again, far below what 32 bits hold. */
const CLOCK_MAX = 0x3fffffff;

/** The tracker: a place in the guide, and counts. */
export class Walk {
  readonly guide: Guide;
  depth = 0;
  keptDepth = 0;
  loop = -1;
  /** The usage placed last; past the last usage before ST. */
  at: number;
  /** Loops whose segments are taken without leaving the place: their trigger was missing, too late or unclear. Empty for none. */
  detour: readonly number[] = [];
  /** The detour is through a loop whose trigger is missing. */
  isAstray = false;
  /** The loop of the last detour that began with a missing trigger, and the number of the segment that ended it; that trigger is told. */
  missed = -1;
  missedBy = 0;
  /** The loop entered last without its trigger, and the number of the segment that did it. */
  entered = NONE;
  enteredBy = 0;
  /** The place where loops were closed last, and the number of the segment that did it. */
  left = 0;
  leftBy = 0;
  /** Where the guide has the segment before, which had no place after the one before it; and the number of that segment. */
  other = 0;
  otherBy = 0;
  /**
   * By slot, a value of `clock`. What a slot has above the `base` of its loop is how many there are in the instance; opening a loop
   * sets its base to the clock, which no count is above, so nothing has to be cleared.
   */
  private readonly used: Int32Array;
  /** By slot, a value of `clock`: above the base, the slot is not to be reported as missing. */
  private readonly excused: Int32Array;
  /** By loop. */
  private readonly base: Int32Array;
  private clock = 1;
  /** By loop: key of HL01 of the HL that opened it. */
  private readonly levels: Int32Array;
  /** Slots gone past while required and absent, with the segment at which that was: they may yet come out of order. */
  private readonly pending: { slot: number; segmentNumber: number; offset: number }[] = [];
  /** As in `tables`, at hand. */
  private readonly ids: KeyTable;
  private readonly choices: readonly (Choice | undefined)[];
  private readonly idCount: number;
  private readonly paths: (string | undefined)[] = [];

  constructor(
    readonly tables: Tables,
    private readonly tell: FaultReport,
  ) {
    this.guide = tables.guide;
    this.ids = tables.ids;
    this.choices = tables.choices;
    this.idCount = tables.idCount;
    this.at = tables.loopSlots;
    this.used = new Int32Array(tables.slots);
    this.excused = new Int32Array(tables.slots);
    this.base = new Int32Array(tables.guide.loops.length);
    this.levels = new Int32Array(tables.guide.loops.length);
  }

  get open(): Int32Array {
    return this.tables.chains[this.loop] ?? new Int32Array(0);
  }

  reset(): void {
    this.at = this.tables.loopSlots;
    this.depth = this.keptDepth = 0;
    this.loop = -1;
    this.detour = [];
    this.missed = -1;
    this.isAstray = false;
    this.leftBy = this.otherBy = this.missedBy = this.enteredBy = 0;
    this.pending.length = 0;
    if (this.clock < CLOCK_MAX) return;
    this.used.fill(0);
    this.excused.fill(0);
    this.clock = 1;
  }

  place(segment: Segment): number {
    const id = this.ids.find(segment.id);
    if (this.detour.length > 0) {
      const usage = followDetour(this, segment, id);
      if (usage !== undefined) return usage;
    }
    if (id < 0) return recover(this, segment, id);
    const choice = this.choices[this.at * this.idCount + id] ?? choiceOf(this.tables, this.at, id);
    if (choice.only !== undefined) return this.take(choice.only, segment);
    let steps = choice.others;
    if (choice.element !== 0) {
      const value = choice.values.find(readKey(segment, choice.element));
      if (value >= 0) {
        const single = choice.singles[value];
        if (single !== undefined) return this.take(single, segment);
        steps = choice.groups[value] as readonly Step[];
      }
    }
    if (steps.length === 0) return recover(this, segment, id);
    return this.take(steps.length === 1 ? (steps[0] as Step) : this.prefer(choice, steps, segment), segment);
  }

  /** The first step that has room and whose second qualifier and HL parent fit; where none has all, the first that fits. */
  private prefer(choice: Choice, steps: readonly Step[], segment: Segment): Step {
    const second = choice.second === 0 ? 0 : readKey(segment, choice.second);
    let fallback: Step | undefined;
    for (const step of steps) {
      if (step.second.length > 0 && !step.second.includes(second)) continue;
      if (this.hasRoom(step) && this.isBelow(step, segment)) return step;
      fallback ??= step;
    }
    return fallback ?? (steps[0] as Step);
  }

  /** Whether HL02 names the level that the step puts the segment under; true for what is no HL. */
  isBelow(step: Step, segment: Segment): boolean {
    if (!step.isLevel) return true;
    const level = this.tables.level[step.opens] as number;
    return readKey(segment, 2) === (level < 0 ? 0 : this.levels[level]);
  }

  /** Goes a step: counts it, opens and closes loops, and reports what it leaves behind. */
  take(step: Step, segment: Segment): number {
    const { used } = this;
    const { slot, owner, opens } = step;
    if (opens === this.entered && segment.number === this.enteredBy + 1) return this.meet(step, segment);
    const from = owner < 0 ? 0 : (this.base[owner] as number);
    let count = used[slot] as number;
    if (count < from) count = from;
    const isOver = count - from >= step.max && owner >= 0;
    if (isOver) {
      const elsewhere = overflow(this, step, segment);
      if (elsewhere !== undefined) return elsewhere;
    }
    if (!step.isPlain) this.leave(step, segment, isOver);
    used[slot] = ++count;
    if (count > this.clock) this.clock = count;
    if (isOver) this.report(opens < 0 ? 'segment_over_max' : 'loop_over_max', slot, segment);
    this.at = step.usage;
    this.keptDepth = step.kept;
    if (opens >= 0) {
      this.base[opens] = this.clock;
      if (step.isLevel) this.levels[opens] = readKey(segment, 1);
    }
    return step.usage;
  }

  /** The trigger of a loop that was entered without comes right after: the two segments have changed places. */
  private meet({ opens, isLevel, usage }: Step, segment: Segment): number {
    this.entered = NONE;
    this.keptDepth = this.depth;
    if (isLevel) this.levels[opens] = readKey(segment, 1);
    return usage;
  }

  /** What a step leaves behind: loops that it closes, required slots that it goes past. */
  private leave(step: Step, segment: Segment, isOver: boolean): void {
    if (step.settles) {
      // What this very segment went past (it opened a loop without its trigger, then itself) may come next.
      if (this.pending.length > 0 && this.pending[0]?.segmentNumber !== segment.number) this.settle();
      if (step.kept < this.depth) {
        this.left = this.at;
        this.leftBy = segment.number;
      }
    }
    if (step.closed.length > 0) {
      // A trigger right after itself: that nothing stands between is one fault, and none beside the loop that is one too many.
      const isBare = step.usage === this.at;
      if (!isBare) this.owe(step.closed, segment);
      else if (!isOver) this.owe(step.closed.slice(0, 1), segment);
    }
    if (step.passed.length > 0) this.pass(step.passed, segment);
    if (step.ends) this.settle();
    this.loop = step.loop;
    this.depth = step.depth;
  }

  end(segment: Segment): void {
    this.detour = [];
    this.isAstray = false;
    this.settle();
    if (this.loop >= 0) this.owe(owedAtEnd(this.tables, this.at), segment);
    this.reset();
  }

  /** How many there are in the open instance of the loop around the slot. */
  count(slot: number): number {
    const owner = this.tables.owner[slot] as number;
    return owner < 0 ? 1 : Math.max(0, (this.used[slot] as number) - (this.base[owner] as number));
  }

  hasRoom({ slot, max }: { slot: number; max: number }): boolean {
    return this.count(slot) < max;
  }

  isAbsent(slot: number): boolean {
    return this.count(slot) === 0 && !this.isExcused(slot);
  }

  /** Whether it is not to be reported as missing in the open instance of the loop around it. */
  isExcused(slot: number): boolean {
    return (this.excused[slot] as number) > (this.base[this.tables.owner[slot] as number] as number);
  }

  /** Counts a slot in its loop without going there. */
  add(slot: number): void {
    const from = this.base[this.tables.owner[slot] as number] as number;
    this.used[slot] = Math.max(this.used[slot] as number, from) + 1;
    this.clock = Math.max(this.clock, this.used[slot]);
  }

  /** What stands in its place is not it, but it shall not be reported as missing too. */
  excuse(slot: number): void {
    this.excused[slot] = ++this.clock;
  }

  /** Takes back the count of a step whose qualifier was wrong: the right one may still come. */
  discount(slot: number): void {
    if (this.count(slot) > 0) this.used[slot] = (this.used[slot] as number) - 1;
    this.excuse(slot);
  }

  private pass(slots: readonly number[], { number, offset }: Segment): void {
    for (const slot of slots) if (this.isAbsent(slot)) this.pending.push({ slot, segmentNumber: number, offset });
  }

  private owe(slots: readonly number[], segment: Segment): void {
    for (const slot of slots) if (this.isAbsent(slot)) this.miss(slot, segment.number, segment.offset);
  }

  /** Reports what was passed and has not come since. */
  private settle(): void {
    for (const { slot, segmentNumber, offset } of this.pending) if (this.isAbsent(slot)) this.miss(slot, segmentNumber, offset);
    this.pending.length = 0;
  }

  private miss(slot: number, segmentNumber: number, offset: number): void {
    this.excuse(slot);
    this.fault(slot < this.tables.loopSlots ? 'required_segment_missing' : 'required_loop_missing', slot, { number: segmentNumber, offset });
  }

  /** Reports a fault about a slot at a segment; -1 for a segment that has no slot. */
  report(code: LoopFaultCode, slot: number, segment: Segment): void {
    this.fault(code, slot, segment);
  }

  private fault(code: LoopFaultCode, slot: number, { number: segmentNumber, offset }: { number: number; offset: number }): void {
    const { loopSlots, owner } = this.tables;
    const isLoop = slot >= loopSlots;
    const loop = isLoop ? slot - loopSlots : slot < 0 ? this.loop : (owner[slot] as number);
    const usage = isLoop ? (this.guide.loops[loop]?.trigger ?? -1) : slot;
    this.tell({ code, ik304: IK304[code], usage, loop, occurrence: slot < 0 ? 0 : this.count(slot), segmentNumber, offset });
  }

  repetition(loop: number): number {
    return Math.max(1, this.count(this.tables.loopSlots + loop));
  }

  path(loop: number): string {
    return (this.paths[loop] ??= Array.from(this.tables.chains[loop]?.subarray(1) ?? [], (index) => this.guide.loops[index]?.id).join('/'));
  }

  loops(id: string): readonly number[] {
    return this.guide.loops.filter((loop) => loop.id === id).map(({ index }) => index);
  }
}
