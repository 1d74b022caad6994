import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { acquireLease, releaseLease, renewLeases, type LeaseKey } from './event-log-store.js';

/** A lease in hand; `lost` aborts when it was taken over, or could not be renewed before it ran out. */
export interface HeldLease extends LeaseKey {
  lost: AbortSignal;
}

interface Held {
  lease: LeaseKey;
  lost: AbortController;
  expiry: NodeJS.Timeout;
}

/** Takes leases and renews all that are held in one statement, every third of their time. */
export class LeaseKeeper {
  private readonly held = new Map<string, Held>();
  private readonly timer: NodeJS.Timeout;
  private renewing = Promise.resolve();

  constructor(private readonly pool: Pool, private readonly ttlMs: number) {
    this.timer = setInterval(() => { this.renewing = this.renew(); }, Math.floor(ttlMs / 3));
    this.timer.unref();
  }

  async acquire(group: string, topic: string): Promise<HeldLease | undefined> {
    const owner = randomUUID();
    // Counted from before the question, so that our clock gives up no later than the database's.
    const expiry = this.expireLater(owner);
    const epoch = await acquireLease(this.pool, { group, topic, owner }, this.ttlMs).catch((error: unknown) => {
      clearTimeout(expiry);
      throw error;
    });
    if (epoch === undefined) {
      clearTimeout(expiry);
      return undefined;
    }
    const lost = new AbortController();
    const lease = { group, topic, owner, epoch };
    this.held.set(owner, { lease, lost, expiry });
    return { ...lease, lost: lost.signal };
  }

  async release(lease: HeldLease): Promise<void> {
    if (this.drop(lease.owner)) await releaseLease(this.pool, lease);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
    for (const owner of [...this.held.keys()]) this.lose(owner);
  }

  private async renew(): Promise<void> {
    const leases = [...this.held.values()].map((held) => held.lease);
    if (leases.length === 0) return;
    const asked = new Map(leases.map(({ owner }) => [owner, this.expireLater(owner)]));
    try {
      const kept = await renewLeases(this.pool, leases, this.ttlMs);
      for (const [owner, expiry] of asked) {
        const held = this.held.get(owner);
        if (!held || !kept.has(owner)) {
          clearTimeout(expiry);
          this.lose(owner);
        } else {
          clearTimeout(held.expiry);
          held.expiry = expiry;
        }
      }
    } catch {
      // The database is away: the old expiry stays armed, and the next turn asks again.
      for (const expiry of asked.values()) clearTimeout(expiry);
    }
  }

  private expireLater(owner: string): NodeJS.Timeout {
    return setTimeout(() => this.lose(owner), this.ttlMs).unref();
  }

  private lose(owner: string): void {
    const held = this.held.get(owner);
    this.drop(owner);
    held?.lost.abort();
  }

  private drop(owner: string): boolean {
    clearTimeout(this.held.get(owner)?.expiry);
    return this.held.delete(owner);
  }
}
