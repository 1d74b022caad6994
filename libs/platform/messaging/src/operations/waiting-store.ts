import { type Database, type SystemQuery } from '@claimwright/platform-persistence';
import { type StoredRecord } from '../broker.js';

/** Which of what waits is meant; all that is given must hold. */
export interface WaitingFilter {
  consumer?: string;
  /** `parked:<n>` or `letter:<n>`, as `listWaiting` names them. */
  id?: string;
  key?: string;
  topic?: string;
  reason?: string;
  state?: Waiting['state'];
}

/** An event that did not get through: the oldest of a parked key, or a record that could not be read at all. */
export interface Waiting {
  id: string;
  /** `retrying`: it will be tried again by itself; `stopped`: its tries are used up; `unreadable`: it never became an event. */
  state: 'retrying' | 'stopped' | 'unreadable';
  consumer: string;
  topic: string;
  key: string;
  eventId: string | null;
  type: string | null;
  reason: string;
  attempts: number;
  since: Date;
  nextAt: Date | null;
  /** Later events of the same key that wait behind it. */
  behind: number;
}

// Of a parked key only the oldest event is of interest: the others have not been tried.
const PARKED = `
SELECT 'parked:' || seq AS id, CASE WHEN next_at = 'infinity' THEN 'stopped' ELSE 'retrying' END AS state, consumer, topic, key, event_id AS "eventId",
       event -> 'headers' ->> 'ce_type' AS type, error_code AS reason, attempts, parked_at AS since,
       CASE WHEN next_at = 'infinity' THEN NULL ELSE next_at END AS "nextAt", seq AS place,
       (SELECT count(*)::int FROM parked b WHERE b.consumer = p.consumer AND b.topic = p.topic AND b.key = p.key AND b.seq > p.seq) AS behind
  FROM parked p
 WHERE NOT EXISTS (SELECT 1 FROM parked q WHERE q.consumer = p.consumer AND q.topic = p.topic AND q.key = p.key AND q.seq < p.seq)`;

// A letter about an event that is still parked says nothing that its key does not.
const LETTERS = `
SELECT 'letter:' || id AS id, 'unreadable' AS state, consumer, topic, key, headers ->> 'ce_id' AS "eventId", headers ->> 'ce_type' AS type, reason_code AS reason,
       attempts, first_at AS since, NULL::timestamptz AS "nextAt", id AS place, 0 AS behind
  FROM dead_letter d
 WHERE NOT EXISTS (SELECT 1 FROM parked p WHERE p.consumer = d.consumer AND p.event_id = d.headers ->> 'ce_id')`;

const CHOSEN = `($1::text IS NULL OR consumer = $1) AND ($2::text IS NULL OR id = $2) AND ($3::text IS NULL OR key = $3)
  AND ($4::text IS NULL OR topic = $4) AND ($5::text IS NULL OR reason = $5) AND ($6::text IS NULL OR state = $6)`;

const parametersOf = (f: WaitingFilter): unknown[] => [f.consumer ?? null, f.id ?? null, f.key ?? null, f.topic ?? null, f.reason ?? null, f.state ?? null];

/** What waits in a service, parked keys first, each kind in the order in which it came to a stop. */
export async function* listWaiting(db: Database, filter: WaitingFilter, pageSize = 500): AsyncGenerator<Waiting> {
  for (const source of [PARKED, LETTERS]) {
    for (let place = 0; ;) {
      const rows = await db.system<Waiting & { place: number }>(
        `SELECT * FROM (${source}) w WHERE ${CHOSEN} AND place > $7 ORDER BY place LIMIT $8`, [...parametersOf(filter), place, pageSize]);
      for (const { place: _, ...waiting } of rows) yield waiting;
      if (rows.length < pageSize) break;
      place = rows.at(-1)?.place ?? place;
    }
  }
}

/** The record behind an entry as it was delivered. */
export async function recordOfWaiting(db: Database, id: string): Promise<StoredRecord | undefined> {
  const { kind, number } = parseId(id);
  const sql = kind === 'parked'
    ? 'SELECT event AS record FROM parked WHERE seq = $1'
    : `SELECT jsonb_build_object('topic', topic, 'partition', partition, 'offset', "offset", 'key', key, 'headers', headers, 'value', value, 'timestamp', first_at) AS record
         FROM dead_letter WHERE id = $1`;
  const [row] = await db.system<{ record: StoredRecord }>(sql, [number]);
  return row?.record;
}

export function parseId(id: string): { kind: 'parked' | 'letter'; number: number } {
  const [, kind, digits] = /^(parked|letter):(\d{1,15})$/.exec(id) ?? [];
  if (kind === undefined) throw new RangeError(`Not the id of something that waits: ${id}`);
  return { kind: kind as 'parked' | 'letter', number: Number(digits) };
}

/** Locks an entry, so that of two operators one acts; false where it is gone by now. */
export async function lockWaiting(q: SystemQuery, id: string): Promise<boolean> {
  const { kind, number } = parseId(id);
  const sql = kind === 'parked' ? 'SELECT 1 FROM parked WHERE seq = $1 FOR UPDATE' : 'SELECT 1 FROM dead_letter WHERE id = $1 FOR UPDATE';
  return (await q.query(sql, [number])).length > 0;
}
