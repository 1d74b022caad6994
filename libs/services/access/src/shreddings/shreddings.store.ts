import { insertRows, type Tx } from '@claimwright/platform-persistence';
import { IsNull } from 'typeorm';
import { ShreddingRow } from '../lives-of-data.row.js';

export function openShredding(tx: Tx): Promise<ShreddingRow | null> {
  return tx.manager.findOneBy(ShreddingRow, { orgId: tx.orgId, cancelledAt: IsNull() });
}

export function lockShredding(tx: Tx, id: string): Promise<ShreddingRow | null> {
  return tx.manager.findOne(ShreddingRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function insertShredding(tx: Tx, row: Omit<ShreddingRow, 'orgId'>): Promise<boolean> {
  return (await insertRows(tx, ShreddingRow, [row], { onConflict: 'nothing', returning: ['id'] })).length === 1;
}

export async function saveShredding(tx: Tx, { id, confirmedAt, confirmedBy, notBefore, cancelledAt, cancelledBy, version }: ShreddingRow): Promise<void> {
  await tx.manager.update(ShreddingRow, { orgId: tx.orgId, id }, { confirmedAt, confirmedBy, notBefore, cancelledAt, cancelledBy, version });
}
