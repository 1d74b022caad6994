import type { FileId } from '@claimwright/kernel';
import { chunkActor, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { Database, type Actor } from '@claimwright/platform-persistence';
import { readAcknowledgements, X12Error } from '@claimwright/x12';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../claim-submission.errors.js';
import { toView, type AcknowledgementView } from './acknowledgement-views.js';
import { APPLY_QUEUE } from './apply.worker.js';
import { contentOfFile, type FileState, findByName, findFile, insertFiles, uploadName } from './inbound-files.store.js';
import { ACKNOWLEDGEMENTS } from './acknowledgements.list.js';

/** Files of acknowledgements: those people bring, and what became of all. */
@Injectable()
export class AcknowledgementsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Takes a file that can be read; the same bytes again are the same file. */
  async upload(actor: Actor, body: AsyncIterable<Buffer>): Promise<AcknowledgementView> {
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const [type = 'none'] = typesOf(bytes);
    const partnerFileId = uploadName(bytes);
    return this.db.transaction(chunkActor(actor, 0, bytes), async (tx) => {
      const ids = await insertFiles(tx, [{ partnerFileId, type, bytes }]);
      await enqueueJobs(tx, APPLY_QUEUE, ids.map((ref) => ({ ref })));
      const file = await findByName(tx, partnerFileId);
      if (!file) throw new Error('The file is not where it was put');
      return toView(file);
    });
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<AcknowledgementView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<FileState>(tx, ACKNOWLEDGEMENTS, wanted), toView));
  }

  one(actor: Actor, id: FileId): Promise<AcknowledgementView> {
    return this.db.transaction(actor, async (tx) => {
      const file = await findFile(tx, id);
      if (!file) throw refuse('acknowledgement_not_found', 'No file of acknowledgements has this id');
      return toView(file);
    });
  }

  /** The file as it came, byte for byte. */
  content(actor: Actor, id: FileId): Promise<Buffer> {
    return this.db.transaction(actor, async (tx) => {
      const content = await contentOfFile(tx, id);
      if (!content) throw refuse('acknowledgement_not_found', 'No file of acknowledgements has this id');
      return content;
    });
  }
}

function typesOf(bytes: Buffer): string[] {
  try {
    return [...new Set([...readAcknowledgements(bytes)].map(({ type }) => type))];
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    const { code, message, pointer } = error.refusal;
    throw refuse(code, message, { pointer });
  }
}
