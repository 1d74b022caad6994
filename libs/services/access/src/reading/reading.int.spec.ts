import { ReadingExceeded } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { type Caller, ServiceApp, until } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessService, DevelopmentIssuer, AccessSettings, GIVEN_SETTINGS } from '../index.js';
import { ReadingTicker, ReadingWatch } from './reading-watch.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let issuer: DevelopmentIssuer;
let app: ServiceApp;
let watch: ReadingWatch;
beforeAll(async () => {
  issuer = await DevelopmentIssuer.start();
  app = await ServiceApp.start([AccessService], [{ provide: GIVEN_SETTINGS, useValue: new AccessSettings({ issuer: issuer.issuer }) }]);
  watch = app.app.nest.get(ReadingWatch, { strict: false });
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

const auditor = () => app.organisation(['reading-alerts:read', 'reading-alerts:review']);
const somebody = () => `user:${newId('usr')}`;

/** Puts readings into an organisation's audit as its services would have, at moments of their own. */
async function reads(orgId: OrgId, caller: string, moments: readonly Date[], { action = 'read', behalf = null as string | null } = {}): Promise<void> {
  await app.admin(
    `insert into audit.event (org_id, seq, at, service, actor, on_behalf_of, action, object_id, purpose, hash)
       select $1, (select coalesce(max(seq), 0) from audit.event where org_id = $1) + n, at, 'eligibility', $3, $5, $4, 'pat_' || lpad(n::text, 32, '0'), 'payment', '' from unnest($2::timestamptz[]) with ordinality as moment (at, n)`,
    [orgId, moments, caller, action, behalf]);
}

const everyMinute = (count: number, fromMs = 0) => Array.from({ length: count }, (_, n) => new Date(Date.now() - DAY + 2 * MINUTE + fromMs + n * MINUTE));
const now = (count: number) => Array.from({ length: count }, () => new Date());
const alertsOf = async (who: Caller, query = '') => (await who.send<{ items: Record<string, unknown>[] }>('GET', `/v1/reading-alerts${query}`)).body.items;

describe('somebody who reads all there is', () => {
  it('slowly, a record a minute, is seen within a day', async () => {
    const who = await auditor();
    const caller = somebody();
    await reads(who.orgId, caller, everyMinute(1_000));
    await watch.watch(who.orgId);
    expect(await alertsOf(who)).toEqual([]);
    // The thousand-and-first, after 16 hours and 40 minutes.
    await reads(who.orgId, caller, everyMinute(1, 1_000 * MINUTE));
    await watch.watch(who.orgId);
    expect(await alertsOf(who, '?unreviewed=true')).toEqual([expect.objectContaining({ caller, records: 1_001, perDay: 1_000 })]);
  });

  it('fast, a thousand records a minute, is seen at the next look, which is within a minute; it is announced, in the log, and told once', async () => {
    const who = await auditor();
    const caller = somebody();
    await reads(who.orgId, caller, now(1_100));
    const before = app.logged.length;
    await watch.watch(who.orgId);
    await reads(who.orgId, caller, now(1_000));
    await watch.watch(who.orgId);
    const [alert, ...others] = await alertsOf(who);
    expect([alert, others]).toEqual([expect.objectContaining({ caller, records: 1_100 }), []]);
    expect(await until(() => app.published(ReadingExceeded, who.orgId), (events) => events.length > 0)).toEqual([expect.objectContaining({ alertId: alert?.['id'], caller, records: 1_100, perDay: 1_000 })]);
    expect(app.logged.slice(before).join('')).toContain(`"orgId":"${who.orgId}","subject":"${caller}","count":1100`);
  });

  it('is told from services at their own work, from writing, and from what others read', async () => {
    const [who, other] = [await auditor(), await auditor()];
    const caller = somebody();
    await reads(who.orgId, 'system:eligibility', now(2_000));
    await reads(who.orgId, caller, now(2_000), { action: 'write' });
    await reads(who.orgId, caller, now(600));
    await reads(who.orgId, somebody(), now(600));
    await reads(other.orgId, caller, now(600));
    for (const { orgId } of [who, other]) await watch.watch(orgId);
    expect([await alertsOf(who), await alertsOf(other)]).toEqual([[], []]);
    // What a service does for somebody is theirs.
    await reads(who.orgId, 'system:eligibility', now(500), { behalf: caller });
    await watch.watch(who.orgId);
    expect(await alertsOf(who)).toEqual([expect.objectContaining({ caller, records: 1_100 })]);
    expect(await alertsOf(other)).toEqual([]);
  });
});

describe('the watch', () => {
  it('looks at the others where an organisation is shredded', async () => {
    const [gone, who] = [await auditor(), await auditor()];
    const caller = somebody();
    for (const { orgId } of [gone, who]) await reads(orgId, caller, now(1_001));
    await app.admin(`update access.organisation set shredded_at = now() where org_id = $1`, [gone.orgId]);
    await app.app.nest.get(ReadingTicker, { strict: false }).tick(new AbortController().signal);
    expect(await alertsOf(who)).toEqual([expect.objectContaining({ caller })]);
    expect(await app.admin(`select from access.reading_alert where org_id = $1`, [gone.orgId])).toEqual([]);
  });
});

describe('an alert', () => {
  it('is judged by somebody else, and says how much is expected from then on', async () => {
    const who = await auditor();
    const caller = somebody();
    await reads(who.orgId, caller, now(1_001));
    await watch.watch(who.orgId);
    const [alert] = await alertsOf(who);
    const review = (body: object, headers = {}) => who.send('POST', `/v1/reading-alerts/${String(alert?.['id'])}/reviews`, { body, headers });
    expect((await review({ outcome: 'not_expected', expectedPerDay: 5 })).status).toBe(422);
    expect((await review({ outcome: 'expected' }, { 'if-match': '"7"' })).status).toBe(412);
    expect((await review({ outcome: 'expected', expectedPerDay: 3_000 })).body).toMatchObject({ outcome: 'expected', expectedPerDay: 3_000, reviewedBy: expect.stringMatching(/^key:/), version: 2 });
    expect((await review({ outcome: 'expected' })).body).toMatchObject({ code: 'reading_alert_reviewed' });
    await reads(who.orgId, caller, now(1_999));
    await watch.watch(who.orgId);
    expect(await alertsOf(who, '?unreviewed=true')).toEqual([]);
    await reads(who.orgId, caller, now(1));
    await watch.watch(who.orgId);
    expect(await alertsOf(who, '?unreviewed=true')).toEqual([expect.objectContaining({ records: 3_001, perDay: 3_000 })]);
  });

  it('of one’s own is judged by nobody themselves, and of another organisation does not exist', async () => {
    const [who, stranger] = [await auditor(), await auditor()];
    const key = (await app.admin<{ id: string }>(`select id from access.api_key where org_id = $1`, [who.orgId]))[0]?.id;
    await reads(who.orgId, `key:${key}`, now(1_001));
    await watch.watch(who.orgId);
    const [alert] = await alertsOf(who);
    const at = `/v1/reading-alerts/${String(alert?.['id'])}/reviews`;
    expect((await who.send('POST', at, { body: { outcome: 'expected' } })).body).toMatchObject({ code: 'reading_alert_own' });
    expect((await stranger.send('POST', at, { body: { outcome: 'expected' } })).body).toMatchObject({ code: 'reading_alert_not_found' });
  });
});

describe('reading over HTTP', () => {
  it('is counted by who reads', async () => {
    const who = await app.organisation(['reading-alerts:read', 'users:write']);
    const subject = newId('usr');
    const made = await who.send<{ id: string }>('POST', '/v1/users', { body: { issuer: issuer.issuer, subject, name: 'Odette Fairweather', roles: ['auditor', 'front-desk'] } });
    const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: await issuer.signIn({ subject }), subject_token_type: 'urn:ietf:params:oauth:token-type:id_token' });
    const { access_token: token } = await (await fetch(`${app.app.url}/v1/oauth/token`, { method: 'POST', body: form })).json() as { access_token: string };
    const call = (method: string, at: string, body?: object) => fetch(app.app.url + at, { method, headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) }, body: body && JSON.stringify(body) });
    const { id } = await (await call('POST', '/v1/emergencies', { reason: 'It cannot wait until tomorrow.', minutes: 1 })).json() as { id: string };
    for (let n = 0; n < 3; n++) expect((await call('GET', `/v1/emergencies/${id}`)).status).toBe(200);
    await watch.watch(who.orgId);
    expect(await app.admin(`select records from access.reading where caller = $1`, [`user:${made.body.id}`])).toEqual([{ records: '3' }]);
  });
});
