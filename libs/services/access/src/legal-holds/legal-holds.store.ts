import { insertRows, type Tx } from '@claimwright/platform-persistence';
import { LegalHoldRow } from '../lives-of-data.row.js';

/** Whether anything of the organisation is held. */
export async function hasOpenHold(tx: Tx): Promise<boolean> {
  return (await tx.query('select from legal_hold where org_id = $1 and released_at is null limit 1', [tx.orgId])).length > 0;
}

export function lockHold(tx: Tx, id: string): Promise<LegalHoldRow | null> {
  return tx.manager.findOne(LegalHoldRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function insertHold(tx: Tx, row: Omit<LegalHoldRow, 'orgId'>): Promise<void> {
  await insertRows(tx, LegalHoldRow, [row]);
}

export async function saveRelease(tx: Tx, { id, releasedAt, releasedBy, version }: LegalHoldRow): Promise<void> {
  await tx.manager.update(LegalHoldRow, { orgId: tx.orgId, id }, { releasedAt, releasedBy, version });
}
