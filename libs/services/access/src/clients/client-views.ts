import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { Name, Permissions, Roles } from '../grant-rules.js';
import type { ClientRow } from '../principal.row.js';

const { closed, Moment } = shapes;
const ClientId = Type.String({ pattern: '^cli_[0-9a-f]{32}$' });
const KeySet = Type.Object({ keys: Type.Array(Type.Record(Type.String(), Type.Unknown()), { minItems: 1, maxItems: 10 }) }, { additionalProperties: false, description: 'Public keys (RFC 7517), ES384 or RS384, each with its own `kid`' });
const KeySetAddress = Type.String({ format: 'uri', maxLength: 500, pattern: '^https?://', description: 'Where the keys are published; over HTTPS' });

export const ClientBody = closed({ name: Name, jwks: Type.Optional(KeySet), jwksUri: Type.Optional(KeySetAddress), permissions: Type.Optional(Permissions), roles: Type.Optional(Roles) }, 'ClientBody');
export type ClientBody = Static<typeof ClientBody>;
export const ClientChange = closed({
  name: Type.Optional(Name), jwks: Type.Optional(KeySet), jwksUri: Type.Optional(KeySetAddress), permissions: Type.Optional(Permissions), roles: Type.Optional(Roles),
  disabled: Type.Optional(Type.Boolean({ description: 'Shut out, everywhere within five seconds' })),
}, 'ClientChange');
export type ClientChange = Static<typeof ClientChange>;

export const ClientView = closed({
  id: ClientId, name: Name, jwks: Type.Optional(KeySet), jwksUri: Type.Optional(KeySetAddress), permissions: Type.Array(Type.String()), roles: Type.Array(Type.String()),
  createdAt: Moment, createdBy: Type.String(), disabledAt: Type.Optional(Moment), version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
}, 'ClientView');
export type ClientView = Static<typeof ClientView>;
export const ClientPage = closed({ items: Type.Array(ClientView), nextCursor: Type.Optional(Type.String()) }, 'ClientPage');

export const toView = (row: ClientRow): ClientView => ({
  id: row.id, name: row.name, ...(row.jwks && { jwks: row.jwks }), ...(row.jwksUri !== null && { jwksUri: row.jwksUri }), permissions: row.permissions, roles: row.roles,
  createdAt: row.createdAt.toISOString(), createdBy: row.createdBy, ...(row.disabledAt && { disabledAt: row.disabledAt.toISOString() }), version: row.version,
});

export const EXAMPLES = {
  body: { name: 'Practice system', jwksUri: 'https://ehr.example.test/.well-known/jwks.json', permissions: ['encounters:write', 'claims:read'] },
  view: {
    id: 'cli_019caf3c4e007000800000000000c001', name: 'Practice system', jwksUri: 'https://ehr.example.test/.well-known/jwks.json', permissions: ['encounters:write', 'claims:read'], roles: [],
    createdAt: '2026-03-01T15:00:00.000Z', createdBy: 'user:usr_019caf3c4e007000800000000000b001', version: 1,
  },
};
