import 'reflect-metadata';
import { DomainError, type OrgId } from '@claimwright/kernel';
import { type EventOf } from '@claimwright/contracts';
import { systemActor, type Tx } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Inject, Injectable, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BookClosed, bookDatabase, BookOpened, BookSigned, writeBooks } from '../test/bookkeeping.js';
import { announce } from './announce.js';
import { ClaimBusServer } from './claim-bus-server.js';
import { EventLogBroker } from './event-log-broker.js';
import { eventsFor } from './on-events.js';
import { pause } from './pacer.js';
import { Relay } from './relay.js';

const OnShelfEvents = eventsFor('shelf');
const OnArchiveEvents = eventsFor('archive');

@Injectable()
class Shelf {
  /** Waits before it answers, so that a bus that does not wait would commit too early. */
  async put(tx: Tx, events: EventOf<typeof BookOpened>[]): Promise<void> {
    await pause(20);
    await writeBooks(tx, events);
    if (events.some((event) => event.data.note === 'torn')) throw new DomainError('book_is_torn', 'Ann Example tore it');
    await announce(tx, BookSigned, events.map((event) => ({ bookId: event.key, note: 'signed' })));
  }
}

@Controller()
class ShelfSubscriber {
  constructor(@Inject(Shelf) private readonly shelf: Shelf) {}

  @OnShelfEvents(BookOpened)
  opened(events: EventOf<typeof BookOpened>[], tx: Tx): Promise<void> {
    return this.shelf.put(tx, events);
  }

  @OnShelfEvents(BookSigned)
  signed(events: EventOf<typeof BookSigned>[], tx: Tx): Promise<void> {
    return writeBooks(tx, events);
  }
}

@Controller()
class ArchiveSubscriber {
  readonly seen: string[] = [];

  @OnArchiveEvents(BookOpened)
  async opened(events: EventOf<typeof BookOpened>[]): Promise<void> {
    this.seen.push(...events.map((event) => event.key));
  }
}

@Controller()
class SecondShelfSubscriber {
  @OnShelfEvents(BookOpened)
  async opened(): Promise<void> {}
}

@Module({ controllers: [ShelfSubscriber, ArchiveSubscriber], providers: [Shelf] })
class Library {}

@Module({ controllers: [ShelfSubscriber, SecondShelfSubscriber], providers: [Shelf] })
class LibraryWithTwoOfOne {}

// These do not compile; the comments fail the type check if one ever does.
export class WrongHandlers {
  // @ts-expect-error another event's payload
  @OnShelfEvents(BookClosed) closed(_events: EventOf<typeof BookOpened>[], _tx: Tx): Promise<void> { return Promise.resolve(); }
  // @ts-expect-error one event where a batch comes
  @OnShelfEvents(BookClosed) one(_event: EventOf<typeof BookClosed>, _tx: Tx): Promise<void> { return Promise.resolve(); }
  // @ts-expect-error a handler that nobody could wait for
  @OnShelfEvents(BookClosed) later(_events: EventOf<typeof BookClosed>[]): void {}
}

describe('ClaimBusServer', () => {
  let t: TestDatabase;
  let org: OrgId;
  let app: INestMicroservice;
  let broker: EventLogBroker;
  let relay: Relay;
  const outcomes: string[] = [];

  beforeAll(async () => {
    t = await bookDatabase();
    org = await t.organisation();
    broker = new EventLogBroker({ url: t.url });
    const members = ['shelf', 'archive'].map((group) => ({ group, db: t.db, broker }));
    const strategy = new ClaimBusServer({ members, observe: (outcome, _, labels) => outcomes.push(`${outcome} ${labels.code}`) });
    app = await NestFactory.createMicroservice(Library, { strategy, logger: false });
    await app.listen();
    relay = new Relay({ db: t.db, broker });
    relay.start();
  });
  afterAll(async () => {
    await app.close();
    await relay.stop();
    await broker.close();
    await t.close();
  });

  const opened = (bookId: string, note?: string) => t.db.transaction(systemActor(org, 'test'), (tx) => announce(tx, BookOpened, { bookId, ...(note && { note }) }));
  const effects = () => t.admin<{ book_id: string; type: string }>('SELECT book_id, type FROM bookkeeping.book ORDER BY id');
  const until = async (condition: () => Promise<boolean>) => {
    for (const end = Date.now() + 10_000; Date.now() < end && !await condition();) await pause(20);
  };

  it('brings an announced event to the handlers of every group, in the transaction of their effects', async () => {
    await opened('clm_1');
    await until(async () => (await effects()).length === 2 && app.get(ArchiveSubscriber).seen.length > 0);
    expect(await effects()).toEqual([{ book_id: 'clm_1', type: 'book.opened.v1' }, { book_id: 'clm_1', type: 'book.signed.v1' }]);
    expect(app.get(ArchiveSubscriber).seen).toEqual(['clm_1']);
  });

  it('hands the runner the error itself, so that the event is parked under its code', async () => {
    await opened('clm_2', 'torn');
    await until(async () => (await t.admin('SELECT 1 FROM bookkeeping.parked')).length > 0);
    expect(await t.admin('SELECT consumer, key, error_code FROM bookkeeping.parked')).toEqual([{ consumer: 'shelf', key: 'clm_2', error_code: 'book_is_torn' }]);
    expect(outcomes).toContain('parked book_is_torn');
    expect((await effects()).filter((row) => row.book_id === 'clm_2')).toEqual([]);
  });

  it('does not start where two handlers take the same events of a group', async () => {
    const two = NestFactory.createMicroservice(LibraryWithTwoOfOne, { strategy: new ClaimBusServer({ members: [] }), logger: false, abortOnError: false });
    await expect(two.then((made) => made.listen())).rejects.toThrow('Two handlers for shelf/book.opened.v1');
  });

  it('does not start where a group has no database', async () => {
    const alone = await NestFactory.createMicroservice(Library, { strategy: new ClaimBusServer({ members: [] }), logger: false });
    await expect(alone.listen()).rejects.toThrow('no member of the bus');
  });
});
