import { type Admin, Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { hasCode } from './problem.js';

export interface Seen { brokers: number[]; controller: number | null }

/** What a broker answers to a metadata request; undefined while it does not answer. */
export function askMetadata(address: string): Promise<Seen | undefined> {
  return ask(address, async (admin) => {
    const { brokers, controller } = await admin.describeCluster();
    return { brokers: brokers.map(({ nodeId }) => nodeId).sort((a, b) => a - b), controller };
  });
}

/** How many partitions, Kafka's own among them, lack a copy that is up to date; undefined while nobody answers. */
export function underReplicated(address: string): Promise<number | undefined> {
  return ask(address, async (admin) => {
    const { topics } = await admin.fetchTopicMetadata();
    return topics.flatMap(({ partitions }) => partitions).filter(({ isr, replicas }) => isr.length < replicas.length).length;
  });
}

async function ask<T>(address: string, question: (admin: Admin) => Promise<T>): Promise<T | undefined> {
  const kafka = new Kafka({ clientId: 'kafka-local', brokers: [address], logLevel: logLevel.NOTHING, connectionTimeout: 1_000, requestTimeout: 5_000, retry: { retries: 0 } });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await question(admin);
  } catch (error) {
    if (isKafkaError(error)) return undefined;
    throw error;
  } finally {
    await admin.disconnect();
  }
}

function isKafkaError(error: unknown): boolean {
  return (error instanceof Error && error.name.startsWith('KafkaJS')) || hasCode(error, 'ECONNREFUSED', 'ECONNRESET');
}
