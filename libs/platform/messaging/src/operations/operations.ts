import { type Database, type SystemQuery } from '@claimwright/platform-persistence';
import { ring } from '../pacer.js';
import { parkedChannel } from '../parked-store.js';
import { listWaiting, lockWaiting, parseId, type Waiting, type WaitingFilter } from './waiting-store.js';

/** Who acts, and why: kept with the act. */
export interface Operator {
  name: string;
  reason: string;
}

/** `gone`: somebody else was there before. `no_event_id`: it names no event or no organisation, so that it can only be discarded. */
export type Outcome = 'done' | 'gone' | 'no_event_id';

type Act = (q: SystemQuery, waiting: Waiting) => Promise<Outcome>;

/** Tries again what waits: a parked key from its oldest event with its whole schedule before it, an unreadable record as if it had just come. */
export function retryWaiting(db: Database, filter: WaitingFilter, operator: Operator): AsyncGenerator<{ waiting: Waiting; outcome: Outcome }> {
  return actOnEach(db, filter, { operator, action: 'retry', act: retry });
}

/** Gives up what waits, for good, as if it had been handled; the events behind it go on. */
export function discardWaiting(db: Database, filter: WaitingFilter, operator: Operator): AsyncGenerator<{ waiting: Waiting; outcome: Outcome }> {
  return actOnEach(db, filter, { operator, action: 'discard', act: discard });
}

/** Stops a consumer; every member of it lets go within a second. False where it was stopped already. */
export async function pauseConsumer(db: Database, consumer: string, operator: Operator): Promise<boolean> {
  return db.systemTransaction(async (q) => {
    const rows = await q.query('INSERT INTO consumer_pause (consumer, operator, reason) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING consumer', [consumer, operator.name, operator.reason]);
    if (rows.length > 0) await note(q, operator, { action: 'pause', consumer });
    return rows.length > 0;
  });
}

/** Lets a stopped consumer go on where it was; false where it was not stopped. */
export async function resumeConsumer(db: Database, consumer: string, operator: Operator): Promise<boolean> {
  return db.systemTransaction(async (q) => {
    const rows = await q.query('DELETE FROM consumer_pause WHERE consumer = $1 RETURNING consumer', [consumer]);
    if (rows.length > 0) await note(q, operator, { action: 'resume', consumer });
    return rows.length > 0;
  });
}

/** Keeps an act that happened outside of these tables, such as a replay or a record produced by hand. */
export function noteAction(db: Database, operator: Operator, action: Action): Promise<void> {
  return db.systemTransaction((q) => note(q, operator, action));
}

export interface Action {
  action: string;
  consumer?: string;
  topic?: string;
  key?: string;
  eventId?: string | null;
  detail?: Record<string, string | number | boolean>;
}

/** The line of the audit, in the transaction of the act. */
export async function note(q: SystemQuery, { name, reason }: Operator, { action, consumer, topic, key, eventId, detail }: Action): Promise<void> {
  await q.query('INSERT INTO operator_action (operator, reason, action, consumer, topic, key, event_id, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [name, reason, action, consumer ?? null, topic ?? null, key ?? null, eventId ?? null, detail ? JSON.stringify(detail) : null]);
}

/** Each in a transaction of its own, together with its line in the audit: a crash leaves whole acts. */
async function* actOnEach(db: Database, filter: WaitingFilter, { operator, action, act }: { operator: Operator; action: string; act: Act }): AsyncGenerator<{ waiting: Waiting; outcome: Outcome }> {
  const consumers = new Set<string>();
  try {
    for await (const waiting of listWaiting(db, filter)) {
      const outcome = await db.systemTransaction(async (q) => {
        if (!await lockWaiting(q, waiting.id)) return 'gone';
        const outcome = await act(q, waiting);
        const { state, reason, attempts, behind } = waiting;
        if (outcome === 'done') await note(q, operator, { ...waiting, action, detail: { state, reason, attempts, behind } });
        return outcome;
      });
      if (outcome === 'done') consumers.add(waiting.consumer);
      yield { waiting, outcome };
    }
  } finally {
    for (const consumer of consumers) ring(parkedChannel(consumer));
  }
}

const FORGET_LETTER = `DELETE FROM dead_letter WHERE consumer = $1 AND headers ->> 'ce_id' = $2`;

const retry: Act = async (q, waiting) => {
  const { kind, number } = parseId(waiting.id);
  if (kind === 'parked') {
    await q.query('UPDATE parked SET attempts = 0, next_at = clock_timestamp() WHERE seq = $1', [number]);
    await q.query(FORGET_LETTER, [waiting.consumer, waiting.eventId]);
    return 'done';
  }
  // It waits its turn among the parked: what reads it there may be a newer version than the one that could not.
  const kept = await q.query(
    `INSERT INTO parked (consumer, org_id, topic, key, event_id, event, attempts, error_code)
     SELECT consumer, org_id, topic, key, headers ->> 'ce_id', jsonb_build_object('topic', topic, 'partition', partition, 'offset', "offset", 'key', key,
            'headers', headers, 'value', value, 'timestamp', first_at), 0, reason_code
       FROM dead_letter WHERE id = $1 AND org_id IS NOT NULL AND headers ->> 'ce_id' IS NOT NULL
     ON CONFLICT (consumer, event_id) DO NOTHING RETURNING seq`, [number]);
  if (kept.length === 0) return 'no_event_id';
  await q.query('DELETE FROM dead_letter WHERE id = $1', [number]);
  return 'done';
};

const discard: Act = async (q, waiting) => {
  const { kind, number } = parseId(waiting.id);
  // What comes again, by a replay or from the broker, is a copy of something handled.
  if (waiting.eventId !== null) await q.query('INSERT INTO inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [waiting.consumer, waiting.eventId]);
  if (kind === 'letter') {
    await q.query('DELETE FROM dead_letter WHERE id = $1', [number]);
    return 'done';
  }
  await q.query('DELETE FROM parked WHERE seq = $1', [number]);
  await q.query(FORGET_LETTER, [waiting.consumer, waiting.eventId]);
  return 'done';
};
