/** Where an element or repetition was cut: made once and used again, so that cutting allocates nothing. Parts count from 1. */
export class Parts {
  /** `bounds[j - 1]` is where part j begins; `bounds[count]` is one past the separator that would follow the last. */
  readonly bounds: Int32Array;
  count = 0;

  /** Cuts into at most `limit` parts: where there are more, the segment refuses with `limit_exceeded`. */
  constructor(readonly limit = 1_000) {
    this.bounds = new Int32Array(limit + 1);
  }

  /** Where part `j` begins; 0 when absent. */
  start(j: number): number {
    return j > this.count ? 0 : (this.bounds[j - 1] as number);
  }

  /** One past the last byte of part `j`; equal to `start(j)` when it is empty or absent. */
  end(j: number): number {
    return j > this.count ? 0 : (this.bounds[j] as number) - 1;
  }

  /** Cuts a range at each `separator`, 0 for none, and answers how many parts there are, -1 when too many; an empty range is one empty part. */
  cut(bytes: Uint8Array, start: number, end: number, separator: number): number {
    const { bounds, limit } = this;
    bounds[0] = start;
    let count = 0;
    if (separator !== 0) {
      for (let at = start; at < end; at++) {
        if (bytes[at] !== separator) continue;
        if (++count === limit) return (this.count = -1);
        bounds[count] = at + 1;
      }
    }
    bounds[++count] = end + 1;
    this.count = count;
    return count;
  }
}
