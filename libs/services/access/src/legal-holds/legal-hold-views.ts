import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { LegalHoldRow } from '../lives-of-data.row.js';

const { closed, ClaimId, LegalHoldId, Moment, PatientId } = shapes;
const Reason = Type.String({ minLength: 3, maxLength: 500, pattern: '^[^\\u0000-\\u001f\\u007f]+$', description: 'Why; kept in the clear, so it names the matter and no patient' });
const Scope = Type.Enum(['organization', 'patient', 'claim']);
const ObjectId = Type.Union([PatientId, ClaimId], { description: 'The patient or the claim; nothing where all of the organisation is held' });

export const LegalHoldBody = closed({ scope: Scope, objectId: Type.Optional(ObjectId), reason: Reason }, 'LegalHoldBody');
export type LegalHoldBody = Static<typeof LegalHoldBody>;

export const LegalHoldItem = closed({
  id: LegalHoldId, scope: Scope, objectId: Type.Optional(ObjectId), reason: Reason, placedAt: Moment, placedBy: Type.String(), releasedAt: Type.Optional(Moment), releasedBy: Type.Optional(Type.String()),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
}, 'LegalHoldItem');
export type LegalHoldItem = Static<typeof LegalHoldItem>;
export const LegalHoldPage = closed({ items: Type.Array(LegalHoldItem), nextCursor: Type.Optional(Type.String()) }, 'LegalHoldPage');

export const toItem = (row: Omit<LegalHoldRow, 'orgId'>): LegalHoldItem => ({
  id: row.id as LegalHoldItem['id'], scope: row.scope, ...(row.objectId !== null && { objectId: row.objectId as LegalHoldItem['objectId'] }), reason: row.reason,
  placedAt: row.placedAt.toISOString(), placedBy: row.placedBy, ...(row.releasedAt && { releasedAt: row.releasedAt.toISOString() }), ...(row.releasedBy !== null && { releasedBy: row.releasedBy }), version: row.version,
});
