import type { ClaimStatus } from '@claimwright/domain-claims';
import type { ClaimId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { ClaimHistoryRow } from './claim.row.js';
import { STATE, type WholeClaim } from './claims.store.js';

export async function findClaim(tx: Tx, id: ClaimId): Promise<WholeClaim | undefined> {
  return (await tx.query<WholeClaim>(`select ${STATE}, content from claim where org_id = $1 and id = $2`, [tx.orgId, id]))[0];
}

export async function historyOf(tx: Tx, id: ClaimId): Promise<Omit<ClaimHistoryRow, 'orgId' | 'claimId'>[]> {
  return tx.query('select entry, at, actor, action, from_status as "fromStatus", to_status as "toStatus", detail from claim_history where org_id = $1 and claim_id = $2 order by entry', [tx.orgId, id]);
}

export interface StatusFigures {
  status: ClaimStatus;
  first: boolean;
  count: number;
  cents: number;
  submitted: number;
  submittedCents: number;
  accepted: number;
  acceptedCents: number;
  adjudicated: number;
  adjudicatedCents: number;
}

/** Counts and charges by status, and how many ever got how far; a decision shows that the claim was accepted, whoever said so. */
export async function figures(tx: Tx): Promise<StatusFigures[]> {
  return tx.query<StatusFigures>(
    `select status, turn = 1 and revision = 0 as first, count(*) as count, sum(charged_cents)::bigint as cents,
            count(submitted_at) as submitted, coalesce(sum(charged_cents) filter (where submitted_at is not null), 0)::bigint as "submittedCents",
            count(coalesce(accepted_at, adjudicated_at)) as accepted, coalesce(sum(charged_cents) filter (where coalesce(accepted_at, adjudicated_at) is not null), 0)::bigint as "acceptedCents",
            count(adjudicated_at) as adjudicated, coalesce(sum(charged_cents) filter (where adjudicated_at is not null), 0)::bigint as "adjudicatedCents"
       from claim where org_id = $1 group by 1, 2 order by 1, 2`, [tx.orgId]);
}
