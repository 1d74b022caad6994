import { CurrentActor, IfMatch, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { EndpointBody, EndpointChange, EndpointPath, KeyBody, TestBody } from './endpoint-bodies.js';
import { EndpointTests } from './endpoint-tests.service.js';
import { EndpointCreated, EndpointPage, EndpointView, EXAMPLES, NewSigningKey, TestResult } from './endpoint-views.js';
import { ENDPOINTS } from './endpoints.lists.js';
import { EndpointsService } from './endpoints.service.js';

@Controller('v1/webhook-endpoints')
export class EndpointsController {
  constructor(@Inject(EndpointsService) private readonly endpoints: EndpointsService, @Inject(EndpointTests) private readonly tests: EndpointTests) {}

  @Post() @Permission('webhooks:write')
  @Operation({ summary: 'Make an endpoint', description: 'From now on the events it names are posted to it, signed as Standard Webhooks 1.0.0 has it. The secret is shown this once.', example: { url: EXAMPLES.view.url, description: 'Billing desk', eventTypes: ['claim.denied.*', 'payment.*'] } })
  @Returns(201, EndpointCreated, 'The endpoint, with its key', { example: EXAMPLES.created })
  @ProblemCodes('endpoint_url_refused', 'event_type_unknown', 'too_many_endpoints')
  create(@CurrentActor() actor: Actor, @Body() body: EndpointBody): Promise<EndpointCreated> {
    return this.endpoints.create(actor, body);
  }

  @Get() @Permission('webhooks:read')
  @Operation({ summary: 'List endpoints', description: 'In the order in which they were made.' })
  @Returns(200, EndpointPage, 'A page of endpoints', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(ENDPOINTS) wanted: Wanted): Promise<Page<EndpointView>> {
    return this.endpoints.list(actor, wanted);
  }

  @Get(':endpointId') @Permission('webhooks:read') @Versioned()
  @Operation({ summary: 'Read an endpoint', description: 'With its keys, but not their secrets.' })
  @Returns(200, EndpointView, 'The endpoint', { example: EXAMPLES.view }) @ProblemCodes('endpoint_not_found')
  one(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath): Promise<EndpointView> {
    return this.endpoints.one(actor, endpointId);
  }

  @Patch(':endpointId') @Permission('webhooks:write') @Versioned()
  @Operation({ summary: 'Change an endpoint', description: 'What is left out stays. Enabling it again does not send what it missed: see its replays.', example: { status: 'enabled' } })
  @Returns(200, EndpointView, 'The endpoint', { example: { ...EXAMPLES.view, version: 2 } })
  @ProblemCodes('endpoint_not_found', 'endpoint_url_refused', 'event_type_unknown', 'precondition_required', 'precondition_failed')
  change(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath, @IfMatch() ifMatch: string | undefined, @Body() body: EndpointChange): Promise<EndpointView> {
    return this.endpoints.change(actor, { id: endpointId, ifMatch }, body);
  }

  @Delete(':endpointId') @Permission('webhooks:write')
  @Operation({ summary: 'Remove an endpoint', description: 'With its keys. What waits for it is not sent.' })
  @Returns(204, undefined, 'It is gone') @ProblemCodes('endpoint_not_found', 'precondition_required', 'precondition_failed')
  remove(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath, @IfMatch() ifMatch: string | undefined): Promise<void> {
    return this.endpoints.remove(actor, { id: endpointId, ifMatch });
  }

  @Post(':endpointId/keys') @Permission('webhooks:write')
  @Operation({ summary: 'Change the key', description: 'Everything is signed with the new key at once, and with those before it too for `overlapHours` (24), so that the receiver can change over in its own time. The secret is shown this once.', example: { kind: 'hmac', overlapHours: 24 } })
  @Returns(201, NewSigningKey, 'The new key', { example: EXAMPLES.newKey }) @ProblemCodes('endpoint_not_found', 'too_many_keys', 'precondition_failed')
  addKey(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @Body() body: KeyBody): Promise<NewSigningKey> {
    return this.endpoints.addKey(actor, { id: endpointId, ifMatch }, body);
  }

  @Post(':endpointId/tests') @Permission('webhooks:write')
  @Operation({ summary: 'Test an endpoint', description: 'Posts the example of an event to it, signed and with `test: true`, and tells what it answered. Also to one that is disabled.', example: { eventType: 'claim.denied.v1' } })
  @Returns(200, TestResult, 'What came of it', { example: EXAMPLES.test }) @ProblemCodes('endpoint_not_found', 'event_type_unknown', 'precondition_failed')
  test(@CurrentActor() actor: Actor, @Param() { endpointId }: EndpointPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @Body() { eventType }: TestBody): Promise<TestResult> {
    return this.tests.test(actor, { id: endpointId, ifMatch }, eventType);
  }
}
