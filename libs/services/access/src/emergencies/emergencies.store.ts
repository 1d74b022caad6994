import { insertRows, type Tx } from '@claimwright/platform-persistence';
import { IsNull, MoreThan } from 'typeorm';
import { EmergencyRow } from '../principal.row.js';

/** The one that the person is in now. */
export function openEmergency(tx: Tx, personId: string): Promise<EmergencyRow | null> {
  return tx.manager.findOne(EmergencyRow, { where: { orgId: tx.orgId, personId, expiresAt: MoreThan(tx.now()), reviewedAt: IsNull() }, order: { expiresAt: 'DESC' } });
}

export function findEmergency(tx: Tx, id: string): Promise<EmergencyRow | null> {
  return tx.manager.findOneBy(EmergencyRow, { orgId: tx.orgId, id });
}

export function lockEmergency(tx: Tx, id: string): Promise<EmergencyRow | null> {
  return tx.manager.findOne(EmergencyRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function insertEmergency(tx: Tx, row: Pick<EmergencyRow, 'id' | 'personId' | 'reason' | 'openedAt' | 'expiresAt'>): Promise<void> {
  await insertRows(tx, EmergencyRow, [{ ...row, reviewedAt: null, reviewedBy: null, outcome: null, version: 1 }]);
}

export async function saveReview(tx: Tx, { id, reviewedAt, reviewedBy, outcome, version }: EmergencyRow): Promise<void> {
  await tx.manager.update(EmergencyRow, { orgId: tx.orgId, id }, { reviewedAt, reviewedBy, outcome, version });
}
