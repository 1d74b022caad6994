// Runs Jest with ES modules (Nest 12 is ESM only): node tools/jest.mjs [jest arguments]
import { spawnSync } from 'node:child_process';

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
const { status, signal } = spawnSync(process.execPath, jest, { stdio: 'inherit' });
process.exit(signal ? 1 : status ?? 1);
