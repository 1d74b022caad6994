import type { Correction } from '@claimwright/contracts';
import type { DenialId } from '@claimwright/kernel';
import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { AppealBody, ClosureBody, CorrectionBody } from './denial-bodies.js';
import { AppealPage, AppealSummary, AppealView, DenialItem, DenialPage, DenialSummary, DenialView, EXAMPLES } from './denial-views.js';
import { DenialsService } from './denials.service.js';
import { DENIALS, APPEALS } from './denials.lists.js';

class DenialPath {
  @Matches(/^dnl_[0-9a-f]{32}$/) denialId: DenialId;
}

@Controller('v1')
export class DenialsController {
  constructor(@Inject(DenialsService) private readonly denials: DenialsService) {}

  @Get('denials') @Permission('denials:read')
  @Operation({ summary: 'List denial cases', description: 'In the order in which they were opened, unless told: `sort=dueOn` begins with what is due first, `sort=-openCents` with the most money.' })
  @Returns(200, DenialPage, 'A page of cases', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(DENIALS) wanted: Wanted): Promise<Page<DenialItem>> {
    return this.denials.list(actor, wanted);
  }

  @Get('denials/summary') @Permission('denials:read')
  @Operation({ summary: 'Count denial cases', description: 'By source and status, with the money still open.' })
  @Returns(200, DenialSummary, 'Counts and cents', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<DenialSummary> {
    return this.denials.summary(actor);
  }

  @Get('denials/:denialId') @Permission('denials:read') @Versioned()
  @Operation({ summary: 'Read a denial case', description: 'With its history and appeals.' })
  @Returns(200, DenialView, 'The case', { example: EXAMPLES.view }) @ProblemCodes('denial_not_found')
  one(@CurrentActor() actor: Actor, @Param() { denialId }: DenialPath): Promise<DenialView> {
    return this.denials.one(actor, denialId);
  }

  @Post('denials/:denialId/corrections') @Permission('denials:write') @Versioned()
  @Operation({ summary: 'Send a corrected claim', description: 'The claim goes out again with these corrections: with frequency 7 and the payer\'s number of the claim where the payer adjudicated it, as a first claim where it was rejected. An empty body sends it again as it is.' })
  @Returns(201, DenialItem, 'The case, waiting for the payer', { example: { ...EXAMPLES.item, status: 'correcting', version: 2 } })
  @ProblemCodes('denial_not_found', 'denial_step_refused', 'precondition_failed', 'nothing_to_correct', 'invalid_body')
  correct(@CurrentActor() actor: Actor, @Param() { denialId }: DenialPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @JsonBody(CorrectionBody, { diagnoses: [{ code: 'I10' }] }) body: Correction): Promise<DenialItem> {
    return this.denials.correct(actor, { id: denialId, ifMatch }, body);
  }

  @Post('denials/:denialId/appeals') @Permission('denials:write')
  @Operation({ summary: 'File an appeal', description: 'The next level, with the last day for it.', example: { grounds: 'The medical record documents the necessity; see the operative note.' } })
  @Returns(201, AppealView, 'The appeal', { example: EXAMPLES.appeal })
  @ProblemCodes('denial_not_found', 'denial_step_refused', 'precondition_failed', 'denial_not_appealable', 'no_appeal_left')
  appeal(@CurrentActor() actor: Actor, @Param() { denialId }: DenialPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @Body() { grounds }: AppealBody): Promise<AppealView> {
    return this.denials.appeal(actor, { id: denialId, ifMatch }, grounds);
  }

  @Post('denials/:denialId/closures') @Permission('denials:write') @Versioned()
  @Operation({ summary: 'Close a case', description: 'Gives it up for a reason. Nothing is written off by it.', example: { reason: 'not_worth_it' } })
  @Returns(201, DenialItem, 'The closed case', { example: { ...EXAMPLES.item, status: 'resolved', outcome: 'closed_not_worth_it', version: 2 } })
  @ProblemCodes('denial_not_found', 'denial_step_refused', 'precondition_failed')
  close(@CurrentActor() actor: Actor, @Param() { denialId }: DenialPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @Body() { reason }: ClosureBody): Promise<DenialItem> {
    return this.denials.close(actor, { id: denialId, ifMatch }, reason);
  }

  @Get('appeals') @Permission('denials:read')
  @Operation({ summary: 'List appeals', description: 'In the order in which they were filed.' })
  @Returns(200, AppealPage, 'A page of appeals', { example: EXAMPLES.appealPage })
  appeals(@CurrentActor() actor: Actor, @ListQuery(APPEALS) wanted: Wanted): Promise<Page<AppealView>> {
    return this.denials.appeals(actor, wanted);
  }

  @Get('appeals/summary') @Permission('denials:read')
  @Operation({ summary: 'Count appeals', description: 'By status, with the money they are about.' })
  @Returns(200, AppealSummary, 'Counts and cents', { example: EXAMPLES.appealSummary })
  appealSummary(@CurrentActor() actor: Actor): Promise<AppealSummary> {
    return this.denials.appealSummary(actor);
  }
}
