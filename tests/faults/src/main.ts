// npm run faults [-- --kills 1000 --seed N --minutes 25 --report]: the fault suite on a real Kafka of one node.
import { parseArgs } from 'node:util';
import { KafkaBank } from './kafka/kafka-bank.js';
import { type KillResult, runKills } from './kafka/kill-run.js';
import { Random } from './random.js';
import { writeReport } from './report.js';

const HELP = `npm run faults [-- options]
  --kills N     so many kills of workers under load (1000)
  --minutes M   no new leg of kills after this time (25)
  --seed S      repeats the choices of a run; each run prints its own
  --keep        leaves databases, logs and the history behind, to be looked at
  --report      writes the figures into docs/reliability.md
`;

const { values } = parseArgs({ options: { kills: { type: 'string', default: '1000' }, minutes: { type: 'string', default: '25' }, seed: { type: 'string' }, keep: { type: 'boolean', default: false }, report: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

function percentile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
}

function report({ kills, acknowledged, breaches, minutes, restMs, latencies }: KillResult): void {
  note(`\n${kills.total} kills in ${minutes.toFixed(1)} min, seed ${seed}; ${acknowledged} commands acknowledged`);
  for (const [where, n] of Object.entries(kills.at).sort()) note(`${String(n).padStart(6)}  ${where}`);
  note(breaches.length === 0 ? 'No invariant was broken.' : `BROKEN, seed ${seed}:\n${breaches.join('\n')}`);
  if (!values.report) return;
  const atPoints = Object.entries(kills.at).filter(([where]) => where !== 'at a random moment').reduce((sum, [, n]) => sum + n, 0);
  writeReport({
    run: 'Kills on Kafka, one node', faults: `${kills.total} kill -9 of three worker processes of the bank: ${atPoints} at failpoints, ${kills.total - atPoints} at random moments`,
    result: breaches.length === 0 ? `0 lost, 0 doubled, 0 out of order of ${acknowledged} acknowledged commands` : `${breaches.length} breaches`,
    figures: `${minutes.toFixed(0)} min; at rest ${percentile(restMs, 0.5)} after a leg (longest ${percentile(restMs, 1)}); acknowledged within p50 ${percentile(latencies, 0.5)}, p99 ${percentile(latencies, 0.99)}`,
    repeat: `npm run faults -- --kills ${values.kills} --seed ${seed}`,
  });
}

if (values.help) {
  process.stdout.write(HELP);
} else {
  note(`seed ${seed}`);
  const bank = await KafkaBank.open();
  let broken = true;
  try {
    const result = await runKills(bank, new Random(seed), { kills: Number(values.kills), seed, minutes: Number(values.minutes), note });
    report(result);
    broken = result.breaches.length > 0;
  } finally {
    if (broken || values.keep) note(`left behind: ${bank.folder}`);
    await bank.close(broken || values.keep);
  }
  process.exitCode = broken ? 1 : 0;
}
