import { type Cents, type CoverageId, type EligibilityCheckId, type EncounterId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { type Eligibility271 } from '@claimwright/x12';
import { Any, Not } from 'typeorm';
import { type Asker, CheckRow, type CheckState } from './eligibility.rows.js';

const ASKER = 'eligibility.eligibility_check.asker';
const ANSWER = 'eligibility.eligibility_check.answer';

export const sealAsker = (tx: Tx, id: EligibilityCheckId, asker: Asker): CheckRow['asker'] => tx.seal(ASKER, id, asker);
export const openAsker = (tx: Tx, row: Pick<CheckRow, 'id' | 'asker'>): Asker => tx.open(ASKER, row.id, row.asker);
export const sealAnswer = (tx: Tx, id: EligibilityCheckId, answer: Eligibility271): CheckRow['answer'] => tx.seal(ANSWER, id, answer);

export async function insertChecks(tx: Tx, rows: readonly RowOf<CheckRow>[]): Promise<void> {
  await insertRows(tx, CheckRow, rows);
}

/** Locks what was asked about these encounters and still counts, in the order of the ids. */
export function lockChecksOf(tx: Tx, encounterIds: readonly EncounterId[]): Promise<CheckRow[]> {
  return tx.manager.find(CheckRow, { where: { orgId: tx.orgId, encounterId: Any(encounterIds), state: Not('superseded') }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

export function lockChecks(tx: Tx, ids: readonly EligibilityCheckId[]): Promise<CheckRow[]> {
  return tx.manager.find(CheckRow, { where: { orgId: tx.orgId, id: Any(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

export function findChecks(tx: Tx, ids: readonly EligibilityCheckId[]): Promise<CheckRow[]> {
  return tx.manager.find(CheckRow, { where: { orgId: tx.orgId, id: Any(ids) }, order: { id: 'ASC' } });
}

/** Saves that later questions take the place of these, or which question an answer that still holds now answers. */
export async function saveQuestions(tx: Tx, rows: readonly CheckRow[]): Promise<void> {
  await updateRows(tx, CheckRow, rows, { key: ['id'], set: ['state', 'inquiry', 'chargedCents', 'nextAt'] });
}

export async function saveOutcomes(tx: Tx, rows: readonly CheckRow[]): Promise<void> {
  await updateRows(tx, CheckRow, rows, { key: ['id'], set: ['state', 'attempts', 'reasonCode', 'benefits', 'answer', 'askedAt', 'answeredAt', 'nextAt'] });
}

/** Who asked about this coverage last. */
export async function findLastAsker(tx: Tx, coverageId: CoverageId): Promise<Asker | undefined> {
  const [last] = await tx.manager.find(CheckRow, { where: { orgId: tx.orgId, coverageId }, order: { id: 'DESC' }, take: 1 });
  return last && openAsker(tx, last);
}

/** A question that a later one has replaced is not counted. */
export function sumByState(tx: Tx): Promise<{ state: Exclude<CheckState, 'superseded'>; count: number; cents: Cents }[]> {
  return tx.query(`select state, count(*) as count, coalesce(sum(charged_cents), 0)::bigint as cents from eligibility_check
    where org_id = $1 and state <> 'superseded' group by state order by state`, [tx.orgId]);
}

const NUMBER_MAX = 999_999_999;

/** Takes so many ISA13 numbers in a row; answers the first. */
export async function takeInterchangeNumbers(tx: Tx, count: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `insert into interchange_number as n (org_id, last) values ($1, $2)
     on conflict (org_id) do update set last = case when n.last + $2 > $3 then $2 else n.last + $2 end returning last`, [tx.orgId, count, NUMBER_MAX]);
  if (!row) throw new Error('No interchange number was given');
  return row.last - count + 1;
}
