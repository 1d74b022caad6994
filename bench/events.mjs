// How many transitions a second go through outbox, transport and inbox, how long an event waits, and what crashes, poison and old snapshots
// cost, on both transports and as a share of floors measured in the same run. Fails when an event is lost; targets only with --strict.
//   npm run bench:events [-- --quick --only sustained,latency --transport kafka --strict --json]
import os from 'node:os';
import { parseArgs } from 'node:util';
import { FIGURES } from './events/figures.mjs';
import { measureFloors } from './events/floors.mjs';
import { judged, table } from './events/report.mjs';
import { Rig } from './events/rig.mjs';

const { values } = parseArgs({ options: {
  quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, transport: { type: 'string', default: 'event_log,kafka' },
  strict: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} });
const QUICK = ['sustained', 'commands', 'latency', 'backlog', 'poison'];
if (values.help) {
  console.log(`npm run bench:events [-- --quick: the short figures, briefly; --only ${Object.keys(FIGURES).join(',')}; --transport event_log,kafka; --strict: status 1 when a target is missed; --json]
KAFKA_BROKERS names a Kafka of yours; otherwise one is started from its jars, as npm run kafka:up does.`);
  process.exit(0);
}
const only = values.only.split(',').filter(Boolean);
const wrong = only.filter((name) => !(name in FIGURES));
if (wrong.length > 0) throw new Error(`No such figure: ${wrong.join(', ')}; there are ${Object.keys(FIGURES).join(', ')}`);
const transports = values.transport.split(',').filter(Boolean);
const chosen = only.length > 0 ? only : values.quick ? QUICK : Object.keys(FIGURES);
/** Once for both: no event travels in the first, and what the second measures lies before the transport. */
const ONCE = new Set(['commands', 'snapshot']);
const sizes = values.quick ? { seconds: 3, heldSeconds: 10, backlog: 10_000 } : { seconds: 10, heldSeconds: 60, backlog: 50_000 };
const note = (text) => process.stderr.write(`${text}\n`);

const lines = [];
const rig = await Rig.start({ kafka: transports.includes('kafka') && chosen.some((name) => !ONCE.has(name)), note });
try {
  note('measuring the floors');
  const floors = await measureFloors({ adminUrl: rig.adminUrl, seconds: values.quick ? 2 : 8, drained: values.quick ? 50_000 : 200_000 });
  for (const name of chosen) {
    for (const transport of ONCE.has(name) ? ['event_log'] : transports) {
      if (transport === 'kafka' && rig.whyNoKafka !== undefined) continue;
      note(`measuring ${name} on ${transport}`);
      for (const line of await FIGURES[name]({ rig, transport, ...sizes })) {
        lines.push(judged(line, floors));
        note(`  ${line.figure}: ${Math.round(line.value * 10) / 10} ${line.unit}`);
      }
    }
  }
  report(floors);
} finally {
  await rig.stop();
}
if (values.strict && lines.some(({ isMet }) => isMet === false)) process.exitCode = 1;

function report(floors) {
  const machine = { cores: os.availableParallelism(), cpu: os.cpus()[0]?.model ?? 'unknown', memoryGb: Math.round(os.totalmem() / 2 ** 30), node: process.version, load: os.loadavg().map((n) => Math.round(n * 10) / 10) };
  if (values.json) return console.log(JSON.stringify({ machine, quick: values.quick, floors, lines, notRun: rig.whyNoKafka }));
  console.log(table({ machine, floors, lines, isQuick: values.quick, whyNoKafka: transports.includes('kafka') ? rig.whyNoKafka : undefined }));
}
