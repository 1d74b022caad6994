import { type EligibilityCheckId } from '@claimwright/kernel';
import { CurrentActor, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, type Wanted } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { ChecksService } from './checks.service.js';
import { CheckBody, CheckPage, CheckSummary, CheckView, EXAMPLES } from './eligibility-views.js';
import { CHECKS } from './eligibility.lists.js';

class CheckPath {
  @Matches(/^elc_[0-9a-f]{32}$/) checkId: EligibilityCheckId;
}

@Controller('v1/eligibility-checks')
export class ChecksController {
  constructor(@Inject(ChecksService) private readonly checks: ChecksService) {}

  @Post() @Permission('eligibility:write')
  @Operation({ summary: 'Ask a payer about a coverage', description: 'The question is taken and asked at once; read the check for its answer. `provider` says who asks and may be left out where somebody has asked about this coverage before.' })
  @Returns(202, CheckView, 'The question', { example: { ...EXAMPLES.check, state: 'pending', attempts: 0 } }) @ProblemCodes('coverage_not_found', 'eligibility_provider_required', 'invalid_body')
  ask(@CurrentActor() actor: Actor, @JsonBody(CheckBody, EXAMPLES.checkBody) body: CheckBody): Promise<CheckView> {
    return this.checks.ask(actor, body);
  }

  @Get() @Permission('eligibility:read')
  @Operation({ summary: 'List eligibility checks', description: 'In the order in which they were wanted.' })
  @Returns(200, CheckPage, 'A page of checks', { example: EXAMPLES.checks })
  list(@CurrentActor() actor: Actor, @ListQuery(CHECKS) wanted: Wanted): Promise<Page<CheckView>> {
    return this.checks.list(actor, wanted);
  }

  @Get('summary') @Permission('eligibility:read')
  @Operation({ summary: 'Count eligibility checks', description: 'How many there are in each state, and what their encounters charge; without those that were superseded.' })
  @Returns(200, CheckSummary, 'Counts and cents by state', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<CheckSummary> {
    return this.checks.summary(actor);
  }

  @Get(':checkId') @Permission('eligibility:read')
  @Operation({ summary: 'Read an eligibility check', description: 'With what the payer said of plan, dates and the patient\'s shares.' })
  @Returns(200, CheckView, 'The check', { example: EXAMPLES.check }) @ProblemCodes('eligibility_check_not_found')
  one(@CurrentActor() actor: Actor, @Param() { checkId }: CheckPath): Promise<CheckView> {
    return this.checks.one(actor, checkId);
  }

  @Post(':checkId/attempts') @Permission('eligibility:write')
  @Operation({ summary: 'Ask the payer again', description: 'For a question that was refused or given up. What it is answered now is announced like the first time, so an encounter that was held for it goes on.' })
  @Returns(202, CheckView, 'The question', { example: { ...EXAMPLES.check, state: 'pending', attempts: 0 } }) @ProblemCodes('eligibility_check_not_found', 'eligibility_check_not_repeatable')
  repeat(@CurrentActor() actor: Actor, @Param() { checkId }: CheckPath): Promise<CheckView> {
    return this.checks.repeat(actor, checkId);
  }
}
