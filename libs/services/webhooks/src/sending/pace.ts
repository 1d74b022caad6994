import { pause } from '@claimwright/platform-messaging';

const BURST_S = 0.1;

/** Lets so many through in a second, in bursts of a tenth of that. */
export class Pace {
  private tokens = 1;
  private filledAt = performance.now();

  /** Waits for its turn; the rate may change from one to the next. */
  async take(perSecond: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      const now = performance.now();
      this.tokens = Math.min(Math.max(1, perSecond * BURST_S), this.tokens + ((now - this.filledAt) / 1_000) * perSecond);
      this.filledAt = now;
      if (this.tokens >= 1 || signal.aborted) break;
      await pause(((1 - this.tokens) / perSecond) * 1_000, signal);
    }
    this.tokens -= 1;
  }
}
