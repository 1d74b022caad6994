import { newId, type OrgId } from '@claimwright/kernel';
import { type Guard } from '@claimwright/platform-persistence';
import { type BrokerRecord, type StoredRecord } from '../src/broker.js';
import { partitionOf } from '../src/event-log-broker.js';
import { decode, toHeaders, type AnyEvent } from '../src/records.js';
import { planWaves } from '../src/waves.js';
import { BookClosed, BookOpened, BookSigned, TOPIC } from './bookkeeping.js';

// Writers, relays, consumers and retriers in memory. Each `yield` is a place where a process may be interrupted, frozen or killed;
// what lies between two of them is one transaction of the real thing, and so happens whole or not at all. Partitions, waves and the
// reading of records are the real code; the tables are the model.

export interface Plan {
  keys: number;
  events: number;
  partitions: number;
  relayBatch: number;
  consumerBatch: number;
  /** Which events fail, and how often before they are handled. */
  failures: ReadonlyMap<number, number>;
  without?: Guard;
}

interface Row { pos: number; committed: boolean; record: BrokerRecord }
interface Parked { key: string; event: AnyEvent }
interface Lease { owner: number; epoch: number }

export type Process = Generator<void, void, void>;
const ORG: OrgId = newId('org');
const TYPES = [BookOpened, BookSigned, BookClosed];

/** The databases and the log: what outlives every process. */
export class DeliveryModel {
  private written = 0;
  private nextPos = 0;
  private readonly versions = new Map<string, number>();
  private readonly locked = new Set<string>();
  private outbox: Row[] = [];
  private readonly log: StoredRecord[][];
  private readonly offsets: number[];
  private readonly inbox = new Set<string>();
  private readonly parked: Parked[] = [];
  private readonly tries = new Map<string, number>();
  private readonly leases = { relay: { owner: 0, epoch: 0 }, consumer: { owner: 0, epoch: 0 } };
  /** What handlers did, in the order in which it was committed. */
  readonly effects: { key: string; version: number }[] = [];

  constructor(private readonly plan: Plan) {
    this.log = Array.from({ length: plan.partitions }, () => []);
    this.offsets = Array.from({ length: plan.partitions }, () => 0);
  }

  get isAtRest(): boolean {
    return this.written === this.plan.events && this.outbox.length === 0 && this.parked.length === 0 && this.log.every((records, partition) => this.offsets[partition] === records.length);
  }

  /** A lease is over: whoever comes next may take it, and its holder does not know yet. */
  expireLeases(): void {
    this.leases.relay.owner = 0;
    this.leases.consumer.owner = 0;
  }

  /** Locks its aggregate, draws a position, and commits: positions become visible out of order. */
  *writer(): Process {
    while (this.written < this.plan.events) {
      const n = this.written;
      const key = `book-${n % this.plan.keys}`;
      if (this.locked.has(key)) { yield; continue; }
      this.written += 1;
      this.locked.add(key);
      const version = (this.versions.get(key) ?? 0) + 1;
      this.versions.set(key, version);
      const definition = TYPES[n % TYPES.length] ?? BookOpened;
      const headers = toHeaders(definition, { id: newId('evt'), orgId: ORG, key, occurredAt: new Date() });
      const pos = ++this.nextPos;
      const row = { pos, committed: false, record: { topic: TOPIC, key, headers: { ...headers, ce_sequence: String(pos) }, value: JSON.stringify({ bookId: key, note: `${version} ${n}` }) } };
      this.outbox.push(row);
      yield;
      row.committed = true;
      this.locked.delete(key);
      yield;
    }
  }

  *relay(owner: number): Process {
    for (;;) {
      const lease = this.take('relay', owner);
      yield;
      while (lease) {
        const batch = this.outbox.filter(({ committed }) => committed).sort((a, b) => a.pos - b.pos).slice(0, this.plan.relayBatch);
        yield;
        if (this.plan.without === 'delete_after_publish') { this.delete(batch); yield; }
        for (const { record } of batch) this.append(record);
        yield;
        if (!this.holds('relay', lease)) break;
        this.delete(batch);
        yield;
      }
    }
  }

  *consumer(owner: number): Process {
    for (;;) {
      const lease = this.take('consumer', owner);
      yield;
      while (lease) {
        for (const [partition, records] of this.log.entries()) {
          const from = this.offsets[partition] ?? 0;
          const batch = records.slice(from, from + this.plan.consumerBatch);
          if (batch.length === 0) continue;
          yield;
          if (this.plan.without === 'offset_after_effect') { this.advance(partition, from + batch.length); yield; }
          yield* this.handle(batch.map((record) => read(record)));
          yield;
          if (this.holds('consumer', lease)) this.advance(partition, from + batch.length);
        }
        yield;
        if (!this.holds('consumer', lease)) break;
      }
    }
  }

  /** The oldest parked event of a key, again. */
  *retrier(): Process {
    for (let turn = 0; ; turn++) {
      const keys = [...new Set(this.parked.map(({ key }) => key))];
      const key = keys[turn % Math.max(1, keys.length)];
      const oldest = this.parked.find((one) => one.key === key);
      if (oldest && this.act([oldest.event])) this.parked.splice(this.parked.indexOf(oldest), 1);
      yield;
    }
  }

  private *handle(events: readonly AnyEvent[]): Process {
    if (this.apply(events)) return;
    yield;
    const [first] = events;
    if (events.length === 1 && first) {
      if (!this.inbox.has(first.id) && !this.parked.some(({ event }) => event.id === first.id)) this.parked.push({ key: first.key, event: first });
      return;
    }
    const half = Math.ceil(events.length / 2);
    yield* this.handle(events.slice(0, half));
    yield;
    yield* this.handle(events.slice(half));
  }

  /** One transaction: what waits is kept, the rest is handled; false where it fails and nothing of it happened. */
  private apply(events: readonly AnyEvent[]): boolean {
    const parkedKeys = this.plan.without === 'parked_key_order' ? new Set<string>() : new Set(this.parked.map(({ key }) => key));
    const waiting = events.filter(({ key, id }) => parkedKeys.has(key) && !this.inbox.has(id) && !this.parked.some(({ event }) => event.id === id));
    if (!this.act(events.filter(({ key }) => !parkedKeys.has(key)))) return false;
    // A batch may hold copies.
    for (const [id, event] of new Map(waiting.map((one) => [one.id, one]))) if (event.id === id) this.parked.push({ key: event.key, event });
    return true;
  }

  private act(events: readonly AnyEvent[]): boolean {
    const fresh = this.plan.without === 'inbox' ? events : [...new Map(events.filter(({ id }) => !this.inbox.has(id)).map((one) => [one.id, one])).values()];
    if (fresh.some((event) => this.fails(event))) return false;
    for (const { id } of fresh) this.inbox.add(id);
    for (const wave of planWaves(fresh)) for (const { key, data } of wave.events) this.effects.push({ key, version: Number(String(data['note']).split(' ')[0]) });
    return true;
  }

  private fails({ id, data }: AnyEvent): boolean {
    const tried = this.tries.get(id) ?? 0;
    this.tries.set(id, tried + 1);
    return tried < (this.plan.failures.get(Number(String(data['note']).split(' ')[1])) ?? 0);
  }

  private append(record: BrokerRecord): void {
    const partition = partitionOf(record.key, this.plan.partitions);
    const records = this.log[partition];
    records?.push({ ...record, partition, offset: records.length, timestamp: new Date() });
  }

  private delete(rows: readonly Row[]): void {
    this.outbox = this.outbox.filter((row) => !rows.includes(row));
  }

  private advance(partition: number, to: number): void {
    this.offsets[partition] = Math.max(this.offsets[partition] ?? 0, to);
  }

  private take(name: 'relay' | 'consumer', owner: number): Lease | undefined {
    const lease = this.leases[name];
    if (lease.owner !== 0 && lease.owner !== owner) return undefined;
    lease.owner = owner;
    lease.epoch += 1;
    return { ...lease };
  }

  private holds(name: 'relay' | 'consumer', lease: Lease): boolean {
    return this.leases[name].epoch === lease.epoch;
  }

  /** What was not done exactly once and in order. */
  breaches(): string[] {
    const found: string[] = [];
    for (const [key, versions] of this.versions) {
      const seen = this.effects.filter((one) => one.key === key).map(({ version }) => version);
      const wanted = Array.from({ length: versions }, (_, n) => n + 1);
      if (seen.join() !== wanted.join()) found.push(`${key}: ${seen.join()} instead of ${wanted.join()}`);
    }
    return found;
  }
}

function read(record: StoredRecord): AnyEvent {
  const definition = TYPES.find(({ type }) => type === record.headers['ce_type']);
  if (!definition) throw new Error('A record of the model has no type');
  const decoded = decode(record, definition);
  if ('unreadable' in decoded) throw new Error(`A record of the model is unreadable: ${decoded.unreadable}`);
  return decoded.event;
}
