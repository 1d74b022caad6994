import { type ConnectionOptions } from 'node:tls';
import {
  Kafka, logLevel, PartitionAssigners, Partitioners,
  type Admin, type Cluster, type Consumer, type ISocketFactory, type LogEntry, type PartitionAssigner, type Producer, type RetryOptions, type SASLOptions,
} from '@claimwright/platform-kafka-client';

/** Something the client has to say of its connections; never of what it carries. */
export interface ClientNotice {
  level: 'warn' | 'error';
  component: string;
  group?: string;
  topic?: string;
  /** The error's class or protocol name, where there is one. */
  code?: string;
}

export interface KafkaSettings {
  brokers: readonly string[];
  /** `<service>-<instance>`: what the broker's logs and quotas call this process. */
  clientId: string;
  /** True takes Node's own authorities. */
  ssl?: boolean | ConnectionOptions;
  sasl?: SASLOptions;
  /** How long the broker waits for a sign of life before it gives a member's partitions to others. */
  sessionTimeoutMs?: number;
  /** How long members have to let go and join again when the group changes. */
  rebalanceTimeoutMs?: number;
  onNotice?: (notice: ClientNotice) => void;
  /** Makes the connections instead of the client itself, such as through a tunnel. */
  socketFactory?: ISocketFactory;
}

const RETRIES = { initialRetryTime: 300, retries: 8 };
// Whoever sleeps half a minute between two tries finds its broker back half a minute late, and cannot be closed meanwhile.
const CONSUMING = { ...RETRIES, maxRetryTime: 2000 };
// Fewer, since the relay tries again itself, and must have let go before a shutdown is over.
const PUBLISHING = { ...CONSUMING, retries: 5 };
// For questions that are asked again and again.
const WATCHING = { ...RETRIES, maxRetryTime: 1000, retries: 2 };

/** Makes the clients of one process with the settings that keep the promises of the port. */
export class KafkaClients {
  readonly sessionTimeoutMs: number;
  private readonly rebalanceTimeoutMs: number;

  constructor(private readonly settings: KafkaSettings) {
    this.sessionTimeoutMs = settings.sessionTimeoutMs ?? 20_000;
    this.rebalanceTimeoutMs = settings.rebalanceTimeoutMs ?? 60_000;
  }

  /** Retries are bounded, which kafkajs warns of: what is not published stays in the outbox, and that is the retry. */
  producer(): Producer {
    return this.client(PUBLISHING).producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false, createPartitioner: Partitioners.DefaultPartitioner, retry: PUBLISHING });
  }

  /** Never restarts itself: whoever runs it counts its crashes and makes a new one. */
  consumer(groupId: string): Consumer {
    return this.client(CONSUMING).consumer({ ...this.consumerSettings(groupId), retry: { ...CONSUMING, restartOnFailure: async () => false } });
  }

  /** Reads records at an offset without being a member of any group; `connect` and `disconnect` are the consumer's. */
  reader(): { consumer: Consumer; cluster: Cluster } {
    let cluster: Cluster | undefined;
    const keepCluster: PartitionAssigner = (parts) => {
      cluster = parts.cluster;
      return PartitionAssigners.roundRobin(parts);
    };
    const consumer = this.client(WATCHING).consumer({ ...this.consumerSettings('claimwright.reader'), retry: WATCHING, partitionAssigners: [keepCluster] });
    if (!cluster) throw new Error('This version of kafkajs does not hand its cluster to assigners');
    return { consumer, cluster };
  }

  admin(): Admin {
    return this.client(CONSUMING).admin({ retry: CONSUMING });
  }

  /** An admin that gives up soon. */
  watcher(): Admin {
    return this.client(WATCHING).admin({ retry: WATCHING });
  }

  /** Connections take their retries from here, whatever is asked of the part that uses them. */
  private client(retry: RetryOptions): Kafka {
    const { brokers, clientId, ssl, sasl, socketFactory, onNotice } = this.settings;
    return new Kafka({
      brokers: [...brokers], clientId, ssl, sasl, socketFactory, connectionTimeout: 10_000, requestTimeout: 30_000, retry,
      logLevel: logLevel.WARN, logCreator: () => (entry) => onNotice?.(noticeOf(entry)),
    });
  }

  private consumerSettings(groupId: string) {
    return {
      groupId, sessionTimeout: this.sessionTimeoutMs, heartbeatInterval: Math.min(3000, this.sessionTimeoutMs / 3), rebalanceTimeout: this.rebalanceTimeoutMs,
      maxBytesPerPartition: 262_144, maxBytes: 2_097_152, maxWaitTimeInMs: 250, readUncommitted: false, allowAutoTopicCreation: false,
    };
  }
}

function noticeOf({ level, namespace, log }: LogEntry): ClientNotice {
  const { message, error, groupId, topic } = log as { message: string; error?: unknown; groupId?: unknown; topic?: unknown };
  const text = `${message} ${typeof error === 'string' ? error : ''}`;
  return {
    level: level === logLevel.WARN ? 'warn' : 'error', component: namespace,
    ...(typeof groupId === 'string' && { group: groupId }), ...(typeof topic === 'string' && { topic }),
    code: /KafkaJS\w+|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\bE[A-Z]{4,}\b/.exec(text)?.[0],
  };
}

const BROKER_AWAY = new Set([
  'KafkaJSConnectionError', 'KafkaJSConnectionClosedError', 'KafkaJSBrokerNotFound', 'KafkaJSNoBrokerAvailableError', 'KafkaJSGroupCoordinatorNotFound', 'KafkaJSRequestTimeoutError',
  // A broker that has just come back, or is about to hand its groups to another.
  'GROUP_LOAD_IN_PROGRESS', 'GROUP_COORDINATOR_NOT_AVAILABLE', 'NOT_COORDINATOR_FOR_GROUP',
]);

function* chainOf(error: unknown): Generator<Error & { retriable?: boolean; type?: string }> {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1, current = current.cause) yield current;
}

/** True where no broker could be reached or serve, which no new start of this process would change. */
export function isBrokerAway(error: unknown): boolean {
  return [...chainOf(error)].some(({ name, type }) => BROKER_AWAY.has(name) || (type !== undefined && BROKER_AWAY.has(type)));
}

/** As kafkajs decides it: retries used up, or a cause that may pass. */
export function mayPass(error: unknown): boolean {
  const chain = [...chainOf(error)];
  return chain[0]?.name === 'KafkaJSNumberOfRetriesExceeded' || chain.at(-1)?.retriable === true;
}

/** The protocol's name for an error, or its class; never its message. */
export function kafkaErrorCode(error: unknown): string {
  const chain = [...chainOf(error)];
  return chain.find(({ type }) => typeof type === 'string')?.type ?? chain.at(-1)?.name ?? 'not_an_error';
}
