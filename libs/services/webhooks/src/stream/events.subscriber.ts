import { ALL_EVENTS, type EventDefinition, type EventOf } from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import { Controller, Inject } from '@nestjs/common';
import { SenderTicker } from '../sending/sender.ticker.js';
import { fanOut } from './fan-out.js';

const OnEvents = eventsFor('webhooks');

/** Hears of everything, and has it told to whoever wants to know. */
@Controller()
export class EventsSubscriber {
  constructor(@Inject(SenderTicker) private readonly sender: SenderTicker) {}

  async pass(definition: EventDefinition, events: EventOf<EventDefinition>[], tx: Tx): Promise<void> {
    const endpointIds = await fanOut(tx, definition, events);
    if (endpointIds.length > 0) tx.afterCommit(() => this.sender.wake(endpointIds));
  }
}

for (const definition of ALL_EVENTS) listen(definition);

/** A method per event type, as a decorated one would be: a new event is passed on without another line here. */
function listen(definition: EventDefinition): void {
  const descriptor = { value(this: EventsSubscriber, events: EventOf<EventDefinition>[], tx: Tx) { return this.pass(definition, events, tx); }, writable: true, configurable: true };
  Object.defineProperty(EventsSubscriber.prototype, definition.type, descriptor);
  OnEvents(definition)(EventsSubscriber.prototype, definition.type, Object.getOwnPropertyDescriptor(EventsSubscriber.prototype, definition.type) as typeof descriptor);
}
