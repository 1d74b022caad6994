import { randomUUID } from 'node:crypto';
import { pause, type ReplayRange, type StoredRecord } from '@claimwright/platform-messaging';
import { type Admin, type Consumer, type EachBatchPayload } from '@claimwright/platform-kafka-client';
import { type KafkaClients } from './client.js';
import { toStoredRecord } from './incoming.js';

/** Groups with this beginning exist only while a stretch of a topic is read again. */
export const REREAD_PREFIX = 'claimwright.reread.';

const HANDED_OVER_MAX = 500;
const HEARTBEAT_MS = 1000;

const GROUP_ID_NOT_FOUND = 69;

interface Stretch {
  partition: number;
  next: bigint;
  /** Exclusive. */
  to: bigint;
}

type OnBatch = (records: StoredRecord[]) => Promise<void>;

/**
 * Reads what a topic took in between two moments through a group of its own, which commits nothing and is deleted afterwards. Exact
 * where the broker stamps records as it appends them; nothing is kept but the batch in hand.
 */
export async function reread(clients: KafkaClients, range: ReplayRange, onBatch: OnBatch): Promise<void> {
  const admin = clients.admin();
  await admin.connect();
  try {
    const stretches = await stretchesOf(admin, range);
    if (stretches.length === 0) return;
    const group = REREAD_PREFIX + randomUUID();
    try {
      await new Rereader(clients.consumer(group), range.topic, stretches).run(onBatch);
    } finally {
      await deleteGroup(admin, group);
    }
  } finally {
    await admin.disconnect();
  }
}

async function stretchesOf(admin: Admin, { topic, from, to }: ReplayRange): Promise<Stretch[]> {
  const first = await admin.fetchTopicOffsetsByTimestamp(topic, from.getTime());
  const end = await admin.fetchTopicOffsetsByTimestamp(topic, to.getTime());
  return first
    .map(({ partition, offset }) => ({ partition, next: BigInt(offset), to: BigInt(end.find((one) => one.partition === partition)?.offset ?? offset) }))
    .filter((stretch) => stretch.next < stretch.to);
}

async function deleteGroup(admin: Admin, group: string): Promise<void> {
  try {
    await admin.deleteGroups([group]);
  } catch (error) {
    // A group that never came about, or that the broker has forgotten already.
    const { groups } = error as { groups?: { errorCode?: number }[] };
    if (groups?.every(({ errorCode }) => errorCode === GROUP_ID_NOT_FOUND) !== true) throw error;
  }
}

class Rereader {
  private readonly left: Map<number, Stretch>;
  private finish: () => void = () => undefined;
  private fail: (error: unknown) => void = () => undefined;

  constructor(private readonly consumer: Consumer, private readonly topic: string, stretches: readonly Stretch[]) {
    this.left = new Map(stretches.map((stretch) => [stretch.partition, stretch]));
  }

  async run(onBatch: OnBatch): Promise<void> {
    const finished = new Promise<void>((resolve, reject) => { this.finish = resolve; this.fail = reject; });
    finished.catch(() => undefined);   // it may fail before it is waited for
    this.consumer.on('consumer.crash', ({ payload }) => this.fail(payload.error));
    // Told before the first fetch, and again after each change of the group, which would otherwise begin at the beginning.
    this.consumer.on('consumer.group_join', ({ payload }) => this.takePlaces(payload.memberAssignment[this.topic] ?? []));
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics: [this.topic], fromBeginning: true });
      await this.consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: (payload) => this.take(payload, onBatch) });
      await finished;
    } finally {
      await this.consumer.disconnect();
    }
  }

  private takePlaces(partitions: readonly number[]): void {
    for (const partition of partitions) {
      const stretch = this.left.get(partition);
      if (stretch) this.consumer.seek({ topic: this.topic, partition, offset: String(stretch.next) });
      else this.consumer.pause([{ topic: this.topic, partitions: [partition] }]);
    }
  }

  private async take(payload: EachBatchPayload, onBatch: OnBatch): Promise<void> {
    const { batch } = payload;
    const stretch = this.left.get(batch.partition);
    if (payload.isStale()) return;
    if (!stretch) return void payload.pause();
    try {
      const records = batch.messages.filter(({ offset }) => BigInt(offset) < stretch.to).map((message) => toStoredRecord(this.topic, batch.partition, message));
      for (let at = 0; at < records.length; at += HANDED_OVER_MAX) await aliveWhile(onBatch(records.slice(at, at + HANDED_OVER_MAX)), () => payload.heartbeat());
    } catch (error) {
      this.fail(error);
      return void payload.pause();
    }
    stretch.next = BigInt(batch.lastOffset()) + 1n;
    payload.resolveOffset(batch.lastOffset());
    if (stretch.next < stretch.to) return;
    this.left.delete(batch.partition);
    payload.pause();
    if (this.left.size === 0) this.finish();
  }
}

async function aliveWhile(work: Promise<void>, heartbeat: () => Promise<void>): Promise<void> {
  const done = new AbortController();
  const beating = (async () => {
    for (;;) {
      await pause(HEARTBEAT_MS, done.signal);
      if (done.signal.aborted) return;
      // What the group's change means here, the client finds out after the batch.
      await heartbeat().catch(() => done.abort());
    }
  })();
  await work.finally(() => done.abort());
  await beating;
}
