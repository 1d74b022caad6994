import type { EventId } from '@claimwright/kernel';
import { CurrentActor, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Matches } from 'class-validator';
import { CATALOGUE } from './catalogue.js';
import { EventPage, EventTypeList, EventView, EXAMPLES } from './event-views.js';
import { EVENTS } from './events.lists.js';
import { EventsService } from './events.service.js';

class EventPath {
  @Matches(/^evt_[0-9a-f]{32}$/) eventId: EventId;
}

@Controller('v1/events')
export class EventsController {
  constructor(@Inject(EventsService) private readonly events: EventsService) {}

  @Get() @Permission('events:read')
  @Operation({ summary: 'List events', description: 'What webhooks tell, for those who would rather ask: in the order of `sequence`, none left out and none twice. Keep the last `sequence` and ask for what comes `after` it.' })
  @Returns(200, EventPage, 'A page of events', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(EVENTS) wanted: Wanted): Promise<Page<EventView>> {
    return this.events.list(actor, wanted);
  }

  @Get('types') @Permission('events:read')
  @Operation({ summary: 'List types of events', description: 'Each with what it means, the JSON Schema of its body and an example.' })
  @Returns(200, EventTypeList, 'The catalogue', { example: EXAMPLES.types })
  types(): EventTypeList {
    return { types: [...CATALOGUE] as EventTypeList['types'] };
  }

  @Get(':eventId') @Permission('events:read')
  @Operation({ summary: 'Read an event', description: 'By the `webhook-id` it was delivered under.' })
  @Returns(200, EventView, 'The event', { example: EXAMPLES.event }) @ProblemCodes('event_not_found')
  one(@CurrentActor() actor: Actor, @Param() { eventId }: EventPath): Promise<EventView> {
    return this.events.one(actor, eventId);
  }
}
