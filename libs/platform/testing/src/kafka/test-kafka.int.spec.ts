import { describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { until } from '../until.js';
import { describeKafka } from './describe-kafka.js';
import { kafkaSource } from './source.js';
import { testKafka } from './test-kafka.js';

describe('the source of the tests\' Kafka', () => {
  const NOTHING = { PATH: '', DOCKER_HOST: 'unix:///nowhere/docker.sock' };

  it('is yours before all others', async () => {
    expect(await kafkaSource({ KAFKA_BROKERS: 'kafka-1:9092, kafka-2:9092' })).toEqual({ kind: 'yours', brokers: ['kafka-1:9092', 'kafka-2:9092'] });
  });

  it('is none, and says what to install, where there is nothing', async () => {
    expect(await kafkaSource(NOTHING)).toEqual({ kind: 'none', why: expect.stringMatching(/no KAFKA_BROKERS, no Docker engine, and no local Kafka: .*needs Java 17/) });
  });
});

describeKafka('the tests\' Kafka', (kafka) => {
  it('is one for the whole run, and names keep its users apart', async () => {
    const other = await testKafka();
    expect(other.brokers).toEqual(kafka().brokers);
    const [mine, theirs] = [await kafka().newTopic('claims', { partitions: 3 }), await other.newTopic('claims')];
    expect(theirs).not.toBe(mine);
    const { topics } = await kafka().admin.fetchTopicMetadata({ topics: [mine, theirs] });
    expect(Object.fromEntries(topics.map(({ name, partitions }) => [name, partitions.length]))).toEqual({ [mine]: 3, [theirs]: 2 });
    await other.close();
    expect(await until(() => kafka().admin.listTopics(), (names) => !names.includes(theirs))).not.toContain(theirs);
  });

  it('carries a record, stamped by the broker\'s clock whatever the client says', async () => {
    const topic = await kafka().newTopic();
    const client = new Kafka({ clientId: 'test', brokers: kafka().brokers, logLevel: logLevel.NOTHING });
    const [producer, consumer] = [client.producer({ idempotent: true, maxInFlightRequests: 1 }), client.consumer({ groupId: kafka().unique('group') })];
    await producer.connect();
    await producer.send({ topic, messages: [{ key: 'clm_1', value: '{}', timestamp: '1000' }] });
    await producer.disconnect();
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    const read = await new Promise<{ key: string | undefined; ageMs: number }>((resolve, reject) => {
      consumer.run({ eachMessage: async ({ message }) => resolve({ key: message.key?.toString(), ageMs: Date.now() - Number(message.timestamp) }) }).catch(reject);
    });
    await consumer.disconnect();
    expect(read).toEqual({ key: 'clm_1', ageMs: expect.any(Number) });
    expect(read.ageMs).toBeLessThan(60_000);
  });

  it('makes no topic by itself', async () => {
    const producer = new Kafka({ clientId: 'test', brokers: kafka().brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } }).producer({ allowAutoTopicCreation: true });
    await producer.connect();
    const topic = kafka().unique('misspelt');
    await expect(producer.send({ topic, messages: [{ value: 'x' }] })).rejects.toThrow('does not host this topic-partition');
    await producer.disconnect();
    expect(await kafka().admin.listTopics()).not.toContain(topic);
  });
});
