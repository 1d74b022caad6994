import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CoverageInactive, CoverageUnverified, CoverageVerified, type DataOf, ENCOUNTER_EXAMPLE, EncounterCaptured, type EncounterSubject, type EventDefinition, type Patient, sealContext } from '@claimwright/contracts';
import { type EncounterId, newId } from '@claimwright/kernel';
import { PartnerError, TradingPartners } from '@claimwright/platform-edi-transport';
import { systemActor } from '@claimwright/platform-persistence';
import { type Caller, canariesIn, canaryHits, ServiceApp, until } from '@claimwright/platform-testing';
import { EligibilityService, EligibilitySettings } from './index.js';
import { PaperPayer, unavailable } from './testing/paper-payer.js';

const payer = new PaperPayer();
let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([EligibilityService], [
    { provide: TradingPartners, useValue: new TradingPartners([payer]) },
    { provide: EligibilitySettings, useValue: new EligibilitySettings({ retryDelaysMs: [50, 50, 50], usage: 'T' }) },
  ]);
});
afterAll(() => app.close());
beforeEach(async () => {
  clinic = await app.organisation();
  Object.assign(payer, { failure: undefined, nonsense: undefined, onAsk: undefined, questions: [] });
  payer.heard.length = 0;
});

const { patient: INES, coverages: [PRIMARY, SECONDARY] } = ENCOUNTER_EXAMPLE;
let people = 0;
/** Somebody who was never seen before. */
const somebody = (): Patient => ({ ...INES, firstName: `Ines${String.fromCharCode(65 + (people % 26))}${String.fromCharCode(65 + (Math.floor(people++ / 26) % 26))}` });

interface Visit { patient?: Patient; memberId?: string; secondary?: boolean; inquiry?: number; encounterId?: EncounterId; serviceDate?: string; subject?: Partial<EncounterSubject> }

/** Announces encounters as coding does; answers their ids. */
async function captured(...visits: Visit[]): Promise<EncounterId[]> {
  const ids = visits.map(({ encounterId }) => encounterId ?? newId('enc'));
  const context = sealContext(EncounterCaptured, 'subject');
  const seal = (subject: EncounterSubject) => app.app.database('eligibility').transaction(systemActor(clinic.orgId, 'elsewhere'), async (tx) => tx.seal(context, 'enc_elsewhere', subject));
  const data = await Promise.all(visits.map(async ({ patient = somebody(), memberId = 'COIN4410027', secondary, inquiry = 1, serviceDate = '2026-03-02', subject }, index) => ({
    encounterId: ids[index]!, source: 'json' as const, serviceDate, chargedCents: 21_000, payerId: 'EVG01', inquiry,
    subject: await seal({
      patient, provider: { npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC' },
      coverages: [{ ...PRIMARY!, memberId, payerResponsibility: 'P' as const }, ...(secondary ? [{ ...SECONDARY!, payerResponsibility: 'S' as const }] : [])], ...subject,
    }),
  })));
  await app.announce(clinic.orgId, EncounterCaptured, data);
  return ids;
}

interface Check { id: string; encounterId: string; patientId: string; coverageId: string; state: string; attempts: number; reasonCode?: string; benefits?: { plan?: string; rejections?: { remedy: string }[] }; nextAttemptAt?: string; chargedCents: number }
const checksOf = async (encounterId: string) => (await clinic.send<{ items: Check[] }>('GET', `/v1/eligibility-checks?encounterId=${encounterId}`)).body.items;
const becomes = async (encounterId: string, state: string): Promise<Check> => {
  const [check] = (await until(() => checksOf(encounterId), (checks) => checks.some((one) => one.state === state))).filter((one) => one.state === state);
  if (!check) throw new Error(`No check of it is ${state}`);
  return check;
};
const said = async <D extends EventDefinition>(definition: D, encounterId: string) => (await app.published(definition, clinic.orgId)).filter((data) => (data as { encounterId: string }).encounterId === encounterId) as unknown as DataOf<typeof CoverageVerified>[];

/** Keeps the payer busy with the next question until so many jobs are there, so that those behind it queue up together. */
function busyUntil(jobs: number, then: () => void = () => undefined): void {
  payer.onAsk = async () => {
    payer.onAsk = undefined;
    await until(() => app.count('eligibility.job'), (count) => count === jobs);
    then();
  };
}

/** An encounter whose question is on its way. */
async function oneBeingAsked(): Promise<EncounterId> {
  const [first] = await captured({});
  await until(async () => payer.heard.length, (count) => count === 1);
  return first!;
}

describe('an encounter that was captured', () => {
  it('has its primary payer asked about the day of service, and the answer announced', async () => {
    const [id] = await captured({ secondary: true });
    const check = await becomes(id!, 'active');
    expect(check).toMatchObject({ attempts: 1, chargedCents: 21_000, benefits: { plan: 'GOLD', shares: [{ kind: 'coinsurance', percent: '0.2' }] } });
    expect(payer.questions).toMatchObject([{ serviceDate: { from: '2026-03-02' }, serviceTypes: ['30'], payer: { id: { value: 'EVG01' } }, provider: { id: { value: '1900000013' } }, subscriber: { memberId: 'COIN4410027', birthDate: '1951-07-19' }, envelope: { usage: 'T' } }]);
    const [event] = await until(() => said(CoverageVerified, id!), (list) => list.length > 0);
    expect(event).toEqual({ encounterId: id, checkId: check.id, patientId: check.patientId, coverageId: check.coverageId, payerId: 'EVG01', serviceDate: '2026-03-02', inquiry: 1, attempts: 1, final: true });
    expect((await clinic.send<{ items: object[] }>('GET', `/v1/coverages?patientId=${check.patientId}`)).body.items).toHaveLength(2);
  });

  it('is asked about by the subscriber, where the patient is his dependent', async () => {
    const subscriber = { lastName: 'Marlowe', firstName: 'Teo', birthDate: '1949-11-03' };
    const [id] = await captured({ subject: { coverages: [{ ...SECONDARY!, payerId: 'EVG01', subscriber, payerResponsibility: 'P' }] } });
    await becomes(id!, 'active');
    expect(payer.questions).toMatchObject([{ subscriber: { person: { firstName: 'Teo' }, birthDate: '1949-11-03' }, dependent: { birthDate: '1951-07-19' } }]);
  });

  it('is told that the coverage is inactive', async () => {
    const [id] = await captured({ memberId: 'INAC1' });
    expect(await becomes(id!, 'inactive')).toMatchObject({ reasonCode: 'payer_says_inactive' });
    expect(await until(() => said(CoverageInactive, id!), (list) => list.length > 0)).toMatchObject([{ final: true }]);
  });

  it('that the payer does not know is left to a person and not asked about again', async () => {
    const [id] = await captured({ memberId: 'NOTF1' });
    expect(await becomes(id!, 'refused')).toMatchObject({ reasonCode: '75', attempts: 1, benefits: { rejections: [{ remedy: 'fix_data' }] } });
    expect(await until(() => said(CoverageUnverified, id!), (list) => list.length > 0)).toMatchObject([{ final: true, reasonCode: '75' }]);
    expect(await app.count('eligibility.job')).toBe(0);
  });
});

describe('many encounters', () => {
  it('are asked about in one interchange, and each gets its own answer', async () => {
    busyUntil(61);
    const first = await oneBeingAsked();
    const ids = await captured(...Array.from({ length: 60 }, (_, index) => ({ memberId: ['COIN1', 'INAC2', 'NOTF3'][index % 3] })));
    const checks = await Promise.all([becomes(first, 'active'), ...ids.map((id, index) => becomes(id, ['active', 'inactive', 'refused'][index % 3]!))]);
    expect(checks).toHaveLength(61);
    expect(payer.heard.map((members) => members.length)).toEqual([1, 60]);
  });

  it('of one patient keep one patient and one coverage, and different patients are kept apart', async () => {
    const patient = somebody();
    const ids = await captured({ patient }, { patient: { ...patient, lastName: patient.lastName.toUpperCase() } }, { patient, memberId: 'coin-4410 027' }, {});
    const [a, b, c, other] = await Promise.all(ids.map((id) => becomes(id, 'active')));
    expect([b, c].map((check) => [check?.patientId, check?.coverageId])).toEqual(Array(2).fill([a?.patientId, a?.coverageId]));
    expect(other?.patientId).not.toBe(a?.patientId);
    const later = await captured({ patient });
    expect(await becomes(later[0]!, 'active')).toMatchObject({ patientId: a?.patientId, coverageId: a?.coverageId });
  });

  it('are not kept from their answers by one whose payer is away, is silent, or that cannot be written', async () => {
    busyUntil(6);
    const first = await oneBeingAsked();
    const unwritable = { ...somebody(), lastName: 'Mar~lowe' };
    const [down, mute, odd, nobody, fine] = await captured({ memberId: 'DOWN1' }, { memberId: 'MUTE1' }, { patient: unwritable }, { memberId: '--' }, {});
    await Promise.all([becomes(first, 'active'), becomes(fine!, 'active')]);
    expect(await becomes(odd!, 'refused')).toMatchObject({ reasonCode: 'not_writable' });
    expect(await becomes(nobody!, 'refused')).toMatchObject({ reasonCode: 'data_missing' });
    expect(await becomes(down!, 'could_not_ask')).toMatchObject({ reasonCode: '42' });
    expect(await becomes(mute!, 'could_not_ask')).toMatchObject({ reasonCode: 'no_answer' });
  });
});

describe('a payer that is down', () => {
  it('is a result at once, is asked again, and the answer that comes later is announced', async () => {
    payer.failure = unavailable();
    const [id] = await captured({});
    const event = await until(() => said(CoverageUnverified, id!), (list) => list.length > 0);
    expect(event).toMatchObject([{ final: false, reasonCode: 'partner_unavailable', attempts: 1 }]);
    payer.failure = undefined;
    expect((await becomes(id!, 'active')).attempts).toBeGreaterThan(1);
    expect(await until(() => said(CoverageVerified, id!), (list) => list.length > 0)).toHaveLength(1);
    expect(await said(CoverageUnverified, id!)).toHaveLength(1);
  });

  it('for good is given up after its tries, which is said once more', async () => {
    const [id] = await captured({ memberId: 'DOWN2' });
    await until(() => said(CoverageUnverified, id!), (list) => list.length > 1);
    expect((await said(CoverageUnverified, id!)).map(({ attempts, final }) => [attempts, final])).toEqual([[1, false], [4, true]]);
    const check = await becomes(id!, 'could_not_ask');
    expect(check).toMatchObject({ attempts: 4 });
    expect(check.nextAttemptAt).toBeUndefined();
    expect(await app.count('eligibility.job')).toBe(0);

    payer.says.set('DOWN', 'active');
    expect((await clinic.send('POST', `/v1/eligibility-checks/${check.id}/attempts`)).status).toBe(202);
    await becomes(id!, 'active');
    expect(await until(() => said(CoverageVerified, id!), (list) => list.length > 0)).toMatchObject([{ inquiry: 1, attempts: 1 }]);
    const again = await clinic.send<{ code: string }>('POST', `/v1/eligibility-checks/${check.id}/attempts`);
    expect([again.status, again.body.code]).toEqual([409, 'eligibility_check_not_repeatable']);
    payer.says.set('DOWN', 'away');
  });

  it.each([
    ['an answer that is no X12', () => { payer.nonsense = '<html>Sorry</html>'; }, 'answer_unreadable'],
    ['a refusal', () => { payer.failure = new PartnerError('partner_refused', 'no', 400); }, 'partner_refused'],
  ])('or gives %s, makes each of the questions be asked by itself', async (_what, go, reason) => {
    busyUntil(4, go);
    const first = await oneBeingAsked();
    const ids = await captured({}, {}, {});
    await Promise.all(ids.map((id) => until(() => said(CoverageUnverified, id), (list) => list.length > 0)));
    expect((await said(CoverageUnverified, ids[0]!))[0]).toMatchObject({ final: false, reasonCode: reason });
    Object.assign(payer, { failure: undefined, nonsense: undefined });
    await Promise.all([first, ...ids].map((id) => becomes(id, 'active')));
    expect(payer.heard.slice(0, 2).map((members) => members.length)).toEqual([1, 3]);
    expect(payer.heard.slice(2).every((members) => members.length === 1)).toBe(true);
  });
});

describe('a correction', () => {
  it('of something else than the coverage is answered from what the payer said before', async () => {
    const patient = somebody();
    const [id] = await captured({ patient });
    await becomes(id!, 'active');
    await captured({ patient, encounterId: id, inquiry: 2 });
    expect((await until(() => said(CoverageVerified, id!), (list) => list.length > 1)).map(({ inquiry }) => inquiry)).toEqual([1, 2]);
    expect(payer.heard).toHaveLength(1);
  });

  it('of the member id has the payer asked anew, and what was asked before counts no more', async () => {
    const patient = somebody();
    const [id] = await captured({ patient, memberId: 'NOTF1' });
    await becomes(id!, 'refused');
    await captured({ patient, memberId: 'COIN1', encounterId: id, inquiry: 2 });
    await becomes(id!, 'active');
    expect((await checksOf(id!)).map(({ state }) => state)).toEqual(['superseded', 'active']);
    expect((await clinic.send<{ groups: object[] }>('GET', '/v1/eligibility-checks/summary')).body.groups).toEqual([{ status: 'active', count: 1, cents: 21_000 }]);
  });

  it('while the payer is being asked makes that answer worthless', async () => {
    const patient = somebody();
    let arrived: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => { arrived = resolve; });
    payer.onAsk = async () => { arrived(); await sleep(400); };
    const [id] = await captured({ patient, memberId: 'INAC1' });
    await asked;
    payer.onAsk = undefined;
    await captured({ patient, memberId: 'COIN1', encounterId: id, inquiry: 2 });
    await becomes(id!, 'active');
    await until(() => app.count('eligibility.job'), (count) => count === 0);
    expect((await checksOf(id!)).map(({ state }) => state)).toEqual(['superseded', 'active']);
    expect(await said(CoverageInactive, id!)).toEqual([]);
  });
});

describe('over REST', () => {
  it('a patient and a coverage are kept once, and a payer is asked when somebody wants to know', async () => {
    const first = await clinic.send<{ id: string }>('POST', '/v1/patients', { body: INES });
    const again = await clinic.send<{ id: string; lastName: string }>('POST', '/v1/patients', { body: { ...INES, sex: 'U' } });
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    const coverage = await clinic.send<{ id: string }>('POST', '/v1/coverages', { body: { patientId: first.body.id, ...PRIMARY } });
    expect(coverage.status).toBe(201);
    const body = { coverageId: coverage.body.id, serviceDate: '2026-04-01' };
    const nobody = await clinic.send<{ code: string; findings: { pointer: string }[] }>('POST', '/v1/eligibility-checks', { body });
    expect([nobody.status, nobody.body.code, nobody.body.findings[0]?.pointer]).toEqual([422, 'eligibility_provider_required', '/provider']);
    const asked = await clinic.send<Check>('POST', '/v1/eligibility-checks', { body: { ...body, provider: { npi: '1900000112', lastName: 'Marchetti', firstName: 'Renata' } } });
    expect([asked.status, asked.body.state]).toEqual([202, 'pending']);
    const check = await until(async () => (await clinic.send<Check>('GET', `/v1/eligibility-checks/${asked.body.id}`)).body, ({ state }) => state === 'active');
    expect(check).toMatchObject({ state: 'active', benefits: { plan: 'GOLD' }, chargedCents: 0 });
    expect(payer.questions).toMatchObject([{ serviceDate: { from: '2026-04-01' }, provider: { kind: 'person', person: { lastName: 'Marchetti' } } }]);
    expect((await clinic.send<Check>('POST', '/v1/eligibility-checks', { body })).status).toBe(202);
  });

  it('is put to the payer in the name of who asked, for the purpose they said', async () => {
    const { body: { id: patientId } } = await clinic.send<{ id: string }>('POST', '/v1/patients', { body: somebody() });
    const { body: { id: coverageId } } = await clinic.send<{ id: string }>('POST', '/v1/coverages', { body: { patientId, ...PRIMARY } });
    const provider = { npi: '1900000112', lastName: 'Marchetti', firstName: 'Renata' };
    await clinic.send('POST', '/v1/eligibility-checks', { body: { coverageId, serviceDate: '2026-03-02', provider }, headers: { 'x-purpose-of-use': 'TREAT' } });
    const disclosed = () => app.admin<{ actor: string; asker: string; purpose: string }>(`select actor, on_behalf_of as asker, purpose from audit.event where org_id = $1 and object_id = $2 and action = 'disclose'`, [clinic.orgId, patientId]);
    const [act] = await until(disclosed, (acts) => acts.length > 0);
    expect(act).toEqual({ actor: 'system:eligibility', asker: expect.stringMatching(/^key:/), purpose: 'treatment' });
  });

  it('lists go by pages', async () => {
    for (let count = 0; count < 3; count++) await clinic.send('POST', '/v1/patients', { body: somebody() });
    type Listed = { items: { id: string }[]; nextCursor?: string };
    const { body: one } = await clinic.send<Listed>('GET', '/v1/patients?limit=2');
    const { body: two } = await clinic.send<Listed>('GET', `/v1/patients?limit=2&cursor=${encodeURIComponent(one.nextCursor ?? '')}`);
    expect([one.items.length, two.items.length, two.nextCursor]).toEqual([2, 1, undefined]);
    expect(new Set([...one.items, ...two.items].map(({ id }) => id)).size).toBe(3);
  });

  it('refuses what is wrong and leaves nothing behind', async () => {
    const tables = ['patient', 'coverage', 'eligibility_check', 'job', 'idempotency'];
    const rows = async () => (await Promise.all(tables.map((table) => app.count(`eligibility.${table}`)))).join();
    const before = await rows();
    const attempts: [string, unknown, string][] = [
      ['/v1/patients', '{"lastName":', '400 malformed_json'], ['/v1/patients', { ...INES, birthDate: '1951-02-30' }, '422 invalid_body /birthDate'], ['/v1/patients', { ...INES, ssn: '1' }, '422 invalid_body /ssn'],
      ['/v1/coverages', { patientId: newId('pat'), ...PRIMARY }, '404 patient_not_found /patientId'], ['/v1/coverages', { patientId: 'pat_1', ...PRIMARY }, '422 invalid_body /patientId'],
      ['/v1/eligibility-checks', { coverageId: newId('cov'), serviceDate: '2026-03-02' }, '404 coverage_not_found /coverageId'], ['/v1/eligibility-checks', { coverageId: newId('cov'), serviceDate: 'today' }, '422 invalid_body /serviceDate'],
    ];
    for (const [at, body, refusal] of attempts) {
      const answer = await clinic.send<{ code: string; findings?: { pointer: string }[] }>('POST', at, { body, headers: { 'idempotency-key': 'bad' } });
      expect([answer.status, answer.body.code, ...(answer.body.findings ?? []).map(({ pointer }) => pointer)].join(' ')).toBe(refusal);
    }
    expect(await rows()).toBe(before);
  });

  it('shows an organisation nothing of another', async () => {
    const { body: patient } = await clinic.send<{ id: string }>('POST', '/v1/patients', { body: INES });
    const { body: coverage } = await clinic.send<{ id: string }>('POST', '/v1/coverages', { body: { patientId: patient.id, ...PRIMARY } });
    const [id] = await captured({ patient: INES });
    const check = await becomes(id!, 'active');
    const stranger = await app.organisation();
    const answers = await Promise.all([`/v1/patients/${patient.id}`, `/v1/coverages/${coverage.id}`, `/v1/eligibility-checks/${check.id}`].map((at) => stranger.send('GET', at)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const lists = await Promise.all(['/v1/patients', '/v1/coverages', '/v1/eligibility-checks'].map((at) => stranger.send<{ items: object[] }>('GET', at)));
    expect(lists.map(({ body }) => body.items)).toEqual([[], [], []]);
    expect((await stranger.send('POST', '/v1/coverages', { body: { patientId: patient.id, ...PRIMARY } })).status).toBe(404);
    const { body: same } = await stranger.send<{ id: string }>('POST', '/v1/patients', { body: INES });
    expect(same.id).not.toBe(patient.id);
  });
});

describe('patient data', () => {
  it('is readable in no table, no event and no line of the log', async () => {
    const patient = { ...INES, lastName: 'Canarywood', birthDate: '1933-01-31', address: { ...INES.address, line1: '77 Canary Passage' } };
    const [id, down] = await captured({ patient, memberId: 'CANARY5550123', secondary: true }, { patient, memberId: 'DOWNCANARY55' });
    await Promise.all([becomes(id!, 'active'), becomes(down!, 'could_not_ask')]);
    const canaries = ['Canarywood', '1933-01-31', '19330131', '77 Canary Passage', 'CANARY5550123', 'DOWNCANARY55', 'Marlowe'];
    expect(await canaryHits(app.adminUrl, canaries)).toEqual([]);
    expect(canariesIn(app.logged.join(''), canaries)).toEqual([]);
  });
});
