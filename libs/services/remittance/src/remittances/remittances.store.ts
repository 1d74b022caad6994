import { remittanceKey } from '@claimwright/domain-remittance';
import type { Cents, FileId, RemittanceId, Sealed } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { normal } from '../books/books.store.js';
import type { Known, Prepared } from './prepare.js';
import { FILE_CONTENT, RemittanceClaimRow, type RemittanceClaimStatus, RemittanceRow, type RemittanceStatus } from './remittance.row.js';

export interface NewFile {
  id: FileId;
  source: 'mailbox' | 'upload';
  partner?: { id: string; fileId: string };
  bytes: Buffer;
  unreadable?: { code: string; place: string };
}

/** Keeps a file as it came; false when the partner's file is here already. Not by a JSON parameter: a file may be large. */
export async function insertFile(tx: Tx, { id, source, partner, bytes, unreadable }: NewFile): Promise<boolean> {
  const written = await tx.execute(
    `insert into remittance_file (org_id, id, source, partner_id, partner_file_id, status, reason_code, place, bytes, content, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [tx.orgId, id, source, partner?.id ?? null, partner?.fileId ?? null, unreadable ? 'unreadable' : 'read', unreadable?.code ?? null, unreadable?.place ?? null,
      bytes.byteLength, tx.seal(FILE_CONTENT, id, bytes.toString('latin1')), tx.now()]);
  if (written === 0) tx.writtenAs(id, undefined);
  return written === 1;
}

/** The partner's files that are here already. */
export async function knownFiles(tx: Tx, partnerId: string, fileIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    'select partner_file_id as id from remittance_file where org_id = $1 and partner_id = $2 and partner_file_id = any($3)', [tx.orgId, partnerId, fileIds]);
  return new Set(rows.map(({ id }) => id));
}

/** What is known of the payments and of the contents that came. */
export async function findKnown(tx: Tx, sets: readonly Prepared[]): Promise<Known> {
  const rows = await tx.query<Pick<RemittanceRow, 'id' | 'status' | 'contentHash' | 'traceNumber' | 'tracePayerId' | 'paidOn' | 'amountCents'>>(
    `select id, status, content_hash as "contentHash", trace_number as "traceNumber", trace_payer_id as "tracePayerId", paid_on as "paidOn", amount_cents as "amountCents"
       from remittance r join unnest($2::text[], $3::text[], $5::date[]) as k(payer, number, day) on r.trace_payer_id = k.payer and r.trace_number = k.number and r.paid_on = k.day
      where r.org_id = $1 and r.status = 'posted'
     union all
     select id, status, content_hash, trace_number, trace_payer_id, paid_on, amount_cents from remittance where org_id = $1 and status = 'held' and content_hash = any($4)`,
    [tx.orgId, sets.map(({ remittance }) => remittance.trace.payerId), sets.map(({ remittance }) => remittance.trace.number), sets.map(({ contentHash }) => contentHash), sets.map(({ remittance }) => remittance.payment.date)]);
  const known: Known = { posted: new Map(), held: new Map() };
  for (const { id, status, contentHash, traceNumber, tracePayerId, paidOn, amountCents } of rows) {
    if (status === 'held') known.held.set(contentHash, id);
    else known.posted.set(remittanceKey({ trace: { number: traceNumber, payerId: tracePayerId }, payment: { date: paidOn, amountCents } }, contentHash), { id, contentHash });
  }
  return known;
}

export async function insertRemittances(tx: Tx, rows: readonly RowOf<RemittanceRow>[]): Promise<void> {
  await insertRows(tx, RemittanceRow, rows);
}

export async function insertRemittanceClaims(tx: Tx, rows: readonly RowOf<RemittanceClaimRow>[]): Promise<void> {
  await insertRows(tx, RemittanceClaimRow, rows);
}

/** Saves what became of CLPs whose claim was heard of late. */
export async function saveMatched(tx: Tx, rows: readonly RowOf<RemittanceClaimRow>[]): Promise<void> {
  await updateRows(tx, RemittanceClaimRow, rows, { key: ['remittanceId', 'seq'], set: ['status', 'claimId', 'paymentId', 'match', 'updatedAt'] });
}

export type Waiting = Pick<RemittanceClaimRow, 'remittanceId' | 'seq' | 'claimNumber' | 'decision'> & Pick<RemittanceRow, 'payerId' | 'tracePayerId' | 'paidOn'>;

/** Unmatched CLPs that carry one of our numbers, in the order in which they came. */
export async function lockUnmatched(tx: Tx, claimNumbers: readonly string[]): Promise<Waiting[]> {
  return tx.query<Waiting>(
    `select c.remittance_id as "remittanceId", c.seq, c.claim_number as "claimNumber", c.decision, r.payer_id as "payerId", r.trace_payer_id as "tracePayerId", r.paid_on as "paidOn"
       from remittance_claim c join remittance r on r.org_id = c.org_id and r.id = c.remittance_id
      where c.org_id = $1 and c.status = 'unmatched' and c.number_key = any($2) order by c.remittance_id, c.seq for update of c`,
    [tx.orgId, [...new Set(claimNumbers.map(normal))]]);
}

export function findRemittance(tx: Tx, id: RemittanceId): Promise<RemittanceRow | null> {
  return tx.manager.findOneBy(RemittanceRow, { orgId: tx.orgId, id });
}

export function sumRemittances(tx: Tx): Promise<{ status: RemittanceStatus; count: number; cents: Cents }[]> {
  return tx.query('select status, count(*)::int as count, sum(amount_cents)::bigint as cents from remittance where org_id = $1 group by status order by status', [tx.orgId]);
}

/** How many claims of a remittance stand where. */
export function countClaims(tx: Tx, ids: readonly RemittanceId[]): Promise<{ remittanceId: RemittanceId; status: RemittanceClaimStatus; count: number }[]> {
  return tx.query('select remittance_id as "remittanceId", status, count(*)::int as count from remittance_claim where org_id = $1 and remittance_id = any($2) group by remittance_id, status', [tx.orgId, ids]);
}

/** A file as it came. */
export async function contentOfFile(tx: Tx, id: FileId): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ content: Sealed<string> }>('select content from remittance_file where org_id = $1 and id = $2', [tx.orgId, id]);
  return row && Buffer.from(tx.open(FILE_CONTENT, id, row.content), 'latin1');
}
