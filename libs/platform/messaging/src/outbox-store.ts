import { type EventId } from '@claimwright/kernel';
import { isRemoved, type Database, type Tx } from '@claimwright/platform-persistence';
import { type BrokerRecord } from './broker.js';

/** The type of an outbox row that is no event but a record given up, on its way to its dead-letter topic. */
export const DEAD_LETTER = 'dead_letter';

export interface OutboxEvent {
  id: EventId;
  type: string;
  topic: string;
  key: string;
  headers: Record<string, string>;
  data: string;
}

/** Adds the events in the order given, in one statement. */
export async function saveToOutbox(tx: Pick<Tx, 'query' | 'orgId' | 'now'>, events: readonly OutboxEvent[]): Promise<void> {
  const column = <T>(of: (event: OutboxEvent) => T): T[] => events.map(of);
  await tx.query(
    `INSERT INTO outbox (event_id, topic, key, type, org_id, headers, data, occurred_at)
     SELECT event_id, topic, key, type, $6, headers::jsonb, data, $7
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $8::text[])
         WITH ORDINALITY AS e(event_id, topic, key, headers, data, type, n)
      ORDER BY n`,
    [column((e) => e.id), column((e) => e.topic), column((e) => e.key), column((e) => JSON.stringify(e.headers)), column((e) => e.data),
      tx.orgId, tx.now(), column((e) => e.type)],
  );
}

export interface Unpublished {
  pos: number;
  record: BrokerRecord;
}

/** The oldest committed events after a position that are not published yet, in the order they were announced. */
export async function readUnpublished(db: Database, atMost: number, after = 0): Promise<Unpublished[]> {
  const rows = await db.system<{ pos: number; type: string; topic: string; key: string; headers: Record<string, string>; data: string }>(
    'SELECT pos, type, topic, key, headers, data FROM outbox WHERE pos > $2 ORDER BY pos LIMIT $1', [atMost, after]);
  return rows.map(({ pos, type, topic, key, headers, data }) => ({
    pos, record: { topic, key, headers: type === DEAD_LETTER ? headers : { ...headers, ce_sequence: String(pos) }, value: data },
  }));
}

export interface RelayLease {
  owner: string;
  epoch: number;
}

/** Takes the lease when it is free, by the database's clock; every new owner gets a higher epoch. */
export async function acquireRelayLease(db: Database, owner: string, ttlMs: number): Promise<number | undefined> {
  const rows = await db.system<{ epoch: number }>(
    `INSERT INTO relay_lease AS l (shard, owner, epoch, until)
     VALUES (0, $1, 1, clock_timestamp() + $2 * interval '1 millisecond')
     ON CONFLICT (shard) DO UPDATE SET owner = excluded.owner, epoch = l.epoch + 1, until = excluded.until
      WHERE l.until < clock_timestamp()
     RETURNING epoch`, [owner, ttlMs]);
  return rows[0]?.epoch;
}

/** False where another relay has taken over. */
export async function renewRelayLease(db: Database, lease: RelayLease, ttlMs: number): Promise<boolean> {
  const rows = await db.system(
    `UPDATE relay_lease SET until = clock_timestamp() + $3 * interval '1 millisecond'
      WHERE shard = 0 AND owner = $1 AND epoch = $2 RETURNING epoch`, [lease.owner, lease.epoch, ttlMs]);
  return rows.length === 1;
}

export async function releaseRelayLease(db: Database, lease: RelayLease): Promise<void> {
  await db.system('UPDATE relay_lease SET until = clock_timestamp() WHERE shard = 0 AND owner = $1 AND epoch = $2', [lease.owner, lease.epoch]);
}

// The tally is by the minute in which the events happened, as their headers say it, so that it can be held against the topic.
const DELETE_PUBLISHED = `
WITH gone AS (
  DELETE FROM outbox WHERE pos = ANY($1::bigint[])
     AND EXISTS (SELECT 1 FROM relay_lease WHERE shard = 0 AND (owner = $2 AND epoch = $3 OR ${isRemoved('lease_epoch')}))
  RETURNING event_id, topic, type, occurred_at
), tallied AS (
  INSERT INTO sent_tally AS t (minute, topic, type, events, ids)
  SELECT date_trunc('minute', occurred_at), topic, type, count(*), bit_xor(('x' || right(event_id, 16))::bit(64)::bigint)
    FROM gone WHERE type <> '${DEAD_LETTER}' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (minute, topic, type) DO UPDATE SET events = t.events + excluded.events, ids = t.ids # excluded.ids
)
SELECT count(*)::int AS n FROM gone`;

/** Deletes published events, and counts them as sent, while the lease is still ours; false where it is not, and nothing was deleted. */
export async function deletePublished(db: Database, lease: RelayLease, positions: readonly number[]): Promise<boolean> {
  const [gone] = await db.system<{ n: number }>(DELETE_PUBLISHED, [positions, lease.owner, lease.epoch]);
  return (gone?.n ?? 0) > 0;
}

/** How many events wait to be published, and since when; counted up to a limit, because it is asked often. */
export async function outboxBacklog(db: Database): Promise<number> {
  const rows = await db.system<{ n: number }>('SELECT count(*)::int AS n FROM (SELECT 1 FROM outbox LIMIT 100000) waiting');
  return rows[0]?.n ?? 0;
}
