import { type Database } from '@claimwright/platform-persistence';
import { type GroupLag } from '../broker.js';
import { outboxBacklog } from '../outbox-store.js';
import { pause } from '../pacer.js';

/** What is still on its way. */
export interface InFlight {
  /** Events not published yet, by service. */
  outboxes: Record<string, number>;
  /** Records that a group has not passed yet, by group. */
  lags: Record<string, number>;
  total: number;
}

export interface DrainParties {
  databases: readonly Database[];
  lag(): Promise<readonly GroupLag[]>;
  timeoutMs: number;
  onProgress?(left: InFlight): void;
}

const LOOK_EVERY_MS = 500;

/** Looks once at what is on its way: the outboxes first, since what leaves them can only be added to the lags. */
export async function inFlight({ databases, lag }: Pick<DrainParties, 'databases' | 'lag'>): Promise<InFlight> {
  const outboxes = Object.fromEntries(await Promise.all(databases.map(async (db) => [db.service, await outboxBacklog(db)] as const)));
  const lags: Record<string, number> = {};
  for (const { group, lag: behind } of await lag()) lags[group] = (lags[group] ?? 0) + behind;
  return { outboxes, lags, total: [...Object.values(outboxes), ...Object.values(lags)].reduce((a, b) => a + b, 0) };
}

/**
 * Waits until nothing is on its way, or the time is over, and answers what is left. A handler may announce something just before its
 * group's offset moves, so nothing counts only when it is seen twice in a row.
 */
export async function drain(parties: DrainParties): Promise<InFlight> {
  const end = performance.now() + parties.timeoutMs;
  for (let empty = 0; ;) {
    const left = await inFlight(parties);
    parties.onProgress?.(left);
    empty = left.total === 0 ? empty + 1 : 0;
    if (empty === 2 || performance.now() >= end) return left;
    await pause(LOOK_EVERY_MS);
  }
}
