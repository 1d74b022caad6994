import type { ClaimId, Sealed, SubmissionId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { SubmissionRow } from './submission.row.js';

export type SubmissionState = Omit<SubmissionRow, 'orgId' | 'content'>;

export const SUBMISSION_STATE = `id, partner_id as "partnerId", status, control_number as "controlNumber", claim_count as "claimCount", charged_cents as "chargedCents",
  built_at as "builtAt", sent_at as "sentAt", acknowledged_at as "acknowledgedAt"`;

/** The next interchange control number; whoever takes one holds the organisation's next until it commits, so none is left out or given twice. */
export async function nextControlNumber(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    'insert into control_number (org_id, last) values ($1, 1) on conflict (org_id) do update set last = control_number.last % 999999999 + 1 returning last', [tx.orgId]);
  if (!row) throw new Error('The control number was not counted up');
  return row.last;
}

export async function contentOfSubmission(tx: Tx, id: SubmissionId): Promise<(Pick<SubmissionState, 'status' | 'partnerId'> & { content: Sealed<string> }) | undefined> {
  const [row] = await tx.query<Pick<SubmissionState, 'status' | 'partnerId'> & { content: Sealed<string> }>(
    'select status, partner_id as "partnerId", content from submission where org_id = $1 and id = $2', [tx.orgId, id]);
  return row;
}

/** The claims in a file. */
export async function claimIdsOf(tx: Tx, id: SubmissionId): Promise<ClaimId[]> {
  return (await tx.query<{ id: ClaimId }>('select id from claim where org_id = $1 and submission_id = $2 order by id', [tx.orgId, id])).map((row) => row.id);
}

export async function lockSubmission(tx: Tx, id: SubmissionId): Promise<SubmissionState | undefined> {
  const [row] = await tx.query<SubmissionState>(`select ${SUBMISSION_STATE} from submission where org_id = $1 and id = $2 for update`, [tx.orgId, id]);
  return row;
}

export async function lockByControlNumber(tx: Tx, numbers: readonly number[]): Promise<Map<number, SubmissionState>> {
  const rows = await tx.query<SubmissionState>(`select ${SUBMISSION_STATE} from submission where org_id = $1 and control_number = any($2) order by id for update`, [tx.orgId, numbers]);
  return new Map(rows.map((row) => [row.controlNumber, row]));
}

export async function markSent(tx: Tx, id: SubmissionId): Promise<void> {
  await tx.query("update submission set status = 'sent', sent_at = $3 where org_id = $1 and id = $2", [tx.orgId, id, tx.now()]);
}

export async function markRefused(tx: Tx, id: SubmissionId): Promise<void> {
  await tx.query("update submission set status = 'refused' where org_id = $1 and id = $2", [tx.orgId, id]);
}

/** The first answer of any kind is the acknowledgement's moment. */
export async function markAcknowledged(tx: Tx, ids: readonly SubmissionId[]): Promise<void> {
  await tx.query('update submission set acknowledged_at = $3 where org_id = $1 and id = any($2) and acknowledged_at is null', [tx.orgId, ids, tx.now()]);
}

export async function findSubmission(tx: Tx, id: SubmissionId): Promise<SubmissionState | undefined> {
  return (await tx.query<SubmissionState>(`select ${SUBMISSION_STATE} from submission where org_id = $1 and id = $2`, [tx.orgId, id]))[0];
}
