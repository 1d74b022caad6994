import { type AuditEvent, AuditReader, type AuditRecord, type AuditSearch, fitsSearch, searchEvents, toAuditRecord } from '@claimwright/platform-audit';
import { decodeCursor, page, type Page } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';

@Injectable()
export class AuditEventsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, search: AuditSearch, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<AuditRecord>> {
    const [before] = decodeCursor(cursor, ['integer']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const events = await searchEvents(queryOf(tx), tx.orgId, { ...search, before }, limit + 1);
      return page(events.map(toAuditRecord), limit, ({ seq }) => [seq]);
    });
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
