import type { OrgId } from '@claimwright/kernel';
import type { AccessStore } from './access-store.js';
import { type FieldKind, grantsOf } from './permissions.js';

/** Who somebody is and what they may do, once their credential has been checked. */
export interface Credential {
  orgId: OrgId;
  /** `key:…`, `client:…` or `user:…` */
  subject: string;
  permissions: readonly string[];
  fields: readonly FieldKind[];
  /** CIDR blocks it counts from; from anywhere when there are none. */
  addresses: readonly string[];
  expiresAt: Date | null;
}

/** Finds who calls by what they present. */
export class Credentials {
  constructor(private readonly store: AccessStore) {}

  async find(secret: string): Promise<Credential | undefined> {
    const key = await this.store.findApiKey(secret);
    return key && { orgId: key.orgId, subject: `key:${key.id}`, ...grantsOf(key.roles, key.permissions), addresses: key.addresses, expiresAt: key.expiresAt };
  }
}
