// One process of a service that is being upgraded, in the build its first argument names. A writer announces two events a round for each
// of its keys and relays them; a reader records what it acts on. The builds differ as docs/guides/changing-events.md asks of releases:
//   1  knows book.opened.v1 and book.signed.v1
//   2  has book.opened.v2, reads v1 as v2, announces both; book.signed.v1 has a new optional field
//   3  announces v2 only
import { defineEvent, type EventDefinition } from '@claimwright/contracts';
import { type OrgId } from '@claimwright/kernel';
import { announce, type AnyEvent, type Broker, ClaimBusServer, EventLogBroker, Relay } from '@claimwright/platform-messaging';
import { type Database, openDatabase, systemActor, type Tx } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { setTimeout as sleep } from 'node:timers/promises';
import { Type } from 'typebox';
import { bookkeeping } from '../../messaging/test/bookkeeping.js';
import { KafkaBroker } from '../src/index.js';

export interface RollingConfig {
  build: 1 | 2 | 3;
  role: 'writer' | 'reader';
  topic: string;
  group: string;
  url: string;
  keyFile: string;
  orgId: OrgId;
  /** The event log when not given. */
  brokers?: string[];
  /** Of a writer: its keys, and the round to begin with. */
  keys: string[];
  round: number;
}

const config = JSON.parse(process.argv[2] ?? '{}') as RollingConfig;
const { build, topic } = config;
const closed = { additionalProperties: false };
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const Opened1 = defineEvent({
  type: 'book.opened.v1', topic, key: 'bookId', summary: 'For tests.', example: { bookId: 'clm_01', note: '0' },
  payload: Type.Object({ bookId: Type.String(), note: Type.String() }, closed),
});
const Opened2 = defineEvent({
  type: 'book.opened.v2', topic, key: 'bookId', summary: 'For tests.', example: { bookId: 'clm_01', notes: ['0'] },
  payload: Type.Object({ bookId: Type.String(), notes: Type.Array(Type.String(), { minItems: 1 }) }, closed),
  before: {
    definition: Opened1,
    upcast: ({ note, ...same }) => ({ ...same, notes: [note] }),
    ...(build === 2 && { downcast: ({ notes, ...same }: { bookId: string; notes: string[] }) => ({ ...same, note: notes[0] ?? '' }) }),
  },
});
const signature = { type: 'book.signed.v1', topic, key: 'bookId', summary: 'For tests.', example: { bookId: 'clm_01', note: '0' } } as const;
const noted = { bookId: Type.String(), note: Type.String() };
const SignedBefore = defineEvent({ ...signature, payload: Type.Object(noted, closed) });
const SignedNow = defineEvent({ ...signature, payload: Type.Object({ ...noted, by: Type.Optional(Type.String()) }, closed) });

async function database(): Promise<Database> {
  const opening: { db?: Database } = {};
  const access = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await opening.db?.system<R>(sql, params)) ?? []);
  const db = await openDatabase(bookkeeping, { url: config.url, keyRing: new KeyRing(access, await fileKeyProvider(config.keyFile)) });
  opening.db = db;
  return db;
}

const openBroker = (): Broker => (config.brokers
  ? new KafkaBroker({ brokers: config.brokers, clientId: `rolling-${process.pid}`, sessionTimeoutMs: 6000, rebalanceTimeoutMs: 3000, onFatal: ({ reason }) => { say({ fatal: reason }); process.exit(1); } })
  : new EventLogBroker({ url: config.url, leaseMs: 1000 }));

/** One row for each event that acted, under the name of its group. */
const record = (group: string) => async (events: AnyEvent[], tx: Tx): Promise<void> => {
  const noteOf = ({ data }: AnyEvent): unknown => data['note'] ?? (data['notes'] as string[])[0];
  await tx.query(
    'INSERT INTO book (org_id, event_id, book_id, type, note) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[])',
    [tx.orgId, events.map((e) => e.id), events.map((e) => `${group} ${e.key}`), events.map((e) => e.type), events.map(noteOf)]);
};

async function announceRound(tx: Tx, round: number): Promise<void> {
  for (const bookId of config.keys) {
    if (build === 1) await announce(tx, Opened1, { bookId, note: String(round) });
    else await announce(tx, Opened2, { bookId, notes: [String(round)] });
    if (build === 1) await announce(tx, SignedBefore, { bookId, note: String(round) });
    else await announce(tx, SignedNow, { bookId, note: String(round), by: 'a newer build' });
  }
}

const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const stopped = new Promise<void>((resolve) => { stopping.signal.addEventListener('abort', () => resolve()); });
const db = await database();
const broker = openBroker();

if (config.role === 'writer') {
  const relay = new Relay({ db, broker, leaseMs: 2000 });
  relay.start();
  for (let round = config.round; !stopping.signal.aborted; round += 1) {
    await db.transaction(systemActor(config.orgId, 'test'), (tx) => announceRound(tx, round));
    say({ committed: round });
    await sleep(20);
  }
  await relay.stop();
} else {
  const bus = new ClaimBusServer({ members: [{ group: config.group, db, broker }] });
  const handle = (definition: EventDefinition) => bus.addHandler(`${config.group}/${definition.type}`, record(config.group) as never, true, { group: config.group, definition });
  handle(build === 1 ? Opened1 : Opened2);
  handle(build === 1 ? SignedBefore : SignedNow);
  await new Promise<void>((resolve, reject) => { bus.listen((error) => (error ? reject(error instanceof Error ? error : new Error('The bus could not start')) : resolve())); });
  say({ listening: true });
  await stopped;
  await bus.close();
}
await broker.close();
await db.close();
process.exit(0);
