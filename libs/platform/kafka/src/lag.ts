import { type GroupLag } from '@claimwright/platform-messaging';
import { type Admin, type Cluster } from '@claimwright/platform-kafka-client';
import { type KafkaClients } from './client.js';

interface Behind {
  topic: string;
  partition: number;
  committed: bigint;
  lag: number;
}

/** Asks the broker how far groups are; keeps its two connections open between questions. */
export class LagReader {
  private admin: Promise<Admin> | undefined;
  private reader: Promise<{ cluster: Cluster; disconnect(): Promise<void> }> | undefined;

  constructor(private readonly clients: KafkaClients) {}

  async read(group: string, topics: readonly string[]): Promise<GroupLag[]> {
    try {
      const behind = await this.behind(group, topics);
      return await Promise.all(behind.map(async ({ topic, partition, committed, lag }) =>
        ({ group, topic, partition, lag, ageSeconds: lag === 0 ? 0 : await this.ageOf(topic, partition, committed) })));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async behind(group: string, topics: readonly string[]): Promise<Behind[]> {
    const admin = await (this.admin ??= connected(this.clients.watcher()));
    // Committed first: what comes in between makes the lag larger, never negative.
    const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
    const ends = await Promise.all(topics.map(async (topic) => ({ topic, offsets: await admin.fetchTopicOffsets(topic) })));
    return ends.flatMap(({ topic, offsets }) => offsets.map(({ partition, low, high }) => {
      const found = committed.find((one) => one.topic === topic)?.partitions.find((one) => one.partition === partition)?.offset ?? '-1';
      // Nothing committed, or what was committed is no longer kept: the group goes on at the oldest record.
      const at = BigInt(found) < BigInt(low) ? BigInt(low) : BigInt(found);
      return { topic, partition, committed: at, lag: Math.max(0, Number(BigInt(high) - at)) };
    }));
  }

  async close(): Promise<void> {
    const [admin, reader] = [this.admin, this.reader];
    this.admin = undefined;
    this.reader = undefined;
    // A connection that never came about needs no goodbye.
    await Promise.allSettled([admin?.then((one) => one.disconnect()), reader?.then((one) => one.disconnect())]);
  }

  /** By the record's own time, as the broker noted it. */
  private async ageOf(topic: string, partition: number, offset: bigint): Promise<number> {
    const { cluster } = await (this.reader ??= this.openReader());
    await cluster.addTargetTopic(topic);
    await cluster.refreshMetadataIfNecessary();
    const [nodeId] = Object.keys(cluster.findLeaderForPartitions(topic, [partition]));
    if (nodeId === undefined) return 0;
    const broker = await cluster.findBroker({ nodeId });
    const { responses } = await broker.fetch({ maxWaitTime: 100, minBytes: 1, maxBytes: 1, topics: [{ topic, partitions: [{ partition, fetchOffset: String(offset), maxBytes: 1 }] }] }) as FetchAnswer;
    const oldest = responses[0]?.partitions[0]?.messages.find((message) => BigInt(message.offset) >= offset);
    return oldest ? Math.max(0, (Date.now() - Number(oldest.timestamp)) / 1000) : 0;
  }

  private async openReader() {
    const { consumer, cluster } = this.clients.reader();
    await consumer.connect();
    return { cluster, disconnect: () => consumer.disconnect() };
  }
}

interface FetchAnswer {
  responses: { partitions: { messages: { offset: string; timestamp: string }[] }[] }[];
}

async function connected(admin: Admin): Promise<Admin> {
  await admin.connect();
  return admin;
}
