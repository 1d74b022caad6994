import { newId } from '@claimwright/kernel';
import { allowMatch, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import type { LegalHoldRow } from '../lives-of-data.row.js';
import { LEGAL_HOLDS } from './legal-holds.lists.js';
import { insertHold, lockHold, saveRelease } from './legal-holds.store.js';
import { type LegalHoldBody, type LegalHoldItem, toItem } from './legal-hold-views.js';

const PREFIXES = { organization: undefined, patient: 'pat', claim: 'clm' } as const;

@Injectable()
export class LegalHoldsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<LegalHoldItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<Omit<LegalHoldRow, 'orgId'>>(tx, LEGAL_HOLDS, wanted), toItem));
  }

  place(actor: Actor, { scope, objectId, reason }: LegalHoldBody): Promise<LegalHoldItem> {
    if (objectId?.split('_')[0] !== PREFIXES[scope]) throw refuse('hold_object_differs', 'A patient is held by its id, a claim by its own, and an organisation by none', '/objectId');
    return this.db.transaction(actor, async (tx) => {
      const row = { id: newId('hld'), scope, objectId: objectId ?? null, reason, placedAt: tx.now(), placedBy: actor.subject, releasedAt: null, releasedBy: null, version: 1 };
      await insertHold(tx, row);
      const item = toItem(row);
      tx.written(item.id);
      return item;
    });
  }

  release(actor: Actor, id: string, ifMatch: string | undefined): Promise<LegalHoldItem> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockHold(tx, id);
      if (!row) throw refuse('legal_hold_not_found', 'No such hold');
      allowMatch(ifMatch, row.version);
      if (row.releasedAt !== null) throw refuse('legal_hold_released', 'This hold has been released');
      const released = { ...row, releasedAt: tx.now(), releasedBy: actor.subject, version: row.version + 1 };
      await saveRelease(tx, released);
      const item = toItem(released);
      tx.written(item.id);
      return item;
    });
  }
}
