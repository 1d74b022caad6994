import { afterEach, describe, expect, it } from '@jest/globals';
import { FAILPOINTS, killAgainAndAgain, killAt, KillCount } from '../bank/kills.js';
import { EmbeddedBank, LONG, SEED } from './embedded.js';

const RANDOM_KILLS = LONG ? 300 : 10;

let bank: EmbeddedBank | undefined;
afterEach(async () => {
  await bank?.close();
  bank = undefined;
}, 60_000);

describe('a service that is killed over and over', () => {
  it('keeps every promise, whatever point of its work each kill hits (F1)', async () => {
    bank = await EmbeddedBank.open();
    const [victim, other] = [bank.worker(0), bank.worker(1)];
    const driver = bank.driver({ holds: 0.02 });
    driver.start();
    const options = { random: bank.random, count: new KillCount() };
    for (const at of FAILPOINTS) await killAt(victim, at, options);
    await killAgainAndAgain([victim, other], RANDOM_KILLS, options);
    await Promise.all([victim, other].map((worker) => worker.kill()));
    await bank.startWorkers();
    await driver.stop();
    const kills = options.count;
    expect({ ...await bank.judged(), acknowledged: bank.history.length > 50, kills: kills.total >= FAILPOINTS.length + RANDOM_KILLS }).toEqual({ seed: SEED, breaches: [], acknowledged: true, kills: true });
    expect(FAILPOINTS.filter((at) => kills.at[at] === undefined)).toEqual([]);
  }, LONG ? 1_800_000 : 180_000);
});
