import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { CLIENTS } from './clients.lists.js';
import { ClientBody, ClientChange, ClientPage, ClientView, EXAMPLES } from './client-views.js';
import { ClientsService } from './clients.service.js';

class ClientPath {
  @Matches(/^cli_[0-9a-f]{32}$/) clientId: string;
}

@Controller('v1/clients')
export class ClientsController {
  constructor(@Inject(ClientsService) private readonly clients: ClientsService) {}

  @Get() @Permission('clients:read')
  @Operation({ summary: 'List system clients', description: 'In the order in which they were registered.' })
  @Returns(200, ClientPage, 'A page of clients', { example: { items: [EXAMPLES.view] } })
  list(@CurrentActor() actor: Actor, @ListQuery(CLIENTS) wanted: Wanted): Promise<Page<ClientView>> {
    return this.clients.list(actor, wanted);
  }

  @Post() @Permission('clients:write') @StepUp()
  @Operation({ summary: 'Register a system client', description: 'By its public keys, or by the address where it publishes them (SMART Backend Services). It holds its private key and shows it to nobody.' })
  @Returns(201, ClientView, 'The client', { example: EXAMPLES.view }) @ProblemCodes('permission_unknown', 'key_set_not_usable', 'invalid_body')
  register(@CurrentActor() actor: Actor, @JsonBody(ClientBody, EXAMPLES.body) body: ClientBody): Promise<ClientView> {
    return this.clients.register(actor, body);
  }

  @Get(':clientId') @Permission('clients:read') @Versioned()
  @Operation({ summary: 'Read about a system client', description: 'With what it may ask for.' })
  @Returns(200, ClientView, 'The client', { example: EXAMPLES.view }) @ProblemCodes('client_not_found')
  one(@CurrentActor() actor: Actor, @Param() { clientId }: ClientPath): Promise<ClientView> {
    return this.clients.one(actor, clientId);
  }

  @Patch(':clientId') @Permission('clients:write') @StepUp() @Versioned()
  @Operation({ summary: 'Change a system client', description: 'Keys, rights, or shutting it out. Tokens of before count no longer, everywhere within five seconds.' })
  @Returns(200, ClientView, 'The client', { example: { ...EXAMPLES.view, disabledAt: '2026-03-02T09:00:00.000Z', version: 2 } }) @ProblemCodes('client_not_found', 'permission_unknown', 'key_set_not_usable', 'invalid_body')
  change(@CurrentActor() actor: Actor, @Param() { clientId }: ClientPath, @IfMatch() ifMatch: string | undefined, @JsonBody(ClientChange, { disabled: true }) body: ClientChange): Promise<ClientView> {
    return this.clients.change(actor, clientId, { ...body, ifMatch });
  }
}
