import type { OrgId } from '@claimwright/kernel';
import type { AccessStore } from './access-store.js';
import { AccessTokens } from './access-tokens.js';
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
  /** When the person behind it proved who they are; a system has no such moment. */
  signedInAt?: Date;
  /** The emergency under whose role they act. */
  emergency?: string;
}

/** Finds who calls by what they present. */
export class Credentials {
  private readonly tokens: AccessTokens;

  constructor(private readonly store: AccessStore) {
    this.tokens = new AccessTokens(store);
  }

  async find(secret: string): Promise<Credential | undefined> {
    if (secret.startsWith('eyJ')) {
      const claims = await this.tokens.verify(secret);
      return claims && { ...claims, addresses: [] };
    }
    const key = await this.store.findApiKey(secret);
    return key && { orgId: key.orgId, subject: `key:${key.id}`, ...grantsOf(key.roles, key.permissions), addresses: key.addresses, expiresAt: key.expiresAt };
  }
}
