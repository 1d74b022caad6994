import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

const KILLS = 10;
const WALK_TIMEOUT_MS = 240_000;

interface Totals {
  encounters: unknown;
  claims: unknown;
  payments: unknown;
  statements: unknown;
  appeals: unknown;
  ledger: unknown;
}

const WALKED = /balances to the cent/;

/** Every total the public API tells, without the moment it was read. */
async function totals(app: StandaloneProcess): Promise<Totals> {
  const groups = async (name: string): Promise<unknown> => {
    const { groups: list } = await app.get<{ groups: { status: string; count: number; cents: number }[] }>(`/v1/${name}/summary`);
    return list.filter((g) => g.count > 0).sort((a, b) => a.status.localeCompare(b.status));
  };
  const { chargedCents, paidCents, contractualCents, otherAdjustmentCents, patientResponsibilityCents, openCents, balanced } = await app.get<Record<string, unknown>>('/v1/ledger/summary');
  return {
    encounters: await groups('encounters'),
    claims: await groups('claims'),
    payments: await groups('payments'),
    statements: await groups('statements'),
    appeals: await groups('appeals'),
    ledger: { chargedCents, paidCents, contractualCents, otherAdjustmentCents, patientResponsibilityCents, openCents, balanced },
  };
}

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
  let undisturbed: Totals;

  beforeAll(async () => {
    const dataDir = await newDataDir();
    dirs.push(dataDir);
    const app = await StandaloneProcess.start({ dataDir });
    await app.until(async () => WALKED.test(app.output), WALK_TIMEOUT_MS);
    undisturbed = await totals(app);
    await app.stop();
  }, WALK_TIMEOUT_MS);

  afterAll(async () => {
    await StandaloneProcess.killAll();
    await Promise.all(dirs.map(removeDataDir));
  });

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
    const after = await totals(app);
    await app.stop();
    expect({ seed, totals: after }).toEqual({ seed, totals: undisturbed });
  }, WALK_TIMEOUT_MS * 2);
});
