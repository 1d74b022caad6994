import { type BankAccountId, newId } from '@claimwright/kernel';
import { mapPage, type Page, readList, requireMatch, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, isUniqueViolation, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { BANK_ACCOUNT_CONTENT, type BankAccountContent, type BankAccountRow } from './bank-account.row.js';
import { type BankAccountBody, type BankAccountChange, type BankAccountItem, type BankAccountView, type ShownBankAccount, toBankAccountItem, toBankAccountView } from './bank-account-views.js';
import { findBankAccount, insertBankAccount, lockBankAccount, numberIndexes, plainNumber, saveBankAccount } from './bank-accounts.store.js';
import type { CsvMapping } from './csv-mapping.js';
import { BANK_ACCOUNTS } from './deposits.lists.js';

@Injectable()
export class BankAccountsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<BankAccountItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownBankAccount>(tx, BANK_ACCOUNTS, wanted), toBankAccountItem));
  }

  /** With its number: that it was read is on record. */
  one(actor: Actor, id: BankAccountId): Promise<BankAccountView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findBankAccount(tx, id);
      if (!row) throw notFound();
      return toBankAccountView(row, tx.open(BANK_ACCOUNT_CONTENT, id, row.content));
    });
  }

  add(actor: Actor, { name, csv, ...content }: BankAccountBody): Promise<BankAccountItem> {
    requireAmounts(csv);
    return this.db.transaction(actor, async (tx) => {
      const row = { id: newId('bka'), name, csv: csv ?? null, version: 1, createdAt: tx.now(), ...(await numbered(tx, content)) };
      const added = { ...row, content: tx.seal(BANK_ACCOUNT_CONTENT, row.id, content) };
      if (!(await insertBankAccount(tx, added))) throw known();
      return toBankAccountItem(added);
    });
  }

  async change(actor: Actor, id: BankAccountId, { ifMatch, ...change }: BankAccountChange & { ifMatch: string | undefined }): Promise<BankAccountItem> {
    requireAmounts(change.csv);
    try {
      return await this.db.transaction(actor, (tx) => this.changed(tx, id, { ...change, ifMatch }));
    } catch (error) {
      if (isUniqueViolation(error)) throw known();
      throw error;
    }
  }

  private async changed(tx: Tx, id: BankAccountId, { ifMatch, name, csv, ...numbers }: BankAccountChange & { ifMatch: string | undefined }): Promise<BankAccountItem> {
    const row = await lockBankAccount(tx, id);
    if (!row) throw notFound();
    requireMatch(ifMatch, row.version);
    const content = { ...tx.open(BANK_ACCOUNT_CONTENT, id, row.content), ...numbers };
    const changed = { ...row, name: name ?? row.name, csv: csv ?? row.csv, version: row.version + 1, content: tx.seal(BANK_ACCOUNT_CONTENT, id, content), ...(await numbered(tx, content)) };
    await saveBankAccount(tx, changed);
    return toBankAccountItem(changed);
  }
}

async function numbered(tx: Tx, { bankAccountNumber }: BankAccountContent): Promise<Pick<BankAccountRow, 'lastFour' | 'numberIndex'>> {
  const [numberIndex = ''] = await numberIndexes(tx, [bankAccountNumber]);
  return { lastFour: plainNumber(bankAccountNumber).padStart(4, '0').slice(-4), numberIndex };
}

function requireAmounts(csv: CsvMapping | undefined): void {
  if (csv && (csv.columns.amount === undefined) === (csv.columns.credit === undefined)) throw refuse('csv_mapping_incomplete', 'The mapping names one column for amounts: `amount` or `credit`', '/csv/columns');
}

const notFound = () => refuse('bank_account_not_found', 'No bank account has this id');
const known = () => refuse('bank_account_known', 'There is an account with this number');
