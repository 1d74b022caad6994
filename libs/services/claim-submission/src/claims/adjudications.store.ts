import type { DataOf, PaymentPosted, PaymentReversed } from '@claimwright/contracts';
import type { ClaimId, EncounterId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { ClaimAdjudicationRow } from './adjudication.row.js';
import { withEarlierPart, type Decision } from './prior-payment.js';

const COLUMNS = `claim_id as "claimId", payment_id as "paymentId", encounter_id as "encounterId", remittance_id as "remittanceId", turn, payer_id as "payerId",
  payer_claim_number as "payerClaimNumber", status_code as "statusCode", charged_cents as "chargedCents", paid_cents as "paidCents", adjudicated_on as "adjudicatedOn",
  lines, adjustments, posted_at as "postedAt"`;

export async function insertAdjudications(tx: Tx, posted: readonly DataOf<typeof PaymentPosted>[]): Promise<void> {
  const rows = posted.map((data): RowOf<ClaimAdjudicationRow> => ({
    claimId: data.claimId, paymentId: data.paymentId, encounterId: data.encounterId, remittanceId: data.remittanceId, turn: data.turn, payerId: data.payerId,
    payerClaimNumber: data.payerClaimNumber ?? null, statusCode: data.statusCode, chargedCents: data.chargedCents, paidCents: data.paidCents,
    adjudicatedOn: data.adjudicatedOn, lines: data.lines, adjustments: data.adjustments, postedAt: tx.now(),
  }));
  await insertRows(tx, ClaimAdjudicationRow, rows, { onConflict: 'nothing' });
}

/** Takes decisions out: the posting with the reversal's payment id, else the claim's latest with the amount that is taken back. */
export async function markReversed(tx: Tx, reversals: readonly DataOf<typeof PaymentReversed>[]): Promise<void> {
  await tx.query(
    `update claim_adjudication a set reversed_at = $3
       from jsonb_to_recordset($2::jsonb) as r(claim_id text, payment_id text, paid_cents bigint)
      where a.org_id = $1 and a.claim_id = r.claim_id and a.reversed_at is null
        and a.payment_id = (select d.payment_id from claim_adjudication d
                             where d.org_id = $1 and d.claim_id = r.claim_id and d.reversed_at is null and (d.payment_id = r.payment_id or d.paid_cents = -r.paid_cents)
                             order by (d.payment_id = r.payment_id) desc, d.payment_id desc limit 1)`,
    [tx.orgId, JSON.stringify(reversals.map((one) => ({ claim_id: one.claimId, payment_id: one.paymentId, paid_cents: one.paidCents }))), tx.now()]);
}

/** What stands of each payer's decisions about each encounter, one for a turn, in the order of the turns. */
export async function latestAdjudications(tx: Tx, encounters: readonly EncounterId[]): Promise<Map<EncounterId, Decision[]>> {
  const rows = await tx.query<Decision>(
    `select ${COLUMNS} from claim_adjudication
      where org_id = $1 and encounter_id = any($2) and reversed_at is null order by encounter_id, turn, payment_id desc`, [tx.orgId, [...new Set(encounters)]]);
  const byEncounter = new Map<EncounterId, Decision[]>();
  for (const row of rows) {
    const standing = byEncounter.get(row.encounterId) ?? [];
    byEncounter.set(row.encounterId, standing);
    const newer = standing.at(-1)?.turn === row.turn ? standing.pop() : undefined;
    standing.push(newer ? withEarlierPart(newer, row) : row);
  }
  return byEncounter;
}

/** All decisions about these claims, in the order they were posted. */
export async function adjudicationsOf(tx: Tx, claimId: ClaimId): Promise<(Decision & { reversedAt: Date | null })[]> {
  return tx.query(`select ${COLUMNS}, reversed_at as "reversedAt" from claim_adjudication where org_id = $1 and claim_id = $2 order by payment_id`, [tx.orgId, claimId]);
}
