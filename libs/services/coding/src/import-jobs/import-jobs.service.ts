import { chunkActor, type JobView, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { collect, type ImportAnswer } from '../imports.service.js';
import { type ImportJobId, type ImportJobRow, type ImportType } from './import-job.row.js';
import { findJob, insertJob, JOBS, readAnswers, toView } from './import-jobs.store.js';

export const IMPORT_QUEUE = 'encounter-import';

/** Imports that go on after their request was answered. */
@Injectable()
export class ImportJobsService implements OnModuleDestroy {
  private readonly closing = new AbortController();

  constructor(@Inject(Database) private readonly db: Database) {}

  /** Streams of progress end with the process. */
  get signal(): AbortSignal {
    return this.closing.signal;
  }

  onModuleDestroy(): void {
    this.closing.abort();
  }

  /** Keeps the whole file, to be imported by a worker; the same request under its Idempotency-Key is the same job. */
  async accept(actor: Actor, type: ImportType, body: AsyncIterable<Buffer>): Promise<JobView> {
    const bytes = await collect(body);
    // A chunk of an import that is waited for is never this one, also under the same key.
    return this.db.transaction(chunkActor(actor, -1, bytes), async (tx) => {
      const job = await insertJob(tx, type, bytes);
      await enqueueJobs(tx, IMPORT_QUEUE, [{ ref: job.id }]);
      return toView(tx, job);
    });
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<JobView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ImportJobRow>(tx, JOBS, wanted), (job) => toView(tx, job)));
  }

  one(actor: Actor, id: ImportJobId): Promise<JobView> {
    return this.db.transaction(actor, async (tx) => toView(tx, await findJob(tx, id)));
  }

  /** What was answered for each row so far, in the order of the file. */
  async *answers(actor: Actor, id: ImportJobId): AsyncGenerator<ImportAnswer> {
    await this.one(actor, id);
    for (let seq = 0; ; seq++) {
      const chunk = await this.db.transaction(actor, (tx) => readAnswers(tx, id, seq));
      if (!chunk) return;
      yield* chunk;
    }
  }
}
