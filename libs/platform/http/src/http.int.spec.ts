import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { DomainError } from '@claimwright/kernel';
import { type Actor, Replayed } from '@claimwright/platform-persistence';
import { type Credential, FIELD_KINDS } from '@claimwright/platform-security';
import { Body, Controller, Delete, Get, HttpCode, Module, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Type as Nested } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'typebox';
import {
  chunkActor, createHttpApp, CurrentActor, decodeCursor, IfMatch, inBatches, JsonBody, ndjsonAnswer, Operation, orReplayed, page, PageQuery, Permission, ProblemCodes, Public,
  readNdjson, registerErrorStatuses, requireMatch, Returns, StreamBody, Versioned, type AnsweredRequest,
} from './index.js';

const MINE = '0af7651916cd43dd8448eb211c80319c';

class LineDto {
  @IsString() @MaxLength(5) code: string;
  @IsInt() @Min(0) chargeCents: number;
}

class NoteDto {
  @IsString() @MaxLength(20) text: string;
  @IsOptional() @IsIn(['low', 'high']) urgency?: string;
  @IsArray() @ValidateNested({ each: true }) @Nested(() => LineDto) lines: LineDto[];
}

class NotePath {
  @Matches(/^note_[0-9a-f]{4}$/) noteId: string;
}

class NotesQuery extends PageQuery {
  @IsOptional() @IsInt() @Max(9) @Nested(() => Number) minimum?: number;
}

const Encounter = Type.Object({ 'encounter/Id': Type.String({ pattern: '^enc_' }), date: Type.String({ format: 'date' }), lines: Type.Array(Type.Object({ units: Type.Integer({ minimum: 1 }) }), { minItems: 1 }) });
const NoteView = Type.Object({ id: Type.String(), version: Type.Integer() }, { title: 'NoteView' });

const answers = new Map<string, { fingerprint: string; answer: unknown }>();

/** Stands where the database's transaction is: the first answer under a key is stored and thrown the next time. */
function once<T>(actor: Actor, work: () => T): T {
  const idempotency = actor.idempotency;
  if (!idempotency) return work();
  const before = answers.get(idempotency.key);
  if (before && before.fingerprint !== idempotency.fingerprint) throw new DomainError('idempotency_key_reused', 'This key was used with another request');
  if (before) throw Object.assign(Object.create(Replayed.prototype) as Replayed, { answer: before.answer });
  const answer = work();
  answers.set(idempotency.key, { fingerprint: idempotency.fingerprint, answer });
  return answer;
}

@Controller('v1')
class NotesController {
  static made = 0;

  @Get('notes') @Permission('notes:read')
  list(@Query() { limit, cursor }: NotesQuery) {
    const [after = 0] = decodeCursor(cursor, ['integer']) ?? [];
    const rows = Array.from({ length: limit + 1 }, (_, i) => ({ n: after + 1 + i })).filter(({ n }) => n <= 5);
    return page(rows, limit, ({ n }) => [n]);
  }

  @Post('notes') @Permission('notes:write') @Returns(201, NoteView, 'The note') @ProblemCodes('note_unwanted')
  @Operation({ summary: 'Write a note', example: { text: 'a', lines: [] } })
  create(@CurrentActor() actor: Actor, @Body() note: NoteDto) {
    if (note.text === 'unwanted') throw new DomainError('note_unwanted', 'Nobody wants this', { pointer: '/text' });
    if (note.text === 'unregistered') throw new DomainError('never_registered', 'secret detail');
    return once(actor, () => ({ id: `note_${String(++NotesController.made).padStart(4, '0')}`, version: 1 }));
  }

  @Get('notes/:noteId') @Permission('notes:read') @Versioned() @Returns(200, NoteView, 'The note')
  one(@Param() { noteId }: NotePath) {
    return { id: noteId, version: 3 };
  }

  @Patch('notes/:noteId') @Permission('notes:write')
  change(@IfMatch() ifMatch: string | undefined) {
    requireMatch(ifMatch, 3);
    return { changed: true };
  }

  @Delete('notes/:noteId') @Permission('notes:write') @HttpCode(204)
  remove(): void { /* nothing to answer */ }

  @Get('notes/people') @Permission('notes:read')
  people() {
    return { items: [{ id: 'pat_1', patient: { lastName: 'Quenby', birthDate: '1961-04-09' }, coverages: [{ memberId: 'XYZ1', payerId: '60054' }], diagnoses: [{ code: 'I10' }], at: new Date(0) }] };
  }

  @Get('whoami') @Permission('notes:read')
  whoami(@CurrentActor() actor: Actor) {
    return actor;
  }

  @Get('bug') @Permission('notes:read')
  bug() {
    throw new TypeError('canary-in-a-message');
  }

  @Get('database-down') @Permission('notes:read')
  down() {
    throw Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
  }

  @Post('encounters') @Permission('notes:write') @HttpCode(200)
  encounter(@JsonBody(Encounter) body: object) {
    return { got: body };
  }

  @Post('encounters::batch') @Permission('notes:write') @HttpCode(200)
  batch(@CurrentActor() actor: Actor, @StreamBody({ maxBytes: 2_000_000, types: ['application/x-ndjson'] }) body: AsyncIterable<Buffer>): Promise<StreamableFile> {
    return ndjsonAnswer(importRows(actor, body));
  }

  @Post('files') @Permission('notes:write')
  async file(@StreamBody({ maxBytes: 1_000 }) body: AsyncIterable<Buffer>) {
    let bytes = 0;
    for await (const chunk of body) bytes += chunk.byteLength;
    return { bytes };
  }

  @Get('open') @Public('a test says so')
  open() {
    return { open: true };
  }

  @Get('costly') @Public('a test says so', { perAddress: 2 })
  costly() {
    return { open: true };
  }
}

async function* importRows(actor: Actor, body: AsyncIterable<Buffer>) {
  let index = 0;
  for await (const rows of inBatches(readNdjson(body, { maxLineBytes: 100 }), 2)) {
    const text = rows.map((row) => ('text' in row ? row.text : '')).join('\n');
    const { answer, replayed } = await orReplayed((async () => once(chunkActor(actor, index++, text), () => rows.map((row) => ('error' in row ? { row: row.row, error: row.error.code } : { row: row.row, value: row.value }))))());
    for (const row of answer) yield { ...row, replayed };
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

registerErrorStatuses({ note_unwanted: 409 });

const somebody = (subject: string, change: Partial<Credential>): Credential => ({ orgId: 'org_1', subject: `key:${subject}`, permissions: ['notes:read'], fields: FIELD_KINDS, addresses: [], expiresAt: null, ...change });
const KEYS: Record<string, Credential> = {
  cw_live_all_of_the_notes: somebody('writer', { permissions: ['notes:read', 'notes:write'] }),
  cw_live_reading_only_key: somebody('reader', { orgId: 'org_2' }),
  cw_live_coding_only_key0: somebody('coder', { permissions: ['notes:read', 'notes:write'], fields: ['clinical'] }),
  cw_live_expired_key_00: somebody('old', { expiresAt: new Date(0) }),
  cw_live_from_elsewhere: somebody('away', { addresses: ['192.0.2.0/24'] }),
};
const WRITER = { authorization: 'Bearer cw_live_all_of_the_notes' };
const READER = { 'x-api-key': 'cw_live_reading_only_key' };
const JSON_TYPE = { 'content-type': 'application/json' };

const FORBIDDEN: Record<string, string> = {
  'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

const logged: unknown[] = [];
const answered: AnsweredRequest[] = [];
let lookUps = 0;
let app: NestFastifyApplication;
let base: string;
let port: number;

beforeAll(async () => {
  app = await createHttpApp([NotesModule], {
    verifier: { find: async (secret) => { lookUps += 1; return KEYS[secret]; } },
    log: { info: (message, fields) => logged.push({ message, fields }), error: (message, fields) => logged.push({ message, fields }) },
    docs: { title: 'Notes', resources: { notes: 'Short texts.', others: 'Not served here.' } },
    onAnswered: (one) => answered.push(one),
  }, false);
  await app.listen(0, '127.0.0.1');
  ({ port } = app.getHttpServer().address() as AddressInfo);
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => app.close());

interface Answer { status: number; headers: Headers; body: Record<string, unknown> & { findings?: { code: string; pointer: string }[] }; text: string }

async function send(method: string, path: string, options: { headers?: Record<string, string>; body?: string | Buffer } = {}): Promise<Answer> {
  const response = await fetch(base + path, { method, headers: options.headers, body: options.body as string | undefined, redirect: 'manual' });
  const text = await response.text();
  let body: Answer['body'] = {};
  try { body = JSON.parse(text) as Answer['body']; } catch { /* not JSON */ }
  return { status: response.status, headers: response.headers, body, text };
}
const post = (path: string, body: unknown, headers: Record<string, string> = {}) => send('POST', path, { headers: { ...WRITER, ...JSON_TYPE, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
const points = (answer: Answer) => answer.body.findings?.map(({ code, pointer }) => `${code} ${pointer}`).sort();

/** Writes bytes to a socket as they are and reads what comes back until it looks complete. */
function raw(bytes: string, enough: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let seen = '';
    const timer = setTimeout(() => { socket.destroy(); reject(new Error(`no answer in time: ${seen}`)); }, 5_000);
    const done = () => { clearTimeout(timer); socket.destroy(); resolve(seen); };
    socket.on('data', (data) => { seen += data.toString(); if (enough.test(seen)) done(); });
    socket.on('close', done);
    socket.on('error', done);
  });
}

describe('who may call', () => {
  it('lets nobody in without a key, with a wrong, expired or revoked one, or with two different ones', async () => {
    const attempts: Record<string, string>[] = [
      {}, { authorization: 'Bearer cw_live_unknown_key_000' }, { authorization: 'Basic cw_live_all_of_the_notes' }, { authorization: 'Bearer ' }, { 'x-api-key': 'x' },
      { authorization: 'Bearer cw_live_expired_key_00' }, { authorization: 'Bearer cw_live_from_elsewhere' }, { ...WRITER, ...READER },
    ];
    for (const headers of attempts) {
      const answer = await send('GET', '/v1/notes', { headers });
      expect([headers, answer.status, answer.body.code]).toEqual([headers, 401, 'not_authenticated']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    }
  });

  it('takes a key from either header and tells the handler who it is', async () => {
    const answer = await send('GET', '/v1/whoami', { headers: { ...READER, 'x-request-id': MINE } });
    expect(answer.body).toEqual({ orgId: 'org_2', subject: 'key:reader', permissions: ['notes:read'], requestId: MINE, readsOnly: true });
  });

  it('tells the handler why, as far as HL7 has a word for it', async () => {
    const why = async (code: string) => (await send('GET', '/v1/whoami', { headers: { ...READER, 'x-purpose-of-use': code } }));
    const said = await Promise.all(['TREAT', 'HPAYMT', 'http://terminology.hl7.org/CodeSystem/v3-ActReason|PATRQT'].map(why));
    expect(said.map(({ body }) => body.purpose)).toEqual(['treatment', 'payment', 'patient-request']);
    const refused = await Promise.all(['ETREAT', 'treat', 'Quenby', '', 'toString', 'http://elsewhere.example|TREAT'].map(why));
    for (const { status, text, body } of refused) expect([status, body.code, text.includes('Quenby')]).toEqual([400, 'unknown_purpose', false]);
  });

  it('shows nobody fields that their roles do not need, and no file at all', async () => {
    const coder = { authorization: 'Bearer cw_live_coding_only_key0' };
    expect((await send('GET', '/v1/notes/people', { headers: coder })).body).toEqual({ items: [{ id: 'pat_1', patient: {}, coverages: [{ payerId: '60054' }], diagnoses: [{ code: 'I10' }], at: '1970-01-01T00:00:00.000Z' }] });
    expect((await send('GET', '/v1/notes/people', { headers: WRITER })).text).toContain('Quenby');
    const file = await send('POST', '/v1/encounters:batch', { headers: { ...coder, 'content-type': 'application/x-ndjson' }, body: '{"n":1}\n' });
    expect([file.status, file.body.code]).toEqual([403, 'not_permitted']);
  });

  it('refuses a key that lacks the permission, and names the permission', async () => {
    const answer = await send('POST', '/v1/notes', { headers: { ...READER, ...JSON_TYPE }, body: '{}' });
    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([403, 'not_permitted', 'This needs the permission notes:write']);
  });

  it('lets everybody in where the route says why', async () => {
    expect((await send('GET', '/v1/open')).body).toEqual({ open: true });
  });

  it('lets an address in so often where that costs something', async () => {
    const answers = [await send('GET', '/v1/costly'), await send('GET', '/v1/costly'), await send('GET', '/v1/costly')];
    expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit-policy')])).toEqual([[200, '"address";q=2;w=60'], [200, '"address";q=2;w=60'], [429, '"address";q=2;w=60']]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send('GET', '/v1/open')).headers.has('ratelimit-policy')).toBe(false);
  });

  it('asks the store once for many requests of one key', async () => {
    const before = lookUps;
    await Promise.all(Array.from({ length: 20 }, () => send('GET', '/v1/whoami', { headers: { 'x-api-key': 'cw_live_never_seen_before' } })));
    expect(lookUps - before).toBe(1);
  });

  it('answers 401 before the body has arrived', async () => {
    for (const type of ['application/json', 'application/x-ndjson']) {
      const seen = await raw(`POST /v1/encounters:batch HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 10485760\r\n\r\n{"only":"the beginning`, /not_authenticated/);
      expect(seen).toMatch(/^HTTP\/1\.1 401 /);
    }
  });

  it.each(['/v1/notes/', '/v1//notes', '//v1/notes', '/V1/notes', '/v1/NOTES', '/v1%2fnotes', '/v1/%6eotes', '/v1/notes;x=1', '/v1/./notes', '/v1/open/../notes', '/v1/open%2f..%2fnotes', '/v1/open/', '/v1/open%00', '/v1/notes/%2e%2e/open', '/v1/notes?x=/v1/open', 'http://other/v1/notes', '/v1/open\\..\\notes'])('never lets more in by writing the path as %s', async (path) => {
    const seen = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, /}$/);
    expect(seen).toMatch(/^HTTP\/1\.1 40[0134] /);
  });
});

describe('start-up', () => {
  it('fails and lists every route that does not say who may use it', async () => {
    class OpenController {
      @Public('is declared') fine() { return 1; }
      forgotten() { return 1; }
      alsoForgotten() { return 1; }
    }
    const place = (name: string) => Object.getOwnPropertyDescriptor(OpenController.prototype, name) as PropertyDescriptor;
    Get('fine')(OpenController.prototype, 'fine', place('fine'));
    Get('forgotten/:id')(OpenController.prototype, 'forgotten', place('forgotten'));
    Post()(OpenController.prototype, 'alsoForgotten', place('alsoForgotten'));
    Controller('v1/things')(OpenController);
    class OpenModule {}
    Module({ controllers: [OpenController] })(OpenModule);
    const options = { verifier: { find: async () => undefined }, log: { info: () => undefined, error: () => undefined }, docs: { title: 'x' } };
    await expect(createHttpApp([OpenModule], options, false)).rejects.toThrow('GET /v1/things/forgotten/:id (OpenController.forgotten), POST /v1/things (OpenController.alsoForgotten)');
  });

  it('fails when a route is added past the controllers', async () => {
    const options = { verifier: { find: async () => undefined }, log: { info: () => undefined, error: () => undefined }, docs: { title: 'x' } };
    const other = await createHttpApp([], options, false);
    other.getHttpAdapter().getInstance().get('/past', async () => 'in');
    await expect(other.listen(0, '127.0.0.1')).rejects.toThrow('GET /past');
    await other.close();
  });
});

describe('refusals', () => {
  const cases: [string, () => Promise<Answer>, number, string][] = [
    ['an unknown address', () => send('GET', '/v1/nothing'), 404, 'not_found'],
    ['another method', () => send('PUT', '/v1/notes'), 405, 'method_not_allowed'],
    ['another method on an address with an id', () => send('POST', '/v1/notes/note_0001'), 405, 'method_not_allowed'],
    ['malformed JSON', () => post('/v1/notes', '{"text":'), 400, 'malformed_json'],
    ['a poisoned prototype', () => post('/v1/notes', '{"__proto__":{"x":1}}'), 400, 'malformed_json'],
    ['JSON that is not UTF-8', () => send('POST', '/v1/notes', { headers: { ...WRITER, ...JSON_TYPE }, body: Buffer.from([0x22, 0xff, 0x22]) }), 400, 'malformed_json'],
    ['JSON that escapes NUL', () => post('/v1/notes', '{"text":"a\\u0000","lines":[]}'), 400, 'malformed_json'],
    ['JSON that escapes half a surrogate pair', () => post('/v1/notes', '{"text":"a\\ud800","lines":[]}'), 400, 'malformed_json'],
    ['no body', () => send('POST', '/v1/notes', { headers: WRITER }), 400, 'body_missing'],
    ['no body with a content type', () => send('POST', '/v1/encounters', { headers: { ...WRITER, ...JSON_TYPE } }), 400, 'body_missing'],
    ['a body that is an array', () => post('/v1/notes', []), 422, 'invalid_body'],
    ['a body that is null', () => post('/v1/notes', 'null'), 422, 'invalid_body'],
    ['a large JSON body', () => post('/v1/notes', `"${'x'.repeat(1 << 20)}"`), 413, 'body_too_large'],
    ['a stream where JSON is taken', () => post('/v1/notes', '{}', { 'content-type': 'application/x-ndjson' }), 415, 'unsupported_media_type'],
    ['nothing, said to be X12, where JSON is taken', () => post('/v1/notes', '', { 'content-type': 'application/edi-x12' }), 400, 'body_missing'],
    ['nothing where a stream is taken', () => post('/v1/files', '', { 'content-type': 'application/x-ndjson' }), 400, 'body_missing'],
    ['JSON where a stream is taken', () => post('/v1/files', '{}'), 415, 'unsupported_media_type'],
    ['X12 where NDJSON is taken', () => post('/v1/encounters:batch', 'ISA~', { 'content-type': 'application/edi-x12' }), 415, 'unsupported_media_type'],
    ['a compressed body', () => post('/v1/notes', '{}', { 'content-encoding': 'gzip' }), 415, 'unsupported_media_type'],
    ['a refused business rule', () => post('/v1/notes', { text: 'unwanted', lines: [] }), 409, 'note_unwanted'],
    ['a bad Idempotency-Key', () => post('/v1/notes', {}, { 'idempotency-key': 'has blank' }), 400, 'invalid_idempotency_key'],
    ['a long Idempotency-Key', () => post('/v1/notes', {}, { 'idempotency-key': 'x'.repeat(256) }), 400, 'invalid_idempotency_key'],
    ['a cursor that was changed', () => send('GET', '/v1/notes?cursor=WzNd.00000000', { headers: READER }), 400, 'invalid_cursor'],
    ['a malformed address', () => send('GET', '/v1/notes/%zz', { headers: READER }), 400, 'malformed_address'],
    ['an id of another shape', () => send('GET', '/v1/notes/clm_1', { headers: READER }), 400, 'invalid_parameter'],
    ['NUL in a query', () => send('GET', '/v1/notes?cursor=a%00', { headers: READER }), 400, 'invalid_parameter'],
    ['an unknown query parameter', () => send('GET', '/v1/notes?sort=x', { headers: READER }), 400, 'invalid_parameter'],
    ['a page that is too large', () => send('GET', '/v1/notes?limit=201', { headers: READER }), 400, 'invalid_parameter'],
    ['an id that is far too long', () => send('GET', `/v1/notes/${'x'.repeat(300)}`, { headers: READER }), 414, 'address_too_long'],
    ['a database that is away', () => send('GET', '/v1/database-down', { headers: READER }), 503, 'service_unavailable'],
    ['a bug', () => send('GET', '/v1/bug', { headers: READER }), 500, 'internal_error'],
    ['an error code without a status', () => post('/v1/notes', { text: 'unregistered', lines: [] }), 500, 'internal_error'],
  ];
  it.each(cases)('answers %s with a problem of its own code', async (_name, call, status, code) => {
    const answer = await call();
    expect([answer.status, answer.body.code, answer.body.status]).toEqual([status, code, status]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual(expect.objectContaining({ type: `urn:claimwright:problem:${code}`, title: expect.any(String), detail: expect.any(String), requestId: answer.headers.get('x-request-id') }));
    expect(answer.text).not.toMatch(/canary|secret detail|node_modules|at .*\.ts/);
  });

  it('says which methods an address takes', async () => {
    expect((await send('PUT', '/v1/notes/note_0001')).headers.get('allow')).toBe('DELETE, GET, HEAD, PATCH');
  });

  it('names every refused field of a DTO by its pointer', async () => {
    const answer = await post('/v1/notes', { text: 5, urgency: 'medium', 'a/b~c': 1, lines: [{ code: 'TOO-LONG', chargeCents: 1.5 }, { code: 'A', chargeCents: 0, extra: 1 }, 'x'] });
    expect(answer.status).toBe(422);
    expect(points(answer)).toEqual(['not_one_of /urgency', 'unknown_field /a~1b~0c', 'unknown_field /lines/1/extra', 'wrong_length /lines/0/code', 'wrong_type /lines/0/chargeCents', 'wrong_type /lines/2', 'wrong_type /text']);
    expect(answer.text).not.toMatch(/TOO-LONG|medium/);
  });

  it('calls a missing field required', async () => {
    expect(points(await post('/v1/notes', {}))).toEqual(['required /lines', 'required /text']);
  });

  it('names every refused field of a schema body by its pointer', async () => {
    const answer = await post('/v1/encounters', { 'encounter/Id': 'canary', lines: [{ units: 0, mine: 1 }], more: 1 });
    expect(answer.status).toBe(422);
    expect(points(answer)).toEqual(['out_of_range /lines/0/units', 'required /date', 'unknown_field /lines/0/mine', 'unknown_field /more', 'wrong_format /encounter~1Id']);
    expect(answer.text).not.toContain('canary');
  });

  it('points a refused rule at its field', async () => {
    expect(points(await post('/v1/notes', { text: 'unwanted', lines: [] }))).toEqual(['note_unwanted /text']);
  });

  it('logs whom it refused what, from where and why, and nothing of what they sent', async () => {
    const at = { method: 'POST', route: '/v1/notes', address: '127.0.0.1' };
    const refused = async (headers: Record<string, string>, body: string) => {
      const { requestId } = (await send('POST', '/v1/notes', { headers: { ...JSON_TYPE, ...headers }, body })).body as { requestId: string };
      const lines = logged as { message: string; fields: Record<string, unknown> }[];
      return lines.filter(({ fields }) => fields['requestId'] === requestId).map(({ message, fields: { requestId: _, ...fields } }) => ({ message, fields }));
    };
    const line = (fields: object) => [{ message: 'request refused', fields: { ...at, ...fields } }];
    expect(await refused({ authorization: 'Bearer cw_live_unknown_key_000' }, '{}')).toEqual(line({ code: 'not_authenticated', status: 401 }));
    expect(await refused(READER, '{}')).toEqual(line({ code: 'not_permitted', status: 403, orgId: 'org_2', subject: 'key:reader' }));
    expect(await refused(WRITER, '{"Quenby":1}')).toEqual(line({ code: 'invalid_body', status: 422, orgId: 'org_1', subject: 'key:writer' }));
    expect(await refused(WRITER, '{"text":"unwanted","lines":[]}')).toEqual(line({ code: 'note_unwanted', status: 409, orgId: 'org_1', subject: 'key:writer' }));
  });

  it('logs a fault with its request id', async () => {
    const answer = await send('GET', '/v1/bug', { headers: { ...READER, 'x-request-id': MINE } });
    expect(answer.body.requestId).toBe(MINE);
    expect(logged).toContainEqual({ message: 'request failed', fields: expect.objectContaining({ requestId: MINE, route: '/v1/bug', method: 'GET' }) });
  });

  it.each(['application/json\t', 'application/json; charset=utf-8', 'application/json;charset=UTF-8', ' application/json', 'APPLICATION/JSON'])('still checks the body when the content type is written %j', async (type) => {
    const seen = await raw(`POST /v1/notes HTTP/1.1\r\nHost: x\r\nAuthorization: ${WRITER.authorization}\r\nContent-Type: ${type}\r\nContent-Length: 9\r\n\r\n{"bad":1}`, /unknown_field/);
    expect(seen).toMatch(/^HTTP\/1\.1 422 /);
  });

  it.each(['application/json;a', 'application/json, text/plain', 'application/json\tx', 'application/jsonx', 'application/vnd.api+json', 'text/plain', 'application/json; charset=utf-16', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/zip', 'application/gzip', 'application/xml', 'text/xml', 'application/fhir+xml', 'application/x-tar', 'application/json ; charset=utf-8 ; x', ''])('takes no body of the type %j', async (type) => {
    const seen = await raw(`POST /v1/notes HTTP/1.1\r\nHost: x\r\nAuthorization: ${WRITER.authorization}\r\nContent-Type: ${type}\r\nContent-Length: 9\r\n\r\n{"bad":1}`, /unsupported_media_type/);
    expect(seen).toMatch(/^HTTP\/1\.1 415 /);
  });

  it('answers bytes that are not HTTP and headers past the limit with a problem', async () => {
    expect(await raw('NONSENSE\r\n\r\n', /malformed_request/)).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json/);
    const tooLarge = await raw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, /headers_too_large/);
    expect(tooLarge).toMatch(/^HTTP\/1\.1 431 /);
    for (const [name, value] of Object.entries(FORBIDDEN)) expect(tooLarge).toContain(`\r\n${name}: ${value}\r\n`);
  });
});

describe('repeated requests', () => {
  const body = { text: 'hello', lines: [] };

  it('gives the first answer again, in the same status, and marks it', async () => {
    const first = await post('/v1/notes', body, { 'idempotency-key': 'k-1' });
    const second = await post('/v1/notes', body, { 'idempotency-key': 'k-1' });
    expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([201, null]);
    expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(second.body).toEqual(first.body);
  });

  it('refuses the same key with another body', async () => {
    await post('/v1/notes', body, { 'idempotency-key': 'k-2' });
    const answer = await post('/v1/notes', { ...body, text: 'other' }, { 'idempotency-key': 'k-2' });
    expect([answer.status, answer.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('goes on where a broken upload stopped, chunk by chunk', async () => {
    const upload = (rows: string) => post('/v1/encounters:batch', rows, { 'content-type': 'application/x-ndjson', 'idempotency-key': 'k-3' });
    await upload('1\n2\n');
    const answer = await upload('1\n2\n3\n');
    expect(answer.text.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([{ row: 1, value: 1, replayed: true }, { row: 2, value: 2, replayed: true }, { row: 3, value: 3, replayed: false }]);
  });
});

describe('streams', () => {
  it('answers a line per row, also for lines that cannot be read', async () => {
    const answer = await post('/v1/encounters:batch', `{"a":1}\r\n\nnot json\n"${'x'.repeat(200)}"\n{"b":2}`, { 'content-type': 'application/x-ndjson' });
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(answer.text.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { row: 1, value: { a: 1 }, replayed: false }, { row: 3, error: 'malformed_json', replayed: false }, { row: 4, error: 'line_too_long', replayed: false }, { row: 5, value: { b: 2 }, replayed: false },
    ]);
  });

  it('takes a file of either type up to its limit', async () => {
    expect((await post('/v1/files', 'x'.repeat(1_000), { 'content-type': 'application/edi-x12' })).body).toEqual({ bytes: 1_000 });
    const answer = await post('/v1/files', 'x'.repeat(1_001), { 'content-type': 'application/edi-x12' });
    expect([answer.status, answer.body.code]).toEqual([413, 'body_too_large']);
  });

  it('finds out on the way that a body without a stated length is too large', async () => {
    const chunk = `3e8\r\n${'x'.repeat(1_000)}\r\n`;
    const seen = await raw(`POST /v1/files HTTP/1.1\r\nHost: x\r\nAuthorization: ${WRITER.authorization}\r\nContent-Type: application/edi-x12\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`, /body_too_large/);
    expect(seen).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('reads and answers at the same time, and never faster than the caller', async () => {
    const answer = await new Promise<{ rows: number; early: boolean }>((resolve, reject) => {
      let rows = 0;
      let ended = false;
      let early = false;
      const request = httpRequest(`${base}/v1/encounters:batch`, { method: 'POST', headers: { ...WRITER, 'content-type': 'application/x-ndjson' } }, (response) => {
        response.on('data', (data: Buffer) => { early ||= !ended; rows += data.toString().split('\n').length - 1; if (!ended) { ended = true; request.end('5\n6\n'); } });
        response.on('end', () => resolve({ rows, early }));
      });
      request.on('error', reject);
      request.write('1\n2\n3\n4\n');
    });
    expect(answer).toEqual({ rows: 6, early: true });
  });
});

describe('answers', () => {
  it('carry the request id, a new one when the given one is odd', async () => {
    expect((await send('GET', '/v1/open', { headers: { 'x-request-id': MINE } })).headers.get('x-request-id')).toBe(MINE);
    for (const odd of ['a b<script>', 'Quenby', 'quenby-marisol-19510719', '1234567890123456', 'a'.repeat(33)]) {
      expect((await send('GET', '/v1/open', { headers: { 'x-request-id': odd } })).headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
    }
    for (const drawn of ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'req_019caf3c4e007000800000000000f001']) {
      expect((await send('GET', '/v1/open', { headers: { 'x-request-id': drawn } })).headers.get('x-request-id')).toBe(drawn);
    }
  });

  it('tell of a refused address its own words and our ids, and nothing that somebody wrote into it', async () => {
    const instanceOf = async (at: string) => (await send('GET', at, { headers: READER })).body.instance;
    expect(await instanceOf('/v1/notes/quenby?name=Quenby')).toBe('/v1/notes/{noteId}');
    expect(await instanceOf('/v1/notes/abc_019caf3c4e007000800000000000f001')).toBe('/v1/notes/abc_019caf3c4e007000800000000000f001');
    expect([await instanceOf('/v1/quenby'), await instanceOf('/quenby/marisol')]).toEqual(['/', '/']);
  });

  it('forbid browsers to guess, frame, keep or leak them', async () => {
    const answers = [await send('GET', '/v1/nothing'), await send('GET', '/v1/open'), await send('GET', '/v1/notes', { headers: READER }), await send('GET', '/v1/notes'), await send('GET', '/v1/notes/%zz')];
    for (const { headers } of answers) expect(Object.fromEntries([...headers.entries()].filter(([name]) => name in FORBIDDEN))).toEqual(FORBIDDEN);
    for (const { headers } of answers) expect([...headers.keys()].filter((name) => name.startsWith('access-control-') || name === 'set-cookie')).toEqual([]);
  });

  it('are no echo of the request: TRACE is not taken', async () => {
    const reply = await raw('TRACE /v1/notes HTTP/1.1\r\nhost: x\r\nx-secret: not to be echoed\r\n\r\n', /\r\n\r\n/);
    expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(reply).not.toContain('not to be echoed');
  });

  it('walk through a list page by page', async () => {
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await send('GET', `/v1/notes?limit=2${cursor ? `&cursor=${cursor}` : ''}`, { headers: READER });
      seen.push(...(body.items as { n: number }[]).map(({ n }) => n));
      cursor = body.nextCursor as string | undefined;
    } while (cursor);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('carry the version as ETag, which a change has to name', async () => {
    expect((await send('GET', '/v1/notes/note_0001', { headers: READER })).headers.get('etag')).toBe('"v3"');
    const change = (headers: Record<string, string>) => send('PATCH', '/v1/notes/note_0001', { headers: { ...WRITER, ...headers } });
    expect((await change({ 'if-match': '"v3"' })).status).toBe(200);
    expect((await change({ 'if-match': '"v2"' })).body.code).toBe('precondition_failed');
    expect((await change({ 'if-match': 'W/"v3"' })).status).toBe(412);
    expect((await change({})).body).toEqual(expect.objectContaining({ status: 428, code: 'precondition_required' }));
  });

  it('are told to whoever measures, by the pattern of the route', async () => {
    await send('GET', '/v1/notes/note_0001', { headers: { ...READER, 'x-request-id': MINE } });
    await new Promise((done) => setTimeout(done, 20));
    expect(answered).toContainEqual({ method: 'GET', route: '/v1/notes/:noteId', status: 200, durationMs: expect.any(Number), requestId: MINE });
  });
});

interface Doc { openapi: string; paths: Record<string, Record<string, { security: unknown[]; parameters: { $ref?: string; name?: string; in?: string; schema?: object }[]; responses: Record<string, { $ref?: string }>; requestBody?: { content: Record<string, { schema: { $ref?: string }; example?: unknown }> } }>>; components: { schemas: Record<string, { properties: object; required?: string[] }> } }

describe('the documentation', () => {
  it('describes every operation in OpenAPI 3.1', async () => {
    const doc = (await send('GET', '/openapi.json')).body as unknown as Doc;
    expect(doc.openapi).toBe('3.1.0');
    expect(Object.keys(doc.paths).sort()).toEqual(['/v1/bug', '/v1/costly', '/v1/database-down', '/v1/encounters', '/v1/encounters:batch', '/v1/files', '/v1/notes', '/v1/notes/people', '/v1/notes/{noteId}', '/v1/open', '/v1/whoami']);
    const create = doc.paths['/v1/notes']?.post;
    expect(create?.security).toEqual([{ bearer: [] }, { apiKey: [] }]);
    expect(create?.parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    expect(create?.responses['422']).toEqual({ $ref: '#/components/responses/Problem422' });
    expect(create?.responses['409']).toMatchObject({ description: 'Conflict: `note_unwanted`', content: { 'application/problem+json': { example: { status: 409, code: 'note_unwanted' } } } });
    expect(create?.responses['201']).toMatchObject({ description: 'The note', content: { 'application/json': { schema: { $ref: '#/components/schemas/NoteView' } } } });
    expect(create?.requestBody?.content['application/json']).toEqual({ schema: { $ref: '#/components/schemas/NoteDto' }, example: { text: 'a', lines: [] } });
    expect(doc.paths['/v1/open']?.get?.security).toEqual([]);
    expect(Object.keys(doc.paths['/v1/files']?.post?.requestBody?.content ?? {})).toEqual(['application/x-ndjson', 'application/edi-x12']);
  });

  it('groups operations by resource and tells the conventions once', async () => {
    const doc = (await send('GET', '/openapi.json')).body as unknown as { info: { description: string }; tags: object[]; paths: Record<string, Record<string, { tags: string[] }>> };
    expect(doc.tags).toEqual([{ name: 'notes', description: 'Short texts.' }]);
    expect([doc.paths['/v1/notes/{noteId}']?.get?.tags, doc.paths['/v1/encounters:batch']?.post?.tags]).toEqual([['notes'], ['encounters']]);
    expect(doc.info.description).toContain('Idempotency-Key');
  });

  it('knows of a DTO what its validators know', async () => {
    const doc = (await send('GET', '/openapi.json')).body as unknown as Doc;
    expect(doc.components.schemas.NoteDto).toEqual({
      type: 'object', required: ['text', 'lines'],
      properties: { text: { type: 'string', maxLength: 20 }, urgency: { type: 'string', enum: ['low', 'high'] }, lines: { type: 'array', items: { $ref: '#/components/schemas/LineDto' } } },
    });
    expect(doc.components.schemas.LineDto?.properties).toEqual({ code: { type: 'string', maxLength: 5 }, chargeCents: { type: 'integer', minimum: 0 } });
    expect(doc.paths['/v1/notes']?.get?.parameters).toContainEqual({ name: 'limit', in: 'query', required: false, description: 'The limit', schema: { type: 'integer', minimum: 1, maximum: 200 } });
    expect(doc.paths['/v1/notes/{noteId}']?.get?.parameters).toEqual([{ name: 'noteId', in: 'path', required: true, description: 'The id of the note', schema: { type: 'string', pattern: '^note_[0-9a-f]{4}$' } }]);
  });

  it('is shown by pages that load nothing from elsewhere', async () => {
    const page_ = await send('GET', '/docs');
    expect(page_.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page_.headers.get('content-security-policy')).toContain("script-src 'self'");
    const loaded = [...page_.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url as string);
    expect(loaded).toHaveLength(4);
    for (const url of loaded) expect([url, (await send('GET', url)).status]).toEqual([url, 200]);
    for (const url of ['/docs/assets/package.json', '/docs/assets/..%2fpackage.json', '/docs/assets/constructor']) expect((await send('GET', url)).status).toBe(404);
  });
});

it('makes the same fingerprint of the same bytes', () => {
  expect(answers.get('k-1')?.fingerprint).toBe(createHash('sha256').update(`POST /v1/notes\n${createHash('sha256').update(JSON.stringify({ text: 'hello', lines: [] })).digest('hex')}`).digest('hex'));
});
