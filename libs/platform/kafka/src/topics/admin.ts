import { type PlannedTopic } from '@claimwright/contracts';
import { ConfigResourceTypes, ConfigSource, type Admin, type PartitionMetadata } from '@claimwright/platform-kafka-client';
import { KafkaClients, type KafkaSettings } from '../client.js';
import { pause } from '@claimwright/platform-messaging';
import { compareTopics, TOPIC_PREFIX, type Drift, type FoundTopic, type TopicPlan } from './compare.js';

export interface PartitionState {
  partition: number;
  leader: number;
  replicas: number[];
  inSync: number[];
  /** The oldest record's offset, and the one that the next will get. */
  first: number;
  next: number;
}

const ANSWER_TRIES = 40;
const ANSWER_MS = 250;

export interface Applied {
  created: string[];
  fixed: Drift[];
  /** What is as it was: because it was not to be fixed, or cannot be. */
  left: Drift[];
}

/** A session with a broker's administration: topics as code. */
export class TopicAdmin {
  private constructor(readonly admin: Admin) {}

  static async connect(settings: KafkaSettings): Promise<TopicAdmin> {
    const admin = new KafkaClients(settings).watcher();
    try {
      await admin.connect();
      return new TopicAdmin(admin);
    } catch (error) {
      await admin.disconnect();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.admin.disconnect();
  }

  /** `cluster` where three brokers can each keep a copy. */
  async size(): Promise<'cluster' | 'single'> {
    const { brokers } = await this.admin.describeCluster();
    return brokers.length >= 3 ? 'cluster' : 'single';
  }

  async plan(planned: readonly PlannedTopic[]): Promise<TopicPlan> {
    return compareTopics(planned, await this.found());
  }

  /** Creates what is missing; with `fix` it also puts right what can be. */
  async apply(planned: readonly PlannedTopic[], { fix = false } = {}): Promise<Applied> {
    const { missing, drift } = await this.plan(planned);
    await this.create(missing);
    const fixable = fix ? drift.filter(({ refusal }) => refusal === undefined) : [];
    for (const topic of planned) await this.fix(topic, fixable.filter((one) => one.topic === topic.name));
    return { created: missing.map(({ name }) => name), fixed: fixable, left: drift.filter((one) => !fixable.includes(one)) };
  }

  /** Our topics as the broker has them; all topics under our prefix unless names are given. */
  async found(names?: readonly string[]): Promise<FoundTopic[]> {
    const ours = (await this.admin.listTopics()).filter((name) => (names ? names.includes(name) : name.startsWith(TOPIC_PREFIX)));
    if (ours.length === 0) return [];
    const { topics } = await this.admin.fetchTopicMetadata({ topics: ours });
    const { resources } = await this.admin.describeConfigs({ includeSynonyms: false, resources: ours.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })) });
    const configs = new Map(resources.map(({ resourceName, configEntries }) => [resourceName, ownEntries(configEntries)]));
    return topics.map(({ name, partitions }) => ({ name, partitions: partitions.length, replicas: Math.min(...partitions.map((one) => one.replicas.length)), config: configs.get(name) ?? {} }));
  }

  async partitions(topic: string): Promise<PartitionState[]> {
    const { topics: [found] } = await this.admin.fetchTopicMetadata({ topics: [topic] });
    const offsets = new Map((await this.admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => [partition, { first: Number(low), next: Number(high) }]));
    const stateOf = ({ partitionId, leader, replicas, isr }: PartitionMetadata): PartitionState => (
      { partition: partitionId, leader, replicas, inSync: isr, ...(offsets.get(partitionId) ?? { first: 0, next: 0 }) }
    );
    return (found?.partitions ?? []).map(stateOf).sort((a, b) => a.partition - b.partition);
  }

  /** How many records each topic holds. */
  async records(topics: readonly string[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    // One after the other: of several at once, one that fails would leave the others asking behind its back.
    for (const topic of topics) {
      const offsets = await this.admin.fetchTopicOffsets(topic);
      counts.set(topic, offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0));
    }
    return counts;
  }

  private async create(missing: readonly PlannedTopic[]): Promise<void> {
    if (missing.length === 0) return;
    await this.admin.createTopics({
      // kafkajs' own waiting takes a broker that has not heard of the topic yet for a failure.
      waitForLeaders: false,
      topics: missing.map(({ name, partitions, replicas, config }) => ({ topic: name, numPartitions: partitions, replicationFactor: replicas, configEntries: entriesOf(config) })),
    });
    for (const { name } of missing) await this.answers(name);
  }

  /** A new partition's leader is named before it knows that it leads. */
  private async answers(topic: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.admin.fetchTopicOffsets(topic);
        return;
      } catch (error) {
        if (tries === ANSWER_TRIES || (error as { retriable?: boolean }).retriable !== true) throw error;
        await pause(ANSWER_MS);
      }
    }
  }

  private async fix({ name, partitions, config }: PlannedTopic, drift: readonly Drift[]): Promise<void> {
    if (drift.some(({ what }) => what === 'partitions')) await this.admin.createPartitions({ topicPartitions: [{ topic: name, count: partitions }] });
    // This request replaces all that is set on the topic, so it carries the whole of the plan.
    if (drift.some(({ what }) => what !== 'partitions')) await this.admin.alterConfigs({ validateOnly: false, resources: [{ type: ConfigResourceTypes.TOPIC, name, configEntries: entriesOf(config) }] });
  }
}

const entriesOf = (config: PlannedTopic['config']): { name: string; value: string }[] => Object.entries(config).map(([name, value]) => ({ name, value }));

function ownEntries(entries: readonly { configName: string; configValue: string; configSource: ConfigSource }[]): Record<string, string> {
  return Object.fromEntries(entries.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG).map(({ configName, configValue }) => [configName, configValue]));
}
