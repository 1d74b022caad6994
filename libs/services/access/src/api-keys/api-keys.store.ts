import type { Tx } from '@claimwright/platform-persistence';
import { ApiKeyRow } from '../principal.row.js';

export function findApiKey(tx: Tx, id: string): Promise<ApiKeyRow | null> {
  return tx.manager.findOneBy(ApiKeyRow, { orgId: tx.orgId, id });
}

export function lockApiKey(tx: Tx, id: string): Promise<ApiKeyRow | null> {
  return tx.manager.findOne(ApiKeyRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function endApiKey(tx: Tx, id: string, end: { revokedAt: Date } | { expiresAt: Date }): Promise<void> {
  await tx.manager.update(ApiKeyRow, { orgId: tx.orgId, id }, { ...end, version: () => 'version + 1' });
}
