import type { EndpointId, OrgId } from '@claimwright/kernel';
import type { Database, Tx } from '@claimwright/platform-persistence';

/** The queue whose jobs are endpoints with something to send. */
const QUEUE = 'webhook-lane';

/** The right to send to an endpoint, leased. */
export interface HeldLane {
  endpointId: EndpointId;
  orgId: OrgId;
  /** Rises with each lease, so that one who has lost it changes nothing. */
  fence: number;
}

/** Has these endpoints looked at as soon as the transaction is committed; their jobs are locked until then. */
export async function openLanes(tx: Tx, endpointIds: readonly EndpointId[]): Promise<void> {
  if (endpointIds.length === 0) return;
  // In one order, so that two transactions do not wait for each other.
  await tx.execute(
    `insert into job (queue, org_id, ref, data, due_at) select '${QUEUE}', $1, ref, '{}', clock_timestamp() from unnest($2::text[]) as lane(ref) order by ref
     on conflict (ref) where queue = '${QUEUE}' do update set due_at = least(job.due_at, excluded.due_at)`, [tx.orgId, endpointIds]);
}

/** Leases endpoints that are due, of all organisations; those somebody else holds are passed over. One that is held is due now, so that what is overdue is held by nobody. */
export function claimLanes(db: Database, { atMost, leaseMs }: { atMost: number; leaseMs: number }): Promise<HeldLane[]> {
  return db.system<HeldLane>(
    `update job set leased_until = clock_timestamp() + $2 * interval '1 millisecond', due_at = clock_timestamp(), attempts = attempts + 1
      where id in (select id from job where queue = '${QUEUE}' and due_at <= clock_timestamp() and (leased_until is null or leased_until < clock_timestamp())
                    order by due_at, id limit $1 for update skip locked)
     returning ref as "endpointId", org_id as "orgId", attempts as fence`, [atMost, leaseMs]);
}

/** Answers the endpoints that are still held. Locked in the order in which `openLanes` does. */
export async function renewLanes(db: Database, lanes: readonly HeldLane[], leaseMs: number): Promise<Set<EndpointId>> {
  const rows = await db.system<{ ref: EndpointId }>(
    `update job set leased_until = clock_timestamp() + $3 * interval '1 millisecond', due_at = clock_timestamp()
      where id in (select job.id from job join unnest($1::text[], $2::int[]) as held(ref, fence) on job.ref = held.ref and job.attempts = held.fence
                    where job.queue = '${QUEUE}' and job.leased_until is not null order by job.ref for update of job)
     returning ref`,
    [lanes.map(({ endpointId }) => endpointId), lanes.map(({ fence }) => fence), leaseMs]);
  return new Set(rows.map(({ ref }) => ref));
}

/** Locks the job of a lane, so that nothing is added to it meanwhile; false where somebody else holds it now. */
export async function lockLane(tx: Tx, { endpointId, fence }: HeldLane): Promise<boolean> {
  const rows = await tx.query(`select 1 from job where queue = '${QUEUE}' and org_id = $1 and ref = $2 and attempts = $3 for update`, [tx.orgId, endpointId, fence]);
  return rows.length > 0;
}

/** Gives a locked lane back until there is something due; for good where there is nothing. */
export async function leaveLane(tx: Tx, endpointId: EndpointId, dueAt: Date | null): Promise<void> {
  if (dueAt === null) await tx.execute(`delete from job where queue = '${QUEUE}' and org_id = $1 and ref = $2`, [tx.orgId, endpointId]);
  else await tx.execute(`update job set due_at = $3, leased_until = null where queue = '${QUEUE}' and org_id = $1 and ref = $2`, [tx.orgId, endpointId, dueAt]);
}

/** Gives lanes back as they are, for others to go on with at once. */
export async function dropLanes(db: Database, lanes: readonly HeldLane[]): Promise<void> {
  await db.system(
    `update job set leased_until = null from unnest($1::text[], $2::int[]) as held(ref, fence) where job.queue = '${QUEUE}' and job.ref = held.ref and job.attempts = held.fence`,
    [lanes.map(({ endpointId }) => endpointId), lanes.map(({ fence }) => fence)]);
}
