// Brings the database up to date for every service, one after the other, and makes the key in KEY_FILE unless it is there.
// The one step that knows the administrator's address; it ends with status 0 when all is ready.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { SERVICES } from './services.mjs';

const root = path.join(import.meta.dirname, '..');
const steps = [...SERVICES.map((service) => [`apps/${service}/dist/main.js`, '--migrate']), ['tools/operate.mjs', 'make-key']];

for (const [program, ...args] of steps) {
  const { status, error } = spawnSync(process.execPath, [path.join(root, program), ...args], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
