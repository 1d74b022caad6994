import { isRemoved } from '@claimwright/platform-persistence';
import { type Pool } from 'pg';
import { type BrokerRecord, type GroupLag, type ReplayRange, type StoredRecord } from './broker.js';

export interface Placed extends BrokerRecord {
  partition: number;
}

const READ_RECORDS_MAX = 500;
const LOOKED_THROUGH_MAX = 2_000;
const READ_BYTES_MAX = 4 * 1024 * 1024;

// One statement: the heads are locked in one order (no deadlock between publishers), moved on by the number of records,
// and the records numbered backwards from there. The lock lasts until commit, so a reader never sees a gap that fills later.
const APPEND = `
WITH input AS (
  SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
    WITH ORDINALITY AS r(topic, partition, event_id, key, headers, data, n)
), heads AS (
  INSERT INTO event_log.partition_head AS head (topic, partition, next_offset)
  SELECT topic, partition, count(*) FROM input GROUP BY topic, partition ORDER BY topic, partition
  ON CONFLICT (topic, partition) DO UPDATE SET next_offset = head.next_offset + excluded.next_offset
  RETURNING topic, partition, next_offset
)
INSERT INTO event_log.log (topic, partition, "offset", event_id, key, headers, data)
SELECT topic, partition, heads.next_offset - row_number() OVER (PARTITION BY topic, partition ORDER BY n DESC), event_id, key, headers::jsonb, data
  FROM input JOIN heads USING (topic, partition)`;

/** Appends all records in one transaction; those of one partition get neighbouring offsets in the order given. */
export async function append(pool: Pool, records: readonly Placed[]): Promise<void> {
  const column = <T>(of: (record: Placed) => T): T[] => records.map(of);
  await pool.query(APPEND, [
    column((r) => r.topic), column((r) => r.partition), column((r) => r.headers['ce_id'] ?? null),
    column((r) => r.key), column((r) => JSON.stringify(r.headers)), column((r) => r.value),
  ]);
}

interface Row {
  topic: string;
  partition: number;
  offset: number;
  key: string;
  headers: Record<string, string>;
  data: string;
  appended_at: Date;
}

const toRecord = (row: Row): StoredRecord => ({
  topic: row.topic, partition: row.partition, offset: row.offset, key: row.key, headers: row.headers, value: row.data, timestamp: row.appended_at,
});

// Of each partition as far as it is looked through, what the group handles, and the last record whatever it is: it says how far that was.
const READ_NEXT = `
SELECT r.* FROM (
  SELECT h.partition, coalesce(o.next_offset, 0) AS start
    FROM event_log.partition_head h
    LEFT JOIN event_log.consumer_offset o ON o."group" = $1 AND o.topic = h.topic AND o.partition = h.partition
   WHERE h.topic = $2 AND h.next_offset > coalesce(o.next_offset, 0)
) p CROSS JOIN LATERAL (
  SELECT topic, partition, "offset", key, headers, data, appended_at
    FROM (SELECT *, max("offset") OVER () AS last
            FROM (SELECT *, count(*) FILTER (WHERE wanted) OVER sofar AS n,
                         coalesce(sum(octet_length(data)) FILTER (WHERE wanted) OVER sofar, 0) - CASE WHEN wanted THEN octet_length(data) ELSE 0 END AS bytes_before
                    FROM (SELECT *, $3::text[] IS NULL OR coalesce(headers ->> 'ce_type' = ANY($3), true) AS wanted
                            FROM event_log.log WHERE topic = $2 AND partition = p.partition AND "offset" >= p.start ORDER BY "offset" LIMIT $4) first
                  WINDOW sofar AS (ORDER BY "offset")) counted
           -- Both only grow, so this ends in one place, before the first record that is too much: nothing behind that may count as looked through.
           WHERE n <= $5 AND bytes_before < $6) near
   WHERE wanted OR "offset" = last
) r ORDER BY r.partition, r."offset"`;

/** Records to handle together, and how far the group has come in each of their partitions after that. */
export interface NextBatch {
  records: StoredRecord[];
  ends: ReadonlyMap<number, number>;
}

/**
 * The group's next records of a topic, without those of types it does not handle: at most 500 and about 4 MB of each partition.
 * Partitions with little to read share a batch.
 */
export async function readNext(pool: Pool, { group, topic, types }: { group: string; topic: string; types?: readonly string[] }): Promise<NextBatch[]> {
  const { rows } = await pool.query<Row>(READ_NEXT, [group, topic, types ?? null, LOOKED_THROUGH_MAX, READ_RECORDS_MAX, READ_BYTES_MAX]);
  const byPartition = new Map<number, StoredRecord[]>();
  for (const record of rows.map(toRecord)) {
    const batch = byPartition.get(record.partition);
    if (batch) batch.push(record);
    else byPartition.set(record.partition, [record]);
  }
  const batches: { records: StoredRecord[]; ends: Map<number, number> }[] = [];
  for (const [partition, records] of byPartition) {
    const end = (records.at(-1)?.offset ?? 0) + 1;
    const before = batches.at(-1);
    if (before && before.records.length + records.length <= READ_RECORDS_MAX) {
      before.records.push(...records);
      before.ends.set(partition, end);
    } else {
      batches.push({ records, ends: new Map([[partition, end]]) });
    }
  }
  return batches;
}

export interface LeaseKey {
  group: string;
  topic: string;
  owner: string;
  epoch: number;
}

const ADVANCE = `
INSERT INTO event_log.consumer_offset AS o ("group", topic, partition, next_offset)
SELECT $1, $2, e.partition, e.next_offset FROM unnest($3::int[], $4::bigint[]) AS e(partition, next_offset)
 WHERE EXISTS (SELECT 1 FROM event_log.consumer_lease WHERE "group" = $1 AND topic = $2 AND (owner = $5 AND epoch = $6 OR ${isRemoved('lease_epoch')}))
 ORDER BY e.partition
ON CONFLICT ("group", topic, partition) DO UPDATE SET next_offset = excluded.next_offset WHERE o.next_offset < excluded.next_offset`;

/** Moves the group on in these partitions; false where the lease has another owner by now. */
export async function advance(pool: Pool, lease: LeaseKey, ends: NextBatch['ends']): Promise<boolean> {
  const { rowCount } = await pool.query(ADVANCE, [lease.group, lease.topic, [...ends.keys()], [...ends.values()], lease.owner, lease.epoch]);
  return rowCount === ends.size;
}

const ACQUIRE = `
INSERT INTO event_log.consumer_lease AS l ("group", topic, owner, epoch, until)
VALUES ($1, $2, $3, 1, clock_timestamp() + $4 * interval '1 millisecond')
ON CONFLICT ("group", topic) DO UPDATE SET owner = excluded.owner, epoch = l.epoch + 1, until = excluded.until
 WHERE l.until < clock_timestamp()
RETURNING epoch`;

/** The epoch of the lease when it was free, by the database's clock. */
export async function acquireLease(pool: Pool, lease: Omit<LeaseKey, 'epoch'>, ttlMs: number): Promise<number | undefined> {
  const { rows } = await pool.query<{ epoch: number }>(ACQUIRE, [lease.group, lease.topic, lease.owner, ttlMs]);
  return rows[0]?.epoch;
}

const RENEW = `
UPDATE event_log.consumer_lease l SET until = clock_timestamp() + $4 * interval '1 millisecond'
  FROM unnest($1::text[], $2::text[], $3::text[]) AS held("group", topic, owner)
 WHERE l."group" = held."group" AND l.topic = held.topic AND l.owner = held.owner
RETURNING l.owner`;

/** Renews all leases in one statement; answers the owners that still hold theirs (an owner's name serves for one epoch only). */
export async function renewLeases(pool: Pool, leases: readonly LeaseKey[], ttlMs: number): Promise<Set<string>> {
  const { rows } = await pool.query<{ owner: string }>(RENEW, [leases.map((l) => l.group), leases.map((l) => l.topic), leases.map((l) => l.owner), ttlMs]);
  return new Set(rows.map((row) => row.owner));
}

export async function releaseLease(pool: Pool, lease: LeaseKey): Promise<void> {
  await pool.query(`UPDATE event_log.consumer_lease SET until = clock_timestamp() WHERE "group" = $1 AND topic = $2 AND owner = $3`, [lease.group, lease.topic, lease.owner]);
}

/** How many records each group has not passed yet, and since when the oldest of them waits. */
export async function readLag(pool: Pool): Promise<GroupLag[]> {
  const { rows } = await pool.query<{ group: string; topic: string; partition: number; lag: string; ageSeconds: number }>(`
    SELECT g."group", g.topic, h.partition, h.next_offset - coalesce(o.next_offset, 0) AS lag,
           coalesce(greatest(extract(epoch from clock_timestamp() - oldest.appended_at), 0), 0)::float8 AS "ageSeconds"
      FROM event_log.consumer_lease g
      JOIN event_log.partition_head h ON h.topic = g.topic
      LEFT JOIN event_log.consumer_offset o ON o."group" = g."group" AND o.topic = g.topic AND o.partition = h.partition
      LEFT JOIN LATERAL (SELECT appended_at FROM event_log.log l WHERE l.topic = g.topic AND l.partition = h.partition
                          AND l."offset" >= coalesce(o.next_offset, 0) ORDER BY l."offset" LIMIT 1) oldest ON true
     ORDER BY 1, 2, 3`);
  return rows.map((row) => ({ ...row, lag: Number(row.lag) }));
}

const READ_RANGE = `
SELECT topic, partition, "offset", key, headers, data, appended_at FROM event_log.log
 WHERE topic = $1 AND partition = $2 AND "offset" > $3 AND appended_at >= $4 AND appended_at < $5
 ORDER BY "offset" LIMIT $6`;

/** A partition's records of a stretch of time, a batch after the other. */
export async function* readRange(pool: Pool, range: ReplayRange, partition: number): AsyncGenerator<StoredRecord[]> {
  for (let last = -1; ;) {
    const { rows } = await pool.query<Row>(READ_RANGE, [range.topic, partition, last, range.from, range.to, READ_RECORDS_MAX]);
    if (rows.length === 0) return;
    yield rows.map(toRecord);
    last = rows.at(-1)?.offset ?? last;
  }
}

export async function partitionsOf(pool: Pool, topic: string): Promise<number[]> {
  const { rows } = await pool.query<{ partition: number }>('SELECT partition FROM event_log.partition_head WHERE topic = $1 ORDER BY partition', [topic]);
  return rows.map((row) => row.partition);
}

/** Deletes up to `atMost` records that are older than the retention and that every group has passed. */
export async function forgetOldRecords(pool: Pool, retentionDays: number, atMost: number): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('SELECT event_log.forget_old_records(make_interval(days => $1), $2) AS n', [retentionDays, atMost]);
  return rows[0]?.n ?? 0;
}
