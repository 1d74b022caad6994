import { pause } from '@claimwright/platform-messaging';
import { type GroupMember } from './group-member.js';
import { type LagReader } from './lag.js';

const LOOKS_PER_STALL = 6;

export interface WatchParts {
  members: ReadonlySet<GroupMember>;
  lags: LagReader;
  stalledAfterMs: number;
  onStalled(group: string): void;
}

/** Tells a consumer that has nothing to do from one that does nothing. */
export class StallWatch {
  private readonly closing = new AbortController();
  private readonly everyMs: number;
  private readonly running: Promise<void>;

  constructor(private readonly parts: WatchParts) {
    this.everyMs = parts.stalledAfterMs / LOOKS_PER_STALL;
    this.running = this.run();
  }

  stalled(): string[] {
    return [...new Set([...this.parts.members].filter(({ progress }) => progress.isStuck(this.parts.stalledAfterMs)).map(({ subscription }) => subscription.group))];
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.closing.signal.aborted) {
      const askedAt = performance.now();
      await pause(this.everyMs, this.closing.signal);
      // This process was stopped or starved, so nothing can be said of the time gone by.
      if (performance.now() - askedAt > this.everyMs * 2) for (const { progress } of this.parts.members) progress.excuse();
      await Promise.all([...this.parts.members].map((member) => this.look(member)));
      for (const group of this.closing.signal.aborted ? [] : this.stalled()) this.parts.onStalled(group);
    }
  }

  /** What has no lag gets on; and while the broker cannot be asked, nobody is to blame. */
  private async look({ progress, subscription: { group, topics } }: GroupMember): Promise<void> {
    const idle = progress.waiting(this.everyMs);
    if (idle.length === 0 && !progress.isStuck(this.everyMs)) return;
    const askedAt = performance.now();
    try {
      const behind = await this.parts.lags.behind(group, [...new Set(topics)]);
      for (const { topic, partition } of idle) if (behind.some((one) => one.topic === topic && one.partition === partition && one.lag === 0)) progress.excused(topic, partition);
      if (performance.now() - askedAt > this.everyMs) progress.excuse();
    } catch {
      progress.excuse();
    }
  }
}
