import { AppealFiled, type Correction, CorrectionRequested, DenialResolved, sealContext } from '@claimwright/contracts';
import { caseStep, nextAppeal, type CaseStep } from '@claimwright/domain-denials';
import { type DenialId, newId } from '@claimwright/kernel';
import { allowMatch, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { announce } from '@claimwright/platform-messaging';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from './denial.errors.js';
import type { AppealRow, DenialRow } from './denial.row.js';
import { type AppealSummary, type AppealView, type DenialItem, type DenialSummary, type DenialView, type ShownAppeal, type ShownDenial, toAppealView, toItem, toView } from './denial-views.js';
import { appealsOf, findDenial, findHistory, insertAppeal, lockDenial, saveDenials, sumAppeals, sumDenials } from './denials.store.js';
import { DENIALS, APPEALS } from './denials.lists.js';

/** A case, and the version of it that the caller has seen if he says so. */
interface Seen {
  id: DenialId;
  ifMatch?: string;
}

@Injectable()
export class DenialsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<DenialItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownDenial>(tx, DENIALS, wanted), toItem));
  }

  one(actor: Actor, id: DenialId): Promise<DenialView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findDenial(tx, id);
      if (!row) throw notFound();
      return toView(row, await findHistory(tx, id), await appealsOf(tx, [id]));
    });
  }

  summary(actor: Actor): Promise<DenialSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: await sumDenials(tx) }));
  }

  /** Asks claim-submission to send the claim again with these corrections: a replacement, or a first claim where the payer never took it in. */
  correct(actor: Actor, { id, ifMatch }: Seen, corrections: Correction): Promise<DenialItem> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.takeStep(tx, { id, ifMatch }, 'correct');
      if (row.source === 'overdue') throw refuse('nothing_to_correct', 'The payer has not decided on this claim; ask it for the status first');
      if (row.replacedByClaimId !== null) throw refuse('denial_step_refused', 'A corrected claim has taken the place of this one');
      await saveDenials(tx, [row], () => 'correction_requested');
      const { claimId, encounterId, payerClaimNumber } = row;
      await announce(tx, CorrectionRequested, {
        denialId: id, claimId, encounterId, ...(payerClaimNumber === null ? {} : { payerClaimNumber }),
        corrections: tx.seal(sealContext(CorrectionRequested, 'corrections'), id, corrections),
      });
      return toItem(row);
    });
  }

  /** Files the next level of appeal. */
  appeal(actor: Actor, { id, ifMatch }: Seen, grounds: string | undefined): Promise<AppealView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.takeStep(tx, { id, ifMatch }, 'appeal');
      if (!row.appealable) throw refuse('denial_not_appealable', `This decision is not appealed: ${row.because}`);
      const next = nextAppeal(undefined, (await appealsOf(tx, [id])).length, row.noticeOn);
      if (!next) throw refuse('no_appeal_left', 'Every level of appeal has been used');
      const filed: Omit<AppealRow, 'orgId' | 'grounds'> = { id: newId('apl'), denialId: id, claimId: row.claimId, level: next.level, status: 'filed', dueOn: next.dueOn, amountCents: row.openCents, filedAt: tx.now() };
      await insertAppeal(tx, filed, grounds);
      await saveDenials(tx, [row], () => `appealed ${next.name}`);
      await announce(tx, AppealFiled, { appealId: filed.id, denialId: id, claimId: row.claimId, encounterId: row.encounterId, level: next.level, dueOn: next.dueOn, amountCents: row.openCents });
      return toAppealView(filed);
    });
  }

  /** Gives a case up, with the reason on record; the money stays open until somebody writes it off. */
  close(actor: Actor, { id, ifMatch }: Seen, reason: string): Promise<DenialItem> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.takeStep(tx, { id, ifMatch }, 'resolve');
      row.outcome = `closed_${reason}`;
      await saveDenials(tx, [row], () => `closed_${reason}`);
      await announce(tx, DenialResolved, { denialId: id, claimId: row.claimId, encounterId: row.encounterId, outcome: row.outcome, recoveredCents: row.recoveredCents });
      return toItem(row);
    });
  }

  appeals(actor: Actor, wanted: Wanted): Promise<Page<AppealView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownAppeal>(tx, APPEALS, wanted), toAppealView));
  }

  appealSummary(actor: Actor): Promise<AppealSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: await sumAppeals(tx) }));
  }

  private async takeStep(tx: Tx, { id, ifMatch }: Seen, step: CaseStep): Promise<DenialRow> {
    const row = await lockDenial(tx, id);
    if (!row) throw notFound();
    allowMatch(ifMatch, row.version);
    const outcome = caseStep(row.status, step);
    if (!('to' in outcome)) throw refuse('denial_step_refused', `The case is ${row.status}: ${'refuse' in outcome ? outcome.refuse : outcome.ignore}`);
    row.status = outcome.to;
    return row;
  }
}

const notFound = () => refuse('denial_not_found', 'No denial case has this id');
