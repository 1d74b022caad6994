import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { answerOf, type BodyOf, type ClaimwrightClient } from '@claimwright/client';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const GUIDE = new URL('../../../docs/guides/first-encounter.json', import.meta.url);
const WAY = ['encounter.captured.v1', 'coverage.verified.v1', 'encounter.coded.v1', 'claim.created.v1', 'claim.submitted.v1', 'claim.acknowledged.v1', 'claim.accepted.v1', 'remittance.received.v1', 'payment.posted.v1', 'claim.closed.v1'];

interface Message { headers: IncomingHttpHeaders; body: string }
interface Event { id: string; type: string; sequence: number; data: Record<string, unknown> }

/** A receiver as an integrator would write it, except that it keeps everything and believes nothing. */
class Inbox {
  readonly messages: Message[] = [];
  status = 200;
  private constructor(private readonly server: Server) {}

  static async open(): Promise<Inbox> {
    const server = createServer();
    const inbox = new Inbox(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        inbox.messages.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(inbox.status).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return inbox;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  get events(): Event[] {
    return this.messages.map(({ body }) => JSON.parse(body) as Event);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const asStrings = (headers: IncomingHttpHeaders): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
const ids = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id).toSorted();

describe('webhooks', () => {
  let dataDir: string;
  let app: StandaloneProcess;
  let client: ClaimwrightClient;
  const inboxes: Inbox[] = [];

  beforeAll(async () => {
    dataDir = await newDataDir();
    app = await StandaloneProcess.start({ dataDir, args: ['--no-sandbox'] });
    client = await app.client();
  }, 120_000);
  afterAll(async () => {
    for (const inbox of inboxes) inbox.close();
    await app?.stop();
    await StandaloneProcess.killAll();
    await removeDataDir(dataDir);
  });

  const inbox = async (): Promise<Inbox> => {
    const opened = await Inbox.open();
    inboxes.push(opened);
    return opened;
  };
  const endpoint = (to: Inbox, more: Partial<BodyOf<'/v1/webhook-endpoints'>> = {}) => answerOf(client.POST('/v1/webhook-endpoints', { body: { url: to.url, eventTypes: ['*'], ...more } }));
  const allEvents = async () => (await answerOf(client.GET('/v1/events', { params: { query: { limit: 200 } } }))).items;
  let visits = 0;
  const visit = async (): Promise<void> => {
    const guide = JSON.parse(await readFile(GUIDE, 'utf8')) as BodyOf<'/v1/encounters'>;
    await client.POST('/v1/encounters', { body: { ...guide, externalId: `JOURNEY${++visits}` } });
  };

  it('tell the whole way of a claim, and the official libraries verify every one', async () => {
    const [byHmac, byEd25519] = [await inbox(), await inbox()];
    const [{ key: { secret = '' } }, { key: { publicKey = '' } }] = [await endpoint(byHmac), await endpoint(byEd25519, { signature: 'ed25519', ordered: true })];
    await visit();
    await app.until(async () => (await answerOf(client.GET('/v1/statements'))).items.length === 1 && ids(byHmac.events).length === (await allEvents()).length && byEd25519.messages.length === byHmac.messages.length, 60_000);

    expect([...new Set(byHmac.events.map(({ type }) => type))]).toEqual(expect.arrayContaining(WAY));
    for (const { headers, body } of byHmac.messages) {
      expect(new Webhook(secret).verify(body, asStrings(headers))).toEqual(JSON.parse(body));
      expect(() => new SvixWebhook(secret).verify(body, asStrings(headers))).not.toThrow();
      for (const Library of [Webhook, SvixWebhook]) expect(() => new Library(secret).verify(`${body} `, asStrings(headers))).toThrow('No matching signature');
    }
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey.slice('whpk_'.length), 'base64').toString('base64url') } });
    for (const { headers, body } of byEd25519.messages) {
      const [version, signature = ''] = String(headers['webhook-signature']).split(',');
      const content = Buffer.from(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`);
      expect([version, verify(null, content, key, Buffer.from(signature, 'base64'))]).toEqual(['v1a', true]);
    }
    expect(ids(byHmac.events)).toEqual(ids(await allEvents()));
  }, 120_000);

  it('carry nothing of the patient', async () => {
    const text = JSON.stringify([inboxes.map(({ messages }) => messages), await allEvents()]);
    const guide = JSON.parse(await readFile(GUIDE, 'utf8')) as { patient: Record<string, unknown>; coverages: { memberId: string }[]; lines: { procedureCode: string; serviceDate: { from: string } }[]; diagnoses: { code: string }[] };
    const told = [guide.patient['lastName'], guide.patient['firstName'], guide.patient['birthDate'], guide.patient['accountNumber'], guide.coverages[0]?.memberId, guide.lines[0]?.procedureCode, guide.lines[0]?.serviceDate.from, guide.diagnoses[0]?.code];
    expect(told.filter((value) => typeof value === 'string').length).toBeGreaterThan(5);
    expect(told.filter((value) => typeof value === 'string' && text.includes(value))).toEqual([]);
  });

  it('go over to a new key while the receiver still has the old one', async () => {
    const to = await inbox();
    const { id, key: { secret: old = '' } } = await endpoint(to, { eventTypes: ['encounter.*'] });
    const { secret: fresh = '' } = await answerOf(client.POST('/v1/webhook-endpoints/{endpointId}/keys', { params: { path: { endpointId: id } }, body: { overlapHours: 2 } }));
    await visit();
    await app.until(async () => to.messages.length > 0);
    const [{ headers, body } = { headers: {}, body: '' }] = to.messages;
    expect(fresh).not.toBe(old);
    for (const secret of [old, fresh]) expect(new Webhook(secret).verify(body, asStrings(headers))).toEqual(JSON.parse(body));
  }, 60_000);

  it('that were missed are replayed under the ids they had', async () => {
    const to = await inbox();
    to.status = 503;
    const { id } = await endpoint(to, { eventTypes: ['encounter.captured.*'] });
    await visit();
    await app.until(async () => to.messages.length > 0);
    const failed = to.events.map((event) => event.id);
    to.status = 204;
    to.messages.length = 0;
    const { deliveries } = await answerOf(client.POST('/v1/webhook-endpoints/{endpointId}/replays', { params: { path: { endpointId: id } }, body: { since: '2026-01-01T00:00:00Z' } }));
    expect(deliveries).toBe(visits - 1);   // the newest is on its way already
    await app.until(async () => new Set(to.events.map((event) => event.id)).size === visits);
    expect(new Set(to.events.map((event) => event.id)).has(failed[0] ?? '')).toBe(true);
  }, 60_000);

  it('reach a machine without a public address: claimwright webhooks listen', async () => {
    const to = await inbox();
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const child = spawn(process.execPath, ['apps/cli/bin/claimwright.mjs', 'webhooks', 'listen', '--forward', to.url, '--type', 'encounter.*', '--secret', secret], {
      cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '', CLAIMWRIGHT_URL: await app.url(), CLAIMWRIGHT_API_KEY: await app.apiKey() },
    });
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    await app.until(async () => lines.length >= 2);
    await visit();
    await app.until(async () => to.messages.length >= 2);
    for (const { headers, body } of to.messages) expect(new Webhook(secret).verify(body, asStrings(headers))).toMatchObject({ type: expect.stringMatching(/^encounter\./) });
    await app.until(async () => lines.some((line) => /encounter\.captured\.v1 +evt_\w+ {2}200 /.test(line)));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 60_000);
});
