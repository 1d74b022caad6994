import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { defineEvent } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { bootstrap, defineService, openDatabase, roleUrl, startEmbeddedPostgres, type Database } from '@claimwright/platform-persistence';
import { KeyRing, type DataKey } from '@claimwright/platform-security';
import { Type } from 'typebox';
import { eventLogSchema } from './event-log-schema.js';

// For this library's own tests: a server of its own with one service, `bookkeeping`, whose table shows effects.

const SECRET = 'only for tests, on a server that dies with them';
const service = defineService({ name: 'bookkeeping', entities: [], migrationsDir: new URL('../test-migrations/', import.meta.url) });

const bookEvent = <const T extends string>(type: T) => defineEvent({
  type, topic: 'claimwright.bookkeeping.book.v1', key: 'bookId', summary: 'For tests.',
  payload: Type.Object({ bookId: Type.String(), note: Type.Optional(Type.String()) }, { additionalProperties: false }),
  example: { bookId: 'clm_01' },
});
export const BookOpened = bookEvent('book.opened.v1');
export const BookSigned = bookEvent('book.signed.v1');
export const BookClosed = bookEvent('book.closed.v1');

export interface TestDatabase {
  db: Database;
  /** The service's role: for brokers and for looking behind the scenes. */
  url: string;
  adminUrl: string;
  orgs: [OrgId, OrgId];
  close(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'claimwright-messaging-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } });
  await bootstrap(server.adminUrl, [service], { secret: SECRET, shared: [eventLogSchema] });
  const url = roleUrl(server.adminUrl, service.name, SECRET);
  const orgs: [OrgId, OrgId] = [newId('org'), newId('org')];
  const db = await openDatabase(service, { url, keyRing: await ringFor(orgs) });
  return {
    db, url, adminUrl: server.adminUrl, orgs,
    close: async () => {
      await db.close();
      await server.stop();
      await rm(server.dataDir, { recursive: true, force: true });
    },
  };
}

/** Another process's view of the same database. */
export async function openTestDatabase(url: string, orgs: readonly OrgId[]): Promise<Database> {
  return openDatabase(service, { url, keyRing: await ringFor(orgs) });
}

async function ringFor(orgs: readonly OrgId[]): Promise<KeyRing> {
  const keys = new Map<OrgId, DataKey[]>();
  const ring = new KeyRing(
    { loadKeys: async (orgId) => keys.get(orgId) ?? [], insertKeys: async (orgId, made) => void keys.set(orgId, made) },
    { keyId: 'test', wrap: async (dek) => dek, unwrap: async (wrapped) => wrapped });
  for (const orgId of orgs) await ring.createOrg(orgId);
  return ring;
}
