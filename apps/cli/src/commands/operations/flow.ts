import { setTimeout as sleep } from 'node:timers/promises';
import { ALL_EVENTS, LISTENERS } from '@claimwright/contracts';
import { auditWindow, drain, listPauses, pauseConsumer, RecordView, resumeConsumer, shownId, type AuditReport, type GroupLag, type InFlight, type Pause } from '@claimwright/platform-messaging';
import { type Database } from '@claimwright/platform-persistence';
import { operatorOf, type ActFlags } from './ask.js';
import { ALL_TOPICS, listenerOf, SERVICES, topicNamed, withConnections, type Connections } from './connect.js';
import { count, progress, say, table, type JsonFlag } from './words.js';

export interface LagFlags extends JsonFlag {
  group?: string;
  maxAge?: number;
  watch?: boolean;
}

const WATCH_EVERY_MS = 2000;

/** How far groups are behind; 1 where something is older than it may be. With `watch` until it is stopped. */
export function lag(flags: LagFlags): Promise<number> {
  return withConnections(async (at) => {
    for (;;) {
      const lags = (await at.lag(flags.group ? [listenerOf(flags.group)] : LISTENERS)).map((one) => ({ ...one, service: topicNamed(one.topic).service }));
      const paused = at.hasDatabases ? await pausesOf(at) : [];
      if (flags.watch && process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
      say(flags.json ? JSON.stringify(lags) : renderLags(lags, paused));
      if (!flags.watch) return flags.maxAge !== undefined && lags.some(({ ageSeconds }) => ageSeconds * 1000 > (flags.maxAge ?? 0)) ? 1 : 0;
      await sleep(WATCH_EVERY_MS);
    }
  });
}

async function pausesOf(at: Connections): Promise<Pause[]> {
  return (await Promise.all((await at.databases()).map((db) => listPauses(db)))).flat();
}

function renderLags(lags: readonly (GroupLag & { service: string })[], paused: readonly Pause[]): string {
  const behind = lags.filter((one) => one.lag > 0);
  const rows = behind.map((one) => [one.group, one.service, one.topic, one.partition, one.lag, Number(one.ageSeconds.toFixed(1))]);
  const rest = `${count(lags.length - behind.length, 'partition')} read to the end${behind.length > 0 ? `, ${behind.length} not` : ''}`;
  return [...(rows.length > 0 ? [table(['GROUP', 'WRITTEN BY', 'TOPIC', 'PARTITION', 'BEHIND', 'AGE (S)'], rows)] : []), rest, ...paused.map(renderPause)].join('\n');
}

const renderPause = ({ consumer, operator, reason, pausedAt }: Pause): string => `${consumer} is paused since ${pausedAt.toISOString()} by ${operator}: ${reason}`;

export interface GroupActFlags extends JsonFlag, ActFlags { group: string }

/** Stops a group; 1 where it was stopped already. */
export function pauseGroup(flags: GroupActFlags): Promise<number> {
  return actOnGroup(flags, pauseConsumer, ['is paused: its members let go within a second', 'was paused already']);
}

/** Lets a group go on; 1 where it was not stopped. */
export function resumeGroup(flags: GroupActFlags): Promise<number> {
  return actOnGroup(flags, resumeConsumer, ['goes on where it was', 'was not paused']);
}

function actOnGroup(flags: GroupActFlags, act: typeof pauseConsumer, [done, not]: [string, string]): Promise<number> {
  return withConnections(async (at) => {
    const { group } = listenerOf(flags.group);
    const changed = await act(await at.database(group), group, operatorOf(flags));
    say(flags.json ? JSON.stringify({ group, changed }) : `${group} ${changed ? done : not}`);
    return changed ? 0 : 1;
  });
}

export interface DrainFlags extends JsonFlag {
  service?: string;
  timeout: number;
}

/** Waits until nothing is on its way; 1 where something still is when the time is over. */
export function drainAll({ service, timeout, json }: DrainFlags): Promise<number> {
  return withConnections(async (at) => {
    const databases = await at.databases(service ? [service] : SERVICES);
    const listeners = service ? LISTENERS.filter(({ group }) => group === service) : LISTENERS;
    const started = performance.now();
    const left = await drain({ databases, lag: () => at.lag(listeners), timeoutMs: timeout, onProgress: (now) => progress(`${renderInFlight(now)} …`) });
    progress('');
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    const paused = left.total > 0 ? (await Promise.all(databases.map((db) => listPauses(db)))).flat() : [];
    if (json) say(JSON.stringify({ ...left, seconds, paused }));
    else say(left.total === 0 ? `Nothing is on its way (${seconds} s)` : [`After ${seconds} s still on its way: ${renderInFlight(left)}`, ...paused.map(renderPause)].join('\n'));
    return left.total === 0 ? 0 : 1;
  });
}

function renderInFlight({ outboxes, lags }: InFlight): string {
  const parts = [...Object.entries(outboxes).map(([service, n]) => ({ n, text: `${n} in the outbox of ${service}` })), ...Object.entries(lags).map(([group, n]) => ({ n, text: `${n} before ${group}` }))];
  return parts.filter(({ n }) => n > 0).map(({ text }) => text).join(', ') || 'nothing';
}

export interface AuditFlags extends JsonFlag {
  from: Date;
  to: Date;
}

/** Holds outboxes, topics and inboxes against each other; 1 where they do not agree. */
export function audit({ from, to, json }: AuditFlags): Promise<number> {
  return withConnections(async (at) => {
    const databases = new Map<string, Database>((await at.databases()).map((db) => [db.service, db]));
    const databaseOf = (service: string): Database => {
      const db = databases.get(service);
      if (!db) throw new Error(`No database of ${service} is open`);
      return db;
    };
    const report = asShown(await auditWindow({ from, to }, { broker: at.broker(), topics: ALL_TOPICS, listeners: LISTENERS, databaseOf, onProgress: (records) => progress(`${records} records …`) }));
    progress('');
    say(json ? JSON.stringify(report) : renderAudit(report));
    return report.agrees ? 0 : 1;
  });
}

/** Types and ids as far as they are ours: whoever wrote a record may have put anything there. */
function asShown({ topics, groups, ...report }: AuditReport): AuditReport {
  const view = new RecordView(ALL_EVENTS);
  return {
    ...report,
    topics: topics.map((topic) => ({ ...topic, minutes: topic.minutes.map((minute) => ({ ...minute, type: view.typeOf(minute.type) })) })),
    groups: groups.map((group) => ({ ...group, missingIds: group.missingIds.map((id) => shownId(id)) })),
  };
}

function renderAudit({ from, to, topics, groups, agrees }: AuditReport): string {
  return [
    `${from} to ${to}`,
    '', table(['TOPIC', 'SENT', 'SEEN', 'COPIES', 'UNSENT'], topics.map((one) => [one.topic, one.sent, one.seen, one.copies, one.unsent])),
    '', table(['GROUP', 'TOPIC', 'SEEN', 'APPLIED', 'PARKED', 'DEAD', 'MISSING'], groups.map((one) => [one.group, one.topic, one.seen, one.applied, one.parked, one.dead, one.missing])),
    ...topics.flatMap(({ topic, minutes }) => minutes.map((one) => `${topic}: in the minute of ${one.minute} ${one.sent} of ${one.type} were sent and ${one.seen} are there`)),
    ...groups.flatMap(({ group, missingIds }) => missingIds.map((id) => `${group} never handled ${id}`)),
    '', agrees ? 'They agree: nothing is missing.' : 'They do not agree.',
  ].join('\n');
}
