import { AUDIT_COLUMNS, type Purpose } from '@claimwright/platform-audit';
import { among, defineList, equal, type Filter, whenTrue } from '@claimwright/platform-http';
import { AuditEventView } from './audit-event-views.js';

const WORD = { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' };
/** In UTC, and not in a year 0, which Postgres does not count. */
const moment = (description: string): object => ({ type: 'string', format: 'date-time', pattern: '^(?!0000)[0-9-]{10}T[0-9:.]+Z$', maxLength: 30, description });

/** 45 CFR 164.528: an accounting leaves out treatment, payment and operations. */
const OWN_WORK = ['treatment', 'payment', 'operations'] satisfies Purpose[];

const FILTERS = {
  actor: equal('actor', WORD),
  object: equal('object_id', WORD),
  recipient: equal('recipient', WORD),
  purpose: among('purpose', AuditEventView.properties.purpose),
  service: equal('service', { type: 'string', pattern: '^[a-z-]{1,30}$' }),
  from: { schema: moment('From this moment on'), sql: 'at >= ?' },
  to: { schema: moment('Before this moment'), sql: 'at < ?' },
} satisfies Record<string, Filter>;

const OF_THE_CHAIN = { item: AuditEventView, select: AUDIT_COLUMNS, from: 'audit.event', key: [{ column: 'seq', type: 'bigint' as const }], order: '-seq' };

export const AUDIT_EVENTS = defineList({ name: 'audit-events', ...OF_THE_CHAIN, filters: { ...FILTERS, action: among('action', AuditEventView.properties.action) } });

export const DISCLOSURES = defineList({ name: 'disclosures', ...OF_THE_CHAIN, filters: { ...FILTERS, accountable: whenTrue(`purpose not in (${OWN_WORK.map((purpose) => `'${purpose}'`).join(', ')})`) } });
