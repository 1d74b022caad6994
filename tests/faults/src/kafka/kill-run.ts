import { type Breach, breachesOf, comesToRest } from '../bank/oracles.js';
import { Driver } from '../bank/driver.js';
import { killAgainAndAgain, KillCount } from '../bank/kills.js';
import { type Random } from '../random.js';
import { type KafkaBank } from './kafka-bank.js';

const KILLS_A_LEG = 50;

export interface KillRun {
  kills: number;
  seed: number;
  minutes: number;
  note(text: string): void;
}

export interface KillResult {
  kills: KillCount;
  acknowledged: number;
  breaches: Breach[];
  minutes: number;
  /** How long everything took to come to rest after each leg. */
  restMs: number[];
  latencies: number[];
}

/** Kills workers under load, leg by leg; after each everything must come to rest and hold against every invariant. */
export async function runKills(bank: KafkaBank, random: Random, run: KillRun): Promise<KillResult> {
  const begun = performance.now();
  const minutes = (): number => (performance.now() - begun) / 60_000;
  const result: KillResult = { kills: new KillCount(), acknowledged: 0, breaches: [], minutes: 0, restMs: [], latencies: [] };
  while (result.kills.total < run.kills && minutes() < run.minutes && result.breaches.length === 0) {
    const driver = new Driver({ urls: () => bank.workers.flatMap(({ url }) => url ?? []), history: bank.history, random, lanes: 8, holds: 0.01, pauseMs: 20 });
    driver.start();
    await killAgainAndAgain(bank.workers, Math.min(KILLS_A_LEG, run.kills - result.kills.total), { random, count: result.kills, longestMs: 4000 });
    // What is up may be armed still.
    await Promise.all(bank.workers.map((worker) => worker.kill()));
    await bank.startAll();
    await driver.stop();
    const rest = await comesToRest(bank.world);
    result.restMs.push(rest.ms);
    result.latencies.push(...driver.latencies);
    result.breaches = [...rest.breaches, ...await breachesOf(bank.world, bank.history), ...bank.workers.flatMap(({ surprises }) => surprises)];
    result.acknowledged = bank.history.length;
    run.note(`${minutes().toFixed(1).padStart(5)} min  ${result.kills.total} kills, ${result.acknowledged} commands acknowledged, at rest after ${(rest.ms / 1000).toFixed(1)} s, ${result.breaches.length} breaches`);
  }
  return { ...result, minutes: minutes() };
}
