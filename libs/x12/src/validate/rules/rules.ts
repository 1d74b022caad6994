import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Tracker } from '../../loops/tracker.js';
import type { Segment } from '../../scan/segment.js';
import type { CodeSetName, CodeSets } from '../../code-sets/port.js';
import type { Fault } from '../finding.js';
import { RuleSet } from './rule-set.js';

export { describeRules, type RuleDescription } from './describe.js';

/** The rules of one guide that a segment alone cannot show: balances (SNIP 3), situations (4) and external codes (5). */
export interface Rules {
  /** Looks at a segment that the guide has a place for; `tracker` stands where it placed it. */
  place(usage: SegmentUsage, segment: Segment, tracker: Tracker): void;
  /** At SE: closes what is open and checks what holds for the whole set. */
  end(): void;
  /** Forgets the set, so that the next one of the same guide can be checked. */
  reset(): void;
  /** External lists that were asked for and are not known here: their codes were not checked. */
  readonly unchecked: ReadonlySet<CodeSetName>;
}

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

/** Makes the rules of a guide; they hold what they need of one claim at a time, whatever the size of the set. */
export function rulesFor(guide: Guide, options: RuleOptions): Rules {
  return new RuleSet(guide, options);
}
