import type { SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { dollars, Mark, type Reporter } from './reporter.js';
import { SeenValues } from './seen-values.js';
import { adjustmentCents, centsOf, differ, packed } from './values.js';

/** Loop 2320 may stand ten times; what a broken file has beyond is not followed. */
const MOST = 10;
/** NM109 is at most 80 bytes long. */
const ID_BYTES = 80;
const [PAID = 0, UNKNOWN = 0, CHECK = 0] = packed('D', 'U', '573');

/** What one other payer did with the claim: loops 2320 and 2330B, and its lines in 2430. */
class Payer {
  readonly mark = new Mark();
  readonly paidMark = new Mark();
  readonly dateMark = new Mark();
  readonly lineMark = new Mark();
  readonly id = new Uint8Array(ID_BYTES);
  idLength = 0;
  /** AMT*D; NaN where it is not sent. */
  paid = NaN;
  adjustments = 0;
  adjusted = false;
  /** AMT*D is there, be it no amount. */
  told = false;
  dated = false;
  /** Of all lines so far. */
  linesPaid = 0;
  hasLines = false;
  /** Of the line that is open. */
  linePaid = 0;
  lineAdjustments = 0;
  onLine = false;

  start(): void {
    this.idLength = 0;
    this.paid = NaN;
    this.adjustments = this.linesPaid = 0;
    this.adjusted = this.told = this.dated = this.hasLines = this.onLine = false;
  }

  is(bytes: Uint8Array, start: number, end: number): boolean {
    const { id, idLength } = this;
    if (end - start !== idLength) return false;
    for (let at = 0; at < idLength; at++) if (id[at] !== bytes[start + at]) return false;
    return true;
  }
}

/** Coordination of benefits in an 837, balanced payer by payer (section 1.4.4 of X222, X223 and X224). */
export class Payers {
  private readonly payers = Array.from({ length: MOST }, () => new Payer());
  private count = 0;
  /** The payer of the open 2320, and the one of the open 2430. */
  private payer: Payer | undefined;
  private decider: Payer | undefined;
  /** SBR01 of this claim's payers. */
  private readonly order = new Float64Array(MOST + 1);
  private readonly here = new Mark();
  /** Payers of lines that none of the claim's other payers is; each is told once, and none while an other payer has no id. */
  private readonly unknown = new SeenValues();
  private hasUnknown = false;

  constructor(
    private readonly reporter: Reporter,
    private readonly situations: boolean,
  ) {}

  /** A claim begins; `destination` is SBR01 of 2000B. */
  startClaim(destination: number): void {
    this.count = 0;
    this.unknown.clear();
    this.hasUnknown = false;
    this.payer = this.decider = undefined;
    this.order[0] = destination;
  }

  /** 2320 SBR. */
  startPayer(usage: SegmentUsage, segment: Segment): void {
    this.payer = this.payers[this.count];
    if (!this.payer) return;
    this.payer.start();
    this.payer.mark.take(usage, segment);
    const order = segment.code(1);
    if (this.situations && order !== UNKNOWN && this.order.subarray(0, this.count + 1).includes(order)) {
      const value = segment.text(1);
      this.reporter.fault('payer_order_repeated', this.payer.mark, { element: 1, value, message: 'Two payers of the claim have the same place in SBR01' });
    }
    this.order[++this.count] = order;
  }

  /** A 2320 without SBR: it may be the payer of any line. */
  losePayer(): void {
    this.payer = undefined;
    this.hasUnknown = true;
  }

  /** A 2430 without SVD: any payer may have decided it. */
  loseDecision(): void {
    this.decider = undefined;
    this.hasUnknown = true;
    for (const payer of this.payers) payer.linesPaid = payer.linePaid = NaN;
  }

  /** 2320 CAS. */
  adjust(segment: Segment): void {
    if (!this.payer) return;
    this.payer.adjustments += adjustmentCents(segment);
    this.payer.adjusted = true;
  }

  /** 2320 AMT. */
  amount(usage: SegmentUsage, segment: Segment): void {
    if (!this.payer || segment.code(1) !== PAID) return;
    this.payer.told = true;
    this.payer.paid = centsOf(segment, 2);
    this.payer.paidMark.take(usage, segment);
  }

  /** 2330B NM1. */
  name(segment: Segment): void {
    const { payer } = this;
    if (!payer) return;
    const start = segment.start(9);
    payer.idLength = Math.min(segment.length(9), ID_BYTES);
    for (let at = 0; at < payer.idLength; at++) payer.id[at] = segment.bytes[start + at] as number;
  }

  /** 2330B DTP. */
  date(usage: SegmentUsage, segment: Segment): void {
    if (!this.payer || segment.code(1) !== CHECK) return;
    this.payer.dated = true;
    this.payer.dateMark.take(usage, segment);
  }

  startLine(): void {
    this.decider = undefined;
  }

  /** 2430 SVD: what one payer paid of the line; several of one payer, where it took the line apart, count together. */
  decide(usage: SegmentUsage, segment: Segment): void {
    this.decider = undefined;
    const start = segment.start(1);
    const end = segment.end(1);
    for (let at = 0; at < this.count; at++) {
      const payer = this.payers[at] as Payer;
      if (!payer.is(segment.bytes, start, end)) continue;
      this.decider = payer;
      const paid = centsOf(segment, 2);
      if (!payer.onLine) {
        payer.onLine = payer.hasLines = true;
        payer.linePaid = payer.lineAdjustments = 0;
        payer.lineMark.take(usage, segment);
      }
      payer.linePaid += paid;
      payer.linesPaid += paid;
      return;
    }
    if (start < end) this.isUnknown(usage, segment, { start, end });
  }

  private isUnknown(usage: SegmentUsage, segment: Segment, { start, end }: { start: number; end: number }): void {
    this.hasUnknown = true;
    for (let at = 0; at < this.count; at++) if (this.payers[at]?.idLength === 0) return;
    if (!this.situations || this.unknown.add(segment.view, start, end)) return;
    this.here.take(usage, segment);
    this.reporter.fault('line_payer_unknown', this.here, { element: 1, value: segment.text(1), message: 'SVD01 names a payer that no loop 2330B of the claim names in NM109' });
  }

  /** 2430 CAS. */
  adjustLine(segment: Segment): void {
    if (this.decider) this.decider.lineAdjustments += adjustmentCents(segment);
  }

  /** The line ends: for each payer that decided it, its charge is what was paid and adjusted. */
  endLine(charge: number): void {
    for (let at = 0; at < this.count; at++) {
      const payer = this.payers[at] as Payer;
      if (!payer.onLine) continue;
      payer.onLine = false;
      const told = payer.linePaid + payer.lineAdjustments;
      if (!differ(charge, told)) continue;
      const sums = `paid ${dollars(payer.linePaid)} and adjusted ${dollars(payer.lineAdjustments)} are ${dollars(told)}`;
      this.reporter.fault('line_cob_out_of_balance', payer.lineMark, { element: 2, message: `The line charges ${dollars(charge)}, but what this payer ${sums}` });
    }
  }

  /** The claim ends: each payer's AMT*D is what its lines paid, less what it adjusted at the claim. */
  endClaim(charge: number): void {
    for (let at = 0; at < this.count; at++) {
      const payer = this.payers[at] as Payer;
      if (payer.hasLines || ((payer.adjusted || payer.told) && !this.hasUnknown)) this.balance(payer, charge);
      if (this.situations) this.situation(payer);
    }
  }

  private balance(payer: Payer, charge: number): void {
    const base = payer.hasLines ? payer.linesPaid : charge;
    const expected = base - payer.adjustments;
    if (!differ(payer.paid, expected)) return;
    const from = payer.hasLines ? 'its lines paid' : 'the charge';
    const message = `AMT*D says that this payer paid ${dollars(payer.paid)}, but ${from} ${dollars(base)} less its claim adjustments ${dollars(payer.adjustments)} is ${dollars(expected)}`;
    // The guide gives the equation for payers that decided lines; for a claim decided as a whole it is what adjustments mean.
    this.reporter.fault('payer_paid_out_of_balance', payer.paidMark, { element: 2, message, severity: payer.hasLines ? 'error' : 'warning' });
  }

  private situation(payer: Payer): void {
    if (payer.hasLines && !payer.told) {
      this.reporter.fault('payer_paid_missing', payer.mark, { missing: 'AMT', message: 'Lines say what this payer decided, so its loop 2320 needs AMT*D with what it paid' });
    }
    if (payer.hasLines && payer.dated) {
      this.reporter.fault('payer_date_twice', payer.dateMark, { element: 1, message: 'The date of this payer is with the lines (2430 DTP*573), so it is not sent with the payer too' });
    }
    // A line of a payer that is not named may be this one's, and have the date.
    if (payer.told && !payer.hasLines && !payer.dated && !this.hasUnknown) {
      this.reporter.fault('payer_date_missing', payer.mark, { missing: 'DTP', message: 'This payer has decided the claim, but its date (DTP*573) is neither in 2330B nor with a line' });
    }
  }
}
