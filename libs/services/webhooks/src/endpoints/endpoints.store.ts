import type { EndpointId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { Any, LessThanOrEqual, Not } from 'typeorm';
import { EndpointRow, SigningKeyRow } from '../webhooks.rows.js';

const alive = { status: Not('deleted' as const) };

export function findEndpoint(tx: Tx, id: EndpointId): Promise<EndpointRow | null> {
  return tx.manager.findOneBy(EndpointRow, { orgId: tx.orgId, id, ...alive });
}

export function lockEndpoint(tx: Tx, id: EndpointId): Promise<EndpointRow | null> {
  return tx.manager.findOne(EndpointRow, { where: { orgId: tx.orgId, id, ...alive }, lock: { mode: 'pessimistic_write' } });
}

export function countEndpoints(tx: Tx): Promise<number> {
  return tx.manager.countBy(EndpointRow, { orgId: tx.orgId, ...alive });
}

export async function insertEndpoint(tx: Tx, row: Omit<EndpointRow, 'orgId'>): Promise<void> {
  await insertRows(tx, EndpointRow, [row]);
}

export async function saveEndpoint(tx: Tx, row: EndpointRow): Promise<void> {
  await tx.manager.save(EndpointRow, row);
}

/** The keys that sign now, or did until their time ran out. */
export function keysOf(tx: Tx, ids: readonly EndpointId[]): Promise<SigningKeyRow[]> {
  return tx.manager.find(SigningKeyRow, { where: { orgId: tx.orgId, endpointId: Any(ids) }, order: { id: 'ASC' } });
}

export async function insertKey(tx: Tx, row: RowOf<SigningKeyRow>): Promise<void> {
  await insertRows(tx, SigningKeyRow, [row]);
}

/** Lets an endpoint's keys sign until a moment, those that would end earlier excepted. */
export async function expireKeys(tx: Tx, endpointId: EndpointId, at: Date): Promise<void> {
  await tx.execute('update signing_key set expires_at = least(expires_at, $3) where org_id = $1 and endpoint_id = $2', [tx.orgId, endpointId, at]);
}

/** Removes keys that sign nothing any more. */
export async function forgetKeys(tx: Tx, endpointId: EndpointId, expiredBy: Date): Promise<void> {
  await tx.manager.delete(SigningKeyRow, { orgId: tx.orgId, endpointId, expiresAt: LessThanOrEqual(expiredBy) });
}
