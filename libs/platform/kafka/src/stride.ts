/**
 * How many records of a partition are handed over at once: one at first, twice as many after each quick batch, and as many as would
 * have been quick after a slow one. A batch of slow events would otherwise end as a stall, and come again, as large, to the next process.
 */
export class Stride {
  private size = 1;

  constructor(private readonly most: number, private readonly quickMs: number) {}

  get length(): number {
    return this.size;
  }

  /** So many were handled in so many milliseconds. */
  took(records: number, ms: number): void {
    if (ms <= this.quickMs) this.size = Math.min(this.most, this.size * 2);
    else this.size = Math.max(1, Math.min(this.size, Math.floor((records * this.quickMs) / ms)));
  }
}
