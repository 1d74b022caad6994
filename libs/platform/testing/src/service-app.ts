import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataOf, type EventDefinition } from '@claimwright/contracts';
import { type OrgId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { systemActor } from '@claimwright/platform-persistence';
import { redirectLog, type RunningApp, type ServiceModule, startApp } from '@claimwright/platform-runtime';
import { AccessStore, fileKeyProvider, type KeyProvider, KeyRing } from '@claimwright/platform-security';
import { type Provider } from '@nestjs/common';
import pg from 'pg';
import { newDatabase, TEST_SECRET } from './test-server.js';

export interface Answer<T = Record<string, unknown>> { status: number; headers: Headers; body: T; text: string }

/** An organisation that calls the application with a key of its own. */
export class Caller {
  constructor(readonly orgId: OrgId, private readonly url: string, readonly secret: string) {}

  async send<T = Record<string, unknown>>(method: string, at: string, { body, type, headers = {} }: { body?: unknown; type?: string; headers?: Record<string, string> } = {}): Promise<Answer<T>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array ? body : body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(this.url + at, {
      method, body: raw as string | undefined, headers: { authorization: `Bearer ${this.secret}`, ...(raw !== undefined && { 'content-type': type ?? 'application/json' }), ...headers },
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && !response.headers.get('content-type')?.includes('ndjson');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : undefined) as T, text };
  }
}

/** Services in a process of their own, on an empty real database. */
export class ServiceApp {
  /** Lines of the log since the start. */
  readonly logged: string[] = [];
  app: RunningApp;
  adminUrl: string;
  keys: KeyProvider;
  private pool: pg.Pool;
  private keyRing: KeyRing;
  private access: AccessStore;
  private readonly undo: (() => unknown)[] = [];

  private constructor(private readonly services: readonly [ServiceModule, ...ServiceModule[]]) {}

  static async start(services: readonly [ServiceModule, ...ServiceModule[]], provide: readonly Provider[] = []): Promise<ServiceApp> {
    const self = new ServiceApp(services);
    self.undo.unshift(redirectLog({ level: 'debug', destination: { write: (line) => { self.logged.push(line); } } }));
    const empty = await newDatabase();
    self.undo.unshift(() => empty.drop());
    const folder = await mkdtemp(path.join(tmpdir(), 'service-'));
    self.undo.unshift(() => rm(folder, { recursive: true, force: true }));
    const keys = await fileKeyProvider(path.join(folder, 'kek'));
    const pool = new pg.Pool({ connectionString: empty.adminUrl, max: 2 });
    pool.on('error', () => undefined);   // the database is dropped under its last connections
    self.undo.unshift(() => pool.end());
    self.keys = keys;
    self.adminUrl = empty.adminUrl;
    self.pool = pool;
    self.access = new AccessStore((sql, params) => self.admin(sql, params), keys);
    self.keyRing = new KeyRing(self.access, keys);
    self.app = await startApp({ docs: { title: 'Test' }, services, port: 0, database: { adminUrl: empty.adminUrl, secret: TEST_SECRET }, keys, provide });
    self.undo.unshift(() => self.app.close());
    return self;
  }

  async organisation(permissions: string[] = ['*']): Promise<Caller> {
    const orgId = await this.access.createOrganisation('Riverside Family Practice', this.keyRing);
    return new Caller(orgId, this.app.url, await this.access.createApiKey(orgId, 'test', permissions));
  }

  /** A caller of the same organisation who has these roles and no permission beside them. */
  async inRoles(of: Caller, ...roles: string[]): Promise<Caller> {
    return new Caller(of.orgId, this.app.url, (await this.access.addApiKey(of.orgId, { name: 'test', roles, createdBy: 'operator' })).secret);
  }

  /** Publishes events as another service would; they go through the first one's outbox. */
  announce<D extends EventDefinition>(orgId: OrgId, definition: D, data: readonly DataOf<D>[]): Promise<void> {
    return this.app.database(this.services[0].service.name).transaction(systemActor(orgId, 'elsewhere'), (tx) => announce(tx, definition, data));
  }

  /** Events of this type that were published, oldest first. */
  async published<D extends EventDefinition>(definition: D, orgId: OrgId): Promise<DataOf<D>[]> {
    const rows = await this.admin<{ value: string }>(`select data as value from event_log.log where headers->>'ce_type' = $1 and headers->>'ce_tenant' = $2 order by (headers->>'ce_sequence')::bigint`, [definition.type, orgId]);
    return rows.map(({ value }) => JSON.parse(value) as DataOf<D>);
  }

  async admin<R extends object>(sql: string, params: unknown[] = []): Promise<R[]> {
    return (await this.pool.query(sql, params)).rows as R[];
  }

  async count(table: string): Promise<number> {
    const [row] = await this.admin<{ count: string }>(`select count(*) from ${table}`);
    return Number(row?.count);
  }

  async close(): Promise<void> {
    for (const step of this.undo) await step();
  }
}
