import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { BankAccountContent, BankAccountRow } from './bank-account.row.js';
import { CsvMapping } from './csv-mapping.js';

const { BankAccountId, closed, Moment, text } = shapes;
const Name = text(100, 'What people call it');
const AccountNumber = Type.String({ pattern: '^(?=.*[0-9A-Za-z]{4})[0-9A-Za-z -]{4,34}$', description: 'As the bank writes it; kept sealed' });
const RoutingNumber = Type.String({ pattern: '^\\d{9}$', description: 'ABA routing number; kept sealed' });

export const BankAccountBody = closed({ name: Name, bankAccountNumber: AccountNumber, routingNumber: Type.Optional(RoutingNumber), csv: Type.Optional(CsvMapping) }, 'BankAccountBody');
export type BankAccountBody = Static<typeof BankAccountBody>;
export const BankAccountChange = closed({ name: Type.Optional(Name), bankAccountNumber: Type.Optional(AccountNumber), routingNumber: Type.Optional(RoutingNumber), csv: Type.Optional(CsvMapping) }, 'BankAccountChange');
export type BankAccountChange = Static<typeof BankAccountChange>;

const item = {
  id: BankAccountId, name: Name, lastFour: Type.String({ description: 'The last four digits of its number' }), csv: Type.Optional(CsvMapping), createdAt: Moment,
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
};
export const BankAccountItem = closed(item, 'BankAccountItem');
export type BankAccountItem = Static<typeof BankAccountItem>;
export const BankAccountPage = closed({ items: Type.Array(BankAccountItem), nextCursor: Type.Optional(Type.String()) }, 'BankAccountPage');
export const BankAccountView = closed({ ...item, bankAccountNumber: Type.Optional(AccountNumber), routingNumber: Type.Optional(RoutingNumber) }, 'BankAccountView');
export type BankAccountView = Static<typeof BankAccountView>;

/** What is read of a row to show it. */
export type ShownBankAccount = Omit<BankAccountRow, 'orgId' | 'content' | 'numberIndex'>;

export function toBankAccountItem({ id, name, lastFour, csv, createdAt, version }: ShownBankAccount): BankAccountItem {
  return { id, name, lastFour, ...(csv && { csv }), createdAt: createdAt.toISOString(), version };
}

export const toBankAccountView = (row: ShownBankAccount, content: BankAccountContent): BankAccountView => ({ ...toBankAccountItem(row), ...content });

const CSV = { dateFormat: 'MM/DD/YYYY', columns: { date: 'Date', amount: 'Amount', reference: 'Bank Ref', description: 'Description', checkNumber: 'Check No' } };
const ITEM = { id: 'bka_019cf5a0d80070008000000000000005', name: 'Operating account', lastFour: '5678', csv: CSV, createdAt: '2026-03-01T15:00:00.000Z', version: 1 };

/** What the documentation shows. */
export const EXAMPLES = {
  body: { name: 'Operating account', bankAccountNumber: '00012345678', routingNumber: '121000358', csv: CSV },
  item: ITEM,
  view: { ...ITEM, bankAccountNumber: '00012345678', routingNumber: '121000358' },
};
