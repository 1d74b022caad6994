import { poolTypes } from '@claimwright/platform-persistence';
import { Pool } from 'pg';
import { type BrokerRecord, type GroupLag, type ReplayRange, type RereadableBroker, type StoredRecord, type Subscription } from './broker.js';
import { LeaseKeeper } from './event-log-leases.js';
import { EventLogMember, topicChannel } from './event-log-member.js';
import { append, forgetOldRecords, partitionsOf, readLag, readRange } from './event-log-store.js';
import { observeNothing, type Observe } from './metrics.js';
import { ring } from './pacer.js';

const APPEND_RECORDS_MAX = 500;
const APPEND_BYTES_MAX = 8 * 1024 * 1024;

export interface EventLogOptions {
  /** A role that was granted the `event_log` schema. */
  url: string;
  /** Must be the same in every process that publishes; changing it on a filled log loses the order of keys across the change. */
  partitions?: number;
  poolMax?: number;
  leaseMs?: number;
  retentionDays?: number;
  observe?: Observe;
}

/** FNV-1a, 32 bit: the same key lies in the same partition on every machine and in every release. */
export function partitionOf(key: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions;
}

/** The broker without a broker: an insert-only log in Postgres that keeps the promises of Kafka's topics and groups. */
export class EventLogBroker implements RereadableBroker {
  private readonly pool: Pool;
  private readonly leases: LeaseKeeper;
  private readonly partitions: number;
  private readonly observe: Observe;
  private readonly retentionDays: number;
  private readonly members = new Set<EventLogMember>();

  constructor(options: EventLogOptions) {
    this.pool = new Pool({
      connectionString: options.url, max: options.poolMax ?? 4, types: poolTypes, application_name: 'claimwright event log', keepAlive: true,
      connectionTimeoutMillis: 10_000, query_timeout: 60_000,   // a half-open connection must not hold a member for ever
    });
    // A connection lost while idle is replaced at the next use; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    this.partitions = options.partitions ?? 2;
    this.retentionDays = options.retentionDays ?? 30;
    this.leases = new LeaseKeeper(this.pool, options.leaseMs ?? 10_000);
    this.observe = options.observe ?? observeNothing;
  }

  async publish(records: readonly BrokerRecord[]): Promise<void> {
    for (const batch of chunks(records)) {
      await append(this.pool, batch.map((record) => ({ ...record, partition: partitionOf(record.key, this.partitions) })));
      for (const topic of new Set(batch.map((record) => record.topic))) ring(topicChannel(topic));
    }
  }

  async subscribe(subscription: Subscription): Promise<{ close(): Promise<void> }> {
    const parts = { pool: this.pool, leases: this.leases, observe: this.observe };
    const members = [...new Set(subscription.topics)].map((topic) => new EventLogMember(parts, topic, subscription));
    for (const member of members) this.members.add(member);
    return {
      close: async () => {
        await Promise.all(members.map((member) => member.close()));
        for (const member of members) this.members.delete(member);
      },
    };
  }

  async reread(range: ReplayRange, onBatch: (records: StoredRecord[]) => Promise<void>): Promise<void> {
    for (const partition of await partitionsOf(this.pool, range.topic)) {
      for await (const records of readRange(this.pool, range, partition)) await onBatch(records);
    }
  }

  /** Deletes up to `atMost` records that have outlived the retention and that every group has passed; answers how many. */
  forgetRecords(atMost: number): Promise<number> {
    return forgetOldRecords(this.pool, this.retentionDays, atMost);
  }

  lag(): Promise<GroupLag[]> {
    return readLag(this.pool);
  }

  async close(): Promise<void> {
    await Promise.all([...this.members].map((member) => member.close()));
    await this.leases.stop();
    await this.pool.end();
  }
}

function* chunks(records: readonly BrokerRecord[]): Generator<BrokerRecord[]> {
  let chunk: BrokerRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    if (chunk.length === APPEND_RECORDS_MAX || (chunk.length > 0 && bytes + record.value.length > APPEND_BYTES_MAX)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(record);
    bytes += record.value.length;
  }
  if (chunk.length > 0) yield chunk;
}
