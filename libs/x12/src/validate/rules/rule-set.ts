import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Tracker } from '../../loops/tracker.js';
import type { Segment } from '../../scan/segment.js';
import type { CodeSetName } from '../code-sets.js';
import { Acknowledgements } from './acknowledgements.js';
import { Claims } from './claims.js';
import { Codes } from './codes.js';
import { Dates } from './dates.js';
import type { Family } from './family.js';
import { Hierarchy } from './hierarchy.js';
import { Identifiers } from './identifiers.js';
import { Remittance } from './remittance.js';
import { Reporter } from './reporter.js';
import { Requirements } from './requirements.js';
import type { RuleOptions, Rules } from './rules.js';
import { StatusCounts } from './status-counts.js';

const NONE: ReadonlySet<CodeSetName> = new Set();
/** Guides nest a dozen loops at most. */
const DEEPEST = 64;

/** The families of rules that a guide has, each told of the segments and loop ends that it wants. */
export class RuleSet implements Rules {
  readonly unchecked: ReadonlySet<CodeSetName>;
  private readonly families: readonly Family[];
  /** Bit i is set where family i has something to do, by place in `guide.segments` and in `guide.loops`. */
  private readonly wanted: Uint8Array;
  private readonly wantedLeaves: Uint8Array;
  private readonly reporter: Reporter;
  /** Loops open after the last segment placed. */
  private readonly open = new Int32Array(DEEPEST);
  private depth = 0;
  private begun = false;

  constructor(guide: Guide, { snip, codes, codeDates = false, report }: RuleOptions) {
    this.reporter = new Reporter(guide, report);
    const families: Family[] = [];
    const balance = snip >= 3 ? balanceOf(guide, this.reporter, snip >= 4) : undefined;
    if (balance) families.push(balance);
    if (snip >= 4) families.push(...situationsOf(guide, this.reporter));
    const lists = snip >= 5 && codes ? new Codes(guide, codes, this.reporter, codeDates) : undefined;
    if (lists) families.push(lists);
    this.unchecked = lists?.memory.unchecked ?? NONE;
    this.families = families.filter(({ actions, leaves }) => actions.some(Boolean) || leaves.some(Boolean));
    this.wanted = masks(this.families.map(({ actions }) => actions), guide.segments.length);
    this.wantedLeaves = masks(this.families.map(({ leaves }) => leaves), guide.loops.length);
  }

  place(usage: SegmentUsage, segment: Segment, tracker: Tracker): void {
    if (!this.begun) {
      this.begun = true;
      this.reporter.base = segment.number - 1;
    }
    if (tracker.keptDepth < this.depth || tracker.depth > this.depth) this.follow(tracker);
    const wanted = this.wanted[usage.index] as number;
    if (wanted === 0) return;
    const { families } = this;
    for (let at = 0, left = wanted; left !== 0; at++, left >>= 1) {
      if ((left & 1) === 0) continue;
      const family = families[at] as Family;
      family.place(family.actions[usage.index] as number, usage, segment);
    }
  }

  end(): void {
    this.close(0);
    for (const family of this.families) family.end();
  }

  reset(): void {
    this.depth = 0;
    this.begun = false;
    for (const family of this.families) family.reset();
  }

  private follow(tracker: Tracker): void {
    this.close(tracker.keptDepth);
    const { depth, open } = tracker;
    for (let at = this.depth; at < depth && at < DEEPEST; at++) this.open[at] = open[at] as number;
    this.depth = Math.min(depth, DEEPEST);
  }

  /** Leaves the open loops from `depth` on, the innermost first. */
  private close(depth: number): void {
    while (this.depth > depth) {
      const loop = this.open[--this.depth] as number;
      for (let at = 0, left = this.wantedLeaves[loop] as number; left !== 0; at++, left >>= 1) {
        if ((left & 1) === 0) continue;
        const family = this.families[at] as Family;
        family.leave(family.leaves[loop] as number, loop);
      }
    }
  }
}

function balanceOf(guide: Guide, reporter: Reporter, situations: boolean): Family | undefined {
  if (guide.transaction === '837') return new Claims(guide, reporter, situations);
  if (guide.transaction === '835') return new Remittance(guide, reporter, situations);
  if (guide.transaction === '999' || guide.transaction === '997') return new Acknowledgements(guide, reporter);
  return guide.name === '277CA' ? new StatusCounts(guide, reporter) : undefined;
}

function situationsOf(guide: Guide, reporter: Reporter): Family[] {
  return [new Hierarchy(guide, reporter), new Requirements(guide, reporter), new Identifiers(guide, reporter), new Dates(guide, reporter)];
}

function masks(tables: readonly Uint8Array[], size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => tables.reduce((mask, table, bit) => mask | (table[at] === 0 ? 0 : 1 << bit), 0));
}
