import { type EligibilityCheckId, newId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ASK_QUEUE } from './ask-queue.js';
import { findChecks, findLastAsker, insertChecks, lockChecks, saveOutcomes, sealAsker, sumByState } from './checks.store.js';
import { refuse } from './eligibility.errors.js';
import { type CheckBody, type CheckSummary, type CheckView, type ShownCheck, toCheckView } from './eligibility-views.js';
import { findCoverages } from './patients.store.js';
import { CHECKS } from './eligibility.lists.js';

@Injectable()
export class ChecksService {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Has a payer asked that no encounter asks about; the answer is read here and announced to nobody. */
  ask(actor: Actor, { coverageId, serviceDate, provider }: CheckBody): Promise<CheckView> {
    return this.db.transaction(actor, async (tx) => {
      const [coverage] = await findCoverages(tx, [coverageId]);
      if (!coverage) throw refuse('coverage_not_found', 'No coverage has this id', '/coverageId');
      const asker = provider ?? (await findLastAsker(tx, coverageId));
      if (!asker) throw refuse('eligibility_provider_required', 'Nobody has asked about this coverage before, so say who asks', '/provider');
      const id = newId('elc');
      const { patientId, payerId } = coverage;
      await insertChecks(tx, [{ id, patientId, coverageId, payerId, serviceDate, chargedCents: 0, state: 'pending', attempts: 0, asker: sealAsker(tx, id, asker), createdAt: tx.now() }]);
      await enqueueJobs(tx, ASK_QUEUE, [{ ref: id }]);
      return view(tx, id);
    });
  }

  /** Begins the tries of a question anew that was given up or refused: the payer is back, or a person has called. */
  repeat(actor: Actor, id: EligibilityCheckId): Promise<CheckView> {
    return this.db.transaction(actor, async (tx) => {
      const [check] = await lockChecks(tx, [id]);
      if (!check) throw notFound();
      const isOver = check.state === 'refused' || (check.state === 'could_not_ask' && check.nextAt === null);
      if (!isOver) throw refuse('eligibility_check_not_repeatable', 'This question is answered, superseded, or still being asked');
      await saveOutcomes(tx, [{ ...check, state: 'pending', attempts: 0, answeredAt: null }]);
      await enqueueJobs(tx, ASK_QUEUE, [{ ref: id }]);
      return view(tx, id);
    });
  }

  one(actor: Actor, id: EligibilityCheckId): Promise<CheckView> {
    return this.db.transaction(actor, (tx) => view(tx, id));
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<CheckView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownCheck>(tx, CHECKS, wanted), toCheckView));
  }

  summary(actor: Actor): Promise<CheckSummary> {
    return this.db.transaction(actor, async (tx) => ({
      asOf: tx.now().toISOString(),
      groups: (await sumByState(tx)).map(({ state, count, cents }) => ({ status: state, count, cents })),
    }));
  }
}

async function view(tx: Tx, id: EligibilityCheckId): Promise<CheckView> {
  const [row] = await findChecks(tx, [id]);
  if (!row) throw notFound();
  return toCheckView(row);
}

const notFound = () => refuse('eligibility_check_not_found', 'No eligibility check has this id');
