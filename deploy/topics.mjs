// Makes the topics that are not there yet on the Kafka in KAFKA_BROKERS; ends with status 1 where one is not as it is planned.
import { setTimeout as sleep } from 'node:timers/promises';
import { topicsOf } from '@claimwright/contracts';
import { TopicAdmin } from '@claimwright/platform-kafka';

const TRIES = 30;

/** A broker listens a moment before it can do this. */
async function connected(brokers) {
  for (let tries = 1; ; tries++) {
    try {
      return await TopicAdmin.connect({ clientId: 'topics', brokers });
    } catch (error) {
      if (tries === TRIES) throw error;
      process.stderr.write(`Kafka is not ready: ${error.message}\n`);
      await sleep(1_000);
    }
  }
}

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',').map((one) => one.trim()).filter(Boolean);
if (brokers.length === 0) throw new Error('KAFKA_BROKERS is not set');
const admin = await connected(brokers);
try {
  const { created, left } = await admin.apply(topicsOf(await admin.size()));
  process.stdout.write(`${created.length} topics made\n`);
  for (const { topic, ...drift } of left) process.stderr.write(`${topic} is not as planned: ${JSON.stringify(drift)}\n`);
  if (left.length > 0) process.exitCode = 1;
} finally {
  await admin.close();
}
