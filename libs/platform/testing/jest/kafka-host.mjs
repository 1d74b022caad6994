// Hands the run's Kafka to whichever worker asks first, and to all others after it. The broker itself lives in a process
// of its own that ends when its input closes: with this run, however that ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';

export const VARIABLE = 'CLAIMWRIGHT_TEST_KAFKA_URL';
const ROOT = path.join(import.meta.dirname, '../../../..');

let server;
let broker;
let answer;

function start() {
  broker = spawn(process.execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'libs/platform/testing/src/kafka/broker-process.ts'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(broker, 'exit').then(([code]) => ({ problem: `The process of the run's Kafka ended early with ${code}` }));
  const said = once(createInterface(broker.stdout), 'line').then(([line]) => JSON.parse(line));
  return Promise.race([said, ended]);
}

export async function openKafkaHost() {
  server = createServer((_request, response) => {
    answer ??= start();
    answer.then((told) => response.end(JSON.stringify(told)), (error) => response.destroy(error));
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
}

export async function closeKafkaHost() {
  server?.close();
  server?.closeAllConnections();
  if (!broker || broker.exitCode !== null) return;
  const exit = once(broker, 'exit');
  broker.stdin.end();
  await exit;
}
