import { randomBytes } from 'node:crypto';
import { type Admin, Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { KafkaProblem } from '@claimwright/platform-kafka-local';
import { until } from '../until.js';

/** A real Kafka that this spec shares with others: take names from `unique`. */
export interface TestKafka {
  readonly brokers: string[];
  /** A name that nobody else on this broker has: for topics, groups, prefixes. */
  unique(name: string): string;
  /** An empty topic under such a name. */
  newTopic(name?: string, options?: NewTopicOptions): Promise<string>;
  /** An administrator's client, connected. */
  readonly admin: Admin;
  close(): Promise<void>;
}

export interface NewTopicOptions { partitions?: number; settings?: Readonly<Record<string, string>> }

/** Starts the run's broker unless it runs: `const kafka = await testKafka()`, and `await kafka.close()` after all. */
export async function testKafka(): Promise<TestKafka> {
  const brokers = await runningBrokers();
  const admin = new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const made: string[] = [];
  const unique = (name: string) => `${name}-${process.pid}-${randomBytes(4).toString('hex')}`;
  return {
    brokers, unique, admin,
    newTopic: async (name = 'test', { partitions = 2, settings = {} } = {}) => {
      const topic = unique(name);
      await admin.createTopics({ waitForLeaders: false, topics: [{ topic, numPartitions: partitions, configEntries: Object.entries(settings).map(([key, value]) => ({ name: key, value })) }] });
      made.push(topic);
      // A broker under load hears of a new topic a moment after the controller has made it, and leads it a moment after that.
      const answers = () => admin.fetchTopicOffsets(topic).then(() => undefined, (error: unknown) => error);
      const failure = await until(answers, (error) => error === undefined);
      if (failure !== undefined) throw failure as Error;
      return topic;
    },
    close: async () => {
      if (made.length > 0) await admin.deleteTopics({ topics: made });
      await admin.disconnect();
    },
  };
}

async function runningBrokers(): Promise<string[]> {
  const host = process.env['CLAIMWRIGHT_TEST_KAFKA_URL'];
  if (!host) throw new Error('CLAIMWRIGHT_TEST_KAFKA_URL is not set: run the tests through the workspace\'s Jest configuration');
  const answer = await (await fetch(host)).json() as { brokers: string[] } | { problem: string };
  if ('problem' in answer) throw new KafkaProblem(answer.problem);
  return answer.brokers;
}
