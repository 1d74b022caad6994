import { type EndpointId, type EventId } from '@claimwright/kernel';
import { allowMatch, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Seen } from '../endpoints/endpoints.service.js';
import { findEndpoint } from '../endpoints/endpoints.store.js';
import { openLanes } from '../sending/lanes.store.js';
import { SenderTicker } from '../sending/sender.ticker.js';
import { typesWanted, unknownTypes } from '../stream/event-filter.js';
import { refuse } from '../webhooks.errors.js';
import type { EndpointRow } from '../webhooks.rows.js';
import { DELIVERIES } from './deliveries.lists.js';
import { type DeliveryItem, type DeliveryOf, type DeliveryView, type ReplayView, toItem, toView } from './delivery-views.js';
import { attemptsOf, countStretch, findDelivery, replayEvents, replayStretch, type Stretch } from './deliveries.store.js';

const REPLAYED_AT_ONCE = 200_000;

export interface ReplayQuery {
  eventIds?: EventId[];
  since?: string;
  until?: string;
  eventTypes?: string[];
  which?: 'missing' | 'all';
}

/** What was sent to an endpoint, what came of it, and how to have it sent again. */
@Injectable()
export class DeliveriesService {
  constructor(@Inject(Database) private readonly db: Database, @Inject(SenderTicker) private readonly sender: SenderTicker) {}

  list(actor: Actor, endpointId: EndpointId, wanted: Wanted): Promise<Page<DeliveryItem>> {
    return this.db.transaction(actor, async (tx) => {
      await endpointOf(tx, endpointId);
      return mapPage(await readList<DeliveryOf>(tx, DELIVERIES, wanted, { 'd.endpoint_id': endpointId }), toItem);
    });
  }

  one(actor: Actor, endpointId: EndpointId, eventId: EventId): Promise<DeliveryView> {
    return this.db.transaction(actor, async (tx) => {
      await endpointOf(tx, endpointId);
      const row = await findDelivery(tx, endpointId, eventId);
      if (!row) throw refuse('delivery_not_found', 'This event was not to be sent to this endpoint, or it is no longer kept');
      return toView(row, await attemptsOf(tx, row));
    });
  }

  /** By id everything that is named; of a stretch of time what did not get through, unless all of it is wanted. */
  replay(actor: Actor, { id: endpointId, ifMatch }: Seen, { eventIds, since, until, eventTypes, which = 'missing' }: ReplayQuery): Promise<ReplayView> {
    const unknown = unknownTypes(eventTypes ?? []);
    if (unknown.length > 0) throw refuse('event_type_unknown', `There is no event ${unknown.join(', ')}; GET /v1/events/types lists them`);
    return this.db.transaction(actor, async (tx) => {
      const endpoint = await endpointOf(tx, endpointId);
      allowMatch(ifMatch, endpoint.version);
      if (endpoint.status !== 'enabled') throw refuse('endpoint_disabled', 'Enable the endpoint first');
      const of = { endpointId, ordered: endpoint.ordered, isForAll: eventIds !== undefined || which === 'all' };
      const stretch = { since: new Date(since ?? 0), until: until === undefined ? new Date(tx.now().getTime() + 60_000) : new Date(until), types: typesWanted(eventTypes ?? endpoint.eventTypes) };
      const deliveries = eventIds ? await replayEvents(tx, of, eventIds) : await replayStretch(tx, of, await bounded(tx, stretch));
      await openLanes(tx, [endpointId]);
      tx.afterCommit(() => this.sender.wake([endpointId]));
      return { deliveries };
    });
  }
}

async function bounded(tx: Tx, stretch: Stretch): Promise<Stretch> {
  if ((await countStretch(tx, stretch, REPLAYED_AT_ONCE + 1)) > REPLAYED_AT_ONCE) throw refuse('replay_too_large', `There are more than ${REPLAYED_AT_ONCE} events in this stretch; ask for a shorter one, or for fewer types`);
  return stretch;
}

async function endpointOf(tx: Tx, id: EndpointId): Promise<EndpointRow> {
  const endpoint = await findEndpoint(tx, id);
  if (!endpoint) throw refuse('endpoint_not_found', 'No endpoint has this id');
  return endpoint;
}
