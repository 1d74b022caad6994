import type { ClaimId, EncounterId, JournalId } from '@claimwright/kernel';
import { CurrentActor, decodeCursor, Operation, page, PageQuery, Permission, Returns, type Page } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import { listEntries, sumLedger } from './ledger-reading.store.js';
import { EXAMPLES, LedgerEntry, LedgerPage, LedgerSummary, toLedgerEntry, toLedgerSummary } from './ledger-views.js';

class EntriesQuery extends PageQuery {
  @IsOptional() @Matches(/^clm_[0-9a-f]{32}$/) claimId?: ClaimId;
  @IsOptional() @Matches(/^enc_[0-9a-f]{32}$/) encounterId?: EncounterId;
}

/** Reading only, so there is no service between. */
@Controller('v1/ledger')
export class LedgerController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Get('summary') @Permission('ledger:read')
  @Operation({ summary: 'Sum up the ledger', description: 'What became of all charges, and each account.' })
  @Returns(200, LedgerSummary, 'The summary', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<LedgerSummary> {
    return this.db.transaction(actor, async (tx) => {
      const { accounts, booked } = await sumLedger(tx);
      return toLedgerSummary(tx.now(), accounts, booked);
    });
  }

  @Get('entries') @Permission('ledger:read')
  @Operation({ summary: 'List ledger entries', description: 'In the order in which they were posted; of one claim, or of one encounter and all its claims.' })
  @Returns(200, LedgerPage, 'A page of entries', { example: EXAMPLES.page })
  entries(@CurrentActor() actor: Actor, @Query() { limit, cursor, ...filter }: EntriesQuery): Promise<Page<LedgerEntry>> {
    const [journalId, line] = decodeCursor(cursor, ['string', 'integer']) ?? [];
    const after = journalId === undefined || line === undefined ? undefined : { journalId: journalId as JournalId, line };
    return this.db.transaction(actor, async (tx) => {
      const rows = await listEntries(tx, { ...filter, after }, limit + 1);
      return page(rows.map(toLedgerEntry), limit, (entry) => [entry.journalId, entry.line]);
    });
  }
}
