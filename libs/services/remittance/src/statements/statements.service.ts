import type { PatientAccountId, StatementId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { type AccountWithBalance, findAccount } from './patient-accounts.store.js';
import { ACCOUNT_PARTY } from './statement.row.js';
import { type AccountItem, type AccountView, type ShownStatement, type StatementItem, type StatementSummary, type StatementView, toAccountItem, toAccountView, toStatementItem, toStatementView } from './statement-views.js';
import { findStatement, sumStatements } from './statements.store.js';
import { ACCOUNTS, STATEMENTS } from './statements.lists.js';

@Injectable()
export class StatementsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  accounts(actor: Actor, wanted: Wanted): Promise<Page<AccountItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<AccountWithBalance>(tx, ACCOUNTS, wanted), toAccountItem));
  }

  account(actor: Actor, id: PatientAccountId): Promise<AccountView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findAccount(tx, id);
      if (!row) throw refuse('patient_account_not_found', 'No patient account has this id');
      return toAccountView(row, tx.open(ACCOUNT_PARTY, row.id, row.party));
    });
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<StatementItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownStatement>(tx, STATEMENTS, wanted), toStatementItem));
  }

  one(actor: Actor, id: StatementId): Promise<StatementView> {
    return this.db.transaction(actor, async (tx) => {
      const found = await findStatement(tx, id);
      if (!found) throw refuse('statement_not_found', 'No statement has this id');
      return toStatementView(found.statement, tx.open(ACCOUNT_PARTY, found.account.id, found.account.party));
    });
  }

  summary(actor: Actor): Promise<StatementSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: await sumStatements(tx) }));
  }
}
