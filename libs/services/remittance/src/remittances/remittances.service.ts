import type { FileId, RemittanceId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { type FileItem, NO_CLAIMS, type RemittanceClaimItem, type RemittanceItem, type RemittanceSummary, type RemittanceView, type ShownFile, type ShownRemittance, type ShownRemittanceClaim, toClaimItem, toFileItem, toRemittanceItem, toRemittanceView } from './remittance-views.js';
import { REMITTANCE_CONTENT, type RemittanceRow } from './remittance.row.js';
import { contentOfFile, countClaims, findRemittance, sumRemittances } from './remittances.store.js';
import { REMITTANCES, REMITTANCE_CLAIMS, REMITTANCE_FILES } from './remittances.lists.js';

@Injectable()
export class RemittancesService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<RemittanceItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownRemittance>(tx, REMITTANCES, wanted), toRemittanceItem));
  }

  one(actor: Actor, id: RemittanceId): Promise<RemittanceView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await find(tx, id);
      const counts = await countClaims(tx, [id]);
      return toRemittanceView(row, { ...NO_CLAIMS, ...Object.fromEntries(counts.map(({ status, count }) => [status, count])) }, tx.open(REMITTANCE_CONTENT, row.id, row.content));
    });
  }

  claims(actor: Actor, id: RemittanceId, wanted: Wanted): Promise<Page<RemittanceClaimItem>> {
    return this.db.transaction(actor, async (tx) => {
      await find(tx, id);
      return mapPage(await readList<ShownRemittanceClaim>(tx, REMITTANCE_CLAIMS, wanted, { remittance_id: id }), toClaimItem);
    });
  }

  files(actor: Actor, wanted: Wanted): Promise<Page<FileItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownFile>(tx, REMITTANCE_FILES, wanted), toFileItem));
  }

  /** A file as it came, byte for byte. */
  fileContent(actor: Actor, id: FileId): Promise<Buffer> {
    return this.db.transaction(actor, async (tx) => {
      const content = await contentOfFile(tx, id);
      if (!content) throw refuse('remittance_file_not_found', 'No file of remittances has this id');
      return content;
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
