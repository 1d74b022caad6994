import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ClaimClosed } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { openDatabase, roleUrl, systemActor } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { newDatabase, TEST_SECRET, until, withClient } from '@claimwright/platform-testing';
import { webhooksSchema } from '@claimwright/service-webhooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EVENTS = 120;
const CONCURRENCY = 4;

let folder: string;
let empty: { adminUrl: string; drop(): Promise<void> };
let receiver: Server;
let service: ChildProcess | undefined;
const received: string[] = [];
/** What the receiver answers to a message. */
let answer: (id: string) => number = () => 200;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'webhooks-kill-'));
  empty = await newDatabase();
  receiver = createServer((request, response) => {
    const id = String(request.headers['webhook-id']);
    request.resume().on('end', () => {
      received.push(id);
      response.writeHead(answer(id)).end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  service?.kill('SIGKILL');
  receiver?.closeAllConnections();
  receiver?.close();
  await empty?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', './tools/sources.mjs', 'apps/webhooks/src/main.ts'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env, NODE_OPTIONS: '', DATABASE_ADMIN_URL: empty.adminUrl, DATABASE_ROLE_SECRET: TEST_SECRET, KEY_FILE: path.join(folder, 'kek'), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info',
      WEBHOOK_PRIVATE_NETWORKS: 'true', WEBHOOK_RETRY_DELAYS: '0,0,0', ...env,
    },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, port } = JSON.parse(line) as { msg: string; port?: number };
    if (msg === 'application started') return { child, url: `http://127.0.0.1:${port}` };
  }
  throw new Error('The service ended before it served');
}

const admin = <R extends object>(sql: string, params: unknown[] = []) => withClient(empty.adminUrl, async (client) => (await client.query(sql, params)).rows as R[]);

async function announceClosed(keys: KeyRing, orgId: OrgId): Promise<void> {
  const db = await openDatabase(webhooksSchema, { url: roleUrl(empty.adminUrl, webhooksSchema.name, TEST_SECRET), keyRing: keys, poolMax: 1 });
  await db.transaction(systemActor(orgId, 'claim-submission'), (tx) => announce(tx, ClaimClosed, Array.from({ length: EVENTS }, () => ({ claimId: newId('clm'), encounterId: newId('enc'), reason: 'paid' }))));
  await db.close();
}

describe('a sender that is killed between an answer and its record', () => {
  it('loses nothing: each event reaches 2xx or is listed as exhausted, once in the view of who drops ids it has seen', async () => {
    const first = await start();
    service = first.child;
    const provider = await fileKeyProvider(path.join(folder, 'kek'));
    const access = new AccessStore(admin, provider);
    const keys = new KeyRing(access, provider);
    const orgId = await access.createOrganisation('Riverside Family Practice', keys);
    const authorization = `Bearer ${await access.createApiKey(orgId, 'test', ['webhooks:read', 'webhooks:write'])}`;
    const made = await fetch(`${first.url}/v1/webhook-endpoints`, {
      method: 'POST', headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, eventTypes: ['claim.closed.*'], concurrency: CONCURRENCY, maxPerSecond: 5_000 }),
    });
    expect(made.status).toBe(201);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    await announceClosed(keys, orgId);
    // One in twelve is never taken.
    const refused = new Set<string>();
    answer = (id) => {
      if (new Set([...received]).size % 12 === 0) refused.add(id);
      return refused.has(id) ? 500 : 200;
    };

    const kills = [1, 23, 40];
    for (const hit of kills) {
      const { child } = await start({ FAILPOINT: `after_post_before_attempt_row:${hit}` });
      service = child;
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode).toBe('SIGKILL');
      await admin('update webhooks.job set leased_until = null');   // or wait for the dead process's lease to run out
    }
    service = (await start()).child;
    const states = () => admin<{ id: string; state: string; attempts: number; rows: number }>(
      `select e.id, d.state, d.attempts, (select count(*)::int from webhooks.attempt a where a.sequence = d.sequence and a.endpoint_id = d.endpoint_id) as rows
         from webhooks.delivery d join webhooks.event e on e.org_id = d.org_id and e.sequence = d.sequence`);
    const all = await until(states, (rows) => rows.length === EVENTS && rows.every(({ state }) => state !== 'pending'));

    expect(all.filter(({ state }) => state === 'exhausted').map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).filter((id) => refused.has(id)).sort());
    expect(new Set(received)).toEqual(new Set(all.map(({ id }) => id)));
    expect(all.filter(({ attempts, rows }) => attempts !== rows)).toEqual([]);
    const unrecorded = received.length - all.reduce((sum, { attempts }) => sum + attempts, 0);
    expect(unrecorded).toBeGreaterThanOrEqual(kills.length);
    expect(unrecorded).toBeLessThanOrEqual(kills.length * CONCURRENCY * 4);
  }, 120_000);
});
