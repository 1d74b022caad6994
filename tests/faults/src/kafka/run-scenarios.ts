import { type Breach } from '../bank/oracles.js';
import { CLOCKS } from './clocks.js';
import { DISK_FULL } from './disk-full.js';
import { heldFor } from './held-snapshot.js';
import { KafkaBank } from './kafka-bank.js';
import { PRESSURE } from './pressure.js';
import { type Scenario } from './scenario.js';
import { SCENARIOS } from './scenarios.js';

export interface ScenarioRun {
  seed: number;
  keep: boolean;
  /** Those whose name has this text. */
  faults: string;
  heldMinutes: number;
  note: (text: string) => void;
}

export interface ScenarioResult {
  scenario: Scenario;
  breaches: Breach[];
  restMs: number;
  acknowledged: number;
  figures: string[];
  /** Why it was not run, if so. */
  missing?: string;
}

/** Runs each fault, then lets everything come to rest and be judged; stops at the first that is broken. */
export async function runScenarios(run: ScenarioRun): Promise<ScenarioResult[]> {
  const wanted = [...SCENARIOS, heldFor(run.heldMinutes), ...DISK_FULL, ...CLOCKS, ...PRESSURE].filter(({ fault }) => fault.includes(run.faults));
  const results: ScenarioResult[] = [];
  const shared = wanted.filter(({ own }) => own === undefined);
  if (shared.length > 0) results.push(...(await KafkaBank.with({ seed: run.seed }, run, (bank) => inOrder(bank, shared, run.note))).results);
  for (const scenario of wanted.filter(({ own }) => own !== undefined)) {
    if (results.some(({ breaches }) => breaches.length > 0)) break;
    const missing = scenario.missing?.();
    if (missing !== undefined) {
      run.note(`${scenario.fault}: NOT RUN, ${missing}`);
      results.push({ scenario, breaches: [], restMs: 0, acknowledged: 0, figures: [], missing });
    } else {
      results.push(...(await KafkaBank.with({ seed: run.seed, ...scenario.own }, run, (bank) => inOrder(bank, [scenario], run.note))).results);
    }
  }
  return results;
}

async function inOrder(bank: KafkaBank, scenarios: readonly Scenario[], note: (text: string) => void): Promise<{ results: ScenarioResult[]; breaches: Breach[] }> {
  const results: ScenarioResult[] = [];
  let deadLetters = 0;
  for (const scenario of scenarios) {
    const figures: string[] = [];
    const seen = await underLoad(bank, scenario, figures);
    deadLetters += scenario.deadLetters?.(bank) ?? 0;
    const verdict = await bank.verdict({ deadLetters });
    const breaches = [...seen, ...verdict.breaches];
    results.push({ scenario, breaches, restMs: verdict.restMs, acknowledged: bank.history.length, figures });
    note(`${scenario.fault}: ${breaches.length === 0 ? 'holds' : breaches.join('\n')}; ${[...figures, `at rest after ${(verdict.restMs / 1000).toFixed(1)} s`, `${bank.history.length} commands acknowledged`].join('; ')}`);
    if (breaches.length > 0) break;
  }
  return { results, breaches: results.flatMap(({ breaches }) => breaches) };
}

async function underLoad(bank: KafkaBank, { run, load = {} }: Scenario, figures: string[]): Promise<Breach[]> {
  await bank.startWorkers();
  const tell = (figure: string): void => void figures.push(figure);
  if (load === false) return run(bank, tell);
  const driver = bank.driver({ lanes: 4, ...load });
  driver.start();
  await bank.goesOn(10);
  const seen = await run(bank, tell);
  await driver.stop();
  return seen;
}
