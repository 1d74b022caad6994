import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineEvent, type EventOf } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { CurrentActor, JsonBody, Permission, Returns } from '@claimwright/platform-http';
import { announce, completeJobs, enqueueJobs, eventsFor, type Job } from '@claimwright/platform-messaging';
import { type Actor, Database, defineService, roleUrl, systemActor, type Tx } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, type KeyProvider, KeyRing } from '@claimwright/platform-security';
import { newDatabase, withClient } from '@claimwright/platform-testing';
import { Controller, Get, Inject, Injectable, Post } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Type } from 'typebox';
import { defineServiceModule, describeServices, redirectLog, runService, startApp, type QueueWorker, type RunningApp, type Ticker } from './index.js';

const NoteWritten = defineEvent({
  type: 'note.written.v1', topic: 'claimwright.notes.note.v1', key: 'noteId', summary: 'For tests.',
  payload: Type.Object({ noteId: Type.String() }, { additionalProperties: false }), example: { noteId: 'clm_01' },
});
const OnEvents = eventsFor('notes');
const NoteBody = Type.Object({ body: Type.String() });
let hold: Promise<unknown> | undefined;
let ticks = 0;

@Injectable()
class NotesService {
  constructor(@Inject(Database) private readonly db: Database) {}

  write(actor: Actor, body: string): Promise<{ id: string }> {
    return this.db.transaction(actor, async (tx) => {
      const id = newId('clm');
      await tx.query('insert into note (org_id, id, body) values ($1, $2, $3)', [tx.orgId, id, body]);
      await enqueueJobs(tx, 'notes.send', [{ ref: id }]);
      await announce(tx, NoteWritten, { noteId: id });
      return { id };
    });
  }

  list(actor: Actor): Promise<object[]> {
    return this.db.transaction(actor, (tx) => tx.query<object>('select id, body, heard, sent from note order by id'));
  }
}

@Controller('v1/notes')
class NotesController {
  constructor(@Inject(NotesService) private readonly notes: NotesService) {}

  @Post() @Permission('notes:write') @Returns(201, Type.Object({ id: Type.String() }), 'The note')
  async write(@CurrentActor() actor: Actor, @JsonBody(NoteBody) { body }: { body: string }): Promise<{ id: string }> {
    await hold;
    return this.notes.write(actor, body);
  }

  @Get() @Permission('notes:read')
  list(@CurrentActor() actor: Actor): Promise<object[]> {
    return this.notes.list(actor);
  }
}

@Controller()
class NotesSubscriber {
  @OnEvents(NoteWritten)
  async hear(events: EventOf<typeof NoteWritten>[], tx: Tx): Promise<void> {
    await tx.query('update note set heard = heard + 1 where id = any ($1)', [events.map(({ data }) => data.noteId)]);
  }
}

@Injectable()
class SendingWorker implements QueueWorker {
  readonly queue = 'notes.send';
  readonly batchMax = 10;
  readonly leaseMs = 5_000;
  constructor(@Inject(Database) private readonly db: Database) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    await this.db.transaction(systemActor(orgId, 'notes'), async (tx) => {
      await tx.query('update note set sent = sent + 1 where id = any ($1)', [jobs.map(({ ref }) => ref)]);
      await completeJobs(tx, jobs.map(({ id }) => id));
    });
  }
}

@Injectable()
class CountingTicker implements Ticker {
  readonly name = 'notes.count';
  readonly everyMs = 20;
  async tick(): Promise<void> {
    ticks += 1;
    if (ticks === 1) throw new Error('canary of a tick');
  }
}

const migrationsDir = new URL('../test-migrations/', import.meta.url);
const notes = defineServiceModule({
  service: defineService({ name: 'notes', entities: [], migrationsDir }),
  controllers: [NotesController], subscribers: [NotesSubscriber], providers: [NotesService], workers: [SendingWorker], tickers: [CountingTicker],
});
@Controller('v1/others')
class OthersController {
  constructor(@Inject(Database) private readonly db: Database) {}
  @Get() @Permission('notes:read') name(): { service: string } { return { service: this.db.service }; }
}
const others = defineServiceModule({ service: defineService({ name: 'other-notes', entities: [], migrationsDir }), controllers: [OthersController] });

const SECRET = 'only for this test, nothing else';
let empty: { adminUrl: string; drop(): Promise<void> };
let folder: string;
let keys: KeyProvider;
let app: RunningApp;
let secret: string;
const lines: string[] = [];
let back: () => void;

const start = () => startApp({ docs: { title: 'Notes' }, services: [notes, others], port: 0, database: { adminUrl: empty.adminUrl, secret: SECRET }, keys, shutdownMs: 5_000 });

beforeAll(async () => {
  back = redirectLog({ level: 'debug', destination: { write: (line) => { lines.push(line); } } });
  empty = await newDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'runtime-'));
  keys = await fileKeyProvider(path.join(folder, 'kek'));
  app = await start();
  const pool = new pg.Pool({ connectionString: empty.adminUrl, max: 1 });
  const access = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await pool.query(sql, params)).rows as R[], keys);
  const orgId = await access.createOrganisation('Riverside Family Practice', new KeyRing(access, keys));
  secret = await access.createApiKey(orgId, 'test', ['notes:read', 'notes:write']);
  await pool.end();
});
afterAll(async () => {
  await app.close();
  await empty.drop();
  await rm(folder, { recursive: true, force: true });
  back();
});

const call = (method: string, at: string, body?: object, headers: Record<string, string> = {}) => fetch(app.url + at, {
  method, headers: { authorization: `Bearer ${secret}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers }, body: body && JSON.stringify(body),
});

async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const value = await read();
    if (wanted(value) || tries > 200) return value;
    await sleep(25);
  }
}

describe('an application of two services on an empty database', () => {
  it('migrates, takes a request, publishes its event to its own subscriber and works off its job', async () => {
    const answer = await call('POST', '/v1/notes', { body: 'hello' });
    expect(answer.status).toBe(201);
    const list = await until(async () => await (await call('GET', '/v1/notes')).json() as { heard: number; sent: number }[], ([note]) => note?.heard === 1 && note.sent === 1);
    expect(list).toEqual([{ id: expect.stringMatching(/^clm_/), body: 'hello', heard: 1, sent: 1 }]);
  });

  it('gives a repeated request its stored answer out of the real database, and refuses another body', async () => {
    const key = { 'idempotency-key': 'note-1' };
    const first = await call('POST', '/v1/notes', { body: 'once' }, key);
    const second = await call('POST', '/v1/notes', { body: 'once' }, key);
    expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(await second.json()).toEqual(await first.json());
    const other = await call('POST', '/v1/notes', { body: 'other' }, key);
    expect([other.status, await other.json()]).toEqual([422, expect.objectContaining({ code: 'idempotency_key_reused' })]);
  });

  it('gives each service its own database', async () => {
    expect(await (await call('GET', '/v1/others')).json()).toEqual({ service: 'other-notes' });
  });

  it('describes both in one document, which can be made without a database too', async () => {
    const served = await (await call('GET', '/openapi.json')).json() as { paths: object };
    expect(Object.keys(served.paths)).toEqual(['/v1/notes', '/v1/others']);
    expect(JSON.parse(JSON.stringify(await describeServices({ title: 'Notes' }, [notes, others])))).toEqual(served);
  });

  it('shows the events to people and machines, to those without a key too', async () => {
    const read = async (path: string) => { const answer = await fetch(`${app.url}${path}`); return { status: answer.status, type: answer.headers.get('content-type'), policy: answer.headers.get('content-security-policy'), text: await answer.text() }; };
    const page = await read('/docs/events');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.policy).toMatch(/^default-src 'none'; (?!.*script-src)/);
    for (const path of ['asyncapi.json', 'schemas/claim.submitted.v1.json']) {
      expect(page.text).toContain(`href="/docs/events/${path}"`);
      expect((await read(`/docs/events/${path}`)).text).toBe(readFileSync(new URL(`../../../../docs/events/${path}`, import.meta.url), 'utf8'));
    }
    for (const path of ['schemas/claim.submitted.v9.json', 'schemas/..%2fasyncapi.json', 'package.json']) expect((await read(`/docs/events/${path}`)).status).toBe(404);
    expect((await read('/docs/assets/start.js')).text).toContain('"Events":"/docs/events"');
  });

  it('goes on ticking after a tick that failed, and logs it without its message', async () => {
    await until(async () => ticks, (n) => n > 2);
    expect(ticks).toBeGreaterThan(2);
    expect(lines.join('')).toMatch(/tick failed/);
    expect(lines.join('')).not.toContain('canary');
  });

  it('is alive and ready', async () => {
    expect(await (await fetch(`${app.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${app.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', checks: { 'database notes': 'ok', 'relay notes': 'ok', 'database other-notes': 'ok', 'relay other-notes': 'ok', 'consumer notes': 'ok' } }]);
  });

  it('shows its figures by pattern and name, and no ids', async () => {
    const text = await until(async () => (await fetch(`${app.url}/metrics`)).text(), (figures) => /claimwright_consumer_lag\{.*\} 0/.test(figures) && /claimwright_outbox_events\{service="notes"\} 0/.test(figures));
    expect(text).toMatch(/claimwright_http_request_duration_seconds_count\{method="POST",route="\/v1\/notes",status="201"\} \d/);
    expect(text).toMatch(/claimwright_messages_total\{outcome="handled",owner="notes"/);
    expect(text).toMatch(/claimwright_outbox_events\{service="notes"\} 0/);
    expect(text).toMatch(/claimwright_consumer_lag\{group="notes",topic="claimwright.notes.note.v1",partition="\d"\} 0/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
    expect(text).not.toMatch(/clm_|org_|req_|cw_live/);
  });

  it('logs no word of what it was told', async () => {
    await call('POST', '/v1/notes', { body: 'CanaryBody', CanaryField: 1 });
    await call('GET', '/v1/notes?name=CanaryQuery');
    await call('GET', '/CanaryPath');
    await sleep(20);
    expect(lines.join('')).toContain('request answered');
    expect(lines.join('')).not.toMatch(/canary|hello|cw_live/i);
  });
});

describe('stopping', () => {
  it('finishes the request in hand, takes no new one, and leaves nothing open; what was announced is published after the next start', async () => {
    hold = sleep(300);
    const inHand = call('POST', '/v1/notes', { body: 'last' });
    await sleep(100);
    const closing = app.close();
    await sleep(50);
    expect(await fetch(`${app.url}/health/live`).then(({ status }) => status, () => 'refused')).toBe('refused');
    const answer = await inHand;
    expect(answer.status).toBe(201);
    const { id } = await answer.json() as { id: string };
    expect(await closing).toBe(true);
    // A backend ends a moment after its client has.
    const left = await until(() => withClient(empty.adminUrl, async (client) => (await client.query("select application_name from pg_stat_activity where datname = current_database() and application_name like 'claimwright%'")).rows as unknown[]), (open) => open.length === 0);
    expect(left).toEqual([]);
    hold = undefined;
    app = await start();
    const list = await until(async () => await (await call('GET', '/v1/notes')).json() as { id: string; heard: number }[], (notes_) => notes_.every(({ heard }) => heard === 1));
    expect(list.find((note) => note.id === id)?.heard).toBe(1);
  });

  it('cuts off at the deadline what does not end', async () => {
    let letGo = (): void => undefined;
    hold = new Promise<void>((resolve) => { letGo = resolve; });
    const other = await startApp({ docs: { title: 'Notes' }, services: [notes], port: 0, database: { adminUrl: empty.adminUrl, secret: SECRET }, keys, shutdownMs: 200 });
    const stuck = fetch(`${other.url}/v1/notes`, { method: 'POST', headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }, body: '{"body":"x"}' });
    await sleep(100);
    const before = performance.now();
    const [cut] = await Promise.allSettled([stuck, other.close().then((clean) => expect(clean).toBe(false))]);
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(cut.status).toBe('rejected');
    hold = undefined;
    letGo();
    await sleep(300);   // lets what was cut off close what it holds
  });

  it('undoes a start that fails', async () => {
    const third = defineServiceModule({ service: defineService({ name: 'third-notes', entities: [], migrationsDir }) });
    const port = Number(new URL(app.url).port);
    await expect(startApp({ docs: { title: 'Notes' }, services: [third], port, database: { adminUrl: empty.adminUrl, secret: SECRET }, keys })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const left = await until(() => withClient(empty.adminUrl, async (client) => (await client.query("select from pg_stat_activity where application_name = 'claimwright third-notes'")).rowCount), (open) => open === 0);
    expect(left).toBe(0);
  });
});

describe('the process of one service', () => {
  it('migrates with --migrate, and then serves under its own role until it is told to stop', async () => {
    const fresh = await newDatabase();
    const env = { PORT: '0', HOST: '127.0.0.1', KEY_FILE: path.join(folder, 'kek'), DATABASE_ADMIN_URL: fresh.adminUrl, DATABASE_ROLE_SECRET: SECRET };
    expect(await runService(others, { env, argv: ['--migrate'] })).toBeUndefined();
    const running = await runService(others, { env: { ...env, DATABASE_ADMIN_URL: undefined, DATABASE_URL: roleUrl(fresh.adminUrl, 'other-notes', SECRET), TRADING_PARTNERS: 'clearinghouse=https://edi.example.org' }, argv: [] });
    const ready = await fetch(`${running?.url}/health/ready`);
    expect([process.exitCode, ready.status]).toEqual([undefined, 200]);
    expect(await running?.close()).toBe(true);
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT');
    await fresh.drop();
  });

  it('names what its environment lacks, and shows nothing of what it has', async () => {
    const told: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = ((chunk: string) => { told.push(chunk); return true; });
    await runService(others, { env: { PORT: 'canary', DATABASE_URL: 'canary://canary' }, argv: [] });
    await runService(others, { env: {}, argv: [] });
    process.stderr.write = write;
    expect([process.exitCode, told.join('')]).toEqual([2, expect.stringMatching(/PORT is not.*\n.*DATABASE_URL is not[^]*DATABASE_URL is not set/)]);
    expect(told.join('')).not.toContain('canary');
    process.exitCode = undefined;
  });
});
