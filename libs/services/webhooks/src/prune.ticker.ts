import type { OrgId } from '@claimwright/kernel';
import { pause } from '@claimwright/platform-messaging';
import { Database, systemActor } from '@claimwright/platform-persistence';
import type { Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from './webhooks.settings.js';

const AT_ONCE = 2_000;
const BETWEEN_BATCHES_MS = 50;

/** Forgets events, and what became of them, once they are as old as the settings say. */
@Injectable()
export class PruneTicker implements Ticker {
  readonly name = 'webhook-prune';
  readonly everyMs = 600_000;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) private readonly access: AccessStore, @Inject(SETTINGS) private readonly settings: Settings) {}

  async tick(signal: AbortSignal): Promise<void> {
    for (const orgId of await this.access.livingOrganisations()) {
      while (!signal.aborted && (await this.prune(orgId)) === AT_ONCE) await pause(BETWEEN_BATCHES_MS, signal);
    }
  }

  /** One batch of one organisation; answers how many events it forgot. */
  prune(orgId: OrgId): Promise<number> {
    return this.db.transaction(systemActor(orgId, this.db.service), async (tx) => {
      // Numbers rise as events come, so the old ones lie together at the beginning.
      const old = await tx.query<{ sequence: number }>(
        `delete from event where org_id = $1 and sequence in (select sequence from event where org_id = $1 and received_at < clock_timestamp() - make_interval(days => $2) order by received_at limit $3) returning sequence`,
        [tx.orgId, this.settings.WEBHOOK_KEEP_DAYS, AT_ONCE]);
      const sequences = old.map(({ sequence }) => sequence);
      for (const table of ['attempt', 'delivery']) {
        await tx.execute(`delete from ${table} where org_id = $1 and endpoint_id in (select id from endpoint where org_id = $1) and sequence = any($2)`, [tx.orgId, sequences]);
      }
      return sequences.length;
    });
  }
}
