import { shapes } from '@claimwright/contracts';
import { among, defineList, equal, fromDay, toDay } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { BankAccountRow } from './bank-account.row.js';
import { BankAccountItem } from './bank-account-views.js';
import { ageBucketSql, ageDaysSql } from './ageing.js';
import { AgeBucket, DepositItem, ExpectedDepositItem } from './deposit-views.js';
import { DepositRow, ExpectedDepositRow } from './deposit.row.js';

export const BANK_ACCOUNTS = defineList({ name: 'bank-accounts', item: BankAccountItem, select: selectOf(BankAccountRow, { except: ['content', 'numberIndex'] }), from: 'bank_account', order: 'createdAt' });

const Reason = shapes.Code;
const Trace = shapes.text(50, 'TRN02');

export const DEPOSITS = defineList({
  name: 'deposits', item: DepositItem, select: `${selectOf(DepositRow, { except: ['content', 'transactionKey', 'traceKey'] })}, ${ageDaysSql('deposited_on')} as "ageDays"`, from: 'deposit', order: 'receivedAt',
  sorts: { depositedOn: { column: 'deposited_on', type: 'date' }, amountCents: { column: 'amount_cents', type: 'bigint' } },
  filters: {
    status: among('status', DepositItem.properties.status), reasonCode: among('reason_code', Reason), ageBucket: among(ageBucketSql('deposited_on'), AgeBucket),
    bankAccountId: equal('bank_account_id', shapes.BankAccountId), traceNumber: equal('trace_number', Trace), depositedFrom: fromDay('deposited_on'), depositedTo: toDay('deposited_on'),
  },
});

export const EXPECTED_DEPOSITS = defineList({
  name: 'expected-deposits', item: ExpectedDepositItem, select: `${selectOf(ExpectedDepositRow, { except: ['traceKey'] })}, ${ageDaysSql('paid_on')} as "ageDays"`, from: 'expected_deposit',
  key: [{ column: 'remittance_id', type: 'text' }], order: 'announcedAt',
  sorts: { paidOn: { column: 'paid_on', type: 'date' }, amountCents: { column: 'amount_cents', type: 'bigint' } },
  filters: {
    status: among('status', ExpectedDepositItem.properties.status), reasonCode: among('reason_code', Reason), ageBucket: among(ageBucketSql('paid_on'), AgeBucket),
    payerId: equal('payer_id', shapes.PayerId), traceNumber: equal('trace_number', Trace), paidFrom: fromDay('paid_on'), paidTo: toDay('paid_on'),
  },
});
