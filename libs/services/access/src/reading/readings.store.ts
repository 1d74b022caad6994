import { insertRows, type Tx } from '@claimwright/platform-persistence';
import { ReadingAlertRow } from '../principal.row.js';

/** Adds the next so many events of the audit to the counts, and answers how many there were; two processes take turns. */
export async function countReadings(tx: Tx, atMost: number): Promise<number> {
  await tx.execute(`insert into reading_mark (org_id, seq) values ($1, 0) on conflict do nothing`, [tx.orgId]);
  const [{ seq } = { seq: 0 }] = await tx.query<{ seq: number }>(`select seq from reading_mark where org_id = $1 for update`, [tx.orgId]);
  const [news] = await tx.query<{ count: number; seq: number | null }>(
    `with news as (
       select seq, date_trunc('hour', at) as hour, coalesce(on_behalf_of, actor) as caller, action from audit.event where org_id = $1 and seq > $2 order by seq limit $3
     ), counted as (
       insert into reading as r (org_id, caller, hour, records)
         select $1, caller, hour, count(*) from news where action = 'read' and caller ~ '^(key|client|user):[a-z]{3}_[0-9a-f]{32}$' group by caller, hour
         on conflict (org_id, caller, hour) do update set records = r.records + excluded.records
     ) select count(*) as count, max(seq) as seq from news`, [tx.orgId, seq, atMost]);
  const { count = 0, seq: last = null } = news ?? {};
  if (last !== null) await tx.execute(`update reading_mark set seq = $2 where org_id = $1`, [tx.orgId, last]);
  return Number(count);
}

/** Who read more in the last 24 hours, and what of an hour they began in, than is expected, and of whom nobody was told in that time. */
export function tooManyReadings(tx: Tx, readsPerDay: number): Promise<{ caller: string; records: number; perDay: number }[]> {
  return tx.query(
    `select caller, records, per_day as "perDay" from (
       select caller, sum(records)::bigint as records,
         coalesce((select a.expected_per_day from reading_alert a where a.org_id = $1 and a.caller = r.caller and a.expected_per_day is not null order by a.reviewed_at desc limit 1), $3) as per_day
       from reading r where org_id = $1 and hour > $2::timestamptz - interval '25 hours' group by caller
     ) counted
     where records > per_day and not exists (
       select from reading_alert a where a.org_id = $1 and a.caller = counted.caller and a.raised_at > $2::timestamptz - interval '24 hours' and a.expected_per_day is null)
     order by caller`, [tx.orgId, tx.now(), readsPerDay]);
}

export async function insertAlert(tx: Tx, row: Pick<ReadingAlertRow, 'id' | 'caller' | 'records' | 'perDay' | 'raisedAt'>): Promise<void> {
  await insertRows(tx, ReadingAlertRow, [{ ...row, reviewedAt: null, reviewedBy: null, outcome: null, expectedPerDay: null, version: 1 }]);
}

export async function forgetReadings(tx: Tx): Promise<void> {
  await tx.execute(`delete from reading where org_id = $1 and hour < $2::timestamptz - interval '48 hours'`, [tx.orgId, tx.now()]);
}

export function lockAlert(tx: Tx, id: string): Promise<ReadingAlertRow | null> {
  return tx.manager.findOne(ReadingAlertRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function saveReview(tx: Tx, { id, reviewedAt, reviewedBy, outcome, expectedPerDay, version }: ReadingAlertRow): Promise<void> {
  await tx.manager.update(ReadingAlertRow, { orgId: tx.orgId, id }, { reviewedAt, reviewedBy, outcome, expectedPerDay, version });
}
