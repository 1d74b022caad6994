import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { answerOf } from '@claimwright/client';
import { type AppUnderTest, appUnderTest } from './app-under-test.js';

const SANDBOX = new URL('../../standalone/sandbox/', import.meta.url);
const GUIDE = new URL('../../../docs/guides/first-encounter.json', import.meta.url);

interface Problem {
  status: number;
  code: string;
  findings?: { pointer: string; code: string }[];
}

describe('bad input gets a clear refusal and leaves nothing behind', () => {
  let app: AppUnderTest;
  let good: Record<string, unknown>;
  let claims: string;

  beforeAll(async () => {
    app = await appUnderTest();
    good = JSON.parse(await readFile(GUIDE, 'utf8')) as Record<string, unknown>;
    claims = await readFile(new URL('01-lakeside.837', SANDBOX), 'utf8');
  }, 120_000);
  afterAll(() => app?.stop());

  const send = async (route: string, contentType: string, body: string): Promise<Problem> => {
    const response = await app.request(route, { method: 'POST', headers: { 'content-type': contentType }, body });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as Problem;
    expect(problem.status).toBe(response.status);
    return problem;
  };
  const counts = async (): Promise<unknown> => ({ encounters: await answerOf(app.client.GET('/v1/encounters')), remittances: await answerOf(app.client.GET('/v1/remittances')) });

  it.each([
    ['malformed JSON', '{"patient": ', 400],
    ['an array where an object belongs', '[]', 422],
    ['no body', '', 400],
  ])('an encounter as %s', async (_what, body, status) => {
    const before = await counts();
    expect((await send('/v1/encounters', 'application/json', body)).status).toBe(status);
    expect(await counts()).toEqual(before);
  });

  it('an encounter with a wrong type and an unknown field is told both, by pointer', async () => {
    const before = await counts();
    const problem = await send('/v1/encounters', 'application/json', JSON.stringify({ ...good, totalChargeCents: '193.00', colour: 'green' }));
    expect(problem.findings?.map((f) => f.pointer).sort()).toEqual(['/colour', '/totalChargeCents']);
    expect(problem.status).toBe(422);
    expect(await counts()).toEqual(before);
  });

  it.each([
    ['a truncated 837', (text: string) => text.slice(0, Math.floor(text.length * 0.7))],
    ['an 837 with a wrong segment count', (text: string) => text.replace(/SE\*\d+\*/, 'SE*3*')],
    ['a text that is not X12', () => 'hello, this is not a claim file'],
    ['an empty file', () => ''],
    ['a file of another type', () => 'ISA*00*          *00*          *ZZ*A              *ZZ*B              *260328*0915*^*00501*000000001*0*T*:~GS*FA*A*B*20260328*0915*1*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*1*005010X222A1~AK9*A*1*1*1~SE*4*0001~GE*1*1~IEA*1*000000001~'],
  ])('%s posted as claims', async (_what, spoil) => {
    const before = await counts();
    const problem = await send('/v1/encounters:batch', 'application/edi-x12', spoil(claims));
    expect([400, 422]).toContain(problem.status);
    expect(problem.code).toMatch(/^[a-z0-9_]+$/);
    expect(await counts()).toEqual(before);
  });

  it('an 837 posted as a remittance', async () => {
    const before = await counts();
    expect((await send('/v1/remittances', 'application/edi-x12', claims)).status).toBe(422);
    expect(await counts()).toEqual(before);
  });

  it('an unexpected media type', async () => {
    expect((await send('/v1/encounters:batch', 'text/csv', 'a,b')).status).toBe(415);
  });

  it('an 835 for unknown claims is kept and its claims are listed as unmatched', async () => {
    const answer = await app.client.send('/v1/remittances', { method: 'POST', headers: { 'content-type': 'application/edi-x12' }, body: STRANGE_REMITTANCE });
    const { items: [taken] } = (await answer.json()) as { items: { id: string }[] };
    const unmatched = await answerOf(app.client.GET('/v1/remittances/{remittanceId}/claims', { params: { path: { remittanceId: taken?.id ?? 'none' }, query: { status: ['unmatched'] } } }));
    expect(unmatched.items.map((c) => c.claimNumber)).toEqual(['NOTOURS1']);
  });
});

/** A balanced 835 of an invented payer for a claim nobody here sent. */
const STRANGE_REMITTANCE = [
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*US             *260401*0900*^*00501*000000077*0*T*:',
  'GS*HP*PAYER*US*20260401*0900*77*X*005010X221A1',
  'ST*835*0001',
  'BPR*I*80*C*ACH*CCP*01*999999992*DA*123456*1999999999**01*999999992*DA*98765*20260402',
  'TRN*1*STRANGE77*1999999999',
  'DTM*405*20260401',
  'N1*PR*FARAWAY HEALTH', 'N3*1 NOWHERE ROAD', 'N4*HARROWGATE*OH*44099', 'PER*BL*DESK*TE*5550100999',
  'N1*PE*LAKESIDE FAMILY CLINIC*XX*1900000013',
  'LX*1',
  'CLP*NOTOURS1*1*100*80**12*PAYER77*11*1',
  'NM1*QC*1*NOBODY*AT ALL****MI*XYZ000',
  'SVC*HC:99213*100*80**1', 'DTM*472*20260301', 'CAS*CO*45*20',
  'SE*16*0001', 'GE*1*77', 'IEA*1*000000077',
].map((segment) => `${segment}~`).join('');
