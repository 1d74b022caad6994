import type { Cents, DepositId } from '@claimwright/kernel';
import { selectOf, type Tx } from '@claimwright/platform-persistence';
import { type AgeBucketName, ageBucketSql, ageDaysSql } from './ageing.js';
import { DepositMatchRow, DepositRow } from './deposit.row.js';
import type { ShownCandidate, ShownDeposit } from './deposit-views.js';

type ReadDeposit = ShownDeposit & Pick<DepositRow, 'content' | 'traceKey'>;

export async function readDeposit(tx: Tx, id: DepositId): Promise<ReadDeposit | undefined> {
  const [row] = await tx.query<ReadDeposit>(`select ${selectOf(DepositRow)}, ${ageDaysSql('deposited_on')} as "ageDays" from deposit where org_id = $1 and id = $2`, [tx.orgId, id]);
  return row;
}

/** All matches that a deposit ever had, the oldest first. */
export function matchesOf(tx: Tx, id: DepositId): Promise<Omit<DepositMatchRow, 'orgId'>[]> {
  return tx.query(`select ${selectOf(DepositMatchRow)} from deposit_match where org_id = $1 and deposit_ids @> array[$2] order by id`, [tx.orgId, id]);
}

const CANDIDATES_MAX = 10;
const DAYS_APART_MAX = 10;

/** Remittances that it may be the money of: those with its trace first, then those with its amount, the nearest in time first. */
export function candidatesOf(tx: Tx, { traceKey, amountCents, depositedOn }: ReadDeposit): Promise<ShownCandidate[]> {
  return tx.query<ShownCandidate>(
    `select * from (
       select remittance_id as "remittanceId", payer_id as "payerId", trace_number as "traceNumber", paid_on as "paidOn", amount_cents as "amountCents", 'trace' as by
         from expected_deposit where org_id = $1 and status = 'missing' and trace_key = $2
       union all
       select remittance_id, payer_id, trace_number, paid_on, amount_cents, 'amount'
         from expected_deposit where org_id = $1 and status = 'missing' and amount_cents = $3 and trace_key is distinct from $2 and abs(paid_on - $4::date) <= ${DAYS_APART_MAX}
     ) c order by by desc, abs("paidOn" - $4::date), "remittanceId" limit ${CANDIDATES_MAX}`, [tx.orgId, traceKey, amountCents, depositedOn]);
}

interface Group<S extends string> { status: S; ageBucket?: AgeBucketName; count: number; cents: Cents }

/** What waits, by its age; of the rest only how much it is. */
export async function sumDeposits(tx: Tx): Promise<Group<'unmatched' | 'matched'>[]> {
  return grouped(await tx.query(sumSql({ table: 'deposit', open: 'unmatched', day: 'deposited_on' }), [tx.orgId]));
}

export async function sumExpectations(tx: Tx): Promise<Group<'missing' | 'found'>[]> {
  return grouped(await tx.query(sumSql({ table: 'expected_deposit', open: 'missing', day: 'paid_on' }), [tx.orgId]));
}

const sumSql = ({ table, open, day }: { table: string; open: string; day: string }): string =>
  `select status, case when status = '${open}' then ${ageBucketSql(day)} end as "ageBucket", count(*)::int as count, sum(amount_cents)::bigint as cents, min(${day}) as since
     from ${table} where org_id = $1 group by 1, 2 order by 1 desc, since desc`;

function grouped<S extends string>(rows: (Omit<Group<S>, 'ageBucket'> & { ageBucket: AgeBucketName | null; since: string })[]): Group<S>[] {
  return rows.map(({ status, ageBucket, count, cents }) => ({ status, ...(ageBucket !== null && { ageBucket }), count, cents }));
}
