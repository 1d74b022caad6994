import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { EMERGENCIES } from './emergencies.lists.js';
import { EmergenciesService } from './emergencies.service.js';
import { EmergencyBody, EmergencyItem, EmergencyPage, EmergencyView, ReviewBody } from './emergency-views.js';

class EmergencyPath {
  @Matches(/^emg_[0-9a-f]{32}$/) emergencyId: string;
}

const REASON = 'The patient is on the table and the coverage desk is closed.';
const EXAMPLE = {
  id: 'emg_019caf3c4e007000800000000000d001', userId: 'usr_019caf3c4e007000800000000000b001', openedAt: '2026-03-01T15:00:00.000Z', expiresAt: '2026-03-01T15:30:00.000Z', version: 1,
};

@Controller('v1/emergencies')
export class EmergenciesController {
  constructor(@Inject(EmergenciesService) private readonly emergencies: EmergenciesService) {}

  @Get() @Permission('emergencies:read')
  @Operation({ summary: 'List emergencies', description: 'Who took the emergency role; `unreviewed=true` is the list of what is to be judged.' })
  @Returns(200, EmergencyPage, 'A page of emergencies', { example: { items: [EXAMPLE] } })
  list(@CurrentActor() actor: Actor, @ListQuery(EMERGENCIES) wanted: Wanted): Promise<Page<EmergencyItem>> {
    return this.emergencies.list(actor, wanted);
  }

  @Post() @Permission('emergencies:write') @StepUp()
  @Operation({ summary: 'Take the emergency role', description: 'For up to an hour, with a reason. The next token has it; everything that is read with it is on record as an emergency, and somebody else judges it afterwards.' })
  @Returns(201, EmergencyItem, 'The emergency', { example: EXAMPLE }) @ProblemCodes('people_only', 'invalid_body')
  open(@CurrentActor() actor: Actor, @JsonBody(EmergencyBody, { reason: REASON, minutes: 30 }) body: EmergencyBody): Promise<EmergencyItem> {
    return this.emergencies.open(actor, body);
  }

  @Get(':emergencyId') @Permission('emergencies:review') @Versioned()
  @Operation({ summary: 'Read an emergency', description: 'With its reason.' })
  @Returns(200, EmergencyView, 'The emergency', { example: { ...EXAMPLE, reason: REASON } }) @ProblemCodes('emergency_not_found')
  one(@CurrentActor() actor: Actor, @Param() { emergencyId }: EmergencyPath): Promise<EmergencyView> {
    return this.emergencies.one(actor, emergencyId);
  }

  @Post(':emergencyId/reviews') @Permission('emergencies:review') @StepUp()
  @Operation({ summary: 'Judge an emergency', description: 'Somebody else than who took it. One that is still open ends with it.' })
  @Returns(201, EmergencyItem, 'The emergency', { example: { ...EXAMPLE, reviewedAt: '2026-03-02T09:00:00.000Z', reviewedBy: 'user:usr_019caf3c4e007000800000000000b002', outcome: 'justified', version: 2 } })
  @ProblemCodes('emergency_not_found', 'emergency_reviewed', 'emergency_own', 'invalid_body')
  review(@CurrentActor() actor: Actor, @Param() { emergencyId }: EmergencyPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @JsonBody(ReviewBody, { outcome: 'justified' }) body: ReviewBody): Promise<EmergencyItem> {
    return this.emergencies.review(actor, emergencyId, { ...body, ifMatch });
  }
}
