import { afterAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectedTotals, readTotals } from '@claimwright/app-standalone';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

const KILLS = 10;
const WALK_TIMEOUT_MS = 240_000;

const WALKED = /balances to the cent/;

/** A seeded choice of moments, printed with a failure so that it can be run again (KILL_SEED). */
function moments(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('the sandbox walk', () => {
  const dirs: string[] = [];

  afterAll(async () => {
    await StandaloneProcess.killAll();
    await Promise.all(dirs.map(removeDataDir));
  });

  it('ends with the totals that are written down', async () => {
    const dataDir = await newDataDir();
    dirs.push(dataDir);
    const app = await StandaloneProcess.start({ dataDir });
    await app.until(async () => WALKED.test(app.output), WALK_TIMEOUT_MS);
    const totals = await readTotals(app);
    await app.stop();
    expect(totals).toEqual(await expectedTotals());
  }, WALK_TIMEOUT_MS);

  it('ends with the same totals when it is killed ten times at random moments and started again', async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
    const next = moments(seed);
    const dataDir = await newDataDir();
    dirs.push(dataDir);
    for (let kill = 0; kill < KILLS; kill++) {
      await rm(path.join(dataDir, 'url'), { force: true });
      const app = StandaloneProcess.spawn({ dataDir });
      // Every other kill hits the walk for certain, however slow the machine; the others may hit the start as well.
      if (kill % 2 === 0) await app.serves();
      await sleep(next() * 1_500);
      await app.kill();
    }
    const app = await StandaloneProcess.start({ dataDir });
    await app.until(async () => WALKED.test(app.output), WALK_TIMEOUT_MS);
    const after = await readTotals(app);
    await app.stop();
    expect({ seed, totals: after }).toEqual({ seed, totals: await expectedTotals() });
  }, WALK_TIMEOUT_MS * 2);
});
