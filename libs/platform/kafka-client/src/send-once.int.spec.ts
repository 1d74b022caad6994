import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import './index.js';

type Send = (batch: object) => Promise<unknown>;
const require = createRequire(import.meta.url);
const SILENT = { debug: () => undefined, error: () => undefined };

describe('a batch for two brokers, of which one hands its partition to the other', () => {
  it('fails as a whole rather than counting the moved partition as sent', async () => {
    const sent: string[] = [];
    let leaderOfSecond = 2;
    const broker = (nodeId: number) => ({
      nodeId,
      produce: async ({ topicData }: { topicData: { topic: string; partitions: { partition: number }[] }[] }) => {
        if (nodeId === 2) {
          // Later than the other has answered, as a broker does that is going down.
          await new Promise((resolve) => { setTimeout(resolve, 50); });
          leaderOfSecond = 1;
          throw Object.assign(new Error('not the leader any more'), { name: 'KafkaJSProtocolError', type: 'NOT_LEADER_FOR_PARTITION', retriable: true });
        }
        for (const { partitions } of topicData) for (const { partition } of partitions) sent.push(`partition ${partition} to ${nodeId}`);
        return { topics: [] };
      },
    });
    const brokers = [broker(1), broker(2)];
    const cluster = {
      isConnected: () => true, refreshMetadataIfNecessary: async () => undefined, refreshMetadata: async () => undefined, addMultipleTargetTopics: async () => undefined,
      findTopicPartitionMetadata: () => [{ partitionId: 0 }, { partitionId: 1 }],
      findLeaderForPartitions: (_: string, partitions: string[]) => {
        const byLeader: Record<number, number[]> = {};
        for (const partition of partitions.map(Number)) (byLeader[partition === 0 ? 1 : leaderOfSecond] ??= []).push(partition);
        return byLeader;
      },
      findBroker: async ({ nodeId }: { nodeId: string }) => brokers.find((one) => one.nodeId === Number(nodeId)),
    };
    const eosManager = { isTransactional: () => false, acquireBrokerLock: async () => undefined, releaseBrokerLock: async () => undefined, getSequence: () => 0, updateSequence: () => undefined, getProducerId: () => 1, getProducerEpoch: () => 0 };
    // As kafkajs tries things again: at once, and once more is enough here.
    const retrier = async (attempt: (bail: (error: Error) => void, count: number, time: number) => Promise<unknown>) => attempt(() => undefined, 0, 0).catch(() => attempt(() => undefined, 1, 0));
    const makeSend = require('kafkajs/src/producer/sendMessages.js') as (parts: object) => Send;
    const send = makeSend({ logger: SILENT, cluster, eosManager, retrier, partitioner: ({ message }: { message: { key: string } }) => Number(message.key) });
    const outcome = await send({ acks: -1, topicMessages: [{ topic: 't', messages: [{ key: '0', value: 'a' }, { key: '1', value: 'b' }] }] }).then(() => 'sent', () => 'failed');
    // Where it is counted as sent, both must be there.
    expect(outcome === 'failed' || sent.some((one) => one.startsWith('partition 1'))).toBe(true);
  });
});
