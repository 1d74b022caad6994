import type { Sealed } from '@claimwright/kernel';
import { IdempotencyConflict, Replayed } from './errors.js';
import type { Tx } from './tx.js';

const CONTEXT = 'idempotency.answer';

/**
 * Does the work once per key. The row is written first, so a second request with the key waits for the first one's
 * transaction and then replays its answer, or takes its place if that rolled back.
 */
export async function once<T>(tx: Tx, { key, fingerprint }: { key: string; fingerprint: string }, work: () => Promise<T>): Promise<T> {
  const mine = await tx.query('insert into idempotency (org_id, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning 1', [tx.orgId, key, fingerprint]);
  if (mine.length === 0) throw await replay(tx, key, fingerprint);
  const result = await work();
  await tx.query('update idempotency set answer = $3 where org_id = $1 and key = $2', [tx.orgId, key, tx.seal(CONTEXT, result ?? null)]);
  return result;
}

async function replay(tx: Tx, key: string, fingerprint: string): Promise<Error> {
  const [row] = await tx.query<{ fingerprint: string; answer: Sealed<unknown> }>('select fingerprint, answer from idempotency where org_id = $1 and key = $2', [tx.orgId, key]);
  if (!row) throw new Error('The idempotency row vanished between two statements');
  return row.fingerprint === fingerprint ? new Replayed(tx.open(CONTEXT, row.answer)) : new IdempotencyConflict();
}
