import type { AuditSearch } from './audit-reading.js';
import type { AuditEvent } from './event.js';

/** An act as it is shown and exported. */
export interface AuditRecord {
  seq: number;
  at: string;
  action: AuditEvent['action'];
  object: string;
  actor: string;
  onBehalfOf?: string;
  purpose: AuditEvent['purpose'];
  recipient?: string;
  requestId?: string;
  service: string;
  org: string;
  /** In hexadecimal: SHA-256 of the hash before it and the digest of the rest. */
  hash: string;
}

export function toAuditRecord({ seq, at, action, objectId, actor, onBehalfOf, purpose, recipient, requestId, service, orgId, hash }: AuditEvent): AuditRecord {
  return {
    seq, at: at.toISOString(), action, object: objectId, actor, ...(onBehalfOf !== null && { onBehalfOf }), purpose, ...(recipient !== null && { recipient }), ...(requestId !== null && { requestId }),
    service, org: orgId, hash: hash.toString('hex'),
  };
}

/** Whether an act is what a search asks for. */
export function fitsSearch(event: AuditEvent, { from, to, before, purposes, ...same }: AuditSearch): boolean {
  const isSame = (Object.keys(same) as (keyof typeof same)[]).every((name) => same[name] === undefined || event[name] === same[name]);
  return isSame && (from === undefined || event.at >= from) && (to === undefined || event.at < to) && (before === undefined || event.seq < before) && (purposes === undefined || purposes.includes(event.purpose));
}
