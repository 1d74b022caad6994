import type { Guide, SegmentUsage } from '../../guides/guide.js';
import { isDayNumber } from '../../scan/calendar.js';
import type { Segment } from '../../scan/segment.js';
import { dateAt } from '../../scan/words.js';
import { actionsFor, canBe, type Family } from './family.js';
import { Mark, type Reporter } from './reporter.js';
import { firstDay, lastDay, packed } from './values.js';

const PERIOD = 1;
const HEADER = 2;
const SERVICE = 3;
const BIRTH = 4;
const SPANS = 5;

const RANGE_LENGTH = 17;
const [SERVICE_DATE, STATEMENT_DATE, SPAN] = packed('472', '434', 'BI');

/** Dates that contradict each other: a period that ends before it begins; a service or birth after the file was made. */
export class Dates implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly here = new Mark();
  /** BHT04; 0 when there is none. */
  private created = 0;

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
  ) {
    const claims: Record<string, number> = guide.transaction === '837' ? { '2300/DTP*472,434': SERVICE, '2400/DTP*472': SERVICE, '2010BA/DMG': BIRTH, '2010CA/DMG': BIRTH } : {};
    const spans: Record<string, number> = guide.name === '837I' ? { '2300/HI': SPANS } : {};
    const actions = actionsFor(guide, { '/DTP': PERIOD, 'ST/BHT': HEADER, ...claims, ...spans });
    this.actions = actions.map((action, at) => (action === PERIOD && !canBe(guide.segments[at] as SegmentUsage, 2, ['RD8']) ? 0 : action));
    this.leaves = new Uint8Array(guide.loops.length);
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    switch (action) {
      case SERVICE:
        this.service(usage, segment);
        this.period(usage, segment);
        return;
      case PERIOD:
        return this.period(usage, segment);
      case SPANS:
        return this.spans(usage, segment);
      case BIRTH:
        if (firstDay(segment, 2) > this.created && this.created > 0) this.late(usage, segment, 2);
        return;
      case HEADER:
        this.created = firstDay(segment, 4);
    }
  }

  leave(): void {
    // Each segment stands for itself.
  }

  end(): void {
    // Each segment stands for itself.
  }

  reset(): void {
    this.created = 0;
  }

  private period(usage: SegmentUsage, segment: Segment): void {
    if (segment.length(3) !== RANGE_LENGTH) return;
    const from = firstDay(segment, 3);
    const to = lastDay(segment, 3);
    if (to >= from || !isDayNumber(to) || !isDayNumber(from)) return;
    this.here.take(usage, segment);
    this.reporter.fault('dates_reversed', this.here, { element: 3, value: segment.text(3), message: 'The period ends before it begins' });
  }

  /** 837I 2300 HI*BI: occurrence spans are two days in HI01-4 and on. */
  private spans(usage: SegmentUsage, segment: Segment): void {
    if (segment.componentCode(1, 1) !== SPAN) return;
    for (let element = 1; element <= segment.count; element++) {
      const start = segment.componentStart(element, 4);
      const end = segment.componentEnd(element, start);
      if (end - start !== RANGE_LENGTH) continue;
      const [from, to] = [dateAt(segment.view, start), dateAt(segment.view, end - 8)];
      if (to >= from || !isDayNumber(to) || !isDayNumber(from)) continue;
      this.here.take(usage, segment);
      this.reporter.fault('dates_reversed', this.here, { element, component: 4, value: segment.slice(start, end), message: 'The period ends before it begins' });
    }
  }

  private service(usage: SegmentUsage, segment: Segment): void {
    if (this.created === 0 || firstDay(segment, 3) <= this.created) return;
    const qualifier = segment.code(1);
    if (qualifier === SERVICE_DATE || qualifier === STATEMENT_DATE) this.late(usage, segment, 3);
  }

  private late(usage: SegmentUsage, segment: Segment, element: number): void {
    if (!isDayNumber(firstDay(segment, element))) return;
    this.here.take(usage, segment);
    this.reporter.fault('date_after_creation', this.here, { element, value: segment.text(element), message: 'The date is after the day on which the file was made (BHT04)' });
  }
}
