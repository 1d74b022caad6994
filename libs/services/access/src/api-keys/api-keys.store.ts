import type { Tx } from '@claimwright/platform-persistence';
import { MoreThan } from 'typeorm';
import { ApiKeyRow } from '../principal.row.js';

/** In the order in which they were made. */
export function listApiKeys(tx: Tx, after: string | undefined, atMost: number): Promise<ApiKeyRow[]> {
  return tx.manager.find(ApiKeyRow, { where: { orgId: tx.orgId, ...(after && { id: MoreThan(after) }) }, order: { id: 'ASC' }, take: atMost });
}

export function findApiKey(tx: Tx, id: string): Promise<ApiKeyRow | null> {
  return tx.manager.findOneBy(ApiKeyRow, { orgId: tx.orgId, id });
}

export function lockApiKey(tx: Tx, id: string): Promise<ApiKeyRow | null> {
  return tx.manager.findOne(ApiKeyRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function endApiKey(tx: Tx, id: string, end: { revokedAt: Date } | { expiresAt: Date }): Promise<void> {
  await tx.manager.update(ApiKeyRow, { orgId: tx.orgId, id }, end);
}
