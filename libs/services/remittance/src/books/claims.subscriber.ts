import { ClaimReplaced, ClaimSubmitted, type EventOf } from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import { Controller, Inject } from '@nestjs/common';
import { BooksService } from './books.service.js';

const OnEvents = eventsFor('remittance');

/** What claim submission sends out. */
@Controller()
export class ClaimsSubscriber {
  constructor(@Inject(BooksService) private readonly books: BooksService) {}

  @OnEvents(ClaimSubmitted)
  submitted(events: EventOf<typeof ClaimSubmitted>[], tx: Tx): Promise<void> {
    return this.books.submitted(tx, events.map(({ data }) => data));
  }

  @OnEvents(ClaimReplaced)
  replaced(events: EventOf<typeof ClaimReplaced>[], tx: Tx): Promise<void> {
    return this.books.replaced(tx, events.map(({ data }) => data));
  }
}
