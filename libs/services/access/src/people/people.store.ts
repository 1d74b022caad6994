import type { Tx } from '@claimwright/platform-persistence';
import { PersonRow } from '../principal.row.js';

export function findPerson(tx: Tx, id: string): Promise<PersonRow | null> {
  return tx.manager.findOneBy(PersonRow, { orgId: tx.orgId, id });
}

export function lockPerson(tx: Tx, id: string): Promise<PersonRow | null> {
  return tx.manager.findOne(PersonRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export function sharePerson(tx: Tx, id: string): Promise<PersonRow | null> {
  return tx.manager.findOne(PersonRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_read' } });
}

/** Answers whether the person was not known yet. */
export async function insertPerson(tx: Tx, row: Pick<PersonRow, 'id' | 'issuer' | 'subject' | 'name' | 'roles' | 'createdBy'>, lookup: string): Promise<boolean> {
  const rows = await tx.query(
    `insert into person (org_id, id, issuer, subject, name, roles, created_by) values ($1, $2, $3, $4, $5, $6, $7) on conflict (org_id, issuer, subject) do nothing returning id`,
    [tx.orgId, row.id, row.issuer, row.subject, row.name, row.roles, row.createdBy]);
  if (rows.length === 0) return false;
  await tx.execute(`insert into credential (lookup, org_id, kind, id) values ($1, $2, 'person', $3)`, [lookup, tx.orgId, row.id]);
  return true;
}

export async function savePerson(tx: Tx, { id, name, roles, disabledAt, version }: PersonRow): Promise<void> {
  await tx.manager.update(PersonRow, { orgId: tx.orgId, id }, { name, roles, disabledAt, version });
}
