import type { OpenDeposit, OpenRemittance } from '@claimwright/domain-remittance';
import type { DepositId, DepositMatchId, RemittanceId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { DepositMatchRow, DepositRow, ExpectedDepositRow } from './deposit.row.js';

/** One at a time looks for matches in an organisation: two of them could give one deposit to two remittances. */
export async function holdMatching(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`deposits of ${tx.orgId}`]);
}

export type RuledDeposit = OpenDeposit & { id: DepositId; traceKey: string; matchId: DepositMatchId | null };
export type RuledRemittance = OpenRemittance & { id: RemittanceId; traceKey: string; matchId: DepositMatchId | null };

/** Deposits with these traces that no person has decided about. */
export function depositsByTrace(tx: Tx, keys: readonly string[]): Promise<RuledDeposit[]> {
  return tx.query<RuledDeposit>(
    `select id, amount_cents as "amountCents", deposited_on as "depositedOn", trace_payer_id as "payerId", trace_key as "traceKey", match_id as "matchId"
       from deposit where org_id = $1 and trace_key = any($2) and not by_hand order by id`, [tx.orgId, keys]).then((rows) => rows.map(({ payerId, ...row }) => ({ ...row, ...(payerId !== null && payerId !== undefined && { payerId }) })));
}

/** Remittances with these traces that no person has decided about, and those that are held. */
export async function remittancesByTrace(tx: Tx, keys: readonly string[]): Promise<RuledRemittance[]> {
  const posted = await tx.query<Omit<RuledRemittance, 'held'>>(
    `select remittance_id as id, amount_cents as "amountCents", paid_on as "paidOn", trace_payer_id as "payerId", trace_key as "traceKey", match_id as "matchId"
       from expected_deposit where org_id = $1 and trace_key = any($2) and not by_hand order by remittance_id`, [tx.orgId, keys]);
  const held = await tx.query<Omit<RuledRemittance, 'held' | 'matchId'>>(
    `select r.id, r.amount_cents as "amountCents", r.paid_on as "paidOn", r.trace_payer_id as "payerId", d.trace_key as "traceKey"
       from (select distinct trace_key, trace_number from deposit where org_id = $1 and trace_key = any($2)) d
       join remittance r on r.org_id = $1 and r.trace_number = d.trace_number and r.status = 'held' and r.amount_cents > 0`, [tx.orgId, keys]);
  return [...posted.map((row) => ({ ...row, held: false })), ...held.map((row) => ({ ...row, matchId: null, held: true }))];
}

/** What became of deposits and of remittances. */
export async function saveStates(tx: Tx, deposits: readonly RowOf<DepositRow>[], expected: readonly RowOf<ExpectedDepositRow>[]): Promise<void> {
  await updateRows(tx, DepositRow, deposits, { key: ['id'], set: ['status', 'reasonCode', 'matchId', 'byHand'] });
  await updateRows(tx, ExpectedDepositRow, expected, { key: ['remittanceId'], set: ['status', 'reasonCode', 'matchId', 'byHand'] });
}

export async function insertMatches(tx: Tx, rows: readonly RowOf<DepositMatchRow>[]): Promise<void> {
  await insertRows(tx, DepositMatchRow, rows);
}

/** Matches that stand, and locks them. */
export function lockMatches(tx: Tx, ids: readonly DepositMatchId[]): Promise<DepositMatchRow[]> {
  return tx.manager.createQueryBuilder(DepositMatchRow, 'm').where('m.org_id = :org and m.id = any(:ids) and m.undone_at is null', { org: tx.orgId, ids }).orderBy('m.id').setLock('pessimistic_write').getMany();
}

export async function endMatches(tx: Tx, ids: readonly DepositMatchId[], reason: string): Promise<void> {
  await tx.query('update deposit_match set undone_by = $3, undone_reason = $4, undone_at = $5 where org_id = $1 and id = any($2)', [tx.orgId, ids, tx.actor.subject, reason, tx.now()]);
}

export type Chosen = Pick<DepositRow, 'id' | 'amountCents' | 'depositedOn' | 'matchId' | 'traceKey'>;
export type ChosenRemittance = Pick<ExpectedDepositRow, 'amountCents' | 'matchId' | 'traceKey'> & { id: RemittanceId };

export function lockDeposits(tx: Tx, ids: readonly DepositId[]): Promise<Chosen[]> {
  return tx.query<Chosen>('select id, amount_cents as "amountCents", deposited_on as "depositedOn", match_id as "matchId", trace_key as "traceKey" from deposit where org_id = $1 and id = any($2) order by id for update', [tx.orgId, ids]);
}

export function lockExpected(tx: Tx, ids: readonly RemittanceId[]): Promise<ChosenRemittance[]> {
  return tx.query<ChosenRemittance>('select remittance_id as id, amount_cents as "amountCents", match_id as "matchId", trace_key as "traceKey" from expected_deposit where org_id = $1 and remittance_id = any($2) order by remittance_id for update', [tx.orgId, ids]);
}
