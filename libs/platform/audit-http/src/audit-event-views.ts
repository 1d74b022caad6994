import { type AuditRecord, PURPOSES } from '@claimwright/platform-audit';
import { Type } from 'typebox';

export const ACTIONS = ['read', 'write', 'disclose'] as const;
const Text = Type.String();

export const AuditEventView = Type.Object({
  seq: Type.Integer({ minimum: 1, description: 'Its place in the organisation’s chain' }),
  at: Type.String({ format: 'date-time' }),
  action: Type.Enum([...ACTIONS], { description: 'read: opened; write: sealed; disclose: sent out of the house' }),
  object: Type.String({ description: 'The id of what it was done to; its first letters tell the kind' }),
  actor: Type.String({ description: 'key:… for an API key, system:… for a service’s own work' }),
  onBehalfOf: Type.Optional(Text),
  purpose: Type.Enum([...PURPOSES]),
  recipient: Type.Optional(Type.String({ description: 'Who got it, of what was disclosed' })),
  requestId: Type.Optional(Text),
  service: Text,
  org: Text,
  hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the hash before it and the digest of the rest' }),
}, { additionalProperties: false, title: 'AuditEvent' });

export const AuditEventPage = Type.Object({ items: Type.Array(AuditEventView), nextCursor: Type.Optional(Text) }, { additionalProperties: false, title: 'AuditEventPage' });

const EVENT: AuditRecord = {
  seq: 4812, at: '2026-03-02T15:04:05.123Z', action: 'read', object: 'pat_019caf3c4e0070008000000000002001', actor: 'key:Zm9vYmFyYmF6cXV4', purpose: 'payment', requestId: 'req-7f',
  service: 'eligibility', org: 'org_019caf3c4e0070008000000000000001', hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

const DISCLOSURE: AuditRecord = {
  seq: 4815, at: '2026-03-02T15:06:00.004Z', action: 'disclose', object: 'clm_019caf3c4e0070008000000000001005', actor: 'system:claim-submission', purpose: 'payment', recipient: 'clearinghouse',
  service: 'claim-submission', org: EVENT.org, hash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
};

export const EXAMPLES = {
  disclosures: { items: [DISCLOSURE] },
  page: { items: [EVENT], nextCursor: 'WzQ4MTJd.1f0c2b3a' },
  lines: `${JSON.stringify(EVENT)}\n`,
};
