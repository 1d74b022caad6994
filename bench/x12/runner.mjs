// One case in a process of its own, so that its memory and its compiled code are its own: runs once for each file it is told.
//   node runner.mjs CASE [--lean]: with the heap settings of the command line program
import { peakMb } from './peak.mjs';

const [name, lean] = process.argv.slice(2);
if (lean !== undefined) await import('../../apps/cli/bin/lean-heap.mjs');

const { run } = await import(`./cases/${name}.mjs`);
process.on('message', async ({ file, type }) => {
  const started = process.hrtime.bigint();
  const result = await run(file, type);
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  process.send({ ms, totals: {}, faults: 0, ...result, peakMb: peakMb() });
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
