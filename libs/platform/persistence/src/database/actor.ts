import type { OrgId } from '@claimwright/kernel';
import type { Purpose } from '@claimwright/platform-audit';

/** For whom and as whom work is done; comes from the request's key, or from the event that caused the work. */
export interface Actor {
  orgId: OrgId;
  /** `key:…` for an API key, `system:eligibility` for a service's own work. */
  subject: string;
  permissions: readonly string[];
  /** Who had asked for the work that the subject now does. */
  onBehalfOf?: string;
  /** Why patient data is touched; payment where nothing else is said. */
  purpose?: Purpose;
  requestId?: string;
  /** Set for what must change nothing, such as a GET: its transactions cannot write, and what they read is put on record together with what others read. */
  readsOnly?: boolean;
  /** Set when the request must take effect once however often it is sent. */
  idempotency?: { key: string; fingerprint: string };
}

/** A service's own work for one organisation: events, jobs, timers. */
export function systemActor(orgId: OrgId, name: string): Actor {
  return { orgId, subject: `system:${name}`, permissions: [] };
}
