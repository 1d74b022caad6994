import { versionsOf, type EventDefinition } from '@claimwright/contracts';
import { DomainError, type Id, type OrgId } from '@claimwright/kernel';
import { failpoint, systemActor, type Database, type Tx } from '@claimwright/platform-persistence';
import { type RereadableBroker, type ReplayRange, type StoredRecord } from './broker.js';
import { actOn } from './causes.js';
import { claimInInbox, keepBehind, keysParked, park, saveDeadLetters, type DeadLetter } from './consumer-store.js';
import { failureCode, isShredded, isTransient } from './failures.js';
import { observeNothing, type Observe } from './metrics.js';
import { ConsumerPaused, PauseGate } from './pause-store.js';
import { decode, type AnyEvent } from './records.js';
import { planWaves } from './waves.js';

/** The one place where a group handles an event type. */
export interface EventHandler {
  definition: EventDefinition;
  handle(events: AnyEvent[], tx: Tx): Promise<void>;
}

export interface RunnerOptions {
  group: string;
  db: Database;
  handlers: readonly EventHandler[];
  observe?: Observe;
}

/** An event with the record it came in, which is what is kept when it has to wait. */
export interface Incoming {
  event: AnyEvent;
  record: StoredRecord;
}

/**
 * Turns a batch of a topic into few transactions, one for each organisation, whose effects and inbox rows commit together, so that
 * an event that comes twice acts once. An event that cannot be handled is found by halving and parked with its key: later events
 * of that key wait behind it, and all others go on.
 */
export class BatchRunner {
  readonly group: string;
  readonly db: Database;
  readonly observe: Observe;
  readonly pause: PauseGate;
  /** What the group reads: the handled events in every version, and the topics they lie in. */
  readonly types: readonly string[];
  readonly topics: readonly string[];
  /** By `ce_type`: a handler takes its event in every version. */
  private readonly handlers: ReadonlyMap<string, EventHandler>;

  constructor(options: RunnerOptions) {
    this.group = options.group;
    this.db = options.db;
    this.pause = new PauseGate(options.db, options.group);
    this.observe = options.observe ?? observeNothing;
    this.handlers = handlersByType(options.handlers);
    this.types = [...this.handlers.keys()];
    this.topics = [...new Set(options.handlers.flatMap(({ definition }) => versionsOf(definition)).map(({ topic }) => topic))];
  }

  /** Rejects only when the same batch may succeed later, as ConsumerPaused where somebody wants it so; the broker then waits and delivers it again. */
  async run(records: readonly StoredRecord[], signal?: AbortSignal): Promise<void> {
    if (await this.pause.isPaused()) throw new ConsumerPaused(this.group);
    const { incoming, letters } = this.read(records);
    if (letters.length > 0) {
      await saveDeadLetters(this.db, this.group, letters);
      for (const letter of letters) this.observe('dead_lettered', 1, { owner: this.group, topic: letter.record.topic, code: letter.reason });
    }
    const byOrg = new Map<OrgId, Incoming[]>();
    for (const one of incoming) {
      const ofOrg = byOrg.get(one.event.orgId);
      if (ofOrg) ofOrg.push(one);
      else byOrg.set(one.event.orgId, [one]);
    }
    for (const [orgId, events] of byOrg) await this.runOrganisation(orgId, events, signal);
  }

  /** Feeds a stretch of a topic to this group again; what the inbox has seen is dropped, so only what was missed acts. */
  replay(broker: RereadableBroker, range: ReplayRange): Promise<void> {
    return broker.reread(range, (records) => this.run(records));
  }

  handlerOf(type: string): EventHandler | undefined {
    return this.handlers.get(type);
  }

  /** Calls the handlers wave by wave. */
  async act(tx: Tx, events: readonly AnyEvent[]): Promise<void> {
    if (originOf(events) === undefined) for (const event of events) rememberAsker(tx, event);
    for (const wave of planWaves(events)) {
      actOn(tx, wave.events);
      await this.handlers.get(wave.type)?.handle(wave.events, tx);
      failpoint('mid_batch');
    }
  }

  private read(records: readonly StoredRecord[]): { incoming: Incoming[]; letters: DeadLetter[] } {
    const incoming: Incoming[] = [];
    const letters: DeadLetter[] = [];
    for (const record of records) {
      const type = record.headers['ce_type'];
      const handler = type === undefined ? undefined : this.handlers.get(type);
      if (type === undefined) letters.push({ record, reason: 'header_missing', attempts: 1, firstAt: record.timestamp });
      if (!handler) continue;
      const decoded = decode(record, handler.definition);
      if ('event' in decoded) incoming.push({ event: decoded.event, record });
      else letters.push({ record, reason: decoded.unreadable, attempts: 1, firstAt: record.timestamp });
    }
    return { incoming, letters };
  }

  private async runOrganisation(orgId: OrgId, events: Incoming[], signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    let begun = false;
    try {
      const outcome = await this.db.transaction({ ...systemActor(orgId, this.group), onBehalfOf: originOf(events.map(({ event }) => event)) }, (tx) => {
        begun = true;
        return this.applyBatch(tx, events);
      });
      this.observe('handled', outcome.handled, { owner: this.group });
      this.observe('duplicate', outcome.duplicates, { owner: this.group });
      this.observe('parked', outcome.parked, { owner: this.group, code: 'key_parked' });
    } catch (error) {
      if (isShredded(error)) return this.observe('skipped', events.length, { owner: this.group, code: failureCode(error) });
      // What fails before the transaction, such as a key provider that is away, is no event's fault.
      if (isTransient(error) || (!begun && !(error instanceof DomainError))) throw error;
      const [first] = events;
      if (events.length === 1 && first) return this.park(first, error);
      const half = Math.ceil(events.length / 2);
      await this.runOrganisation(orgId, events.slice(0, half), signal);
      await this.runOrganisation(orgId, events.slice(half), signal);
    }
  }

  private async applyBatch(tx: Tx, events: readonly Incoming[]): Promise<{ handled: number; duplicates: number; parked: number }> {
    const parked = await keysParked(tx, this.group, events);
    const isParked = ({ record }: Incoming): boolean => parked.has(`${record.topic} ${record.key}`);
    const waiting = events.filter(isParked);
    const flowing = events.filter((one) => !isParked(one));
    const kept = await keepBehind(tx, this.group, waiting);
    const fresh = await claimInInbox(tx, this.group, flowing.map((one) => one.event.id));
    failpoint('after_lock');
    // Of several with one id the first acts: an event's newest version comes before its older ones.
    const acting = new Map<string, AnyEvent>();
    for (const { event } of flowing) if (fresh.has(event.id) && !acting.has(event.id)) acting.set(event.id, event);
    await this.act(tx, [...acting.values()]);
    return { handled: acting.size, duplicates: events.length - acting.size - kept, parked: kept };
  }

  private async park(one: Incoming, error: unknown): Promise<void> {
    const code = failureCode(error);
    await park(this.db, this.group, one, code);
    this.observe('parked', 1, { owner: this.group, topic: one.record.topic, code });
  }
}

/** Who had asked for what the events tell of, where it is one and the same. */
function originOf(events: readonly AnyEvent[]): string | undefined {
  const [first, ...others] = new Set(events.map(({ actor }) => actor));
  return others.length === 0 ? first : undefined;
}

const AN_ID = /^[a-z]{3}_[0-9a-f]{32}$/;

/** In a batch of several: what is done with the objects that an event names was asked for by whoever asked for the event. */
function rememberAsker(tx: Tx, { key, data, actor }: AnyEvent): void {
  if (actor === undefined) return;
  const named = [key, ...Object.values(data).flat()].filter((value): value is Id<string> => typeof value === 'string' && AN_ID.test(value));
  for (const id of new Set(named)) tx.askedBy(id, actor);
}

function handlersByType(handlers: readonly EventHandler[]): Map<string, EventHandler> {
  const byType = new Map<string, EventHandler>();
  for (const handler of handlers) {
    for (const { type } of versionsOf(handler.definition)) {
      if (byType.has(type)) throw new Error(`Two handlers for ${type}: the handler of an event gets its older versions too`);
      byType.set(type, handler);
    }
  }
  return byType;
}
