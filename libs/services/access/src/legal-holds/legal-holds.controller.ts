import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { LegalHoldBody, LegalHoldItem, LegalHoldPage } from './legal-hold-views.js';
import { LEGAL_HOLDS } from './legal-holds.lists.js';
import { LegalHoldsService } from './legal-holds.service.js';

class LegalHoldPath {
  @Matches(/^hld_[0-9a-f]{32}$/) holdId: string;
}

const BODY = { scope: 'patient' as const, objectId: 'pat_019caf3c4e007000800000000000c001' as const, reason: 'Docket 26-1147' };
const HELD = { id: 'hld_019caf3c4e007000800000000000f101', ...BODY, placedAt: '2026-03-01T15:00:00.000Z', placedBy: 'user:usr_019caf3c4e007000800000000000b001', version: 1 };

@Controller('v1/legal-holds')
export class LegalHoldsController {
  constructor(@Inject(LegalHoldsService) private readonly holds: LegalHoldsService) {}

  @Get() @Permission('legal-holds:read')
  @Operation({ summary: 'List legal holds', description: 'What must not be destroyed or disposed of, since when, by whom and why; `open=true` leaves out what was released.' })
  @Returns(200, LegalHoldPage, 'A page of holds', { example: { items: [HELD] } })
  list(@CurrentActor() actor: Actor, @ListQuery(LEGAL_HOLDS) wanted: Wanted): Promise<Page<LegalHoldItem>> {
    return this.holds.list(actor, wanted);
  }

  @Post() @Permission('legal-holds:write')
  @Operation({ summary: 'Place a legal hold', description: 'On the organisation, a patient or a claim, until it is released. What it names is not looked up: a hold may be placed before that has come. While anything is held, the organisation cannot be shredded.' })
  @Returns(201, LegalHoldItem, 'The hold', { example: HELD }) @ProblemCodes('hold_object_differs', 'invalid_body')
  place(@CurrentActor() actor: Actor, @JsonBody(LegalHoldBody, BODY) body: LegalHoldBody): Promise<LegalHoldItem> {
    return this.holds.place(actor, body);
  }

  @Post(':holdId/releases') @Permission('legal-holds:write') @StepUp()
  @Operation({ summary: 'Release a legal hold', description: 'What it held is treated like everything else from then on; the hold stays on record.' })
  @Returns(201, LegalHoldItem, 'The hold', { example: { ...HELD, releasedAt: '2026-05-02T09:00:00.000Z', releasedBy: HELD.placedBy, version: 2 } }) @ProblemCodes('legal_hold_not_found', 'legal_hold_released')
  release(@CurrentActor() actor: Actor, @Param() { holdId }: LegalHoldPath, @IfMatch({ optional: true }) ifMatch: string | undefined): Promise<LegalHoldItem> {
    return this.holds.release(actor, holdId, ifMatch);
  }
}
