import { submitterIdOf, TradingPartners, type MailboxItem, type TradingPartner } from '@claimwright/platform-edi-transport';
import { DomainError, newId, type OrgId } from '@claimwright/kernel';
import { systemActor, type Actor } from '@claimwright/platform-persistence';
import { log, type Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings.js';
import { ImportService, type ReadFile } from './import.service.js';
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
    for (const orgId of await this.access.livingOrganisations()) {
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
    for (const group of together(items)) {
      if (signal.aborted) return;
      const fetched = await Promise.allSettled(group.map(async ({ id }) => (known.has(id) ? undefined : this.fetch(partner, submitter, id))));
      // What cannot be fetched stops the files behind it and none before it.
      const failed = fetched.find((one) => one.status === 'rejected');
      const whole = failed ? fetched.slice(0, fetched.indexOf(failed)) : fetched;
      await this.receive(actor, whole.flatMap((one) => (one.status === 'fulfilled' && one.value) || []));
      await Promise.all(group.slice(0, whole.length).map(({ id }) => partner.confirm(submitter, id)));
      if (failed) throw failed.reason;
    }
  }

  private async fetch(partner: TradingPartner, submitter: string, id: string): Promise<ReadFile> {
    const bytes = await partner.get(submitter, id);
    return read({ id: newId('ifl'), source: 'mailbox', partner: { id: partner.id, fileId: id }, bytes });
  }

  /** Files share a transaction, unless one of them has to be kept from spoiling it for the others. */
  private async receive(actor: Actor, files: readonly ReadFile[]): Promise<void> {
    if (files.length === 0) return;
    try {
      await this.imports.receive(actor, files);
    } catch (error) {
      if (files.length === 1) throw error;
      for (const file of files) await this.imports.receive(actor, [file]);
    }
  }
}

const FILES_MAX = 16;
const BYTES_MAX = 512 << 10;

/** Splits what waits into groups of a moderate size, in their order; a file that is large is alone. */
function together(items: readonly MailboxItem[]): MailboxItem[][] {
  const groups: MailboxItem[][] = [];
  let bytes = 0;
  for (const item of items) {
    const group = groups.at(-1);
    bytes += item.size;
    if (group && group.length < FILES_MAX && bytes <= BYTES_MAX) group.push(item);
    else {
      groups.push([item]);
      bytes = item.size;
    }
  }
  return groups;
}

/** A file that cannot be read is kept for a person, who sees where it breaks. */
async function read(file: NewFile): Promise<ReadFile> {
  try {
    return { file, remittances: await readRemittances(file.bytes) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    log.error('remittance file unreadable', { fileId: file.id, code: error.code, bytes: file.bytes.byteLength });
    return { file: { ...file, unreadable: { code: error.code, place: error.message } }, remittances: [] };
  }
}
