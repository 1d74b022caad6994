import type { EndpointId, EventId } from '@claimwright/kernel';
import { CurrentActor, IfMatch, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsISO8601, IsOptional, Matches, ValidateIf } from 'class-validator';
import { EndpointPath } from '../endpoints/endpoint-bodies.js';
import { EVENT_TYPE_PATTERN } from '../stream/event-filter.js';
import { DeliveryItem, DeliveryPage, DeliveryView, EXAMPLES, ReplayView } from './delivery-views.js';
import { DELIVERIES } from './deliveries.lists.js';
import { DeliveriesService } from './deliveries.service.js';

class DeliveryPath {
  @Matches(/^whe_[0-9a-f]{32}$/) endpointId: EndpointId;
  @Matches(/^evt_[0-9a-f]{32}$/) eventId: EventId;
}

class ReplayBody {
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(1_000) @Matches(/^evt_[0-9a-f]{32}$/, { each: true }) eventIds?: EventId[];
  /** The stretch of time in which the events came, where no ids are given. */
  @ValidateIf((body: ReplayBody) => body.eventIds === undefined) @IsISO8601({ strict: true }) since?: string;
  @IsOptional() @IsISO8601({ strict: true }) until?: string;
  /** In place of the endpoint's own. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @Matches(EVENT_TYPE_PATTERN, { each: true }) eventTypes?: string[];
  /** Of the stretch: what was not delivered, or everything. */
  @IsOptional() @IsIn(['missing', 'all']) which?: 'missing' | 'all';
}

@Controller('v1/webhook-endpoints/:endpointId')
export class DeliveriesController {
  constructor(@Inject(DeliveriesService) private readonly deliveries: DeliveriesService) {}

  @Get('deliveries') @Permission('webhooks:read')
  @Operation({ summary: 'List deliveries', description: 'In the order of the events; `sort=-sequence` begins with the newest.' })
  @Returns(200, DeliveryPage, 'A page of deliveries', { example: EXAMPLES.page }) @ProblemCodes('endpoint_not_found')
  list(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath, @ListQuery(DELIVERIES) wanted: Wanted): Promise<Page<DeliveryItem>> {
    return this.deliveries.list(actor, endpointId, wanted);
  }

  @Get('deliveries/:eventId') @Permission('webhooks:read')
  @Operation({ summary: 'Read a delivery', description: 'With every try: when, how long it took, and the form of the answer.' })
  @Returns(200, DeliveryView, 'The delivery', { example: EXAMPLES.view }) @ProblemCodes('endpoint_not_found', 'delivery_not_found')
  one(@CurrentActor() actor: Actor, @Param() { endpointId, eventId }: DeliveryPath): Promise<DeliveryView> {
    return this.deliveries.one(actor, endpointId, eventId);
  }

  @Post('replays') @Permission('webhooks:write')
  @Operation({ summary: 'Replay events', description: 'Sends events again under the same `webhook-id`: those named by id, or those of a stretch of time that did not get through, which includes what came while the endpoint was disabled or not there yet.', example: { since: '2026-03-16T00:00:00Z', until: '2026-03-17T00:00:00Z', which: 'missing' } })
  @Returns(202, ReplayView, 'They are on their way', { example: EXAMPLES.replay })
  @ProblemCodes('endpoint_not_found', 'endpoint_disabled', 'event_type_unknown', 'replay_too_large', 'precondition_failed')
  replay(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @Body() body: ReplayBody): Promise<ReplayView> {
    return this.deliveries.replay(actor, { id: endpointId, ifMatch }, body);
  }
}
