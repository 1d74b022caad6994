import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Caller, ServiceApp } from '@claimwright/platform-testing';
import { AccessService, AccessSettings, DevelopmentIssuer, GIVEN_SETTINGS } from './index.js';

const REASON = 'The practice has closed its doors.';

let issuer: DevelopmentIssuer;
let app: ServiceApp;
let practice: Caller;
let people = 0;
beforeAll(async () => {
  issuer = await DevelopmentIssuer.start();
  app = await ServiceApp.start([AccessService], [{ provide: GIVEN_SETTINGS, useValue: new AccessSettings({ issuer: issuer.issuer, shredWaitHours: 48 }) }]);
});
beforeEach(async () => {
  practice = await app.organisation(['users:write', 'organizations:shred', 'legal-holds:read', 'legal-holds:write']);
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

/** Somebody of the practice who has just signed in. */
async function person(role = 'administrator', signedInAt = new Date()): Promise<(method: string, at: string, body?: unknown) => Promise<{ status: number; body: Record<string, unknown> }>> {
  const subject = `keeper-${++people}`;
  await practice.send('POST', '/v1/users', { body: { issuer: issuer.issuer, subject, name: 'Odette Fairweather', roles: [role] } });
  const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: await issuer.signIn({ subject, signedInAt }), subject_token_type: 'urn:ietf:params:oauth:token-type:id_token' });
  const granted = (await (await fetch(`${app.app.url}/v1/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() })).json()) as { access_token: string };
  return async (method, at, body) => {
    const response = await fetch(app.app.url + at, { method, headers: { authorization: `Bearer ${granted.access_token}`, ...(body !== undefined && { 'content-type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

describe('a request to shred an organisation', () => {
  it('is asked for by one person, confirmed by another, waits, and can be cancelled until it is carried out', async () => {
    const [one, two] = [await person(), await person()];
    const asked = await one('POST', '/v1/shreddings', { reason: REASON, confirm: practice.orgId });
    expect([asked.status, asked.body]).toMatchObject([201, { reason: REASON, version: 1 }]);
    const at = `/v1/shreddings/${String(asked.body['id'])}`;
    expect(await one('POST', `${at}/confirmations`)).toMatchObject({ status: 409, body: { code: 'shredding_own' } });
    const confirmed = await two('POST', `${at}/confirmations`);
    expect(confirmed.status).toBe(201);
    expect(Date.parse(String(confirmed.body['notBefore'])) - Date.parse(String(confirmed.body['confirmedAt']))).toBe(48 * 3_600_000);
    expect(await two('POST', `${at}/confirmations`)).toMatchObject({ status: 409, body: { code: 'shredding_ended' } });
    expect(await one('POST', '/v1/shreddings', { reason: REASON, confirm: practice.orgId })).toMatchObject({ status: 409, body: { code: 'shredding_open' } });
    expect(await one('POST', `${at}/cancellations`)).toMatchObject({ status: 201, body: { version: 3 } });
    expect(await two('GET', '/v1/shreddings?open=true')).toMatchObject({ status: 200, body: { items: [] } });
    const acts = await app.admin<{ n: number }>('select count(*)::int as n from audit.event where org_id = $1 and object_id = $2', [practice.orgId, asked.body['id']]);
    expect(acts).toEqual([{ n: 3 }]);
  });

  it('is refused to systems, to who signed in long ago, to other roles, and without the name of the organisation', async () => {
    expect(await practice.send('POST', '/v1/shreddings', { body: { reason: REASON, confirm: practice.orgId } })).toMatchObject({ status: 409, body: { code: 'people_only' } });
    const body = { reason: REASON, confirm: practice.orgId };
    expect(await (await person('administrator', new Date(Date.now() - 301_000)))('POST', '/v1/shreddings', body)).toMatchObject({ status: 401, body: { code: 'sign_in_again' } });
    expect(await (await person('specialist'))('POST', '/v1/shreddings', body)).toMatchObject({ status: 403 });
    expect(await (await person())('POST', '/v1/shreddings', { ...body, confirm: 'org_another' })).toMatchObject({ status: 422, body: { code: 'confirmation_differs' } });
  });

  it('is refused while anything is under legal hold', async () => {
    const [one, two] = [await person(), await person()];
    const asked = await one('POST', '/v1/shreddings', { reason: REASON, confirm: practice.orgId });
    const held = await practice.send<{ id: string }>('POST', '/v1/legal-holds', { body: { scope: 'patient', objectId: `pat_${'0'.repeat(32)}`, reason: 'Docket 26-1147' } });
    expect(held.status).toBe(201);
    const confirm = () => two('POST', `/v1/shreddings/${String(asked.body['id'])}/confirmations`);
    expect(await confirm()).toMatchObject({ status: 409, body: { code: 'legal_hold_open' } });
    expect(await two('POST', `/v1/legal-holds/${held.body.id}/releases`)).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await two('POST', `/v1/legal-holds/${held.body.id}/releases`)).toMatchObject({ status: 409, body: { code: 'legal_hold_released' } });
    expect((await confirm()).status).toBe(201);
  });

  it('holds a patient by its id, a claim by its own, an organisation by none', async () => {
    const place = async (body: object) => (await practice.send<{ code?: string }>('POST', '/v1/legal-holds', { body: { reason: 'Docket 26-1147', ...body } })).body.code;
    const [patient, claim] = [`pat_${'1'.repeat(32)}`, `clm_${'1'.repeat(32)}`];
    expect(await Promise.all([place({ scope: 'patient', objectId: claim }), place({ scope: 'claim' }), place({ scope: 'organization', objectId: patient })])).toEqual(Array(3).fill('hold_object_differs'));
    expect(await Promise.all([place({ scope: 'claim', objectId: claim }), place({ scope: 'organization' })])).toEqual([undefined, undefined]);
  });
});

describe('how long things are kept', () => {
  it('is told class by class with its reason, and changed by who signed in just now, never below the floor', async () => {
    const one = await person();
    const days = async () => {
      const { body } = await one('GET', '/v1/retention-policies');
      return (body['policies'] as { class: string; days: number; why: string; setBy?: string }[]).find((policy) => policy.class === 'edi-files');
    };
    expect(await days()).toMatchObject({ days: 3653, why: expect.stringContaining('424.516') });
    expect(await one('POST', '/v1/retention-policies', { class: 'edi-files', days: 5_479 })).toMatchObject({ status: 201, body: { days: 5_479 } });
    expect(await days()).toMatchObject({ days: 5_479, setBy: expect.stringMatching(/^user:/) });
    expect(await one('POST', '/v1/retention-policies', { class: 'edi-files', days: 4_000 })).toMatchObject({ status: 201 });
    expect(await days()).toMatchObject({ days: 4_000 });
    expect(await one('POST', '/v1/retention-policies', { class: 'edi-files', days: 365 })).toMatchObject({ status: 422, body: { code: 'retention_too_short' } });
    const stale = await person('administrator', new Date(Date.now() - 301_000));
    expect(await stale('POST', '/v1/retention-policies', { class: 'edi-files', days: 5_000 })).toMatchObject({ status: 401 });
    expect(await stale('GET', '/v1/retention-policies')).toMatchObject({ status: 200 });
  });
});
