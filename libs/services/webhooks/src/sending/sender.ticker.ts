import type { EndpointId } from '@claimwright/kernel';
import { Egress } from '@claimwright/platform-egress';
import { pause } from '@claimwright/platform-messaging';
import { Database } from '@claimwright/platform-persistence';
import { log, type Ticker } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../webhooks.settings.js';
import { Lane } from './lane.js';
import { claimLanes, dropLanes, renewLanes } from './lanes.store.js';
import { Recorder } from './recorder.js';

/** How long after a crash others take over; renewed three times as often. */
const LEASE_MS = 15_000;
const LANES_MAX = 500;
const CLAIMED_AT_ONCE = 100;
const LOOK_MS = 200;
/** After a lane has failed, for instance because the database was away. */
const FAILED_MS = 1_000;
/** How long a stop waits for answers. */
const GRACE_MS = 5_000;

/** Sends what is due: leases the endpoints that have something waiting, and keeps a lane for each until it is empty. */
@Injectable()
export class SenderTicker implements Ticker {
  readonly name = 'webhook-sender';
  readonly everyMs = FAILED_MS;
  private readonly lanes = new Map<EndpointId, Lane>();
  private readonly running = new Set<Promise<void>>();
  private ring: () => void = () => undefined;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Egress) private readonly egress: Egress,
    @Inject(Recorder) private readonly recorder: Recorder,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** There may be something new to send to these, which saves waiting for the next look. */
  wake(endpointIds: readonly EndpointId[]): void {
    for (const id of endpointIds) this.lanes.get(id)?.wake();
    if (endpointIds.some((id) => !this.lanes.has(id))) this.ring();
  }

  /** Works until the process stops; tries that are under way then may end, and what is not sent is due at once for whoever starts next. */
  async tick(signal: AbortSignal): Promise<void> {
    const renewal = setInterval(() => { this.renew().catch((error: unknown) => log.error('webhook leases were not renewed', { error })); }, LEASE_MS / 3);
    const giveUp = new AbortController();
    let grace: NodeJS.Timeout | undefined;
    signal.addEventListener('abort', () => { grace = setTimeout(() => giveUp.abort(), GRACE_MS); }, { once: true });
    try {
      await this.openLanes(signal, giveUp.signal);
    } finally {
      clearInterval(renewal);
      await Promise.all(this.running);
      clearTimeout(grace);
      await this.egress.close();
    }
  }

  private async openLanes(signal: AbortSignal, giveUp: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // Listened for before the look, so that what is committed during it is seen.
      const rung = new Promise<void>((resolve) => { this.ring = resolve; });
      const asked = performance.now();
      const room = Math.min(CLAIMED_AT_ONCE, LANES_MAX - this.lanes.size);
      const claimed = room > 0 ? await claimLanes(this.db, { atMost: room, leaseMs: LEASE_MS }) : [];
      for (const held of claimed) this.open(new Lane(held, { db: this.db, egress: this.egress, recorder: this.recorder, timeoutMs: this.settings.WEBHOOK_TIMEOUT_MS, giveUp }, asked + LEASE_MS), signal);
      if (claimed.length === 0) await Promise.race([rung, pause(LOOK_MS, signal)]);
    }
  }

  private open(lane: Lane, signal: AbortSignal): void {
    this.lanes.set(lane.held.endpointId, lane);
    const running = this.run(lane, signal).finally(() => {
      this.running.delete(running);
      if (this.lanes.get(lane.held.endpointId) === lane) this.lanes.delete(lane.held.endpointId);
    });
    this.running.add(running);
  }

  private async run(lane: Lane, signal: AbortSignal): Promise<void> {
    const left = await lane.run(signal).catch(async (error: unknown) => {
      log.error('webhooks were not sent', { error });
      await pause(FAILED_MS, signal);
      return false;
    });
    // Where that fails too, the lease runs out by itself.
    if (!left) await dropLanes(this.db, [lane.held]).catch((error: unknown) => log.error('a webhook lease was not given back', { error }));
  }

  private async renew(): Promise<void> {
    const [lanes, asked] = [[...this.lanes.values()], performance.now()];
    const kept = await renewLanes(this.db, lanes.map(({ held }) => held), LEASE_MS);
    for (const lane of lanes) if (kept.has(lane.held.endpointId)) lane.renewed(asked + LEASE_MS);
  }
}
