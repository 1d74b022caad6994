import { type EventId } from '@claimwright/kernel';
import { isRemoved, type Database, type Tx } from '@claimwright/platform-persistence';
import { type StoredRecord } from './broker.js';
import { type Incoming } from './batch-runner.js';
import { DEAD_LETTER } from './outbox-store.js';

export interface DeadLetter {
  record: StoredRecord;
  reason: string;
  attempts: number;
  firstAt: Date;
}

// Larger values stay where they were found: a record that its topic refuses would hold up every event behind it.
const LETTER_BYTES_MAX = 900_000;

// One statement: the letter is kept here, where it can be worked on, and goes to its topic, where every topic tool shows it. The record is
// left as it was; what is known about it stands in headers beside its own, after Spring's kafka_dlt-* and Connect's KIP-298.
const SAVE_DEAD_LETTERS = `
WITH kept AS (
  INSERT INTO dead_letter (consumer, topic, partition, "offset", key, headers, value, reason_code, attempts, first_at, org_id)
  SELECT $1, topic, partition, "offset", key, headers::jsonb, value, reason, attempts, first_at, headers::jsonb ->> 'ce_tenant'
    FROM unnest($2::text[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::timestamptz[])
      AS l(topic, partition, "offset", key, headers, value, reason, attempts, first_at)
  ON CONFLICT (consumer, topic, partition, "offset") DO NOTHING
  RETURNING *, octet_length(value) <= ${LETTER_BYTES_MAX} AS whole
)
INSERT INTO outbox (event_id, topic, key, type, org_id, headers, data)
SELECT format('dlq:%s:%s:%s:%s', $1, topic, partition, "offset"), topic || '.' || $1 || '.dlq', key, '${DEAD_LETTER}', org_id,
       headers || jsonb_build_object('dlq_reason_code', reason_code, 'dlq_group', $1, 'dlq_topic', topic, 'dlq_partition', partition::text,
         'dlq_offset', "offset"::text, 'dlq_attempts', attempts::text, 'dlq_first_at', to_char(first_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       || CASE WHEN whole THEN '{}'::jsonb ELSE '{"dlq_value":"left_out"}'::jsonb END,
       CASE WHEN whole THEN value ELSE '' END
  FROM kept ORDER BY id
ON CONFLICT (event_id, type) DO NOTHING`;

/** Keeps records that cannot be handled, once each, however often they come, and sends them to `<topic>.<group>.dlq`. */
export async function saveDeadLetters(db: Database, group: string, letters: readonly DeadLetter[]): Promise<void> {
  const column = <T>(of: (letter: DeadLetter) => T): T[] => letters.map(of);
  await db.system(SAVE_DEAD_LETTERS, [
    group, column((l) => l.record.topic), column((l) => l.record.partition), column((l) => l.record.offset), column((l) => l.record.key),
    column((l) => JSON.stringify(l.record.headers)), column((l) => l.record.value), column((l) => l.reason), column((l) => l.attempts), column((l) => l.firstAt),
  ]);
}

/** Writes the inbox rows of this transaction and answers the ids that were not there before. */
export async function claimInInbox(tx: Tx, group: string, ids: readonly EventId[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  if (isRemoved('inbox')) return new Set(ids);
  const rows = await tx.query<{ event_id: string }>(
    `INSERT INTO inbox (consumer, event_id) SELECT DISTINCT $1, id FROM unnest($2::text[]) AS e(id) ORDER BY id
     ON CONFLICT DO NOTHING RETURNING event_id`, [group, ids]);
  return new Set(rows.map((row) => row.event_id));
}

/** Which of these events' keys wait for a parked event, as `topic key`. */
export async function keysParked(tx: Tx, group: string, events: readonly Incoming[]): Promise<Set<string>> {
  if (isRemoved('parked_key_order')) return new Set();
  const rows = await tx.query<{ topic: string; key: string }>(
    `SELECT DISTINCT topic, key FROM parked
      WHERE consumer = $1 AND (topic, key) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
    [group, events.map((one) => one.record.topic), events.map((one) => one.record.key)]);
  return new Set(rows.map((row) => `${row.topic} ${row.key}`));
}

const KEEP = `
INSERT INTO parked (consumer, org_id, topic, key, event_id, event, attempts, next_at, error_code)
SELECT $1, org_id, topic, key, event_id, record::jsonb, $7, clock_timestamp() + $8 * interval '1 second', $9
  FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS e(org_id, topic, key, event_id, record, n)
 WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE inbox.consumer = $1 AND inbox.event_id = e.event_id)
 ORDER BY n
ON CONFLICT (consumer, event_id) DO NOTHING RETURNING event_id`;

const keepParameters = (group: string, events: readonly Incoming[]): unknown[] => [
  group, events.map((one) => one.event.orgId), events.map((one) => one.record.topic), events.map((one) => one.record.key),
  events.map((one) => one.event.id), events.map((one) => JSON.stringify(one.record)),
];

/** Lets events wait behind the parked event of their key; answers how many were new. */
export async function keepBehind(tx: Tx, group: string, events: readonly Incoming[]): Promise<number> {
  if (events.length === 0) return 0;
  return (await tx.query(KEEP, [...keepParameters(group, events), 0, 0, 'key_parked'])).length;
}

/** Parks an event that failed, and with it its key. */
export async function park(db: Database, group: string, one: Incoming, code: string): Promise<void> {
  await db.system(KEEP, [...keepParameters(group, [one]), 1, retryAfterSeconds(1) ?? 0, code]);
}

const RETRY_AFTER_SECONDS = [1, 10, 60, 600, 3600];

/** How long an event waits after its n-th failure; undefined once it has to wait for a person. */
export const retryAfterSeconds = (attempts: number): number | undefined => RETRY_AFTER_SECONDS[attempts - 1];
