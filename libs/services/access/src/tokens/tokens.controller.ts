import { shapes } from '@claimwright/contracts';
import { FORM, Operation, Public, RefusesAs, Returns, StreamBody } from '@claimwright/platform-http';
import { TOKEN_SECONDS } from '@claimwright/platform-security';
import { Controller, HttpCode, Inject, Post, UseFilters } from '@nestjs/common';
import { Type } from 'typebox';
import { ClientGrant } from './client-grant.js';
import { PersonGrant } from './person-grant.js';
import { OAUTH_ERROR_CODES, OAuthError, OAuthErrorFilter } from './oauth-error.js';
import { SignOut } from './sign-out.js';

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:';
const SUBJECT_TOKENS: ReadonlySet<string> = new Set(['id_token', 'access_token', 'jwt'].map((kind) => TOKEN_TYPE + kind));

const TokenView = shapes.closed({
  access_token: Type.String(), token_type: Type.Literal('Bearer'), expires_in: Type.Integer({ description: 'Seconds' }), scope: Type.String(), issued_token_type: Type.Optional(Type.String()),
}, 'TokenView');

const OAuthRefusal = shapes.closed({ error: Type.Enum([...OAUTH_ERROR_CODES]), error_description: Type.String() }, 'OAuthRefusal');

const Revoked = shapes.closed({}, 'Revoked');

interface TokenAnswer { access_token: string; token_type: 'Bearer'; expires_in: number; scope: string; issued_token_type?: string }

@Controller('v1/oauth')
@UseFilters(OAuthErrorFilter)
export class TokensController {
  constructor(@Inject(ClientGrant) private readonly clients: ClientGrant, @Inject(PersonGrant) private readonly people: PersonGrant, @Inject(SignOut) private readonly signOut: SignOut) {}

  @Post('token') @Public('callers prove here who they are', { perAddress: 300 }) @HttpCode(200)
  @Operation({
    summary: 'Get an access token',
    description: 'For a system: `client_credentials` with a `private_key_jwt` assertion (SMART Backend Services; ES384 or RS384, five minutes at most, each `jti` once). '
      + 'For a person: the identity provider’s token is exchanged (RFC 8693: `subject_token`, `subject_token_type`, and `organisation` for users of several); it must tell of a second factor. '
      + 'A refusal has the form of RFC 6749, section 5.2: `{"error": …, "error_description": …}` with status 400; what is no request for a token at all (its type, its size, too many) is refused as everywhere.',
  })
  @Returns(200, TokenView, 'The token, for five minutes', { example: { access_token: 'eyJ…', token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: 'claims:read' } })
  @RefusesAs(400, OAuthRefusal, 'application/json', { error: 'invalid_client', error_description: 'The assertion has expired' })
  async token(@StreamBody({ maxBytes: 16_384, types: [FORM], examples: { [FORM]: `grant_type=client_credentials&scope=claims%3Aread&client_assertion_type=${encodeURIComponent(ASSERTION)}&client_assertion=eyJ…` } }) body: AsyncIterable<Buffer>): Promise<TokenAnswer> {
    const form = await formOf(body);
    switch (form.get('grant_type')) {
      case 'client_credentials': {
        if (form.get('client_assertion_type') !== ASSERTION) throw new OAuthError('invalid_client', `Clients are known by an assertion: client_assertion_type is ${ASSERTION}`);
        const { token, scope } = await this.clients.issue(required(form, 'client_assertion'), form.get('scope'));
        return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope };
      }
      case EXCHANGE: {
        if (!SUBJECT_TOKENS.has(form.get('subject_token_type') ?? '')) throw new OAuthError('invalid_request', 'subject_token_type is that of an ID token, an access token or a JWT');
        const { token, scope } = await this.people.issue(required(form, 'subject_token'), { scope: form.get('scope'), organisation: form.get('organisation') });
        return { access_token: token, issued_token_type: `${TOKEN_TYPE}access_token`, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope };
      }
      case undefined:
        throw new OAuthError('invalid_request', 'grant_type is missing');
      default:
        throw new OAuthError('unsupported_grant_type', 'There is no such way to a token here');
    }
  }

  @Post('revoke') @Public('whoever holds a token may end it', { perAddress: 300 }) @HttpCode(200)
  @Operation({
    summary: 'Sign out',
    description: 'By `token`, an access token (RFC 7009): all tokens of its holder count no more, everywhere within five seconds, and a person’s sign-ins of before are exchanged no more. '
      + 'The answer is the same for a token that counts no more, or is none.',
  })
  @Returns(200, Revoked, 'Whatever the token was, it does not count any more', { example: {} })
  @RefusesAs(400, OAuthRefusal, 'application/json', { error: 'invalid_request', error_description: 'token is missing' })
  async revoke(@StreamBody({ maxBytes: 16_384, types: [FORM], examples: { [FORM]: 'token=eyJ…' } }) body: AsyncIterable<Buffer>): Promise<object> {
    await this.signOut.revoke(required(await formOf(body), 'token'));
    return {};
  }
}

/** RFC 6749, 3.2: a parameter that comes twice is refused, an empty one counts as left out. */
async function formOf(body: AsyncIterable<Buffer>): Promise<Map<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8'))) {
    if (form.has(name)) throw new OAuthError('invalid_request', 'A parameter comes twice');
    if (value !== '') form.set(name, value);
  }
  return form;
}

function required(form: ReadonlyMap<string, string>, name: string): string {
  const value = form.get(name);
  if (value === undefined) throw new OAuthError('invalid_request', `${name} is missing`);
  return value;
}
