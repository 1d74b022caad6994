import { PartnerError, submitterIdOf, TradingPartners, type TradingPartner } from '@claimwright/platform-edi-transport';
import type { OrgId } from '@claimwright/kernel';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { Database, systemActor } from '@claimwright/platform-persistence';
import { log, type Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { partnerOf, SETTINGS, type Settings } from '../settings.js';
import { APPLY_QUEUE } from './apply.worker.js';
import { insertFiles, knownFiles, type NewFile } from './inbound-files.store.js';

/** The transactions this service owns; 271 and 835 belong to others. */
const TYPES = ['TA1', '999', '277CA'] as const;
const AT_ONCE = 100;

/** Fetches acknowledgements: a file is safe with us, sealed and unread, before the partner hears that it may forget it. */
@Injectable()
export class MailboxTicker implements Ticker {
  readonly name = 'acknowledgement-mailbox';
  readonly everyMs: number;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) private readonly access: AccessStore, @Inject(TradingPartners) private readonly partners: TradingPartners, @Inject(SETTINGS) private readonly settings: Settings) {
    this.everyMs = settings.MAILBOX_POLL_MS;
  }

  async tick(signal: AbortSignal): Promise<void> {
    for (const orgId of await this.access.livingOrganisations()) {
      if (signal.aborted) return;
      try {
        while ((await this.fetch(orgId)) === AT_ONCE && !signal.aborted);
      } catch (error) {
        // A partner that is away is asked again at the next tick.
        if (!(error instanceof PartnerError)) throw error;
        log.warn('mailbox not read', { orgId, code: error.code, retryable: error.retryable });
      }
    }
  }

  /** Takes what waits in one organisation's mailbox; answers how many files were there. */
  async fetch(orgId: OrgId): Promise<number> {
    const partner = partnerOf(this.settings, this.partners);
    const submitterId = submitterIdOf(orgId);
    const items = await partner.list(submitterId, TYPES, AT_ONCE);
    if (items.length === 0) return 0;
    const actor = systemActor(orgId, this.db.service);
    const known = await this.db.transaction(actor, (tx) => knownFiles(tx, items.map(({ id }) => nameOf(partner, id))));
    const fresh = items.filter(({ id }) => !known.has(nameOf(partner, id)));
    const files = await inLanes(fresh, async ({ id, type }): Promise<NewFile> => ({ partnerFileId: nameOf(partner, id), type, bytes: await partner.get(submitterId, id) }));
    await this.db.transaction(actor, async (tx) => {
      const ids = await insertFiles(tx, files);
      await enqueueJobs(tx, APPLY_QUEUE, ids.map((ref) => ({ ref })));
    });
    await inLanes(items, ({ id }) => partner.confirm(submitterId, id));
    return items.length;
  }
}

/** Two partners may use one name. */
function nameOf(partner: TradingPartner, id: string): string {
  return `${partner.id}:${id}`;
}

const LANES = 8;

/** Does the work for every item, a few at a time; the answers keep the items' order. */
async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < items.length; from += LANES) answers.push(...(await Promise.all(items.slice(from, from + LANES).map(work))));
  return answers;
}
