import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimAccepted, ClaimClosed, ClaimDenied, type DataOf, DeliveryExhausted, EncounterCaptured, EndpointDisabled, EndpointFailing } from '@claimwright/contracts';
import { type ClaimId, newId } from '@claimwright/kernel';
import { entityDrift } from '@claimwright/platform-persistence';
import { assertTenantTables, type Caller, ServiceApp, testDatabase, until } from '@claimwright/platform-testing';
import { Receiver } from '../test/receiver.js';
import { webhooksSchema, WebhooksService } from './index.js';

const SETTINGS = { WEBHOOK_PRIVATE_NETWORKS: 'true', WEBHOOK_RETRY_DELAYS: '0,1,1', WEBHOOK_TIMEOUT_MS: '1000' };

let app: ServiceApp;
let clinic: Caller;
let receiver: Receiver;
const before = { ...process.env };
beforeAll(async () => {
  Object.assign(process.env, SETTINGS);
  app = await ServiceApp.start([WebhooksService]);
});
afterAll(async () => {
  process.env = before;
  await app.close();
});
beforeEach(async () => {
  clinic = await app.organisation();
  receiver = await Receiver.start();
});
afterEach(() => receiver.close());

interface Endpoint { id: string; status: string; disabledReason?: string; failingSince?: string; version: number; key: { id: string; secret?: string; publicKey?: string } }
interface Delivery { eventId: string; state: string; attempts: number; lastStatus?: number; lastCode?: string; nextAttemptAt?: string; log: { number: number; code: string; status?: number; response?: string; durationMs: number }[] }
interface Item { id: string; type: string; sequence: number; data: Record<string, unknown> }

const accepted = (claimId: ClaimId = newId('clm')): DataOf<typeof ClaimAccepted> => ({ claimId, encounterId: newId('enc'), payerClaimNumber: 'Pelicancanary', category: 'A2', statusCode: '20' });
const closed = (claimId: ClaimId): DataOf<typeof ClaimClosed> => ({ claimId, encounterId: newId('enc'), reason: 'paid' });
async function endpoint(body: Record<string, unknown> = {}): Promise<Endpoint> {
  const answer = await clinic.send<Endpoint>('POST', '/v1/webhook-endpoints', { body: { url: receiver.url, eventTypes: ['*'], ...body } });
  expect([answer.status, answer.text.includes('"code"')]).toEqual([201, false]);
  return answer.body;
}
const see = async (id: string) => (await clinic.send<Endpoint>('GET', `/v1/webhook-endpoints/${id}`)).body;
const deliveries = async (id: string, query = '') => (await clinic.send<{ items: Delivery[] }>('GET', `/v1/webhook-endpoints/${id}/deliveries?limit=200${query}`)).body.items;
const delivery = async (id: string, eventId: string) => (await clinic.send<Delivery>('GET', `/v1/webhook-endpoints/${id}/deliveries/${eventId}`)).body;
const events = async (query = '') => (await clinic.send<{ items: Item[]; nextCursor?: string }>('GET', `/v1/events?limit=200${query}`)).body;
const ended = (id: string, wanted: number) => until(() => deliveries(id), (items) => items.length === wanted && items.every(({ state }) => state !== 'pending'));
const received = (wanted: number) => until(async () => receiver.received, (list) => list.length >= wanted);

describe('an endpoint', () => {
  it('is sent the events it asked for, signed, and with nothing of a patient in them', async () => {
    const { id, key } = await endpoint({ eventTypes: ['claim.accepted.*'] });
    const data = accepted();
    await app.announce(clinic.orgId, ClaimClosed, [closed(newId('clm'))]);
    await app.announce(clinic.orgId, ClaimAccepted, [data]);
    const [message] = await received(1);
    const { payerClaimNumber: _, ...carried } = data;
    expect(message?.event).toEqual({ id: message?.id, type: 'claim.accepted.v1', timestamp: expect.stringMatching(/Z$/), sequence: expect.any(Number), data: carried });
    const at = String(message?.headers['webhook-timestamp']);
    const secret = Buffer.from(String(key.secret).slice('whsec_'.length), 'base64');
    expect(message?.headers['webhook-signature']).toBe(`v1,${createHmac('sha256', secret).update(`${message?.id}.${at}.${message?.body}`).digest('base64')}`);
    expect(await ended(id, 1)).toMatchObject([{ eventId: message?.id, state: 'delivered', attempts: 1, lastStatus: 204 }]);
    expect(receiver.received).toHaveLength(1);
  });

  it('may name events that exist, at addresses that may be called', async () => {
    const refused = async (body: object) => (await clinic.send<{ code: string }>('POST', '/v1/webhook-endpoints', { body: { url: receiver.url, eventTypes: ['*'], ...body } })).body.code;
    expect(await refused({ eventTypes: ['claim.eaten.v1'] })).toBe('event_type_unknown');
    expect(await refused({ eventTypes: ['claim'] })).toBe('invalid_body');
    expect(await refused({ url: 'http://169.254.169.254/latest' })).toBe('endpoint_url_refused');
    expect(await refused({ url: 'http://user:word@127.0.0.1/' })).toBe('endpoint_url_refused');
    expect(await refused({ url: 'file:///etc/passwd' })).toBe('endpoint_url_refused');
  });

  it('is changed only by who has seen it as it is, and not seen by others', async () => {
    const { id } = await endpoint();
    const change = (by: Caller, tag: string) => by.send<{ code: string; status: string }>('PATCH', `/v1/webhook-endpoints/${id}`, { body: { description: 'Desk' }, headers: { 'if-match': tag } });
    expect((await change(clinic, '"v7"')).body.code).toBe('precondition_failed');
    expect((await change(clinic, '"v1"')).status).toBe(200);
    expect((await change(await app.organisation(), '"v2"')).status).toBe(404);
    expect((await clinic.send('DELETE', `/v1/webhook-endpoints/${id}`)).status).toBe(428);
    expect((await clinic.send('DELETE', `/v1/webhook-endpoints/${id}`, { headers: { 'if-match': '"v2"' } })).status).toBe(204);
    expect((await clinic.send('GET', `/v1/webhook-endpoints/${id}`)).status).toBe(404);
  });

  it('shows its secret once, and keeps it sealed', async () => {
    const { id, key } = await endpoint();
    expect(key.secret).toMatch(/^whsec_/);
    expect((await clinic.send('GET', `/v1/webhook-endpoints/${id}`)).text).not.toContain('whsec');
    const rows = await app.admin<{ secret: string }>('select secret from webhooks.signing_key where endpoint_id = $1', [id]);
    expect(rows).toEqual([{ secret: expect.stringMatching(/^v1\.1\./) }]);
    expect(app.logged.join('')).not.toContain('whsec');
  });

  it('goes over to a new key with an overlap', async () => {
    const { id } = await endpoint();
    const rotated = await clinic.send<{ publicKey: string; secret?: string }>('POST', `/v1/webhook-endpoints/${id}/keys`, { body: { kind: 'ed25519', overlapHours: 1 } });
    expect([rotated.status, rotated.body.publicKey, rotated.body.secret]).toEqual([201, expect.stringMatching(/^whpk_/), undefined]);
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [both] = await received(1);
    expect(both?.headers['webhook-signature']).toMatch(/^v1a,\S+ v1,\S+$/);
    await clinic.send('POST', `/v1/webhook-endpoints/${id}/keys`, { body: { overlapHours: 0 } });
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [, one] = await received(2);
    expect(one?.headers['webhook-signature']).toMatch(/^v1a,\S+$/);
  });

  it('can be tested, and says what it answered', async () => {
    const { id } = await endpoint();
    const test = async (body = {}) => (await clinic.send<{ code: string; delivered: boolean; response?: string }>('POST', `/v1/webhook-endpoints/${id}/tests`, { body })).body;
    expect(await test()).toMatchObject({ delivered: true, code: 'delivered', status: 204 });
    receiver.answers(401, {}, 'invalid signature for Zanzibarcanary');
    expect(await test({ eventType: 'claim.denied.v1' })).toMatchObject({ delivered: false, code: 'refused_by_endpoint', response: 'invalid signature for •' });
    expect(receiver.received.map(({ event: { type, test: isTest } }) => [type, isTest])).toEqual([['claim.accepted.v1', true], ['claim.denied.v1', true]]);
    expect((await events()).items).toEqual([]);
  });
});

describe('a delivery that fails', () => {
  it('is tried again under the same id until it is taken, and every try is on record', async () => {
    const { id } = await endpoint();
    receiver.answer = (_, response) => void response.writeHead(receiver.received.length < 3 ? 503 : 200).end(receiver.received.length < 3 ? 'database error: Zanzibarcanary 1961-04-09' : 'ok');
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [{ eventId } = { eventId: '' }] = await ended(id, 1);
    expect(receiver.received.map((one) => one.id)).toEqual([eventId, eventId, eventId]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-signature'])).size).toBeGreaterThan(1);
    expect(await delivery(id, eventId)).toMatchObject({
      state: 'delivered', attempts: 3, log: [
        { number: 1, code: 'endpoint_error', status: 503, response: 'database error: •' }, { number: 2, code: 'endpoint_error' }, { number: 3, code: 'delivered', status: 200, response: 'ok' },
      ],
    });
    expect(await app.admin(`select 1 from webhooks.attempt where response like '%Zanzibar%'`)).toEqual([]);
    expect(await (await fetch(`${app.app.url}/metrics`)).text()).toMatch(/claimwright_webhook_attempts_total\{code="endpoint_error"\} [1-9]/);
  });

  it('is listed as exhausted after the last try, and that is announced', async () => {
    const { id } = await endpoint({ eventTypes: ['claim.*'] });
    receiver.answers(302, { location: 'http://127.0.0.1:1/' });
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [item] = await ended(id, 1);
    expect(item).toMatchObject({ state: 'exhausted', attempts: 3, lastStatus: 302, lastCode: 'redirected' });
    expect(await deliveries(id, '&state=exhausted')).toHaveLength(1);
    const [announced] = await until(() => app.published(DeliveryExhausted, clinic.orgId), (list) => list.length > 0);
    expect(announced).toEqual({ endpointId: id, eventId: item?.eventId, eventType: 'claim.accepted.v1', attempts: 3, lastStatus: 302, reason: 'redirected' });
  });

  it('for want of an answer in time says so', async () => {
    const { id } = await endpoint();
    receiver.answer = () => undefined;
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [item] = await until(() => deliveries(id), ([first]) => (first?.attempts ?? 0) > 0);
    expect(item).toMatchObject({ state: 'pending', lastCode: 'timeout' });
    receiver.accepts();
    await ended(id, 1);
  });

  it('waits as long as the endpoint asks, with everything else that is for it', async () => {
    const { id } = await endpoint();
    receiver.answers(429, { 'retry-after': '3600' });
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [item] = await until(() => deliveries(id), ([first]) => (first?.attempts ?? 0) > 0);
    expect(Date.parse(String(item?.nextAttemptAt)) - Date.now()).toBeGreaterThan(3_500_000);
    receiver.accepts();
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const lane = () => app.admin<{ due: boolean; leased: boolean }>('select due_at > now() as due, leased_until is not null as leased from webhooks.job where ref = $1', [id]);
    await until(async () => [await deliveries(id), await lane()] as const, ([items, [job]]) => items.length === 2 && job?.due === true && !job.leased);
    expect(receiver.received).toHaveLength(1);
  });

  it('for good disables the endpoint: 410', async () => {
    const { id } = await endpoint();
    receiver.answers(410);
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    expect(await until(() => see(id), ({ status }) => status === 'disabled')).toMatchObject({ disabledReason: 'gone' });
    expect(await until(() => app.published(EndpointDisabled, clinic.orgId), (list) => list.length > 0)).toMatchObject([{ endpointId: id, reason: 'gone' }]);
    const [item] = await ended(id, 1);
    expect(item).toMatchObject({ state: 'exhausted', lastCode: 'endpoint_disabled' });
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    await until(() => events(), ({ items }) => items.filter(({ type }) => type === 'claim.accepted.v1').length === 2);
    expect(await deliveries(id)).toHaveLength(1);
  });

  it('over days is told first, and then disables the endpoint', async () => {
    const { id } = await endpoint({ eventTypes: ['claim.*'] });
    receiver.answers(500);
    const failSince = async (days: number) => {
      await app.admin(`update webhooks.endpoint set failing_since = now() - make_interval(days => $2) where id = $1`, [id, days]);
      await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    };
    await failSince(3);
    const [warning] = await until(() => app.published(EndpointFailing, clinic.orgId), (list) => list.length > 0);
    expect(Date.parse(String(warning?.disabledFrom)) - Date.now()).toBeGreaterThan(40 * 3_600_000);
    expect((await see(id)).status).toBe('enabled');
    await failSince(6);
    expect(await until(() => see(id), ({ status }) => status === 'disabled')).toMatchObject({ disabledReason: 'failing' });
    expect(await app.published(EndpointFailing, clinic.orgId)).toHaveLength(1);
  });

  it('and then works again is forgotten', async () => {
    const { id } = await endpoint();
    receiver.answer = (_, response) => void response.writeHead(receiver.received.length < 2 ? 500 : 200).end();
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    await ended(id, 1);
    expect((await see(id)).failingSince).toBeUndefined();
  });
});

describe('many deliveries', () => {
  it('go four at once, and one slow request holds up no other endpoint', async () => {
    const { id } = await endpoint();
    const other = await Receiver.start();
    await endpoint({ url: other.url, concurrency: 1 });
    const answers: (() => void)[] = [];
    receiver.answer = (_, response) => void answers.push(() => response.writeHead(200).end());
    await app.announce(clinic.orgId, ClaimAccepted, Array.from({ length: 12 }, () => accepted()));
    await until(async () => [receiver.open, other.received.length], ([open, there]) => open === 4 && there === 12);
    expect(other.openMax).toBe(1);
    receiver.accepts();
    for (const answer of answers) answer();
    await ended(id, 12);
    expect(receiver.openMax).toBe(4);
    other.close();
  });

  it('that come one by one, while the sender finds nothing more to do ever again, are all sent, once each', async () => {
    const { id } = await endpoint();
    for (let n = 0; n < 40; n++) {
      await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
      await new Promise((done) => setTimeout(done, (n * 7) % 16));   // at each moment of the lane's way out
    }
    await ended(id, 40);
    expect([receiver.received.length, new Set(receiver.received.map((one) => one.id)).size]).toEqual([40, 40]);
    expect(await until(() => app.admin('select 1 from webhooks.job where ref = $1', [id]), (jobs) => jobs.length === 0)).toEqual([]);
  });

  it('keep to the pace of the endpoint', async () => {
    await endpoint({ maxPerSecond: 20, concurrency: 16 });
    await app.announce(clinic.orgId, ClaimAccepted, Array.from({ length: 16 }, () => accepted()));
    const list = await received(16);
    expect((list.at(-1)?.atMs ?? 0) - (list[0]?.atMs ?? 0)).toBeGreaterThan(500);
  });

  it('of one claim come in order where the endpoint wants it, and others do not wait for them', async () => {
    const { id } = await endpoint({ ordered: true });
    const [first, second] = [newId('clm'), newId('clm')];
    receiver.answer = ({ event }, response) => void response.writeHead(event.type === 'claim.accepted.v1' && event.data['claimId'] === first && receiver.received.filter((one) => one.event.data['claimId'] === first).length < 3 ? 500 : 200).end();
    await app.announce(clinic.orgId, ClaimAccepted, [accepted(first), accepted(second)]);
    await until(() => deliveries(id), (items) => items.length === 2);
    await app.announce(clinic.orgId, ClaimClosed, [closed(first), closed(second)]);
    await ended(id, 4);
    const told = (claimId: string) => receiver.received.filter(({ event }) => event.data['claimId'] === claimId).map(({ event }) => event.type);
    expect([told(first), told(second)]).toEqual([['claim.accepted.v1', 'claim.accepted.v1', 'claim.accepted.v1', 'claim.closed.v1'], ['claim.accepted.v1', 'claim.closed.v1']]);
    expect(receiver.received.findIndex(({ event }) => event.type === 'claim.closed.v1' && event.data['claimId'] === second)).toBeLessThan(receiver.received.length - 1);
    const sequences = receiver.received.filter(({ event }) => event.data['claimId'] === first).map(({ event }) => event.sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
  });
});

describe('a replay', () => {
  it('sends what is named again, under the same id', async () => {
    const { id } = await endpoint();
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    const [{ eventId } = { eventId: '' }] = await ended(id, 1);
    const again = await clinic.send<{ deliveries: number }>('POST', `/v1/webhook-endpoints/${id}/replays`, { body: { eventIds: [eventId] } });
    expect([again.status, again.body.deliveries]).toEqual([202, 1]);
    await received(2);
    expect(receiver.received.map((one) => one.id)).toEqual([eventId, eventId]);
    expect(await until(() => delivery(id, eventId), ({ attempts }) => attempts === 2)).toMatchObject({ state: 'delivered', log: [{ number: 1 }, { number: 2 }] });
  });

  it('of a stretch of time brings what is missing: given up, and from before there was an endpoint', async () => {
    await app.announce(clinic.orgId, ClaimAccepted, [accepted(), accepted()]);
    await until(() => events(), ({ items }) => items.length === 2);
    const { id } = await endpoint({ eventTypes: ['claim.accepted.v1'] });
    receiver.answers(500);
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    await ended(id, 1);
    receiver.accepts();
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    await ended(id, 2);
    receiver.received.length = 0;
    const replay = (body: object) => clinic.send<{ deliveries: number; code: string }>('POST', `/v1/webhook-endpoints/${id}/replays`, { body });
    expect((await replay({ since: '2026-01-01T00:00:00Z' })).body.deliveries).toBe(3);
    await ended(id, 4);
    expect(receiver.received).toHaveLength(3);
    expect((await replay({ since: '2026-01-01T00:00:00Z' })).body.deliveries).toBe(0);
    expect((await replay({ since: '2026-01-01T00:00:00Z', which: 'all' })).body.deliveries).toBe(4);
    expect((await replay({ since: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z', which: 'all' })).body.deliveries).toBe(0);
    expect((await replay({})).body.code).toBe('invalid_body');
  });

  it('waits for an endpoint that is disabled to be enabled', async () => {
    const { id } = await endpoint();
    const put = (status: string, version: number) => clinic.send<Endpoint>('PATCH', `/v1/webhook-endpoints/${id}`, { body: { status }, headers: { 'if-match': `"v${version}"` } });
    expect((await put('disabled', 1)).body).toMatchObject({ status: 'disabled', disabledReason: 'by_hand' });
    await app.announce(clinic.orgId, ClaimAccepted, [accepted()]);
    await until(() => events(), ({ items }) => items.some(({ type }) => type === 'claim.accepted.v1'));
    const replay = () => clinic.send<{ code: string; deliveries: number }>('POST', `/v1/webhook-endpoints/${id}/replays`, { body: { since: '2026-01-01T00:00:00Z', eventTypes: ['claim.*'] } });
    expect((await replay()).body.code).toBe('endpoint_disabled');
    expect((await put('enabled', 2)).body.status).toBe('enabled');
    expect((await replay()).body.deliveries).toBe(1);
    await received(1);
  });
});

describe('the stream of events', () => {
  it('has all of them in one order, for who asks with the cursor again', async () => {
    const [first, second] = [accepted(), accepted()];
    await app.announce(clinic.orgId, ClaimAccepted, [first]);
    const start = await until(() => events(), ({ items }) => items.length === 1);
    expect(start).toMatchObject({ items: [{ sequence: 1, data: { claimId: first.claimId } }] });
    expect((await events('&after=1')).items).toEqual([]);
    await app.announce(clinic.orgId, ClaimAccepted, [second]);
    const next = await until(() => events('&after=1'), ({ items }) => items.length > 0);
    expect(next.items).toMatchObject([{ sequence: 2, data: { claimId: second.claimId } }]);
    expect((await events('&sort=-sequence')).items.map(({ sequence }) => sequence)).toEqual([2, 1]);
    const { items: [one], nextCursor } = (await clinic.send<{ items: Item[]; nextCursor: string }>('GET', '/v1/events?limit=1')).body;
    expect([one?.sequence, (await events(`&cursor=${nextCursor}`)).items.map(({ sequence }) => sequence)]).toEqual([1, [2]]);
    expect((await clinic.send<Item>('GET', `/v1/events/${start.items[0]?.id}`)).body).toEqual(start.items[0]);
    expect((await clinic.send('GET', `/v1/events/${start.items[0]?.id}`)).status).toBe(200);
  });

  it('can be asked for one claim, or for some types', async () => {
    const claimId = newId('clm');
    await app.announce(clinic.orgId, ClaimAccepted, [accepted(claimId), accepted()]);
    await app.announce(clinic.orgId, ClaimClosed, [closed(claimId)]);
    await until(() => events(), ({ items }) => items.length === 3);
    expect((await events(`&claimId=${claimId}`)).items.map(({ type }) => type)).toEqual(['claim.accepted.v1', 'claim.closed.v1']);
    expect((await events('&type=claim.closed.v1')).items).toHaveLength(1);
    expect((await events(`&type=claim.accepted.v1&claimId=${claimId}`)).items).toHaveLength(1);
    expect((await clinic.send<{ code: string }>('GET', '/v1/events?type=claim.eaten.v1')).body.code).toBe('invalid_parameter');
  });

  it('is one organisation\'s own', async () => {
    const other = await app.organisation();
    await app.announce(other.orgId, ClaimAccepted, [accepted()]);
    const theirs = await until(async () => (await other.send<{ items: Item[] }>('GET', '/v1/events')).body.items, (items) => items.length === 1);
    expect((await events()).items).toEqual([]);
    expect((await clinic.send('GET', `/v1/events/${theirs[0]?.id}`)).status).toBe(404);
  });

  it('carries nothing that is sealed, and no date of service', async () => {
    const captured: DataOf<typeof EncounterCaptured> = { ...EncounterCaptured.example, encounterId: newId('enc'), externalId: 'Pelicancanary' };
    await app.announce(clinic.orgId, EncounterCaptured, [captured]);
    const { items } = await until(() => events(), (page) => page.items.length === 1);
    expect(items[0]?.data).toEqual({ encounterId: captured.encounterId, source: captured.source, chargedCents: captured.chargedCents, payerId: captured.payerId, inquiry: 1 });
    expect(await app.admin(`select 1 from webhooks.event where body like '%Pelicancanary%' or body like '%serviceDate%' or body like '%v1.1.%'`)).toEqual([]);
  });

  it('has a catalogue of its types, made of the contracts', async () => {
    const { body: { types } } = await clinic.send<{ types: { type: string; jsonSchema: { required: string[] }; exampleBody: { data: object } }[] }>('GET', '/v1/events/types');
    expect(types.find(({ type }) => type === ClaimDenied.type)?.exampleBody.data).toMatchObject({ denials: [expect.objectContaining({ group: 'CO' })] });
    expect(types[0]?.jsonSchema.required).toEqual(expect.arrayContaining(['id', 'type', 'timestamp', 'sequence', 'data']));
  });
});

describe('what is kept', () => {
  it('goes when it is old, with what became of it, and nothing newer goes with it', async () => {
    const { id } = await endpoint();
    await app.announce(clinic.orgId, ClaimAccepted, [accepted(), accepted()]);
    await ended(id, 2);
    await app.admin(`update webhooks.event set received_at = now() - interval '31 days' where org_id = $1 and sequence = 1`, [clinic.orgId]);
    const { PruneTicker } = await import('./prune.ticker.js');
    expect(await app.app.nest.get(PruneTicker, { strict: false }).prune(clinic.orgId)).toBe(1);
    expect((await events()).items.map(({ sequence }) => sequence)).toEqual([2]);
    expect(await app.admin('select sequence::int from webhooks.attempt where endpoint_id = $1', [id])).toEqual([{ sequence: 2 }]);
    expect(await deliveries(id)).toHaveLength(1);
  });

  it('lies in guarded tables that agree with their entities', async () => {
    const t = await testDatabase(webhooksSchema);
    await assertTenantTables(t);
    expect(await entityDrift(t.adminUrl, webhooksSchema)).toEqual([]);
    await t.close();
  });
});
