import { ReadingExceeded } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { Database, systemActor } from '@claimwright/platform-persistence';
import { log, type Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { AccessSettings } from '../access.settings.js';
import { countReadings, forgetReadings, insertAlert, tooManyReadings } from './readings.store.js';

const AT_ONCE = 20_000;

/** Counts what callers read by the audit, and announces who read more in a day than is expected of them. */
@Injectable()
export class ReadingWatch {
  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessSettings) private readonly settings: AccessSettings) {}

  /** One batch of an organisation's audit; answers whether there may be more. */
  watch(orgId: OrgId): Promise<boolean> {
    return this.db.transaction(systemActor(orgId, this.db.service), async (tx) => {
      const counted = await countReadings(tx, AT_ONCE);
      if (counted === 0) return false;
      for (const { caller, records, perDay } of await tooManyReadings(tx, this.settings.readsPerDay)) {
        const alertId = newId('ral');
        await insertAlert(tx, { id: alertId, caller, records, perDay, raisedAt: tx.now() });
        await announce(tx, ReadingExceeded, { alertId, caller, records, perDay });
        tx.afterCommit(() => log.warn('caller read more than expected', { orgId, subject: caller, count: records }));
      }
      await forgetReadings(tx);
      return counted === AT_ONCE;
    });
  }
}

@Injectable()
export class ReadingTicker implements Ticker {
  readonly name = 'reading-watch';
  readonly everyMs = 60_000;

  constructor(@Inject(ReadingWatch) private readonly readings: ReadingWatch, @Inject(AccessStore) private readonly access: AccessStore) {}

  async tick(signal: AbortSignal): Promise<void> {
    for (const orgId of await this.access.livingOrganisations()) {
      while (!signal.aborted && (await this.readings.watch(orgId)));
    }
  }
}
