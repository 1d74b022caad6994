import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { ReadingAlertRow } from '../principal.row.js';

const { Caller, closed, Moment, ReadingAlertId } = shapes;
const Outcome = Type.Enum(['expected', 'not_expected']);
const PerDay = Type.Integer({ minimum: 1, maximum: 100_000_000 });

export const ReadingReviewBody = closed({
  outcome: Outcome, expectedPerDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000_000, description: 'How many records are expected of this caller in a day from now on; with `expected` only' })),
}, 'ReadingReviewBody');
export type ReadingReviewBody = Static<typeof ReadingReviewBody>;

export const ReadingAlertItem = closed({
  id: ReadingAlertId, caller: Caller, records: Type.Integer({ minimum: 1, description: 'How many records it was when somebody was told' }), perDay: PerDay, raisedAt: Moment,
  reviewedAt: Type.Optional(Moment), reviewedBy: Type.Optional(Type.String()), outcome: Type.Optional(Outcome), expectedPerDay: Type.Optional(PerDay),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
}, 'ReadingAlertItem');
export type ReadingAlertItem = Static<typeof ReadingAlertItem>;
export const ReadingAlertPage = closed({ items: Type.Array(ReadingAlertItem), nextCursor: Type.Optional(Type.String()) }, 'ReadingAlertPage');

export const toAlert = (row: Omit<ReadingAlertRow, 'orgId'>): ReadingAlertItem => ({
  id: row.id as ReadingAlertItem['id'], caller: row.caller, records: Number(row.records), perDay: row.perDay, raisedAt: row.raisedAt.toISOString(),
  ...(row.reviewedAt && { reviewedAt: row.reviewedAt.toISOString() }), ...(row.reviewedBy !== null && { reviewedBy: row.reviewedBy }), ...(row.outcome !== null && { outcome: row.outcome }),
  ...(row.expectedPerDay !== null && { expectedPerDay: row.expectedPerDay }), version: row.version,
});
