/** What keeps events from being lost, doubled or put out of order; each can be taken away to show that the fault suite would notice. */
export const GUARDS = ['inbox', 'lease_epoch', 'offset_after_effect', 'delete_after_publish', 'parked_key_order', 'commit_by_batch'] as const;
export type Guard = (typeof GUARDS)[number];

const removed = process.env['WITHOUT_GUARD'];
if (removed !== undefined && process.env['NODE_ENV'] === 'production') throw new Error('WITHOUT_GUARD is for the fault suite and refused in production');
if (removed !== undefined && !(GUARDS as readonly string[]).includes(removed)) throw new Error(`WITHOUT_GUARD names no guard; expected one of ${GUARDS.join(', ')}`);

/** True in a process of the fault suite that is to run without this guard. */
export function isRemoved(guard: Guard): boolean {
  return removed === guard;
}
