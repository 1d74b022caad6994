import { randomUUID } from 'node:crypto';
import { type BatchRunner } from '../batch-runner.js';
import { type RereadableBroker, type StoredRecord } from '../broker.js';
import { failureCode } from '../failures.js';
import { Pacer, pause } from '../pacer.js';
import { ConsumerPaused } from '../pause-store.js';
import { endReplay, keepPlace, putOff, takeReplay, type HeldReplay } from './replay-store.js';

const LEASE_MS = 30_000;
const FAILURES_MAX = 30;
const FIRST_RETRY_MS = 500;
const DOUBLINGS_MAX = 7;
const PAUSED_MS = 1000;

/** Stops a reading whose replay belongs to another member by now, or whose process ends. */
class LetGo extends Error {}

/**
 * Works off the replays that operators asked for, one at a time in all members of a group. Everything goes through the inbox like
 * a delivery, so what the group has handled does nothing, and a member that dies half way costs only time.
 */
export class Replayer {
  private readonly closing = new AbortController();
  private readonly pacer = new Pacer();
  private readonly running: Promise<void>;
  private failures = 0;

  constructor(private readonly runner: BatchRunner, private readonly broker: RereadableBroker) {
    this.running = this.run();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
    this.pacer.stop();
  }

  private async run(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      this.pacer.attend();
      let found = false;
      try {
        const held = await takeReplay(this.runner.db, this.runner.group, randomUUID(), LEASE_MS);
        found = held !== undefined;
        if (held) await this.work(held);
      } catch (error) {
        this.runner.observe('batch_failed', 1, { owner: this.runner.group, code: failureCode(error) });
        await pause(FIRST_RETRY_MS, signal);
      }
      await this.pacer.rest(found, signal);
    }
  }

  private async work(held: HeldReplay): Promise<void> {
    const { db, group } = this.runner;
    try {
      await this.broker.reread(held.range, (records) => this.feed(held, records));
      await endReplay(db, held);
      this.failures = 0;
    } catch (error) {
      if (error instanceof LetGo) return putOff(db, held, { afterMs: 0, failuresMax: FAILURES_MAX });
      if (error instanceof ConsumerPaused) return putOff(db, held, { afterMs: PAUSED_MS, failuresMax: FAILURES_MAX });
      const code = failureCode(error);
      this.runner.observe('batch_failed', 1, { owner: group, topic: held.range.topic, code });
      this.failures += 1;
      await putOff(db, held, { afterMs: FIRST_RETRY_MS * 2 ** Math.min(this.failures, DOUBLINGS_MAX), code, failuresMax: FAILURES_MAX });
    }
  }

  private async feed(held: HeldReplay, records: StoredRecord[]): Promise<void> {
    if (this.closing.signal.aborted) throw new LetGo();
    const left = records.filter(({ partition, offset }) => offset >= (held.places.get(partition) ?? 0));
    if (left.length === 0) return;
    await this.runner.run(left, this.closing.signal);
    this.failures = 0;
    for (const { partition, offset } of left) held.places.set(partition, offset + 1);
    if (!await keepPlace(this.runner.db, held, left.length, LEASE_MS)) throw new LetGo();
  }
}
