import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { ReadingAlertItem, ReadingAlertPage, ReadingReviewBody } from './reading-alert-views.js';
import { READING_ALERTS } from './reading-alerts.lists.js';
import { ReadingAlertsService } from './reading-alerts.service.js';

class ReadingAlertPath {
  @Matches(/^ral_[0-9a-f]{32}$/) alertId: string;
}

const EXAMPLE = { id: 'ral_019caf3c4e007000800000000000e001', caller: 'user:usr_019caf3c4e007000800000000000b001', records: 1_001, perDay: 1_000, raisedAt: '2026-03-01T15:00:00.000Z', version: 1 };

@Controller('v1/reading-alerts')
export class ReadingAlertsController {
  constructor(@Inject(ReadingAlertsService) private readonly alerts: ReadingAlertsService) {}

  @Get() @Permission('reading-alerts:read')
  @Operation({ summary: 'List reading alerts', description: 'Who read more records of patients in a day than is expected of them; `unreviewed=true` is the list of what is to be judged.' })
  @Returns(200, ReadingAlertPage, 'A page of alerts', { example: { items: [EXAMPLE] } })
  list(@CurrentActor() actor: Actor, @ListQuery(READING_ALERTS) wanted: Wanted): Promise<Page<ReadingAlertItem>> {
    return this.alerts.list(actor, wanted);
  }

  @Post(':alertId/reviews') @Permission('reading-alerts:review') @StepUp()
  @Operation({ summary: 'Judge a reading alert', description: 'Somebody else than who read. `expectedPerDay` is what is expected of that caller from now on, in place of `READS_PER_DAY`.' })
  @Returns(201, ReadingAlertItem, 'The alert', { example: { ...EXAMPLE, reviewedAt: '2026-03-01T16:00:00.000Z', reviewedBy: 'user:usr_019caf3c4e007000800000000000b002', outcome: 'expected', expectedPerDay: 5_000, version: 2 } })
  @ProblemCodes('reading_alert_not_found', 'reading_alert_reviewed', 'reading_alert_own', 'invalid_body')
  review(@CurrentActor() actor: Actor, @Param() { alertId }: ReadingAlertPath, @IfMatch({ optional: true }) ifMatch: string | undefined, @JsonBody(ReadingReviewBody, { outcome: 'expected', expectedPerDay: 5_000 }) body: ReadingReviewBody): Promise<ReadingAlertItem> {
    return this.alerts.review(actor, alertId, { ...body, ifMatch });
  }
}
