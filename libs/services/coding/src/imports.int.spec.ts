import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENCOUNTER_EXAMPLE, type EncounterBody } from '@claimwright/contracts';
import { type Caller, canaryHits, ServiceApp, until } from '@claimwright/platform-testing';
import { CodingService } from './index.js';

let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([CodingService]);
});
afterAll(() => app.close());

const NDJSON = 'application/x-ndjson';
const X12 = 'application/edi-x12';
interface Row { line?: number; claimNumber?: string; id?: string; status?: string; replayed?: true; findings?: { code: string; severity: string }[]; error?: { code: string; findings?: { code: string; pointer: string }[] } }
interface Refusal { code: string; detail: string; findings: { code: string; pointer: string }[] }

let visits = 0;
const visit = (change: Partial<EncounterBody> = {}): EncounterBody => ({ ...ENCOUNTER_EXAMPLE, externalId: `line-${++visits}`, ...change });
const lines = (...values: unknown[]) => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
const rowsOf = (text: string) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);

async function upload(type: string, body: string | Uint8Array, key?: string): Promise<Row[]> {
  const answer = await clinic.send('POST', '/v1/encounters:batch', { type, body, headers: key === undefined ? {} : { 'idempotency-key': key } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(NDJSON);
  return rowsOf(answer.text);
}
const refused = async (type: string, body: string) => {
  const answer = await clinic.send<Refusal>('POST', '/v1/encounters:batch', { type, body, headers: { 'idempotency-key': 'a-bad-file' } });
  return { status: answer.status, code: answer.body.code, at: answer.body.findings?.map(({ pointer }) => pointer).join(), detail: answer.body.detail };
};

const TABLES = ['encounter', 'encounter_history', 'outbox', 'idempotency'];
/** How many rows there are, once nothing waits to be published. */
async function everything(): Promise<string> {
  await until(() => app.count('coding.outbox'), (count) => count === 0);
  return (await Promise.all(TABLES.map((table) => app.count(`coding.${table}`)))).join();
}

const sandbox = (name: string) => readFile(new URL(`../../../../apps/standalone/sandbox/${name}`, import.meta.url), 'latin1');
const segments = (...parts: string[]) => parts.map((part) => `${part}~`).join('');

/** One claim after the other in one set; all people are invented. */
function file837P(...claims: string[][]): string {
  const body = [
    'BHT*0019*00*1*20260303*0900*CH', 'NM1*41*2*ELM STREET CLINIC*****46*CW001', 'PER*IC*JO*TE*2175550100', 'NM1*40*2*CLEARING*****46*CLEAR',
    'HL*1**20*1', 'PRV*BI*PXC*207Q00000X', 'NM1*85*2*ELM STREET CLINIC*****XX*1234567893', 'N3*100 ELM STREET', 'N4*SPRINGFIELD*IL*627011234', 'REF*EI*123456789',
    'HL*2*1*22*0', 'SBR*P*18*GRP1******CI', 'NM1*IL*1*CANARYMARSH*ADA****MI*W123456789', 'N3*7 QUIET LANE', 'N4*SPRINGFIELD*IL*62701', 'DMG*D8*19700506*F', 'NM1*PR*2*BLUE HERON*****PI*99901',
    ...claims.flat(),
  ];
  return segments('ISA*00*          *00*          *ZZ*CW001          *ZZ*CLEAR          *260303*0900*^*00501*000000001*0*T*:', 'GS*HC*CW001*CLEAR*20260303*0900*1*X*005010X222A1',
    'ST*837*0001*005010X222A1', ...body, `SE*${body.length + 2}*0001`, 'GE*1*1', 'IEA*1*000000001');
}
const claim = (number: string, { total = '125', line = '125' } = {}) => [`CLM*${number}*${total}***11:B:1*Y*A*Y*Y`, 'HI*ABK:J069', 'LX*1', `SV1*HC:99213*${line}*UN*1***1`, 'DTP*472*D8*20260302'];

beforeAll(async () => {
  clinic = await app.organisation();
});

describe('encounters a line each', () => {
  it('are answered each for itself: one that is refused stops no other and leaves nothing behind', async () => {
    const { patient: _, ...noPatient } = visit();
    const before = await app.count('coding.encounter');
    const rows = await upload(NDJSON, lines(visit(), '{"patient":', { ...visit(), totalChargeCents: 'x' }, '', { ...visit(), colour: 'red' }, noPatient, visit({ totalChargeCents: 1 })));
    expect(rows.map(({ line, status, error }) => `${line} ${status ?? error?.code}`)).toEqual(['1 captured', '2 malformed_json', '3 invalid_body', '5 invalid_body', '6 invalid_body', '7 held']);
    expect(rows.flatMap(({ error }) => error?.findings?.map(({ code, pointer }) => `${code} ${pointer}`) ?? [])).toEqual(['wrong_type /totalChargeCents', 'unknown_field /colour', 'required /patient']);
    expect(rows.at(-1)?.findings).toEqual([expect.objectContaining({ code: 'total_differs' })]);
    expect(await app.count('coding.encounter')).toBe(before + 2);
  });

  it('with a character that is no text are refused, and stop no other', async () => {
    const rows = await upload(NDJSON, lines(visit(), JSON.stringify(visit({ note: 'half' })).replace('half', '\\ud800'), visit()));
    expect(rows.map(({ status, error }) => status ?? error?.code)).toEqual(['captured', 'malformed_json', 'captured']);
  });

  it('under one external id are one encounter, or an error of the second', async () => {
    const body = visit();
    const rows = await upload(NDJSON, lines(body, body, { ...body, note: 'another' }));
    expect(rows.map(({ status, error }) => status ?? error?.code)).toEqual(['captured', 'captured', 'encounter_exists']);
    expect(rows[1]?.id).toBe(rows[0]?.id);
  });

  it('sent again under their key are answered again and taken in once', async () => {
    const body = lines(visit(), '{', visit());
    const first = await upload(NDJSON, body, 'lines-1');
    const before = await everything();
    const second = await upload(NDJSON, body, 'lines-1');
    expect(second).toEqual(first.map((row) => ({ ...row, replayed: true })));
    expect(await everything()).toBe(before);
    const other = await clinic.send<Refusal>('POST', '/v1/encounters:batch', { type: NDJSON, body: lines(visit()), headers: { 'idempotency-key': 'lines-1' } });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('of an upload that broke off are taken in by whole chunks, and sending all again takes in the rest', async () => {
    const bodies = Array.from({ length: 700 }, () => visit());
    const before = await app.count('coding.encounter');
    await new Promise<void>((resolve) => {
      const sending = request(`${app.app.url}/v1/encounters:batch`, { method: 'POST', headers: { 'x-api-key': clinic.secret, 'content-type': NDJSON, 'idempotency-key': 'broken-off' } });
      sending.on('error', () => resolve());
      sending.on('response', (response) => response.on('data', () => undefined).on('error', () => undefined));
      sending.write(`${lines(...bodies.slice(0, 650))}\n`);
      void until(() => app.count('coding.encounter'), (count) => count > before).then(() => sending.destroy()).then(() => resolve());
    });
    await sleep(100);
    expect(await app.count('coding.encounter')).toBe(before + 500);
    const rows = await upload(NDJSON, lines(...bodies), 'broken-off');
    expect(rows.filter(({ replayed }) => replayed)).toHaveLength(500);
    expect(rows.filter(({ id }) => id)).toHaveLength(700);
    expect(await app.count('coding.encounter')).toBe(before + 700);
  });
});

describe('claims of a file', () => {
  it('of several sets and interchanges, with dependents and second payers, become encounters', async () => {
    const files = [await sandbox('01-lakeside.837'), await sandbox('02-two-interchanges.837')];
    const rows = (await Promise.all(files.map((file) => upload(X12, file)))).flat();
    expect(rows.filter(({ error }) => error)).toEqual([]);
    expect(rows).toHaveLength(files.join('').match(/\bCLM\W/g)?.length ?? 0);
    const contents = [];
    for (const { id } of rows) contents.push((await clinic.send<{ content: EncounterBody; source: string }>('GET', `/v1/encounters/${id}`)).body);
    expect(new Set(contents.map(({ source }) => source))).toEqual(new Set(['837P']));
    expect(contents.filter(({ content }) => content.coverages[0]?.relationship !== 'self').length).toBeGreaterThan(0);
    expect(contents.filter(({ content }) => content.coverages.length === 2).length).toBeGreaterThan(0);
    expect(contents.every(({ content }) => content.totalChargeCents === content.lines.reduce((sum, line) => sum + line.chargeCents, 0))).toBe(true);
  });

  it('sent again are answered again, with a key and without', async () => {
    const file = file837P(claim('A1'), claim('A2'));
    const first = await upload(X12, file, 'file-1');
    const before = await everything();
    expect(await upload(X12, file, 'file-1')).toEqual(first.map((row) => ({ ...row, replayed: true })));
    expect(await upload(X12, file)).toEqual(first);
    expect(await everything()).toBe(before);
  });

  it('that were changed under their number are refused one by one', async () => {
    const rows = await upload(X12, file837P(claim('A1', { total: '130', line: '130' }), claim('A3')));
    expect(rows.map(({ claimNumber, status, error }) => `${claimNumber} ${status ?? error?.code}`)).toEqual(['A1 encounter_exists', 'A3 captured']);
  });

  it('that are wrong in themselves are held for it', async () => {
    const [row] = await upload(X12, file837P(claim('B1', { total: '999' })));
    expect([row?.status, row?.findings?.filter(({ severity }) => severity === 'error').map(({ code }) => code)]).toEqual(['held', ['total_differs']]);
  });

  it('that have no end of faults keep as many as their event tells', async () => {
    const [number, , ...rest] = claim('B2');
    const [row] = await upload(X12, file837P([number ?? '', ...Array.from({ length: 200 }, () => `HI${'*ABF:J069'.repeat(12)}`), ...rest]));
    expect([row?.status, row?.findings?.length]).toEqual(['held', 500]);
  });
});

describe('a file that cannot be read whole', () => {
  it.each([
    ['cut short in a claim', () => file837P(claim('C1'), claim('C2')).slice(0, -140), '422 file_truncated'],
    ['without its trailer', () => file837P(claim('C1')).replace(/IEA.*$/, ''), '422 file_truncated'],
    ['that miscounts itself', () => file837P(claim('C1')).replace(/SE\*\d+/, 'SE*9'), '422 file_wrong_count'],
    ['with another control number at its end', () => file837P(claim('C1')).replace('IEA*1*000000001', 'IEA*1*000000002'), '422 file_wrong_control_number'],
    ['of another type', () => file837P(claim('C1')).replaceAll('005010X222A1', '005010X223A2'), '422 file_unexpected_transaction'],
    ['with an amount that is none in its last claim', () => file837P(claim('C1'), claim('C2', { line: '12x5' })), '422 file_malformed'],
    ['that is something else', () => 'patient,charge\n1,2\n', '422 file_not_x12'],
    ['that is empty of claims', () => file837P(), '422 file_without_claims'],
  ])('%s is refused as a whole and leaves nothing behind', async (_name, file, refusal) => {
    const before = await everything();
    const { status, code } = await refused(X12, file());
    expect(`${status} ${code}`).toBe(refusal);
    expect(await everything()).toBe(before);
  });

  it('is refused with the place of the fault, and without a word of the patient', async () => {
    const { at, detail } = await refused(X12, file837P(claim('C1'), claim('C2', { line: '12x5' })));
    expect(at).toBe('/SV1/2');
    expect(detail).toMatch(/transaction set 0001, segment \d+ of it, byte \d+/);
    expect(detail).not.toMatch(/12x5|CANARYMARSH/);
  });

  it('is refused when its content type says neither', async () => {
    expect((await clinic.send('POST', '/v1/encounters:batch', { type: 'application/json', body: '[]' })).status).toBe(415);
  });

  it('is open to a coder, whose roles show no names: there are none in its answer', async () => {
    const coder = await app.inRoles(clinic, 'coder');
    const answer = await coder.send('POST', '/v1/encounters:batch', { type: NDJSON, body: lines(visit()) });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { line: 1, id: expect.stringMatching(/^enc_/), status: 'captured' }]);
  });
});

describe('patients of an imported file', () => {
  it('are readable in no table', async () => {
    await upload(X12, file837P(claim('D1')));
    await everything();
    expect(await canaryHits(app.adminUrl, ['CANARYMARSH', '7 QUIET LANE', 'W123456789'])).toEqual([]);
  });
});
