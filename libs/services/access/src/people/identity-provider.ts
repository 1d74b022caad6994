import { Egress, EgressFailed, EgressRefused } from '@claimwright/platform-egress';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import { AccessSettings } from '../access.settings.js';
import { OAuthError } from '../tokens/oauth-error.js';

// Only such with a public key: a shared secret would let everybody who can check a token make one.
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const METADATA_BYTES_MAX = 262_144;

/** Who signed in at the identity provider. */
export interface SignIn {
  issuer: string;
  subject: string;
  /** When they proved who they are; long ago where the provider does not tell. */
  at: Date;
  /** When the session began, as far as the provider tells: where it does not, with this token. */
  begunAt: Date;
}

/** The installation's identity provider (OpenID Connect): it says who somebody is, and we say what they may do. */
@Injectable()
export class IdentityProvider implements OnModuleDestroy {
  private readonly egress: Egress;
  private keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;

  constructor(@Inject(AccessSettings) private readonly settings: AccessSettings) {
    // The operator named it; it may stand in their own network.
    this.egress = new Egress({ allowPrivate: true, allowHttp: settings.issuer?.startsWith('http:') ?? false });
  }

  onModuleDestroy(): Promise<void> {
    return this.egress.close();
  }

  /** Refuses a token that is not the provider's, not for us, or of somebody who showed one factor only. */
  async signIn(token: string): Promise<SignIn> {
    const { issuer, audience, secondFactors } = this.settings;
    if (issuer === undefined) throw new OAuthError('unsupported_grant_type', 'No identity provider is set');
    const { sub = '', amr, acr, iat = 0, auth_time: at } = await this.verified(token, { issuer, audience });
    const shown = [amr, acr].flat();
    if (!secondFactors.some((factor) => shown.includes(factor))) throw new OAuthError('invalid_grant', 'Sign in with a second factor');
    // Without a moment of its own it counts as long ago, so that what needs a recent sign-in is refused.
    return { issuer, subject: sub, at: new Date(typeof at === 'number' ? at * 1000 : 0), begunAt: new Date((typeof at === 'number' ? at : iat) * 1000) };
  }

  private async verified(token: string, { issuer, audience }: { issuer: string; audience: string }): Promise<JWTPayload> {
    const keys = await this.keySet(issuer);
    try {
      return (await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, clockTolerance: 5, requiredClaims: ['sub', 'exp', 'iat'] })).payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new OAuthError('invalid_grant', 'The token is not the identity provider’s, not for us, or over');
      throw error;
    }
  }

  /** Found once by discovery; the set itself looks for new keys by itself. */
  private keySet(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
    this.keys ??= this.discover(issuer).catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async discover(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const metadata = (await (await this.get(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)).json()) as { issuer?: unknown; jwks_uri?: unknown };
    // OpenID Connect Discovery 4.3: whoever answers must say that it is who was asked.
    if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string') throw new OAuthError('invalid_grant', 'The identity provider does not describe itself as such');
    return createRemoteJWKSet(new URL(metadata.jwks_uri), { [customFetch]: (url) => this.get(url) });
  }

  private async get(url: string): Promise<Response> {
    try {
      const { status, body, truncated } = await this.egress.request(url, { method: 'GET', headers: { accept: 'application/json' }, timeoutMs: 5_000, maxResponseBytes: METADATA_BYTES_MAX });
      if (status === 200 && !truncated) return Response.json(JSON.parse(Buffer.from(body).toString('utf8')));
    } catch (error) {
      if (!(error instanceof EgressRefused || error instanceof EgressFailed || error instanceof SyntaxError)) throw error;
    }
    throw new OAuthError('invalid_grant', 'The identity provider does not answer');
  }
}
