// Takes away each guard in turn and runs the tests that are there for it: every time at least one must fail. npm run check:authz:mutations
// [part of a name]. Works on the sources in place and puts each back, also when it is interrupted.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MUTATIONS } from './mutations.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const [only = ''] = process.argv.slice(2);
const wanted = MUTATIONS.filter(({ name }) => name.includes(only));

/** Whether the tests fail without this guard. */
function isNoticed({ file, from, to, tests }) {
  const at = path.join(ROOT, file);
  const before = readFileSync(at, 'utf8');
  if (before.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);
  const restore = () => writeFileSync(at, before);
  process.once('SIGINT', restore).once('SIGTERM', restore);
  try {
    writeFileSync(at, before.replace(from, () => to));
    const { status } = spawnSync(process.execPath, ['tools/jest.mjs', '--bail', ...tests], { cwd: ROOT, stdio: 'ignore' });
    return status !== 0;
  } finally {
    restore();
    process.off('SIGINT', restore).off('SIGTERM', restore);
  }
}

// Whole as they are, so that a failure means the guard.
const tests = [...new Set(wanted.flatMap((one) => one.tests))];
if (spawnSync(process.execPath, ['tools/jest.mjs', ...tests], { cwd: ROOT, stdio: 'ignore' }).status !== 0) throw new Error(`These fail with every guard in place: ${tests.join(' ')}`);

const missed = [];
for (const mutation of wanted) {
  const noticed = isNoticed(mutation);
  if (!noticed) missed.push(mutation.name);
  console.log(`${noticed ? 'noticed' : 'MISSED '} ${mutation.name}`);
}
console.log(`check:authz:mutations ${wanted.length} guards taken away, ${wanted.length - missed.length} noticed`);
process.exitCode = missed.length > 0 || wanted.length === 0 ? 1 : 0;
