// The run's broker, in a process that ends with it: one line of JSON when it is ready, and it stops when its input closes,
// which also happens when the run is killed. jest/kafka-host.mjs starts it when the first test asks.
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { canRunKafka, KafkaProblem, LocalKafka } from '@claimwright/platform-kafka-local';
import { type RunningKafka } from './docker-kafka.js';
import { kafkaSource } from './source.js';

const progress = (line: string) => void process.stderr.write(`${line}\n`);

async function start(): Promise<RunningKafka> {
  const source = await kafkaSource();
  if (source.kind === 'none') throw new KafkaProblem(source.why);
  if (source.kind === 'yours') return { brokers: source.brokers, stop: async () => undefined };
  return source.kind === 'docker' ? startInDocker() : startLocal();
}

async function startInDocker(): Promise<RunningKafka> {
  try {
    const { startDockerKafka } = await import('./docker-kafka.js');
    return await startDockerKafka();
  } catch (error) {
    // An engine without the image and without a way to it.
    if ((await canRunKafka()) !== undefined) throw error;
    progress(`Kafka in Docker does not start (${error instanceof Error ? error.message : String(error)}); the tests take the local one`);
    return startLocal();
  }
}

async function startLocal(): Promise<RunningKafka> {
  const kafka = await LocalKafka.create({ dir: await mkdtemp(path.join(os.tmpdir(), 'claimwright-kafka-')), owner: process.pid, progress });
  try {
    await kafka.start();
  } catch (error) {
    await kafka.remove();
    throw error;
  }
  return { brokers: kafka.brokers, stop: () => kafka.remove() };
}

// Ctrl-C reaches everybody at the terminal; the run closes our input when it has ended.
process.on('SIGINT', () => undefined);
process.stdout.on('error', () => undefined);   // nobody reads any more: then our input is closed, too
process.stdin.resume();
const closed = once(process.stdin, 'close');
try {
  const running = await start();
  process.stdout.write(`${JSON.stringify({ brokers: running.brokers })}\n`);
  await closed;
  await running.stop();
} catch (error) {
  process.stdout.write(`${JSON.stringify({ problem: error instanceof KafkaProblem ? error.message : String((error as Error).stack) })}\n`);
}
