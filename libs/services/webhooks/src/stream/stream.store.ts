import type { EventId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import { type EndpointRow, EventRow } from '../webhooks.rows.js';

/**
 * Takes the next numbers; answers the last of them. Until the commit nobody else gets one of this organisation, so events become
 * visible in the order of their numbers.
 */
export async function reserveSequences(tx: Tx, count: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `insert into stream as s (org_id, last_sequence) values ($1, $2)
     on conflict (org_id) do update set last_sequence = s.last_sequence + $2 returning last_sequence as last`, [tx.orgId, count]);
  return (row as { last: number }).last;
}

export type Subscriber = Pick<EndpointRow, 'id' | 'eventTypes' | 'ordered'>;

/** The endpoints to which anything is sent. */
export function findSubscribers(tx: Tx): Promise<Subscriber[]> {
  return tx.query<Subscriber>(`select id, event_types as "eventTypes", ordered from endpoint where org_id = $1 and status = 'enabled' order by id`, [tx.orgId]);
}

export function findEvent(tx: Tx, id: EventId): Promise<EventRow | null> {
  return tx.manager.findOneBy(EventRow, { orgId: tx.orgId, id });
}
