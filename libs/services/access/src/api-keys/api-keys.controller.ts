import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { API_KEYS } from './api-keys.lists.js';
import { ApiKeyBody, ApiKeyPage, ApiKeyView, EXAMPLES, NewApiKeyView, RotationBody } from './api-key-views.js';
import { ApiKeysService } from './api-keys.service.js';

class ApiKeyPath {
  @Matches(/^key_[0-9a-f]{32}$/) apiKeyId: string;
}

@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(@Inject(ApiKeysService) private readonly keys: ApiKeysService) {}

  @Get() @Permission('api-keys:read')
  @Operation({ summary: 'List API keys', description: 'In the order in which they were made; never the keys themselves.' })
  @Returns(200, ApiKeyPage, 'A page of keys', { example: { items: [EXAMPLES.view] } })
  list(@CurrentActor() actor: Actor, @ListQuery(API_KEYS) wanted: Wanted): Promise<Page<ApiKeyView>> {
    return this.keys.list(actor, wanted);
  }

  @Post() @Permission('api-keys:write') @StepUp()
  @Operation({ summary: 'Make an API key', description: 'Its secret is in this answer and never again. It may do what its roles and permissions say.' })
  @Returns(201, NewApiKeyView, 'The key', { example: EXAMPLES.made }) @ProblemCodes('permission_unknown', 'address_block_unknown', 'expiry_not_possible', 'invalid_body')
  make(@CurrentActor() actor: Actor, @JsonBody(ApiKeyBody, EXAMPLES.body) body: ApiKeyBody): Promise<NewApiKeyView> {
    return this.keys.make(actor, body);
  }

  @Get(':apiKeyId') @Permission('api-keys:read') @Versioned()
  @Operation({ summary: 'Read about an API key', description: 'With the minute of its last use.' })
  @Returns(200, ApiKeyView, 'The key', { example: EXAMPLES.view }) @ProblemCodes('api_key_not_found')
  one(@CurrentActor() actor: Actor, @Param() { apiKeyId }: ApiKeyPath): Promise<ApiKeyView> {
    return this.keys.one(actor, apiKeyId);
  }

  @Post(':apiKeyId/rotations') @Permission('api-keys:write') @StepUp()
  @Operation({ summary: 'Rotate an API key', description: 'Makes its successor; the old one goes on for the overlap.' })
  @Returns(201, NewApiKeyView, 'The new key', { example: { ...EXAMPLES.made, replaces: EXAMPLES.view.id } }) @ProblemCodes('api_key_not_found', 'api_key_ended', 'invalid_body')
  rotate(@CurrentActor() actor: Actor, @Param() { apiKeyId }: ApiKeyPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @JsonBody(RotationBody, { overlapHours: 24 }) { overlapHours }: { overlapHours: number }): Promise<NewApiKeyView> {
    return this.keys.rotate(actor, apiKeyId, { overlapHours, ifMatch });
  }

  @Delete(':apiKeyId') @Permission('api-keys:write') @StepUp() @Returns(204, undefined, 'It counts no longer')
  @Operation({ summary: 'Revoke an API key', description: 'It counts no longer, everywhere within five seconds.' })
  @ProblemCodes('api_key_not_found', 'api_key_ended')
  revoke(@CurrentActor() actor: Actor, @Param() { apiKeyId }: ApiKeyPath, @IfMatch() ifMatch: string | undefined): Promise<void> {
    return this.keys.revoke(actor, apiKeyId, ifMatch);
  }
}
