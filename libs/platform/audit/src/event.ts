import { createHash, hash } from 'node:crypto';
import type { Id, OrgId } from '@claimwright/kernel';

/** What was done with patient data: it was opened here, sealed here, or went out of the house. */
export type AuditAction = 'read' | 'write' | 'disclose';

/** Why: after HL7's purposes of use, in words. */
export const PURPOSES = ['treatment', 'payment', 'operations', 'patient-request', 'public-health', 'legal', 'research', 'emergency'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** As whom and why the acts of one transaction are done. */
export interface AuditContext {
  orgId: OrgId;
  /** When the acts were written down, to the millisecond. */
  at: Date;
  service: string;
  actor: string;
  onBehalfOf: string | null;
  purpose: Purpose;
  requestId: string | null;
}

export interface AuditAct {
  action: AuditAction;
  objectId: Id<string>;
  /** Who got it, of what went out of the house. */
  recipient: string | null;
}

/** One link of an organisation's chain. */
export interface AuditEvent extends AuditContext, AuditAct {
  seq: number;
  hash: Buffer;
}

export const HASH_BYTES = 32;

/** What the chain of every organisation begins with. */
export const GENESIS: Buffer = Buffer.alloc(HASH_BYTES);

/**
 * What an event says, as RFC 8785 has it: names in their order, no blanks, nothing for what is not there. For strings alone that is what
 * JSON.stringify gives, and a test holds it to an implementation of the whole standard.
 */
export function canonical({ action, objectId, actor, at, onBehalfOf, orgId, purpose, recipient, requestId, service }: AuditContext & AuditAct): string {
  return JSON.stringify({
    action, actor, at: at.toISOString(), object: objectId, onBehalfOf: onBehalfOf ?? undefined, org: orgId, purpose, recipient: recipient ?? undefined, requestId: requestId ?? undefined, service,
  });
}

export function digest(event: AuditContext & AuditAct): Buffer {
  return hash('sha256', canonical(event), 'buffer');
}

/** The hash of an event that says this, after the one with that hash. */
export function linkAfter(previous: Buffer, event: AuditContext & AuditAct): Buffer {
  return createHash('sha256').update(previous).update(digest(event)).digest();
}
