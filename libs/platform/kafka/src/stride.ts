/**
 * How many records of a partition are handed over at once: one at first, twice as many after each quick batch, and as many as would
 * have been quick after a slow one. A batch of slow events would otherwise end as a stall, and come again, as large, to the next process.
 *
 * What takes as long however many records there are, a commit on a busy database for instance, does not make a batch slow: where a turn
 * is shorter than that, it would stay at one record for ever, and get through least when there is most to do.
 */
export class Stride {
  private size = 1;
  /** No batch has been quicker than what all have in common. */
  private overheadMs = Infinity;

  /** A batch is quick within `quickMs`, and if it is not much more than overhead, within `limitMs`. */
  constructor(private readonly most: number, private readonly quickMs: number, private readonly limitMs = quickMs) {}

  get length(): number {
    return this.size;
  }

  /** So many were handled in so many milliseconds. */
  took(records: number, ms: number): void {
    this.overheadMs = records === 1 ? ms : Math.min(this.overheadMs, ms);
    const quickMs = Math.min(Math.max(this.quickMs, this.overheadMs * 2), Math.max(this.quickMs, this.limitMs));
    if (ms <= quickMs) this.size = Math.min(this.most, this.size * 2);
    else this.size = Math.max(1, Math.min(this.size, Math.floor((records * quickMs) / ms)));
  }
}
