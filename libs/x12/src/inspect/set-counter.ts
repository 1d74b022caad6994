import type { Guide } from '../guides/guide.js';
import { guideFor, transactionType } from '../guides/registry.js';
import { createTracker, type Tracker } from '../loops/tracker.js';
import type { Segment } from '../scan/segment.js';
import type { LoopCount, SetReport } from './event.js';
import { Tally } from './tally.js';

/** Follows the sets of one guide. */
interface Follower {
  guide: Guide;
  tracker: Tracker;
  /** By loop: instances in the set so far. */
  counts: Int32Array;
  /** By loop: 0 for the set, 1 for a loop directly in it. */
  depths: readonly number[];
}

/** What counts as a claim where no segment does: the loops of a claim in 276, 277 and 277CA, by ST01. */
const CLAIM_LOOPS: Readonly<Record<string, readonly string[]>> = { '276': ['2200D', '2200E'], '277': ['2200D', '2200E'] };

/** Counts one transaction set at a time: its segments, loops and money. */
export class SetCounter {
  tally = new Tally();
  private readonly followers = new Map<string, Follower>();
  private follower: Follower | undefined;
  private known: Guide | undefined;
  private transaction = '';
  private guide = '';
  private control = '';
  private offset = 0;
  private first = 0;
  private last = 0;
  private unplaced = 0;

  constructor(private readonly loops: boolean) {}

  begin(st: Segment, groupGuide: string): void {
    this.tally = new Tally();
    this.transaction = st.text(1);
    this.control = st.text(2);
    // ST03 speaks for its own set; guides that do not use it leave it to GS08.
    this.guide = st.text(3) || groupGuide;
    this.offset = st.offset;
    this.first = st.number;
    this.last = st.number;
    this.unplaced = 0;
    this.known = guideFor(this.transaction, this.guide);
    this.follower = this.loops && this.known !== undefined ? this.followerOf(this.known) : undefined;
    if (this.follower !== undefined) this.place(this.follower, st);
  }

  take(segment: Segment): void {
    this.last = segment.number;
    this.tally.take(segment);
    if (this.follower !== undefined) this.place(this.follower, segment);
  }

  end(): SetReport {
    const { transaction, guide, control, tally, offset, unplaced, follower } = this;
    const loops = follower === undefined ? [] : loopCounts(follower);
    const claimLoops = CLAIM_LOOPS[transaction];
    if (claimLoops !== undefined) for (const { id, count } of loops) if (claimLoops.includes(id)) tally.claims += count;
    return {
      type: transactionType(transaction, guide), transaction, guide, known: this.known !== undefined, control,
      segments: this.last - this.first + 1, claims: tally.claims, lines: tally.lines, money: tally.money(transaction), loops, unplaced, offset,
    };
  }

  private place({ tracker, counts }: Follower, segment: Segment): void {
    if (tracker.place(segment) < 0) this.unplaced++;
    const { open, depth } = tracker;
    for (let at = tracker.keptDepth; at < depth; at++) counts[open[at] as number]!++;
  }

  private followerOf(guide: Guide): Follower {
    const key = `${guide.transaction} ${guide.id}`;
    let follower = this.followers.get(key);
    if (follower === undefined) {
      const depths: number[] = [];
      for (const { parent } of guide.loops) depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
      follower = { guide, tracker: createTracker(guide), counts: new Int32Array(guide.loops.length), depths };
      this.followers.set(key, follower);
    }
    follower.tracker.reset();
    follower.counts.fill(0);
    return follower;
  }
}

function loopCounts({ guide, counts, depths }: Follower): LoopCount[] {
  return guide.loops.flatMap(({ id, name }, loop) => (loop > 0 && (counts[loop] as number) > 0 ? [{ id, name, depth: depths[loop] as number, count: counts[loop] as number }] : []));
}
