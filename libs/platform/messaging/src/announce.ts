import { announcedVersions, type DataOf, type EventDefinition } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { type Tx } from '@claimwright/platform-persistence';
import { causeOf } from './causes.js';
import { type OutboxEvent, saveToOutbox } from './outbox-store.js';
import { type Envelope, toHeaders } from './records.js';

// Topics take a megabyte with its headers.
const EVENT_BYTES_MAX = 1_000_000;

/**
 * Saves events in the transaction that makes them true; the relay publishes them after the commit. Call it last: the aggregate's
 * row is locked by then, so the events of one aggregate are numbered in the order of its changes.
 */
export async function announce<D extends EventDefinition>(tx: Tx, definition: D, data: DataOf<D> | readonly DataOf<D>[]): Promise<void> {
  const all: readonly Record<string, unknown>[] = Array.isArray(data) ? data : [data];
  if (all.length === 0) return;
  const occurredAt = tx.now();
  await saveToOutbox(tx, all.flatMap((one) => {
    const cause = causeOf(tx, one);
    // Whoever asked first is named all the way; what a service does of its own accord begins with the service.
    const actor = cause ? cause.actor : (tx.actor.onBehalfOf ?? tx.actor.subject);
    return outboxEvents(definition, one, { orgId: tx.orgId, occurredAt, correlationId: cause?.correlationId ?? tx.actor.requestId, causationId: cause?.id, actor });
  }));
}

/** An event as the outbox takes it, in every version in which it is announced. Throws a ContractError where the data has another shape. */
export function outboxEvents(definition: EventDefinition, data: Record<string, unknown>, envelope: Omit<Envelope, 'id' | 'key'>): OutboxEvent[] {
  // All versions of an event share its id, so that a group that reads several of them acts once.
  const id = newId('evt');
  return announcedVersions(definition, data).map(({ definition: version, data: body }) => {
    const key = keyOf(version, body);
    return { id, type: version.type, topic: version.topic, key, data: withinBounds(version, JSON.stringify(body)), headers: toHeaders(version, { ...envelope, id, key }) };
  });
}

/** Refused while it can still be taken back: what a topic will not take would hold up every event behind it. */
function withinBounds(definition: EventDefinition, data: string): string {
  if (Buffer.byteLength(data) > EVENT_BYTES_MAX) throw new Error(`${definition.type} of ${Buffer.byteLength(data)} bytes is larger than a topic takes (${EVENT_BYTES_MAX})`);
  return data;
}

function keyOf(definition: EventDefinition, data: Record<string, unknown>): string {
  const key = data[definition.key];
  if (typeof key !== 'string' || key === '') throw new Error(`${definition.type} has no text in its key field ${definition.key}`);
  return key;
}
