import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { httpPartner, type PartnerError, type HttpPartnerOptions, type TradingPartner } from './index.js';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;
const servers: Server[] = [];

async function aPartner(handler: Handler, options: Partial<HttpPartnerOptions> = {}): Promise<TradingPartner> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => handler(request, response, Buffer.concat(chunks).toString()));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return httpPartner({ id: 'simulator', baseUrl: `http://127.0.0.1:${port}/v1`, timeoutMs: 2_000, ...options });
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const failing = (call: Promise<unknown>) => call.then(() => { throw new Error('the call succeeded'); }, (error: unknown) => error as PartnerError);

describe('httpPartner', () => {
  it('asks the eligibility question of the submitter and returns the answer', async () => {
    const seen: string[] = [];
    const partner = await aPartner((request, response, body) => {
      seen.push(`${request.method} ${request.url} ${request.headers['content-type']} ${request.headers.authorization} ${body}`);
      response.writeHead(200, { 'content-type': 'application/edi-x12' }).end('ISA*271~');
    }, { authorization: 'Bearer secret' });
    expect(await partner.ask270('SUB01', 'ISA*270~')).toBe('ISA*271~');
    expect(seen).toEqual(['POST /v1/submitters/SUB01/eligibility application/edi-x12 Bearer secret ISA*270~']);
  });

  it.each([201, 200])('takes status %i as stored', async (status) => {
    const partner = await aPartner((request, response) => response.writeHead(request.method === 'PUT' && request.url === '/v1/submitters/SUB01/files/a.837' ? status : 500).end());
    await expect(partner.put('SUB01', 'a.837', 'ISA~')).resolves.toBeUndefined();
  });

  it('lists, reads and confirms the mailbox', async () => {
    const urls: string[] = [];
    const partner = await aPartner((request, response) => {
      urls.push(`${request.method} ${request.url}`);
      if (request.method === 'DELETE') response.writeHead(204).end();
      else if (request.url?.includes('?')) response.end(JSON.stringify({ items: [{ id: 'm1', type: '835', size: 4, extra: true }] }));
      else response.end('ISA~');
    });
    expect(await partner.list('SUB01', ['835', '999'], 5)).toEqual([{ id: 'm1', type: '835', size: 4 }]);
    expect((await partner.get('SUB01', 'm1')).toString()).toBe('ISA~');
    await partner.confirm('SUB01', 'm1');
    expect(urls).toEqual(['GET /v1/submitters/SUB01/mailbox?types=835%2C999&limit=5', 'GET /v1/submitters/SUB01/mailbox/m1', 'DELETE /v1/submitters/SUB01/mailbox/m1']);
  });

  it.each([
    [503, 'partner_unavailable', true],
    [429, 'partner_unavailable', true],
    [504, 'partner_timeout', true],
    [400, 'partner_refused', false],
    [404, 'partner_file_not_found', false],
    [409, 'partner_name_taken', false],
  ])('tells status %i as %s', async (status, code, retryable) => {
    const partner = await aPartner((_request, response) => response.writeHead(status).end('names of patients'));
    const error = await failing(partner.put('SUB01', 'a.837', 'ISA~'));
    expect(error).toMatchObject({ code, retryable, status });
    expect(error.message).not.toContain('patients');
  });

  it('gives up when the partner is silent, also in the middle of the answer', async () => {
    const silent = await aPartner(() => undefined, { timeoutMs: 100 });
    expect(await failing(silent.ask270('SUB01', 'ISA~'))).toMatchObject({ code: 'partner_timeout', retryable: true });
    const halfway = await aPartner((_request, response) => response.writeHead(200).write('ISA'), { timeoutMs: 100 });
    expect(await failing(halfway.ask270('SUB01', 'ISA~'))).toMatchObject({ code: 'partner_timeout', retryable: true });
  });

  it('says that the partner is unavailable when nothing listens or the connection breaks', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    const nobody = httpPartner({ id: 'x', baseUrl: `http://127.0.0.1:${port}` });
    expect(await failing(nobody.get('SUB01', 'm1'))).toMatchObject({ code: 'partner_unavailable' });
    const breaking = await aPartner((request) => request.socket.destroy());
    expect(await failing(breaking.get('SUB01', 'm1'))).toMatchObject({ code: 'partner_unavailable' });
  });

  it('follows no redirect', async () => {
    const visited: string[] = [];
    const partner = await aPartner((request, response) => {
      visited.push(request.url ?? '');
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await failing(partner.get('SUB01', 'm1'))).toMatchObject({ code: 'partner_refused', status: 302 });
    expect(visited).toHaveLength(1);
  });

  it('cuts off an answer that is too large', async () => {
    const partner = await aPartner((_request, response) => response.end('x'.repeat(2_000)), { answerBytesMax: 1_000 });
    expect(await failing(partner.get('SUB01', 'm1'))).toMatchObject({ code: 'partner_answer_too_large', retryable: false });
  });

  it.each(['not json', '{}', '{"items":[{"id":1}]}', 'null'])('refuses the mailbox list %s', async (body) => {
    const partner = await aPartner((_request, response) => response.end(body));
    expect(await failing(partner.list('SUB01', ['835']))).toMatchObject({ code: 'partner_bad_answer' });
  });

  it('lets no name leave its place in the address', async () => {
    const urls: string[] = [];
    const partner = await aPartner((request, response) => { urls.push(request.url ?? ''); response.end(); });
    await expect(partner.get('../other', 'm1')).rejects.toThrow(TypeError);
    await expect(partner.get('SUB01', '../m1')).rejects.toThrow(TypeError);
    await expect(partner.put('SUB01', 'a/b', '')).rejects.toThrow(TypeError);
    await partner.get('SUB01', 'a?b#c d');
    expect(urls).toEqual(['/v1/submitters/SUB01/mailbox/a%3Fb%23c%20d']);
  });

  it('refuses a plain address unless it is this machine or is said to be meant', () => {
    expect(() => httpPartner({ id: 'x', baseUrl: 'http://payer.example.org' })).toThrow('https');
    expect(() => httpPartner({ id: 'x', baseUrl: 'http://payer.example.org', plainHttp: true })).not.toThrow();
    expect(() => httpPartner({ id: 'x', baseUrl: 'https://user:secret@payer.example.org' })).toThrow(TypeError);
  });
});
