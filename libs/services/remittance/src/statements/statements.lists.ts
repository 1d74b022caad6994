import { shapes } from '@claimwright/contracts';
import { among, defineList, equal } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { ACCOUNTS_WITH_BALANCE } from './patient-accounts.store.js';
import { StatementRow } from './statement.row.js';
import { AccountItem, StatementItem } from './statement-views.js';

export const ACCOUNTS = defineList({
  name: 'patient-accounts', item: AccountItem, ...ACCOUNTS_WITH_BALANCE, org: 'a.org_id', key: [{ column: 'a.id', type: 'text' }], order: 'createdAt',
  filters: { patientId: equal('a.patient_id', shapes.PatientId) },
});

export const STATEMENTS = defineList({
  name: 'statements', item: StatementItem, select: selectOf(StatementRow, { except: ['lines', 'ageing'] }), from: 'statement', order: 'issuedAt',
  sorts: { dueOn: { column: 'due_on', type: 'date' } },
  filters: { patientAccountId: equal('patient_account_id', shapes.PatientAccountId), status: among('status', StatementItem.properties.status) },
});
