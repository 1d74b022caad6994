import { type EncounterBody } from '@claimwright/contracts';
import { type CalendarDate, type EncounterId, type Finding } from '@claimwright/kernel';
import { mapPage, type Page, readList, requireMatch, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from './coding.errors.js';
import { capture, type Captured } from './capture.js';
import { correct } from './correct.js';
import { type Draft, draftOfBody, latestToday } from './encounter-drafts.js';
import { type CapturedView, type EncounterItem, type EncounterState, type EncounterSummary, type EncounterView, toItem, toView } from './encounter-views.js';
import { blindExternalIds, findEncounter, findHistory, lockEncounters, openContent, sumByStatus } from './encounters.store.js';
import { ENCOUNTERS } from './encounters.list.js';

/** Why one row of many was not taken in. */
export interface RowError {
  code: string;
  detail: string;
  findings?: Finding[];
}
export interface Refused {
  refused: RowError;
}

const isDraft = (row: Draft | Refused): row is Draft => !('refused' in row);

@Injectable()
export class EncountersService {
  constructor(@Inject(Database) private readonly db: Database) {}

  create(actor: Actor, body: EncounterBody): Promise<CapturedView> {
    return this.take(actor, body, (taken) => taken);
  }

  /** The same with an answer of another form, which is also what a repeated request is answered. */
  take<T>(actor: Actor, body: EncounterBody, show: (taken: CapturedView, now: Date) => T): Promise<T> {
    return this.db.transaction(actor, async (tx) => {
      const [result] = await capture(tx, [draftOfBody(body, latestToday(tx.now()))]);
      if (!result || 'error' in result) throw refuse('encounter_exists', result?.error.detail ?? '', '/externalId');
      return show(result, tx.now());
    });
  }

  /** Takes in many in one transaction, and answers for each in their order; one that was refused while it was read keeps its place. */
  createMany(actor: Actor, readOn: (today: CalendarDate) => readonly (Draft | Refused)[]): Promise<(Captured | { error: RowError })[]> {
    return this.db.transaction(actor, (tx) => this.takeIn(tx, readOn));
  }

  /** The same in a transaction that does more than this. */
  async takeIn(tx: Tx, readOn: (today: CalendarDate) => readonly (Draft | Refused)[]): Promise<(Captured | { error: RowError })[]> {
    const rows = readOn(latestToday(tx.now()));
    const taken = await capture(tx, rows.filter((row) => isDraft(row)));
    let next = 0;
    return rows.flatMap((row) => (isDraft(row) ? taken[next++] ?? [] : { error: row.refused }));
  }

  /** Replaces the content of an encounter that is not coded yet, checks it again and has the payer asked again. */
  correct(actor: Actor, id: EncounterId, { body, ifMatch }: { body: EncounterBody; ifMatch: string | undefined }): Promise<CapturedView> {
    return this.db.transaction(actor, async (tx) => {
      const [row] = await lockEncounters(tx, [id]);
      if (!row) throw notFound();
      requireMatch(ifMatch, row.version);
      if (row.status === 'coded') throw refuse('encounter_already_coded', 'The encounter has gone to billing; correct its claim instead');
      const { externalId } = openContent(tx, row);
      if (body.externalId !== undefined && body.externalId !== externalId) throw refuse('external_id_differs', 'A correction keeps the external id', '/externalId');
      return correct(tx, row, draftOfBody({ ...body, ...(externalId !== undefined && { externalId }) }, latestToday(tx.now())));
    });
  }

  one(actor: Actor, id: EncounterId): Promise<EncounterView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findEncounter(tx, id);
      if (!row) throw notFound();
      return toView(row, await findHistory(tx, id), openContent(tx, row));
    });
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<EncounterItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<EncounterState>(tx, ENCOUNTERS, { ...wanted, filters: await blindly(tx, wanted.filters) }), toItem));
  }

  summary(actor: Actor): Promise<EncounterSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: (await sumByStatus(tx)) as EncounterSummary['groups'] }));
  }
}

/** External ids are kept as hashes only. */
async function blindly(tx: Tx, { externalId, ...filters }: Wanted['filters']): Promise<Wanted['filters']> {
  return typeof externalId === 'string' ? { ...filters, externalId: (await blindExternalIds(tx, [externalId])).get(externalId) } : filters;
}

const notFound = () => refuse('encounter_not_found', 'No encounter has this id');
