import { newId } from '@claimwright/kernel';
import { allowMatch, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import { AccessSettings } from '../access.settings.js';
import { hasOpenHold } from '../legal-holds/legal-holds.store.js';
import type { ShreddingRow } from '../lives-of-data.row.js';
import { SHREDDINGS } from './shreddings.lists.js';
import { insertShredding, lockShredding, saveShredding } from './shreddings.store.js';
import { type ShownShredding, type ShreddingBody, type ShreddingItem, toItem } from './shredding-views.js';

const HOUR_MS = 3_600_000;
type Told = 'shredding asked for' | 'shredding confirmed' | 'shredding cancelled';

/** How an organisation's data come to an end: one person asks, another confirms, and after a time of waiting an operator destroys the keys. */
@Injectable()
export class ShreddingsService {
  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessSettings) private readonly settings: AccessSettings) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<ShreddingItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownShredding>(tx, SHREDDINGS, wanted), toItem));
  }

  ask(actor: Actor, { reason, confirm }: ShreddingBody): Promise<ShreddingItem> {
    requirePerson(actor);
    if (confirm !== actor.orgId) throw refuse('confirmation_differs', 'This is not the id of your organisation', '/confirm');
    return this.db.transaction(actor, async (tx) => {
      await requireNoHold(tx);
      const row: Omit<ShreddingRow, 'orgId'> = {
        id: newId('shr'), reason, askedAt: tx.now(), askedBy: actor.subject, confirmedAt: null, confirmedBy: null, notBefore: null, cancelledAt: null, cancelledBy: null,
        begunAt: null, doneAt: null, operator: null, operatorReason: null, version: 1,
      };
      if (!(await insertShredding(tx, row))) throw refuse('shredding_open', 'It has been asked for: confirm or cancel that');
      return this.told(tx, row, 'shredding asked for');
    });
  }

  confirm(actor: Actor, id: string, ifMatch: string | undefined): Promise<ShreddingItem> {
    requirePerson(actor);
    return this.change(actor, id, { ifMatch, what: 'shredding confirmed' }, async (tx, row) => {
      if (row.confirmedAt !== null) throw refuse('shredding_ended', 'It has been confirmed');
      if (row.askedBy === actor.subject) throw refuse('shredding_own', 'Somebody else confirms it');
      await requireNoHold(tx);
      return { confirmedAt: tx.now(), confirmedBy: actor.subject, notBefore: new Date(tx.now().getTime() + this.settings.shredWaitHours * HOUR_MS) };
    });
  }

  /** By anybody who may ask for it, until it begins. */
  cancel(actor: Actor, id: string, ifMatch: string | undefined): Promise<ShreddingItem> {
    return this.change(actor, id, { ifMatch, what: 'shredding cancelled' }, async (tx) => ({ cancelledAt: tx.now(), cancelledBy: actor.subject }));
  }

  private change(actor: Actor, id: string, { ifMatch, what }: { ifMatch: string | undefined; what: Told }, changed: (tx: Tx, row: ShreddingRow) => Promise<Partial<ShreddingRow>>): Promise<ShreddingItem> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockShredding(tx, id);
      if (!row) throw refuse('shredding_not_found', 'No such request');
      allowMatch(ifMatch, row.version);
      if (row.cancelledAt !== null || row.begunAt !== null) throw refuse('shredding_ended', 'It has been cancelled, or is being carried out');
      const next = { ...row, ...(await changed(tx, row)), version: row.version + 1 };
      await saveShredding(tx, next);
      return this.told(tx, next, what);
    });
  }

  private told(tx: Tx, row: ShownShredding, what: Told): ShreddingItem {
    const item = toItem(row);
    tx.written(item.id);
    tx.afterCommit(() => log.warn(what, { orgId: tx.orgId, requestId: tx.actor.requestId }));
    return item;
  }
}

function requirePerson(actor: Actor): void {
  if (!actor.subject.startsWith('user:')) throw refuse('people_only', 'Only somebody who signed in can answer for this');
}

async function requireNoHold(tx: Tx): Promise<void> {
  if (await hasOpenHold(tx)) throw refuse('legal_hold_open', 'Something of the organisation is under legal hold');
}
