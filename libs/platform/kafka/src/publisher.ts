import { type BrokerRecord } from '@claimwright/platform-messaging';
import { type Producer } from '@claimwright/platform-kafka-client';
import { type KafkaClients } from './client.js';

const BATCH_RECORDS_MAX = 500;
const BATCH_BYTES_MAX = 1024 * 1024;
const ALL_REPLICAS = -1;

/**
 * Publishes in order, one request at a time, through an idempotent producer that tries each send once: kafkajs loses records when it
 * tries again after a leader has moved, and never resets a producer's session. After any error the producer is thrown away, and
 * whoever publishes sends all of it again through a new one.
 */
export class Publisher {
  private producer: Promise<Producer> | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly clients: KafkaClients) {}

  publish(records: readonly BrokerRecord[]): Promise<void> {
    const mine = this.turn.then(() => this.send(records));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.turn;
    await this.discard();
  }

  private async send(records: readonly BrokerRecord[]): Promise<void> {
    try {
      const producer = await (this.producer ??= this.connect());
      for (const batch of batches(records)) await producer.sendBatch({ acks: ALL_REPLICAS, topicMessages: byTopic(batch) });
    } catch (error) {
      await this.discard();
      throw error;
    }
  }

  private async connect(): Promise<Producer> {
    const producer = this.clients.producer();
    try {
      await producer.connect();
      return producer;
    } catch (error) {
      await producer.disconnect();
      throw error;
    }
  }

  private async discard(): Promise<void> {
    const old = this.producer;
    this.producer = undefined;
    // What failed is told by the error that led here.
    await old?.then((producer) => producer.disconnect()).catch(() => undefined);
  }
}

function* batches(records: readonly BrokerRecord[]): Generator<BrokerRecord[]> {
  let batch: BrokerRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = sizeOf(record);
    if (batch.length === BATCH_RECORDS_MAX || (batch.length > 0 && bytes + size > BATCH_BYTES_MAX)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(record);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

const sizeOf = ({ key, value, headers }: BrokerRecord): number =>
  Buffer.byteLength(value) + Buffer.byteLength(key) + Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + Buffer.byteLength(text), 0);

function byTopic(records: readonly BrokerRecord[]) {
  const topics = new Map<string, { key: string; value: string; headers: Record<string, string> }[]>();
  for (const { topic, key, value, headers } of records) {
    const messages = topics.get(topic) ?? [];
    messages.push({ key, value, headers });
    topics.set(topic, messages);
  }
  return [...topics].map(([topic, messages]) => ({ topic, messages }));
}
