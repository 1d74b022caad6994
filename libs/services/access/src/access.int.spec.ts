import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, ServiceApp, until } from '@claimwright/platform-testing';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { AccessService, AccessSettings, GIVEN_SETTINGS } from './index.js';

const TOKEN_URL = 'https://claims.example.test/v1/oauth/token';
const ADMINISTRATOR = ['api-keys:read', 'api-keys:write', 'clients:read', 'clients:write', 'users:read', 'users:write', 'roles:read'];

let app: ServiceApp;
let admin: Caller;
let stranger: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([AccessService], [{ provide: GIVEN_SETTINGS, useValue: new AccessSettings({ tokenUrl: TOKEN_URL, privateNetworks: true }) }]);
  admin = await app.organisation(ADMINISTRATOR);
  stranger = await app.organisation(ADMINISTRATOR);
});
afterAll(() => app.close());

const call = (secret: string, at = '/v1/roles', headers: Record<string, string> = {}) => fetch(app.app.url + at, { headers: { authorization: `Bearer ${secret}`, ...headers } });
const send = <T = Record<string, unknown>>(who: Caller, ...[method, at, body, headers = {}]: [method: string, at: string, body?: unknown, headers?: Record<string, string>]) => who.send<T>(method, at, { body, headers });

describe('the audit', () => {
  it('is answered here, for those who may', async () => {
    const auditor = await app.organisation(['audit:read', 'disclosures:read']);
    const read = await send<{ items: unknown[] }>(auditor, 'GET', '/v1/audit-events');
    expect([read.status, read.body, (await send(auditor, 'GET', '/v1/disclosures')).status]).toEqual([200, { items: [] }, 200]);
    expect((await send(admin, 'GET', '/v1/audit-events')).status).toBe(403);
  });
});

describe('an API key', () => {
  it('is made with what was granted, shown once, and noted when it is used', async () => {
    const made = await send<{ id: string; secret: string }>(admin, 'POST', '/v1/api-keys', { name: 'Practice system', permissions: ['roles:read'], kind: 'test' });
    expect([made.status, made.body.secret.slice(0, 8)]).toEqual([201, 'cw_test_']);
    expect((await call(made.body.secret)).status).toBe(200);
    expect((await call(made.body.secret, '/v1/users')).status).toBe(403);
    const read = await send(admin, 'GET', `/v1/api-keys/${made.body.id}`);
    expect(read.body).toMatchObject({ name: 'Practice system', permissions: ['roles:read'], lastUsedAt: expect.any(String), createdBy: expect.stringMatching(/^key:key_/) });
    expect(read.text + (await send(admin, 'GET', '/v1/api-keys')).text + app.logged.join('')).not.toContain(made.body.secret.slice(8, 40));
  });

  it.each([
    [{ permissions: ['*'] }, 'invalid_body'],
    [{ permissions: ['claims:everything'] }, 'permission_unknown'],
    [{ roles: ['emergency'] }, 'invalid_body'],
    [{ roles: ['root'] }, 'invalid_body'],
    [{ addresses: ['10.0.0.0/33'] }, 'address_block_unknown'],
    [{ addresses: ['somewhere'] }, 'address_block_unknown'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'expiry_not_possible'],
    [{ expiresAt: '2999-01-01T00:00:00Z' }, 'expiry_not_possible'],
  ])('is not made with %j', async (body, code) => {
    expect((await send(admin, 'POST', '/v1/api-keys', { name: 'x', ...body })).body).toMatchObject({ code });
  });

  it('counts from its addresses only', async () => {
    const near = await send<{ secret: string }>(admin, 'POST', '/v1/api-keys', { name: 'near', permissions: ['roles:read'], addresses: ['127.0.0.0/8'] });
    const far = await send<{ secret: string }>(admin, 'POST', '/v1/api-keys', { name: 'far', permissions: ['roles:read'], addresses: ['203.0.113.0/24'] });
    expect([(await call(near.body.secret)).status, (await call(far.body.secret)).status]).toEqual([200, 401]);
    // Nobody's word on the caller's address counts unless its proxy is trusted.
    expect((await call(far.body.secret, '/v1/roles', { 'x-forwarded-for': '203.0.113.5' })).status).toBe(401);
  });

  it('is rotated with an overlap, in which both count', async () => {
    const old = await send<{ id: string; secret: string }>(admin, 'POST', '/v1/api-keys', { name: 'rotated', permissions: ['roles:read'] });
    const next = await send<{ id: string; secret: string; replaces: string }>(admin, 'POST', `/v1/api-keys/${old.body.id}/rotations`, { overlapHours: 1 });
    expect(next.body.replaces).toBe(old.body.id);
    expect([(await call(old.body.secret)).status, (await call(next.body.secret)).status]).toEqual([200, 200]);
    const ends = new Date(String((await send(admin, 'GET', `/v1/api-keys/${old.body.id}`)).body['expiresAt'])).getTime() - Date.now();
    expect(ends).toBeGreaterThan(3_500_000);
    expect(ends).toBeLessThan(3_601_000);
    const at_once = await send<{ id: string }>(admin, 'POST', `/v1/api-keys/${next.body.id}/rotations`, { overlapHours: 0 });
    expect(at_once.status).toBe(201);
    expect((await send(admin, 'DELETE', `/v1/api-keys/${next.body.id}`, undefined, { 'if-match': '*' })).body).toMatchObject({ code: 'api_key_ended' });
  });

  it('is refused everywhere within five seconds of being revoked', async () => {
    const key = await send<{ id: string; secret: string }>(admin, 'POST', '/v1/api-keys', { name: 'revoked', permissions: ['roles:read'] });
    expect((await call(key.body.secret)).status).toBe(200);
    expect((await send(admin, 'DELETE', `/v1/api-keys/${key.body.id}`, undefined, { 'if-match': '"v1"' })).status).toBe(204);
    const since = performance.now();
    await until(async () => (await call(key.body.secret)).status, (status) => status === 401);
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('of another organisation does not exist', async () => {
    const key = await send<{ id: string }>(stranger, 'POST', '/v1/api-keys', { name: 'theirs', permissions: ['roles:read'] });
    const [foreign, unknown] = [await send(admin, 'GET', `/v1/api-keys/${key.body.id}`), await send(admin, 'GET', '/v1/api-keys/key_00000000000000000000000000000000')];
    expect([foreign.status, foreign.body['code'], foreign.body['detail']]).toEqual([404, unknown.body['code'], unknown.body['detail']]);
    expect((await send(admin, 'POST', `/v1/api-keys/${key.body.id}/rotations`, { overlapHours: 1 })).status).toBe(404);
    expect((await send(admin, 'DELETE', `/v1/api-keys/${key.body.id}`, undefined, { 'if-match': '"v1"' })).status).toBe(404);
    expect((await send(admin, 'GET', '/v1/api-keys')).text).not.toContain('theirs');
  });
});

interface Pair { kid: string; privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']; jwk: JWK }
async function pair(alg = 'ES384', kid = `k-${Math.random()}`): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

interface AssertionChange { aud?: string; exp?: number; iss?: string; sub?: string; jti?: string | undefined; header?: Record<string, unknown>; alg?: string }
function assertion(clientId: string, { kid, privateKey }: Pair, change: AssertionChange = {}): Promise<string> {
  const claims = { iss: clientId, sub: clientId, aud: TOKEN_URL, exp: Math.floor(Date.now() / 1000) + 200, jti: `j-${Math.random()}`, ...change };
  const { header, alg = 'ES384', ...payload } = claims;
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'JWT', ...header }).sign(privateKey);
}

async function token(client_assertion: string, more: Record<string, string> = {}): Promise<{ status: number; body: Record<string, string> }> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion, ...more });
  const response = await fetch(`${app.app.url}/v1/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

async function client(keys: readonly Pair[], change: Record<string, unknown> = {}): Promise<{ id: string; version: number }> {
  const made = await send<{ id: string; version: number }>(admin, 'POST', '/v1/clients', { name: 'Practice system', jwks: { keys: keys.map(({ jwk }) => jwk) }, permissions: ['roles:read', 'users:read'], ...change });
  expect(made.status).toBe(201);
  return made.body;
}

describe('a system client', () => {
  it.each(['ES384', 'RS384'])('gets a token for an assertion signed by %s, and calls with it', async (alg) => {
    const keys = await pair(alg);
    const { id } = await client([keys]);
    const { status, body } = await token(await assertion(id, keys, { alg }));
    expect([status, body]).toEqual([200, { access_token: expect.any(String), token_type: 'Bearer', expires_in: 300, scope: 'roles:read users:read' }]);
    expect((await call(body['access_token'] ?? '')).status).toBe(200);
    expect((await call(body['access_token'] ?? '', '/v1/api-keys')).status).toBe(403);
  });

  it('is granted what it asks for, and never more than was registered', async () => {
    const keys = await pair();
    const { id } = await client([keys]);
    const narrow = await token(await assertion(id, keys), { scope: 'roles:read' });
    expect(narrow.body['scope']).toBe('roles:read');
    expect((await call(narrow.body['access_token'] ?? '', '/v1/users')).status).toBe(403);
    for (const scope of ['api-keys:write', 'roles:read api-keys:write', '*']) expect((await token(await assertion(id, keys), { scope })).body['error']).toBe('invalid_scope');
  });

  it('is refused for every assertion that is not quite right', async () => {
    const [keys, other] = [await pair(), await pair()];
    const { id } = await client([keys]);
    const now = Math.floor(Date.now() / 1000);
    const used = await assertion(id, keys);
    expect((await token(used)).status).toBe(200);
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const attempts: [string, string][] = [
      ['used before', used],
      ['lives too long', await assertion(id, keys, { exp: now + 400 })],
      ['expired', await assertion(id, keys, { exp: now - 60 })],
      ['another audience', await assertion(id, keys, { aud: 'https://other.example.test/token' })],
      ['another subject', await assertion(id, keys, { sub: 'cli_00000000000000000000000000000000' })],
      ['another issuer', await assertion('cli_00000000000000000000000000000000', keys)],
      ['no jti', await assertion(id, keys, { jti: undefined })],
      ['an unknown key', await assertion(id, other)],
      ['another’s signature', await assertion(id, { ...other, kid: keys.kid })],
      ['a foreign jku', await assertion(id, keys, { header: { jku: 'https://evil.example.test/jwks' } })],
      ['no signature', `${none}.${used.split('.')[1]}.`],
      ['no JWT', 'nonsense'],
    ];
    const outcomes = await Promise.all(attempts.map(async ([what, one]) => [what, (await token(one)).status, (await token(one)).body['error']]));
    expect(outcomes).toEqual(attempts.map(([what]) => [what, 400, 'invalid_client']));
  });

  it('uses an assertion once, however many try at the same time', async () => {
    const keys = await pair();
    const { id } = await client([keys]);
    const one = await assertion(id, keys);
    const answers = await Promise.all(Array.from({ length: 12 }, () => token(one)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('may publish its keys, of which two of one id are worth nothing', async () => {
    const [first, second] = [await pair(), await pair()];
    let published: JWK[] = [first.jwk];
    let asked = 0;
    const server = createServer((_request, response) => { asked += 1; response.end(JSON.stringify({ keys: published })); });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    const { id } = await client([first], { jwks: undefined, jwksUri });
    expect((await token(await assertion(id, first, { header: { jku: jwksUri } }))).status).toBe(200);
    expect((await token(await assertion(id, first))).status).toBe(200);
    expect(asked).toBe(1);
    // A second key of the same id makes both worthless.
    published = [first.jwk, { ...second.jwk, kid: first.kid }];
    const other = await client([first], { jwks: undefined, jwksUri: `${jwksUri}?again` });
    expect((await token(await assertion(other.id, first))).body['error']).toBe('invalid_client');
    server.close();
  });

  it.each([
    ['a key of another kind', async () => ({ keys: [(await pair('ES256')).jwk] })],
    ['a private key', async () => ({ keys: [{ ...(await pair()).jwk, d: 'AAAA' }] })],
    ['a key without an id', async () => ({ keys: [{ ...(await pair()).jwk, kid: undefined }] })],
    ['two keys of one id', async () => ({ keys: [(await pair('ES384', 'same')).jwk, (await pair('ES384', 'same')).jwk] })],
    ['numbers that are no key', async () => ({ keys: [{ kty: 'EC', crv: 'P-384', kid: 'x', x: 'AAAA', y: 'AAAA' }] })],
  ])('is not registered with %s', async (_what, jwks) => {
    expect((await send(admin, 'POST', '/v1/clients', { name: 'x', jwks: await jwks(), roles: ['coder'] })).body).toMatchObject({ code: 'key_set_not_usable' });
  });

  it('is not registered with keys where clouds hand out credentials', async () => {
    expect((await send(admin, 'POST', '/v1/clients', { name: 'x', jwksUri: 'http://169.254.169.254/jwks' })).body).toMatchObject({ code: 'key_set_not_usable' });
  });

  it('is shut out within five seconds, under load', async () => {
    const keys = await pair();
    const { id, version } = await client([keys]);
    const { body } = await token(await assertion(id, keys));
    let lastAccepted = 0;
    let refused = 0;
    let over = false;
    const load = Promise.all(Array.from({ length: 8 }, async () => {
      while (!over) {
        const { status } = await call(body['access_token'] ?? '');
        if (status === 200) lastAccepted = performance.now();
        else refused += 1;
      }
    }));
    await until(async () => lastAccepted, (at) => at > 0);
    expect((await send(admin, 'PATCH', `/v1/clients/${id}`, { disabled: true }, { 'if-match': `"v${version}"` })).status).toBe(200);
    const since = performance.now();
    await until(async () => refused, (times) => times > 100);
    over = true;
    await load;
    expect(lastAccepted - since).toBeLessThan(5_000);
    expect((await token(await assertion(id, keys))).body['error']).toBe('invalid_client');
  });
});

describe('the token endpoint', () => {
  it.each([
    ['grant_type=password&username=a&password=b', 'unsupported_grant_type'],
    ['grant_type=client_credentials', 'invalid_client'],
    ['', 'invalid_request'],
    ['grant_type=client_credentials&grant_type=client_credentials', 'invalid_request'],
  ])('refuses %s', async (body, error) => {
    const response = await fetch(`${app.app.url}/v1/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body || 'x=1' });
    expect([response.status, response.headers.get('cache-control'), ((await response.json()) as { error: string }).error]).toEqual([400, 'no-store', error]);
  });
});

describe('a user', () => {
  it('is let in once, and changed by those who saw the last version', async () => {
    const body = { issuer: 'https://login.example.test', subject: 's-1', name: 'Odette Fairweather', roles: ['coder'] };
    const made = await send<{ id: string }>(admin, 'POST', '/v1/users', body);
    expect([made.status, (await send(admin, 'POST', '/v1/users', body)).body['code']]).toEqual([201, 'user_known']);
    expect((await send(stranger, 'POST', '/v1/users', body)).status).toBe(201);
    const at = `/v1/users/${made.body.id}`;
    expect((await send(admin, 'PATCH', at, { roles: ['poster'] })).status).toBe(428);
    expect((await send(admin, 'PATCH', at, { roles: ['poster'] }, { 'if-match': '"v1"' })).body).toMatchObject({ roles: ['poster'], version: 2 });
    expect((await send(admin, 'PATCH', at, { disabled: true }, { 'if-match': '"v1"' })).status).toBe(412);
    expect((await send(stranger, 'PATCH', at, { disabled: true }, { 'if-match': '"v2"' })).status).toBe(404);
    expect((await send(admin, 'PATCH', at, { disabled: true }, { 'if-match': '"v2"' })).body).toMatchObject({ disabledAt: expect.any(String) });
  });
});
