import type { SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { Mark, type Reporter } from './reporter.js';
import { centsOf, isBeyondCents } from './values.js';

/** Reads amounts to be added up, and reports those that whole cents cannot hold. */
export class Amounts {
  private readonly here = new Mark();

  constructor(private readonly reporter: Reporter) {}

  /** As `centsOf`. */
  cents(usage: SegmentUsage, segment: Segment, element: number): number {
    const cents = centsOf(segment, element);
    if (Number.isNaN(cents) && isBeyondCents(segment, element)) {
      this.here.take(usage, segment);
      this.reporter.fault('amount_beyond_cents', this.here, { element, value: segment.text(element), message: 'The amount has parts of a cent, or is too large to add up exactly' });
    }
    return cents;
  }
}
