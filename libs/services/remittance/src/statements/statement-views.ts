import { type StatementParty, shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { AccountWithBalance } from './patient-accounts.store.js';
import type { StatementRow } from './statement.row.js';

const { CalendarDate, Cents, ClaimId, closed, Moment, PatientAccountId, PatientId, StatementId } = shapes;
const Text = Type.String();
const page = (item: object) => closed({ items: Type.Array(item as never), nextCursor: Type.Optional(Type.String()) });

const Person = closed({
  lastName: Text, firstName: Text, middleName: Type.Optional(Text), suffix: Type.Optional(Text), accountNumber: Type.Optional(Text),
  address: Type.Object({ line1: Text, line2: Type.Optional(Text), city: Text, state: Type.Optional(Text), postalCode: Type.Optional(Text), country: Type.Optional(Text) }),
});

const account = {
  id: PatientAccountId,
  patientId: Type.Optional(PatientId),
  balanceCents: Cents,
  statementDueAt: Type.Optional(Moment),
  createdAt: Moment,
};
export const AccountItem = closed(account, 'PatientAccountItem');
export type AccountItem = Static<typeof AccountItem>;
export const AccountPage = page(AccountItem);
export const AccountView = closed({ ...account, patient: Person }, 'PatientAccountView');
export type AccountView = AccountItem & { patient: ReturnType<typeof toPerson> };

export const STATEMENT_STATUSES = ['issued', 'superseded'] as const;
const statement = {
  id: StatementId,
  patientAccountId: PatientAccountId,
  status: Type.Enum([...STATEMENT_STATUSES], { description: 'superseded: a later one took its place, or nothing is owed any more' }),
  balanceCents: Cents,
  issuedOn: CalendarDate,
  dueOn: CalendarDate,
  issuedAt: Moment,
};
export const StatementItem = closed(statement, 'StatementItem');
export type StatementItem = Static<typeof StatementItem>;
export const StatementPage = page(StatementItem);

const Reason = closed({ group: Text, reason: Text, kind: Type.Enum(['deductible', 'coinsurance', 'copayment', 'not_covered', 'other_share']), cents: Cents });
const Line = closed({
  claimId: ClaimId,
  serviceDate: CalendarDate,
  chargeCents: Cents,
  paidByPayersCents: Cents,
  adjustedCents: Cents,
  paidByPatientCents: Cents,
  dueCents: Cents,
  ageDays: Type.Integer({ minimum: 0 }),
  reasons: Type.Array(Reason, { description: 'Why it is the patient’s, by the payers’ codes' }),
}, 'StatementLine');
const Ageing = closed({ current: Cents, over30: Cents, over60: Cents, over90: Cents }, 'StatementAgeing');
export const StatementView = closed({ ...statement, patient: Person, lines: Type.Array(Line), ageing: Ageing }, 'StatementView');
export type StatementView = StatementItem & Pick<StatementRow, 'lines' | 'ageing'> & { patient: ReturnType<typeof toPerson> };

export const StatementSummary = closed({
  asOf: Moment,
  groups: Type.Array(closed({ status: Type.Enum(['issued', 'ordered'], { description: 'issued: a statement asks for it; ordered: one is about to be made' }), count: Type.Integer({ minimum: 0 }), cents: Cents })),
}, 'StatementSummary');
export type StatementSummary = Static<typeof StatementSummary>;

const toPerson = ({ name, address, accountNumber }: StatementParty) => ({ ...name, address, ...(accountNumber !== undefined && { accountNumber }) });

export function toAccountItem({ id, patientId, balanceCents, statementDueAt, createdAt }: AccountWithBalance): AccountItem {
  return { id, balanceCents, createdAt: createdAt.toISOString(), ...(patientId !== null && { patientId }), ...(statementDueAt !== null && { statementDueAt: statementDueAt.toISOString() }) };
}

export function toAccountView(row: AccountWithBalance, party: StatementParty): AccountView {
  return { ...toAccountItem(row), patient: toPerson(party) };
}

/** What is read of a row to show it. */
export type ShownStatement = Omit<StatementRow, 'orgId' | 'lines' | 'ageing'>;

export function toStatementItem({ id, patientAccountId, status, balanceCents, issuedOn, dueOn, issuedAt }: ShownStatement): StatementItem {
  return { id, patientAccountId, status, balanceCents, issuedOn, dueOn, issuedAt: issuedAt.toISOString() };
}

export function toStatementView(row: StatementRow, party: StatementParty): StatementView {
  return { ...toStatementItem(row), patient: toPerson(party), lines: row.lines, ageing: row.ageing };
}

const PATIENT = { lastName: 'Oakheart', firstName: 'Wren', address: { line1: '12 Mill Lane', city: 'Madison', state: 'WI', postalCode: '537031234' } };
const ACCOUNT = { id: 'pac_019cf5a0d80070008000000000000005', patientId: 'pat_019caf3c4e0070008000000000000006', balanceCents: 2_260, createdAt: '2026-03-16T06:00:00.000Z' };
const STATEMENT = {
  id: 'stm_019cf5a0d80070008000000000000007', patientAccountId: ACCOUNT.id, status: 'issued', balanceCents: 2_260, issuedOn: '2026-03-16', dueOn: '2026-04-06', issuedAt: '2026-03-16T06:00:01.000Z',
};
const LINE = {
  claimId: 'clm_019cb2d3f4007000800000000000c002', serviceDate: '2026-03-02', chargeCents: 21_000, paidByPayersCents: 9_040, adjustedCents: 9_700, paidByPatientCents: 0, dueCents: 2_260, ageDays: 0,
  reasons: [{ group: 'PR', reason: '2', kind: 'coinsurance', cents: 2_260 }],
};

/** What the documentation shows. */
export const EXAMPLES = {
  accounts: { items: [ACCOUNT] },
  account: { ...ACCOUNT, patient: PATIENT },
  statements: { items: [STATEMENT] },
  statement: { ...STATEMENT, patient: PATIENT, lines: [LINE], ageing: { current: 2_260, over30: 0, over60: 0, over90: 0 } },
  summary: { asOf: '2026-03-16T06:00:02.000Z', groups: [{ status: 'issued', count: 61, cents: 214_050 }] },
};
