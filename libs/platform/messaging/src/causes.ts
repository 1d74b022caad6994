import { type Tx } from '@claimwright/platform-persistence';
import { type AnyEvent } from './records.js';

const handled = new WeakMap<Tx, ReadonlyMap<string, AnyEvent>>();

/** Remembers which events the transaction is acting on, so that what it announces names its cause. */
export function actOn(tx: Tx, events: readonly AnyEvent[]): void {
  handled.set(tx, new Map(events.map((event) => [event.key, event])));
}

/** The handled event that led to this data: the only one, or the one whose aggregate the data names. */
export function causeOf(tx: Tx, data: Record<string, unknown>): AnyEvent | undefined {
  const events = handled.get(tx);
  if (!events) return undefined;
  if (events.size === 1) return events.values().next().value;
  for (const value of Object.values(data)) {
    const cause = typeof value === 'string' ? events.get(value) : undefined;
    if (cause) return cause;
  }
  return undefined;
}
