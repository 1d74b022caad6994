import type { EndpointId, EventId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import { AttemptRow } from '../webhooks.rows.js';
import type { DeliveryOf } from './delivery-views.js';
import { DELIVERIES } from './deliveries.lists.js';

export async function findDelivery(tx: Tx, endpointId: EndpointId, eventId: EventId): Promise<DeliveryOf | undefined> {
  const [row] = await tx.query<DeliveryOf>(
    `select ${DELIVERIES.select} from ${DELIVERIES.from} where d.org_id = $1 and d.endpoint_id = $2 and e.org_id = $1 and e.id = $3`, [tx.orgId, endpointId, eventId]);
  return row;
}

export function attemptsOf(tx: Tx, { endpointId, sequence }: Pick<AttemptRow, 'endpointId' | 'sequence'>): Promise<AttemptRow[]> {
  return tx.manager.find(AttemptRow, { where: { orgId: tx.orgId, endpointId, sequence }, order: { number: 'ASC' } });
}

export interface ReplayOf {
  endpointId: EndpointId;
  ordered: boolean;
  /** Those that were delivered too. */
  isForAll: boolean;
}

const REPLAYED = `on conflict (org_id, endpoint_id, sequence) do update set state = 'pending', step = 0, next_at = excluded.next_at, ended_at = null
  where delivery.state = 'exhausted' or (delivery.state = 'delivered' and $3)`;
const COPIED = `insert into delivery (org_id, endpoint_id, sequence, subject_id, state, step, attempts, next_at)
  select e.org_id, $2, e.sequence, case when $4 then e.subject_id end, 'pending', 0, 0, clock_timestamp() from event as e`;

/** Has these events sent again; answers how many will be. */
export function replayEvents(tx: Tx, { endpointId, ordered, isForAll }: ReplayOf, eventIds: readonly EventId[]): Promise<number> {
  return tx.execute(`${COPIED} where e.org_id = $1 and e.id = any($5) order by e.sequence ${REPLAYED}`, [tx.orgId, endpointId, isForAll, ordered, eventIds]);
}

export interface Stretch {
  since: Date;
  until: Date;
  types: readonly string[];
}

/** Has the events of a stretch of time sent, those never sent to this endpoint too. */
export function replayStretch(tx: Tx, { endpointId, ordered, isForAll }: ReplayOf, { since, until, types }: Stretch): Promise<number> {
  return tx.execute(`${COPIED} where e.org_id = $1 and e.received_at >= $5 and e.received_at < $6 and e.type = any($7) order by e.sequence ${REPLAYED}`, [tx.orgId, endpointId, isForAll, ordered, since, until, types]);
}

/** How many events a stretch of time has, counted up to a limit. */
export async function countStretch(tx: Tx, { since, until, types }: Stretch, atMost: number): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from (select 1 from event where org_id = $1 and received_at >= $2 and received_at < $3 and type = any($4) limit $5) as found', [tx.orgId, since, until, types, atMost]);
  return row?.n ?? 0;
}
