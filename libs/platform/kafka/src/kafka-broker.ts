import { observeNothing, type BrokerRecord, type GroupLag, type Observe, type ReplayRange, type RereadableBroker, type StoredRecord, type Subscription } from '@claimwright/platform-messaging';
import { isBrokerAway, KafkaClients, type KafkaSettings } from './client.js';
import { GroupMember, type Fatal } from './group-member.js';
import { LagReader } from './lag.js';
import { Publisher } from './publisher.js';
import { reread } from './reread.js';
import { StallWatch } from './stall-watch.js';

export interface KafkaBrokerOptions extends KafkaSettings {
  observe?: Observe;
  /**
   * Called once when consuming cannot go on; the process must then end with status 1, so that whoever supervises it starts it anew.
   * Without it, such a consumer fails loudly as an unhandled rejection.
   */
  onFatal?(fatal: Fatal): void;
  /** A partition with records to read that has not got on for this long is stalled. */
  stalledAfterMs?: number;
}

const STALLED_AFTER_MS = 55_000;

/** The port over Apache Kafka. Topics must exist; groups are named exactly as they are given. */
export class KafkaBroker implements RereadableBroker {
  private readonly clients: KafkaClients;
  private readonly publisher: Publisher;
  private readonly lags: LagReader;
  private readonly watch: StallWatch;
  private readonly members = new Set<GroupMember>();
  private readonly observe: Observe;
  private readonly stalledAfterMs: number;
  private readonly onFatal: (fatal: Fatal) => void;
  private failed: Fatal | undefined;

  constructor(options: KafkaBrokerOptions) {
    this.clients = new KafkaClients(options);
    this.publisher = new Publisher(this.clients);
    this.lags = new LagReader(this.clients);
    this.observe = options.observe ?? observeNothing;
    this.stalledAfterMs = options.stalledAfterMs ?? STALLED_AFTER_MS;
    this.onFatal = (fatal) => {
      if (this.failed) return;
      this.failed = fatal;
      if (options.onFatal) options.onFatal(fatal);
      else void Promise.reject(new Error(`Consuming for ${fatal.group} cannot go on: ${fatal.reason}`, { cause: fatal.error }));
    };
    this.watch = new StallWatch({ members: this.members, lags: this.lags, stalledAfterMs: this.stalledAfterMs, onStalled: (group) => this.onFatal({ reason: 'consumer_stalled', group }) });
  }

  publish(records: readonly BrokerRecord[]): Promise<void> {
    return this.publisher.publish(records);
  }

  async subscribe(subscription: Subscription): Promise<{ close(): Promise<void> }> {
    const member = new GroupMember({ clients: this.clients, observe: this.observe, stalledAfterMs: this.stalledAfterMs, onFatal: this.onFatal }, subscription);
    this.members.add(member);
    const close = async (): Promise<void> => {
      this.members.delete(member);
      await member.close();
    };
    try {
      await member.start();
    } catch (error) {
      await close();
      throw error;
    }
    return { close };
  }

  reread(range: ReplayRange, onBatch: (records: StoredRecord[]) => Promise<void>): Promise<void> {
    return reread(this.clients, range, onBatch);
  }

  /** How far groups are behind, partition by partition, whichever member has it: those of this process unless others are given. */
  async lag(groups: readonly Pick<Subscription, 'group' | 'topics'>[] = this.ownGroups()): Promise<GroupLag[]> {
    return (await Promise.all(groups.map(({ group, topics }) => this.lags.read(group, topics)))).flat();
  }

  /** The groups of which this process holds a partition that has records and does not get on, and one whose consumer has given up. */
  stalledGroups(): string[] {
    return [...new Set([...this.watch.stalled(), ...(this.failed ? [this.failed.group] : [])])];
  }

  /** Which of these topics the broker does not have; undefined where no broker answers. */
  async missingTopics(names: readonly string[]): Promise<string[] | undefined> {
    const admin = this.clients.watcher();
    try {
      await admin.connect();
      const there = new Set(await admin.listTopics());
      return names.filter((name) => !there.has(name));
    } catch (error) {
      if (isBrokerAway(error)) return undefined;
      throw error;
    } finally {
      await admin.disconnect();
    }
  }

  private ownGroups(): { group: string; topics: string[] }[] {
    const topicsOf = new Map<string, Set<string>>();
    for (const { subscription: { group, topics } } of this.members) topicsOf.set(group, new Set([...(topicsOf.get(group) ?? []), ...topics]));
    return [...topicsOf].map(([group, topics]) => ({ group, topics: [...topics] }));
  }

  async close(): Promise<void> {
    await this.watch.close();
    await Promise.all([...this.members].map((member) => member.close()));
    this.members.clear();
    await this.publisher.close();
    await this.lags.close();
  }
}
