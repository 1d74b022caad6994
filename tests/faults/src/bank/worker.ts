// A process of the bank, to be killed, frozen and cut off: both services with their relays and consumers, and commands over HTTP.
// Its settings come as JSON in BANK; when it serves it writes one line with its port.
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type OrgId } from '@claimwright/kernel';
import { KafkaBroker } from '@claimwright/platform-kafka';
import { ClaimBusServer, EventLogBroker, type Observe, Relay, type Broker } from '@claimwright/platform-messaging';
import { type Database, openDatabase, type Tx } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { books, CaseMoved, type Command, MovePosted, PARTITIONS, teller } from './bank.js';
import { carryOut } from './commands.js';
import { confirm, post } from './handlers.js';

/** What a worker is told. */
export interface WorkerSettings {
  urls: Record<'teller' | 'books', string>;
  keyFile: string;
  orgId: OrgId;
  leaseMs: number;
  relayBatchMax: number;
  kafka?: { brokers: readonly string[]; sessionTimeoutMs: number; rebalanceTimeoutMs: number };
}

const settings = JSON.parse(process.env['BANK'] ?? '') as WorkerSettings;
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const observe: Observe = (outcome, count, labels) => { if (outcome !== 'handled' && outcome !== 'published') say({ outcome, count, ...labels }); };

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function connect(): Broker {
  const { kafka, leaseMs, urls } = settings;
  if (!kafka) return new EventLogBroker({ url: urls.books, leaseMs, partitions: PARTITIONS, observe });
  return new KafkaBroker({
    ...kafka, clientId: `bank-${process.pid}`, observe, onNotice: say,
    onFatal: ({ reason, group, code }) => { say({ fatal: reason, group, code }); process.exit(1); },
  });
}

async function main(): Promise<void> {
  const databases: Database[] = [];
  const keyRing = new KeyRing(new AccessStore(async <R extends object>(sql: string, params: unknown[]) => databases[0]?.system<R>(sql, params) ?? []), await fileKeyProvider(settings.keyFile));
  const [tellerDb, booksDb] = await Promise.all([openDatabase(teller, { url: settings.urls.teller, keyRing, poolMax: 6 }), openDatabase(books, { url: settings.urls.books, keyRing, poolMax: 6 })]);
  databases.push(tellerDb);
  const broker = connect();
  const relays = [tellerDb, booksDb].map((db) => new Relay({ db, broker, observe, leaseMs: settings.leaseMs, batchMax: settings.relayBatchMax }));
  const bus = new ClaimBusServer({ observe, members: [{ group: 'books', db: booksDb, broker }, { group: 'teller', db: tellerDb, broker }] });
  bus.addHandler(CaseMoved.type, async (events: Parameters<typeof post>[0], tx: Tx) => post(events, tx), true, { group: 'books', definition: CaseMoved });
  bus.addHandler(MovePosted.type, async (events: Parameters<typeof confirm>[0], tx: Tx) => confirm(events, tx), true, { group: 'teller', definition: MovePosted });
  for (const relay of relays) relay.start();
  await new Promise<void>((resolve, reject) => { bus.listen((error) => { if (error === undefined) resolve(); else reject(new Error('The bus did not start', { cause: error })); }); });
  const server = createServer((request, response) => {
    readBody(request).then((body) => carryOut(tellerDb, settings.orgId, JSON.parse(body) as Command[])).then(
      () => response.writeHead(200).end(), (error: Error) => { say({ refused: error.name, code: (error as { code?: string }).code }); response.writeHead(503).end(); });
  });
  server.listen(0, '127.0.0.1', () => say({ port: (server.address() as AddressInfo).port }));
  process.on('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    void bus.close().then(() => Promise.all(relays.map((relay) => relay.stop()))).then(() => broker.close()).then(() => Promise.all([tellerDb.close(), booksDb.close()])).then(() => process.exit(0));
  });
}

await main();
