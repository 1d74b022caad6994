import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { newId, type OrgId, isId } from '@claimwright/kernel';
import { errors, jwtVerify, type JWTPayload, SignJWT } from 'jose';
import type { AccessStore } from './access-store.js';
import { FIELD_KINDS, type FieldKind } from './permissions.js';

// Names of the installation's own; its keys tell it from every other one.
const ISSUER = 'urn:claimwright:access';
const AUDIENCE = 'urn:claimwright:api';
const ALGORITHM = 'ES384';
export const TOKEN_SECONDS = 300;
const CLOCK_TOLERANCE_SECONDS = 5;
/** Unknown key ids make us look for new keys, but not more often than this. */
const LOOK_MS = 2_000;

export interface TokenClaims {
  orgId: OrgId;
  /** `client:…` or `user:…` */
  subject: string;
  permissions: readonly string[];
  fields: readonly FieldKind[];
  /** When the person proved who they are. */
  signedInAt?: Date;
  /** The emergency under whose role it was issued. */
  emergency?: string;
}

/** Access tokens (RFC 9068): short, signed by the access service, checked by every service without asking it. */
export class AccessTokens {
  private readonly known = new Map<string, KeyObject>();
  private lookedAt = -LOOK_MS;
  private signer: { kid: string; key: KeyObject; until: number } | undefined;

  constructor(private readonly store: AccessStore) {}

  /** For five minutes, or until `until` where that is sooner. */
  async issue(claims: TokenClaims & { until?: Date }): Promise<string> {
    const { kid, key } = await this.signingKey();
    const { orgId, subject, permissions, fields, signedInAt, emergency, until } = claims;
    const ends = Math.min(Date.now() + TOKEN_SECONDS * 1000, until?.getTime() ?? Infinity);
    return new SignJWT({ org: orgId, scope: permissions.join(' '), fields, ...(signedInAt && { auth_time: Math.floor(signedInAt.getTime() / 1000) }), ...(emergency !== undefined && { emergency }) })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid }).setIssuer(ISSUER).setAudience(AUDIENCE).setSubject(subject).setJti(newId('tok')).setIssuedAt().setExpirationTime(new Date(ends))
      .sign(key);
  }

  /** What a token says that counts now; undefined for one that does not, was taken back, or is none. */
  async verify(token: string): Promise<(TokenClaims & { expiresAt: Date }) | undefined> {
    const payload = await this.payloadOf(token);
    const claims = payload && claimsOf(payload);
    if (!claims || payload.iat === undefined || payload.exp === undefined) return undefined;
    const notBefore = await this.store.tokensNotBefore(claims.orgId, claims.subject);
    // A token carries whole seconds: one of the second of the taking back is refused, whichever came first.
    if (notBefore && payload.iat * 1000 < notBefore.getTime()) return undefined;
    return { ...claims, expiresAt: new Date(payload.exp * 1000) };
  }

  private async payloadOf(token: string): Promise<JWTPayload | undefined> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.keyOf(kid), { issuer: ISSUER, audience: AUDIENCE, typ: 'at+jwt', algorithms: [ALGORITHM], clockTolerance: CLOCK_TOLERANCE_SECONDS, maxTokenAge: TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS, requiredClaims: ['sub', 'org', 'scope', 'exp', 'iat', 'jti'] });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  private async keyOf(kid: string | undefined): Promise<KeyObject> {
    if (kid === undefined) throw new errors.JWKSNoMatchingKey();
    if (!this.known.has(kid) && this.lookedAt + LOOK_MS <= performance.now()) {
      this.lookedAt = performance.now();
      for (const { kid: id, publicJwk } of await this.store.tokenKeys()) this.known.set(id, createPublicKey({ key: publicJwk, format: 'jwk' }));
    }
    const key = this.known.get(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  }

  private async signingKey(): Promise<{ kid: string; key: KeyObject }> {
    if (this.signer && this.signer.until > Date.now()) return this.signer;
    const found = await this.store.signingKey();
    const { kid, privateKey } = found ?? (await this.store.addSigningKey(newSigningKey()));
    this.signer = { kid, key: createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }), until: Date.now() + 60_000 };
    return this.signer;
  }
}

function newSigningKey(): { kid: string; publicJwk: object; privateKey: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  return { kid: newId('tky'), publicJwk: publicKey.export({ format: 'jwk' }), privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }) };
}

function claimsOf({ org, sub, scope, fields, auth_time: signedIn, emergency }: JWTPayload): TokenClaims | undefined {
  if (!isId('org', org) || sub === undefined || typeof scope !== 'string') return undefined;
  return {
    orgId: org, subject: sub, permissions: scope.split(' ').filter(Boolean), fields: FIELD_KINDS.filter((kind) => Array.isArray(fields) && fields.includes(kind)),
    ...(typeof signedIn === 'number' && { signedInAt: new Date(signedIn * 1000) }), ...(typeof emergency === 'string' && { emergency }),
  };
}
