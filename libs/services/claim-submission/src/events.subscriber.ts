import {
  ALL_EVENTS, BalanceTransferred, ClaimDenied, CorrectionRequested, EncounterCoded, PaymentPosted, PaymentReversed, type EventDefinition, type EventOf,
} from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import { Controller, Inject } from '@nestjs/common';
import { ClaimsService } from './claims/claims.service.js';
import { CorrectionsService } from './claims/corrections.service.js';
import { recordEvents } from './timeline/timeline.store.js';

const OnEvents = eventsFor('claim-submission');

/** What this service acts on; each is also kept for the timeline, like every other event. */
@Controller()
export class EventsSubscriber {
  constructor(@Inject(ClaimsService) private readonly claims: ClaimsService, @Inject(CorrectionsService) private readonly corrections: CorrectionsService) {}

  @OnEvents(EncounterCoded)
  async coded(events: EventOf<typeof EncounterCoded>[], tx: Tx): Promise<void> {
    await recordEvents(tx, events);
    await this.claims.openFirst(tx, events);
  }

  @OnEvents(PaymentPosted)
  async posted(events: EventOf<typeof PaymentPosted>[], tx: Tx): Promise<void> {
    await recordEvents(tx, events);
    await this.claims.adjudicate(tx, events);
  }

  @OnEvents(PaymentReversed)
  async reversed(events: EventOf<typeof PaymentReversed>[], tx: Tx): Promise<void> {
    await recordEvents(tx, events);
    await this.claims.reverse(tx, events);
  }

  @OnEvents(ClaimDenied)
  async denied(events: EventOf<typeof ClaimDenied>[], tx: Tx): Promise<void> {
    await recordEvents(tx, events);
    await this.claims.deny(tx, events);
  }

  @OnEvents(BalanceTransferred)
  async transferred(events: EventOf<typeof BalanceTransferred>[], tx: Tx): Promise<void> {
    await recordEvents(tx, events);
    await this.claims.openNext(tx, events);
  }

  @OnEvents(CorrectionRequested)
  async correction(events: EventOf<typeof CorrectionRequested>[], tx: Tx): Promise<void> {
    await recordEvents(tx, events);
    await this.corrections.correct(tx, events);
  }
}

const ACTED_ON: ReadonlySet<string> = new Set([EncounterCoded, PaymentPosted, PaymentReversed, ClaimDenied, BalanceTransferred, CorrectionRequested].map(({ type }) => type));

/** What this service keeps for the timeline and does nothing else about. */
@Controller()
export class TimelineSubscriber {}

for (const definition of ALL_EVENTS.filter(({ type }) => !ACTED_ON.has(type))) listen(definition);

/** A method per event type, as a decorated one would be: a new event is in the timeline without another line here. */
function listen(definition: EventDefinition): void {
  const descriptor = { value: (events: EventOf<EventDefinition>[], tx: Tx) => recordEvents(tx, events), writable: true, configurable: true };
  Object.defineProperty(TimelineSubscriber.prototype, definition.type, descriptor);
  OnEvents(definition)(TimelineSubscriber.prototype, definition.type, Object.getOwnPropertyDescriptor(TimelineSubscriber.prototype, definition.type) as typeof descriptor);
}
