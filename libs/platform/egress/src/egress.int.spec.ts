import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, type Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Egress, type EgressOptions } from './index.js';

const pem = (name: string) => readFileSync(new URL(`../test/${name}.pem`, import.meta.url), 'utf8');
const POST = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}', timeoutMs: 5_000, maxResponseBytes: 1_000 };
const here = (options: EgressOptions = {}) => keep(new Egress({ allowPrivate: true, allowHttp: true, resolve: async () => ['127.0.0.1'], ...options }));

const open: { close(): unknown }[] = [];
function keep<T extends { close(): unknown }>(closable: T): T {
  open.push(closable);
  return closable;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A server that counts its connections. */
async function listen(answer: RequestListener, server: Server = createServer(answer)): Promise<{ port: number; connections: () => number; open: () => Promise<number> }> {
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  keep({ close: () => new Promise<void>((resolve) => { server.close(() => resolve()); (server as ReturnType<typeof createServer>).closeAllConnections(); }) });
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    open: () => new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count)))),
  };
}

const text = (body: Uint8Array) => Buffer.from(body).toString('utf8');

describe('a request to an address that somebody else chose', () => {
  beforeAll(() => setDefaultCACertificates([...getCACertificates('default'), pem('hooks.crt')]));

  it('goes to the address that was looked at, under the name that was asked for', async () => {
    let seen: { host?: string; servername?: unknown } = {};
    const answer: RequestListener = (request, response) => {
      seen = { host: request.headers.host, servername: (request.socket as unknown as { servername: string }).servername };
      response.setHeader('set-cookie', ['a', 'b']).end('thanks');
    };
    const server = await listen(answer, createTlsServer({ key: pem('hooks.key'), cert: pem('hooks.crt') }, answer));
    const result = await here({ allowHttp: false }).request(`https://hooks.example.test:${server.port}/in?x=1`, POST);
    expect({ ...result, body: text(result.body) }).toMatchObject({ status: 200, body: 'thanks', truncated: false, address: '127.0.0.1', headers: { 'set-cookie': 'a, b' } });
    expect(seen).toEqual({ host: `hooks.example.test:${server.port}`, servername: 'hooks.example.test' });
    await expect(here().request(`https://other.example.test:${server.port}/`, POST)).rejects.toMatchObject({ name: 'EgressFailed', reason: 'tls' });
  });

  it.each([
    ['no address', 'hooks', 'url_not_valid'],
    ['another scheme', 'file:///etc/passwd', 'url_not_valid'],
    ['a scheme with a host', 'ftp://hooks.example.test/', 'https_only'],
    ['plain HTTP', 'http://hooks.example.test/', 'https_only'],
    ['a password in it', 'https://me:secret@hooks.example.test/', 'credentials_in_url'],
    ['a port of something else', 'https://hooks.example.test:5432/', 'port_not_allowed'],
    ['a private address', 'https://10.0.0.1/', 'address_not_public'],
    ['an address written in octal', 'https://0177.0.0.1/', 'address_not_public'],
  ])('is refused with %s', async (_what, url, reason) => {
    const egress = keep(new Egress({ resolve: async () => ['93.184.215.14'] }));
    await expect(egress.request(url, POST)).rejects.toMatchObject({ name: 'EgressRefused', reason });
    await expect(egress.check(url)).rejects.toMatchObject({ name: 'EgressRefused', reason });
  });

  it('is refused when one of the addresses of a name is not public', async () => {
    const egress = keep(new Egress({ resolve: async () => ['93.184.215.14', '10.0.0.1'] }));
    await expect(egress.check('https://hooks.example.test/')).rejects.toMatchObject({ reason: 'address_not_public' });
  });

  it('never goes where clouds hand out credentials, also where private networks are open', async () => {
    for (const address of ['169.254.169.254', 'fe80::1', '168.63.129.16', '100.100.100.200', 'fd00:ec2::254', '::ffff:169.254.169.254', '0.0.0.0', '::']) {
      await expect(here({ resolve: async () => [address] }).check('http://metadata.example.test/')).rejects.toMatchObject({ reason: 'address_not_public' });
    }
    await expect(here({ resolve: async () => ['10.1.2.3', 'fd12::1', '::1'] }).check('http://hooks.example.test:8080/')).resolves.toBeUndefined();
  });

  it('is refused when the name has moved to a private address since the last request', async () => {
    const server = await listen((_request, response) => response.end());
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    const egress = here({ resolve: async () => answers.shift() ?? [] });
    const url = `http://hooks.example.test:${server.port}/`;
    expect((await egress.request(url, POST)).status).toBe(200);
    await expect(egress.request(url, POST)).rejects.toMatchObject({ reason: 'address_not_public' });
    await expect(egress.request(url, POST)).rejects.toMatchObject({ name: 'EgressFailed', reason: 'dns' });
  });

  it('cannot name another host than the address does', async () => {
    await expect(here().request('http://hooks.example.test/', { ...POST, headers: { Host: 'inside' } })).rejects.toMatchObject({ reason: 'header_not_allowed' });
  });

  it('does not follow a redirect', async () => {
    const inside = await listen((_request, response) => response.end('secret'));
    const server = await listen((_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${inside.port}/` }).end());
    expect(await here().request(`http://hooks.example.test:${server.port}/`, POST)).toMatchObject({ status: 302 });
    expect(inside.connections()).toBe(0);
  });

  it('reads no more of an answer than it was told to', async () => {
    const server = await listen((_request, response) => response.end('x'.repeat(5_000_000)));
    const answer = await here().request(`http://hooks.example.test:${server.port}/`, POST);
    expect([answer.truncated, answer.body.length]).toEqual([true, 1_000]);
    const exact = await listen((_request, response) => response.end('x'.repeat(1_000)));
    expect(await here().request(`http://hooks.example.test:${exact.port}/`, POST)).toMatchObject({ truncated: false });
  });

  it('ends in time, whoever is slow', async () => {
    const silent = await listen(() => undefined);
    const dripping = await listen((_request, response) => {
      const drop = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drop));
    });
    const late = { name: 'EgressFailed', reason: 'timeout' };
    const quick = { ...POST, timeoutMs: 150 };
    await expect(here().request(`http://hooks.example.test:${silent.port}/`, quick)).rejects.toMatchObject(late);
    await expect(here().request(`http://hooks.example.test:${dripping.port}/`, quick)).rejects.toMatchObject(late);
    await expect(here({ resolve: () => new Promise(() => undefined) }).request('http://hooks.example.test/', quick)).rejects.toMatchObject(late);
  });

  it('ends when its caller has had enough', async () => {
    const server = await listen(() => undefined);
    await expect(here().request(`http://hooks.example.test:${server.port}/`, { ...POST, signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: 'EgressFailed', reason: 'cancelled' });
  });

  it('tells how it failed', async () => {
    const reset = await listen((request: IncomingMessage) => void request.socket.destroy());
    await expect(here().request(`http://hooks.example.test:${reset.port}/`, POST)).rejects.toMatchObject({ reason: 'reset' });
    await expect(here().request('http://hooks.example.test:1/', POST)).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(here({ resolve: () => Promise.reject(new Error('ENOTFOUND')) }).request('http://hooks.example.test/', POST)).rejects.toMatchObject({ reason: 'dns' });
  });

  it('tries the next address of a name where nobody answers at the first', async () => {
    const server = await listen((_request, response) => response.end());
    const egress = here({ resolve: async () => ['127.0.0.2', '127.0.0.1'] });
    expect(await egress.request(`http://hooks.example.test:${server.port}/`, POST)).toMatchObject({ status: 200, address: '127.0.0.1' });
  });

  it('keeps connections open, to so many hosts at most', async () => {
    const [one, two] = [await listen((_request, response) => response.end()), await listen((_request, response) => response.end())];
    const egress = here({ hostsMax: 1 });
    for (let n = 0; n < 20; n++) await egress.request(`http://hooks.example.test:${one.port}/`, POST);
    expect(one.connections()).toBeLessThan(4);
    await egress.request(`http://hooks.example.test:${two.port}/`, POST);
    while (await one.open() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await two.open()).toBe(1);
  });
});
