import type { OrgId } from '@claimwright/kernel';
import { Database, systemActor } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { AccessStore, AccessTokens, grantsOf } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { AccessSettings } from '../access.settings.js';
import { openEmergency } from '../emergencies/emergencies.store.js';
import { IdentityProvider } from '../people/identity-provider.js';
import { sharePerson } from '../people/people.store.js';
import { goOn } from '../people/sessions.store.js';
import { lookupOf } from '../people/people.service.js';
import { OAuthError } from './oauth-error.js';
import { narrowed } from './scope.js';

export interface PersonAsks { scope: string | undefined; organisation: string | undefined }

/** Tokens for people: what the identity provider says of them is exchanged for what they may do here (RFC 8693). */
@Injectable()
export class PersonGrant {
  private readonly tokens: AccessTokens;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) access: AccessStore, @Inject(IdentityProvider) private readonly provider: IdentityProvider, @Inject(AccessSettings) private readonly settings: AccessSettings) {
    this.tokens = new AccessTokens(access.on((sql, params) => this.db.system(sql, params)));
  }

  async issue(subjectToken: string, { scope, organisation }: PersonAsks): Promise<{ token: string; scope: string }> {
    const { issuer, subject, at, begunAt } = await this.provider.signIn(subjectToken);
    const { orgId, id } = await this.userOf(lookupOf(issuer, subject), organisation);
    return this.db.transaction(systemActor(orgId, 'access'), async (tx) => {
      // Whoever shuts the person out waits for this lock, and takes back what was issued before.
      const person = await sharePerson(tx, id);
      if (!person || person.disabledAt !== null) throw unknown();
      if (!(await goOn(tx, id, begunAt, this.settings))) throw new OAuthError('invalid_grant', 'This sign-in has ended: sign in again');
      const emergency = await openEmergency(tx, id);
      const granted = narrowed(grantsOf(emergency ? [...person.roles, 'emergency'] : person.roles), scope);
      const token = await this.tokens.issue({ orgId, subject: `user:${id}`, ...granted, signedInAt: at, ...(emergency && { emergency: emergency.id, until: emergency.expiresAt }) });
      tx.afterCommit(() => log.info('token issued', { orgId, subject: `user:${id}`, mode: emergency ? 'emergency' : 'person' }));
      return { token, scope: granted.permissions.join(' ') };
    });
  }

  private async userOf(lookup: string, organisation: string | undefined): Promise<{ orgId: OrgId; id: string }> {
    const known = await this.db.system<{ orgId: OrgId; id: string }>(`select org_id as "orgId", id from credential where lookup = $1 and kind = 'person' order by org_id`, [lookup]);
    const [first, ...others] = organisation === undefined ? known : known.filter(({ orgId }) => orgId === organisation);
    if (!first) throw unknown();
    if (others.length > 0) throw new OAuthError('invalid_request', 'You are a user of several organisations: say which one by `organisation`');
    return first;
  }
}

const unknown = () => new OAuthError('invalid_grant', 'You are not a user here');
