import type { OrgId } from '@claimwright/kernel';
import { Database, systemActor } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { AccessStore, AccessTokens, grantsOf } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { AccessSettings } from '../access.settings.js';
import { ClientKeys } from '../clients/client-keys.js';
import { findClient, forgetAssertions, shareClient, useAssertion } from '../clients/clients.store.js';
import type { ClientRow } from '../principal.row.js';
import { OAuthError } from './oauth-error.js';
import { narrowed } from './scope.js';

const ALGORITHMS = ['ES384', 'RS384'];
const LIFE_SECONDS_MAX = 300;
const CLOCK_TOLERANCE_SECONDS = 5;

/** An assertion whose signature and claims are good, and which has yet to be used up. */
interface Proof { clientId: string; orgId: OrgId; jti: string; expiresAt: Date }

/** Tokens for systems: SMART Backend Services, which is RFC 7523 with two algorithms and short lives. */
@Injectable()
export class ClientGrant {
  private readonly tokens: AccessTokens;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) access: AccessStore, @Inject(ClientKeys) private readonly keys: ClientKeys, @Inject(AccessSettings) private readonly settings: AccessSettings) {
    this.tokens = new AccessTokens(access.on((sql, params) => this.db.system(sql, params)));
  }

  async issue(assertion: string, scope: string | undefined): Promise<{ token: string; scope: string }> {
    const { clientId, orgId, jti, expiresAt } = await this.prove(assertion);
    return this.db.transaction(systemActor(orgId, 'access'), async (tx) => {
      // Whoever shuts the client out waits for this lock, and takes back what was issued before.
      const client = await shareClient(tx, clientId);
      if (!client || client.disabledAt !== null) throw refused('The client is not known');
      if (!(await useAssertion(tx, clientId, jti, expiresAt))) throw refused('The assertion was used before');
      await forgetAssertions(tx);
      const granted = narrowed(grantsOf(client.roles, client.permissions), scope);
      tx.afterCommit(() => log.info('token issued', { orgId, subject: `client:${clientId}`, mode: 'client' }));
      return { token: await this.tokens.issue({ orgId, subject: `client:${clientId}`, ...granted }), scope: granted.permissions.join(' ') };
    });
  }

  private async prove(assertion: string): Promise<Proof> {
    const { clientId, header } = namedIn(assertion);
    const client = await this.clientOf(clientId);
    if (!client || client.disabledAt !== null) throw refused('The client is not known');
    // The header may say where the key is, but only the place that was registered.
    if (header.jku !== undefined && header.jku !== client.jwksUri) throw refused('`jku` is not the address that was registered');
    const key = header.kid === undefined ? undefined : await this.keys.find(client, header.kid, header.alg);
    if (!key) throw refused('The client has no such key, or more than one');
    const payload = await verified(() => jwtVerify(assertion, key, {
      algorithms: ALGORITHMS, issuer: clientId, subject: clientId, audience: this.settings.tokenUrl, clockTolerance: CLOCK_TOLERANCE_SECONDS, requiredClaims: ['exp', 'jti'],
    }));
    const { exp = 0, jti = '' } = payload;
    if (exp > Date.now() / 1000 + LIFE_SECONDS_MAX + CLOCK_TOLERANCE_SECONDS) throw refused('An assertion lives five minutes at most');
    if (typeof jti !== 'string' || jti === '' || jti.length > 255) throw refused('`jti` is a text of 1 to 255 characters');
    return { clientId, orgId: client.orgId, jti, expiresAt: new Date(exp * 1000) };
  }

  private async clientOf(clientId: string): Promise<ClientRow | undefined> {
    const [known] = await this.db.system<{ orgId: OrgId }>(`select org_id as "orgId" from credential where lookup = $1 and kind = 'client'`, [clientId]);
    return known && ((await this.db.transaction(systemActor(known.orgId, 'access'), (tx) => findClient(tx, clientId))) ?? undefined);
  }
}

function namedIn(assertion: string): { clientId: string; header: { alg: string; kid?: string; jku?: string } } {
  try {
    const { alg = '', kid, jku } = decodeProtectedHeader(assertion);
    const { iss = '' } = decodeJwt(assertion);
    return { clientId: iss, header: { alg, kid, jku } };
  } catch {
    throw refused('The assertion is not a JWT');   // the decoder has no other way of saying so
  }
}

async function verified(verify: () => Promise<{ payload: JWTPayload }>): Promise<JWTPayload> {
  try {
    return (await verify()).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw refused('The assertion has expired');
    if (error instanceof errors.JWTClaimValidationFailed) throw refused(`The assertion does not have the right \`${error.claim}\``);
    if (error instanceof errors.JOSEError) throw refused('The signature is not the client’s');
    throw error;
  }
}

const refused = (message: string) => new OAuthError('invalid_client', message);
