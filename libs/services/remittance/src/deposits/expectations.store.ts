import { traceKey } from '@claimwright/domain-remittance';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import type { RemittanceRow } from '../remittances/remittance.row.js';
import { hasBankAccounts } from './bank-accounts.store.js';
import { ExpectedDepositRow } from './deposit.row.js';
import { orderMatching } from './deposits.store.js';

/** Remittances that came: those that are posted announce money, unless they pay nothing, and deposits of before are looked at again for all of them. */
export async function expectDeposits(tx: Tx, remittances: readonly Pick<RemittanceRow, 'id' | 'payerId' | 'traceNumber' | 'tracePayerId' | 'paidOn' | 'amountCents' | 'method' | 'status'>[]): Promise<void> {
  const paying = remittances.filter(({ amountCents, status }) => amountCents > 0 && status !== 'duplicate');
  if (paying.length === 0) return;
  const rows = paying.filter(({ status }) => status === 'posted').map(({ id, payerId, traceNumber, tracePayerId, paidOn, amountCents, method }): RowOf<ExpectedDepositRow> => ({
    remittanceId: id, payerId, traceNumber, traceKey: traceKey(traceNumber) ?? null, tracePayerId, paidOn, amountCents, method, status: 'missing', reasonCode: 'no_deposit', matchId: null, byHand: false, announcedAt: tx.now(),
  }));
  await insertRows(tx, ExpectedDepositRow, rows);
  if (await hasBankAccounts(tx)) await orderMatching(tx, [...new Set(paying.flatMap(({ traceNumber }) => traceKey(traceNumber) ?? []))]);
}
