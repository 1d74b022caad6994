import { type OrgId } from '@claimwright/kernel';
import { type Database, type Tx } from '@claimwright/platform-persistence';
import { type StoredRecord } from './broker.js';
import { retryAfterSeconds, saveDeadLetters } from './consumer-store.js';

/** A key whose events wait, because the oldest of them could not be handled. */
export interface ParkedKey {
  topic: string;
  key: string;
}

export interface ParkedEvent {
  seq: number;
  event_id: string;
  record: StoredRecord;
  attempts: number;
  parked_at: Date;
}

export const parkedChannel = (group: string): string => `parked:${group}`;

/** The keys whose oldest event is due for another try. */
export function dueKeys(db: Database, group: string, atMost: number): Promise<(ParkedKey & { org_id: OrgId })[]> {
  return db.system(
    `SELECT org_id, topic, key FROM parked p
      WHERE consumer = $1 AND next_at <= clock_timestamp()
        AND NOT EXISTS (SELECT 1 FROM parked q WHERE q.consumer = p.consumer AND q.topic = p.topic AND q.key = p.key AND q.seq < p.seq)
      ORDER BY next_at LIMIT $2`, [group, atMost]);
}

// The oldest is found first and locked then: with SKIP LOCKED on the search itself, a second worker would take the next in line.
const OLDEST = `
SELECT seq, event_id, event AS record, attempts, parked_at FROM parked
 WHERE consumer = $1 AND topic = $2 AND key = $3
   AND seq = (SELECT min(seq) FROM parked WHERE consumer = $1 AND topic = $2 AND key = $3)
   AND next_at <= clock_timestamp()`;

/** Locks the key's oldest event if it is due and nobody else is at it. */
export async function lockOldestDue(tx: Tx, group: string, { topic, key }: ParkedKey): Promise<ParkedEvent | undefined> {
  const rows = await tx.query<ParkedEvent>(`${OLDEST} FOR UPDATE SKIP LOCKED`, [group, topic, key]);
  return rows[0];
}

/** The same without a lock and for any organisation, for a key that no transaction can be opened for. */
export async function oldestDue(db: Database, group: string, { topic, key }: ParkedKey): Promise<ParkedEvent | undefined> {
  const rows = await db.system<ParkedEvent>(OLDEST, [group, topic, key]);
  return rows[0];
}

export async function unpark(tx: Tx, group: string, { topic, key }: ParkedKey, seq: number): Promise<void> {
  await tx.query('DELETE FROM parked WHERE consumer = $1 AND topic = $2 AND key = $3 AND seq = $4', [group, topic, key, seq]);
}

/** Lets go of a key's events that nobody can ever read; answers how many there were. */
export async function dropKey(db: Database, group: string, orgId: OrgId, { topic, key }: ParkedKey): Promise<number> {
  return (await db.system('DELETE FROM parked WHERE consumer = $1 AND topic = $2 AND key = $3 AND org_id = $4 RETURNING 1', [group, topic, key, orgId])).length;
}

/** Counts a failed try: the next comes later, and after the last the event is also a dead letter and its key waits for a person. */
export async function noteFailure(db: Database, group: string, parked: ParkedEvent, code: string): Promise<'waits' | 'dead'> {
  const attempts = parked.attempts + 1;
  const seconds = retryAfterSeconds(attempts);
  if (seconds === undefined) await saveDeadLetters(db, group, [{ record: parked.record, reason: code, attempts, firstAt: parked.parked_at }]);
  await db.system(
    `UPDATE parked SET attempts = $2, error_code = $3, next_at = coalesce(clock_timestamp() + $4 * interval '1 second', 'infinity')
      WHERE consumer = $1 AND topic = $5 AND key = $6 AND seq = $7`, [group, attempts, code, seconds ?? null, parked.record.topic, parked.record.key, parked.seq]);
  return seconds === undefined ? 'dead' : 'waits';
}
