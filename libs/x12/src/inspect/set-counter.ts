import { type Segment } from '../scan/segment.js';
import type { SetReport } from './event.js';
import { Tally } from './tally.js';
import { transactionType } from './transaction-type.js';

/** Counts one transaction set at a time: its segments, loops and money. */
export class SetCounter {
  tally = new Tally();
  private transaction = '';
  private guide = '';
  private control = '';
  private offset = 0;
  private segments = 0;

  constructor(private readonly loops: boolean) {}

  begin(st: Segment, groupGuide: string): void {
    this.tally = new Tally();
    this.transaction = st.text(1);
    this.control = st.text(2);
    this.guide = groupGuide || st.text(3);
    this.offset = st.offset;
    this.segments = 1;
  }

  take(segment: Segment): void {
    this.segments++;
    this.tally.take(segment);
  }

  end(): SetReport {
    const { transaction, guide, control, segments, tally, offset } = this;
    return {
      type: transactionType(transaction, guide), transaction, guide, known: false, control, segments,
      claims: tally.claims, lines: tally.lines, money: tally.money(transaction), loops: [], unplaced: 0, offset,
    };
  }
}
