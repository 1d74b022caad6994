import { ALL_EVENTS } from '@claimwright/contracts';
import { discardWaiting, listWaiting, recordOfWaiting, RecordView, retryWaiting, shownHeaders, shownId, type Outcome, type Waiting, type WaitingFilter } from '@claimwright/platform-messaging';
import { type Database } from '@claimwright/platform-persistence';
import { UsageError } from '../../client.js';
import { confirmed, operatorOf, type ActFlags } from './ask.js';
import { withConnections, type Connections } from './connect.js';
import { count, say, table, type JsonFlag } from './words.js';

export interface FilterFlags extends JsonFlag {
  service?: string;
  group?: string;
  topic?: string;
  failedWith?: string;
  key?: string;
  state?: Waiting['state'];
}

/** An entry under the id by which it is named here: service and entry. */
type Entry = Omit<Waiting, 'type'> & { type: string };

const VIEW = new RecordView(ALL_EVENTS);

/** Whoever wrote a record may have put a person's name where an id belongs, so nothing else is shown there. */
const entryOf = (db: Database, waiting: Waiting): Entry => (
  { ...waiting, id: `${db.service}/${waiting.id}`, key: shownId(waiting.key), eventId: shownId(waiting.eventId), type: VIEW.typeOf(waiting.type) }
);

function parseId(id: string): { service: string; filter: WaitingFilter } {
  const [, service, entry] = /^([a-z][a-z-]*)\/((?:parked|letter):\d{1,15})$/.exec(id) ?? [];
  if (service === undefined || entry === undefined) throw new UsageError(`${id} is not an id of \`claimwright dlq list\`; they look like remittance/parked:12 or coding/letter:3.`);
  return { service, filter: { id: entry } };
}

const filterOf = ({ group, topic, failedWith, key, state }: FilterFlags): WaitingFilter => ({ consumer: group, topic, reason: failedWith, key, state });

const servicesOf = (at: Connections, { service, group }: FilterFlags): Promise<Database[]> => at.databases(service ? [service] : group ? [group] : undefined);

/** What waits in all services; 1 where something does. */
export function listAll(flags: FilterFlags): Promise<number> {
  return withConnections(async (at) => {
    const entries: Entry[] = [];
    for (const db of await servicesOf(at, flags)) for await (const waiting of listWaiting(db, filterOf(flags))) entries.push(entryOf(db, waiting));
    say(flags.json ? JSON.stringify(entries) : renderEntries(entries));
    return entries.length > 0 ? 1 : 0;
  });
}

/** One entry and the record behind it, without what nobody may see. */
export function showOne(id: string, { json }: JsonFlag): Promise<number> {
  return withConnections(async (at) => {
    const { service, filter } = parseId(id);
    const db = await at.database(service);
    const [waiting] = await all(listWaiting(db, filter));
    const record = waiting && await recordOfWaiting(db, waiting.id);
    if (!waiting || !record) throw new UsageError(`Nothing waits under ${id} any more; \`claimwright dlq list\` shows what does.`);
    const data = VIEW.dataOf(record);
    const about = { ...entryOf(db, waiting), partition: record.partition, offset: record.offset, headers: shownHeaders(record.headers), valueBytes: Buffer.byteLength(record.value), data: data ?? '(not shown: it cannot be read as an event of ours)' };
    say(json ? JSON.stringify(about) : Object.entries(about).map(([name, value]) => `${name.padEnd(12)} ${value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value, undefined, 2) : String(value)}`).join('\n'));
    return 0;
  });
}

export interface ActOnFlags extends FilterFlags, ActFlags { all?: boolean }

/** Tries again, or gives up, what is chosen; 1 where nothing was, or not all of it could be. */
export function actOn(action: 'retry' | 'discard', id: string | undefined, flags: ActOnFlags): Promise<number> {
  return withConnections(async (at) => {
    const operator = operatorOf(flags);
    const { databases, filter } = await chosen(at, id, flags);
    let n = 0;
    for (const db of databases) n += (await all(listWaiting(db, filter))).length;
    if (n === 0) {
      say(flags.json ? '[]' : 'Nothing that waits is like that.');
      return 1;
    }
    if (!await confirmed(action === 'retry' ? `Try ${count(n, 'entry', 'entries')} again?` : `Give up ${count(n, 'entry', 'entries')} for good?`, flags)) return 1;
    const done: (Entry & { outcome: Outcome })[] = [];
    for (const db of databases) for await (const { waiting, outcome } of (action === 'retry' ? retryWaiting : discardWaiting)(db, filter, operator)) done.push({ ...entryOf(db, waiting), outcome });
    say(flags.json ? JSON.stringify(done) : done.map(renderOutcome[action]).join('\n'));
    return done.every(({ outcome }) => outcome === 'done') ? 0 : 1;
  });
}

async function chosen(at: Connections, id: string | undefined, flags: ActOnFlags): Promise<{ databases: Database[]; filter: WaitingFilter }> {
  const filter = filterOf(flags);
  const filtered = Object.values(filter).some((one) => one !== undefined) || flags.service !== undefined;
  if (id !== undefined && (filtered || flags.all)) throw new UsageError('Give an id or a filter, not both.');
  if (id !== undefined) {
    const one = parseId(id);
    return { databases: [await at.database(one.service)], filter: one.filter };
  }
  if (!filtered && !flags.all) throw new UsageError('Say which: an id of `claimwright dlq list`, or a filter such as --failed-with TypeError, or --all.');
  return { databases: await servicesOf(at, flags), filter };
}

const SAID: Readonly<Record<Outcome, string>> = { done: '', gone: 'was gone: somebody else acted before', no_event_id: 'names no event, so it can only be discarded' };
const renderOutcome = {
  retry: ({ id, key, outcome }: Entry & { outcome: Outcome }) => `${id} (${key}): ${SAID[outcome] || 'will be tried again now'}`,
  discard: ({ id, key, outcome, behind }: Entry & { outcome: Outcome }) => `${id} (${key}): ${SAID[outcome] || `given up${behind > 0 ? `; ${behind} behind it go on` : ''}`}`,
};

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function renderEntries(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'Nothing waits.';
  const rows = entries.map(({ id, state, key, type, reason, attempts, behind, since, nextAt }) => [id, state, type, key, reason, attempts, behind, since.toISOString(), nextAt?.toISOString() ?? '-']);
  return table(['ID', 'STATE', 'EVENT', 'KEY', 'FAILED WITH', 'TRIES', 'BEHIND', 'SINCE', 'NEXT TRY'], rows);
}
