import type { Id, OrgId } from '@claimwright/kernel';
import type { QueryPort } from '@claimwright/platform-security';
import type { AuditAction, AuditEvent, Purpose } from './event.js';

/** What to find of an organisation's acts; all that is given must hold. */
export interface AuditSearch {
  actor?: string;
  objectId?: string;
  action?: AuditAction;
  purpose?: Purpose;
  /** Any of these. */
  purposes?: readonly Purpose[];
  recipient?: string;
  service?: string;
  /** From this moment on. */
  from?: Date;
  /** Before this moment. */
  to?: Date;
  /** Only what lies before this place of the chain. */
  before?: number;
}

export interface ChainEnd { seq: number; hash: Buffer }

/** The columns of `audit.event` that make an AuditEvent. */
export const AUDIT_COLUMNS = `org_id as "orgId", seq, at, service, actor, on_behalf_of as "onBehalfOf", action, object_id as "objectId", recipient, purpose, request_id as "requestId", hash`;

/** Acts of the organisation, the newest first. The query must run in a transaction of that organisation. */
export function searchEvents(query: QueryPort, orgId: OrgId, search: AuditSearch, atMost: number): Promise<AuditEvent[]> {
  const params: unknown[] = [orgId];
  const conditions = (Object.keys(CONDITIONS) as (keyof AuditSearch)[]).flatMap((name) => {
    if (search[name] === undefined) return [];
    params.push(search[name]);
    return [`and ${CONDITIONS[name]} ($${params.length})`];
  });
  params.push(atMost);
  return query<AuditEvent>(`select ${AUDIT_COLUMNS} from audit.event where org_id = $1 ${conditions.join(' ')} order by seq desc limit $${params.length}`, params);
}

/** Since when nothing of an organisation can be opened; its chain is of hashes over what was never sealed, and is whole all the same. */
export async function shreddedSince(query: QueryPort): Promise<Map<OrgId, Date>> {
  const rows = await query<{ orgId: OrgId; at: Date }>('select org_id as "orgId", shredded_at as at from access.organisation where shredded_at is not null', []);
  return new Map(rows.map(({ orgId, at }) => [orgId, at]));
}

const CONDITIONS = {
  actor: 'actor =', objectId: 'object_id =', action: 'action =', purpose: 'purpose =', recipient: 'recipient =', service: 'service =', from: 'at >=', to: 'at <', before: 'seq <', purposes: 'purpose = any',
} as const satisfies Record<keyof AuditSearch, string>;

/** The next stretch of the chain, in its order. */
export function eventsAfter(query: QueryPort, orgId: OrgId, { seq, upTo }: { seq: number; upTo: number }, atMost: number): Promise<AuditEvent[]> {
  return query<AuditEvent>(`select ${AUDIT_COLUMNS} from audit.event where org_id = $1 and seq > $2 and seq <= $3 order by seq limit $4`, [orgId, seq, upTo, atMost]);
}

/** Where the chain ends, as its head has it, and the place of its last event, which in a whole chain is the same; both as of one moment. */
export async function endOfChain(query: QueryPort, orgId: OrgId): Promise<{ head: ChainEnd | undefined; last: number }> {
  const [row] = await query<{ seq: number | null; hash: Buffer | null; last: number }>(
    'select h.seq, h.hash, coalesce((select max(seq) from audit.event where org_id = $1), 0) as last from (select) as one left join audit.head h on h.org_id = $1', [orgId]);
  return { head: row?.seq == null || row.hash === null ? undefined : { seq: row.seq, hash: row.hash }, last: row?.last ?? 0 };
}

/** Every organisation there is, whether it has acts or none. */
export async function organisationsOf(query: QueryPort): Promise<OrgId[]> {
  return (await query<{ id: OrgId }>('select org_id as id from access.organisation order by org_id', [])).map(({ id }) => id);
}

export function isAuditObject(text: string): text is Id<string> {
  return /^[a-z]{2,8}_[A-Za-z0-9_.-]{1,128}$/.test(text);
}
