import type { EndpointId } from '@claimwright/kernel';
import { insertRows, type Tx } from '@claimwright/platform-persistence';
import { AttemptRow, type DeliveryRow, type DisabledReason, type EndpointRow } from '../webhooks.rows.js';

/** A delivery after one try. */
export interface Settled extends Pick<DeliveryRow, 'endpointId' | 'sequence' | 'state' | 'step' | 'attempts' | 'lastStatus' | 'lastCode'> {
  /** Null where it is over. */
  nextInMs: number | null;
}

/** Saves tries and where their deliveries have come to, in a statement each. A try that somebody else has saved meanwhile changes nothing. */
export async function saveTries(tx: Tx, tries: readonly Omit<AttemptRow, 'orgId'>[], deliveries: readonly Settled[]): Promise<void> {
  await insertRows(tx, AttemptRow, tries, { onConflict: 'nothing' });
  await tx.execute(
    `update delivery as d set state = r.state, step = r.step, attempts = r.attempts, next_at = clock_timestamp() + coalesce(r."nextInMs", 0) * interval '1 millisecond',
            ended_at = case when r."nextInMs" is null then clock_timestamp() end, last_status = r."lastStatus", last_code = r."lastCode"
       from jsonb_to_recordset($2::jsonb) as r("endpointId" text, sequence bigint, state text, step int, attempts int, "nextInMs" bigint, "lastStatus" int, "lastCode" text)
      where d.org_id = $1 and d.endpoint_id = r."endpointId" and d.sequence = r.sequence and d.state = 'pending' and d.attempts = r.attempts - 1`, [tx.orgId, JSON.stringify(deliveries)]);
}

/** Notes that these endpoints work again. */
export async function noteWell(tx: Tx, ids: readonly EndpointId[]): Promise<void> {
  await tx.execute('update endpoint set failing_since = null, warned_at = null where org_id = $1 and id = any($2) and failing_since is not null', [tx.orgId, ids]);
}

/** What failures say of an endpoint: when the first of them was, and for how long it asked to be left alone. */
export interface Failing {
  since: Date;
  holdMs: number | null;
}

/** Notes that these endpoints fail, and answers them as they are now, locked; those that are disabled already are left out. */
export async function noteFailing(tx: Tx, failing: ReadonlyMap<EndpointId, Failing>): Promise<Pick<EndpointRow, 'id' | 'failingSince' | 'warnedAt'>[]> {
  const rows = [...failing].map(([id, { since, holdMs }]) => ({ id, since, holdMs }));
  return tx.query(
    `update endpoint as e set failing_since = coalesce(e.failing_since, r.since), hold_until = greatest(e.hold_until, clock_timestamp() + r."holdMs" * interval '1 millisecond')
       from jsonb_to_recordset($2::jsonb) as r(id text, since timestamptz, "holdMs" bigint)
      where e.org_id = $1 and e.id = r.id and e.status = 'enabled' returning e.id, e.failing_since as "failingSince", e.warned_at as "warnedAt"`, [tx.orgId, JSON.stringify(rows)]);
}

export async function noteWarned(tx: Tx, ids: readonly EndpointId[]): Promise<void> {
  await tx.execute('update endpoint set warned_at = $3 where org_id = $1 and id = any($2)', [tx.orgId, ids, tx.now()]);
}

export async function disable(tx: Tx, id: EndpointId, reason: DisabledReason): Promise<void> {
  await tx.execute(`update endpoint set status = 'disabled', disabled_reason = $3, version = version + 1, updated_at = $4 where org_id = $1 and id = $2`, [tx.orgId, id, reason, tx.now()]);
}
