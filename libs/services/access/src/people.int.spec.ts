import { EmergencyOpened } from '@claimwright/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, ServiceApp, until } from '@claimwright/platform-testing';
import { AccessService, AccessSettings, DevelopmentIssuer, GIVEN_SETTINGS, type SignedIn } from './index.js';

let issuer: DevelopmentIssuer;
let app: ServiceApp;
let admin: Caller;
beforeAll(async () => {
  issuer = await DevelopmentIssuer.start();
  app = await ServiceApp.start([AccessService], [{ provide: GIVEN_SETTINGS, useValue: new AccessSettings({ issuer: issuer.issuer }) }]);
  admin = await app.organisation(['users:read', 'users:write']);
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

const people = { count: 0 };
async function user(roles: string[], who: Caller = admin, subject = `subject-${++people.count}`): Promise<{ id: string; subject: string }> {
  const made = await who.send<{ id: string }>('POST', '/v1/users', { body: { issuer: issuer.issuer, subject, name: 'Odette Fairweather', roles } });
  expect(made.status).toBe(201);
  return { id: made.body.id, subject };
}

async function exchange(subject_token: string, more: Record<string, string> = {}): Promise<{ status: number; body: Record<string, string> }> {
  const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token, subject_token_type: 'urn:ietf:params:oauth:token-type:id_token', ...more });
  const response = await fetch(`${app.app.url}/v1/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

async function tokenOf(who: SignedIn, more: Record<string, string> = {}): Promise<string> {
  const { body } = await exchange(await issuer.signIn(who), more);
  return body['access_token'] ?? '';
}

async function call(token: string, method: string, at: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown>; challenge: string | null }> {
  const response = await fetch(app.app.url + at, { method, headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>), challenge: response.headers.get('www-authenticate') };
}

describe('somebody who signed in', () => {
  it('may do what their roles say', async () => {
    const { subject } = await user(['administrator']);
    const token = await tokenOf({ subject });
    expect((await call(token, 'GET', '/v1/users')).status).toBe(200);
    const { subject: coder } = await user(['coder']);
    expect((await call(await tokenOf({ subject: coder }), 'GET', '/v1/users')).status).toBe(403);
  });

  it('gets no token without a second factor, from another provider, for another audience, when it is over, or when nobody knows them', async () => {
    const { subject } = await user(['administrator']);
    const elsewhere = await DevelopmentIssuer.start();
    const attempts: [string, string][] = [
      ['one factor', await issuer.signIn({ subject, amr: ['pwd'] })],
      ['no factor', await issuer.signIn({ subject, amr: [] })],
      ['another provider', await elsewhere.signIn({ subject })],
      ['another audience', await issuer.signIn({ subject, audience: 'something-else' })],
      ['over', await issuer.signIn({ subject, expiresAt: new Date(Date.now() - 60_000) })],
      ['a stranger', await issuer.signIn({ subject: 'nobody' })],
      ['nonsense', 'eyJhbGciOiJub25lIn0.e30.'],
    ];
    for (const [what, token] of attempts) expect([what, (await exchange(token)).body['error']]).toEqual([what, 'invalid_grant']);
    // The provider's own token is no access token either.
    expect((await call(await issuer.signIn({ subject }), 'GET', '/v1/users')).status).toBe(401);
    await elsewhere.close();
  });

  it('signs in again for what must not be done on a machine left unlocked', async () => {
    const { subject } = await user(['administrator']);
    const stale = await tokenOf({ subject, signedInAt: new Date(Date.now() - 301_000) });
    expect((await call(stale, 'GET', '/v1/users')).status).toBe(200);
    const refused = await call(stale, 'POST', '/v1/api-keys', { name: 'x', permissions: ['roles:read'] });
    expect([refused.status, refused.body['code'], refused.challenge]).toEqual([401, 'sign_in_again', 'Bearer error="insufficient_user_authentication", max_age="300"']);
    expect((await call(await tokenOf({ subject }), 'POST', '/v1/api-keys', { name: 'x', permissions: ['roles:read'] })).status).toBe(201);
  });

  it('signs in again after lying idle for a quarter of an hour, and after twelve hours in any case', async () => {
    const { id, subject } = await user(['administrator']);
    const signedIn = { subject, signedInAt: new Date(Date.now() - 3_600_000) };
    const away = (minutes: number) => app.admin(`update access.session set seen_at = seen_at - $2 * interval '1 minute' where person_id = $1`, [id, minutes]);
    const refusal = async (who: SignedIn) => (await exchange(await issuer.signIn(who))).body['error_description'];
    expect(await refusal(signedIn)).toBeUndefined();
    await away(14);
    expect(await refusal(signedIn)).toBeUndefined();
    await away(15);
    expect(await refusal(signedIn)).toBe('This sign-in has ended: sign in again');
    expect(await refusal(signedIn)).toBe('This sign-in has ended: sign in again');
    expect(await refusal({ subject })).toBeUndefined();
    expect(await refusal({ subject, signedInAt: new Date(Date.now() - 12 * 3_600_000 - 1_000) })).toBe('This sign-in has ended: sign in again');
  });

  it('signs out: their tokens count no more within five seconds, their sign-ins give no new ones, and nobody else is concerned', async () => {
    const { id, subject } = await user(['administrator']);
    const other = await tokenOf({ subject: (await user(['administrator'])).subject });
    const signedInAt = new Date(Date.now() - 60_000);
    const token = await tokenOf({ subject, signedInAt });
    const revoke = (form: Record<string, string>) => fetch(`${app.app.url}/v1/oauth/revoke`, { method: 'POST', body: new URLSearchParams(form) });
    expect((await call(token, 'GET', '/v1/users')).status).toBe(200);
    const before = performance.now();
    expect((await revoke({ token })).status).toBe(200);
    await until(() => call(token, 'GET', '/v1/users'), ({ status }) => status === 401);
    expect(performance.now() - before).toBeLessThan(5_500);
    expect((await exchange(await issuer.signIn({ subject, signedInAt }))).body['error_description']).toBe('This sign-in has ended: sign in again');
    expect((await call(other, 'GET', '/v1/users')).status).toBe(200);
    // One that counts no more, and what is no token, are answered alike.
    expect([(await revoke({ token })).status, (await revoke({ token: 'nonsense' })).status, (await revoke({})).status]).toEqual([200, 200, 400]);
    expect(app.logged.join('')).toContain(`"orgId":"${admin.orgId}","subject":"user:${id}","msg":"tokens revoked"`);
    expect((await exchange(await issuer.signIn({ subject }))).status).toBe(200);
  });

  it('is on record in the log, let in or turned away, with nothing of their token', async () => {
    const { id, subject } = await user(['administrator']);
    const before = app.logged.length;
    const good = await issuer.signIn({ subject });
    await exchange(good);
    await exchange(await issuer.signIn({ subject, amr: ['pwd'] }));
    const lines = app.logged.slice(before).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'token issued', orgId: admin.orgId, subject: `user:${id}`, mode: 'person' }));
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'request refused', code: 'invalid_grant', route: '/v1/oauth/token', address: '127.0.0.1' }));
    expect(app.logged.join('')).not.toContain(good.slice(0, 40));
  });

  it('signs in again for the whole of a list at once', async () => {
    const { subject } = await user(['administrator']);
    const stale = await tokenOf({ subject, signedInAt: new Date(Date.now() - 301_000) });
    const as = async (token: string, accept: string) => (await fetch(`${app.app.url}/v1/users`, { headers: { authorization: `Bearer ${token}`, accept } })).status;
    expect([await as(stale, 'application/json'), await as(stale, 'text/csv'), await as(stale, 'application/x-ndjson')]).toEqual([200, 401, 401]);
    expect(await as(await tokenOf({ subject }), 'text/csv')).toBe(200);
  });

  it('says which organisation they mean where they are users of several', async () => {
    const other = await app.organisation(['users:read', 'users:write']);
    const { subject } = await user(['administrator']);
    await user(['administrator'], other, subject);
    expect((await exchange(await issuer.signIn({ subject }))).body['error']).toBe('invalid_request');
    const token = await tokenOf({ subject }, { organisation: other.orgId });
    expect(((await call(token, 'GET', '/v1/users')).body['items'] as unknown[])).toHaveLength(1);
    expect((await exchange(await issuer.signIn({ subject }), { organisation: 'org_00000000000000000000000000000000' })).body['error']).toBe('invalid_grant');
  });

  it('is shut out, and loses old roles, within five seconds', async () => {
    const { id, subject } = await user(['administrator']);
    const token = await tokenOf({ subject });
    expect((await call(token, 'GET', '/v1/users')).status).toBe(200);
    expect((await admin.send('PATCH', `/v1/users/${id}`, { body: { disabled: true }, headers: { 'if-match': '"v1"' } })).status).toBe(200);
    const since = performance.now();
    expect(await until(async () => (await call(token, 'GET', '/v1/users')).status, (status) => status === 401)).toBe(401);
    expect(performance.now() - since).toBeLessThan(5_000);
    expect((await exchange(await issuer.signIn({ subject }))).body['error']).toBe('invalid_grant');
  });
});

describe('the emergency role', () => {
  it('is taken with a reason by somebody who may, is announced, and is judged by somebody else', async () => {
    const { id, subject } = await user(['front-desk']);
    const before = await tokenOf({ subject });
    const opened = await call(before, 'POST', '/v1/emergencies', { reason: 'Marisol Quenby is on the table.', minutes: 30 });
    expect([opened.status, opened.body]).toEqual([201, expect.objectContaining({ userId: id })]);
    const { scope } = (await exchange(await issuer.signIn({ subject }))).body;
    expect(scope?.split(' ')).toEqual(expect.arrayContaining(['remittances:read', 'claims:read']));
    const emergencyId = opened.body['id'] as string;
    expect(await until(() => app.published(EmergencyOpened, admin.orgId), (events) => events.length > 0)).toEqual([{ emergencyId, userId: id, expiresAt: opened.body['expiresAt'] }]);
    expect(app.logged.some((line) => line.includes('emergency opened'))).toBe(true);

    const { subject: auditor } = await user(['auditor']);
    const judge = await tokenOf({ subject: auditor });
    expect((await call(judge, 'GET', '/v1/emergencies?unreviewed=true')).body['items']).toEqual([expect.objectContaining({ id: emergencyId })]);
    expect((await call(judge, 'GET', `/v1/emergencies/${emergencyId}`)).body).toMatchObject({ reason: 'Marisol Quenby is on the table.' });
    expect((await call(judge, 'POST', `/v1/emergencies/${emergencyId}/reviews`, { outcome: 'not_justified' })).body).toMatchObject({ outcome: 'not_justified', reviewedBy: expect.stringMatching(/^user:/) });
    expect((await call(judge, 'GET', '/v1/emergencies?unreviewed=true')).body['items']).toEqual([]);
    expect((await call(judge, 'POST', `/v1/emergencies/${emergencyId}/reviews`, { outcome: 'justified' })).body).toMatchObject({ code: 'emergency_reviewed' });
    // It has ended with the judgement.
    expect((await exchange(await issuer.signIn({ subject }))).body['scope']?.split(' ')).not.toContain('remittances:read');
    expect(JSON.stringify(await app.admin('select * from access.emergency')) + app.logged.join('')).not.toContain('Quenby');
  });

  it('is for an hour at most, for people only, and never judged by who took it', async () => {
    const { subject } = await user(['front-desk', 'auditor']);
    const token = await tokenOf({ subject });
    const body = { reason: 'It cannot wait until tomorrow.', minutes: 60 };
    expect((await call(token, 'POST', '/v1/emergencies', { ...body, minutes: 61 })).body).toMatchObject({ code: 'invalid_body' });
    expect((await call(token, 'POST', '/v1/emergencies', { ...body, reason: 'so' })).body).toMatchObject({ code: 'invalid_body' });
    const system = await app.organisation(['emergencies:write']);
    expect((await system.send('POST', '/v1/emergencies', { body })).body).toMatchObject({ code: 'people_only' });
    const own = (await call(token, 'POST', '/v1/emergencies', body)).body['id'] as string;
    expect((await call(await tokenOf({ subject }), 'POST', `/v1/emergencies/${own}/reviews`, { outcome: 'justified' })).body).toMatchObject({ code: 'emergency_own' });
    // What is read under it is on record as that.
    expect((await call(await tokenOf({ subject }), 'GET', `/v1/emergencies/${own}`)).status).toBe(200);
    expect(await app.admin(`select action, purpose from audit.event where object_id = $1 and action = 'read'`, [own])).toEqual([{ action: 'read', purpose: 'emergency' }]);
  });

  it('ends by itself', async () => {
    const { id, subject } = await user(['front-desk']);
    await call(await tokenOf({ subject }), 'POST', '/v1/emergencies', { reason: 'It cannot wait until tomorrow.', minutes: 1 });
    expect((await exchange(await issuer.signIn({ subject }))).body['scope']).toContain('remittances:read');
    await app.admin(`update access.emergency set opened_at = opened_at - interval '2 minutes', expires_at = expires_at - interval '2 minutes' where person_id = $1`, [id]);
    expect((await exchange(await issuer.signIn({ subject }))).body['scope']).not.toContain('remittances:read');
  });
});

describe('the development issuer', () => {
  it('does not run in production', async () => {
    await expect(DevelopmentIssuer.start(0, { NODE_ENV: 'production' })).rejects.toThrow('does not run in production');
  });
});
