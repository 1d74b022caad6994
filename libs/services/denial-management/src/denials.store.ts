import type { CaseStatus } from '@claimwright/domain-denials';
import type { Cents, ClaimId, DenialId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { Any, Not } from 'typeorm';
import { AppealRow, ClaimDecisionRow, DenialHistoryRow, DenialRow, type DenialSource } from './denial.row.js';

const GROUNDS = 'denial-management.appeal.grounds';

/**
 * Keeps payers' decisions from being taken in while a case is changed or opened by what other topics say: neither would see the other's
 * rows, and a decision and its case would miss each other. Decisions may be taken in side by side. Taken before any row is locked.
 */
export async function holdDecisions(tx: Tx, mode: 'decide' | 'look'): Promise<void> {
  await tx.query(`select ${mode === 'look' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'}(hashtextextended($1, 0))`, [`denial decisions ${tx.orgId}`]);
}

/** Inserts cases whose occasion is new; answers their ids. */
export async function insertDenials(tx: Tx, rows: readonly RowOf<DenialRow>[]): Promise<Set<DenialId>> {
  const inserted = await insertRows(tx, DenialRow, rows, { onConflict: 'nothing', returning: ['id'] });
  return new Set(inserted.map(({ id }) => id));
}

export async function lockDenial(tx: Tx, id: DenialId): Promise<DenialRow | null> {
  return tx.manager.findOne(DenialRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

/** Locks what is not over of these claims, or of the claims they took the place of, in the order of their ids. */
export async function lockLiveDenials(tx: Tx, claimIds: readonly ClaimId[]): Promise<DenialRow[]> {
  const live = { orgId: tx.orgId, status: Not<CaseStatus>('resolved') };
  return tx.manager.find(DenialRow, { where: [{ ...live, claimId: Any(claimIds) }, { ...live, replacedByClaimId: Any(claimIds) }], order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Remembers the newest decision on each claim; of several in one batch the last counts. */
export async function saveDecisions(tx: Tx, decisions: readonly RowOf<ClaimDecisionRow>[]): Promise<void> {
  const newest = [...new Map(decisions.map((decision) => [decision.claimId, decision])).values()];
  await insertRows(tx, ClaimDecisionRow, newest, { onConflict: { key: ['claimId'], update: ['remittanceId', 'paidCents', 'patientResponsibilityCents', 'openCents'] } });
}

export async function forgetDecisions(tx: Tx, claimIds: readonly ClaimId[]): Promise<void> {
  await tx.execute('delete from claim_decision where org_id = $1 and claim_id = any($2)', [tx.orgId, claimIds]);
}

export async function findDecisions(tx: Tx, claimIds: readonly ClaimId[]): Promise<Map<ClaimId, ClaimDecisionRow>> {
  const rows = await tx.manager.findBy(ClaimDecisionRow, { orgId: tx.orgId, claimId: Any(claimIds) });
  return new Map(rows.map((row) => [row.claimId, row]));
}

/** Saves where cases have come to, with a line of history each. */
export async function saveDenials(tx: Tx, rows: readonly DenialRow[], reasonOf: (row: DenialRow) => string): Promise<void> {
  for (const row of rows) {
    row.version++;
    row.updatedAt = tx.now();
  }
  await updateRows(tx, DenialRow, rows, { key: ['id'], set: ['status', 'outcome', 'openCents', 'recoveredCents', 'replacedByClaimId', 'remittanceId', 'payerClaimNumber', 'noticeOn', 'dueOn', 'version', 'updatedAt'] });
  await insertHistory(tx, rows, reasonOf);
}

export async function insertHistory(tx: Tx, rows: readonly Pick<DenialRow, 'id' | 'version' | 'status'>[], reasonOf: (row: DenialRow) => string): Promise<void> {
  await insertRows(tx, DenialHistoryRow, rows.map((row) => ({ denialId: row.id, version: row.version, status: row.status, reason: reasonOf(row as DenialRow), at: tx.now(), actor: tx.actor.subject })));
}

export function findDenial(tx: Tx, id: DenialId): Promise<DenialRow | null> {
  return tx.manager.findOneBy(DenialRow, { orgId: tx.orgId, id });
}

export function findHistory(tx: Tx, denialId: DenialId): Promise<DenialHistoryRow[]> {
  return tx.manager.find(DenialHistoryRow, { where: { orgId: tx.orgId, denialId }, order: { version: 'ASC' } });
}

export interface StatusSum<S extends string> {
  status: S;
  count: number;
  cents: Cents;
}

export function sumDenials(tx: Tx): Promise<(StatusSum<CaseStatus> & { source: DenialSource; openCents: Cents })[]> {
  return tx.query('select source, status, count(*) as count, coalesce(sum(denied_cents), 0)::bigint as cents, coalesce(sum(open_cents), 0)::bigint as "openCents" from denial where org_id = $1 group by source, status order by source, status', [tx.orgId]);
}

export function sumAppeals(tx: Tx): Promise<StatusSum<AppealRow['status']>[]> {
  return tx.query('select status, count(*) as count, coalesce(sum(amount_cents), 0)::bigint as cents from appeal where org_id = $1 group by status order by status', [tx.orgId]);
}

export function appealsOf(tx: Tx, denialIds: readonly DenialId[]): Promise<AppealRow[]> {
  return tx.manager.find(AppealRow, { where: { orgId: tx.orgId, denialId: Any(denialIds) }, order: { level: 'ASC' } });
}

export async function insertAppeal(tx: Tx, row: Omit<AppealRow, 'orgId' | 'grounds'>, grounds: string | undefined): Promise<void> {
  await insertRows(tx, AppealRow, [{ ...row, grounds: grounds === undefined ? null : tx.seal(GROUNDS, row.id, grounds) }]);
}

/** Ends the filed appeals of these cases as the payer decided. */
export async function decideAppeals(tx: Tx, denials: readonly { denialId: DenialId; status: AppealRow['status'] }[]): Promise<void> {
  if (denials.length === 0) return;
  await tx.execute(
    `update appeal as a set status = d.status from jsonb_to_recordset($2::jsonb) as d("denialId" text, status text) where a.org_id = $1 and a.denial_id = d."denialId" and a.status = 'filed'`,
    [tx.orgId, JSON.stringify(denials)],
  );
}
