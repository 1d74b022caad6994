import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answerOf, createClient, items, ndjson, pages, ProblemError, type ClaimwrightClient } from './index.js';

interface Seen { method: string; url: string; headers: IncomingMessage['headers']; body: string }

let server: Server;
let client: ClaimwrightClient;
let seen: Seen[] = [];
let answers: ((response: ServerResponse, request: Seen) => void)[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      seen.push(one);
      answers.shift()?.(response, one);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = createClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, apiKey: 'cw_live_x' });
});
afterAll(() => { server.close(); });
beforeEach(() => {
  seen = [];
  answers = [];
});

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => (response: ServerResponse): void => void response.writeHead(status, { 'content-type': status < 300 ? 'application/json' : 'application/problem+json', ...headers }).end(JSON.stringify(body));
const problem = (status: number, code: string) => ({ type: `urn:claimwright:problem:${code}`, title: 'x', status, code, detail: 'why', instance: '/', requestId: 'req_1' });
const CLAIM = { id: 'clm_1' };

describe('a client', () => {
  it('asks with its key and gives the answer', async () => {
    answers = [json(200, CLAIM)];
    expect(await answerOf(client.GET('/v1/claims/{claimId}', { params: { path: { claimId: 'clm_1' } } }))).toEqual(CLAIM);
    expect(seen).toEqual([expect.objectContaining({ method: 'GET', url: '/v1/claims/clm_1', headers: expect.objectContaining({ authorization: 'Bearer cw_live_x' }) as unknown })]);
  });

  it('throws a refusal with its code and findings', async () => {
    const findings = [{ code: 'required', severity: 'error', pointer: '/a', message: 'is required' }];
    answers = [json(422, { ...problem(422, 'invalid_body'), findings })];
    const refused = await client.GET('/v1/claims').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ status: 422, code: 'invalid_body', detail: 'why', findings });
  });

  it('tells an answer of something else from one of ours', async () => {
    answers = [(response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<html>')];
    await expect(client.GET('/v1/claims')).rejects.toMatchObject({ code: 'not_claimwright', status: 404 });
  });

  it('waits as it is told and asks again, a change under the same key with the same body', async () => {
    answers = [json(429, problem(429, 'too_many_requests'), { 'retry-after': '0' }), json(503, problem(503, 'service_unavailable'), { 'retry-after': '0' }), json(201, CLAIM)];
    await client.POST('/v1/denials/{denialId}/closures', { params: { path: { denialId: 'dnl_1' } }, body: { reason: 'not_worth_it' } });
    expect(seen.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => '{"reason":"not_worth_it"}'));
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys).size).toBe(1);
  });

  it('gives up after a while, and repeats no upload', async () => {
    answers = Array.from({ length: 9 }, () => json(503, problem(503, 'service_unavailable'), { 'retry-after': '0' }));
    await expect(client.GET('/v1/claims')).rejects.toMatchObject({ status: 503 });
    expect(seen).toHaveLength(5);
    await expect(client.send('/v1/encounters:batch', { method: 'POST', body: 'x' })).rejects.toMatchObject({ status: 503 });
    expect(seen).toHaveLength(6);
  });

  it('walks through a list to its end, from any page of it', async () => {
    answers = [json(200, { items: [{ id: 'clm_1' }, { id: 'clm_2' }], nextCursor: 'c.2' }), json(200, { items: [{ id: 'clm_3' }] })];
    const ids: string[] = [];
    for await (const { id } of items(client, '/v1/claims', { status: ['denied', 'rejected'], sort: '-serviceDate', fields: ['id'] })) ids.push(id);
    expect(ids).toEqual(['clm_1', 'clm_2', 'clm_3']);
    expect(seen.map(({ url }) => url)).toEqual(['/v1/claims?limit=200&status=denied&status=rejected&sort=-serviceDate&fields=id', '/v1/claims?limit=200&status=denied&status=rejected&sort=-serviceDate&fields=id&cursor=c.2']);
    answers = [json(200, { items: [{ seq: 3 }] })];
    expect((await pages(client, '/v1/remittances/{remittanceId}/claims', {}, { path: { remittanceId: 'era_1' }, cursor: 'c.9' }).next()).value).toEqual({ items: [{ seq: 3 }] });
    expect(seen.at(-1)?.url).toBe('/v1/remittances/era_1/claims?limit=200&cursor=c.9');
  });

  it('reads a streamed answer row by row, also where a row comes in parts', async () => {
    answers = [(response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      for (const part of ['{"line":1,"na', 'me":"ü"}\n{"line"', ':2}\n', '{"line":3}']) response.write(part);
      response.end();
    }];
    const rows: unknown[] = [];
    for await (const row of ndjson(await client.send('/v1/encounters:batch', { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: '{}' }))) rows.push(row);
    expect(rows).toEqual([{ line: 1, name: 'ü' }, { line: 2 }, { line: 3 }]);
  });
});
