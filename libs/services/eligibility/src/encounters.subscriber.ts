import { EncounterCaptured, type EventOf } from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { Controller } from '@nestjs/common';
import { checkEncounters } from './encounter-checks.js';

const OnEvents = eventsFor('eligibility');

@Controller()
export class EncountersSubscriber {
  @OnEvents(EncounterCaptured)
  captured(events: EventOf<typeof EncounterCaptured>[], tx: Tx): Promise<void> {
    return checkEncounters(tx, events.map(({ data }) => data));
  }
}
