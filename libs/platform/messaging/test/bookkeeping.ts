import { defineEvent, type EventDefinition, type EventOf } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { defineService, type Tx } from '@claimwright/platform-persistence';
import { testDatabase } from '@claimwright/platform-testing';
import { Type } from 'typebox';
import { type StoredRecord } from '../src/broker.js';
import { eventLogSchema } from '../src/event-log-schema.js';
import { toHeaders, type AnyEvent } from '../src/records.js';

// A service for this library's own tests; its one table shows which events acted, how often and in which order.

export const bookkeeping = defineService({ name: 'bookkeeping', entities: [], migrationsDir: new URL('./bookkeeping-migrations/', import.meta.url) });
export const bookDatabase = () => testDatabase(bookkeeping, { shared: [eventLogSchema], poolMax: 20 });

export const TOPIC = 'claimwright.bookkeeping.book.v1';
const bookEvent = <const T extends string>(type: T) => defineEvent({
  type, topic: TOPIC, key: 'bookId', summary: 'For tests.',
  payload: Type.Object({ bookId: Type.String(), note: Type.Optional(Type.String()) }, { additionalProperties: false }),
  example: { bookId: 'clm_01' },
});
export const BookOpened = bookEvent('book.opened.v1');
export const BookSigned = bookEvent('book.signed.v1');
export const BookClosed = bookEvent('book.closed.v1');

let offset = 0;

/** A record as a broker would deliver it. */
export function recordOf(definition: EventDefinition, orgId: OrgId, data: { bookId: string; note?: string }): StoredRecord {
  offset += 1;
  const headers = toHeaders(definition, { id: newId('evt'), orgId, key: data.bookId, occurredAt: new Date() });
  return { topic: TOPIC, key: data.bookId, headers: { ...headers, ce_sequence: String(offset) }, value: JSON.stringify(data), partition: 0, offset, timestamp: new Date() };
}

/** The effect of a handler: one row an event. */
export async function writeBooks(tx: Tx, events: readonly (AnyEvent | EventOf<typeof BookOpened>)[]): Promise<void> {
  await tx.query(
    `INSERT INTO book (org_id, event_id, book_id, type, note)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[])`,
    [tx.orgId, events.map((e) => e.id), events.map((e) => e.key), events.map((e) => e.type), events.map((e) => e.data['note'] ?? null)]);
}
