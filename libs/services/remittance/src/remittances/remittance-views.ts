import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { DecisionShape } from './decision.js';
import type { RemittanceClaimRow, RemittanceClaimStatus, RemittanceContent, RemittanceFileRow, RemittanceRow } from './remittance.row.js';

const { CalendarDate, Cents, ClaimId, closed, Moment, PayerId, PaymentId, RemittanceId } = shapes;
const Count = Type.Integer({ minimum: 0 });
const page = (item: object) => closed({ items: Type.Array(item as never), nextCursor: Type.Optional(Type.String()) });

export const REMITTANCE_STATUSES = ['posted', 'held', 'duplicate'] as const;
export const CLAIM_STATUSES = ['posted', 'unmatched', 'held'] as const;
export const FILE_STATUSES = ['read', 'unreadable'] as const;

const Status = Type.Enum([...REMITTANCE_STATUSES], { description: 'posted: it balances, and what could be matched is in the ledger; held: it waits for a person and nothing of it is posted; duplicate: its payment came before' });
const ClaimStatus = Type.Enum([...CLAIM_STATUSES], { description: 'unmatched: no claim has its number yet, its money is in suspense; held: a person must look' });

const DifferenceShape = closed({
  level: Type.Enum(['file', 'claim', 'service']),
  place: Type.String(),
  expectedCents: Type.Optional(Cents),
  actualCents: Type.Optional(Cents),
  differenceCents: Type.Optional(Cents),
  problem: Type.Optional(Type.String()),
}, 'Difference');

const item = {
  id: RemittanceId,
  status: Status,
  payerId: PayerId,
  traceNumber: Type.String({ description: 'TRN02: the number of the check or transfer' }),
  tracePayerId: Type.String({ description: 'TRN03' }),
  paidOn: CalendarDate,
  amountCents: Cents,
  method: Type.String({ description: 'BPR04' }),
  claimCount: Count,
  reasonCode: Type.Optional(Type.String({ description: 'Why it is held or a duplicate' })),
  duplicateOf: Type.Optional(RemittanceId),
  differences: Type.Array(DifferenceShape),
  receivedAt: Moment,
};
export const RemittanceItem = closed(item, 'RemittanceItem');
export type RemittanceItem = Static<typeof RemittanceItem>;
export const RemittancePage = page(RemittanceItem);

const ClaimCounts = closed({ posted: Count, unmatched: Count, held: Count }, 'ClaimCounts');
export const ImportedShape = closed({ ...item, claims: ClaimCounts }, 'ImportedRemittance');
export type Imported = Static<typeof ImportedShape>;
export const ImportAnswer = closed({ items: Type.Array(ImportedShape) }, 'RemittanceImport');

const ProviderAdjustmentShape = closed({ providerId: Type.String(), fiscalDate: CalendarDate, code: Type.String(), reference: Type.Optional(Type.String()), amountCents: Cents }, 'ProviderAdjustment');
export const RemittanceView = closed({
  ...item,
  claims: ClaimCounts,
  payerName: Type.String(),
  payee: closed({ name: Type.String(), npi: Type.Optional(Type.String()), taxId: Type.Optional(Type.String()) }),
  providerAdjustments: Type.Array(ProviderAdjustmentShape, { description: 'PLB; a positive amount lowers the payment' }),
}, 'RemittanceView');
export type RemittanceView = Static<typeof RemittanceView>;

export const RemittanceClaimItem = closed({
  seq: Type.Integer({ minimum: 1 }),
  claimNumber: Type.String({ description: 'CLP01' }),
  payerClaimNumber: Type.Optional(Type.String({ description: 'CLP07' })),
  status: ClaimStatus,
  claimId: Type.Optional(ClaimId),
  paymentId: Type.Optional(PaymentId),
  match: Type.Object({
    by: Type.String(), confidence: Type.String(), reason: Type.String(),
    concerns: Type.Optional(Type.Array(Type.String())),
    suggestions: Type.Optional(Type.Array(ClaimId)),
    held: Type.Optional(Type.String()),
    lines: Type.Optional(Type.Array(closed({ controlNumber: Type.Optional(Type.String()), by: Type.String(), confidence: Type.String() }))),
  }, { description: 'How it found its claim, or why not' }),
  decision: DecisionShape,
  updatedAt: Moment,
}, 'RemittanceClaimItem');
export type RemittanceClaimItem = Omit<Static<typeof RemittanceClaimItem>, 'match' | 'decision'> & Pick<RemittanceClaimRow, 'match' | 'decision'>;
export const RemittanceClaimPage = page(RemittanceClaimItem);

export const FileItem = closed({
  id: Type.String(), source: Type.Enum(['mailbox', 'upload']), status: Type.Enum([...FILE_STATUSES]), partnerId: Type.Optional(Type.String()), partnerFileId: Type.Optional(Type.String()),
  reasonCode: Type.Optional(Type.String()), place: Type.Optional(Type.String({ description: 'Where the file breaks' })), bytes: Count, receivedAt: Moment,
}, 'RemittanceFileItem');
export type FileItem = Static<typeof FileItem>;
export const FilePage = page(FileItem);

export const RemittanceSummary = closed({ asOf: Moment, groups: Type.Array(closed({ status: Status, count: Count, cents: Cents })) }, 'RemittanceSummary');
export type RemittanceSummary = Static<typeof RemittanceSummary>;

/** What is read of a row to show it. */
export type ShownRemittance = Omit<RemittanceRow, 'orgId' | 'content'>;
export type ShownRemittanceClaim = Omit<RemittanceClaimRow, 'orgId'>;
export type ShownFile = Omit<RemittanceFileRow, 'orgId' | 'content'>;
export type Counts = Record<RemittanceClaimStatus, number>;
export const NO_CLAIMS: Counts = { posted: 0, unmatched: 0, held: 0 };

export function toRemittanceItem(row: ShownRemittance): RemittanceItem {
  const { id, status, payerId, traceNumber, tracePayerId, paidOn, amountCents, method, claimCount, reasonCode, duplicateOf, differences, receivedAt } = row;
  return {
    id, status, payerId, traceNumber, tracePayerId, paidOn, amountCents, method, claimCount, differences, receivedAt: receivedAt.toISOString(),
    ...(reasonCode !== null && { reasonCode }), ...(duplicateOf !== null && { duplicateOf }),
  };
}

export function toRemittanceView(row: ShownRemittance, claims: Counts, content: RemittanceContent): RemittanceView {
  return { ...toRemittanceItem(row), claims, ...content };
}

export function toClaimItem({ seq, claimNumber, payerClaimNumber, status, claimId, paymentId, match, decision, updatedAt }: ShownRemittanceClaim): RemittanceClaimItem {
  return {
    seq, claimNumber, status, match, decision, updatedAt: updatedAt.toISOString(),
    ...(payerClaimNumber !== null && { payerClaimNumber }), ...(claimId !== null && { claimId }), ...(paymentId !== null && { paymentId }),
  };
}

export function toFileItem({ partnerId, partnerFileId, reasonCode, place, receivedAt, ...file }: ShownFile): FileItem {
  return {
    ...file, receivedAt: receivedAt.toISOString(),
    ...(partnerId !== null && { partnerId }), ...(partnerFileId !== null && { partnerFileId }), ...(reasonCode !== null && { reasonCode }), ...(place !== null && { place }),
  };
}

const ITEM = {
  id: 'era_019cf5a0d80070008000000000000001', status: 'posted', payerId: 'EVG01', traceNumber: '260316000042', tracePayerId: '1391999999', paidOn: '2026-03-16', amountCents: 9_040, method: 'ACH', claimCount: 1,
  differences: [], receivedAt: '2026-03-16T06:00:00.000Z',
};
const HELD = {
  ...ITEM, status: 'held', reasonCode: 'payment_does_not_add_up',
  differences: [{ level: 'file', place: 'payment 260316000042 (BPR02)', expectedCents: 9_040, actualCents: 8_920, differenceCents: -120 }],
};
const CLAIM = {
  seq: 1, claimNumber: 'KQ7M2', payerClaimNumber: '26062EVG00417', status: 'unmatched', match: { by: 'none', confidence: 'none', reason: 'No claim carries the number of CLP01 or CLP07' },
  decision: { status: '1', chargeCents: 10_000, paidCents: 8_000, payerClaimNumber: '26062EVG00417', adjustments: [{ group: 'CO', reason: '45', amountCents: 2_000 }], remarks: [], lines: [] },
  updatedAt: '2026-03-16T06:00:00.000Z',
};

/** What the documentation shows. */
export const EXAMPLES = {
  imported: { items: [{ ...ITEM, claims: { posted: 1, unmatched: 0, held: 0 } }] },
  page: { items: [ITEM, HELD] },
  view: { ...ITEM, claims: { posted: 1, unmatched: 0, held: 0 }, payerName: 'Evergreen Health', payee: { name: 'Riverside Family Practice', npi: '1310000009' }, providerAdjustments: [] },
  claims: { items: [CLAIM] },
  files: { items: [{ id: 'ifl_019cf5a0d80070008000000000000002', source: 'mailbox', status: 'unreadable', partnerId: 'clearinghouse', partnerFileId: 'm-417', reasonCode: 'file_truncated', place: 'IEA is missing (byte 4711)', bytes: 4_711, receivedAt: '2026-03-16T06:00:00.000Z' }] },
  summary: { asOf: '2026-03-16T06:00:00.000Z', groups: [{ status: 'posted', count: 12, cents: 4_120_050 }] },
};
