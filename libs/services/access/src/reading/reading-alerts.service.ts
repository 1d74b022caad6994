import { DomainError } from '@claimwright/kernel';
import { allowMatch, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import type { ReadingAlertRow } from '../principal.row.js';
import { type ReadingAlertItem, type ReadingReviewBody, toAlert } from './reading-alert-views.js';
import { READING_ALERTS } from './reading-alerts.lists.js';
import { lockAlert, saveReview } from './readings.store.js';

@Injectable()
export class ReadingAlertsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<ReadingAlertItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<Omit<ReadingAlertRow, 'orgId'>>(tx, READING_ALERTS, wanted), toAlert));
  }

  /** By somebody else than who read. What is expected of the caller from then on counts at the next look. */
  review(actor: Actor, id: string, { outcome, expectedPerDay, ifMatch }: ReadingReviewBody & { ifMatch?: string }): Promise<ReadingAlertItem> {
    if (outcome !== 'expected' && expectedPerDay !== undefined) throw new DomainError('invalid_body', 'What is expected goes with `expected` only', { pointer: '/expectedPerDay' });
    return this.db.transaction(actor, async (tx) => {
      const row = await lockAlert(tx, id);
      if (!row) throw refuse('reading_alert_not_found', 'No alert has this id');
      allowMatch(ifMatch, row.version);
      if (row.reviewedAt !== null) throw refuse('reading_alert_reviewed', 'This alert has been reviewed');
      if (actor.subject === row.caller) throw refuse('reading_alert_own', 'Nobody reviews what they read themselves');
      const reviewed = { ...row, reviewedAt: tx.now(), reviewedBy: actor.subject, outcome, expectedPerDay: outcome === 'expected' ? (expectedPerDay ?? null) : null, version: row.version + 1 };
      await saveReview(tx, reviewed);
      return toAlert(reviewed);
    });
  }
}
