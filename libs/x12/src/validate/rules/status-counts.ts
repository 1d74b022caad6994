import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { actionsFor, leavesFor, type Family } from './family.js';
import { dollars, Mark, type Reporter } from './reporter.js';
import { centsOf, differ, packed } from './values.js';

const RECEIVER_QTY = 1;
const PROVIDER_QTY = 2;
const RECEIVER_AMT = 3;
const PROVIDER_AMT = 4;
const CLAIM = 5;
const STATUS = 6;
const RECEIVER = 7;
const PROVIDER = 8;

const [ACCEPTED_TOTAL = 0, REJECTED_TOTAL = 0, ACCEPTED_HERE = 0, REJECTED_HERE = 0, ACCEPTED_SUM = 0, REJECTED_SUM = 0, REJECT = 0] = packed('90', 'AA', 'QA', 'QC', 'YU', 'YY', 'U');

/** What one level of a 277CA says of the claims below it, and what was counted. NaN where it says nothing. */
class Level {
  readonly marks = [new Mark(), new Mark(), new Mark(), new Mark()] as const;
  readonly said = [NaN, NaN, NaN, NaN];
  readonly counted = [0, 0, 0, 0];
  /** A provider below was turned away whole: its claims are not listed, but count as rejected. */
  unlisted = false;

  get isEmpty(): boolean {
    return this.counted[0] === 0 && this.counted[1] === 0;
  }

  start(): void {
    this.said.fill(NaN);
    this.counted.fill(0);
    this.unlisted = false;
  }
}

const NAMES = ['accepted claims', 'rejected claims', 'accepted charges', 'rejected charges'] as const;

/** 277CA X214: the totals of loops 2200B and 2200C are those of the claims below them. */
export class StatusCounts implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly receiver = new Level();
  private readonly provider = new Level();
  private inClaim = false;
  private rejected = false;
  private judged = false;
  private charge = 0;

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
  ) {
    this.actions = actionsFor(guide, {
      '2000B/HL': RECEIVER, '2000C/HL': PROVIDER, '2200B/QTY': RECEIVER_QTY, '2200C/QTY': PROVIDER_QTY, '2200B/AMT': RECEIVER_AMT, '2200C/AMT': PROVIDER_AMT,
      '2200D/TRN': CLAIM, '2200D/STC': STATUS,
    });
    this.leaves = leavesFor(guide, { '2200D': CLAIM, '2000C': PROVIDER, '2000B': RECEIVER });
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    switch (action) {
      case STATUS:
        this.judged = true;
        if (segment.code(3) === REJECT) this.rejected = true;
        if (!segment.isEmpty(4)) this.charge = centsOf(segment, 4);
        return;
      case CLAIM:
        return this.startClaim();
      case RECEIVER:
        return this.receiver.start();
      case PROVIDER:
        return this.provider.start();
      default:
        this.say(action, usage, segment);
    }
  }

  lose(loop: number): void {
    const action = this.leaves[loop];
    if (action === RECEIVER) this.receiver.start();
    else if (action === PROVIDER) this.provider.start();
    else if (action === CLAIM) this.startClaim();
  }

  private startClaim(): void {
    this.inClaim = true;
    this.rejected = this.judged = false;
    this.charge = NaN;
  }

  leave(action: number): void {
    if (action === RECEIVER) this.compare(this.receiver);
    else if (action === PROVIDER) {
      if (this.provider.isEmpty) this.receiver.unlisted = true;
      this.compare(this.provider);
    } else if (this.inClaim) {
      this.inClaim = false;
      const at = this.rejected ? 1 : 0;
      for (const { counted } of [this.receiver, this.provider]) {
        (counted[at] as number)++;
        (counted[at + 2] as number) += this.charge;
        // A claim without a status may be one of either kind.
        if (!this.judged) counted.fill(NaN);
      }
    }
  }

  end(): void {
    // Levels end with their loops.
  }

  reset(): void {
    this.inClaim = false;
    this.receiver.start();
    this.provider.start();
  }

  private say(action: number, usage: SegmentUsage, segment: Segment): void {
    const level = action === RECEIVER_QTY || action === RECEIVER_AMT ? this.receiver : this.provider;
    const at = place(segment.code(1));
    if (at < 0) return;
    level.marks[at]?.take(usage, segment);
    level.said[at] = at < 2 ? segment.integer(2) : centsOf(segment, 2);
  }

  /** A level whose claims are not listed, because all of it was turned away, is not compared. */
  private compare(level: Level): void {
    const { marks, said, counted } = level;
    if (level.isEmpty) return;
    for (let at = 0; at < 4; at++) {
      const told = said[at] as number;
      const found = counted[at] as number;
      if (!differ(told, found) || (level.unlisted && at % 2 === 1 && told > found)) continue;
      const [one, other] = at < 2 ? [told, found] : [dollars(told), dollars(found)];
      this.reporter.fault('status_totals_differ', marks[at] as Mark, { element: 2, message: `The total of ${NAMES[at]} is ${one}, but the claims below it make ${other}` });
    }
  }
}

function place(qualifier: number): number {
  switch (qualifier) {
    case ACCEPTED_TOTAL:
    case ACCEPTED_HERE:
      return 0;
    case REJECTED_TOTAL:
    case REJECTED_HERE:
      return 1;
    case ACCEPTED_SUM:
      return 2;
    case REJECTED_SUM:
      return 3;
    default:
      return -1;
  }
}
