import { randomUUID } from 'node:crypto';
import { type Database, failpoint, isRemoved } from '@claimwright/platform-persistence';
import { type Broker } from './broker.js';
import { failureCode } from './failures.js';
import { observeNothing, type Observe } from './metrics.js';
import { acquireRelayLease, deletePublished, outboxBacklog, readUnpublished, releaseRelayLease, renewRelayLease, type RelayLease } from './outbox-store.js';
import { Pacer, pause } from './pacer.js';
import { Watermark } from './watermark.js';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;

export interface RelayOptions {
  db: Database;
  broker: Broker;
  observe?: Observe;
  leaseMs?: number;
  batchMax?: number;
  /** How often the bound of the scan is moved. */
  watermarkMs?: number;
}

/** Published events on their way out of the outbox; false where another relay has taken over. */
interface Leaving {
  positions: readonly number[];
  deleted: Promise<boolean>;
}

/**
 * Moves a service's outbox to the broker: one relay at a time by a lease, oldest first, each event deleted after the broker has it.
 * A crash between the two publishes it twice, never not at all.
 */
export class Relay {
  private readonly observe: Observe;
  private readonly leaseMs: number;
  private readonly batchMax: number;
  private readonly closing = new AbortController();
  private readonly pacer: Pacer;
  private running: Promise<void> = Promise.resolve();
  private deaf: () => void = () => undefined;
  private failures = 0;

  constructor(private readonly options: RelayOptions) {
    this.observe = options.observe ?? observeNothing;
    this.leaseMs = options.leaseMs ?? 10_000;
    this.batchMax = options.batchMax ?? 500;
    this.pacer = new Pacer();
  }

  start(): void {
    this.deaf = this.options.db.onCommit(() => this.pacer.wakeUp());
    this.running = this.run();
  }

  /** Waits for the batch in hand and hands the lease back. */
  async stop(): Promise<void> {
    this.closing.abort();
    this.deaf();
    await this.running;
    this.pacer.stop();
  }

  backlog(): Promise<number> {
    return outboxBacklog(this.options.db);
  }

  private async run(): Promise<void> {
    const { db } = this.options;
    while (!this.closing.signal.aborted) {
      await this.keepOn(async () => {
        const owner = randomUUID();
        const epoch = await acquireRelayLease(db, owner, this.leaseMs);
        if (epoch === undefined) return pause(this.leaseMs / 10, this.closing.signal);
        await this.holdLease({ owner, epoch });
      });
    }
  }

  private async holdLease(lease: RelayLease): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([this.closing.signal, lost.signal]);
    const renewing = this.renewUntil(lease, lost, signal);
    const watermark = new Watermark(this.options.db, this.options.watermarkMs ?? 1000);
    let leaving: Leaving = { positions: [], deleted: Promise.resolve(true) };
    try {
      while (!signal.aborted) {
        this.pacer.attend();
        // What was published last is deleted meanwhile: events of a key come in order of their positions, whatever is gone already.
        const batch = await this.publishNext(lease, { after: watermark.position, except: leaving.positions });
        if (!await leaving.deleted) return;
        leaving = this.delete(lease, batch);
        await watermark.advance();
        this.failures = 0;
        await this.pacer.rest(batch.length > 0, signal);
      }
    } finally {
      lost.abort();
      await Promise.allSettled([leaving.deleted, renewing]);
      await releaseRelayLease(this.options.db, lease);
    }
  }

  /** Answers the positions published. */
  private async publishNext(lease: RelayLease, where: { after: number; except: readonly number[] }): Promise<number[]> {
    const batch = await readUnpublished(this.options.db, this.batchMax, where);
    const positions = batch.map((one) => one.pos);
    if (batch.length === 0) return positions;
    if (isRemoved('delete_after_publish')) await deletePublished(this.options.db, lease, positions);
    await this.options.broker.publish(batch.map((one) => one.record));
    failpoint('after_publish_before_delete');
    return positions;
  }

  private delete(lease: RelayLease, positions: readonly number[]): Leaving {
    if (positions.length === 0) return { positions, deleted: Promise.resolve(true) };
    const deleted = deletePublished(this.options.db, lease, positions).then((isOurs) => {
      if (isOurs) this.observe('published', positions.length, { owner: this.options.db.service });
      return isOurs;
    });
    deleted.catch(() => undefined);   // it may fail before it is waited for
    return { positions, deleted };
  }

  private async renewUntil(lease: RelayLease, lost: AbortController, signal: AbortSignal): Promise<void> {
    let expiresAt = performance.now() + this.leaseMs;
    while (!signal.aborted) {
      await pause(this.leaseMs / 3, signal);
      if (signal.aborted) return;
      const askedAt = performance.now();
      // Not reaching the database is no loss yet: the lease runs on until its time is over.
      const kept = await renewRelayLease(this.options.db, lease, this.leaseMs).catch(() => undefined);
      if (kept) expiresAt = askedAt + this.leaseMs;
      else if (kept === false || performance.now() > expiresAt) lost.abort();
    }
  }

  private async keepOn(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (this.closing.signal.aborted) return;
      this.failures += 1;
      this.observe('batch_failed', 1, { owner: this.options.db.service, code: failureCode(error) });
      await pause(Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS), this.closing.signal);
    }
  }
}
