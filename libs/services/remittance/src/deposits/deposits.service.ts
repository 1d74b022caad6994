import { traceIn, type BankCredit } from '@claimwright/domain-remittance';
import type { DepositId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import { findBankAccount } from './bank-accounts.store.js';
import { candidatesOf, matchesOf, readDeposit, sumDeposits, sumExpectations } from './deposits-reading.store.js';
import { DEPOSIT_CONTENT } from './deposit.row.js';
import { type DepositBody, type DepositItem, type DepositSummary, type DepositView, type ExpectedDepositItem, type ShownDeposit, type ShownExpectation, toDepositItem, toDepositView, toExpectedDepositItem, toMatchView } from './deposit-views.js';
import { DEPOSITS, EXPECTED_DEPOSITS } from './deposits.lists.js';
import { depositOf, recordDeposits } from './deposits.store.js';

@Injectable()
export class DepositsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<DepositItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownDeposit>(tx, DEPOSITS, wanted), toDepositItem));
  }

  expected(actor: Actor, wanted: Wanted): Promise<Page<ExpectedDepositItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownExpectation>(tx, EXPECTED_DEPOSITS, wanted), toExpectedDepositItem));
  }

  summary(actor: Actor): Promise<DepositSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), deposits: await sumDeposits(tx), remittances: await sumExpectations(tx) }));
  }

  one(actor: Actor, id: DepositId): Promise<DepositView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await readDeposit(tx, id);
      if (!row) throw refuse('deposit_not_found', 'No deposit has this id');
      const matches = (await matchesOf(tx, id)).map(toMatchView);
      const candidates = row.status === 'matched' ? [] : await candidatesOf(tx, row);
      return toDepositView(row, tx.open(DEPOSIT_CONTENT, id, row.content), { matches, candidates });
    });
  }

  /** One deposit; the same reference of the bank again is the same deposit, unless it says another thing. */
  record(actor: Actor, body: DepositBody): Promise<DepositItem> {
    return this.db.transaction(actor, async (tx) => {
      const { bankAccountId, bankReference } = body;
      if (!(await findBankAccount(tx, bankAccountId))) throw refuse('bank_account_not_found', 'No bank account has this id', '/bankAccountId');
      const identity = `api ${bankReference}`;
      await recordDeposits(tx, [{ bankAccountId, source: 'api', credit: toCredit(body), identity }]);
      const row = await depositOf(tx, bankAccountId, identity);
      if (row?.amountCents !== body.amountCents || row.depositedOn !== body.depositedOn) throw refuse('deposit_differs', 'A deposit with this reference has another amount or day', '/bankReference');
      return toDepositItem(await shown(tx, row.id));
    });
  }
}

async function shown(tx: Tx, id: DepositId): Promise<ShownDeposit> {
  const row = await readDeposit(tx, id);
  if (!row) throw new Error('A deposit that was just written is not there');
  return row;
}

function toCredit({ amountCents, depositedOn, method, traceNumber, tracePayerId, bankReference, bankText }: DepositBody): BankCredit {
  const told = traceNumber === undefined ? undefined : { number: traceNumber, ...(tracePayerId !== undefined && { payerId: tracePayerId }) };
  const trace = told ?? (bankText === undefined ? undefined : traceIn(bankText));
  return { amountCents, depositedOn, method: method ?? (trace ? 'ach' : 'other'), bankReference, ...(trace && { trace }), ...(bankText !== undefined && { description: bankText }) };
}
