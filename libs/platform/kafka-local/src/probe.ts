import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { hasCode } from './problem.js';

export interface Seen { brokers: number[]; controller: number | null }

/** What a broker answers to a metadata request; undefined while it does not answer. */
export async function askMetadata(address: string): Promise<Seen | undefined> {
  const kafka = new Kafka({ clientId: 'kafka-local', brokers: [address], logLevel: logLevel.NOTHING, connectionTimeout: 1_000, requestTimeout: 5_000, retry: { retries: 0 } });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { brokers, controller } = await admin.describeCluster();
    return { brokers: brokers.map(({ nodeId }) => nodeId).sort((a, b) => a - b), controller };
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
