import { shapes } from '@claimwright/contracts';
import type { Account } from '@claimwright/domain-remittance';
import type { Cents as Amount } from '@claimwright/kernel';
import { Type, type Static } from 'typebox';
import type { JournalEntryRow, JournalRow } from './journal.row.js';

const { CalendarDate, Cents, ClaimId, closed, EncounterId, Moment, PatientAccountId, PayerId } = shapes;

export const LedgerSummary = closed({
  asOf: Moment,
  chargedCents: Cents,
  paidCents: Type.Integer({ description: 'What payers paid for claims; whole US cents' }),
  contractualCents: Cents,
  otherAdjustmentCents: Cents,
  patientResponsibilityCents: Type.Integer({ description: 'What adjudication left to patients; whole US cents' }),
  openCents: Type.Integer({ description: 'What payers have not decided, or contest; whole US cents' }),
  suspenseCents: Type.Integer({ description: 'Money of remittances for claims that are not known; whole US cents' }),
  clearingCents: Type.Integer({ description: 'What remittances announce and no bank has said to have; whole US cents' }),
  unidentifiedDepositCents: Type.Integer({ description: 'Money in the bank that no remittance has been found for; whole US cents' }),
  balanced: Type.Boolean({ description: 'Debits equal credits, charges and payments are those of claims and remittances, and charges = paid + contractual + other + patient + open' }),
  accounts: Type.Array(closed({ account: Type.String(), debitCents: Cents, creditCents: Cents, balanceCents: Type.Integer({ description: 'Debits less credits; whole US cents' }) })),
}, 'LedgerSummary');
export type LedgerSummary = Static<typeof LedgerSummary>;

export interface AccountTotal {
  account: Account;
  debitCents: Amount;
  creditCents: Amount;
}

const PAID: ReadonlySet<Account> = new Set<Account>(['cash', 'cash:clearing', 'suspense', 'unidentified-deposits', 'plb']);

/** The summary from what the accounts hold; `booked` comes from claims and remittances and has to agree. */
export function toLedgerSummary(asOf: Date, totals: readonly AccountTotal[], booked: { chargedCents: Amount; paidCents: Amount }): LedgerSummary {
  const accounts = totals.map((total) => ({ ...total, balanceCents: total.debitCents - total.creditCents }));
  const of = (test: (account: Account) => boolean): Amount => accounts.filter(({ account }) => test(account)).reduce((sum, { balanceCents }) => sum + balanceCents, 0);
  const parts = {
    chargedCents: 0 - of((account) => account === 'revenue'),
    // Of what banks have and what is on its way to them, suspense belongs to no claim, an unidentified deposit to no remittance, and PLB is what payers kept or added.
    paidCents: of((account) => PAID.has(account)),
    contractualCents: of((account) => account === 'contractual'),
    otherAdjustmentCents: of((account) => account === 'other-adjustment'),
    patientResponsibilityCents: of((account) => account === 'ar:patient'),
    openCents: of((account) => account.startsWith('ar:payer:')),
  };
  const { chargedCents, ...became } = parts;
  const balanced = of(() => true) === 0 && chargedCents === booked.chargedCents && parts.paidCents === booked.paidCents
    && chargedCents === Object.values(became).reduce((a, b) => a + b, 0);
  return {
    asOf: asOf.toISOString(), ...parts, suspenseCents: 0 - of((account) => account === 'suspense'), clearingCents: of((account) => account === 'cash:clearing'),
    unidentifiedDepositCents: 0 - of((account) => account === 'unidentified-deposits'), balanced, accounts,
  };
}

export const LedgerEntry = closed({
  journalId: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  kind: Type.String(),
  account: Type.String({ description: '`ar:payer:<turn>`, `ar:patient`, `cash`, `cash:clearing`, `revenue`, `contractual`, `other-adjustment`, `plb`, `suspense`, `unidentified-deposits`' }),
  debitCents: Cents,
  creditCents: Cents,
  memo: Type.String({ description: 'Why, in codes: `CO-45`, `PLB-WO`, `CLP04`' }),
  encounterId: Type.Optional(EncounterId),
  claimId: Type.Optional(ClaimId),
  payerId: Type.Optional(PayerId),
  patientAccountId: Type.Optional(PatientAccountId),
  effectiveOn: CalendarDate,
  postedAt: Moment,
}, 'LedgerEntry');
export type LedgerEntry = Static<typeof LedgerEntry>;
export const LedgerPage = closed({ items: Type.Array(LedgerEntry), nextCursor: Type.Optional(Type.String()) }, 'LedgerPage');

export type EntryWithJournal = Omit<JournalEntryRow, 'orgId' | 'ofLines'> & Pick<JournalRow, 'kind' | 'effectiveOn' | 'postedAt'>;

export function toLedgerEntry({ encounterId, claimId, payerId, patientAccountId, postedAt, ...entry }: EntryWithJournal): LedgerEntry {
  return {
    ...entry, postedAt: postedAt.toISOString(),
    ...(encounterId !== null && { encounterId }), ...(claimId !== null && { claimId }), ...(payerId !== null && { payerId }), ...(patientAccountId !== null && { patientAccountId }),
  };
}

/** What the documentation shows. */
export const EXAMPLES = {
  summary: {
    asOf: '2026-03-16T06:00:00.000Z', chargedCents: 21_000, paidCents: 9_040, contractualCents: 9_700, otherAdjustmentCents: 0, patientResponsibilityCents: 2_260, openCents: 0, suspenseCents: 0, clearingCents: 9_040, unidentifiedDepositCents: 0, balanced: true,
    accounts: [
      { account: 'ar:patient', debitCents: 2_260, creditCents: 0, balanceCents: 2_260 }, { account: 'ar:payer:1', debitCents: 21_000, creditCents: 21_000, balanceCents: 0 },
      { account: 'cash:clearing', debitCents: 9_040, creditCents: 0, balanceCents: 9_040 }, { account: 'contractual', debitCents: 9_700, creditCents: 0, balanceCents: 9_700 },
      { account: 'revenue', debitCents: 0, creditCents: 21_000, balanceCents: -21_000 },
    ],
  },
  page: {
    items: [{
      journalId: 'jrn_019cf5a0d80070008000000000000004', line: 1, kind: 'payment', account: 'cash:clearing', debitCents: 9_040, creditCents: 0, memo: 'CLP04', encounterId: 'enc_019caf3c4e007000800000000000c001',
      claimId: 'clm_019cb2d3f4007000800000000000c002', payerId: 'EVG01', effectiveOn: '2026-03-16', postedAt: '2026-03-16T06:00:00.000Z',
    }],
  },
};
