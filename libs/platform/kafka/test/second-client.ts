import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe as listenTo, unsubscribe as stopListening } from 'node:diagnostics_channel';
import { type Socket } from 'node:net';
import { type Broker, type BrokerRecord, type StoredRecord, type Subscription } from '@claimwright/platform-messaging';
import { Consumer, type Message, type MessagesStream, Producer } from '@platformatic/kafka';
import { toStoredRecord } from '../src/incoming.js';
import { pause } from '@claimwright/platform-messaging';

type Stream = MessagesStream<Buffer, Buffer, Buffer, Buffer>;

const owner = new AsyncLocalStorage<SecondClient>();
const BATCH_MAX = 500;
const QUEUE_MAX = 1000;

/** The port over another client, only as far as the conformance suite asks: shows that the suite does not describe kafkajs. */
export class SecondClient implements Broker {
  private readonly producer: Producer;
  private readonly open = new Set<() => Promise<void>>();
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  constructor(private readonly brokers: readonly string[], private readonly sessionTimeoutMs: number) {
    listenTo('net.client.socket', this.keepSocket);
    this.producer = owner.run(this, () => new Producer({ ...this.base(), idempotent: true, acks: -1 }));
  }

  async publish(records: readonly BrokerRecord[]): Promise<void> {
    await owner.run(this, async () => {
      for (let at = 0; at < records.length;) {
        const batch: BrokerRecord[] = [];
        for (let bytes = 0; at < records.length && batch.length < BATCH_MAX && bytes < 1_000_000; at++) {
          const record = records[at] as BrokerRecord;
          if (batch.length > 0 && bytes + record.value.length > 1_000_000) break;
          bytes += record.value.length;
          batch.push(record);
        }
        await this.producer.send({ messages: batch.map(({ topic, key, value, headers }) => ({
          topic, key: Buffer.from(key), value: Buffer.from(value), headers: new Map(Object.entries(headers).map(([name, text]) => [Buffer.from(name), Buffer.from(text)])),
        })) });
      }
    });
  }

  subscribe(subscription: Subscription): Promise<{ close(): Promise<void> }> {
    return owner.run(this, async () => {
      const consumer = new Consumer({ ...this.base(), groupId: subscription.group, sessionTimeout: this.sessionTimeoutMs, heartbeatInterval: 1000, rebalanceTimeout: this.sessionTimeoutMs, autocommit: false, maxWaitTime: 250 });
      const stream = await consumer.consume({ topics: [...subscription.topics], mode: 'committed', fallbackMode: 'earliest' });
      const closing = new AbortController();
      const working = work({ consumer, stream, subscription, closing: closing.signal });
      const close = async (): Promise<void> => {
        this.open.delete(close);
        closing.abort();
        await working;
        await consumer.close(true);
      };
      this.open.add(close);
      return { close };
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.open].map((close) => close()));
    await this.producer.close();
    stopListening('net.client.socket', this.keepSocket);
  }

  /** From now on no connection lives or comes about. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy(new Error('cut'));
  }

  private readonly keepSocket = (message: unknown): void => {
    if (owner.getStore() !== this) return;
    const { socket } = message as { socket: Socket };
    this.sockets.add(socket);
    if (this.isCut) process.nextTick(() => socket.destroy(new Error('cut')));
  };

  private base() {
    return { clientId: 'second', bootstrapBrokers: [...this.brokers], retries: 5, retryDelay: 300, autocreateTopics: false };
  }
}

interface Work {
  consumer: Consumer<Buffer, Buffer, Buffer, Buffer>;
  stream: Stream;
  subscription: Subscription;
  closing: AbortSignal;
}

/** One partition at a time, in the order of the stream; a batch that failed is handed over again before anything else. */
async function work({ consumer, stream, subscription, closing }: Work): Promise<void> {
  let lost = new AbortController();
  const letGo = (): void => { lost.abort(); lost = new AbortController(); };
  consumer.on('consumer:group:rebalance', letGo);
  consumer.on('consumer:heartbeat:error', letGo);
  let failed: Error | undefined;
  stream.on('error', (error) => { failed = error; letGo(); });
  const queue: Message<Buffer, Buffer, Buffer, Buffer>[] = [];
  // What was fetched before may be another member's by now; the client fetches the rest again from what is committed.
  consumer.on('consumer:group:join', () => { queue.length = 0; });
  stream.on('data', (message) => { if (queue.push(message) >= QUEUE_MAX) stream.pause(); });
  while (!closing.aborted && !failed) {
    const batch = take(queue);
    if (queue.length < QUEUE_MAX && stream.isPaused()) stream.resume();
    const [first] = batch;
    const last = batch.at(-1);
    if (!first || !last) {
      await pause(10, closing);
      continue;
    }
    const records = batch.map(stored);
    for (let tries = 0; !closing.aborted && !failed; tries++) {
      const handled = await subscription.onBatch(records, AbortSignal.any([closing, lost.signal])).then(() => true, () => false);
      if (handled) {
        await consumer.commit({ offsets: [{ topic: last.topic, partition: last.partition, offset: last.offset + 1n, leaderEpoch: last.leaderEpoch }] }).catch((error: Error) => { failed = error; });
        break;
      }
      await pause(Math.min(100 * 2 ** tries, 5000), closing);
    }
  }
}

/** The next records, as far as they are of one partition. */
function take(queue: Message<Buffer, Buffer, Buffer, Buffer>[]): Message<Buffer, Buffer, Buffer, Buffer>[] {
  const [first] = queue;
  const other = queue.findIndex(({ topic, partition }) => topic !== first?.topic || partition !== first.partition);
  return queue.splice(0, Math.min(BATCH_MAX, other === -1 ? queue.length : other));
}

function stored({ topic, partition, key, value, headers, offset, timestamp }: Message<Buffer, Buffer, Buffer, Buffer>): StoredRecord {
  return toStoredRecord(topic, partition, {
    key, value, offset: String(offset), timestamp: String(timestamp), headers: Object.fromEntries([...headers].map(([name, text]) => [name.toString(), text])),
  });
}
