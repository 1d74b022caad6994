import { CurrentActor, JsonBody, Operation, Permission, ProblemCodes, Returns, StepUp } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { RetentionBody, RetentionPolicies, RetentionPolicy, toPolicy } from './retention-views.js';
import { RetentionService } from './retention.service.js';

const LONGER = { class: 'edi-files', days: 5_479 } as const;

@Controller('v1/retention-policies')
export class RetentionController {
  constructor(@Inject(RetentionService) private readonly retention: RetentionService) {}

  @Get() @Permission('retention:read')
  @Operation({ summary: 'List retention policies', description: 'How long each class of data is kept here, from when on, why, and what becomes of it. A legal hold beats all of it.' })
  @Returns(200, RetentionPolicies, 'All classes', { example: { policies: [toPolicy('edi-files')] } })
  list(@CurrentActor() actor: Actor): Promise<RetentionPolicies> {
    return this.retention.policies(actor);
  }

  @Post() @Permission('retention:write') @StepUp()
  @Operation({ summary: 'Set how long a class is kept', description: 'For your organisation; never shorter than the floor of the class.' })
  @Returns(201, RetentionPolicy, 'The policy', { example: { ...toPolicy('edi-files'), days: LONGER.days, setAt: '2026-03-01T15:00:00.000Z', setBy: 'user:usr_019caf3c4e007000800000000000b001' } }) @ProblemCodes('retention_too_short', 'invalid_body')
  set(@CurrentActor() actor: Actor, @JsonBody(RetentionBody, LONGER) body: RetentionBody): Promise<RetentionPolicy> {
    return this.retention.set(actor, body);
  }
}
