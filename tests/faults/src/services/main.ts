// npm run faults:services [-- --kills 50 --minutes 15 --seed N --report]: kills of the real services, each a process of its own, under REST load.
import { parseArgs } from 'node:util';
import path from 'node:path';
import { History } from '../history.js';
import { Random } from '../random.js';
import { writeReport } from '../report.js';
import { Services } from './services.js';
import { runServices, type Taken } from './services-run.js';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' }, minutes: { type: 'string', default: '15' }, seed: { type: 'string' }, keep: { type: 'boolean', default: false }, report: { type: 'boolean', default: false } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

note(`seed ${seed}`);
const services = await Services.open();
const history = new History<Taken>(path.join(services.folder, 'acknowledged.jsonl'));
let broken: string[] = ['the run broke off'];
try {
  const { count, breaches, restMs, of, webhooks } = await runServices(services, history, { kills: Number(values.kills), minutes: Number(values.minutes), random: new Random(seed), note });
  broken = breaches;
  for (const [where, n] of Object.entries({ ...of, ...count.at })) note(`${String(n).padStart(6)}  ${where}`);
  note(broken.length === 0 ? `No invariant was broken: ${count.total} kills, ${history.length} encounters to closed claims, ${webhooks}, at rest after ${(restMs / 1000).toFixed(0)} s.` : `BROKEN, seed ${seed}:\n${broken.join('\n')}`);
  if (values.report) {
    writeReport({
      run: 'The services and the payer on Kafka', faults: `${count.total} times kill -9 of one of eight processes (${Object.entries(of).map(([name, n]) => `${name} ${n}`).join(', ')}), ${count.total - (count.at['at a random moment'] ?? 0)} of them at failpoints`,
      result: broken.length === 0 ? `${history.length} acknowledged encounters, as many claims closed, the ledger to the cent` : `${broken.length} invariants broken`, figures: `${webhooks}; at rest after ${(restMs / 1000).toFixed(0)} s`, repeat: `npm run faults:services -- --kills ${values.kills} --seed ${seed}`,
    });
  }
} finally {
  history.close();
  const keep = broken.length > 0 || values.keep;
  if (keep) note(`left behind: ${services.folder}`);
  await services.close(keep);
}
process.exitCode = broken.length > 0 ? 1 : 0;
