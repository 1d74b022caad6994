import { type Database } from '@claimwright/platform-persistence';
import { type ReplayRange } from '../broker.js';
import { note, type Operator } from './operations.js';

/** A stretch of a topic that is to be fed to a consumer again, and how far that is. */
export interface Replay {
  id: number;
  consumer: string;
  topic: string;
  from: Date;
  to: Date;
  operator: string;
  reason: string;
  /** `waiting`: nobody has begun, or somebody stopped in between; it goes on by itself while a member of the consumer runs. */
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Records looked at so far. */
  records: number;
  /** Failures since it last got on. */
  attempts: number;
  errorCode: string | null;
  requestedAt: Date;
  endedAt: Date | null;
}

/** A replay in the hands of one member. */
export interface HeldReplay {
  id: number;
  owner: string;
  range: ReplayRange;
  /** The next offset of each partition. */
  places: Map<number, number>;
}

const COLUMNS = `id, consumer, topic, from_at AS "from", to_at AS "to", operator, reason, records, attempts, error_code AS "errorCode", requested_at AS "requestedAt", ended_at AS "endedAt",
  CASE WHEN state = 'waiting' AND leased_until > clock_timestamp() THEN 'running' ELSE state END AS state`;

/** Asks for a replay and notes who wants it and why; answers its number. */
export function requestReplay(db: Database, consumer: string, range: ReplayRange, operator: Operator): Promise<number> {
  return db.systemTransaction(async (q) => {
    const [row] = await q.query<{ id: number }>('INSERT INTO replay_request (consumer, topic, from_at, to_at, operator, reason) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
      [consumer, range.topic, range.from, range.to, operator.name, operator.reason]);
    if (!row) throw new Error('INSERT answered no row');
    await note(q, operator, { action: 'replay', consumer, topic: range.topic, detail: { id: row.id, from: range.from.toISOString(), to: range.to.toISOString() } });
    return row.id;
  });
}

/** The newest replays, newest first. */
export function listReplays(db: Database, { id, consumer }: { id?: number; consumer?: string } = {}, atMost = 100): Promise<Replay[]> {
  return db.system<Replay>(
    `SELECT ${COLUMNS} FROM replay_request WHERE ($1::bigint IS NULL OR id = $1) AND ($2::text IS NULL OR consumer = $2) ORDER BY id DESC LIMIT $3`, [id ?? null, consumer ?? null, atMost]);
}

/** Takes the consumer's oldest replay that is due and that nobody is at. */
export async function takeReplay(db: Database, consumer: string, owner: string, leaseMs: number): Promise<HeldReplay | undefined> {
  const [row] = await db.system<{ id: number; topic: string; from: Date; to: Date; places: Record<string, number> }>(
    `UPDATE replay_request SET owner = $2, leased_until = clock_timestamp() + $3 * interval '1 millisecond'
      WHERE id = (SELECT id FROM replay_request WHERE consumer = $1 AND state = 'waiting' AND next_at <= clock_timestamp() AND coalesce(leased_until < clock_timestamp(), true)
                   ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, topic, from_at AS "from", to_at AS "to", places`, [consumer, owner, leaseMs]);
  if (!row) return undefined;
  return { id: row.id, owner, range: { topic: row.topic, from: row.from, to: row.to }, places: new Map(Object.entries(row.places).map(([partition, next]) => [Number(partition), next])) };
}

/** Keeps how far it is and holds on to it; false where another member has it by now. */
export async function keepPlace(db: Database, { id, owner, places }: HeldReplay, records: number, leaseMs: number): Promise<boolean> {
  const rows = await db.system(
    `UPDATE replay_request SET places = $3, records = records + $4, attempts = 0, error_code = NULL, leased_until = clock_timestamp() + $5 * interval '1 millisecond'
      WHERE id = $1 AND owner = $2 RETURNING id`, [id, owner, JSON.stringify(Object.fromEntries(places)), records, leaseMs]);
  return rows.length === 1;
}

export async function endReplay(db: Database, { id, owner }: HeldReplay): Promise<void> {
  await db.system(`UPDATE replay_request SET state = 'done', leased_until = NULL, ended_at = clock_timestamp() WHERE id = $1 AND owner = $2`, [id, owner]);
}

/** Lets go of it until later, for good after so many failures in a row; without a code it is nobody's failure. */
export async function putOff(db: Database, { id, owner }: HeldReplay, { afterMs, code, failuresMax }: { afterMs: number; code?: string; failuresMax: number }): Promise<void> {
  await db.system(
    `UPDATE replay_request SET leased_until = NULL, next_at = clock_timestamp() + $3 * interval '1 millisecond', error_code = $4, attempts = attempts + $5,
            state = CASE WHEN attempts + $5 >= $6 THEN 'failed' ELSE state END, ended_at = CASE WHEN attempts + $5 >= $6 THEN clock_timestamp() END
      WHERE id = $1 AND owner = $2`, [id, owner, afterMs, code ?? null, code === undefined ? 0 : 1, failuresMax]);
}
