import { CoverageInactive, CoverageUnverified, CoverageVerified, type EventOf } from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { Controller } from '@nestjs/common';
import { learnCoverage } from './coverage-answers.js';

const OnEvents = eventsFor('coding');

/** What eligibility hears from payers. */
@Controller()
export class CoveragesSubscriber {
  @OnEvents(CoverageVerified)
  verified(events: EventOf<typeof CoverageVerified>[], tx: Tx): Promise<void> {
    return learnCoverage(tx, 'verified', events.map(({ data }) => data));
  }

  @OnEvents(CoverageInactive)
  inactive(events: EventOf<typeof CoverageInactive>[], tx: Tx): Promise<void> {
    return learnCoverage(tx, 'inactive', events.map(({ data }) => data));
  }

  /** Also while the payer is still being asked: whoever waits for the encounter sees why, and a later answer releases it. */
  @OnEvents(CoverageUnverified)
  unverified(events: EventOf<typeof CoverageUnverified>[], tx: Tx): Promise<void> {
    return learnCoverage(tx, 'unverified', events.map(({ data }) => data));
  }
}
