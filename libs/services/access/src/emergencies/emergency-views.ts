import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { EmergencyRow } from '../principal.row.js';

const { closed, EmergencyId, Moment, UserId } = shapes;
export const MINUTES_MAX = 60;
export const REASON = 'emergency:reason';
const Reason = Type.String({ minLength: 10, maxLength: 2_000, description: 'Why it cannot wait; kept sealed' });
const Outcome = Type.Enum(['justified', 'not_justified']);

export const EmergencyBody = closed({ reason: Reason, minutes: Type.Integer({ minimum: 1, maximum: MINUTES_MAX }) }, 'EmergencyBody');
export type EmergencyBody = Static<typeof EmergencyBody>;
export const ReviewBody = closed({ outcome: Outcome }, 'ReviewBody');
export type ReviewBody = Static<typeof ReviewBody>;

const item = {
  id: EmergencyId, userId: UserId, openedAt: Moment, expiresAt: Moment, reviewedAt: Type.Optional(Moment), reviewedBy: Type.Optional(Type.String()), outcome: Type.Optional(Outcome),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
};
export const EmergencyItem = closed(item, 'EmergencyItem');
export type EmergencyItem = Static<typeof EmergencyItem>;
export const EmergencyPage = closed({ items: Type.Array(EmergencyItem), nextCursor: Type.Optional(Type.String()) }, 'EmergencyPage');
export const EmergencyView = closed({ ...item, reason: Reason }, 'EmergencyView');
export type EmergencyView = Static<typeof EmergencyView>;

export const toItem = (row: Omit<EmergencyRow, 'orgId' | 'reason'>): EmergencyItem => ({
  id: row.id as EmergencyItem['id'], userId: row.personId as EmergencyItem['userId'], openedAt: row.openedAt.toISOString(), expiresAt: row.expiresAt.toISOString(),
  ...(row.reviewedAt && { reviewedAt: row.reviewedAt.toISOString() }), ...(row.reviewedBy !== null && { reviewedBy: row.reviewedBy }), ...(row.outcome !== null && { outcome: row.outcome }), version: row.version,
});
