import os from 'node:os';
import path from 'node:path';
import type { OrgId } from '@claimwright/kernel';
import { type Actor, type Database, openDatabase, roleUrl, type ServiceSchema, type SharedSchema } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, type KeyProvider, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';
import { cloneDatabase, TEST_SECRET } from './test-server.js';

export interface TestDatabaseOptions {
  /** Other services to have in the same database, for tests of how they live together. */
  services?: readonly ServiceSchema[];
  shared?: readonly SharedSchema[];
  poolMax?: number;
}

/** A real Postgres database of one spec file: `const t = await testDatabase(eligibility)`, and `await t.close()` after all. */
export interface TestDatabase {
  /** The service's database under its own role, as in production. */
  readonly db: Database;
  readonly service: ServiceSchema;
  /** A superuser's address, which sees through row-level security: for catalogue checks and canaries. */
  readonly adminUrl: string;
  /** The service's own role's address, for what a test does beside `db`. */
  readonly url: string;
  readonly keyRing: KeyRing;
  readonly access: AccessStore;
  readonly keys: KeyProvider;
  /** A new organisation with keys. */
  organisation(name?: string): Promise<OrgId>;
  /** Somebody of that organisation, or of a new one. */
  actor(change?: Partial<Actor>): Promise<Actor>;
  /** The address of another role here: a service's or a shared schema's. */
  urlOf(name: string): string;
  /** Opens another service of `services`. */
  open(service: ServiceSchema): Promise<Database>;
  /** Runs SQL as superuser. */
  admin<R extends object = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

export async function testDatabase(service: ServiceSchema, options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const clone = await cloneDatabase([service, ...(options.services ?? [])], options.shared ?? []);
  const { adminUrl } = clone;
  const urlOf = (name: string) => roleUrl(adminUrl, name, TEST_SECRET);
  const pool = new pg.Pool({ connectionString: adminUrl, max: 4 });
  pool.on('error', () => undefined);
  const admin = async <R extends object>(sql: string, params: unknown[] = []) => (await pool.query(sql, params)).rows as R[];
  const keys = await fileKeyProvider(path.join(os.tmpdir(), `claimwright-tests-${process.getuid?.() ?? 0}`, 'test.key'));
  const access = new AccessStore(admin, keys);
  const keyRing = new KeyRing(access, keys);
  const opened: Database[] = [];
  const open = async (one: ServiceSchema) => {
    const database = await openDatabase(one, { url: urlOf(one.name), keyRing, poolMax: options.poolMax });
    opened.push(database);
    return database;
  };
  const organisation = (name = 'Riverside Family Practice') => access.createOrganisation(name, keyRing);
  return {
    db: await open(service), service, adminUrl, url: urlOf(service.name), keyRing, access, keys, organisation, urlOf, open, admin,
    actor: async (change = {}) => ({ orgId: change.orgId ?? (await organisation()), subject: 'key:test', permissions: [], ...change }),
    close: async () => {
      await Promise.all(opened.map((database) => database.close()));
      await pool.end();
      await clone.drop();
    },
  };
}
