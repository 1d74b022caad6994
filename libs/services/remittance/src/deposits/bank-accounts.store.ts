import type { BankAccountId } from '@claimwright/kernel';
import { type BlindIndex, insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { BankAccountRow } from './bank-account.row.js';

const BY_NUMBER: BlindIndex = { table: 'bank_account', column: 'number_index', purpose: 'remittance.bank_account.number_index' };

/** An account's number as it is compared: banks write it with zeros in front, blanks and hyphens. */
export const plainNumber = (number: string): string => number.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/^0+/, '');

export function numberIndexes(tx: Tx, numbers: readonly string[]): Promise<string[]> {
  return tx.blindIndexes(BY_NUMBER, numbers.map((number) => ({ value: plainNumber(number) })));
}

/** False when an account with this number is here already. */
export async function insertBankAccount(tx: Tx, row: RowOf<BankAccountRow>): Promise<boolean> {
  return (await insertRows(tx, BankAccountRow, [row], { onConflict: 'nothing' })) === 1;
}

export function findBankAccount(tx: Tx, id: BankAccountId): Promise<BankAccountRow | null> {
  return tx.manager.findOneBy(BankAccountRow, { orgId: tx.orgId, id });
}

export function lockBankAccount(tx: Tx, id: BankAccountId): Promise<BankAccountRow | null> {
  return tx.manager.findOne(BankAccountRow, { where: { orgId: tx.orgId, id }, lock: { mode: 'pessimistic_write' } });
}

export async function saveBankAccount(tx: Tx, row: RowOf<BankAccountRow>): Promise<void> {
  await updateRows(tx, BankAccountRow, [row], { key: ['id'], set: ['name', 'content', 'lastFour', 'numberIndex', 'csv', 'version'] });
}

export async function accountsByNumber(tx: Tx, numbers: readonly string[]): Promise<Map<string, BankAccountId>> {
  const indexes = await numberIndexes(tx, numbers);
  const rows = await tx.query<{ id: BankAccountId; numberIndex: string }>('select id, number_index as "numberIndex" from bank_account where org_id = $1 and number_index = any($2)', [tx.orgId, indexes]);
  const ids = new Map(rows.map(({ id, numberIndex }) => [numberIndex, id]));
  return new Map(numbers.flatMap((number, i) => {
    const id = ids.get(indexes[i] ?? '');
    return id === undefined ? [] : [[number, id] as const];
  }));
}

/** Whether deposits come here at all: without an account there are none. */
export async function hasBankAccounts(tx: Tx): Promise<boolean> {
  return (await tx.query('select from bank_account where org_id = $1 limit 1', [tx.orgId])).length > 0;
}
