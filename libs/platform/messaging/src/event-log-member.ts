import { failpoint, isRemoved } from '@claimwright/platform-persistence';
import { type Pool } from 'pg';
import { type Subscription } from './broker.js';
import { type HeldLease, type LeaseKeeper } from './event-log-leases.js';
import { advance, readNext, type NextBatch } from './event-log-store.js';
import { failureCode } from './failures.js';
import { type Observe } from './metrics.js';
import { Pacer, pause } from './pacer.js';
import { ConsumerPaused } from './pause-store.js';

const STANDBY_MS = 500;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;
const PAUSED_MS = 500;

export interface MemberParts {
  pool: Pool;
  leases: LeaseKeeper;
  observe: Observe;
}

export const topicChannel = (topic: string): string => `topic:${topic}`;

/** Consumes one topic for one group while it holds the lease, and stands by while another member does. */
export class EventLogMember {
  private readonly closing = new AbortController();
  private readonly pacer: Pacer;
  private readonly running: Promise<void>;
  private failures = 0;

  constructor(private readonly parts: MemberParts, private readonly topic: string, private readonly subscription: Subscription) {
    this.pacer = new Pacer(topicChannel(topic));
    this.running = this.run();
  }

  /** Waits for the batch in hand. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
    this.pacer.stop();
  }

  private async run(): Promise<void> {
    while (!this.closing.signal.aborted) {
      await this.keepOn(async () => {
        const lease = await this.parts.leases.acquire(this.subscription.group, this.topic);
        if (!lease) return pause(STANDBY_MS, this.closing.signal);
        failpoint('in_rebalance');
        try {
          await this.consume(lease, AbortSignal.any([this.closing.signal, lease.lost]));
        } finally {
          await this.parts.leases.release(lease);
        }
      });
    }
  }

  private async consume(lease: HeldLease, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.pacer.attend();
      let batches: NextBatch[] = [];
      await this.keepOn(async () => {
        batches = await readNext(this.parts.pool, { group: lease.group, topic: lease.topic, types: this.subscription.types });
      });
      for (const batch of batches) {
        if (signal.aborted) return;
        await this.keepOn(() => this.handle(batch, lease, signal));
      }
      await this.pacer.rest(batches.length > 0, signal);
    }
  }

  private async handle({ records, ends }: NextBatch, lease: HeldLease, signal: AbortSignal): Promise<void> {
    if (isRemoved('offset_after_effect')) await advance(this.parts.pool, lease, ends);
    await this.subscription.onBatch(records, signal);
    failpoint('after_effect_before_offset');
    await advance(this.parts.pool, lease, ends);
    this.failures = 0;
  }

  /** A failure is counted and waited out; the position has not moved, so the same records come again. */
  private async keepOn(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (this.closing.signal.aborted) return;
      if (error instanceof ConsumerPaused) return pause(PAUSED_MS, this.closing.signal);
      this.failures += 1;
      this.parts.observe('batch_failed', 1, { owner: this.subscription.group, topic: this.topic, code: failureCode(error) });
      await pause(Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS), this.closing.signal);
    }
  }
}
