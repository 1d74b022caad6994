import { type Listener, type Topic } from '@claimwright/contracts';
import { type Database } from '@claimwright/platform-persistence';
import { type RereadableBroker, type StoredRecord } from '../broker.js';
import { DistinctIds } from './distinct-ids.js';

/** The minutes to hold against each other; both ends are cut down to whole minutes, and what is still going on is not in them. */
export interface AuditWindow {
  from: Date;
  /** Exclusive. */
  to: Date;
}

export interface AuditParties {
  broker: RereadableBroker;
  topics: readonly Topic[];
  listeners: readonly Listener[];
  databaseOf(service: string): Database;
  /** How many records have been looked at. */
  onProgress?(records: number): void;
}

/** What left a service's outbox for a topic, and what the topic holds of it. */
export interface TopicAudit {
  topic: string;
  sent: number;
  seen: number;
  /** Records that came more than once; consumers drop them. */
  copies: number;
  /** Still in the outbox. */
  unsent: number;
  /** Minutes in which the two do not agree, oldest first. */
  minutes: { minute: string; type: string; sent: number; seen: number }[];
}

/** What a group did with the events of a topic that it handles. */
export interface GroupAudit {
  group: string;
  topic: string;
  seen: number;
  applied: number;
  parked: number;
  dead: number;
  missing: number;
  /** The first of those that are missing. */
  missingIds: string[];
}

export interface AuditReport {
  from: string;
  to: string;
  topics: TopicAudit[];
  groups: GroupAudit[];
  /** True where every event that was sent is in its topic, and every group has applied, parked or given up each of them. */
  agrees: boolean;
}

const MISSING_SHOWN_MAX = 100;
const MINUTE_MS = 60_000;

/** Holds outbox, topics and inboxes against each other for a window of time. Reads the topics from its beginning to their end. */
export async function auditWindow(window: AuditWindow, parties: AuditParties): Promise<AuditReport> {
  const [from, to] = [window.from, window.to].map((at) => new Date(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS)) as [Date, Date];
  const topics: TopicAudit[] = [];
  const groups: GroupAudit[] = [];
  for (const topic of parties.topics) {
    const reader = new TopicReader({ from, to }, topic, parties);
    const [ofTopic, ofGroups] = await reader.read();
    topics.push(ofTopic);
    groups.push(...ofGroups);
  }
  const agrees = topics.every((one) => one.minutes.length === 0) && groups.every((one) => one.missing === 0);
  return { from: from.toISOString(), to: to.toISOString(), topics, groups, agrees };
}

const bucketOf = (minute: number, type: string): string => `${new Date(minute).toISOString()} ${type}`;

class TopicReader {
  /** By minute and type: two versions of an event share its id. */
  private readonly minutes = new Map<string, DistinctIds>();
  private readonly groups: { audit: GroupAudit; types: ReadonlySet<string>; db: Database }[];
  private looked = 0;

  constructor(private readonly window: AuditWindow, private readonly topic: Topic, private readonly parties: AuditParties) {
    this.groups = parties.listeners.flatMap(({ group, actsOn, keeps }) => {
      const types = new Set([...actsOn, ...keeps].filter((event) => event.topic === topic.name).map((event) => event.type));
      if (types.size === 0) return [];
      return [{ types, db: parties.databaseOf(group), audit: { group, topic: topic.name, seen: 0, applied: 0, parked: 0, dead: 0, missing: 0, missingIds: [] } }];
    });
  }

  async read(): Promise<[TopicAudit, GroupAudit[]]> {
    // Asked first: what is sent while the topic is read can only add to it.
    const tally = await this.tally();
    // An event may have reached its topic long after it happened, so the topic is read to its end.
    await this.parties.broker.reread({ topic: this.topic.name, from: this.window.from, to: new Date(8.64e15) }, (records) => this.take(records));
    return [this.compare(tally), this.groups.map((one) => one.audit)];
  }

  private async take(records: readonly StoredRecord[]): Promise<void> {
    this.looked += records.length;
    this.parties.onProgress?.(this.looked);
    const fresh = records.filter((record) => this.isNew(record));
    for (const group of this.groups) await settle(group, fresh);
  }

  /** True for the first copy of an event that happened in the window. */
  private isNew({ headers }: StoredRecord): boolean {
    const [id, at] = [headers['ce_id'], Date.parse(headers['ce_time'] ?? '')];
    if (id === undefined || !/[0-9a-f]{16}$/.test(id) || !(at >= this.window.from.getTime() && at < this.window.to.getTime())) return false;
    const bucket = bucketOf(Math.floor(at / MINUTE_MS) * MINUTE_MS, headers['ce_type'] ?? '');
    let ids = this.minutes.get(bucket);
    if (!ids) this.minutes.set(bucket, ids = new DistinctIds());
    return ids.add(BigInt(`0x${id.slice(-16)}`));
  }

  private async tally(): Promise<{ minutes: Map<string, { events: number; ids: bigint }>; unsent: number }> {
    const db = this.parties.databaseOf(this.topic.service);
    const inWindow = [this.topic.name, this.window.from, this.window.to];
    const rows = await db.system<{ minute: Date; type: string; events: number; ids: string }>('SELECT minute, type, events, ids::text AS ids FROM sent_tally WHERE topic = $1 AND minute >= $2 AND minute < $3', inWindow);
    const [waiting] = await db.system<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE topic = $1 AND occurred_at >= $2 AND occurred_at < $3', inWindow);
    return { minutes: new Map(rows.map(({ minute, type, events, ids }) => [bucketOf(minute.getTime(), type), { events: Number(events), ids: BigInt(ids) }])), unsent: waiting?.n ?? 0 };
  }

  private compare({ minutes, unsent }: Awaited<ReturnType<TopicReader['tally']>>): TopicAudit {
    const audit: TopicAudit = { topic: this.topic.name, sent: 0, seen: 0, copies: 0, unsent, minutes: [] };
    for (const bucket of [...new Set([...minutes.keys(), ...this.minutes.keys()])].sort()) {
      const [sent, seen] = [minutes.get(bucket), this.minutes.get(bucket)];
      audit.sent += sent?.events ?? 0;
      audit.seen += seen?.size ?? 0;
      audit.copies += seen?.copies ?? 0;
      // An event whose relay died after publishing and before counting is in the topic, and in the outbox still.
      const short = (seen?.size ?? 0) - (sent?.events ?? 0);
      const differs = short < 0 || (short === 0 && seen !== undefined && seen.folded() !== sent?.ids) || (short > 0 && unsent === 0);
      const [minute = '', type = ''] = bucket.split(' ');
      if (differs) audit.minutes.push({ minute, type, sent: sent?.events ?? 0, seen: seen?.size ?? 0 });
    }
    return audit;
  }
}

/** What became of an event in a group. */
export type Fate = 'applied' | 'parked' | 'dead' | 'missing';

const FATE = `
SELECT e.id, CASE
    WHEN EXISTS (SELECT 1 FROM inbox i WHERE i.consumer = $1 AND i.event_id = e.id) THEN 'applied'
    WHEN EXISTS (SELECT 1 FROM parked p WHERE p.consumer = $1 AND p.event_id = e.id) THEN 'parked'
    WHEN EXISTS (SELECT 1 FROM dead_letter d WHERE d.consumer = $1 AND d.key = e.key AND d.headers ->> 'ce_id' = e.id) THEN 'dead'
    ELSE 'missing' END AS fate
  FROM unnest($2::text[], $3::text[]) AS e(id, key)`;

async function settle({ audit, types, db }: { audit: GroupAudit; types: ReadonlySet<string>; db: Database }, records: readonly StoredRecord[]): Promise<void> {
  const mine = records.filter(({ headers }) => types.has(headers['ce_type'] ?? ''));
  if (mine.length === 0) return;
  audit.seen += mine.length;
  for (const { id, fate } of await fatesOf(db, audit.group, mine)) {
    audit[fate] += 1;
    if (fate === 'missing' && audit.missingIds.length < MISSING_SHOWN_MAX) audit.missingIds.push(id);
  }
}

/** What a group did with each of these records. */
export function fatesOf(db: Database, group: string, records: readonly StoredRecord[]): Promise<{ id: string; fate: Fate }[]> {
  return db.system(FATE, [group, records.map((one) => one.headers['ce_id']), records.map((one) => one.key)]);
}
