import type { Tx } from '@claimwright/platform-persistence';

/** From now on the subject's tokens of before count no more, in any process within five seconds. */
export async function takeTokensBack(tx: Tx, subject: string): Promise<void> {
  // The moment at which the rows change, not at which the transaction began: a token may have been issued in between.
  await tx.execute(`insert into revocation (org_id, subject, not_before) values ($1, $2, clock_timestamp())
    on conflict (org_id, subject) do update set not_before = greatest(revocation.not_before, excluded.not_before)`, [tx.orgId, subject]);
}
