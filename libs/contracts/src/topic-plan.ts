import { groupsOf, LISTENERS, type Listener } from './listeners.js';
import { STATE_TOPICS, TOPICS, type Topic } from './topics.js';

/** log: what happened, in order. state: the newest of each key, compacted, with tombstones. dlq: what a group could not handle. */
export type TopicKind = 'log' | 'state' | 'dlq';

/** How many brokers share the work: `cluster` is three or more, `single` is one, for development and tests. */
export type ClusterSize = 'cluster' | 'single';

/** A topic as a broker is to have it. */
export interface PlannedTopic {
  name: string;
  kind: TopicKind;
  /** The one service that writes it; a dead-letter topic is written by the group that gave up. */
  writer: string;
  /** The groups that read it. Dead letters are read by people only. */
  groups: readonly string[];
  partitions: number;
  replicas: number;
  /** Settings of the topic, as Kafka names them. */
  config: Readonly<Record<string, string>>;
  summary: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const RECORD_BYTES_MAX = 1 << 20;
// A dead letter is the record as it came and headers that say why; a record of full size must still fit.
const DEAD_LETTER_BYTES_MAX = RECORD_BYTES_MAX + (64 << 10);

const REPLICATION: Readonly<Record<ClusterSize, { replicas: number; inSync: number }>> = {
  cluster: { replicas: 3, inSync: 2 },
  single: { replicas: 1, inSync: 1 },
};

const BY_KIND: Readonly<Record<TopicKind, Readonly<Record<string, string>>>> = {
  log: { 'cleanup.policy': 'delete', 'retention.ms': String(30 * DAY_MS), 'max.message.bytes': String(RECORD_BYTES_MAX) },
  // A late joiner has a day to read a tombstone before it goes.
  state: { 'cleanup.policy': 'compact', 'delete.retention.ms': String(DAY_MS), 'max.message.bytes': String(RECORD_BYTES_MAX) },
  dlq: { 'cleanup.policy': 'delete', 'retention.ms': String(90 * DAY_MS), 'max.message.bytes': String(DEAD_LETTER_BYTES_MAX) },
};

/** The topic in which a group lays down the records of a topic that it gave up. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dlq`;
}

/** Where the plan comes from; by default, everything that Claimwright has. */
export interface TopicSources {
  topics?: readonly Topic[];
  states?: readonly Topic[];
  listeners?: readonly Listener[];
}

/** Every topic that a broker is to have, with all settings: the one table that creation, checks and documents read. */
export function topicsOf(size: ClusterSize, { topics = TOPICS, states = STATE_TOPICS, listeners = LISTENERS }: TopicSources = {}): PlannedTopic[] {
  const { replicas, inSync } = REPLICATION[size];
  const configOf = (kind: TopicKind) => ({
    ...BY_KIND[kind],
    'min.insync.replicas': String(inSync),
    // The broker's clock, so that a service with a wrong one neither ages nor freshens a record.
    'message.timestamp.type': 'LogAppendTime',
  });
  const stream = (kind: TopicKind) => ({ name, service, partitions, summary }: Topic): PlannedTopic => (
    { name, kind, writer: service, groups: groupsOf(name, listeners), partitions, replicas, config: configOf(kind), summary }
  );
  const deadLetters = ({ name }: Topic): PlannedTopic[] => groupsOf(name, listeners).map((group) => ({
    // One partition: they are few, and people read them in the order in which they came. The record's own place is in its headers.
    name: deadLetterTopic(name, group), kind: 'dlq', writer: group, groups: [], partitions: 1, replicas, config: configOf('dlq'),
    summary: `Records of ${name} that ${group} could not handle.`,
  }));
  return [...topics.map(stream('log')), ...states.map(stream('state')), ...[...topics, ...states].flatMap(deadLetters)];
}

/** The topics without which a service cannot run: those it announces on, those its group listens to, and those for what it gives up. */
export function requiredTopics(service: string): string[] {
  return topicsOf('single').filter(({ kind, writer, groups }) => kind !== 'state' && (writer === service || groups.includes(service))).map(({ name }) => name);
}
