// Takes away each of the guards in turn and runs the check: every time it must find something in the place named, and exit 1. npm run
// check:canaries:mutations [-- part of a name]. Works on the sources in place and puts each back, also when it is interrupted.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MUTATIONS } from './mutations.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const [only = ''] = process.argv.slice(2);
if (only === '--help') {
  console.log('npm run check:canaries:mutations [-- part of a name]: takes each guard away and holds the check to noticing it; a minute and a half each');
  process.exit(0);
}
const wanted = MUTATIONS.filter(({ name }) => name.includes(only));

function build() {
  const { status } = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'], { cwd: ROOT, stdio: 'ignore', env: { ...process.env, NX_DAEMON: 'false' } });
  if (status !== 0) throw new Error('The build failed');
}

/** Where the check finds something, without this guard. */
function leaksWithout({ file, changes }) {
  const at = path.join(ROOT, file);
  const before = readFileSync(at, 'utf8');
  for (const [from] of changes) if (before.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);
  const restore = () => writeFileSync(at, before);
  process.once('SIGINT', restore).once('SIGTERM', restore);
  try {
    writeFileSync(at, changes.reduce((text, [from, to]) => text.replace(from, () => to), before));
    build();
    const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'tools/check-canaries/main.mjs', '--transport', 'event-log', '--json'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
    // A check that broke off has noticed nothing, and says nothing of the guard either.
    if (!stdout.startsWith('{')) throw new Error(`The check did not come to its end:\n${stderr.slice(-2_000)}`);
    return JSON.parse(stdout).runs.flatMap(({ places }) => places.filter(({ hits }) => hits > 0).map(({ place }) => place));
  } finally {
    restore();
    process.off('SIGINT', restore).off('SIGTERM', restore);
  }
}

const missed = [];
for (const mutation of wanted) {
  const leaks = leaksWithout(mutation);
  const noticed = leaks.includes(mutation.place);
  if (!noticed) missed.push(mutation.name);
  console.log(`${noticed ? 'noticed' : 'MISSED '} ${mutation.name} (${leaks.join(', ') || 'nothing found'})`);
}
build();
console.log(`check:canaries:mutations ${wanted.length} guards taken away, ${wanted.length - missed.length} noticed`);
process.exitCode = missed.length > 0 || wanted.length === 0 ? 1 : 0;
