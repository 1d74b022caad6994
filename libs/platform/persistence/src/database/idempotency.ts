import type { Id, Sealed } from '@claimwright/kernel';
import { IdempotencyConflict } from './errors.js';
import type { Tx } from './tx.js';

const CONTEXT = 'idempotency.answer';

/** The work's result, or the answer that the request was given before. */
export type Outcome<T> = { result: T } | { repeated: unknown };

/**
 * Does the work once per key. The row is written first, so a second request with the key waits for the first one's
 * transaction and then is told its answer, or takes its place if that rolled back.
 */
export async function once<T>(tx: Tx, { key, fingerprint }: { key: string; fingerprint: string }, work: () => Promise<T>): Promise<Outcome<T>> {
  const mine = await tx.query('insert into idempotency (org_id, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning 1', [tx.orgId, key, fingerprint]);
  if (mine.length === 0) return { repeated: await answerOf(tx, key, fingerprint) };
  const result = await work();
  await tx.query('update idempotency set answer = $3 where org_id = $1 and key = $2', [tx.orgId, key, tx.seal(CONTEXT, objectOf(tx, key), result ?? null)]);
  return { result };
}

async function answerOf(tx: Tx, key: string, fingerprint: string): Promise<unknown> {
  const [row] = await tx.query<{ fingerprint: string; answer: Sealed<unknown> }>('select fingerprint, answer from idempotency where org_id = $1 and key = $2', [tx.orgId, key]);
  if (!row) throw new Error('The idempotency row vanished between two statements');
  if (row.fingerprint !== fingerprint) throw new IdempotencyConflict();
  return tx.open(CONTEXT, objectOf(tx, key), row.answer);
}

/** Clients choose their keys, so the audit names an answer by a key's blind index. */
function objectOf(tx: Tx, key: string): Id<'idk'> {
  return `idk_${tx.blind('idempotency.key', key)}`;
}
