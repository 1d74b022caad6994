import { EmergencyOpened } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { allowMatch, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { announce } from '@claimwright/platform-messaging';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import type { EmergencyRow } from '../principal.row.js';
import { takeTokensBack } from '../revocations.store.js';
import { EMERGENCIES } from './emergencies.lists.js';
import { findEmergency, insertEmergency, lockEmergency, saveReview } from './emergencies.store.js';
import { type EmergencyBody, type EmergencyItem, type EmergencyView, REASON, type ReviewBody, toItem } from './emergency-views.js';

const MINUTE_MS = 60_000;

@Injectable()
export class EmergenciesService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<EmergencyItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<Omit<EmergencyRow, 'orgId' | 'reason'>>(tx, EMERGENCIES, wanted), toItem));
  }

  one(actor: Actor, id: string): Promise<EmergencyView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findEmergency(tx, id);
      if (!row) throw notFound();
      return toView(tx, row);
    });
  }

  /** From the person's next token on, which they get right away, until the end: everything they read is on record as an emergency. */
  open(actor: Actor, { reason, minutes }: EmergencyBody): Promise<EmergencyItem> {
    const [kind, personId = ''] = actor.subject.split(':');
    if (kind !== 'user') throw refuse('people_only', 'Only somebody who signed in can answer for an emergency');
    return this.db.transaction(actor, async (tx) => {
      const id = newId('emg');
      const openedAt = tx.now();
      await insertEmergency(tx, { id, personId, reason: tx.seal(REASON, id, reason), openedAt, expiresAt: new Date(openedAt.getTime() + minutes * MINUTE_MS) });
      const row = await findEmergency(tx, id);
      if (!row) throw notFound();
      const item = toItem(row);
      await announce(tx, EmergencyOpened, { emergencyId: item.id, userId: item.userId, expiresAt: item.expiresAt });
      tx.afterCommit(() => log.warn('emergency opened', { orgId: tx.orgId, requestId: actor.requestId }));
      return item;
    });
  }

  /** By somebody else; one that is still open ends with it. */
  review(actor: Actor, id: string, { outcome, ifMatch }: ReviewBody & { ifMatch?: string }): Promise<EmergencyItem> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockEmergency(tx, id);
      if (!row) throw notFound();
      allowMatch(ifMatch, row.version);
      if (row.reviewedAt !== null) throw refuse('emergency_reviewed', 'This emergency has been reviewed');
      if (actor.subject === `user:${row.personId}`) throw refuse('emergency_own', 'Nobody reviews an emergency of their own');
      const reviewed = { ...row, reviewedAt: tx.now(), reviewedBy: actor.subject, outcome, version: row.version + 1 };
      await saveReview(tx, reviewed);
      await takeTokensBack(tx, `user:${row.personId}`);
      return toItem(reviewed);
    });
  }
}

const toView = (tx: Tx, row: EmergencyRow): EmergencyView => ({ ...toItem(row), reason: tx.open(REASON, row.id as EmergencyItem['id'], row.reason) });
const notFound = () => refuse('emergency_not_found', 'No emergency has this id');
