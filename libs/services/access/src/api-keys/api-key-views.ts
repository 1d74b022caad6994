import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { Name, Permissions, Roles } from '../grant-rules.js';
import type { ApiKeyRow } from '../principal.row.js';

const { closed, Moment } = shapes;
const Kind = Type.Enum(['live', 'test'], { description: 'Stands in the key, so that whoever finds one knows what was lost' });
const KeyId = Type.String({ pattern: '^key_[0-9a-f]{32}$' });

export const ApiKeyBody = closed({
  name: Name,
  permissions: Type.Optional(Permissions),
  roles: Type.Optional(Roles),
  addresses: Type.Optional(Type.Array(Type.String({ maxLength: 50 }), { maxItems: 50, description: 'CIDR blocks it may be used from; from anywhere unless told' })),
  expiresAt: Type.Optional(Type.String({ format: 'date-time', description: 'In a year at most; in 90 days unless told' })),
  kind: Type.Optional(Kind),
}, 'ApiKeyBody');
export type ApiKeyBody = Static<typeof ApiKeyBody>;

export const RotationBody = closed({ overlapHours: Type.Integer({ minimum: 0, maximum: 168, description: 'How long the old key goes on' }) }, 'RotationBody');

const view = {
  id: KeyId, name: Name, kind: Kind, permissions: Type.Array(Type.String()), roles: Type.Array(Type.String()), addresses: Type.Array(Type.String()),
  createdAt: Moment, createdBy: Type.String(), expiresAt: Type.Optional(Moment), revokedAt: Type.Optional(Moment),
  lastUsedAt: Type.Optional(Type.String({ format: 'date-time', description: 'To the minute' })), replaces: Type.Optional(KeyId),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
};
export const ApiKeyView = closed(view, 'ApiKeyView');
export type ApiKeyView = Static<typeof ApiKeyView>;
export const ApiKeyPage = closed({ items: Type.Array(ApiKeyView), nextCursor: Type.Optional(Type.String()) }, 'ApiKeyPage');
export const NewApiKeyView = closed({ ...view, secret: Type.String({ description: 'The key itself: shown this once' }) }, 'NewApiKeyView');
export type NewApiKeyView = Static<typeof NewApiKeyView>;

export const toView = (row: ApiKeyRow): ApiKeyView => ({
  id: row.id, name: row.name, kind: row.kind, permissions: row.permissions, roles: row.roles, addresses: row.addresses, createdAt: row.createdAt.toISOString(), createdBy: row.createdBy,
  ...(row.expiresAt && { expiresAt: row.expiresAt.toISOString() }), ...(row.revokedAt && { revokedAt: row.revokedAt.toISOString() }),
  ...(row.lastUsedAt && { lastUsedAt: row.lastUsedAt.toISOString() }), ...(row.replaces !== null && { replaces: row.replaces }), version: row.version,
});

const view1 = {
  id: 'key_019caf3c4e007000800000000000a001', name: 'Practice system', kind: 'live', permissions: ['encounters:write', 'claims:read'], roles: [], addresses: ['203.0.113.0/24'],
  createdAt: '2026-03-01T15:00:00.000Z', createdBy: 'user:usr_019caf3c4e007000800000000000b001', expiresAt: '2026-05-30T15:00:00.000Z', version: 1,
};
export const EXAMPLES = {
  body: { name: 'Practice system', permissions: ['encounters:write', 'claims:read'], addresses: ['203.0.113.0/24'] },
  view: view1,
  made: { ...view1, secret: 'cw_live_0000000000000000000000000000000000000000000examp' },
};
