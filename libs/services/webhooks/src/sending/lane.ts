import { type Egress } from '@claimwright/platform-egress';
import { pause } from '@claimwright/platform-messaging';
import { type Actor, type Database, failpoint, systemActor } from '@claimwright/platform-persistence';
import { type DueDelivery, endWaiting, nextDue, type Open, openEndpoint, takeDue } from './due.store.js';
import { type HeldLane, leaveLane, lockLane } from './lanes.store.js';
import { Pace } from './pace.js';
import { post } from './post.js';
import type { Recorder } from './recorder.js';

const ENDED_AT_ONCE = 1_000;
/** Read ahead of what can be sent at once, so that the next is there when a slot is free. */
const PAGES = 4;
const LOOK_AGAIN_MS = 250;

/** What lanes share. */
export interface LaneTools {
  db: Database;
  egress: Egress;
  recorder: Recorder;
  timeoutMs: number;
  /** Cancels what is under way. */
  giveUp: AbortSignal;
}

/**
 * Sends to one endpoint for as long as there is something due and the lease holds: as many requests at once as the endpoint wants, at its
 * pace. A try is written down after it was made, so one whose process dies in between is made again.
 */
export class Lane {
  private readonly inHand = new Map<number, Promise<void>>();
  private readonly pace = new Pace();
  private readonly actor: Actor;
  private posting = 0;
  private isFailing = false;
  private slotFree: () => void = () => undefined;
  private failure: { error: unknown } | undefined;
  private wakeUp: () => void = () => undefined;
  private heldUntilMs: number;

  constructor(readonly held: HeldLane, private readonly tools: LaneTools, heldUntilMs: number) {
    this.actor = systemActor(held.orgId, tools.db.service);
    this.heldUntilMs = heldUntilMs;
  }

  /** The lease was renewed until then, by `performance.now()`. */
  renewed(untilMs: number): void {
    this.heldUntilMs = untilMs;
  }

  /** There may be something new to send. */
  wake(): void {
    this.wakeUp();
  }

  /** Resolves true once the lane is given back, false where the lease is lost or was not to be given back because of `stop`. */
  async run(stop: AbortSignal): Promise<boolean> {
    try {
      while (!stop.aborted && performance.now() < this.heldUntilMs) {
        if (this.failure) throw this.failure.error;
        const woken = new Promise<void>((resolve) => { this.wakeUp = resolve; });
        const { endpoint, due } = await this.look();
        if (endpoint && due.length > 0) await this.send(endpoint, due, stop);
        else if (this.inHand.size > 0) await Promise.race([...this.inHand.values(), woken, pause(LOOK_AGAIN_MS, stop)]);
        else if (await this.leave()) return true;
      }
      return false;
    } finally {
      await Promise.all(this.inHand.values());
    }
  }

  private look(): Promise<{ endpoint?: Open; due: DueDelivery[] }> {
    return this.tools.db.transaction(this.actor, async (tx) => {
      const endpoint = await openEndpoint(tx, this.held.endpointId);
      if (!endpoint || endpoint.heldUntil) return { due: [] };
      this.isFailing = endpoint.failingSince !== null || this.isFailing;
      const atMost = endpoint.concurrency * PAGES - this.inHand.size;
      return { endpoint, due: atMost > 0 ? await takeDue(tx, endpoint.id, { except: [...this.inHand.keys()], atMost }) : [] };
    });
  }

  private async send(endpoint: Open, due: readonly DueDelivery[], stop: AbortSignal): Promise<void> {
    for (const delivery of due) {
      await this.pace.take(endpoint.maxPerSecond, stop);
      while (this.posting >= endpoint.concurrency) await new Promise<void>((resolve) => { this.slotFree = resolve; });
      if (stop.aborted || this.failure || performance.now() >= this.heldUntilMs) return;
      this.inHand.set(delivery.sequence, this.deliver(endpoint, delivery));
    }
  }

  private async deliver(endpoint: Open, delivery: DueDelivery): Promise<void> {
    const { egress, recorder, timeoutMs, giveUp } = this.tools;
    try {
      this.posting++;
      const result = await post(egress, endpoint, { id: delivery.eventId, body: delivery.body }, { timeoutMs, signal: giveUp }).finally(() => {
        this.posting--;
        this.slotFree();
      });
      if (result.code === 'cancelled') return;
      // What the look said may be older than a failure that has come in since.
      if (result.code !== 'delivered') this.isFailing = true;
      failpoint('after_post_before_attempt_row');
      await recorder.record(this.held.orgId, { endpointId: endpoint.id, wasFailing: this.isFailing, delivery, result });
    } catch (error) {
      this.failure ??= { error };   // raised by `run`, which waits for the others first
    } finally {
      this.inHand.delete(delivery.sequence);
    }
  }

  /** Gives the lane back until something is due, unless something is due by now. */
  private leave(): Promise<boolean> {
    const { endpointId } = this.held;
    return this.tools.db.transaction(this.actor, async (tx) => {
      if (!(await lockLane(tx, this.held))) return true;
      const endpoint = await openEndpoint(tx, endpointId);
      if (!endpoint && (await endWaiting(tx, endpointId, ENDED_AT_ONCE)) > 0) return false;
      const next = await nextDue(tx, endpointId);
      const heldUntil = endpoint?.heldUntil;
      if (next?.isNow && !heldUntil) return false;
      await leaveLane(tx, endpointId, next ? new Date(Math.max(next.at.getTime(), heldUntil?.getTime() ?? 0)) : null);
      return true;
    });
  }
}
