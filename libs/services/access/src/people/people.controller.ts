import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { USERS } from './people.lists.js';
import { EXAMPLES, UserBody, UserChange, UserPage, UserView } from './person-views.js';
import { PeopleService } from './people.service.js';

class UserPath {
  @Matches(/^usr_[0-9a-f]{32}$/) userId: string;
}

@Controller('v1/users')
export class PeopleController {
  constructor(@Inject(PeopleService) private readonly people: PeopleService) {}

  @Get() @Permission('users:read')
  @Operation({ summary: 'List users', description: 'In the order in which they were let in.' })
  @Returns(200, UserPage, 'A page of users', { example: { items: [EXAMPLES.view] } })
  list(@CurrentActor() actor: Actor, @ListQuery(USERS) wanted: Wanted): Promise<Page<UserView>> {
    return this.people.list(actor, wanted);
  }

  @Post() @Permission('users:write') @StepUp()
  @Operation({ summary: 'Let somebody in', description: 'Who signs in at the identity provider as this subject is this user, in these roles.' })
  @Returns(201, UserView, 'The user', { example: EXAMPLES.view }) @ProblemCodes('user_known', 'invalid_body')
  add(@CurrentActor() actor: Actor, @JsonBody(UserBody, EXAMPLES.body) body: UserBody): Promise<UserView> {
    return this.people.add(actor, body);
  }

  @Get(':userId') @Permission('users:read') @Versioned()
  @Operation({ summary: 'Read about a user', description: 'With the roles.' })
  @Returns(200, UserView, 'The user', { example: EXAMPLES.view }) @ProblemCodes('user_not_found')
  one(@CurrentActor() actor: Actor, @Param() { userId }: UserPath): Promise<UserView> {
    return this.people.one(actor, userId);
  }

  @Patch(':userId') @Permission('users:write') @StepUp() @Versioned()
  @Operation({ summary: 'Change a user', description: 'Roles, name, or shutting somebody out. Tokens of before count no longer, everywhere within five seconds.' })
  @Returns(200, UserView, 'The user', { example: { ...EXAMPLES.view, roles: ['poster'], version: 2 } }) @ProblemCodes('user_not_found', 'invalid_body')
  change(@CurrentActor() actor: Actor, @Param() { userId }: UserPath, @IfMatch() ifMatch: string | undefined, @JsonBody(UserChange, { roles: ['poster'] }) body: UserChange): Promise<UserView> {
    return this.people.change(actor, userId, { ...body, ifMatch });
  }
}
