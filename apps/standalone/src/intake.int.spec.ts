import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSimulatorDatabase, type RunningSimulator, simulatorSchema, startSimulator } from '@claimwright/app-payer-simulator';
import { ENCOUNTER_EXAMPLE, type EncounterBody } from '@claimwright/contracts';
import { httpPartner, TradingPartners } from '@claimwright/platform-edi-transport';
import { fileKeyProvider } from '@claimwright/platform-security';
import { AuditReader } from '@claimwright/platform-audit';
import { OwnerConnection } from '@claimwright/platform-persistence';
import { type Caller, canariesIn, canaryHits, ServiceApp, testDatabase, unnamedSealedColumns, until } from '@claimwright/platform-testing';
import { CodingService } from '@claimwright/service-coding';
import { EligibilityService, EligibilitySettings } from '@claimwright/service-eligibility';

let app: ServiceApp;
let clinic: Caller;
let simulator: RunningSimulator;
const undo: (() => unknown)[] = [];
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  const test = await testDatabase(simulatorSchema);
  const db = await openSimulatorDatabase({ url: test.url, keyProvider: await fileKeyProvider(path.join(folder, 'key')) });
  simulator = await startSimulator({ db });
  app = await ServiceApp.start([CodingService, EligibilityService], [
    { provide: TradingPartners, useValue: new TradingPartners([httpPartner({ id: 'simulator', baseUrl: simulator.url })]) },
    { provide: EligibilitySettings, useValue: new EligibilitySettings({ usage: 'T', retryDelaysMs: [100, 100, 100] }) },
  ]);
  clinic = await app.organisation();
  undo.push(() => app.close(), () => simulator.close(), () => db.close(), () => test.close(), () => rm(folder, { recursive: true, force: true }));
});
afterAll(async () => {
  for (const step of undo) await step();
});

interface Item { id: string; externalId: string; status: string; version: number; coverageState: string; patientId?: string; findings: { code: string }[] }
interface Row { id?: string; status?: string; error?: { code: string } }

const member = (memberId: string): EncounterBody => ({ ...ENCOUNTER_EXAMPLE, externalId: memberId, patient: { ...ENCOUNTER_EXAMPLE.patient, firstName: `Ines ${memberId}` }, coverages: [{ ...ENCOUNTER_EXAMPLE.coverages[0]!, memberId }] });
async function upload(type: string, body: string, by = clinic): Promise<Row[]> {
  const { status, text } = await by.send('POST', '/v1/encounters:batch', { type, body });
  expect(status).toBe(200);
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
}
const see = async (id: string) => (await clinic.send<Item & { history: { status: string }[] }>('GET', `/v1/encounters/${id}`)).body;
const settled = (by: Caller, isSettled: (item: Item) => boolean) => until(async () => (await by.send<{ items: Item[] }>('GET', '/v1/encounters?limit=200')).body.items, (items) => items.every(isSettled));

describe('encounters whose payers are asked', () => {
  it('are coded or held by what the payer says of each, in one upload', async () => {
    const members = ['CONT1', 'COIN1', 'INAC1', 'NOTF1', 'DOWN1', 'FLAK1'];
    const rows = await upload('application/x-ndjson', members.map((id) => JSON.stringify(member(id))).join('\n'));
    expect(rows.map(({ status }) => status)).toEqual(members.map(() => 'captured'));
    await until(async () => [await see(rows[5]!.id!), await see(rows[4]!.id!)], ([flaky]) => flaky?.status === 'coded');
    const ends = await Promise.all(rows.map(async ({ id }) => {
      const { status, coverageState, findings } = await until(() => see(id!), ({ status: at }) => at === 'coded' || at === 'held');
      return [status, coverageState, findings.map(({ code }) => code).join()].join(' ').trim();
    }));
    expect(ends).toEqual(['coded verified', 'coded verified', 'held inactive coverage_inactive', 'held unverified coverage_unverified', 'held unverified coverage_unverified', 'coded verified']);
    expect((await see(rows[5]!.id!)).history.map(({ status }) => status)).toEqual(['captured', 'held', 'released', 'coded']);
  });

  it('are asked about anew when the member id is corrected, and coded', async () => {
    const [row] = await upload('application/x-ndjson', JSON.stringify(member('NOTF2')));
    const held = await until(() => see(row!.id!), ({ status }) => status === 'held');
    const body = { ...member('NOTF2'), coverages: member('CONT2').coverages };
    expect((await clinic.send('PUT', `/v1/encounters/${held.id}`, { body, headers: { 'if-match': `"v${held.version}"` } })).body).toMatchObject({ status: 'released' });
    const coded = await until(() => see(held.id), ({ status }) => status === 'coded');
    expect(coded.history.map(({ status }) => status)).toEqual(['captured', 'held', 'released', 'coded']);
  });

  it('of real claim files all come to an end, and every coded one has a patient', async () => {
    const own = await app.organisation();
    for (const name of ['01-lakeside.837', '02-two-interchanges.837']) {
      const rows = await upload('application/edi-x12', await readFile(new URL(`../sandbox/${name}`, import.meta.url), 'latin1'), own);
      expect(rows.filter(({ error }) => error)).toEqual([]);
    }
    const items = await settled(own, ({ status }) => status === 'coded' || status === 'held');
    expect(items.filter(({ status, patientId }) => status === 'coded' && !patientId)).toEqual([]);
    expect(items.filter(({ status }) => status === 'coded').length).toBeGreaterThan(items.length / 2);
    const { groups: encounters } = (await own.send<{ groups: { count: number; cents: number }[] }>('GET', '/v1/encounters/summary')).body;
    const { groups: checks } = (await own.send<{ groups: { count: number; cents: number }[] }>('GET', '/v1/eligibility-checks/summary')).body;
    const sum = (groups: { count: number; cents: number }[]) => groups.reduce((all, { count, cents }) => ({ count: all.count + count, cents: all.cents + cents }), { count: 0, cents: 0 });
    expect(sum(checks)).toEqual(sum(encounters));
  });

  it('leave their patients readable in no table, no event and no line of the log', async () => {
    const canaries = ['Ines CONT1', 'CASTELLANE', 'QUILLFEATHER', 'CONT2330888', 'GRISTMILL ROAD'];
    expect(await canaryHits(app.adminUrl, canaries)).toEqual([]);
    expect(canariesIn(app.logged.join(''), canaries)).toEqual([]);
  });

  it('rest in columns that name what they are sealed as, so that a new key finds them', async () => {
    expect(await unnamedSealedColumns(app.adminUrl)).toEqual([]);
  });

  it('leave a whole chain of who touched them', async () => {
    const owner = await OwnerConnection.open(app.adminUrl);
    try {
      const reader = new AuditReader((work) => owner.as('claimwright_audit', undefined, (query) => work({ query })));
      const nothingSigned = { list: () => Promise.resolve([]), publicKey: () => Promise.resolve(undefined) };
      const report = await reader.verify(clinic.orgId, nothingSigned);
      expect(report).toMatchObject({ problemCount: 0, checkpointProblems: [] });
      expect(report.events).toBeGreaterThan(20);
    } finally {
      await owner.close();
    }
  });
});
