import { type OrgId } from '@claimwright/kernel';
import { type Database, type Tx } from '@claimwright/platform-persistence';
import { type JobOrigin, originHere } from './job-origin.js';

/** Work to be done outside a transaction: `ref` says for what, `data` holds ids and sealed values only. */
export interface Job {
  id: number;
  orgId: OrgId;
  ref: string;
  data: Record<string, unknown>;
  /** How often it was taken, this time included. */
  attempts: number;
  /** Null for a service's own work. */
  origin: JobOrigin | null;
}

export interface NewJob {
  ref: string;
  dueAt?: Date;
  data?: Record<string, unknown>;
  /** What the event that leads to it is about, where the transaction acts on several: who asked for that one has ordered the job. */
  about?: string;
}

export async function insertJobs(tx: Tx, queue: string, jobs: readonly NewJob[]): Promise<void> {
  await tx.query(
    `INSERT INTO job (org_id, queue, ref, data, due_at, origin)
     SELECT $1, $2, ref, data::jsonb, coalesce(due_at, clock_timestamp()), origin::jsonb
       FROM unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[]) WITH ORDINALITY AS j(ref, data, due_at, origin, n) ORDER BY n`,
    [tx.orgId, queue, jobs.map((job) => job.ref), jobs.map((job) => JSON.stringify(job.data ?? {})), jobs.map((job) => job.dueAt ?? null), jobs.map((job) => jsonOrNull(originHere(tx, job.about)))],
  );
}

const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Deletes jobs of this organisation. */
export async function deleteJobs(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.query('DELETE FROM job WHERE org_id = $1 AND id = ANY($2::bigint[])', [tx.orgId, ids]);
}

/** Puts jobs of this organisation back, for a later time. */
export async function postponeJobs(tx: Tx, ids: readonly number[], dueAt: Date): Promise<void> {
  await tx.query('UPDATE job SET due_at = $3, leased_until = NULL WHERE org_id = $1 AND id = ANY($2::bigint[])', [tx.orgId, ids, dueAt]);
}

/** What a worker holds: the count of attempts is a claim's fence, since every claim raises it. */
const HELD = 'UPDATE job SET $SET FROM unnest($1::bigint[], $2::int[]) AS held(id, attempts) WHERE job.id = held.id AND job.attempts = held.attempts AND job.leased_until IS NOT NULL RETURNING job.id';
const heldParameters = (jobs: readonly Job[]): unknown[] => [jobs.map((job) => job.id), jobs.map((job) => job.attempts)];

/** Leases the jobs that are due, of all organisations, oldest first; jobs another worker holds are passed over. */
export async function claimJobs(db: Database, queue: string, limits: { atMost: number; leaseMs: number }): Promise<Job[]> {
  return db.system<Job>(
    `UPDATE job SET leased_until = clock_timestamp() + $3 * interval '1 millisecond', attempts = attempts + 1
      WHERE id IN (SELECT id FROM job
                    WHERE queue = $1 AND due_at <= clock_timestamp() AND (leased_until IS NULL OR leased_until < clock_timestamp())
                    ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id, org_id AS "orgId", ref, data, attempts, origin`, [queue, limits.atMost, limits.leaseMs]);
}

/** Ends jobs of an organisation that no transaction can be opened for any more. */
export async function dropJobs(db: Database, jobs: readonly Job[]): Promise<void> {
  await db.system('DELETE FROM job USING unnest($1::bigint[], $2::int[]) AS held(id, attempts) WHERE job.id = held.id AND job.attempts = held.attempts', heldParameters(jobs));
}

export async function renewJobs(db: Database, jobs: readonly Job[], leaseMs: number): Promise<void> {
  await db.system(HELD.replace('$SET', "leased_until = clock_timestamp() + $3 * interval '1 millisecond'"), [...heldParameters(jobs), leaseMs]);
}

/** Gives back what this worker still holds of them, each job due again after a time that doubles with its attempts, up to an hour. */
export async function giveBackJobs(db: Database, jobs: readonly Job[]): Promise<void> {
  await db.system(HELD.replace('$SET', "leased_until = NULL, due_at = clock_timestamp() + least(3600, power(2, least(job.attempts, 12))) * interval '1 second'"), heldParameters(jobs));
}
