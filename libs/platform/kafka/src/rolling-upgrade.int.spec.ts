import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type OrgId } from '@claimwright/kernel';
import { type TestDatabase } from '@claimwright/platform-testing';
import { describeKafka } from '@claimwright/platform-testing/kafka';
import { bookDatabase } from '../../messaging/test/bookkeeping.js';
import { type RollingConfig } from '../test/rolling-service.js';
import { KafkaBroker } from './kafka-broker.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const KEY_FILE = path.join(os.tmpdir(), `claimwright-tests-${process.getuid?.() ?? 0}`, 'test.key');
const WAIT_MS = 60_000;

/** Reads until what is read is as wanted, or the time is over. */
async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + WAIT_MS; ; await sleep(50)) {
    const value = await read();
    if (wanted(value) || Date.now() > end) return value;
  }
}

type Build = RollingConfig['build'];

/** A process of the service, which another build may take the place of. */
class Replica {
  process: ChildProcess | undefined;
  /** Of a writer: rounds that are committed. */
  rounds = 0;
  private fatal: string | undefined;

  constructor(private readonly config: Omit<RollingConfig, 'build' | 'round'>) {}

  async start(build: Build): Promise<void> {
    const config: RollingConfig = { ...this.config, build, round: this.rounds };
    const child = spawn(process.execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'libs/platform/kafka/test/rolling-service.ts', JSON.stringify(config)], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    this.process = child;
    let speaks = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as { committed?: number; fatal?: string };
      speaks = true;
      this.fatal ??= said.fatal;
      if (said.committed !== undefined) this.rounds = said.committed + 1;
    });
    await until(async () => speaks || child.exitCode !== null, Boolean);
    expect({ exitCode: child.exitCode, fatal: this.fatal }).toEqual({ exitCode: null, fatal: undefined });
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.process;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'close');
    child.kill(signal);
    const [code] = await gone as [number | null];
    if (signal === 'SIGTERM') expect([code, this.fatal]).toEqual([0, undefined]);
  }

  async replaceBy(build: Build, signal?: NodeJS.Signals): Promise<void> {
    await this.stop(signal);
    await this.start(build);
  }
}

/** Where the events travel, and all records that a topic has taken. */
interface Transport {
  brokers?: string[];
  topic: string;
  typesIn(): Promise<string[]>;
}

function rollsOver(transport: (t: TestDatabase) => Promise<Transport>): void {
  let t: TestDatabase;
  let orgId: OrgId;
  const replicas: Replica[] = [];
  let way: Transport;
  beforeAll(async () => {
    t = await bookDatabase();
    orgId = await t.organisation();
  });
  afterAll(() => t.close());
  beforeEach(async () => { way = await transport(t); });
  afterEach(async () => { for (const one of replicas.splice(0)) await one.stop('SIGKILL'); });

  const replica = (role: RollingConfig['role'], name: string): Replica => {
    const keys = role === 'writer' ? [0, 1, 2, 3].map((n) => `book-${name}-${n}`) : [];
    const one = new Replica({ role, topic: way.topic, group: name, url: t.url, keyFile: KEY_FILE, orgId, brokers: way.brokers, keys });
    replicas.push(one);
    return one;
  };
  /** What each group did with each book, in its order. */
  const effects = () => t.admin<{ book: string; did: string[] }>(`SELECT book_id AS book, array_agg(split_part(type, '.', 2) || ' ' || note ORDER BY id) AS did FROM bookkeeping.book GROUP BY book_id`);
  const builds = async (group: string) => Object.fromEntries((await t.admin<{ type: string; n: number }>(
    `SELECT type, count(*)::int AS n FROM bookkeeping.book WHERE type LIKE 'book.opened.%' AND book_id LIKE $1 GROUP BY type`, [`${group} %`])).map(({ type, n }) => [type, n]));

  it('loses nothing, doubles nothing and keeps order while builds are replaced one process at a time under load', async () => {
    const [writerA, writerB] = [replica('writer', 'a'), replica('writer', 'b')];
    const [shelfA, shelfB, other] = [replica('reader', 'shelf'), replica('reader', 'shelf'), replica('reader', 'other')];
    const applied = async () => (await t.admin<{ n: number }>('SELECT count(*)::int AS n FROM bookkeeping.book'))[0]?.n ?? 0;
    // 4 keys, 2 events a round, 2 groups.
    const committed = () => (writerA.rounds + writerB.rounds) * 4 * 2 * 2;
    /** Goes on once five more rounds of each writer, all of them and all before, have acted in each group. */
    const underLoad = async () => {
      const [a, b] = [writerA.rounds + 5, writerB.rounds + 5];
      await until(async () => writerA.rounds >= a && writerB.rounds >= b, Boolean);
      const all = committed();
      expect(await until(applied, (n) => n >= all)).toBeGreaterThanOrEqual(all);
    };

    await Promise.all([shelfA, shelfB, other, writerA, writerB].map((one) => one.start(1)));
    await underLoad();
    await shelfA.replaceBy(2);              // a new reader beside an old one, old writers
    await underLoad();
    await writerA.replaceBy(2);             // both builds on both sides
    await underLoad();
    await shelfB.replaceBy(2, 'SIGKILL');   // not every process ends in order
    await underLoad();
    await writerB.replaceBy(2);             // new writers, and a group that is still old
    await underLoad();
    await other.replaceBy(2);
    await underLoad();
    const before = (await way.typesIn()).length;
    // From here on nobody is old, and the old version is announced no more.
    await Promise.all([writerA, writerB].map((one) => one.replaceBy(3)));
    await underLoad();

    for (const one of [writerA, writerB]) await one.stop();
    // A relay that was told to stop leaves what it had no time for to its successor.
    await writerA.start(3);
    await until(async () => (await t.admin('SELECT 1 FROM bookkeeping.outbox LIMIT 1')).length, (n) => n === 0);
    await writerA.stop();
    await until(applied, (n) => n >= committed());

    const seen = await effects();
    expect(seen).toHaveLength(2 * 2 * 4);
    for (const { book, did } of seen) {
      const rounds = book.includes('book-a-') ? writerA.rounds : writerB.rounds;
      expect([book, did]).toEqual([book, Array.from({ length: rounds }, (_, n) => [`opened ${n}`, `signed ${n}`]).flat()]);
    }
    expect(await t.admin('SELECT reason_code FROM bookkeeping.dead_letter UNION ALL SELECT error_code FROM bookkeeping.parked')).toEqual([]);
    for (const group of ['shelf', 'other']) expect(await builds(group)).toEqual({ 'book.opened.v1': expect.any(Number), 'book.opened.v2': expect.any(Number) });
    const types = await way.typesIn();
    expect(new Set(types.slice(0, before))).toEqual(new Set(['book.opened.v1', 'book.opened.v2', 'book.signed.v1']));
    expect(types.slice(-100)).not.toContain('book.opened.v1');
  }, 300_000);
}

describe('a rolling upgrade over the event log', () => {
  rollsOver(async (t) => ({
    topic: 'claimwright.bookkeeping.book.v1',
    typesIn: async () => (await t.admin<{ type: string }>(`SELECT headers ->> 'ce_type' AS type FROM event_log.log ORDER BY appended_at, partition, "offset"`)).map(({ type }) => type),
  }));
});

describeKafka('a rolling upgrade over Kafka', (kafka) => {
  rollsOver(async () => {
    const topic = await kafka().newTopic('claimwright.bookkeeping.rolling', { settings: { 'message.timestamp.type': 'LogAppendTime' } });
    return { brokers: kafka().brokers, topic, typesIn: () => typesIn(kafka().brokers, topic) };
  });
});

/** In the order in which the broker stamped them. */
async function typesIn(brokers: string[], topic: string): Promise<string[]> {
  const broker = new KafkaBroker({ brokers, clientId: 'test' });
  const found: { at: Date; type: string }[] = [];
  await broker.reread({ topic, from: new Date(0), to: new Date() }, async (records) => {
    found.push(...records.map(({ timestamp, headers }) => ({ at: timestamp, type: headers['ce_type'] ?? '' })));
  });
  await broker.close();
  return found.sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ type }) => type);
}
