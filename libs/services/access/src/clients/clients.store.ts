import type { Tx } from '@claimwright/platform-persistence';
import { ClientRow } from '../principal.row.js';

export function findClient(tx: Tx, id: string): Promise<ClientRow | null> {
  return tx.manager.findOneBy(ClientRow, { orgId: tx.orgId, id });
}

export function lockClient(tx: Tx, id: string): Promise<ClientRow | null> {
  return tx.manager.findOne(ClientRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export function shareClient(tx: Tx, id: string): Promise<ClientRow | null> {
  return tx.manager.findOne(ClientRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_read' } });
}

export async function insertClient(tx: Tx, row: Pick<ClientRow, 'id' | 'name' | 'jwks' | 'jwksUri' | 'permissions' | 'roles' | 'createdBy'>): Promise<void> {
  await tx.execute(`insert into client (org_id, id, name, jwks, jwks_uri, permissions, roles, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.orgId, row.id, row.name, row.jwks && JSON.stringify(row.jwks), row.jwksUri, row.permissions, row.roles, row.createdBy]);
  await tx.execute(`insert into credential (lookup, org_id, kind, id) values ($1, $2, 'client', $1)`, [row.id, tx.orgId]);
}

export async function saveClient(tx: Tx, { id, name, jwks, jwksUri, permissions, roles, disabledAt, version }: ClientRow): Promise<void> {
  await tx.manager.update(ClientRow, { orgId: tx.orgId, id }, { name, jwks: jwks as never, jwksUri, permissions, roles, disabledAt, version });
}

/** Answers false for an assertion that was used before. */
export async function useAssertion(tx: Tx, clientId: string, jti: string, expiresAt: Date): Promise<boolean> {
  return (await tx.execute('insert into used_assertion (org_id, client_id, jti, expires_at) values ($1, $2, $3, $4) on conflict do nothing', [tx.orgId, clientId, jti, expiresAt])) === 1;
}

/** Those that would be refused for their age anyway. */
export async function forgetAssertions(tx: Tx): Promise<void> {
  await tx.execute(`delete from used_assertion where org_id = $1 and expires_at < now() - interval '1 minute'`, [tx.orgId]);
}
