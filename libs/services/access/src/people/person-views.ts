import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { Name, Roles } from '../grant-rules.js';
import type { PersonRow } from '../principal.row.js';

const { closed, Moment } = shapes;
const UserId = Type.String({ pattern: '^usr_[0-9a-f]{32}$' });
const Issuer = Type.String({ minLength: 1, maxLength: 500, pattern: '^https?://[^\\s]+$', description: 'The identity provider, as it writes itself in `iss`' });
const Subject = Type.String({ minLength: 1, maxLength: 255, description: 'The person at the identity provider: `sub`' });

export const UserBody = closed({ issuer: Issuer, subject: Subject, name: Name, roles: Roles }, 'UserBody');
export type UserBody = Static<typeof UserBody>;
export const UserChange = closed({ name: Type.Optional(Name), roles: Type.Optional(Roles), disabled: Type.Optional(Type.Boolean({ description: 'Shut out, everywhere within five seconds' })) }, 'UserChange');
export type UserChange = Static<typeof UserChange>;

export const UserView = closed({
  id: UserId, issuer: Issuer, subject: Subject, name: Name, roles: Type.Array(Type.String()), createdAt: Moment, createdBy: Type.String(), disabledAt: Type.Optional(Moment),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
}, 'UserView');
export type UserView = Static<typeof UserView>;
export const UserPage = closed({ items: Type.Array(UserView), nextCursor: Type.Optional(Type.String()) }, 'UserPage');

export const toView = (row: PersonRow): UserView => ({
  id: row.id, issuer: row.issuer, subject: row.subject, name: row.name, roles: row.roles, createdAt: row.createdAt.toISOString(), createdBy: row.createdBy,
  ...(row.disabledAt && { disabledAt: row.disabledAt.toISOString() }), version: row.version,
});

export const EXAMPLES = {
  body: { issuer: 'https://login.example.test', subject: '00u1', name: 'Odette Fairweather', roles: ['coder'] },
  view: {
    id: 'usr_019caf3c4e007000800000000000b001', issuer: 'https://login.example.test', subject: '00u1', name: 'Odette Fairweather', roles: ['coder'],
    createdAt: '2026-03-01T15:00:00.000Z', createdBy: 'key:key_019caf3c4e007000800000000000a001', version: 1,
  },
};
