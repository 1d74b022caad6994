import { pause, ConsumerPaused, failureCode, type Observe, type StoredRecord, type Subscription } from '@claimwright/platform-messaging';
import { failpoint, isRemoved } from '@claimwright/platform-persistence';
import { type Batch, type EachBatchPayload, type TopicPartitionOffsetAndMetadata } from '@claimwright/platform-kafka-client';
import { toStoredRecord } from './incoming.js';
import { Stride } from './stride.js';

const HANDED_OVER_MAX = 500;
const HEARTBEAT_MS = 1000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;
const PAUSED_MS = 500;
// Of the time after which a partition is stalled: all of a member's partitions have had their turn long before.
const ROUND_SHARE = 0.25;
// What is twice as much as was quick is still no stall, and done before the deadline.
const QUICK_SHARE = { ofStall: 0.1, ofDeadline: 0.5 };

export interface WorkerParts {
  subscription: Subscription;
  observe: Observe;
  /** A batch that takes longer is told to let go, so that its member is never taken for dead. */
  deadlineMs: number;
  /** A partition that has not got on for this long is stalled. */
  stalledAfterMs: number;
  /** How many partitions the client hands over side by side. */
  partitionsAtOnce: number;
  /** A partition has got on, for the first time in its turn or again. */
  onProgress(topic: string, partition: number, isNewTurn: boolean): void;
  /** Commits beside the batch, which only the fault suite does. */
  commitAside(offset: TopicPartitionOffsetAndMetadata): Promise<void>;
}

/**
 * Hands the records of one consumer's partitions to the subscription and moves the group's offsets behind them. Each batch belongs to
 * the generation of the group in which it was fetched; once that is over, nothing of it is resolved or committed any more.
 */
export class PartitionWorker {
  private readonly closing = new AbortController();
  private readonly failures = new Map<string, number>();
  private readonly strides = new Map<string, Stride>();
  private readonly busy = new Set<string>();
  private readonly inHand = new Set<Promise<unknown>>();
  private generation = new AbortController();
  /** How long a partition has its turn, and within how long a batch is quick anyway. */
  private turnMs: number;
  private readonly limitMs: number;

  constructor(private readonly parts: WorkerParts) {
    this.limitMs = Math.min(parts.stalledAfterMs * QUICK_SHARE.ofStall, parts.deadlineMs * QUICK_SHARE.ofDeadline);
    this.turnMs = this.turnMsOf(parts.partitionsAtOnce);
  }

  /** The group has changed: whatever is in hand belongs to others by now, and this member has so many partitions. */
  newGeneration(partitions = 0): void {
    this.generation.abort();
    this.generation = new AbortController();
    this.failures.clear();
    this.strides.clear();
    this.turnMs = this.turnMsOf(partitions);
  }

  close(): void {
    this.closing.abort();
  }

  /** Resolves when the subscription has nothing in hand any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.inHand);
  }

  /** Throws only what the client threw, since its consumer tells by that whether to join again. */
  async take(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const name = `${batch.topic}/${batch.partition}`;
    // After a change of the group the client may fetch what an earlier batch is still working on.
    if (this.busy.has(name)) return pause(HEARTBEAT_MS / 10, this.closing.signal);
    this.busy.add(name);
    try {
      await this.work(payload, name, this.generation.signal);
    } finally {
      this.busy.delete(name);
    }
  }

  private async work(payload: EachBatchPayload, name: string, generation: AbortSignal): Promise<void> {
    const { batch } = payload;
    const mayGoOn = (): boolean => payload.isRunning() && !payload.isStale() && !generation.aborted;
    const wanted = this.wantedOf(batch);
    const stride = this.strideOf(name);
    const turnEndsAt = performance.now() + this.turnMs;
    for (let from = 0; from < wanted.length;) {
      if (!mayGoOn()) return;
      const records = wanted.slice(from, from + stride.length);
      from += records.length;
      const end = from === wanted.length ? batch.lastOffset() : String(records.at(-1)?.offset);
      if (isRemoved('offset_after_effect')) await this.advance(payload, end, true);
      const begun = performance.now();
      const error = await this.hand(records, payload, generation);
      const took = performance.now() - begun;
      // What was cut off at its deadline comes again as less, or it would be cut off for ever.
      if (!error || took > this.turnMs) stride.took(records.length, took);
      if (error) return this.comeAgain(payload, name, error);
      if (generation.aborted) return;
      this.failures.delete(name);
      await this.advance(payload, end, from === records.length);
      // The client fetches nothing more before all it fetched is handled, so the rest comes again with what others have by then.
      if (performance.now() > turnEndsAt) return;
    }
    if (wanted.length === 0 && mayGoOn()) await this.advance(payload, batch.lastOffset(), true);
  }

  private turnMsOf(partitions: number): number {
    const { stalledAfterMs, partitionsAtOnce } = this.parts;
    return Math.min(this.limitMs, (stalledAfterMs * ROUND_SHARE * partitionsAtOnce) / Math.max(partitions, partitionsAtOnce));
  }

  private strideOf(name: string): Stride {
    const known = this.strides.get(name);
    if (known) return known;
    const stride = new Stride(HANDED_OVER_MAX, this.turnMs, this.limitMs);
    this.strides.set(name, stride);
    return stride;
  }

  /** All but those of a type the group does not handle; what names no type is for the group to give up. */
  private wantedOf({ topic, partition, messages }: Batch): StoredRecord[] {
    const { types } = this.parts.subscription;
    const records = messages.map((message) => toStoredRecord(topic, partition, message));
    return types ? records.filter(({ headers }) => headers['ce_type'] === undefined || types.includes(headers['ce_type'])) : records;
  }

  /** The failure, if the records have to come again. The member shows signs of life while they are handled. */
  private async hand(records: StoredRecord[], payload: EachBatchPayload, generation: AbortSignal): Promise<{ cause: unknown } | undefined> {
    const done = new AbortController();
    const lost = new AbortController();
    const deadline = setTimeout(() => lost.abort(), this.parts.deadlineMs);
    // Not awaited: a heartbeat that hangs must not hold a batch that is done. It only ever resolves.
    void beatUntil(done.signal, () => payload.heartbeat(), lost);
    const handling = this.parts.subscription.onBatch(records, AbortSignal.any([this.closing.signal, generation, lost.signal]));
    this.inHand.add(handling);
    try {
      await handling;
      return undefined;
    } catch (error) {
      return { cause: error };
    } finally {
      this.inHand.delete(handling);
      clearTimeout(deadline);
      done.abort();
    }
  }

  private async advance(payload: EachBatchPayload, handled: string, isNewTurn: boolean): Promise<void> {
    const { topic, partition } = payload.batch;
    failpoint('after_effect_before_offset');
    const offset = String(BigInt(handled) + 1n);
    // Never consumer.commitOffsets: it hides the type of its error, and the member would not join again (tulios/kafkajs#1712).
    if (isRemoved('commit_by_batch')) await this.parts.commitAside({ topic, partition, offset });
    else await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
    payload.resolveOffset(handled);
    this.parts.onProgress(topic, partition, isNewTurn);
  }

  /** Only this partition waits; the client goes on with the others. */
  private comeAgain(payload: EachBatchPayload, name: string, { cause }: { cause: unknown }): void {
    const { group } = this.parts.subscription;
    if (this.closing.signal.aborted) return;
    const resume = payload.pause();
    if (cause instanceof ConsumerPaused) {
      // Standing still is what it was told to do, so it counts as getting on.
      this.parts.onProgress(payload.batch.topic, payload.batch.partition, true);
      return void pause(PAUSED_MS, this.closing.signal).then(resume);
    }
    const failures = (this.failures.get(name) ?? 0) + 1;
    this.failures.set(name, failures);
    this.parts.observe('batch_failed', 1, { owner: group, topic: payload.batch.topic, code: failureCode(cause) });
    void pause(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS), this.closing.signal).then(resume);
  }
}

/** A heartbeat that fails means that the group has changed or is out of reach: what is in hand is to be let go. */
async function beatUntil(done: AbortSignal, heartbeat: () => Promise<void>, lost: AbortController): Promise<void> {
  for (;;) {
    await pause(HEARTBEAT_MS, done);
    if (done.aborted) return;
    try {
      await heartbeat();
    } catch {
      // The client asks again after the batch and then acts on the answer.
      lost.abort();
      return;
    }
  }
}
