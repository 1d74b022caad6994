import { setTimeout as sleep } from 'node:timers/promises';
import { type Driver } from '../bank/driver.js';
import { type Breach } from '../bank/oracles.js';
import { type KafkaBank, REAL_SESSION } from './kafka-bank.js';
import { lasts, unless, type Scenario } from './scenario.js';

const PER_SECOND = 250;
const BULK = 10;
const UNDER_WAY_MAX = 100;
const WARM_MS = 15_000;
const WINDOW_MS = 30_000;
const LOSS_MAX = 0.1;

/** Sends at a rate, whether or not what was sent before has been answered. */
class SteadyLoad {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly driver: Driver) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await Promise.all(this.underWay);
  }

  private async run(): Promise<void> {
    const begun = performance.now();
    for (let n = 0; !this.stopping.signal.aborted; n++) {
      await sleep(Math.max(0, begun + (n * BULK * 1000) / PER_SECOND - performance.now()));
      if (this.underWay.size >= UNDER_WAY_MAX) await Promise.race(this.underWay);
      const sending: Promise<void> = this.driver.send(Array.from({ length: BULK }, () => this.driver.command())).finally(() => this.underWay.delete(sending));
      this.underWay.add(sending);
    }
  }
}

interface Rate { perSecond: number; unconfirmed: number; answerMs: number }

/** Events confirmed end to end in a stretch of time, how many were still under way at its end, and how long answers took. */
async function rateOf(bank: KafkaBank, driver: Driver): Promise<Rate> {
  const count = async () => (await bank.world.sql<{ moved: number; confirmed: number }>('SELECT (SELECT count(*) FROM teller.transition)::int AS moved, (SELECT count(*) FROM teller.confirmation)::int AS confirmed'))[0] ?? { moved: 0, confirmed: 0 };
  const [first, answered, begun] = [await count(), driver.latencies.length, performance.now()];
  await lasts(WINDOW_MS);
  const last = await count();
  const answers = driver.latencies.slice(answered).toSorted((a, b) => a - b);
  return { perSecond: (last.confirmed - first.confirmed) / ((performance.now() - begun) / 1000), unconfirmed: last.moved - last.confirmed, answerMs: answers[Math.floor(answers.length / 2)] ?? 0 };
}

/** Somebody keeps a snapshot open, so that no deleted row of an outbox can be taken away; events go on at their rate. */
const heldSnapshot = (minutes: number): Scenario['run'] => async (bank, tell) => {
  const driver = bank.driver();
  const load = new SteadyLoad(driver);
  load.start();
  await lasts(WARM_MS);
  const before = await rateOf(bank, driver);
  const holder = await bank.world.pool.connect();
  const seen = async (): Promise<unknown> => (await holder.query('SELECT count(*) FROM teller.transition')).rows[0];
  // Our own servers end a transaction that is idle for a minute; a backup or a report is not.
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL idle_in_transaction_session_timeout = 0');
  const atFirst = JSON.stringify(await seen());
  await lasts(Math.max(0, minutes * 60_000 - WINDOW_MS));
  const held = await rateOf(bank, driver);
  const atLast = JSON.stringify(await seen());
  await holder.query('ROLLBACK');
  holder.release();
  await load.stop();
  // More than is sent is the catching up of a slow start, and no rate to be held.
  const loss = 1 - held.perSecond / Math.min(before.perSecond, PER_SECOND);
  tell(`${PER_SECOND} commands/s; ${figures(before)} before, ${figures(held)} in the last ${WINDOW_MS / 1000} s of ${minutes} min: ${(loss * 100).toFixed(1)} % lost`);
  const breaches: Breach[] = unless(atFirst === atLast, 'F4 the snapshot was not held');
  return [...breaches, ...unless(loss < LOSS_MAX, `F4 ${(loss * 100).toFixed(1)} % of the rate was lost under a held snapshot`)];
};

const figures = ({ perSecond, unconfirmed, answerMs }: Rate): string => `${perSecond.toFixed(0)} events/s confirmed, ${unconfirmed} under way, answers in ${answerMs.toFixed(0)} ms`;

/** The snapshot is held for so many minutes. */
export const heldFor = (minutes: number): Scenario =>
  ({ fault: `F4 a snapshot held for ${minutes} min at a steady rate`, run: heldSnapshot(minutes), own: { session: REAL_SESSION, relayBatchMax: 500 }, load: false });
