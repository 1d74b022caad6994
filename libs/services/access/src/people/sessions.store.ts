import type { Tx } from '@claimwright/platform-persistence';

/** How long a person's sign-in may lie idle, and how long it counts in all. */
export interface SessionLimits { idleMinutes: number; hoursMax: number }

/**
 * Notes that the sign-in of that moment is used now, and answers whether it may still be: one that nobody went on with for as long as it
 * may lie idle stays ended, whatever comes later.
 */
export async function goOn(tx: Tx, personId: string, begunAt: Date, { idleMinutes, hoursMax }: SessionLimits): Promise<boolean> {
  const now = tx.now().getTime();
  if (begunAt.getTime() < now - hoursMax * 3_600_000) return false;
  const rows = await tx.query(
    `insert into session as s (org_id, person_id, begun_at, seen_at) values ($1, $2, $3, $4)
       on conflict (org_id, person_id, begun_at) do update set seen_at = excluded.seen_at where s.seen_at > $5 returning person_id`,
    [tx.orgId, personId, begunAt, new Date(now), new Date(now - idleMinutes * 60_000)]);
  await tx.execute(`delete from session where org_id = $1 and person_id = $2 and begun_at < $3`, [tx.orgId, personId, new Date(now - hoursMax * 3_600_000)]);
  return rows.length === 1;
}

/** Whichever sign-ins were used here so far: nobody goes on with them. */
export async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.execute(`update session set seen_at = to_timestamp(0) where org_id = $1 and person_id = $2`, [tx.orgId, personId]);
}
