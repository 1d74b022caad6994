import { shapes } from '@claimwright/contracts';
import { CurrentActor, defineList, equal, ListQuery, mapPage, Operation, type Page, Permission, readList, Returns, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Controller, Get, Inject } from '@nestjs/common';
import { sumLedger } from './ledger-reading.store.js';
import { type EntryWithJournal, EXAMPLES, LedgerEntry, LedgerPage, LedgerSummary, toLedgerEntry, toLedgerSummary } from './ledger-views.js';

const ENTRIES = defineList({
  name: 'ledger-entries', item: LedgerEntry, org: 'e.org_id', order: 'postedAt',
  select: `e.journal_id as "journalId", e.line, j.kind, e.account, e.debit_cents as "debitCents", e.credit_cents as "creditCents", e.memo, e.encounter_id as "encounterId", e.claim_id as "claimId",
    e.payer_id as "payerId", e.patient_account_id as "patientAccountId", j.effective_on as "effectiveOn", j.posted_at as "postedAt"`,
  from: 'journal_entry e join journal j on j.org_id = e.org_id and j.id = e.journal_id',
  key: [{ column: 'e.journal_id', type: 'text' }, { column: 'e.line', type: 'int' }],
  filters: {
    claimId: equal('e.claim_id', shapes.ClaimId),
    encounterId: equal('e.encounter_id', shapes.EncounterId),
    patientAccountId: equal('e.patient_account_id', shapes.PatientAccountId),
  },
});

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
  @Operation({ summary: 'List ledger entries', description: 'In the order in which they were posted, unless told; of one claim, or of one encounter and all its claims.' })
  @Returns(200, LedgerPage, 'A page of entries', { example: EXAMPLES.page })
  entries(@CurrentActor() actor: Actor, @ListQuery(ENTRIES) wanted: Wanted): Promise<Page<LedgerEntry>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<EntryWithJournal>(tx, ENTRIES, wanted), toLedgerEntry));
  }
}
