import type { Cents, ClaimId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { Earlier } from '../posting/books.js';

/** Decisions that were posted for these claims before, oldest first, and whether they were taken back. */
export async function earlierPayments(tx: Tx, claimIds: readonly ClaimId[]): Promise<Map<ClaimId, Earlier[]>> {
  const rows = await tx.query<Omit<Earlier, 'payerClaimNumber'> & { payerClaimNumber: string | null }>(
    `select p.id as "paymentId", p.claim_id as "claimId", p.turn, p.trace_payer_id as "tracePayerId", p.payer_claim_number as "payerClaimNumber",
            p.charged_cents as "chargeCents", p.paid_cents as "paidCents", r.id is not null as reversed
       from payment p left join payment r on r.org_id = p.org_id and r.reverses_payment_id = p.id
      where p.org_id = $1 and p.claim_id = any($2) and p.kind = 'decision' order by p.id`, [tx.orgId, claimIds]);
  const byClaim = new Map<ClaimId, Earlier[]>();
  for (const { payerClaimNumber, ...row } of rows) {
    const earlier: Earlier = { ...row, ...(payerClaimNumber !== null && { payerClaimNumber }) };
    const known = byClaim.get(row.claimId);
    if (known) known.push(earlier);
    else byClaim.set(row.claimId, [earlier]);
  }
  return byClaim;
}

export type PaymentGroup = 'paid' | 'zero' | 'reversed';

export function sumPayments(tx: Tx): Promise<{ status: PaymentGroup; count: number; cents: Cents }[]> {
  return tx.query(
    `select case when kind = 'reversal' then 'reversed' when paid_cents <> 0 then 'paid' else 'zero' end as status, count(*)::int as count, sum(paid_cents)::bigint as cents
       from payment where org_id = $1 group by 1 order by 1`, [tx.orgId]);
}
