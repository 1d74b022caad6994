import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoverageInactive, CoverageUnverified, CoverageVerified, ENCOUNTER_EXAMPLE, type EncounterBody, EncounterCaptured, EncounterCoded, EncounterHeld, EncounterReleased, type DataOf, type EventDefinition } from '@claimwright/contracts';
import { type EncounterId, newId } from '@claimwright/kernel';
import { type Caller, canariesIn, canaryHits, ServiceApp, until } from '@claimwright/platform-testing';
import { ExternalIdsTicker } from './external-ids.ticker.js';
import { CodingService } from './index.js';

let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([CodingService]);
  clinic = await app.organisation();
});
afterAll(() => app.close());

let visits = 0;
const visit = (change: Partial<EncounterBody> = {}): EncounterBody => ({ ...ENCOUNTER_EXAMPLE, externalId: `visit-${++visits}`, ...change });
const WRONG_TOTAL = { totalChargeCents: 20_000 };

interface Captured { id: EncounterId; status: string; version: number; findings: { code: string; pointer: string }[] }
interface Seen extends Captured { coverageState: string; patientId?: string; history: { status: string; reason: string }[]; content: EncounterBody }

async function capture(body: EncounterBody, by = clinic): Promise<Captured> {
  const answer = await by.send<Captured>('POST', '/v1/encounters', { body });
  expect(answer.status).toBe(201);
  return answer.body;
}
const see = async (id: string, by = clinic) => (await by.send<Seen>('GET', `/v1/encounters/${id}`)).body;
const correct = (id: string, version: number, body: EncounterBody) => clinic.send<Captured & { code?: string }>('PUT', `/v1/encounters/${id}`, { body, headers: { 'if-match': `"v${version}"` } });

function answerOf(encounterId: EncounterId, inquiry = 1): DataOf<typeof CoverageVerified> {
  return { encounterId, checkId: newId('elc'), patientId: newId('pat'), coverageId: newId('cov'), payerId: 'EVG01', serviceDate: '2026-03-02', inquiry };
}
// The three answers have one shape.
const payerSays = (definition: typeof CoverageVerified | typeof CoverageInactive | typeof CoverageUnverified, data: DataOf<typeof CoverageVerified>) =>
  app.announce(clinic.orgId, definition as unknown as typeof CoverageVerified, [data]);
const becomes = (id: string, status: string) => until(() => see(id), (seen) => seen.status === status);
const eventsOf = async <D extends EventDefinition>(definition: D, id: string) =>
  (await app.published(definition, clinic.orgId)).filter((data) => (data as { encounterId: string }).encounterId === id);

describe('an encounter that is posted', () => {
  it('is captured, announced with a sealed subject, and coded once its coverage is verified', async () => {
    const { id, status, version } = await capture(visit());
    expect([status, version]).toEqual(['captured', 1]);
    const [announced] = await until(() => eventsOf(EncounterCaptured, id), (list) => list.length > 0);
    expect(announced).toMatchObject({ source: 'json', serviceDate: '2026-03-02', chargedCents: 21_000, payerId: 'EVG01', inquiry: 1 });
    const answer = answerOf(id);
    await payerSays(CoverageVerified, answer);
    const seen = await becomes(id, 'coded');
    expect(seen).toMatchObject({ version: 2, coverageState: 'verified', patientId: answer.patientId });
    expect(seen.history.map(({ status: at, reason }) => `${at} ${reason}`)).toEqual(['captured posted', 'coded coverage_verified']);
    const [codedEvent] = await until(() => eventsOf(EncounterCoded, id), (list) => list.length > 0);
    expect(codedEvent).toMatchObject({ patientId: answer.patientId, payerIds: ['EVG01', 'BRM02'], lineCount: 2, chargedCents: 21_000 });
  });

  it('is held for what is wrong with it, corrected, released and coded', async () => {
    const first = await capture(visit(WRONG_TOTAL));
    expect(first).toMatchObject({ status: 'held', findings: [{ code: 'total_differs', pointer: '/totalChargeCents' }] });
    await payerSays(CoverageVerified, answerOf(first.id));
    await until(() => see(first.id), (seen) => seen.coverageState === 'verified');
    expect(await see(first.id)).toMatchObject({ status: 'held', version: 2 });

    const { content } = await see(first.id);
    const corrected = await correct(first.id, 2, { ...content, totalChargeCents: 21_000 });
    expect([corrected.status, corrected.body]).toEqual([200, { id: first.id, status: 'released', version: 3, findings: [] }]);
    expect(corrected.headers.get('etag')).toBe('"v3"');
    await payerSays(CoverageVerified, answerOf(first.id, 2));
    const seen = await becomes(first.id, 'coded');
    expect(seen.history.map(({ status }) => status)).toEqual(['held', 'held', 'released', 'coded']);
    const types = [await eventsOf(EncounterCaptured, first.id), await eventsOf(EncounterHeld, first.id), await eventsOf(EncounterReleased, first.id)];
    expect(types.map((list) => list.length)).toEqual([2, 1, 1]);
  });

  it('is held while the payer cannot be asked, and a later answer releases and codes it', async () => {
    const { id } = await capture(visit());
    await payerSays(CoverageUnverified, { ...answerOf(id), final: false });
    expect(await becomes(id, 'held')).toMatchObject({ coverageState: 'unverified', findings: [{ code: 'coverage_unverified', pointer: '/coverages/0' }] });
    await payerSays(CoverageVerified, answerOf(id));
    const seen = await becomes(id, 'coded');
    expect(seen.findings).toEqual([]);
    expect(seen.history.map(({ status }) => status)).toEqual(['captured', 'held', 'released', 'coded']);
  });

  it('is held when the coverage is not active, once however often that is said', async () => {
    const { id } = await capture(visit());
    await payerSays(CoverageInactive, answerOf(id));
    await becomes(id, 'held');
    await payerSays(CoverageInactive, answerOf(id));
    await payerSays(CoverageUnverified, answerOf(id));
    await until(() => see(id), (seen) => seen.coverageState === 'unverified');
    await until(() => eventsOf(EncounterHeld, id), (list) => list.length >= 2);
    expect((await eventsOf(EncounterHeld, id)).map((data) => (data).findings[0]?.code)).toEqual(['coverage_inactive', 'coverage_unverified']);
  });

  it('does not take the answer to an earlier question for the one that was asked after a correction', async () => {
    const { id } = await capture(visit());
    await correct(id, 1, { ...(await see(id)).content, note: 'Second reading' });
    await payerSays(CoverageVerified, answerOf(id, 1));
    const later = await capture(visit());
    await payerSays(CoverageVerified, answerOf(later.id));
    await becomes(later.id, 'coded');
    expect(await see(id)).toMatchObject({ status: 'captured', coverageState: 'pending' });
    await payerSays(CoverageVerified, answerOf(id, 2));
    await becomes(id, 'coded');
  });

  it('once coded is changed by no answer and no correction', async () => {
    const { id } = await capture(visit());
    await payerSays(CoverageVerified, answerOf(id));
    const seen = await becomes(id, 'coded');
    await payerSays(CoverageInactive, answerOf(id));
    const refused = await correct(id, seen.version, seen.content);
    expect([refused.status, refused.body.code]).toEqual([409, 'encounter_already_coded']);
    expect(await see(id)).toMatchObject({ status: 'coded', coverageState: 'verified', version: 2 });
  });
});

describe('a correction', () => {
  it('is refused without the version that was read, with an old one, under another external id, and for no encounter', async () => {
    const { id } = await capture(visit());
    const { content } = await see(id);
    const attempts: [string, Record<string, string>, EncounterBody][] = [
      [id, {}, content], [id, { 'if-match': '"v7"' }, content], [id, { 'if-match': '"v1"' }, { ...content, externalId: 'other' }], [newId('enc'), { 'if-match': '"v1"' }, content],
    ];
    const answers = await Promise.all(attempts.map(([to, headers, body]) => clinic.send<{ code: string }>('PUT', `/v1/encounters/${to}`, { body, headers })));
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(['428 precondition_required', '412 precondition_failed', '422 external_id_differs', '404 encounter_not_found']);
    expect(await see(id)).toMatchObject({ version: 1 });
  });

  it('that leaves something wrong keeps the encounter held', async () => {
    const { id } = await capture(visit(WRONG_TOTAL));
    const { body } = await correct(id, 1, { ...(await see(id)).content, placeOfService: '1' });
    expect(body).toMatchObject({ status: 'held', version: 2 });
    expect(body.findings.map(({ code }) => code)).toEqual(['place_of_service_invalid', 'total_differs']);
  });
});

describe('a repeated request', () => {
  it('is answered again under its Idempotency-Key, and taken in once', async () => {
    const body = visit();
    const headers = { 'idempotency-key': 'visit-key' };
    const before = await app.count('coding.encounter');
    const first = await clinic.send('POST', '/v1/encounters', { body, headers });
    const second = await clinic.send('POST', '/v1/encounters', { body, headers });
    expect([second.status, second.headers.get('idempotent-replayed'), second.body]).toEqual([201, 'true', first.body]);
    expect(await app.count('coding.encounter')).toBe(before + 1);
    const other = await clinic.send<{ code: string }>('POST', '/v1/encounters', { body: visit(), headers });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('without a key is known by its external id: the same again is the same, another is refused', async () => {
    const body = visit();
    const first = await capture(body);
    expect(await capture(body)).toEqual(first);
    const other = await clinic.send<{ code: string; findings: object[] }>('POST', '/v1/encounters', { body: { ...body, ...WRONG_TOTAL } });
    expect([other.status, other.body.code]).toEqual([409, 'encounter_exists']);
    expect(other.body.findings).toEqual([expect.objectContaining({ pointer: '/externalId' })]);
  });
});

describe('the external id', () => {
  const ofBefore = async (body: EncounterBody) => {
    const first = await capture(body);
    await app.admin('update coding.encounter set external_id = $2, external_blind = null where id = $1', [first.id, body.externalId]);
    return first;
  };
  const clear = () => app.admin('select 1 from coding.encounter where external_id is not null');

  it('is kept where only those see it who may see the patient, and in no event', async () => {
    const body = visit({ externalId: 'ACCOUNT-OF-MARLOWE' });
    const { id } = await capture(body);
    expect(await canaryHits(app.adminUrl, ['ACCOUNT-OF-MARLOWE'])).toEqual([]);
    expect(await see(id)).toMatchObject({ externalId: 'ACCOUNT-OF-MARLOWE' });
    const { body: { items } } = await clinic.send<{ items: { id: string }[] }>('GET', '/v1/encounters?externalId=ACCOUNT-OF-MARLOWE');
    expect(items).toEqual([expect.not.objectContaining({ externalId: expect.anything() })]);
    expect(items[0]?.id).toBe(id);
  });

  it('of a version that kept it in the clear is known when it comes again', async () => {
    const body = visit();
    const first = await ofBefore(body);
    expect(await capture(body)).toEqual(first);
    expect((await clinic.send('POST', '/v1/encounters', { body: { ...body, ...WRONG_TOTAL } })).status).toBe(409);
    expect(await clear()).toEqual([]);
  });

  it('of a version that kept it in the clear is hashed without being asked for', async () => {
    const body = visit();
    const { id } = await ofBefore(body);
    await app.app.nest.get(ExternalIdsTicker).tick(new AbortController().signal);
    expect(await clear()).toEqual([]);
    expect((await clinic.send<{ items: { id: string }[] }>('GET', `/v1/encounters?externalId=${body.externalId}`)).body.items.map((one) => one.id)).toEqual([id]);
  });
});

describe('bad input', () => {
  it('gets a clear refusal and leaves nothing behind', async () => {
    const tables = ['coding.encounter', 'coding.encounter_history', 'coding.outbox', 'coding.idempotency'];
    const rows = async () => (await Promise.all(tables.map((table) => app.count(table)))).join();
    await until(() => app.count('coding.outbox'), (count) => count === 0);
    const before = await rows();
    const { patient: _, ...noPatient } = visit();
    const attempts: [unknown, string, string][] = [
      ['{"patient":', '400 malformed_json', ''],
      [{ ...visit(), totalChargeCents: '210.00' }, '422 invalid_body', 'wrong_type /totalChargeCents'],
      [{ ...visit(), lines: [{ ...ENCOUNTER_EXAMPLE.lines[0], price: 1 }] }, '422 invalid_body', 'unknown_field /lines/0/price'],
      [noPatient, '422 invalid_body', 'required /patient'],
      [visit({ serviceDate: '2026-02-30' }), '422 invalid_body', 'wrong_format /serviceDate'],
    ];
    for (const [body, refusal, finding] of attempts) {
      const answer = await clinic.send<{ code: string; findings?: { code: string; pointer: string }[] }>('POST', '/v1/encounters', { body, headers: { 'idempotency-key': `bad-${refusal.length}${finding}`.replaceAll(' ', '-') } });
      expect(`${answer.status} ${answer.body.code}`).toBe(refusal);
      expect((answer.body.findings ?? []).map(({ code, pointer }) => `${code} ${pointer}`).join()).toBe(finding);
    }
    expect(await rows()).toBe(before);
  });

  it('is refused to a key without the permission', async () => {
    const reader = await app.organisation(['encounters:read']);
    expect((await reader.send('POST', '/v1/encounters', { body: visit() })).status).toBe(403);
    expect((await reader.send('GET', '/v1/encounters')).status).toBe(200);
  });
});

describe('encounters of an organisation', () => {
  it('are listed in pages, filtered, counted, and seen by no other organisation', async () => {
    const own = await app.organisation();
    const bodies = [visit(), visit(WRONG_TOTAL), visit()];
    const made = [];
    for (const body of bodies) made.push(await capture(body, own));
    type Listed = { items: Captured[]; nextCursor?: string };
    const first = (await own.send<Listed>('GET', '/v1/encounters?limit=2')).body;
    const second = (await own.send<Listed>('GET', `/v1/encounters?limit=2&cursor=${encodeURIComponent(first.nextCursor ?? '')}`)).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    expect(second.nextCursor).toBeUndefined();
    expect((await own.send<Listed>('GET', '/v1/encounters?status=held')).body.items.map(({ id }) => id)).toEqual([made[1]?.id]);
    expect((await own.send<Listed>('GET', `/v1/encounters?externalId=${bodies[2]?.externalId}`)).body.items.map(({ id }) => id)).toEqual([made[2]?.id]);
    const { body: summary } = await own.send<{ groups: object[] }>('GET', '/v1/encounters/summary');
    expect(summary.groups).toEqual([{ status: 'captured', count: 2, cents: 42_000 }, { status: 'held', count: 1, cents: 20_000 }]);

    const stranger = await app.organisation();
    expect((await stranger.send<Listed>('GET', '/v1/encounters')).body.items).toEqual([]);
    expect((await stranger.send('GET', `/v1/encounters/${made[0]?.id}`)).status).toBe(404);
    expect((await stranger.send('PUT', `/v1/encounters/${made[0]?.id}`, { body: bodies[0], headers: { 'if-match': '*' } })).status).toBe(404);
    expect((await stranger.send('POST', '/v1/encounters', { body: bodies[0] })).status).toBe(201);
  });
});

describe('patient data', () => {
  it('is readable in no table, no event and no line of the log', async () => {
    const patient = { ...ENCOUNTER_EXAMPLE.patient, lastName: 'Canarywood', birthDate: '1933-01-31', address: { ...ENCOUNTER_EXAMPLE.patient.address, line1: '77 Canary Passage' } };
    const coverages = [{ ...ENCOUNTER_EXAMPLE.coverages[0]!, memberId: 'CANARY5550123' }];
    const { id } = await capture(visit({ patient, coverages }));
    await payerSays(CoverageVerified, answerOf(id));
    await becomes(id, 'coded');
    await until(() => eventsOf(EncounterCoded, id), (list) => list.length > 0);
    const canaries = ['Canarywood', '1933-01-31', '77 Canary Passage', 'CANARY5550123', 'Marlowe'];
    expect(await canaryHits(app.adminUrl, canaries)).toEqual([]);
    expect(canariesIn(app.logged.join(''), canaries)).toEqual([]);
  });
});
