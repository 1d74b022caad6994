import { submitterIdOf, TradingPartners, type TradingPartner } from '@claimwright/platform-edi-transport';
import { DomainError, newId, type OrgId } from '@claimwright/kernel';
import { systemActor } from '@claimwright/platform-persistence';
import { log, type Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import type { Remittance835 } from '@claimwright/x12';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings.js';
import { ImportService } from './import.service.js';
import { readRemittances } from './read-file.js';
import { type NewFile } from './remittances.store.js';

const TYPE = '835';

/** Fetches remittances from the partners' mailboxes. A file is confirmed once it is safe here, so after a crash it is fetched or confirmed again. */
@Injectable()
export class MailboxTicker implements Ticker {
  readonly name = 'remittance-mailbox';
  readonly everyMs: number;

  constructor(
    @Inject(AccessStore) private readonly access: AccessStore,
    @Inject(TradingPartners) private readonly partners: TradingPartners,
    @Inject(ImportService) private readonly imports: ImportService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.everyMs = settings.MAILBOX_POLL_MS;
  }

  /** One mailbox that fails keeps no other from being emptied. */
  async tick(signal: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    for (const orgId of await this.access.organisations()) {
      for (const id of this.partners.ids) {
        if (signal.aborted) return;
        await this.empty(orgId, this.partners.get(id), signal).catch((error: unknown) => failures.push(error));
      }
    }
    if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures, 'Several mailboxes failed', { cause: failures[0] });
  }

  private async empty(orgId: OrgId, partner: TradingPartner, signal: AbortSignal): Promise<void> {
    const submitter = submitterIdOf(orgId);
    const items = await partner.list(submitter, [TYPE]);
    if (items.length === 0) return;
    const actor = systemActor(orgId, 'remittance');
    const known = await this.imports.known(actor, partner.id, items.map(({ id }) => id));
    for (const { id } of items) {
      if (signal.aborted) return;
      if (!known.has(id)) {
        const bytes = await partner.get(submitter, id);
        const { file, remittances } = await read({ id: newId('ifl'), source: 'mailbox', partner: { id: partner.id, fileId: id }, bytes });
        await this.imports.receive(actor, file, remittances);
      }
      await partner.confirm(submitter, id);
    }
  }
}

/** A file that cannot be read is kept for a person, who sees where it breaks. */
async function read(file: NewFile): Promise<{ file: NewFile; remittances: Remittance835[] }> {
  try {
    return { file, remittances: await readRemittances(file.bytes) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    log.error('remittance file unreadable', { fileId: file.id, code: error.code, bytes: file.bytes.byteLength });
    return { file: { ...file, unreadable: { code: error.code, place: error.message } }, remittances: [] };
  }
}
