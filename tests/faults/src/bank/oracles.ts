import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditWindow } from '@claimwright/platform-messaging';
import { type History } from '../history.js';
import { becomes } from '../wait.js';
import { type Command, LISTENERS, TOPICS } from './bank.js';
import { CANARY } from './driver.js';
import { type World } from './world.js';

/** What a run must not have done, each with the invariant it breaks; none is right. */
export type Breach = string;

const SETTLED_MS = 60_000;
// An event bears the time of the process that announced it, whose clock may be far ahead.
const CLOCKS_WRONG_BY_MS = 86_400_000;

/** I9: once nothing is broken any more, everything comes to rest by itself. Answers how long it took, or what has not. */
export async function comesToRest(world: World, timeoutMs = SETTLED_MS): Promise<{ ms: number; breaches: Breach[] }> {
  const begun = performance.now();
  let left: Breach[] = [];
  await becomes(async () => { left = await unfinished(world); return left.length === 0; }, timeoutMs, 100);
  return { ms: performance.now() - begun, breaches: left };
}

async function unfinished(world: World): Promise<Breach[]> {
  const [waiting] = await world.sql<{ unsent: number; parked: number }>(`
    SELECT (SELECT count(*) FROM teller.outbox)::int + (SELECT count(*) FROM books.outbox)::int AS unsent,
           (SELECT count(*) FROM teller.parked)::int + (SELECT count(*) FROM books.parked)::int AS parked`);
  const [effects] = await world.sql<{ moves: number; posted: number; confirmed: number }>(`
    SELECT (SELECT count(*) FROM teller.transition)::int AS moves, (SELECT count(DISTINCT (case_id, version)) FROM books.posting)::int AS posted,
           (SELECT count(DISTINCT (case_id, version)) FROM teller.confirmation)::int AS confirmed`);
  const breaches: Breach[] = [];
  if (!waiting || waiting.unsent > 0 || waiting.parked > 0) breaches.push(`I9 ${waiting?.unsent} events are unsent and ${waiting?.parked} parked`);
  if (!effects || effects.posted < effects.moves || effects.confirmed < effects.moves) breaches.push(`I3 of ${effects?.moves} moves ${effects?.posted} are posted and ${effects?.confirmed} confirmed`);
  return breaches;
}

const QUESTIONS: readonly (readonly [name: string, sql: string])[] = [
  ['I1 a command moved its case more than once', 'SELECT command_id AS what FROM teller.transition GROUP BY 1 HAVING count(*) > 1'],
  ['I5 versions of a case are not contiguous', 'SELECT case_id AS what FROM teller.transition GROUP BY 1 HAVING count(*) <> max(version) OR min(version) <> 1'],
  ['I4 a move was posted more than once', 'SELECT format(\'%s/%s\', case_id, version) AS what FROM books.posting GROUP BY case_id, version HAVING count(*) <> 2'],
  ['I4 a case\'s postings do not even out', 'SELECT case_id AS what FROM books.posting GROUP BY 1 HAVING sum(cents) <> 0'],
  ['I4 a posting differs from its move', `SELECT t.command_id AS what FROM teller.transition t JOIN books.posting p USING (case_id, version) WHERE p.account = 'owed' AND p.cents <> t.cents`],
  ['I4 a posting was confirmed more than once', 'SELECT format(\'%s/%s\', case_id, version) AS what FROM teller.confirmation GROUP BY case_id, version HAVING count(*) <> 1'],
  ['I5 a case was posted out of order', `SELECT format('%s/%s', case_id, version) AS what FROM (SELECT case_id, version, row_number() OVER (PARTITION BY case_id ORDER BY id) AS n FROM books.posting WHERE account = 'owed') o WHERE n <> version`],
  ['I5 a case was confirmed out of order', `SELECT format('%s/%s', case_id, version) AS what FROM (SELECT case_id, version, row_number() OVER (PARTITION BY case_id ORDER BY id) AS n FROM teller.confirmation) o WHERE n <> version`],
  ['I6 a copy of a case went back', 'SELECT case_id AS what FROM teller.case_state s JOIN books.case_copy c USING (case_id) WHERE c.version <> s.version'],
];

/** Holds the databases, the topics, the history and the logs of a run that has come to rest against the invariants. */
export async function breachesOf(world: World, history: History<Command>, { deadLetters = 0 } = {}): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const letters = await world.sql<{ what: string }>(`SELECT reason_code AS what FROM teller.dead_letter UNION ALL SELECT reason_code FROM books.dead_letter`);
  if (letters.length !== deadLetters) breaches.push(`I3 ${letters.length} events were given up instead of ${deadLetters}: ${letters.slice(0, 10).map(({ what }) => what).join(', ')}`);
  for (const [name, sql] of QUESTIONS) {
    const rows = await world.sql<{ what: string }>(`${sql} LIMIT 5`);
    if (rows.length > 0) breaches.push(`${name}: ${rows.map(({ what }) => what).join(', ')}`);
  }
  return [...breaches, ...await lostCommands(world, history), ...await auditBreaches(world), ...await topicBreaches(world), ...shownInLogs(world.options.folder)];
}

async function lostCommands(world: World, history: History<Command>): Promise<Breach[]> {
  const there = new Set((await world.sql<{ command_id: string }>('SELECT command_id FROM teller.transition')).map((row) => row.command_id));
  const lost = history.all().filter(({ commandId }) => !there.has(commandId));
  return lost.length === 0 ? [] : [`I1 ${lost.length} acknowledged commands left no transition: ${lost.slice(0, 5).map(({ commandId }) => commandId).join(', ')}`];
}

/** I2 and I3 by the operators' own audit; I7 follows, since everything is read and nothing is missing. */
async function auditBreaches(world: World): Promise<Breach[]> {
  const databaseOf = (service: string) => (service === 'teller' ? world.databases.teller : world.databases.books);
  const report = await auditWindow({ from: new Date(0), to: new Date(Date.now() + CLOCKS_WRONG_BY_MS) }, { broker: world.broker, topics: TOPICS, listeners: LISTENERS, databaseOf });
  const [moves] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM teller.transition');
  return [
    ...report.topics.filter(({ minutes }) => minutes.length > 0).map(({ topic, sent, seen }) => `I2 ${topic}: ${sent} were sent, ${seen} are there`),
    ...report.topics.filter(({ seen }) => seen !== moves?.n).map(({ topic, seen }) => `I2 ${topic} holds ${seen} events of ${moves?.n} moves`),
    ...report.groups.filter(({ missing }) => missing > 0).map(({ group, missing, missingIds }) => `I3 ${group} has ${missing} events missing: ${missingIds.slice(0, 5).join(', ')}`),
  ];
}

/** I8 in records, keys and headers; I7 by what each group still has before it. */
async function topicBreaches(world: World): Promise<Breach[]> {
  let shown = 0;
  for (const { name } of TOPICS) {
    await world.broker.reread({ topic: name, from: new Date(0), to: new Date(8.64e15) }, async (records) => { shown += records.filter((record) => JSON.stringify(record).includes(CANARY)).length; });
  }
  return shown === 0 ? [] : [`I8 ${shown} records show what is sealed`];
}

function shownInLogs(folder: string): Breach[] {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return logs.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(CANARY)).map((name) => `I8 ${name} shows what is sealed`);
}
