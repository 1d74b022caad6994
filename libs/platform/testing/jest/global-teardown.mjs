import { existsSync } from 'node:fs';
import { closeKafkaHost } from './kafka-host.mjs';
import { KEPT, removeServer, stopServer, VARIABLE } from './test-run.mjs';

export default async function tearDown() {
  await closeKafkaHost();
  const dataDir = process.env[VARIABLE];
  if (dataDir && existsSync(dataDir)) await (process.env[KEPT] ? stopServer(dataDir) : removeServer(dataDir));
}
