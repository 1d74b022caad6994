import { type Breach } from '../bank/oracles.js';
import { killAgainAndAgain, KillCount } from '../bank/kills.js';
import { type KafkaBank } from './kafka-bank.js';

const KILLS_A_LEG = 50;

export interface KillRun {
  kills: number;
  minutes: number;
  note: (text: string) => void;
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
export async function runKills(bank: KafkaBank, run: KillRun): Promise<KillResult> {
  const begun = performance.now();
  const minutes = (): number => (performance.now() - begun) / 60_000;
  const result: KillResult = { kills: new KillCount(), acknowledged: 0, breaches: [], minutes: 0, restMs: [], latencies: [] };
  while (result.kills.total < run.kills && minutes() < run.minutes && result.breaches.length === 0) {
    const driver = bank.driver({ lanes: 8, holds: 0.01, pauseMs: 20 });
    driver.start();
    await killAgainAndAgain(bank.workers, Math.min(KILLS_A_LEG, run.kills - result.kills.total), { random: bank.random, count: result.kills, longestMs: 4000 });
    // What is up may be armed still.
    await Promise.all(bank.workers.map((worker) => worker.kill()));
    await bank.startWorkers();
    await driver.stop();
    const verdict = await bank.verdict();
    result.restMs.push(verdict.restMs);
    result.latencies.push(...driver.latencies);
    result.breaches = verdict.breaches;
    result.acknowledged = bank.history.length;
    run.note(`${minutes().toFixed(1).padStart(5)} min  ${result.kills.total} kills, ${result.acknowledged} commands acknowledged, at rest after ${(verdict.restMs / 1000).toFixed(1)} s, ${result.breaches.length} breaches`);
  }
  return { ...result, minutes: minutes() };
}
