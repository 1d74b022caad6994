import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, items } from '@claimwright/client';
import { readFile } from 'node:fs/promises';
import { canariesIn, canaryHits, newDatabase, TEST_SECRET, unnamedSealedColumns } from '@claimwright/platform-testing';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

const GUIDE = new URL('../../../docs/guides/first-encounter.json', import.meta.url);

/** Values no table, event or log may show; each is planted in an encounter that goes the whole way and in one that is refused. */
const CANARIES = {
  lastName: 'Zzyzxcanary', firstName: 'Quokkacanary', line1: '77 Canarybird Alley', birthDate: '1931-07-23', memberId: 'COIN77canary31', ssn: '987-65-4329', accountNumber: 'ACCTcanary99',
};
/** The birth date as X12 and people write it. */
const FORMS = [...Object.values(CANARIES), '19310723', '987654329', '07/23/1931'];

describe('patient data', () => {
  let dataDir: string;
  let app: StandaloneProcess;
  let database: { adminUrl: string; drop(): Promise<void> };

  beforeAll(async () => {
    dataDir = await newDataDir();
    database = await newDatabase();
    app = await StandaloneProcess.start({ dataDir, args: ['--no-sandbox'], env: { DATABASE_URL: database.adminUrl, DATABASE_ROLE_SECRET: TEST_SECRET, LOG_LEVEL: 'debug' } });
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
    await StandaloneProcess.killAll();
    await database?.drop();
    await removeDataDir(dataDir);
  });

  it('is readable in no table, no event and no log line, from the encounter to the statement', async () => {
    const guide = JSON.parse(await readFile(GUIDE, 'utf8')) as { patient: object; coverages: object[]; billingProvider: object };
    const encounter = {
      ...guide,
      patient: { ...guide.patient, lastName: CANARIES.lastName, firstName: CANARIES.firstName, birthDate: CANARIES.birthDate, accountNumber: CANARIES.accountNumber, address: { line1: CANARIES.line1, city: 'Harrowgate', state: 'OH', postalCode: '440990012' } },
      coverages: [{ ...guide.coverages[0], memberId: CANARIES.memberId }],
      billingProvider: { ...guide.billingProvider, taxId: { kind: 'SSN', value: CANARIES.ssn } },
    };
    const post = (body: unknown): Promise<Response> => app.request('/v1/encounters', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    expect((await post(encounter)).status).toBe(201);
    const refused = await post({ ...encounter, externalId: 'SECOND', patient: { ...encounter.patient, sex: CANARIES.lastName } });
    expect(refused.status).toBe(422);
    expect(canariesIn(await refused.text(), FORMS)).toEqual([]);
    await app.until(async () => (await answerOf((await app.client()).GET('/v1/statements'))).items.length === 1, 60_000);

    expect(await canaryHits(database.adminUrl, FORMS)).toEqual([]);
    expect(canariesIn(app.output, FORMS)).toEqual([]);
    expect(await unnamedSealedColumns(database.adminUrl)).toEqual([]);
  }, 120_000);

  it('is what the patient reads on the statement, opened for those who may', async () => {
    const client = await app.client();
    for await (const { id: statementId } of items(client, '/v1/statements', { status: ['issued'] })) {
      expect((await answerOf(client.GET('/v1/statements/{statementId}', { params: { path: { statementId } } }))).patient.lastName).toBe(CANARIES.lastName);
    }
    expect.assertions(1);
  });
});
