import { type EventDefinition } from '@claimwright/contracts';
import { type OrgId } from '@claimwright/kernel';
import { type Database } from '@claimwright/platform-persistence';
import { outboxEvents } from '../announce.js';
import { type OutboxEvent, saveToOutbox } from '../outbox-store.js';
import { note, type Operator } from './operations.js';

/** A repair event as it will stand in the outbox, in each version. Throws a ContractError where the data breaks its contract. */
export function repairEvent(definition: EventDefinition, data: Record<string, unknown>, orgId: OrgId): OutboxEvent[] {
  return outboxEvents(definition, data, { orgId, occurredAt: new Date() });
}

/**
 * Hands an event that somebody wrote by hand to the outbox of the service that owns its topic, together with its line in the audit.
 * From there it goes the way of all others: published in turn, counted as sent, dropped where it comes twice.
 */
export async function produceByHand(db: Database, events: readonly OutboxEvent[], orgId: OrgId, operator: Operator): Promise<void> {
  await db.systemTransaction(async (q) => {
    const at = new Date();
    for (const { id, type, topic, key } of events) await note(q, operator, { action: 'produce', topic, key, eventId: id, detail: { type } });
    await saveToOutbox({ query: (sql, params) => q.query(sql, params), orgId, now: () => at }, events.map((event) => ({ ...event, headers: { ...event.headers, ce_time: at.toISOString() } })));
  });
}
