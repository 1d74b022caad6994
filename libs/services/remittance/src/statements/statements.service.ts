import type { PatientAccountId, StatementId } from '@claimwright/kernel';
import { decodeCursor, page, type Page } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { listAccounts } from './patient-accounts.store.js';
import { ACCOUNT_PARTY } from './statement.row.js';
import { type AccountItem, type AccountView, type StatementItem, type StatementSummary, type StatementView, toAccountItem, toAccountView, toStatementItem, toStatementView } from './statement-views.js';
import { findStatement, listStatements, type StatementFilter, sumStatements } from './statements.store.js';

interface Paging {
  limit: number;
  cursor?: string;
}

@Injectable()
export class StatementsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  accounts(actor: Actor, { limit, cursor }: Paging): Promise<Page<AccountItem>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listAccounts(tx, { after: after as PatientAccountId | undefined }, limit + 1);
      return page(rows.map(toAccountItem), limit, ({ id }) => [id]);
    });
  }

  account(actor: Actor, id: PatientAccountId): Promise<AccountView> {
    return this.db.transaction(actor, async (tx) => {
      const [row] = await listAccounts(tx, { id }, 1);
      if (!row) throw refuse('patient_account_not_found', 'No patient account has this id');
      return toAccountView(row, tx.open(ACCOUNT_PARTY, row.id, row.party));
    });
  }

  list(actor: Actor, { limit, cursor, ...filter }: StatementFilter & Paging): Promise<Page<StatementItem>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listStatements(tx, { ...filter, after: after as StatementId | undefined }, limit + 1);
      return page(rows.map(toStatementItem), limit, ({ id }) => [id]);
    });
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
