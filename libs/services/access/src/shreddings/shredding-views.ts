import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { ShreddingRow } from '../lives-of-data.row.js';

const { closed, Moment, ShreddingId } = shapes;
const Reason = Type.String({ minLength: 10, maxLength: 500, pattern: '^[^\\u0000-\\u001f\\u007f]+$', description: 'Why; kept in the clear, so it names no patient' });

export const ShreddingBody = closed({ reason: Reason, confirm: Type.String({ pattern: '^org_[0-9a-z]{1,60}$', description: 'The id of the organisation, once more' }) }, 'ShreddingBody');
export type ShreddingBody = Static<typeof ShreddingBody>;

export const ShreddingItem = closed({
  id: ShreddingId, reason: Reason, askedAt: Moment, askedBy: Type.String(), confirmedAt: Type.Optional(Moment), confirmedBy: Type.Optional(Type.String()),
  notBefore: Type.Optional(Type.String({ format: 'date-time', description: 'From when on it may be carried out' })), cancelledAt: Type.Optional(Moment), cancelledBy: Type.Optional(Type.String()),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
}, 'ShreddingItem');
export type ShreddingItem = Static<typeof ShreddingItem>;
export const ShreddingPage = closed({ items: Type.Array(ShreddingItem), nextCursor: Type.Optional(Type.String()) }, 'ShreddingPage');

/** What the API shows of a row; once it is carried out nobody is answered any more. */
export type ShownShredding = Omit<ShreddingRow, 'orgId' | 'begunAt' | 'doneAt' | 'operator' | 'operatorReason'>;

export const toItem = (row: ShownShredding): ShreddingItem => ({
  id: row.id as ShreddingItem['id'], reason: row.reason, askedAt: row.askedAt.toISOString(), askedBy: row.askedBy,
  ...(row.confirmedAt && { confirmedAt: row.confirmedAt.toISOString() }), ...(row.confirmedBy !== null && { confirmedBy: row.confirmedBy }), ...(row.notBefore && { notBefore: row.notBefore.toISOString() }),
  ...(row.cancelledAt && { cancelledAt: row.cancelledAt.toISOString() }), ...(row.cancelledBy !== null && { cancelledBy: row.cancelledBy }), version: row.version,
});
