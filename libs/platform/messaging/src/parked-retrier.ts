import { DomainError, type OrgId } from '@claimwright/kernel';
import { systemActor } from '@claimwright/platform-persistence';
import { type BatchRunner } from './batch-runner.js';
import { claimInInbox } from './consumer-store.js';
import { failureCode, isShredded, isTransient } from './failures.js';
import { Pacer, pause } from './pacer.js';
import { dropKey, dueKeys, lockOldestDue, noteFailure, oldestDue, parkedChannel, unpark, type ParkedEvent, type ParkedKey } from './parked-store.js';
import { decode } from './records.js';

const KEYS_MAX = 100;
const RETRY_MS = 1000;

/** Tries a group's parked keys again on their schedule, each key's events one after the other in their order. */
export class ParkedRetrier {
  private readonly closing = new AbortController();
  private readonly pacer: Pacer;
  private readonly running: Promise<void>;

  constructor(private readonly runner: BatchRunner) {
    this.pacer = new Pacer(parkedChannel(runner.group));
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
      let found = 0;
      try {
        const keys = await this.runner.pause.isPaused() ? [] : await dueKeys(this.runner.db, this.runner.group, KEYS_MAX);
        found = keys.length;
        for (const key of keys) await this.drain(key.org_id, key);
      } catch (error) {
        this.runner.observe('batch_failed', 1, { owner: this.runner.group, code: failureCode(error) });
        await pause(RETRY_MS, signal);
      }
      await this.pacer.rest(found > 0, signal);
    }
  }

  private async drain(orgId: OrgId, key: ParkedKey): Promise<void> {
    while (!this.closing.signal.aborted && await this.tryOldest(orgId, key));
  }

  /** True where an event was handled and the next may be tried. */
  private async tryOldest(orgId: OrgId, key: ParkedKey): Promise<boolean> {
    const { group, db } = this.runner;
    let parked: ParkedEvent | undefined;
    try {
      await db.transaction(systemActor(orgId, group), async (tx) => {
        parked = await lockOldestDue(tx, group, key);
        if (!parked) return;
        const event = this.eventOf(parked);
        const fresh = await claimInInbox(tx, group, [event.id]);
        if (fresh.size > 0) await this.runner.act(tx, [event]);
        await unpark(tx, group, key, parked.seq);
      });
    } catch (error) {
      if (isShredded(error)) {
        this.runner.observe('skipped', await dropKey(db, group, orgId, key), { owner: group, topic: key.topic, code: failureCode(error) });
        return false;
      }
      // An organisation that is not known fails before the transaction begins, and must not keep the other keys from their turn.
      if (!parked && error instanceof DomainError) parked = await oldestDue(db, group, key);
      if (!parked || isTransient(error)) throw error;
      const code = failureCode(error);
      const state = await noteFailure(db, group, parked, code);
      if (state === 'dead') this.runner.observe('dead_lettered', 1, { owner: group, topic: key.topic, code });
      return false;
    }
    if (parked) this.runner.observe('handled', 1, { owner: group });
    return parked !== undefined;
  }

  private eventOf({ record }: ParkedEvent) {
    const handler = this.runner.handlerOf(record.headers['ce_type'] ?? '');
    if (!handler) throw new DomainError('no_handler', 'The group no longer handles this event');
    const decoded = decode(record, handler.definition);
    if ('unreadable' in decoded) throw new DomainError(decoded.unreadable, 'The event no longer fits its contract');
    return decoded.event;
  }
}
