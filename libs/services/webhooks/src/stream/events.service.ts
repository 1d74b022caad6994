import type { EventId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../webhooks.errors.js';
import type { EventRow } from '../webhooks.rows.js';
import type { EventView } from './event-views.js';
import { EVENTS } from './events.lists.js';
import { findEvent } from './stream.store.js';

/** The events of an organisation in one order, for those who would rather ask than be told. */
@Injectable()
export class EventsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<EventView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<Pick<EventRow, 'body'>>(tx, EVENTS, wanted), toView));
  }

  one(actor: Actor, id: EventId): Promise<EventView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findEvent(tx, id);
      if (!row) throw refuse('event_not_found', 'No event has this id, or it is no longer kept');
      return toView(row);
    });
  }
}

/** What is kept is what was sent. */
const toView = ({ body }: Pick<EventRow, 'body'>): EventView => JSON.parse(body) as EventView;
