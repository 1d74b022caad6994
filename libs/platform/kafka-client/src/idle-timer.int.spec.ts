import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { describeKafka } from '@claimwright/platform-testing/kafka';
import { Kafka, logLevel } from './index.js';

const require = createRequire(import.meta.url);

afterEach(() => { jest.restoreAllMocks(); });

describe('the remedy for the idle timer of kafkajs', () => {
  it('is for the version that it was tried with', () => {
    // Another version: read its network/requestQueue, and drop the remedy if an empty queue sets no timer there.
    expect((require('kafkajs/package.json') as { version: string }).version).toBe('2.2.4');
  });

  it('stands in the client', () => {
    const { prototype } = require('kafkajs/src/network/requestQueue/index.js') as { prototype: { scheduleCheckPendingRequests: () => void } };
    expect(prototype.scheduleCheckPendingRequests.name).toBe('scheduleIfPending');
  });

  it('sets no timer while nothing waits, and one above zero when something does', () => {
    const RequestQueue = require('kafkajs/src/network/requestQueue/index.js') as new (options: object) => { pending: unknown[]; scheduleCheckPendingRequests(): void; destroy(): void };
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const queue = new RequestQueue({ maxInFlightRequests: 1, requestTimeout: 1_000 });
    queue.scheduleCheckPendingRequests();
    expect(timers).not.toHaveBeenCalled();
    queue.pending.push({});
    queue.scheduleCheckPendingRequests();
    expect(timers.mock.calls.map(([, delay]) => delay)).toEqual([10]);
    queue.destroy();
  });
});

describeKafka('a producer and a consumer with nothing to do', (kafka) => {
  it('set few timers, and none that lies in the past', async () => {
    const client = new Kafka({ clientId: 'idle', brokers: kafka().brokers, logLevel: logLevel.NOTHING });
    const [producer, consumer] = [client.producer(), client.consumer({ groupId: kafka().unique('idle'), maxWaitTimeInMs: 250 })];
    const topic = await kafka().newTopic();
    await Promise.all([producer.connect(), consumer.connect()]);
    await producer.send({ topic, messages: [{ value: 'x' }] });
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => { consumer.run({ eachMessage: async () => resolve() }).catch(reject); });
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await sleep(1_000);   // the second that is measured
    const delays = timers.mock.calls.map(([, delay]) => delay);
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
    expect(delays.length).toBeLessThan(50);   // about 900 for each connection without the remedy
    expect(delays.filter((delay) => delay === undefined || !(delay >= 0))).toEqual([]);
  });
});
