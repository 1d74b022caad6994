import { type AuditEvent, AuditReader, type AuditRecord, type AuditSearch, fitsSearch, toAuditRecord } from '@claimwright/platform-audit';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_EVENTS, DISCLOSURES } from './audit-events.lists.js';

@Injectable()
export class AuditEventsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<AuditRecord>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<AuditEvent>(tx, AUDIT_EVENTS, wanted), toAuditRecord));
  }

  disclosures(actor: Actor, wanted: Wanted): Promise<Page<AuditRecord>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<AuditEvent>(tx, DISCLOSURES, wanted, { action: 'disclose' }), toAuditRecord));
  }

  /** All acts that fit, the oldest first; a transaction a page, so that nothing is held while somebody reads slowly. */
  async *all(actor: Actor, search: AuditSearch): AsyncGenerator<AuditRecord> {
    const reader = new AuditReader((work) => this.db.transaction(actor, (tx) => work({ query: queryOf(tx) })));
    for await (const events of reader.pages(actor.orgId, 0, Number.MAX_SAFE_INTEGER)) {
      yield* events.filter((event: AuditEvent) => fitsSearch(event, search)).map(toAuditRecord);
    }
  }
}

const queryOf = (tx: Tx) => <R extends object>(sql: string, params: unknown[]): Promise<R[]> => tx.query<R>(sql, params);
