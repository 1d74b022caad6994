// Makes the topics that are not there yet on the Kafka in KAFKA_BROKERS, as the plan of a single node says.
import { setTimeout as sleep } from 'node:timers/promises';
import { topicsOf } from '@claimwright/contracts';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';

const TRIES = 30;

/** Answers the names of the topics that it made. */
export async function makeTopics(brokers) {
  const admin = new Kafka({ clientId: 'topics', brokers, logLevel: logLevel.NOTHING }).admin();
  try {
    await admin.connect();
    const there = new Set(await admin.listTopics());
    const missing = topicsOf('single').filter(({ name }) => !there.has(name));
    const topics = missing.map(({ name, partitions, replicas, config }) => ({
      topic: name, numPartitions: partitions, replicationFactor: replicas, configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
    }));
    if (topics.length > 0) await admin.createTopics({ topics, waitForLeaders: true });
    return missing.map(({ name }) => name);
  } finally {
    await admin.disconnect();
  }
}

async function main() {
  const brokers = (process.env.KAFKA_BROKERS ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  if (brokers.length === 0) throw new Error('KAFKA_BROKERS is not set');
  for (let tries = 1; ; tries++) {
    try {
      const made = await makeTopics(brokers);
      process.stdout.write(`${made.length} topics made\n`);
      return;
    } catch (error) {
      // A broker listens a moment before it can do this.
      if (tries === TRIES) throw error;
      process.stderr.write(`Kafka is not ready: ${error.message}\n`);
      await sleep(1_000);
    }
  }
}

if (import.meta.main) await main();
