import { existsSync } from 'node:fs';
import { closeKafkaHost } from './kafka-host.mjs';
import { removeServer, VARIABLE } from './test-run.mjs';

export default async function tearDown() {
  await closeKafkaHost();
  const dataDir = process.env[VARIABLE];
  if (dataDir && existsSync(dataDir)) await removeServer(dataDir);
}
