import { ClaimDenied, ClaimOverdue, ClaimRejected, ClaimReplaced, PaymentPosted, PaymentReversed, type EventOf } from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import { Controller } from '@nestjs/common';
import { openDenied, openOverdue, openRejected } from './open-cases.js';
import { followReplacements, settle, takeBack } from './settle-cases.js';

const OnEvents = eventsFor('denial-management');

/** What opens cases, and what ends them. */
@Controller()
export class CasesSubscriber {
  @OnEvents(ClaimDenied)
  denied(events: EventOf<typeof ClaimDenied>[], tx: Tx): Promise<void> {
    return openDenied(tx, events.map(({ data }) => data));
  }

  @OnEvents(ClaimRejected)
  rejected(events: EventOf<typeof ClaimRejected>[], tx: Tx): Promise<void> {
    return openRejected(tx, events.map(({ data }) => data));
  }

  @OnEvents(ClaimOverdue)
  overdue(events: EventOf<typeof ClaimOverdue>[], tx: Tx): Promise<void> {
    return openOverdue(tx, events.map(({ data }) => data));
  }

  @OnEvents(ClaimReplaced)
  replaced(events: EventOf<typeof ClaimReplaced>[], tx: Tx): Promise<void> {
    return followReplacements(tx, events.map(({ data }) => data));
  }

  @OnEvents(PaymentPosted)
  posted(events: EventOf<typeof PaymentPosted>[], tx: Tx): Promise<void> {
    return settle(tx, events.map(({ data }) => data));
  }

  @OnEvents(PaymentReversed)
  reversed(events: EventOf<typeof PaymentReversed>[], tx: Tx): Promise<void> {
    return takeBack(tx, events.map(({ data }) => data));
  }
}
