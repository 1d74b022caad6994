import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { AppealRow, DenialHistoryRow, DenialRow } from './denial.row.js';

const { AppealId, CalendarDate, Cents, ClaimId, closed, DenialId, EncounterId, Moment, PayerId, RemittanceId } = shapes;

export const CASE_STATUSES = ['open', 'correcting', 'appealed', 'rebilled', 'resolved'] as const;
export const SOURCES = ['denied', 'rejected', 'overdue'] as const;
export const ACTIONS = ['corrected_claim', 'new_claim', 'appeal', 'send_documents', 'rebill_other_payer', 'verify_coverage', 'bill_patient', 'review', 'call', 'close'] as const;

const Status = Type.Enum([...CASE_STATUSES], { description: 'open: to be worked; correcting, appealed, rebilled: with the payer; resolved: over, `outcome` says how' });
const Source = Type.Enum([...SOURCES], { description: 'denied: adjudicated and refused (835); rejected: turned away before adjudication (TA1, 999, 277CA); overdue: no answer' });
const Version = Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' });

const item = {
  id: DenialId,
  claimId: ClaimId,
  encounterId: EncounterId,
  payerId: PayerId,
  payerClaimNumber: Type.Optional(Type.String({ description: "The payer's own number of the claim (CLP07)" })),
  source: Source,
  remittanceId: Type.Optional(RemittanceId),
  group: Type.Optional(Type.String({ description: 'CAS01' })),
  reason: Type.Optional(Type.String({ description: 'The claim adjustment reason code (CARC); for a rejection its first category and status' })),
  remarks: Type.Array(Type.String(), { description: 'Remittance advice remark codes (RARC)' }),
  lineControlNumbers: Type.Array(Type.String(), { description: 'The refused lines; empty for the claim as a whole' }),
  category: Type.String({ description: 'The work queue' }),
  action: Type.Enum([...ACTIONS], { description: 'What the rules advise' }),
  because: Type.String(),
  ruleSource: Type.String({ description: 'Where the advice comes from' }),
  appealable: Type.Boolean(),
  dueOn: CalendarDate,
  status: Status,
  outcome: Type.Optional(Type.String()),
  deniedCents: Cents,
  openCents: Cents,
  recoveredCents: Cents,
  replacedByClaimId: Type.Optional(ClaimId),
  version: Version,
  openedAt: Moment,
};
export const DenialItem = closed(item, 'DenialItem');
export type DenialItem = Static<typeof DenialItem>;

export const AppealView = closed({
  id: AppealId, denialId: DenialId, claimId: ClaimId, level: Type.Integer({ minimum: 1, maximum: 9 }), status: Type.Enum(['filed', 'won', 'lost']), dueOn: CalendarDate, amountCents: Cents, filedAt: Moment,
}, 'AppealView');
export type AppealView = Static<typeof AppealView>;

const HistoryEntry = closed({ version: Version, status: Status, reason: Type.String(), at: Moment, actor: Type.String() });
export const DenialView = closed({ ...item, history: Type.Array(HistoryEntry), appeals: Type.Array(AppealView) }, 'DenialView');
export type DenialView = Static<typeof DenialView>;

const NextCursor = Type.Optional(Type.String());
export const DenialPage = closed({ items: Type.Array(DenialItem), nextCursor: NextCursor }, 'DenialPage');
export const AppealPage = closed({ items: Type.Array(AppealView), nextCursor: NextCursor }, 'AppealPage');

const count = { count: Type.Integer({ minimum: 0 }), cents: Cents };
export const DenialSummary = closed({ asOf: Moment, groups: Type.Array(closed({ source: Source, status: Status, ...count, openCents: Cents })) }, 'DenialSummary');
export type DenialSummary = Static<typeof DenialSummary>;
export const AppealSummary = closed({ asOf: Moment, groups: Type.Array(closed({ status: AppealView.properties.status, ...count })) }, 'AppealSummary');
export type AppealSummary = Static<typeof AppealSummary>;

const unless = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> => (value === null ? {} : ({ [key]: value } as Record<K, V>));

/** What is read of a row to show it. */
export type ShownDenial = Omit<DenialRow, 'orgId' | 'occasion'>;
export type ShownAppeal = Omit<AppealRow, 'orgId' | 'grounds'>;

export function toItem(row: ShownDenial): DenialItem {
  return {
    id: row.id, claimId: row.claimId, encounterId: row.encounterId, payerId: row.payerId, ...unless('payerClaimNumber', row.payerClaimNumber), source: row.source,
    ...unless('remittanceId', row.remittanceId), ...unless('group', row.adjustmentGroup), ...unless('reason', row.reason), remarks: row.remarks, lineControlNumbers: row.lineControlNumbers,
    category: row.category, action: row.action, because: row.because, ruleSource: row.ruleSource, appealable: row.appealable, dueOn: row.dueOn, status: row.status, ...unless('outcome', row.outcome),
    deniedCents: row.deniedCents, openCents: row.openCents, recoveredCents: row.recoveredCents, ...unless('replacedByClaimId', row.replacedByClaimId), version: row.version, openedAt: row.openedAt.toISOString(),
  };
}

export function toAppealView({ id, denialId, claimId, level, status, dueOn, amountCents, filedAt }: ShownAppeal): AppealView {
  return { id, denialId, claimId, level, status, dueOn, amountCents, filedAt: filedAt.toISOString() };
}

export function toView(row: DenialRow, history: readonly DenialHistoryRow[], appeals: readonly ShownAppeal[]): DenialView {
  const entries = history.map(({ version, status, reason, at, actor }) => ({ version, status, reason, at: at.toISOString(), actor }));
  return { ...toItem(row), history: entries, appeals: appeals.map(toAppealView) };
}

const ITEM = {
  id: 'dnl_019caf3c4e007000800000000000d001', claimId: 'clm_019caf3c4e007000800000000000c001', encounterId: 'enc_019caf3c4e007000800000000000e001', payerId: 'EVG01', payerClaimNumber: '26062EVG00417',
  source: 'denied', remittanceId: 'era_019caf3c4e007000800000000000a001', group: 'CO', reason: '16', remarks: ['M76'], lineControlNumbers: ['KQ7M2-1'], category: 'missing_information', action: 'corrected_claim',
  because: 'Information is missing or wrong; the remark code names it.', ruleSource: 'X12 claim adjustment reason codes', appealable: true, dueOn: '2026-04-15', status: 'open', deniedCents: 14_500, openCents: 14_500, recoveredCents: 0, version: 1,
  openedAt: '2026-03-16T10:00:00.000Z',
};
const APPEAL = { id: 'apl_019caf3c4e007000800000000000b001', denialId: ITEM.id, claimId: ITEM.claimId, level: 1, status: 'filed', dueOn: '2026-06-14', amountCents: 14_500, filedAt: '2026-03-20T10:00:00.000Z' };

/** What the documentation shows. */
export const EXAMPLES = {
  item: ITEM,
  page: { items: [ITEM] },
  view: { ...ITEM, history: [{ version: 1, status: 'open', reason: 'denied', at: ITEM.openedAt, actor: 'system:denial-management' }], appeals: [] },
  summary: { asOf: ITEM.openedAt, groups: [{ source: 'denied', status: 'open', count: 12, cents: 187_300, openCents: 187_300 }] },
  appeal: APPEAL,
  appealPage: { items: [APPEAL] },
  appealSummary: { asOf: APPEAL.filedAt, groups: [{ status: 'filed', count: 3, cents: 43_500 }] },
};
