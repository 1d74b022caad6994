import { type Database } from '@claimwright/platform-persistence';
import { failureCode } from './failures.js';
import { observeNothing, type Observe } from './metrics.js';
import { pause } from './pacer.js';

const BATCH = 2000;
const BETWEEN_BATCHES_MS = 50;
const EVERY_MS = 600_000;

/** Longer than any log is kept, so that a replay of all of it still meets the inbox. */
const INBOX_DAYS = 45;

export interface JanitorOptions {
  databases: readonly Database[];
  /** Deletes up to so many old log records and answers how many it found; left out where the broker tidies itself. */
  forgetRecords?(atMost: number): Promise<number>;
  inboxDays?: number;
  everyMs?: number;
  observe?: Observe;
}

/** Deletes what has outlived its use, in small batches with pauses between, now and every ten minutes. */
export function startJanitor(options: JanitorOptions): { close(): Promise<void> } {
  const closing = new AbortController();
  const sweeping = sweepOften(options, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await sweeping;
    },
  };
}

async function sweepOften(options: JanitorOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await sweep(options, signal);
    } catch (error) {
      (options.observe ?? observeNothing)('batch_failed', 1, { owner: 'janitor', code: failureCode(error) });
    }
    await pause(options.everyMs ?? EVERY_MS, signal);
  }
}

/** One round; answers how many rows it deleted. */
export async function sweep(options: JanitorOptions, signal?: AbortSignal): Promise<number> {
  const days = options.inboxDays ?? INBOX_DAYS;
  const rounds = options.databases.flatMap((db) => [() => deleteOldInbox(db, days), () => deleteOldTallies(db, days)]);
  if (options.forgetRecords) rounds.push(() => options.forgetRecords?.(BATCH) ?? Promise.resolve(0));
  let deleted = 0;
  for (const round of rounds) {
    for (let n = BATCH; n === BATCH && !signal?.aborted; deleted += n) {
      n = await round();
      if (n === BATCH) await pause(BETWEEN_BATCHES_MS, signal);
    }
  }
  return deleted;
}

async function deleteOldInbox(db: Database, days: number): Promise<number> {
  const rows = await db.system<{ n: number }>(
    `WITH gone AS (
       DELETE FROM inbox WHERE (consumer, event_id) IN (
         SELECT consumer, event_id FROM inbox WHERE at < clock_timestamp() - make_interval(days => $1) ORDER BY at LIMIT $2)
       RETURNING 1)
     SELECT count(*)::int AS n FROM gone`, [days, BATCH]);
  return rows[0]?.n ?? 0;
}

async function deleteOldTallies(db: Database, days: number): Promise<number> {
  const rows = await db.system<{ n: number }>(
    `WITH gone AS (
       DELETE FROM sent_tally WHERE (minute, topic, type) IN (
         SELECT minute, topic, type FROM sent_tally WHERE minute < clock_timestamp() - make_interval(days => $1) ORDER BY minute LIMIT $2)
       RETURNING 1)
     SELECT count(*)::int AS n FROM gone`, [days, BATCH]);
  return rows[0]?.n ?? 0;
}
