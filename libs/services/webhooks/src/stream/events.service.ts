import type { ClaimId, EventId } from '@claimwright/kernel';
import { decodeCursor, encodeCursor } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../webhooks.errors.js';
import { typesWanted, unknownTypes } from './event-filter.js';
import type { EventPage, EventView } from './event-views.js';
import { findEvent, lastSequence, listEvents } from './stream.store.js';

export interface StreamQuery {
  limit: number;
  cursor?: string;
  from?: 'start' | 'end';
  type?: string;
  claimId?: ClaimId;
}

/** The events of an organisation in one order, for those who would rather ask than be told. */
@Injectable()
export class EventsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, { limit, cursor, from, type, claimId }: StreamQuery): Promise<EventPage> {
    const [given] = decodeCursor(cursor, ['integer']) ?? [];
    if (type !== undefined && unknownTypes([type]).length > 0) throw refuse('event_type_unknown', `There is no event ${type}; GET /v1/events/types lists them`);
    return this.db.transaction(actor, async (tx) => {
      if (given === undefined && from === 'end') return { items: [], nextCursor: encodeCursor([await lastSequence(tx)]), hasMore: false };
      const rows = await listEvents(tx, { after: given ?? 0, types: type === undefined ? undefined : typesWanted([type]), subjectId: claimId }, limit + 1);
      const shown = rows.slice(0, limit);
      return { items: shown.map(({ body }) => JSON.parse(body) as EventView), nextCursor: encodeCursor([shown.at(-1)?.sequence ?? given ?? 0]), hasMore: rows.length > limit };
    });
  }

  one(actor: Actor, id: EventId): Promise<EventView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findEvent(tx, id);
      if (!row) throw refuse('event_not_found', 'No event has this id, or it is no longer kept');
      return JSON.parse(row.body) as EventView;
    });
  }
}
