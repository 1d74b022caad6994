import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openKafkaHost, VARIABLE as KAFKA } from './kafka-host.mjs';
import { KEPT, newRunDir, PARENT, removeServer, VARIABLE } from './test-run.mjs';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export default async function setUp() {
  // A run that was killed could not clean up after itself.
  const left = existsSync(PARENT) ? readdirSync(PARENT).filter((name) => /^run-\d+-/.test(name) && !isAlive(Number(name.split('-')[1]))) : [];
  for (const name of left) await removeServer(path.join(PARENT, name));
  process.env[VARIABLE] = process.env[KEPT] || newRunDir();
  process.env[KAFKA] = await openKafkaHost();
}
