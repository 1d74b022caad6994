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
    try {
      while (!signal.aborted) {
        this.pacer.attend();
        const moved = await this.moveBatch(lease, watermark);
        if (moved === 'lease_lost') return;
        await watermark.advance();
        this.failures = 0;
        await this.pacer.rest(moved > 0, signal);
      }
    } finally {
      lost.abort();
      await renewing;
      await releaseRelayLease(this.options.db, lease);
    }
  }

  private async moveBatch(lease: RelayLease, watermark: Watermark): Promise<number | 'lease_lost'> {
    const { db, broker } = this.options;
    const batch = await readUnpublished(db, this.batchMax, watermark.position);
    if (batch.length === 0) return 0;
    if (isRemoved('delete_after_publish')) await deletePublished(db, lease, batch.map((one) => one.pos));
    await broker.publish(batch.map((one) => one.record));
    failpoint('after_publish_before_delete');
    if (!await deletePublished(db, lease, batch.map((one) => one.pos))) return 'lease_lost';
    this.observe('published', batch.length, { owner: db.service });
    return batch.length;
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
