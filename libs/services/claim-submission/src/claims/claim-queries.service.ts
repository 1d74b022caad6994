import type { ClaimId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { Database, type Actor, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../claim-submission.errors.js';
import { timelineOf } from '../timeline/timeline.store.js';
import { adjudicationsOf } from './adjudications.store.js';
import { contentOf } from './claim-content.js';
import { toItem, toView, type ClaimItem, type ClaimSummary, type ClaimView, type Timeline } from './claim-views.js';
import { figures, findClaim, historyOf, type StatusFigures } from './claims.reader.js';
import type { ClaimState, WholeClaim } from './claims.store.js';
import { CLAIMS } from './claims.list.js';

/** Claims as they are shown. */
@Injectable()
export class ClaimQueries {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<ClaimItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ClaimState>(tx, CLAIMS, wanted), toItem));
  }

  one(actor: Actor, id: ClaimId): Promise<ClaimView> {
    return this.db.transaction(actor, async (tx) => {
      const claim = await known(tx, id);
      return toView(claim, { content: contentOf(tx, claim), adjudications: await adjudicationsOf(tx, id), history: await historyOf(tx, id) });
    });
  }

  timeline(actor: Actor, id: ClaimId): Promise<Timeline> {
    return this.db.transaction(actor, async (tx) => {
      const { encounterId } = await known(tx, id);
      const entries = await timelineOf(tx, encounterId);
      return { items: entries.map(({ occurredAt, service, type, data }) => ({ at: occurredAt.toISOString(), service, type, data })) };
    });
  }

  summary(actor: Actor): Promise<ClaimSummary> {
    return this.db.transaction(actor, async (tx) => summarize(await figures(tx), tx.now()));
  }
}

async function known(tx: Tx, id: ClaimId): Promise<WholeClaim> {
  const claim = await findClaim(tx, id);
  if (!claim) throw refuse('claim_not_found', 'No claim has this id');
  return claim;
}

function summarize(rows: readonly StatusFigures[], now: Date): ClaimSummary {
  const groups = new Map<string, ClaimSummary['groups'][number]>();
  for (const { status, count, cents } of rows) {
    const group = groups.get(status) ?? { status, count: 0, cents: 0 };
    groups.set(status, { status, count: group.count + count, cents: group.cents + cents });
  }
  const total = (first: boolean, count: keyof StatusFigures, cents: keyof StatusFigures): { count: number; cents: number } =>
    rows.filter((row) => row.first === first).reduce((sum, row) => ({ count: sum.count + Number(row[count]), cents: sum.cents + Number(row[cents]) }), { count: 0, cents: 0 });
  const milestone = (status: ClaimSummary['reached'][number]['status'], count: keyof StatusFigures, cents: keyof StatusFigures): ClaimSummary['reached'][number] =>
    ({ status, turn1: total(true, count, cents), later: total(false, count, cents) });
  return {
    asOf: now.toISOString(),
    groups: [...groups.values()],
    reached: [
      milestone('created', 'count', 'cents'), milestone('submitted', 'submitted', 'submittedCents'), milestone('accepted', 'accepted', 'acceptedCents'),
      milestone('adjudicated', 'adjudicated', 'adjudicatedCents'),
    ],
  };
}
