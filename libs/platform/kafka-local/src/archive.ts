import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { LocalKafka } from './cluster.js';
import { type Jars, type Progress } from './jars.js';
import { withLock } from './lock.js';

/**
 * Makes the JVM's archive of the classes that a broker loads, once for these jars and this Java, by running one for a
 * moment: every later start takes half the time.
 */
export async function ensureArchive(jars: Jars, progress: Progress): Promise<void> {
  if (!jars.java.hotspot || existsSync(jars.archive)) return;
  await withLock(`${jars.archive}.lock`, async () => {
    if (existsSync(jars.archive)) return;
    progress('Making an archive of the broker\'s classes, once, so that it starts faster …');
    const made = `${jars.archive}.new`;
    const kafka = await LocalKafka.create({ dir: `${jars.archive}.broker-${process.pid}`, owner: process.pid, archiveTo: made });
    try {
      await kafka.start();
      await exercise(kafka.brokers);
      await kafka.stop();   // the JVM writes the archive on its way out
    } finally {
      await kafka.remove();
    }
    await rename(made, jars.archive);
  });
}

/** A record through the broker and back, so that the classes of that way are in the archive too. */
async function exercise(brokers: string[]): Promise<void> {
  const kafka = new Kafka({ clientId: 'kafka-local', brokers, logLevel: logLevel.NOTHING });
  const [admin, producer, consumer] = [kafka.admin(), kafka.producer({ idempotent: true }), kafka.consumer({ groupId: 'first' })];
  try {
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: 'first', numPartitions: 1 }], waitForLeaders: true });
    await producer.connect();
    await producer.send({ topic: 'first', messages: [{ key: 'k', value: 'v' }] });
    await consumer.connect();
    await consumer.subscribe({ topic: 'first', fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      // A coordinator that is still loading is a crash after which the client starts again by itself.
      consumer.on(consumer.events.CRASH, ({ payload }) => { if (!payload.restart) reject(payload.error); });
      consumer.run({ eachMessage: async () => resolve() }).catch(reject);
    });
  } finally {
    await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
  }
}
