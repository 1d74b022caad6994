// Whether anything of a patient lies readable anywhere: npm run check:canaries. Invented people, each value of whom stands nowhere else, go the whole
// way through the real programs, are put where they do not belong, and are in the messages of errors and crashes; then everything that is stored,
// sent, logged and answered is searched for them, behind every encoding. Exits 1 at a hit, and where the text planted in a place was not found.
import { parseArgs } from 'node:util';
import { runOnce } from './run.mjs';
import { runSuite } from './suite.mjs';
import { TRANSPORTS } from './stage.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  transport: { type: 'string', multiple: true, default: TRANSPORTS }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, suite: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} });
if (values.help) {
  console.log(`npm run check:canaries [-- --transport event-log | kafka: only this one; --suite [paths of specs]: run the tests instead, and search what they said and what their databases were given; --seed N: the same people again; --keep: leave data and logs behind; --json]

Kafka needs Java 17, and Maven once. Progress on standard error; status 1 where something of a patient was found, or what was planted was not.`);
} else {
  process.exitCode = await check();
}

async function check() {
  const [started, seed] = [performance.now(), Number(values.seed)];
  const note = (text) => process.stderr.write(`${text}\n`);
  const runs = [];
  if (values.suite) runs.push(await runSuite(positionals, { note, seed }));
  else for (const transport of values.transport) runs.push(await runOnce(transport, { seed, note, keep: values.keep }));
  const places = runs.flatMap(({ transport, places: its }) => its.map((place) => ({ transport, ...place })));
  const [hits, blind] = [places.reduce((sum, one) => sum + one.hits, 0), places.filter(({ control }) => !control)];
  if (values.json) console.log(JSON.stringify({ seed, hits, runs }, undefined, 2));
  else for (const run of runs) print(run);
  const bytes = places.reduce((sum, one) => sum + one.bytes, 0);
  const failed = hits > 0 || blind.length > 0 || runs.some(({ status = 0 }) => status !== 0);
  note(`${failed ? 'FAILED' : 'ok'}: ${runs.map(({ transport, canaries, forms }) => `${transport} ${canaries} values in ${forms} forms`).join(', ')}; ${places.length} places, ${(bytes / 1e6).toFixed(0)} MB: ${hits} hits, ${blind.length} blind; seed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return failed ? 1 : 0;
}

function print({ transport, canaries, places }) {
  for (const { place, bytes, hits, control, leaks } of places) {
    console.log(`${transport.padEnd(10)} ${place.padEnd(36)} ${String(bytes).padStart(12)} bytes, ${canaries} values: ${hits} hits${control ? ', planted text found' : ', PLANTED TEXT NOT FOUND'}`);
    for (const { label, form, count, where, context } of leaks.slice(0, 40)) console.log(`    LEAK ${label} (${form}, ${count} times) ${where}: …${context}…`);
  }
}
