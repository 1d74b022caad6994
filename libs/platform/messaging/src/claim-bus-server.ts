import { type Database } from '@claimwright/platform-persistence';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { BatchRunner, type EventHandler } from './batch-runner.js';
import { type Broker, type RereadableBroker } from './broker.js';
import { observeNothing, type Observe } from './metrics.js';
import { type SubscriberExtras } from './on-events.js';
import { Replayer } from './operations/replayer.js';
import { ParkedRetrier } from './parked-retrier.js';

/** A consumer group of this process: its database, and the broker it reads from. */
export interface BusMember {
  group: string;
  db: Database;
  broker: Broker;
}

export interface ClaimBusOptions {
  members: readonly BusMember[];
  observe?: Observe;
}

/**
 * Nest's transport for `@OnEvents` handlers. Nest's own Kafka server takes one message at a time and repeats a poison message for
 * ever; here each group's batches go through a BatchRunner. Global pipes, guards and filters of the HTTP application do not apply:
 * connect it without `inheritAppConfig`.
 */
export class ClaimBusServer extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly observe: Observe;
  private readonly runners = new Map<string, BatchRunner>();
  private open: { close(): Promise<void> }[] = [];

  constructor(private readonly options: ClaimBusOptions) {
    super();
    this.observe = options.observe ?? observeNothing;
  }

  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false, extras: Record<string, unknown> = {}): void {
    // Nest would run both at once, on the same transaction.
    if (this.messageHandlers.has(this.normalizePattern(pattern as string))) throw new Error(`Two handlers for ${String(pattern)}: one group handles an event type in one place`);
    super.addHandler(pattern, callback, isEventHandler, extras);
  }

  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), (error: unknown) => callback(error));
  }

  async close(): Promise<void> {
    const open = this.open;
    this.open = [];
    await Promise.all(open.map((one) => one.close()));
  }

  /** The runner of a group, for replays. */
  runner(group: string): BatchRunner {
    const runner = this.runners.get(group);
    if (!runner) throw new Error(`No handler listens for the group ${group}`);
    return runner;
  }

  on(): never {
    throw new Error('The bus has no events of its own; hand an observer to its constructor');
  }

  unwrap<T>(): T {
    return this.options.members as T;
  }

  private async start(): Promise<void> {
    const subscribing = [...this.handlersByGroup()].map(([group, handlers]) => this.subscribe(group, handlers));
    const failed = (await Promise.allSettled(subscribing)).find((one) => one.status === 'rejected');
    if (failed) throw failed.reason as Error;
  }

  private async subscribe(group: string, handlers: EventHandler[]): Promise<void> {
    const member = this.options.members.find((one) => one.group === group);
    if (!member) throw new Error(`There are handlers for the group ${group}, but no member of the bus has its database`);
    const runner = new BatchRunner({ group, db: member.db, handlers, observe: this.observe });
    this.runners.set(group, runner);
    this.open.push(new ParkedRetrier(runner));
    if (isRereadable(member.broker)) this.open.push(new Replayer(runner, member.broker));
    this.open.push(await member.broker.subscribe({ group, topics: runner.topics, types: runner.types, onBatch: (records, signal) => runner.run(records, signal) }));
  }

  private handlersByGroup(): Map<string, EventHandler[]> {
    const groups = new Map<string, EventHandler[]>();
    for (const callback of this.getHandlers().values()) {
      const { group, definition } = (callback.extras ?? {}) as Partial<SubscriberExtras>;
      if (group === undefined || definition === undefined) throw new Error('A handler of the bus was not declared with eventsFor');
      groups.set(group, [...(groups.get(group) ?? []), { definition, handle: (events, tx) => settle(callback(events, tx)) }]);
    }
    return groups;
  }
}

const isRereadable = (broker: Broker): broker is RereadableBroker => 'reread' in broker;

/** Nest answers with a promise of a value or of an observable; an error comes out of either. */
async function settle(answer: Promise<unknown>): Promise<void> {
  const value = await answer;
  if (isObservable(value)) await lastValueFrom(value, { defaultValue: null });
}
