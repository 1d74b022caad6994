import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { ShreddingBody, ShreddingItem, ShreddingPage } from './shredding-views.js';
import { SHREDDINGS } from './shreddings.lists.js';
import { ShreddingsService } from './shreddings.service.js';

class ShreddingPath {
  @Matches(/^shr_[0-9a-f]{32}$/) shreddingId: string;
}

const ASKED = { id: 'shr_019caf3c4e007000800000000000e001', reason: 'The practice has closed and its records were handed over.', askedAt: '2026-03-01T15:00:00.000Z', askedBy: 'user:usr_019caf3c4e007000800000000000b001', version: 1 };
const CONFIRMED = { ...ASKED, confirmedAt: '2026-03-01T16:00:00.000Z', confirmedBy: 'user:usr_019caf3c4e007000800000000000b002', notBefore: '2026-03-08T16:00:00.000Z', version: 2 };

@Controller('v1/shreddings')
export class ShreddingsController {
  constructor(@Inject(ShreddingsService) private readonly shreddings: ShreddingsService) {}

  @Get() @Permission('organizations:shred')
  @Operation({ summary: 'List requests to shred', description: 'Who asked for the organisation’s keys to be destroyed, who confirmed or cancelled it, and from when on it may be carried out.' })
  @Returns(200, ShreddingPage, 'A page of requests', { example: { items: [CONFIRMED] } })
  list(@CurrentActor() actor: Actor, @ListQuery(SHREDDINGS) wanted: Wanted): Promise<Page<ShreddingItem>> {
    return this.shreddings.list(actor, wanted);
  }

  @Post() @Permission('organizations:shred') @StepUp()
  @Operation({ summary: 'Ask for the organisation to be shredded', description: 'Once its keys are destroyed nothing that was sealed can be read again, here or in any backup. Somebody else confirms it, and it waits for days.' })
  @Returns(201, ShreddingItem, 'The request', { example: ASKED }) @ProblemCodes('people_only', 'confirmation_differs', 'legal_hold_open', 'shredding_open', 'invalid_body')
  ask(@CurrentActor() actor: Actor, @JsonBody(ShreddingBody, { reason: ASKED.reason, confirm: 'org_019caf3c4e007000800000000000a001' }) body: ShreddingBody): Promise<ShreddingItem> {
    return this.shreddings.ask(actor, body);
  }

  @Post(':shreddingId/confirmations') @Permission('organizations:shred') @StepUp()
  @Operation({ summary: 'Confirm a request to shred', description: 'Somebody else than who asked. After the time of waiting an operator carries it out.' })
  @Returns(201, ShreddingItem, 'The request', { example: CONFIRMED }) @ProblemCodes('people_only', 'shredding_not_found', 'shredding_own', 'shredding_ended', 'legal_hold_open')
  confirm(@CurrentActor() actor: Actor, @Param() { shreddingId }: ShreddingPath, @IfMatch({ optional: true }) ifMatch: string | undefined): Promise<ShreddingItem> {
    return this.shreddings.confirm(actor, shreddingId, ifMatch);
  }

  @Post(':shreddingId/cancellations') @Permission('organizations:shred')
  @Operation({ summary: 'Cancel a request to shred', description: 'Until it is carried out.' })
  @Returns(201, ShreddingItem, 'The request', { example: { ...CONFIRMED, cancelledAt: '2026-03-02T09:00:00.000Z', cancelledBy: ASKED.askedBy, version: 3 } }) @ProblemCodes('shredding_not_found', 'shredding_ended')
  cancel(@CurrentActor() actor: Actor, @Param() { shreddingId }: ShreddingPath, @IfMatch({ optional: true }) ifMatch: string | undefined): Promise<ShreddingItem> {
    return this.shreddings.cancel(actor, shreddingId, ifMatch);
  }
}
