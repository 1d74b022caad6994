import type { ClaimId, EventId } from '@claimwright/kernel';
import { CurrentActor, Operation, PageQuery, Permission, ProblemCodes, Returns } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CATALOGUE } from './catalogue.js';
import { EVENT_TYPE_PATTERN } from './event-filter.js';
import { EventPage, EventTypeList, EventView, EXAMPLES } from './event-views.js';
import { EventsService } from './events.service.js';

class EventPath {
  @Matches(/^evt_[0-9a-f]{32}$/) eventId: EventId;
}

class EventsQuery extends PageQuery {
  /** Without a cursor: from the oldest that is kept, or from now on. */
  @IsOptional() @IsIn(['start', 'end']) from?: 'start' | 'end';
  @IsOptional() @Matches(EVENT_TYPE_PATTERN) type?: string;
  @IsOptional() @Matches(/^clm_[0-9a-f]{32}$/) claimId?: ClaimId;
}

@Controller('v1/events')
export class EventsController {
  constructor(@Inject(EventsService) private readonly events: EventsService) {}

  @Get() @Permission('events:read')
  @Operation({ summary: 'List events', description: 'What webhooks tell, for those who would rather ask: in the order of `sequence`, none left out and none twice. Keep `nextCursor` and ask with it again.' })
  @Returns(200, EventPage, 'A page of events', { example: EXAMPLES.page }) @ProblemCodes('event_type_unknown')
  list(@CurrentActor() actor: Actor, @Query() query: EventsQuery): Promise<EventPage> {
    return this.events.list(actor, query);
  }

  @Get('types') @Permission('events:read')
  @Operation({ summary: 'List types of events', description: 'Each with what it means, the JSON Schema of its body and an example.' })
  @Returns(200, EventTypeList, 'The catalogue', { example: EXAMPLES.types })
  types(): EventTypeList {
    return { items: [...CATALOGUE] as EventTypeList['items'] };
  }

  @Get(':eventId') @Permission('events:read')
  @Operation({ summary: 'Read an event', description: 'By the `webhook-id` it was delivered under.' })
  @Returns(200, EventView, 'The event', { example: EXAMPLES.event }) @ProblemCodes('event_not_found')
  one(@CurrentActor() actor: Actor, @Param() { eventId }: EventPath): Promise<EventView> {
    return this.events.one(actor, eventId);
  }
}
