import { newId, type OrgId } from '@claimwright/kernel';
import { openDatabase } from '@claimwright/platform-persistence';
import { KeyRing, type DataKey } from '@claimwright/platform-security';
import { announce } from '../src/announce.js';
import { BatchRunner } from '../src/batch-runner.js';
import { EventLogBroker } from '../src/event-log-broker.js';
import { Relay } from '../src/relay.js';
import { BookOpened, bookkeeping, BookSigned, writeBooks } from './bookkeeping.js';

// A whole service in a process of its own, to be killed: it relays its outbox, records every opened book, announces that it
// is signed, and records that too. Argument: the address of its database.

const url = process.argv[2] ?? '';
const keys = new Map<OrgId, DataKey[]>();
const keyRing: KeyRing = new KeyRing({
  loadKeys: async (orgId) => {
    if (!keys.has(orgId)) keys.set(orgId, await keyRing.newKeys(orgId));   // nothing is sealed here
    return keys.get(orgId) ?? [];
  },
  insertKeys: async () => undefined,
  shredded: async () => [],
}, { keyId: newId('key'), wrap: async (dek) => dek, unwrap: async (wrapped) => wrapped, destroy: async () => undefined });

const db = await openDatabase(bookkeeping, { url, keyRing });
const broker = new EventLogBroker({ url, leaseMs: 1000 });
const relay = new Relay({ db, broker, leaseMs: 1000, batchMax: 7 });
const runner = new BatchRunner({ group: 'shelf', db, handlers: [
  { definition: BookOpened, handle: async (events, tx) => {
    await writeBooks(tx, events);
    await announce(tx, BookSigned, events.map((event) => ({ bookId: event.key })));
  } },
  { definition: BookSigned, handle: async (events, tx) => writeBooks(tx, events) },
] });
relay.start();
await broker.subscribe({ group: runner.group, topics: [BookOpened.topic], onBatch: (records, signal) => runner.run(records, signal) });
