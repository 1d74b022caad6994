import type { QueryPort } from '@claimwright/platform-security';
import type { ChainEnd } from './audit-reading.js';
import { type AuditAct, type AuditContext, GENESIS, linkAfter } from './event.js';

/**
 * Adds acts to the organisation's chain as the owner of the audit: what is done to an organisation by those who run the installation, and not by
 * a service. The query must run in a transaction of that organisation; the chain's end stays locked until its commit.
 */
export async function appendAsOwner(query: QueryPort, context: AuditContext, acts: readonly AuditAct[]): Promise<void> {
  const { orgId, at, service, actor, onBehalfOf, purpose, requestId } = context;
  await query('insert into audit.head (org_id) values ($1) on conflict do nothing', [orgId]);
  const [head] = await query<ChainEnd>('select seq, hash from audit.head where org_id = $1 for update', [orgId]);
  let end: ChainEnd = { seq: head?.seq ?? 0, hash: head?.hash ?? GENESIS };
  for (const act of acts) {
    end = { seq: end.seq + 1, hash: linkAfter(end.hash, { ...context, ...act }) };
    await query(
      `insert into audit.event (org_id, seq, at, service, actor, on_behalf_of, action, object_id, recipient, purpose, request_id, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [orgId, end.seq, at, service, actor, onBehalfOf, act.action, act.objectId, act.recipient, purpose, requestId, end.hash]);
  }
  await query('update audit.head set seq = $2, hash = $3 where org_id = $1', [orgId, end.seq, end.hash]);
}
