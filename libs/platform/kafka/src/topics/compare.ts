import { type PlannedTopic } from '@claimwright/contracts';

/** A topic as a broker has it. */
export interface FoundTopic {
  name: string;
  partitions: number;
  /** The fewest copies that any of its partitions is to have. */
  replicas: number;
  /** What is set on the topic itself, not taken from the broker's defaults. */
  config: Readonly<Record<string, string>>;
}

/** One thing that is not as planned. */
export interface Drift {
  topic: string;
  /** `partitions`, `replicas`, or the name of a setting. */
  what: string;
  /** Undefined where the plan leaves it to the broker. */
  wanted?: string;
  /** Undefined where nothing is set. */
  found?: string;
  /** Why it cannot be put right here, and what to do; undefined where it can. */
  refusal?: string;
}

export interface TopicPlan {
  missing: PlannedTopic[];
  drift: Drift[];
  /** Topics under our prefix that nobody planned. */
  unknown: string[];
  /** How many are exactly as planned. */
  asPlanned: number;
}

/** What our topics' names begin with; others on the same broker are not looked at. */
export const TOPIC_PREFIX = 'claimwright.';

/** Holds what a broker has against the plan. */
export function compareTopics(planned: readonly PlannedTopic[], found: readonly FoundTopic[]): TopicPlan {
  const there = new Map(found.map((topic) => [topic.name, topic]));
  const names = new Set(planned.map(({ name }) => name));
  const missing = planned.filter(({ name }) => !there.has(name));
  const drift = planned.flatMap((topic) => driftOf(topic, there.get(topic.name)));
  const drifted = new Set(drift.map(({ topic }) => topic));
  return {
    missing, drift,
    unknown: found.map(({ name }) => name).filter((name) => name.startsWith(TOPIC_PREFIX) && !names.has(name)).sort(),
    asPlanned: planned.length - missing.length - drifted.size,
  };
}

function driftOf(planned: PlannedTopic, found: FoundTopic | undefined): Drift[] {
  if (!found) return [];
  const drift: Drift[] = [];
  if (found.partitions !== planned.partitions) {
    drift.push({ topic: planned.name, what: 'partitions', wanted: String(planned.partitions), found: String(found.partitions), refusal: partitionsRefusal(planned, found) });
  }
  if (found.replicas !== planned.replicas) {
    drift.push({
      topic: planned.name, what: 'replicas', wanted: String(planned.replicas), found: String(found.replicas),
      refusal: 'copies are moved between brokers by kafka-reassign-partitions, under a throttle that you choose',
    });
  }
  // A setting that the plan does not have may delete records just as well as one that it has and that differs.
  for (const name of [...new Set([...Object.keys(planned.config), ...Object.keys(found.config)])].sort()) {
    const [wanted, is] = [planned.config[name], found.config[name]];
    if (wanted !== is) drift.push({ topic: planned.name, what: name, wanted, found: is });
  }
  return drift;
}

function partitionsRefusal({ kind, partitions }: PlannedTopic, found: FoundTopic): string | undefined {
  if (kind !== 'dlq') return 'the key decides the partition: with another number the events of a claim would lie in two partitions and lose their order; make a topic with a new version instead';
  return found.partitions > partitions ? 'Kafka cannot take partitions away' : undefined;
}
