import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { actionsFor, type Family } from './family.js';
import { Mark, type Reporter } from './reporter.js';
import { packed } from './values.js';

const SET = 1;
const VERDICT = 2;
const GROUP = 3;

const [ACCEPTED = 0, WITH_ERRORS = 0, PARTIALLY = 0, REJECTED = 0] = packed('A', 'E', 'P', 'R');

/** A 999 or 997 that agrees with itself: AK9 counts the sets that AK2 names and IK5 or AK5 accepts. */
export class Acknowledgements implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly here = new Mark();
  private sets = 0;
  private accepted = 0;

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
  ) {
    this.actions = actionsFor(guide, { '/AK2': SET, '/IK5': VERDICT, '/AK5': VERDICT, '/AK9': GROUP });
    this.leaves = new Uint8Array(guide.loops.length);
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    const verdict = segment.code(1);
    if (action === SET) this.sets++;
    else if (action === GROUP) this.group(usage, segment, verdict);
    else if (verdict === ACCEPTED || verdict === WITH_ERRORS) this.accepted++;
  }

  leave(): void {
    // All that counts is told by AK9.
  }

  end(): void {
    // All that counts is told by AK9.
  }

  reset(): void {
    this.sets = this.accepted = 0;
  }

  private group(usage: SegmentUsage, segment: Segment, verdict: number): void {
    const { here, reporter, sets } = this;
    const received = segment.integer(3);
    const accepted = segment.integer(4);
    here.take(usage, segment);
    const value = segment.text(4);
    // AK905: the group itself is at fault, and no set of it is accepted whatever was said of it before the trailer came.
    const rejectedWhole = verdict === REJECTED && accepted === 0 && !segment.isEmpty(5);
    if (sets > received) {
      reporter.fault('acknowledged_count_wrong', here, { element: 3, value: segment.text(3), message: `AK903 says that ${received} sets came, but ${sets} are answered` });
    } else if ((sets === received && accepted !== this.accepted && !rejectedWhole) || accepted > received) {
      reporter.fault('acknowledged_count_wrong', here, { element: 4, value, message: `AK904 says that ${accepted} sets are accepted, but of ${received} answered ${this.accepted} are` });
    }
    const all = accepted === received;
    const none = accepted === 0;
    if ((verdict === REJECTED && !none) || (verdict === PARTIALLY && (all || none)) || ((verdict === ACCEPTED || verdict === WITH_ERRORS) && !all)) {
      reporter.fault('acknowledged_verdict_wrong', here, { element: 1, value: segment.text(1), message: 'AK901 does not say what AK903 and AK904 do: A or E when all sets that came are accepted, P when some are, R when none is' });
    }
  }
}
