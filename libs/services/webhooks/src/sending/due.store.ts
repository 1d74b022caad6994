import type { EndpointId, EventId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { EndpointRow } from '../webhooks.rows.js';
import type { Signer } from './sign.js';
import { type SealedKey, signersOf } from './signers.js';

/** A delivery whose time has come. */
export interface DueDelivery {
  sequence: number;
  eventId: EventId;
  eventType: string;
  body: string;
  step: number;
  attempts: number;
}

/** An endpoint as it is now. */
export type Open = Pick<EndpointRow, 'id' | 'url' | 'concurrency' | 'maxPerSecond' | 'ordered' | 'failingSince'> & { signers: readonly Signer[]; heldUntil: Date | null };

/** The endpoint with the keys that are valid now; undefined where nothing is to be sent to it. */
export async function openEndpoint(tx: Tx, id: EndpointId): Promise<Open | undefined> {
  const [row] = await tx.query<Omit<Open, 'signers'> & { keys: SealedKey[] }>(
    `select id, url, concurrency, max_per_second as "maxPerSecond", ordered, failing_since as "failingSince", case when hold_until > clock_timestamp() then hold_until end as "heldUntil",
            (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'secret', secret) order by id desc), '[]') from signing_key as k
              where k.org_id = e.org_id and k.endpoint_id = e.id and (k.expires_at is null or k.expires_at > clock_timestamp())) as keys
       from endpoint as e where org_id = $1 and id = $2 and status = 'enabled'`, [tx.orgId, id]);
  if (!row) return undefined;
  const { keys, ...endpoint } = row;
  return { ...endpoint, signers: signersOf(tx, keys) };
}

// In an endpoint's own order nothing is due while something before it of the same subject is not settled.
const FIRST_OF_SUBJECT = `(d.subject_id is null or not exists (select 1 from delivery as b
  where b.org_id = d.org_id and b.endpoint_id = d.endpoint_id and b.subject_id = d.subject_id and b.state = 'pending' and b.sequence < d.sequence))`;

/** What is due at an endpoint, what has waited longest first, save what the sender has in hand. */
export function takeDue(tx: Tx, endpointId: EndpointId, { except, atMost }: { except: readonly number[]; atMost: number }): Promise<DueDelivery[]> {
  return tx.query<DueDelivery>(
    `select d.sequence, e.id as "eventId", e.type as "eventType", e.body, d.step, d.attempts
       from delivery as d join event as e on e.org_id = d.org_id and e.sequence = d.sequence
      where d.org_id = $1 and d.endpoint_id = $2 and d.state = 'pending' and d.next_at <= clock_timestamp() and d.sequence <> all($3::bigint[]) and ${FIRST_OF_SUBJECT}
      order by d.next_at, d.sequence limit $4`, [tx.orgId, endpointId, except, atMost]);
}

/** When something is due at an endpoint next, and whether that is now by the database's clock; undefined where nothing waits. */
export async function nextDue(tx: Tx, endpointId: EndpointId): Promise<{ at: Date; isNow: boolean } | undefined> {
  const [row] = await tx.query<{ at: Date; isNow: boolean }>(
    `select d.next_at as at, d.next_at <= clock_timestamp() as "isNow" from delivery as d where d.org_id = $1 and d.endpoint_id = $2 and d.state = 'pending' and ${FIRST_OF_SUBJECT} order by d.next_at, d.sequence limit 1`, [tx.orgId, endpointId]);
  return row;
}

/** Ends what waits for an endpoint that is disabled or gone; answers how many. They can be replayed. */
export function endWaiting(tx: Tx, endpointId: EndpointId, atMost: number): Promise<number> {
  return tx.execute(
    `update delivery set state = 'exhausted', ended_at = clock_timestamp(), last_code = 'endpoint_disabled'
      where org_id = $1 and endpoint_id = $2 and sequence in (select sequence from delivery where org_id = $1 and endpoint_id = $2 and state = 'pending' limit $3)`, [tx.orgId, endpointId, atMost]);
}
