import { fhirList } from '@claimwright/platform-fhir';
import type { Tx } from '@claimwright/platform-persistence';
import type { RemittanceClaimRow, RemittanceRow } from '../remittances/remittance.row.js';

export type RemittanceFound = Pick<RemittanceRow, 'id' | 'status' | 'payerId' | 'traceNumber' | 'tracePayerId' | 'paidOn' | 'amountCents' | 'content' | 'receivedAt'>;
export const REMITTANCES_IN_FHIR = fhirList('PaymentReconciliation', {
  select: 'id, status, payer_id as "payerId", trace_number as "traceNumber", trace_payer_id as "tracePayerId", paid_on as "paidOn", amount_cents as "amountCents", content, received_at as "receivedAt"', from: 'remittance',
  columns: { _id: 'id', identifier: 'id', status: `(case status when 'duplicate' then 'cancelled' else 'active' end)`, created: 'received_at', _lastUpdated: 'received_at' },
});

export type ClaimFound = Pick<RemittanceClaimRow, 'remittanceId' | 'claimNumber' | 'payerClaimNumber' | 'claimId' | 'paymentId' | 'paidCents'>;

/** The claims that these payments are for, in the order of their files. */
export async function claimsOf(tx: Tx, ids: readonly RemittanceRow['id'][]): Promise<Map<RemittanceRow['id'], ClaimFound[]>> {
  const claims = new Map(ids.map((id) => [id, [] as ClaimFound[]]));
  const rows = await tx.query<ClaimFound>(
    `select remittance_id as "remittanceId", claim_number as "claimNumber", payer_claim_number as "payerClaimNumber", claim_id as "claimId", payment_id as "paymentId", paid_cents as "paidCents"
       from remittance_claim where org_id = $1 and remittance_id = any($2) order by remittance_id, seq`, [tx.orgId, ids]);
  for (const row of rows) claims.get(row.remittanceId)?.push(row);
  return claims;
}
