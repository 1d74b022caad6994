import type { FileId, RemittanceId } from '@claimwright/kernel';
import { decodeCursor, page, type Page } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { type FileItem, NO_CLAIMS, type RemittanceClaimItem, type RemittanceItem, type RemittanceSummary, type RemittanceView, toClaimItem, toFileItem, toRemittanceItem, toRemittanceView } from './remittance-views.js';
import { REMITTANCE_CONTENT, type RemittanceClaimStatus, type RemittanceFileRow, type RemittanceRow } from './remittance.row.js';
import { countClaims, findRemittance, listClaims, listFiles, listRemittances, type RemittanceFilter, sumRemittances } from './remittances.store.js';

interface Paging {
  limit: number;
  cursor?: string;
}

@Injectable()
export class RemittancesService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, { limit, cursor, ...filter }: RemittanceFilter & Paging): Promise<Page<RemittanceItem>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listRemittances(tx, { ...filter, after: after as RemittanceId | undefined }, limit + 1);
      return page(rows.map(toRemittanceItem), limit, ({ id }) => [id]);
    });
  }

  one(actor: Actor, id: RemittanceId): Promise<RemittanceView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await find(tx, id);
      const counts = await countClaims(tx, [id]);
      return toRemittanceView(row, { ...NO_CLAIMS, ...Object.fromEntries(counts.map(({ status, count }) => [status, count])) }, tx.open(REMITTANCE_CONTENT, row.id, row.content));
    });
  }

  claims(actor: Actor, id: RemittanceId, { limit, cursor, status }: Paging & { status?: RemittanceClaimStatus }): Promise<Page<RemittanceClaimItem>> {
    const [after] = decodeCursor(cursor, ['integer']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      await find(tx, id);
      const rows = await listClaims(tx, { remittanceId: id, status, after }, limit + 1);
      return page(rows.map(toClaimItem), limit, ({ seq }) => [seq]);
    });
  }

  files(actor: Actor, { limit, cursor, status }: Paging & { status?: RemittanceFileRow['status'] }): Promise<Page<FileItem>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listFiles(tx, { status, after: after as FileId | undefined }, limit + 1);
      return page(rows.map(toFileItem), limit, ({ id }) => [id]);
    });
  }

  summary(actor: Actor): Promise<RemittanceSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: await sumRemittances(tx) }));
  }
}

async function find(tx: Tx, id: RemittanceId): Promise<RemittanceRow> {
  const row = await findRemittance(tx, id);
  if (!row) throw refuse('remittance_not_found', 'No remittance has this id');
  return row;
}
