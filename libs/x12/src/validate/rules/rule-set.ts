import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Tracker } from '../../loops/tracker.js';
import type { Segment } from '../../scan/segment.js';
import type { CodeSetName, CodeSets } from '../../code-sets/port.js';
import type { Fault } from '../finding.js';
import { Acknowledgements } from './acknowledgements.js';
import { Claims } from './claims.js';
import { Codes } from './codes.js';
import { Dates } from './dates.js';
import type { Family } from './family.js';
import { Hierarchy } from './hierarchy.js';
import { Identifiers } from './identifiers.js';
import { Premiums } from './premiums.js';
import { Remittance } from './remittance.js';
import { Reporter } from './reporter.js';
import { Requirements } from './requirements.js';
import { StatusCounts } from './status-counts.js';

const NONE: ReadonlySet<CodeSetName> = new Set();

/** The families of which each segment stands for itself: codes, identifiers, dates. */
const ALONE = 2 | 4 | 8;

export interface RuleOptions {
  /** The highest SNIP type to check: below 3 nothing is. */
  snip: number;
  /** Absent: no external code is checked. */
  codes?: CodeSets;
  /** Whether a code has to be valid on the date of service (of a remittance: of payment); else it is enough that it was at some time. */
  codeDates?: boolean;
  /**
   * Told of each fault, at the latest in the `place` of the first segment after the loop it concerns, or in `end`. A fault about an
   * earlier segment says that segment's place itself.
   */
  report: (fault: Fault) => void;
}

/**
 * The rules of one guide that a segment alone cannot show: balances (SNIP 3), situations (4) and external codes (5). Each family of them is
 * told of the segments and loop ends that it wants, and holds what it needs of one claim at a time, whatever the size of the set.
 */
export class RuleSet {
  /** External lists that were asked for and are not known here: their codes were not checked. */
  readonly unchecked: ReadonlySet<CodeSetName>;
  private readonly balance: Family | undefined;
  private readonly codes: Codes | undefined;
  private readonly identifiers: Identifiers | undefined;
  private readonly dates: Dates | undefined;
  private readonly requirements: Requirements | undefined;
  private readonly hierarchy: Hierarchy | undefined;
  /** The same in this order. Calls by name are twice as fast as calls by place. */
  private readonly families: readonly (Family | undefined)[];
  /** Bit i is set where family i has something to do, by place in `guide.segments` and in `guide.loops`. */
  private readonly wanted: Uint8Array;
  private readonly wantedLeaves: Uint8Array;
  private readonly reporter: Reporter;
  /** The innermost loop open after the last segment placed, and how many are open around and with it. */
  private loop = -1;
  private depth = 0;
  private readonly parents: Int32Array;
  private begun = false;
  /** A loop that begins with the next segment placed, without its trigger; -1 for none. */
  private lost = -1;

  constructor(guide: Guide, { snip, codes, codeDates = false, report }: RuleOptions) {
    const reporter = new Reporter(guide, report);
    this.reporter = reporter;
    this.parents = Int32Array.from(guide.loops, ({ parent }) => parent);
    if (snip >= 3) this.balance = balanceOf(guide, reporter, snip >= 4);
    if (snip >= 4) {
      this.identifiers = new Identifiers(guide, reporter);
      this.dates = new Dates(guide, reporter);
      this.requirements = new Requirements(guide, reporter);
      this.hierarchy = new Hierarchy(guide, reporter);
    }
    if (snip >= 5 && codes) this.codes = new Codes(guide, codes, reporter, codeDates);
    this.unchecked = this.codes?.memory.unchecked ?? NONE;
    this.families = [this.balance, this.codes, this.identifiers, this.dates, this.requirements, this.hierarchy];
    this.wanted = masks(this.families.map((family) => family?.actions), guide.segments.length);
    this.wantedLeaves = masks(this.families.map((family) => family?.leaves), guide.loops.length);
  }

  /** Looks at a segment that the guide has a place for; `tracker` stands where it placed it. */
  place(usage: SegmentUsage, segment: Segment, tracker: Tracker): void {
    if (!this.begun) {
      this.begun = true;
      this.reporter.base = segment.number - 1;
    }
    if (tracker.keptDepth < this.depth || tracker.loop !== this.loop) this.follow(tracker);
    if (this.lost >= 0) this.beginLost();
    const { index } = usage;
    let wanted = this.wanted[index] as number;
    if (wanted === 0) return;
    // What belongs to a loop that is not open says nothing of the one that is.
    if (tracker.isAstray) wanted &= ALONE;
    const { balance, hierarchy, requirements, identifiers, dates, codes } = this;
    if ((wanted & 1) !== 0 && balance) balance.place(balance.actions[index] as number, usage, segment);
    if ((wanted & 2) !== 0 && codes) codes.place(codes.actions[index] as number, usage, segment);
    if ((wanted & 4) !== 0 && identifiers) identifiers.place(identifiers.actions[index] as number, usage, segment);
    if ((wanted & 8) !== 0 && dates) dates.place(dates.actions[index] as number, usage, segment);
    if ((wanted & 16) !== 0 && requirements) requirements.place(requirements.actions[index] as number, usage, segment);
    if ((wanted & 32) !== 0 && hierarchy) hierarchy.place(1, usage, segment);
  }

  /** The next segment placed is of this loop, of which the trigger is missing. */
  lose(loop: number): void {
    this.lost = loop;
  }

  private beginLost(): void {
    this.balance?.lose?.(this.lost);
    this.requirements?.lose(this.lost);
    this.hierarchy?.lose(this.lost);
    this.lost = -1;
  }

  /** At SE: closes what is open and checks what holds for the whole set. */
  end(): void {
    this.close(0);
    for (const family of this.families) family?.end();
  }

  /** Forgets the set, so that the next one of the same guide can be checked. */
  reset(): void {
    this.depth = 0;
    this.loop = this.lost = -1;
    this.begun = false;
    for (const family of this.families) family?.reset();
  }

  /** Leaves the loops that the segment closed, the innermost first. */
  private follow({ depth, keptDepth, loop }: Tracker): void {
    this.close(keptDepth);
    this.loop = loop;
    this.depth = depth;
  }

  private close(depth: number): void {
    for (; this.depth > depth; this.depth--) {
      const { loop } = this;
      if (this.wantedLeaves[loop] !== 0) this.leave(loop);
      this.loop = this.parents[loop] as number;
    }
  }

  /** The same families as in `place`; the others have nothing to do when a loop ends. */
  private leave(loop: number): void {
    const { balance, codes, requirements } = this;
    const wanted = this.wantedLeaves[loop] as number;
    if ((wanted & 1) !== 0 && balance) balance.leave(balance.leaves[loop] as number, loop);
    if ((wanted & 2) !== 0 && codes) codes.leave(codes.leaves[loop] as number);
    if ((wanted & 16) !== 0 && requirements) requirements.leave(requirements.leaves[loop] as number, loop);
  }
}

function balanceOf(guide: Guide, reporter: Reporter, situations: boolean): Family | undefined {
  if (guide.transaction === '837') return new Claims(guide, reporter, situations);
  if (guide.transaction === '835') return new Remittance(guide, reporter, situations);
  if (guide.transaction === '820') return new Premiums(guide, reporter);
  if (guide.transaction === '999' || guide.transaction === '997') return new Acknowledgements(guide, reporter);
  return guide.name === '277CA' ? new StatusCounts(guide, reporter) : undefined;
}

function masks(tables: readonly (Uint8Array | undefined)[], size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => tables.reduce((mask, table, bit) => mask | (!table?.[at] ? 0 : 1 << bit), 0));
}
