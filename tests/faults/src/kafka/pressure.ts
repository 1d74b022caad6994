import { readFileSync } from 'node:fs';
import { pauseConsumer, resumeConsumer } from '@claimwright/platform-messaging';
import { type Breach } from '../bank/oracles.js';
import { becomes } from '../wait.js';
import { type KafkaBank, REAL_SESSION } from './kafka-bank.js';
import { lasts, unless, type Scenario } from './scenario.js';

const SLOW_MS = 30_000;
const SLOW_EVENTS = 4;
const HOT_MS = 20_000;
const WARM_MS = 10_000;
const BACKLOG = 100_000;
const BULK = 200;
const LANES = 4;
const LYING_SHARE = 0.98;
const DRAIN_MS = 900_000;
const SAMPLE_MS = 250;
const MORE_MEMORY_MB = 100;
const COMES_AND_GOES = 10;
// What a group does that is divided anew once, by a member that a busy machine kept from its heartbeat.
const REBALANCES_MAX = 2;

const OPERATOR = { name: 'faults', reason: 'F11 a hold-up' };

async function countOf(bank: KafkaBank, table: string, where = 'true'): Promise<number> {
  const [row] = await bank.world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`);
  return row?.n ?? 0;
}

/** Watches how often groups are divided anew and how large processes grow, while something goes on. */
class Watch {
  /** The largest process so far, in MB. */
  peak = 0;
  private readonly sampling = setInterval(() => { this.peak = Math.max(this.peak, residentMb(this.bank)); }, SAMPLE_MS);

  private constructor(private readonly bank: KafkaBank, private readonly rebalances: number, private readonly before: number) {}

  static async over(bank: KafkaBank): Promise<Watch> {
    return new Watch(bank, await bank.rebalances(), residentMb(bank));
  }

  async end(tell: (figure: string) => void, what: string): Promise<Breach[]> {
    clearInterval(this.sampling);
    const rebalances = await this.bank.rebalances() - this.rebalances;
    tell(`${what}: ${rebalances} rebalances, largest process ${this.before} MB before, ${this.peak} MB at most`);
    return unless(rebalances <= REBALANCES_MAX, `F11 ${what}: the groups were divided anew ${rebalances} times`);
  }
}

function residentMb(bank: KafkaBank): number {
  const kilobytes = bank.workers.flatMap(({ pid }) => (pid === undefined ? [] : Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)));
  return Math.round(Math.max(0, ...kilobytes) / 1024);
}

/** Every group has its members, and nothing divides it anew for a while. */
async function settled(bank: KafkaBank): Promise<void> {
  let [before, since] = [await bank.rebalances(), performance.now()];
  await becomes(async () => {
    const now = await bank.rebalances();
    if (now !== before) [before, since] = [now, performance.now()];
    return performance.now() - since > REAL_SESSION.sessionTimeoutMs;
  }, 60_000);
}

/** Several events of one key of which each takes half a minute; other partitions flow meanwhile, and nobody is taken for dead. */
async function slowEvents(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  await settled(bank);
  const driver = bank.driver({ lanes: 2 });
  const watch = await Watch.over(bank);
  await driver.send(Array.from({ length: SLOW_EVENTS }, () => driver.command({ caseId: 'slow', slowMs: SLOW_MS })));
  driver.start();
  const posted = (): Promise<number> => countOf(bank, 'books.posting', `case_id = 'slow' AND account = 'owed'`);
  const [begun, others] = [performance.now(), await countOf(bank, 'teller.confirmation')];
  const flows = await becomes(async () => await countOf(bank, 'teller.confirmation') > others + 50, SLOW_MS);
  const stillSlow = await posted() < SLOW_EVENTS;
  const done = await becomes(async () => await posted() === SLOW_EVENTS, SLOW_MS * (SLOW_EVENTS + 2), 200);
  const took = (performance.now() - begun) / 1000;
  await driver.stop();
  return [
    ...await watch.end(tell, `${SLOW_EVENTS} events of ${SLOW_MS / 1000} s each in ${took.toFixed(0)} s`),
    ...unless(flows && stillSlow, 'F11 other partitions did not flow beside slow events'), ...unless(done, 'F11 slow events did not get through'),
  ];
}

/** All commands are for one case: one key, one partition, one row to lock. */
async function hotKey(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  await settled(bank);
  const driver = bank.driver({ lanes: 8, pauseMs: 5, cases: 1 });
  const [watch, before] = [await Watch.over(bank), await countOf(bank, 'teller.confirmation')];
  driver.start();
  await lasts(HOT_MS);
  const perSecond = (await countOf(bank, 'teller.confirmation') - before) / (HOT_MS / 1000);
  await driver.stop();
  return [...await watch.end(tell, `one hot key at ${perSecond.toFixed(0)} events/s`), ...unless(perSecond > 10, 'F11 a hot key did not flow')];
}

/** A consumer is stopped until so many events lie before it, and then let go on; answers how large the largest process was meanwhile. */
async function workOff(bank: KafkaBank, events: number, tell: (figure: string) => void): Promise<{ peak: number; breaches: Breach[] }> {
  const driver = bank.driver();
  await pauseConsumer(bank.world.databases.books, 'books', OPERATOR);
  const watch = await Watch.over(bank);
  const bulks = Array.from({ length: events / BULK }, () => Array.from({ length: BULK }, () => driver.command()));
  await Promise.all(Array.from({ length: LANES }, async () => { for (let bulk = bulks.pop(); bulk; bulk = bulks.pop()) await driver.send(bulk); }));
  // A few may be in hand already when the consumer hears that it is to stand still.
  const lies = await becomes(async () => await countOf(bank, 'teller.outbox') === 0 && (await bank.world.lag()).filter(({ group }) => group === 'books').reduce((sum, { lag }) => sum + lag, 0) >= events * LYING_SHARE, DRAIN_MS, 500);
  await resumeConsumer(bank.world.databases.books, 'books', OPERATOR);
  const begun = performance.now();
  const drained = await becomes(async () => (await bank.world.lag()).every(({ lag }) => lag === 0) && await countOf(bank, 'books.outbox') === 0, DRAIN_MS, 500);
  const took = (performance.now() - begun) / 1000;
  const breaches = watch.end(tell, `${events} events gone through and confirmed in ${took.toFixed(0)} s, ${(events / took).toFixed(0)} a second`);
  return { peak: watch.peak, breaches: [...await breaches, ...unless(lies, `F11 a backlog of ${events} did not come about`), ...unless(drained, `F11 a backlog of ${events} was not worked off`)] };
}

/** What ten times as many events need more memory for than the heap's own ups and downs would be kept in it. */
async function backlog(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  await settled(bank);
  const small = await workOff(bank, BACKLOG / 10, tell);
  const large = await workOff(bank, BACKLOG, tell);
  return [...small.breaches, ...large.breaches, ...unless(large.peak < small.peak + MORE_MEMORY_MB, `F11 with ten times the backlog a process grew from ${small.peak} to ${large.peak} MB`)];
}

/** Members come and go in a row; the groups are divided anew for each, and then are still. */
async function comingAndGoing(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  const before = await bank.rebalances();
  for (let n = 0; n < COMES_AND_GOES; n++) {
    const worker = bank.random.pick(bank.workers);
    await worker.terminate();
    worker.start();
    await worker.serves();
  }
  const goesOn = await bank.goesOn(20);
  await settled(bank);
  const rebalances = await bank.rebalances() - before;
  const still = await bank.rebalances();
  await lasts(WARM_MS);
  const later = await bank.rebalances() - still;
  tell(`${COMES_AND_GOES} leaves and joins: ${rebalances} rebalances of two groups, ${later} in the ${WARM_MS / 1000} s after they were still`);
  // A leave and a join, in each of two groups; half as many again may come of members that miss a round.
  return [...unless(goesOn, 'F11 no write was taken while members came and went'), ...unless(rebalances <= COMES_AND_GOES * 2 * 2 * 1.5 && later === 0, `F11 ${rebalances} rebalances by ${COMES_AND_GOES} leaves and joins, and ${later} afterwards`)];
}

const own = { session: REAL_SESSION };

export const PRESSURE: readonly Scenario[] = [
  { fault: 'F11 ten leaves and joins in a row', run: comingAndGoing, own },
  { fault: 'F11 events that take 30 s each', run: slowEvents, own, load: false },
  { fault: 'F11 one hot key', run: hotKey, own, load: false },
  { fault: 'F11 100,000 events of backlog', run: backlog, own: { ...own, relayBatchMax: 500 }, load: false },
];
