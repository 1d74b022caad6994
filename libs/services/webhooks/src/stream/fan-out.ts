import { type EventDefinition, type EventOf, thinData } from '@claimwright/contracts';
import type { EndpointId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { openLanes } from '../sending/lanes.store.js';
import { DeliveryRow, EventRow } from '../webhooks.rows.js';
import { isWanted } from './event-filter.js';
import { findSubscribers, reserveSequences, type Subscriber } from './stream.store.js';

/** Events of one type as they are told to others, with a delivery for each endpoint that wants them; answers those endpoints. */
export async function fanOut(tx: Tx, definition: EventDefinition, events: readonly EventOf<EventDefinition>[]): Promise<EndpointId[]> {
  const last = await reserveSequences(tx, events.length);
  const rows = events.map((event, index) => toRow(definition, event, last - events.length + 1 + index));
  await insertRows(tx, EventRow, rows);
  const subscribers = (await findSubscribers(tx)).filter(({ eventTypes }) => isWanted(definition.type, eventTypes));
  const deliveries = subscribers.flatMap((subscriber) => rows.filter((row) => !isAbout(definition, row, subscriber)).map((row) => toDelivery(row, subscriber)));
  await insertRows(tx, DeliveryRow, deliveries);
  const endpointIds = [...new Set(deliveries.map(({ endpointId }) => endpointId))];
  await openLanes(tx, endpointIds);
  return endpointIds;
}

type NewEvent = Pick<EventRow, 'sequence' | 'id' | 'type' | 'subjectId' | 'body'>;

function toRow(definition: EventDefinition, { id, key, type, occurredAt, data }: EventOf<EventDefinition>, sequence: number): NewEvent {
  const { data: carried, cut } = thinData(definition, data);
  const { claimId } = data as { claimId?: string };
  const body = JSON.stringify({ id, type, timestamp: occurredAt.toISOString(), sequence, data: carried, ...(cut.length > 0 && { cut }) });
  return { sequence, id, type, subjectId: claimId ?? key, body };
}

/** An endpoint that fails need not be told so: it would fail at that too. */
const isAbout = ({ key }: EventDefinition, { subjectId }: NewEvent, { id }: Subscriber): boolean => key === 'endpointId' && subjectId === id;

function toDelivery({ sequence, subjectId }: NewEvent, { id, ordered }: Subscriber): RowOf<DeliveryRow> & { endpointId: EndpointId } {
  return { endpointId: id, sequence, subjectId: ordered ? subjectId : null, state: 'pending', step: 0, attempts: 0 };
}
