// Runs Jest with ES modules (Nest 12 is ESM only): node tools/jest.mjs [jest arguments]. The journeys start the real programs,
// so these are built first; everything else is read from its sources.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('-'));
const run = (...command) => {
  const { status, signal } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });
  if (signal || status !== 0) process.exit(status || 1);
};

if (paths.length === 0 || paths.some((p) => p.includes('journeys'))) run('node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static');
run('--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args);
