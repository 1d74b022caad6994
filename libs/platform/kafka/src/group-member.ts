import { pause, type Observe, type Subscription } from '@claimwright/platform-messaging';
import { failpoint } from '@claimwright/platform-persistence';
import { type Consumer } from '@claimwright/platform-kafka-client';
import { isBrokerAway, kafkaErrorCode, mayPass, type KafkaClients } from './client.js';
import { PartitionWorker } from './partition-worker.js';
import { within } from './within.js';
import { Progress } from './progress.js';

const PARTITIONS_AT_ONCE = 3;
const CRASHES_MAX = 5;
const RESTART_MS = 1000;
const LEAVE_MS = 5000;

/** Why a process cannot go on: its consumers would stay silent in a process that looks healthy. */
export interface Fatal {
  reason: 'consumer_crashed' | 'consumer_stalled';
  group: string;
  code?: string;
  error?: unknown;
}

export interface MemberParts {
  clients: KafkaClients;
  observe: Observe;
  /** A partition that has not got on for this long is stalled. */
  stalledAfterMs: number;
  onFatal(fatal: Fatal): void;
}

/** One member of a group. It starts again after a crash that may pass, and says so when crashes keep it from getting anywhere. */
export class GroupMember {
  readonly progress = new Progress();
  private readonly worker: PartitionWorker;
  private readonly closing = new AbortController();
  private consumer: Consumer | undefined;
  private running: Promise<void> = Promise.resolve();
  private crashes = 0;

  constructor(private readonly parts: MemberParts, readonly subscription: Subscription) {
    this.worker = new PartitionWorker({
      subscription, observe: parts.observe, deadlineMs: parts.clients.sessionTimeoutMs / 2, stalledAfterMs: parts.stalledAfterMs, partitionsAtOnce: PARTITIONS_AT_ONCE,
      onProgress: (topic, partition, isNewTurn) => {
        this.crashes = 0;
        this.progress.moved(topic, partition, isNewTurn);
      },
      commitAside: async (offset) => this.consumer?.commitOffsets([offset]),
    });
  }

  /** Resolves when the topics are known to exist, or no broker could be asked; joining the group, which may have to wait for others, goes on beside. */
  async start(): Promise<void> {
    try {
      await this.join();
    } catch (error) {
      if (!isBrokerAway(error)) throw error;
      await this.consumer?.disconnect();
      this.crashed(error);
    }
  }

  private async join(): Promise<void> {
    const consumer = this.parts.clients.consumer(this.subscription.group);
    this.consumer = consumer;
    consumer.on('consumer.group_join', ({ payload }) => {
      this.worker.newGeneration(Object.values(payload.memberAssignment).reduce((sum, partitions) => sum + partitions.length, 0));
      this.progress.joined(payload.memberAssignment);
      failpoint('in_rebalance');
    });
    consumer.on('consumer.rebalancing', () => this.progress.left());
    consumer.on('consumer.crash', ({ payload }) => this.crashed(payload.error));
    await consumer.connect();
    await consumer.subscribe({ topics: [...new Set(this.subscription.topics)], fromBeginning: true });
    // A failure to join comes as a crash.
    this.running = consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: PARTITIONS_AT_ONCE, eachBatch: (payload) => this.worker.take(payload) });
  }

  /** Waits for the batches in hand. */
  async close(): Promise<void> {
    this.closing.abort();
    this.worker.close();
    // A member that leaves while it joins would be missed by the group until its session is over.
    await within(LEAVE_MS, this.running);
    await this.worker.idle();
    // A broker that is away gets no goodbye: the client would go on trying.
    await within(LEAVE_MS, this.consumer?.disconnect());
  }

  private crashed(error: unknown): void {
    if (this.closing.signal.aborted) return;
    this.worker.newGeneration();
    this.progress.left();
    const { group } = this.subscription;
    const away = isBrokerAway(error);
    this.parts.observe('batch_failed', 1, { owner: group, code: kafkaErrorCode(error) });
    // A broker that is away is waited for: ending the process would only end its HTTP as well.
    if (!away) this.crashes += 1;
    if (!away && (!mayPass(error) || this.crashes >= CRASHES_MAX)) return this.parts.onFatal({ reason: 'consumer_crashed', group, code: kafkaErrorCode(error), error });
    void this.startAgain();
  }

  private async startAgain(): Promise<void> {
    await pause(RESTART_MS, this.closing.signal);
    if (this.closing.signal.aborted) return;
    try {
      await this.join();
    } catch (error) {
      await this.consumer?.disconnect();
      this.crashed(error);
    }
  }
}
