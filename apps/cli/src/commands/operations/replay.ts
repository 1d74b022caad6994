import { setTimeout as sleep } from 'node:timers/promises';
import { fatesOf, listReplays, requestReplay, type Fate, type Replay, type StoredRecord } from '@claimwright/platform-messaging';
import { type Database } from '@claimwright/platform-persistence';
import { UsageError } from '../../client.js';
import { operatorOf, type ActFlags } from './ask.js';
import { listenerOf, SERVICES, topicNamed, typesOfListener, withConnections, type Connections } from './connect.js';
import { count, progress, say, table, type JsonFlag } from './words.js';

export interface ReplayFlags extends JsonFlag, Partial<ActFlags> {
  group?: string;
  topic?: string;
  from?: Date;
  to?: Date;
  dryRun?: boolean;
  wait?: boolean;
  status?: boolean;
}

const LOOK_EVERY_MS = 500;

/** Feeds a stretch of a topic to one group again, says what that would do, or how far those asked for are. */
export function replay(flags: ReplayFlags): Promise<number> {
  return withConnections(async (at) => {
    if (flags.status) return status(at, flags);
    const { group, topic, from, to = new Date() } = flags;
    if (group === undefined || topic === undefined || from === undefined) throw new UsageError('Say what to replay: --group, --topic and --from; or see --status.');
    const types = typesOfListener(listenerOf(group), topicNamed(topic).name);
    if (types.size === 0) throw new UsageError(`${group} does not listen to ${topic}.`);
    if (from >= to) throw new UsageError('--from must be before --to.');
    const range = { topic, from, to };
    const db = await at.database(group);
    if (flags.dryRun) return dryRun({ at, db, group, types }, range, flags);
    const id = await requestReplay(db, group, range, operatorOf({ ...flags, reason: flags.reason ?? '' }));
    if (flags.wait) return waitFor(db, id, flags);
    say(flags.json ? JSON.stringify({ service: db.service, id }) : `Replay ${db.service}/${id} is asked for; a running member of ${group} works it off.\n\`claimwright events replay --status --group ${group}\` shows how far it is.`);
    return 0;
  });
}

async function dryRun({ at, db, group, types }: { at: Connections; db: Database; group: string; types: ReadonlySet<string> }, range: { topic: string; from: Date; to: Date }, { json }: JsonFlag): Promise<number> {
  const fates: Record<Fate, number> = { applied: 0, parked: 0, dead: 0, missing: 0 };
  let records = 0;
  await at.broker().reread(range, async (batch) => {
    records += batch.length;
    progress(`${records} records …`);
    const mine = batch.filter(({ headers }: StoredRecord) => types.has(headers['ce_type'] ?? '') && headers['ce_id'] !== undefined);
    if (mine.length > 0) for (const { fate } of await fatesOf(db, group, mine)) fates[fate] += 1;
  });
  progress('');
  const { applied, missing, parked, dead } = fates;
  say(json ? JSON.stringify({ ...range, group, records, ofGroup: applied + missing + parked + dead, ...fates }) : [
    `${count(records, 'record')} from ${range.from.toISOString()} to ${range.to.toISOString()}, ${applied + missing + parked + dead} of them of types that ${group} handles:`,
    `  ${missing} would act`, `  ${applied} acted before and would be dropped`, `  ${parked} wait among the parked`, `  ${dead} are dead letters`, 'Nothing was done.',
  ].join('\n'));
  return 0;
}

async function status(at: Connections, { group, json }: ReplayFlags): Promise<number> {
  const databases = await at.databases(group ? [listenerOf(group).group] : SERVICES);
  const replays = (await Promise.all(databases.map(async (db) => (await listReplays(db)).map((one) => ({ service: db.service, ...one }))))).flat();
  say(json ? JSON.stringify(replays) : replays.length === 0 ? 'No replay was ever asked for.' : renderReplays(replays));
  return replays.some(({ state }) => state === 'failed') ? 1 : 0;
}

/** Until it is over; a group of which nobody runs lets it wait for ever, and whoever looks on sees that. */
async function waitFor(db: Database, id: number, { json }: JsonFlag): Promise<number> {
  for (;;) {
    const [one] = await listReplays(db, { id });
    if (!one) throw new Error(`Replay ${id} is gone`);
    progress(`${one.state}, ${count(one.records, 'record')} …`);
    if (one.endedAt !== null) {
      progress('');
      say(json ? JSON.stringify({ service: db.service, ...one }) : renderReplays([{ service: db.service, ...one }]));
      return one.state === 'done' ? 0 : 1;
    }
    await sleep(LOOK_EVERY_MS);
  }
}

function renderReplays(replays: readonly (Replay & { service: string })[]): string {
  const rows = replays.map((one) => [`${one.service}/${one.id}`, one.state, one.topic, one.from.toISOString(), one.to.toISOString(), one.records, one.errorCode ?? '-', `${one.operator}: ${one.reason}`]);
  return table(['ID', 'STATE', 'TOPIC', 'FROM', 'TO', 'RECORDS', 'FAILED WITH', 'ASKED FOR BY'], rows);
}
