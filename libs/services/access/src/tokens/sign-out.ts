import { Database, systemActor } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { AccessStore, AccessTokens } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { lockPerson } from '../people/people.store.js';
import { endSessions } from '../people/sessions.store.js';
import { takeTokensBack } from '../revocations.store.js';

/** The end of somebody's sessions, by a token of theirs (RFC 7009). */
@Injectable()
export class SignOut {
  private readonly tokens: AccessTokens;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) access: AccessStore) {
    this.tokens = new AccessTokens(access.on((sql, params) => this.db.system(sql, params)));
  }

  /** All tokens of whoever the token is of count no more, and a person's sign-ins of before give no new ones. A token that is none changes nothing. */
  async revoke(token: string): Promise<void> {
    const claims = await this.tokens.verify(token);
    if (!claims) return;
    const { orgId, subject } = claims;
    const [kind, id = ''] = subject.split(':');
    await this.db.transaction(systemActor(orgId, 'access'), async (tx) => {
      if (kind === 'user') {
        // A token that is being issued has the row meanwhile, and is taken back with the others.
        await lockPerson(tx, id);
        await endSessions(tx, id);
      }
      await takeTokensBack(tx, subject);
      tx.afterCommit(() => log.info('tokens revoked', { orgId, subject }));
    });
  }
}
