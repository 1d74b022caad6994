import { randomUUID } from 'node:crypto';
import { type ReplayRange, type StoredRecord } from '@claimwright/platform-messaging';
import { type Admin, type EachBatchPayload } from '@claimwright/platform-kafka-client';
import { type KafkaClients } from './client.js';
import { toStoredRecord } from './incoming.js';
import { pause } from './pause.js';

/** Groups with this beginning exist only while a stretch of a topic is read again. */
export const REREAD_PREFIX = 'claimwright.reread.';

const HANDED_OVER_MAX = 500;
const HEARTBEAT_MS = 1000;

interface Stretch {
  partition: number;
  from: bigint;
  /** Exclusive. */
  to: bigint;
}

type OnBatch = (records: StoredRecord[]) => Promise<void>;

/**
 * Reads what a topic took in between two moments through a group of its own, which starts at the first of them and is deleted
 * afterwards. Exact where the broker stamps records as it appends them; nothing is kept but the batch in hand.
 */
export async function reread(clients: KafkaClients, range: ReplayRange, onBatch: OnBatch): Promise<void> {
  const admin = clients.admin();
  await admin.connect();
  try {
    const stretches = await stretchesOf(admin, range);
    if (stretches.length === 0) return;
    const group = REREAD_PREFIX + randomUUID();
    await admin.setOffsets({ groupId: group, topic: range.topic, partitions: stretches.map(({ partition, from }) => ({ partition, offset: String(from) })) });
    try {
      await readStretches({ clients, group, topic: range.topic, stretches }, onBatch);
    } finally {
      await admin.deleteGroups([group]);
    }
  } finally {
    await admin.disconnect();
  }
}

async function stretchesOf(admin: Admin, { topic, from, to }: ReplayRange): Promise<Stretch[]> {
  const first = await admin.fetchTopicOffsetsByTimestamp(topic, from.getTime());
  const end = await admin.fetchTopicOffsetsByTimestamp(topic, to.getTime());
  return first
    .map(({ partition, offset }) => ({ partition, from: BigInt(offset), to: BigInt(end.find((one) => one.partition === partition)?.offset ?? offset) }))
    .filter((stretch) => stretch.from < stretch.to);
}

async function readStretches({ clients, group, topic, stretches }: { clients: KafkaClients; group: string; topic: string; stretches: readonly Stretch[] }, onBatch: OnBatch): Promise<void> {
  const left = new Map(stretches.map((stretch) => [stretch.partition, stretch.to]));
  let finish: () => void = () => undefined;
  let fail: (error: unknown) => void = finish;
  const finished = new Promise<void>((resolve, reject) => { finish = resolve; fail = reject; });
  finished.catch(() => undefined);   // it may fail before it is waited for
  const consumer = clients.consumer(group);
  consumer.on('consumer.crash', ({ payload }) => fail(payload.error));
  const eachBatch = async (payload: EachBatchPayload): Promise<void> => {
    const { batch, commitOffsetsIfNecessary, resolveOffset } = payload;
    const end = left.get(batch.partition);
    if (end === undefined) return void payload.pause();
    try {
      const records = batch.messages.filter(({ offset }) => BigInt(offset) < end).map((message) => toStoredRecord(topic, batch.partition, message));
      for (let at = 0; at < records.length; at += HANDED_OVER_MAX) await aliveWhile(onBatch(records.slice(at, at + HANDED_OVER_MAX)), payload.heartbeat);
    } catch (error) {
      fail(error);
      return void payload.pause();
    }
    const next = BigInt(batch.lastOffset()) + 1n;
    if (next >= end) left.delete(batch.partition);
    await commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition: batch.partition, offset: String(next) }] }] });
    resolveOffset(batch.lastOffset());
    if (left.size === 0) finish();
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
    await finished;
  } finally {
    await consumer.disconnect();
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
