// npm run faults: the fault suite on a real Kafka of one node. npm run faults:cluster: on three.
import { parseArgs } from 'node:util';
import { KafkaBank, REAL_SESSION } from './kafka/kafka-bank.js';
import { runCluster } from './kafka/cluster.js';
import { type KillResult, runKills } from './kafka/kill-run.js';
import { runMutations } from './kafka/mutations.js';
import { runScenarios, type ScenarioResult } from './kafka/run-scenarios.js';
import { writeReport } from './report.js';

const HELP = `npm run faults [-- options], npm run faults:cluster [-- options]
  --kills N         so many kills of workers under load (1000); 0 leaves them out
  --minutes M       no new leg of kills, or of a cluster's soak, after this time (25)
  --faults T        of the other faults those whose name has this text; none leaves them out
  --held-minutes M  how long a snapshot is held (1)
  --mutations       takes each guard away instead: the run must then break
  --guards T        of the guards those whose name has this text
  --seed S          repeats the choices of a run; each run prints its own
  --keep            leaves databases, logs and the history behind, to be looked at
  --report          writes the figures into docs/reliability.md
`;

const { values } = parseArgs({ options: {
  kills: { type: 'string', default: '1000' }, minutes: { type: 'string', default: '25' }, faults: { type: 'string', default: 'F' }, 'held-minutes': { type: 'string', default: '1' },
  mutations: { type: 'boolean', default: false }, guards: { type: 'string', default: '' }, seed: { type: 'string' }, cluster: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false }, report: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const note = (text: string): void => void process.stderr.write(`${text}\n`);
const command = values.cluster ? 'npm run faults:cluster --' : 'npm run faults --';
const heldMinutes = Number(values['held-minutes']);
const run = { seed, keep: values.keep, note };

function percentile(list: readonly number[], share: number): string {
  const sorted = list.toSorted((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
}

const resultOf = (breaches: readonly string[], acknowledged: number): string => (breaches.length === 0 ? `0 lost, 0 doubled, 0 out of order of ${acknowledged} acknowledged commands` : `${breaches.length} invariants broken`);

function reportKills({ kills, acknowledged, breaches, minutes, restMs, latencies }: KillResult): void {
  note(`\n${kills.total} kills in ${minutes.toFixed(1)} min, seed ${seed}; ${acknowledged} commands acknowledged`);
  for (const [where, n] of Object.entries(kills.at).sort()) note(`${String(n).padStart(6)}  ${where}`);
  if (!values.report) return;
  const atPoints = Object.entries(kills.at).filter(([where]) => where !== 'at a random moment').reduce((sum, [, n]) => sum + n, 0);
  writeReport({
    run: 'Kills on Kafka, one node', faults: `${kills.total} times kill -9 of one of three processes of the bank: ${atPoints} at failpoints, ${kills.total - atPoints} at random moments`,
    result: resultOf(breaches, acknowledged),
    figures: `${minutes.toFixed(0)} min; at rest ${percentile(restMs, 0.5)} after a leg of 50 (longest ${percentile(restMs, 1)}); acknowledged within p50 ${percentile(latencies, 0.5)}, p99 ${percentile(latencies, 0.99)}`,
    repeat: `${command} --kills ${values.kills} --faults none --seed ${seed}`,
  });
}

/** One row for all that run on one bank, and one for each that has its own. */
function reportScenarios(results: readonly ScenarioResult[]): void {
  const [shared, own] = [results.filter(({ scenario }) => scenario.own === undefined), results.filter(({ scenario }) => scenario.own !== undefined)];
  const last = shared.at(-1);
  if (last) {
    const slowest = shared.reduce((a, b) => (a.restMs > b.restMs ? a : b));
    writeReport({
      run: 'Faults on Kafka, one node', faults: shared.map(({ scenario }) => scenario.fault).join('; '), result: resultOf(shared.flatMap(({ breaches }) => breaches), last.acknowledged),
      figures: `slowest to come to rest: ${slowest.scenario.fault.split(' ')[0]}, ${percentile([slowest.restMs], 1)}`, repeat: `${command} --kills 0 --seed ${seed}`,
    });
  }
  for (const { scenario: { fault }, breaches, acknowledged, figures, restMs, missing } of own) {
    const [name = '', ...words] = fault.split(' ');
    const held = fault.includes('snapshot') ? ` --held-minutes ${heldMinutes}` : '';
    writeReport({
      run: `${name} on Kafka: ${words.join(' ')}`, faults: name, result: missing === undefined ? resultOf(breaches, acknowledged) : `not run: ${missing}`,
      figures: [...figures, `at rest after ${percentile([restMs], 1)}`].join('; '), repeat: `${command} --kills 0 --faults "${fault}"${held} --seed ${seed}`,
    });
  }
}

async function oneNode(): Promise<readonly string[]> {
  if (values.mutations) return runMutations({ ...run, guards: values.guards });
  const results = await runScenarios({ ...run, faults: values.faults, heldMinutes });
  if (values.report) reportScenarios(results);
  const broken = results.flatMap(({ breaches }) => breaches);
  const kills = Number(values.kills);
  if (broken.length > 0 || kills === 0) return broken;
  const result = await KafkaBank.with({ seed }, run, (bank) => runKills(bank, { kills, minutes: Number(values.minutes), note }));
  reportKills(result);
  return result.breaches;
}

async function cluster(): Promise<readonly string[]> {
  const { breaches, leaders, restMs, takeoverMs, acknowledged } = await KafkaBank.with({ seed, nodes: 3, workers: 2, session: REAL_SESSION }, run, async (bank) => ({ ...await runCluster(bank, { minutes: Number(values.minutes), note }), acknowledged: bank.history.length }));
  if (values.report) {
    writeReport({
      run: 'Kafka of three nodes', faults: `${leaders} times kill -9 of the node that leads most, two of three nodes down once, under load from two copies of the bank`, result: resultOf(breaches, acknowledged),
      figures: `writes went on throughout; at rest ${percentile(restMs, 0.5)} after a kill (longest ${percentile(restMs, 1)}); events flowed again p50 ${percentile(takeoverMs, 0.5)}, longest ${percentile(takeoverMs, 1)} after the kill`,
      repeat: `${command} --minutes ${values.minutes} --seed ${seed}`,
    });
  }
  return breaches;
}

if (values.help) {
  process.stdout.write(HELP);
} else {
  note(`seed ${seed}`);
  const broken = values.cluster ? await cluster() : await oneNode();
  note(broken.length === 0 ? '\nNo invariant was broken.' : `\nBROKEN, seed ${seed}:\n${broken.join('\n')}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
