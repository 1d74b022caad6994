import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { AGE_BUCKETS, ageBucketOf } from './ageing.js';
import type { DepositContent, DepositMatchRow, DepositRow, ExpectedDepositRow } from './deposit.row.js';

const { BankAccountId, CalendarDate, Cents, closed, Code, DepositId, Moment, PayerId, RemittanceId, text } = shapes;
const Amount = Type.Integer({ minimum: 1, maximum: 99_999_999_999, description: 'Whole US cents' });
const Count = Type.Integer({ minimum: 0 });
const page = (item: object) => closed({ items: Type.Array(item as never), nextCursor: Type.Optional(Type.String()) });

export const AgeBucket = Type.Enum([...AGE_BUCKETS], { description: 'By days of age' });
const AgeDays = Type.Integer({ minimum: 0, description: 'How long it has waited, or waits' });
const Method = Type.Enum(['ach', 'check', 'lockbox', 'wire', 'other']);
const MatchId = Type.String({ pattern: '^dmt_[0-9a-f]{32}$', description: 'The match: deposits and remittances that are the same money have the same' });
const Reason = Type.Optional(Type.String({ description: 'Why it is without its counterpart: `trace_missing`, `trace_unknown`, `no_deposit`, `payer_differs`, `amount_differs`, `date_out_of_rule`, `several_candidates`, `several_remittances`, `several_deposits`, `remittance_held`, `unmatched_by_hand`' }));

const item = {
  id: DepositId, status: Type.Enum(['unmatched', 'matched'], { description: 'matched: it is the money of remittances; unmatched: it is on the account `unidentified-deposits`' }), reasonCode: Reason,
  bankAccountId: BankAccountId, source: Type.Enum(['api', 'csv', 'bai2']), depositedOn: CalendarDate, amountCents: Amount, method: Method,
  traceNumber: Type.Optional(Type.String({ description: 'The number of the check or transfer, as the bank wrote it' })), tracePayerId: Type.Optional(Type.String({ description: 'TRN03 of the addenda' })),
  matchId: Type.Optional(MatchId), byHand: Type.Boolean({ description: 'A person has decided about it; rules leave it alone' }), ageDays: AgeDays, ageBucket: AgeBucket, receivedAt: Moment,
};
export const DepositItem = closed(item, 'DepositItem');
export type DepositItem = Static<typeof DepositItem>;
export const DepositPage = page(DepositItem);

const Candidate = closed({ remittanceId: RemittanceId, payerId: PayerId, traceNumber: Type.String(), paidOn: CalendarDate, amountCents: Cents, by: Type.Enum(['trace', 'amount']) }, 'DepositCandidate');
const MatchView = closed({
  id: MatchId, method: Type.Enum(['rule', 'person']), reasonCode: Code, amountCents: Amount, depositIds: Type.Array(DepositId), remittanceIds: Type.Array(RemittanceId), matchedAt: Moment,
  undoneAt: Type.Optional(Moment), undoneReason: Type.Optional(Code),
}, 'DepositMatch');
export type MatchView = Static<typeof MatchView>;
export const MatchAnswer = MatchView;

export const DepositView = closed({
  ...item,
  bankReference: Type.Optional(Type.String()), bankText: Type.Optional(Type.String({ description: 'What the bank wrote beside it' })),
  matches: Type.Array(MatchView, { description: 'All it ever had, also those that were undone' }),
  candidates: Type.Array(Candidate, { description: 'Remittances without money that have its trace, or its amount within ten days' }),
}, 'DepositView');
export type DepositView = Static<typeof DepositView>;

export const ExpectedDepositItem = closed({
  remittanceId: RemittanceId, status: Type.Enum(['missing', 'found']), reasonCode: Reason, payerId: PayerId, traceNumber: Type.String({ description: 'TRN02' }), tracePayerId: Type.String({ description: 'TRN03' }),
  paidOn: CalendarDate, amountCents: Amount, method: Type.String({ description: 'BPR04' }), matchId: Type.Optional(MatchId), byHand: Type.Boolean(), ageDays: AgeDays, ageBucket: AgeBucket, announcedAt: Moment,
}, 'ExpectedDepositItem');
export type ExpectedDepositItem = Static<typeof ExpectedDepositItem>;
export const ExpectedDepositPage = page(ExpectedDepositItem);

const Group = closed({ status: Type.Enum(['unmatched', 'matched', 'missing', 'found']), ageBucket: Type.Optional(AgeBucket), count: Count, cents: Cents });
export const DepositSummary = closed({ asOf: Moment, deposits: Type.Array(Group), remittances: Type.Array(Group) }, 'DepositSummary');
export type DepositSummary = Static<typeof DepositSummary>;

export const DepositBody = closed({
  bankAccountId: BankAccountId, bankReference: text(100, 'What the bank knows the transaction by; the same again is the same deposit'), depositedOn: CalendarDate, amountCents: Amount, method: Type.Optional(Method),
  traceNumber: Type.Optional(text(50, 'TRN02')), tracePayerId: Type.Optional(text(10, 'TRN03')), bankText: Type.Optional(text(1_000, 'What the bank wrote; a trace in it is found')),
}, 'DepositBody');
export type DepositBody = Static<typeof DepositBody>;

export const ImportView = closed({
  id: Type.String({ pattern: '^dim_[0-9a-f]{32}$' }), format: Type.Enum(['csv', 'bai2']), deposits: Type.Integer({ minimum: 0, description: 'How many were new' }), amountCents: Cents,
  known: Type.Integer({ minimum: 0, description: 'How many another file had brought before' }), duplicate: Type.Boolean({ description: 'This very file came before; nothing was taken in, and the numbers are those of the first time' }),
}, 'DepositImport');
export type ImportView = Static<typeof ImportView>;

export const MATCH_REASONS = ['batch_of_checks', 'split_payment', 'late_deposit', 'trace_wrong', 'other'] as const;
export const UNMATCH_REASONS = ['wrong_remittance', 'wrong_deposit', 'returned_by_bank', 'entered_twice', 'other'] as const;
export const MatchBody = closed({
  depositIds: Type.Array(DepositId, { minItems: 1, maxItems: 1_000, uniqueItems: true }), remittanceIds: Type.Array(RemittanceId, { minItems: 1, maxItems: 1_000, uniqueItems: true }), reason: Type.Enum([...MATCH_REASONS]),
}, 'DepositMatchBody');
export type MatchBody = Static<typeof MatchBody>;
export const UnmatchBody = closed({ matchId: MatchId, reason: Type.Enum([...UNMATCH_REASONS]) }, 'DepositUnmatchBody');
export type UnmatchBody = Static<typeof UnmatchBody>;

/** What is read of a row to show it. */
export type ShownDeposit = Omit<DepositRow, 'orgId' | 'content' | 'transactionKey' | 'traceKey' | 'importId'> & { ageDays: number };
export type ShownExpectation = Omit<ExpectedDepositRow, 'orgId' | 'traceKey'> & { ageDays: number };
export type ShownCandidate = Static<typeof Candidate>;

export function toDepositItem(row: ShownDeposit): DepositItem {
  const { id, status, reasonCode, bankAccountId, source, depositedOn, amountCents, method, traceNumber, tracePayerId, matchId, byHand, ageDays, receivedAt } = row;
  return {
    id, status, bankAccountId, source, depositedOn, amountCents, method, byHand, ageDays, ageBucket: ageBucketOf(ageDays), receivedAt: receivedAt.toISOString(),
    ...(reasonCode !== null && { reasonCode }), ...(traceNumber !== null && { traceNumber }), ...(tracePayerId !== null && { tracePayerId }), ...(matchId !== null && { matchId }),
  };
}

export function toMatchView({ id, method, reasonCode, amountCents, depositIds, remittanceIds, matchedAt, undoneAt, undoneReason }: Omit<DepositMatchRow, 'orgId'>): MatchView {
  return { id, method, reasonCode, amountCents, depositIds, remittanceIds, matchedAt: matchedAt.toISOString(), ...(undoneAt && { undoneAt: undoneAt.toISOString() }), ...(undoneReason !== null && { undoneReason }) };
}

export function toDepositView(row: ShownDeposit, { bankReference, description }: DepositContent, more: Pick<DepositView, 'matches' | 'candidates'>): DepositView {
  return { ...toDepositItem(row), ...(bankReference !== undefined && { bankReference }), ...(description !== undefined && { bankText: description }), ...more };
}

export function toExpectedDepositItem({ reasonCode, matchId, ageDays, announcedAt, ...row }: ShownExpectation): ExpectedDepositItem {
  return { ...row, ageDays, ageBucket: ageBucketOf(ageDays), announcedAt: announcedAt.toISOString(), ...(reasonCode !== null && { reasonCode }), ...(matchId !== null && { matchId }) };
}
