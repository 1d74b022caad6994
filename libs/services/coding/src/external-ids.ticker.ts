import type { OrgId } from '@claimwright/kernel';
import { Database, systemActor } from '@claimwright/platform-persistence';
import type { Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { blindClearExternalIds } from './encounters.store.js';

const AT_ONCE = 500;
const SELDOM_MS = 60_000;

/** Takes the hashes of external ids that an older version has left in the clear. */
@Injectable()
export class ExternalIdsTicker implements Ticker {
  readonly name = 'external-ids';
  readonly everyMs = SELDOM_MS;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) private readonly access: AccessStore) {}

  async tick(signal: AbortSignal): Promise<void> {
    for (const orgId of await this.access.livingOrganisations()) while (!signal.aborted && (await this.blind(orgId)) === AT_ONCE);
  }

  /** Some of one organisation; answers how many there were. */
  blind(orgId: OrgId): Promise<number> {
    return this.db.transaction(systemActor(orgId, this.db.service), (tx) => blindClearExternalIds(tx, { atMost: AT_ONCE }));
  }
}
