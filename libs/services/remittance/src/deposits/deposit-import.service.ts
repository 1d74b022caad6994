import type { Bai2Credit, BankCredit } from '@claimwright/domain-remittance';
import { type BankAccountId, newId } from '@claimwright/kernel';
import { chunkActor, orReplayed } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { accountsByNumber, findBankAccount } from './bank-accounts.store.js';
import { readBai2File, readCsvFile } from './bank-file.js';
import type { CsvMapping } from './csv-mapping.js';
import type { DepositImportRow } from './deposit.row.js';
import type { ImportView } from './deposit-views.js';
import { claimImport, type NewDeposit, recordDeposits, saveImport } from './deposits.store.js';

type Read<C> = { credits: C[]; digest: string };
type Identified<C> = (credits: readonly C[]) => NewDeposit[];

/** Takes files of banks in, each whole or not at all. */
@Injectable()
export class DepositImportService {
  constructor(@Inject(Database) private readonly db: Database) {}

  async csv(actor: Actor, bankAccountId: BankAccountId, body: AsyncIterable<Uint8Array>): Promise<ImportView> {
    const csv = await this.mappingOf(actor, bankAccountId);
    const file = await readCsvFile(body, { bankAccountId, csv });
    return this.take(actor, { file, format: 'csv', identify: () => (credits) => identified(credits, () => bankAccountId, 'csv') });
  }

  /** The file names its accounts; all of them have to be ours. */
  async bai2(actor: Actor, bankAccountId: BankAccountId | undefined, body: AsyncIterable<Uint8Array>): Promise<ImportView> {
    const file = await readBai2File(body);
    const numbers = [...new Set(file.credits.map(({ accountNumber }) => accountNumber))];
    const identify = async (tx: Tx): Promise<Identified<Bai2Credit>> => {
      const accounts = await accountsByNumber(tx, numbers);
      if (accounts.size < numbers.length) throw refuse('bank_account_unknown', 'The file has deposits to an account that is not entered here', '/03');
      if (bankAccountId !== undefined && [...accounts.values()].some((id) => id !== bankAccountId)) throw refuse('bank_account_unknown', 'The file has deposits to another account', '/03');
      return (credits) => identified(credits, ({ accountNumber }) => accounts.get(accountNumber) as BankAccountId, 'bai2');
    };
    return this.take(actor, { file, format: 'bai2', identify });
  }

  private mappingOf(actor: Actor, id: BankAccountId): Promise<CsvMapping> {
    const { idempotency: _, ...reader } = actor;
    return this.db.transaction(reader, async (tx) => {
      const account = await findBankAccount(tx, id);
      if (!account) throw refuse('bank_account_not_found', 'No bank account has this id');
      if (!account.csv) throw refuse('csv_mapping_missing', 'The account does not say how its bank writes CSV files');
      return account.csv;
    });
  }

  private async take<C extends BankCredit>(actor: Actor, { file, format, identify }: { file: Read<C>; format: DepositImportRow['format']; identify: (tx: Tx) => Identified<C> | Promise<Identified<C>> }): Promise<ImportView> {
    const { answer } = await orReplayed(this.db.transaction(chunkActor(actor, 0, file.digest), async (tx) => {
      const row = { id: newId('dim'), format, contentHash: file.digest, deposits: 0, known: 0, amountCents: 0, receivedAt: tx.now() };
      const before = await claimImport(tx, row);
      if (before) return toImportView(before, true);
      const deposits = (await identify(tx))(file.credits).map((deposit) => ({ ...deposit, importId: row.id }));
      const { ids, amountCents } = await recordDeposits(tx, deposits);
      const done = { ...row, deposits: ids.length, known: deposits.length - ids.length, amountCents };
      await saveImport(tx, done);
      tx.afterCommit(() => log.info('deposits imported', { orgId: tx.orgId, count: ids.length }));
      return toImportView(done, false);
    }));
    return answer;
  }
}

/**
 * By what a transaction is known again in another file of its account: what the bank calls it, or all that it says of it; and, where that
 * stands in the file several times, the how-manieth of them it is. Banks give whole days, so a day that comes again comes with all of them.
 */
function identified<C extends BankCredit>(credits: readonly C[], accountOf: (credit: C) => BankAccountId, source: 'csv' | 'bai2'): NewDeposit[] {
  const seen = new Map<string, number>();
  return credits.map((credit) => {
    const { amountCents, depositedOn, bankReference, description, trace } = credit;
    const bankAccountId = accountOf(credit);
    const facts = JSON.stringify([depositedOn, amountCents, ...(bankReference === undefined ? [trace?.number, description] : [bankReference])]);
    const nth = (seen.get(`${bankAccountId} ${facts}`) ?? 0) + 1;
    seen.set(`${bankAccountId} ${facts}`, nth);
    return { bankAccountId, source, credit, identity: `file ${facts} ${nth}` };
  });
}

function toImportView({ id, format, deposits, known, amountCents }: Pick<DepositImportRow, 'id' | 'format' | 'deposits' | 'known' | 'amountCents'>, duplicate: boolean): ImportView {
  return { id, format, deposits, amountCents, known, duplicate };
}
