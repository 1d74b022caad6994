import { existsSync } from 'node:fs';
import { removeServer, VARIABLE } from './test-run.mjs';

export default async function tearDown() {
  const dataDir = process.env[VARIABLE];
  if (dataDir && existsSync(dataDir)) await removeServer(dataDir);
}
