import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { actionsFor, leavesFor, type Family } from './family.js';
import { dollars, Mark, type Reporter } from './reporter.js';
import { centsOf, differ } from './values.js';

const BPR = 1;
const RMR = 2;
const EARLIER_ADX = 3;
const ADX = 4;

const DETAIL = 1;
const EARLIER = 2;
const CURRENT = 3;

/** 820 X218: the payment (BPR02) is what its details pay (RMR04), with what earlier payments are adjusted by (ADX01 of 2200). */
export class Premiums implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly losses: Uint8Array;
  private readonly payment = new Mark();
  private readonly detail = new Mark();
  private paymentCents = NaN;
  private details = 0;
  private earlier = 0;
  /** Some send the payment and its details apart: without any there is nothing to compare. */
  private hasDetails = false;
  private paid = NaN;
  /** RMR05; NaN where what was billed is not sent, since it is what was paid. */
  private billed = NaN;
  private adjustments = 0;

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
  ) {
    this.actions = actionsFor(guide, {
      'ST/BPR': BPR, '2300A/RMR': RMR, '2300B/RMR': RMR, '2200A/ADX': EARLIER_ADX, '2200B/ADX': EARLIER_ADX, '2320A/ADX': ADX, '2320B/ADX': ADX,
    });
    this.leaves = leavesFor(guide, { '2300A': DETAIL, '2300B': DETAIL });
    this.losses = leavesFor(guide, { '2300A': DETAIL, '2300B': DETAIL, '2200A': EARLIER, '2200B': EARLIER, '2320A': CURRENT, '2320B': CURRENT });
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    switch (action) {
      case ADX:
        this.adjustments += centsOf(segment, 1);
        return;
      case RMR:
        this.detail.take(usage, segment);
        this.paid = centsOf(segment, 4);
        this.billed = segment.isEmpty(5) ? NaN : centsOf(segment, 5);
        this.adjustments = 0;
        this.details += this.paid;
        this.hasDetails = true;
        return;
      case EARLIER_ADX:
        this.earlier += centsOf(segment, 1);
        this.hasDetails = true;
        return;
      case BPR:
        this.payment.take(usage, segment);
        this.paymentCents = centsOf(segment, 2);
    }
  }

  leave(): void {
    const { paid, billed, adjustments } = this;
    if (!differ(paid, billed + adjustments)) return;
    const message = `RMR04 pays ${dollars(paid)}, but billed ${dollars(billed)} and adjustments ${dollars(adjustments)} are ${dollars(billed + adjustments)}`;
    this.reporter.fault('premium_detail_out_of_balance', this.detail, { element: 4, value: (paid / 100).toFixed(2), message });
  }

  lose(loop: number): void {
    const lost = this.losses[loop] as number;
    if (lost === DETAIL) this.details = this.paid = NaN;
    else if (lost === EARLIER) this.earlier = NaN;
    else if (lost === CURRENT) this.adjustments = NaN;
  }

  end(): void {
    const { paymentCents, details, earlier } = this;
    if (!this.hasDetails || !differ(paymentCents, details + earlier)) return;
    const message = `BPR02 pays ${dollars(paymentCents)}, but details ${dollars(details)} and adjustments of earlier payments ${dollars(earlier)} are ${dollars(details + earlier)}`;
    this.reporter.fault('premium_not_sum_of_details', this.payment, { element: 2, value: (paymentCents / 100).toFixed(2), message });
  }

  reset(): void {
    this.paymentCents = this.paid = this.billed = NaN;
    this.details = this.earlier = this.adjustments = 0;
    this.hasDetails = false;
  }
}
