import { DomainError, type OrgId } from '@claimwright/kernel';
import { completeJobs, jobActor, retryJobs, type Job } from '@claimwright/platform-messaging';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { type QueueWorker } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { EncountersService } from '../encounters.service.js';
import { chunksOf, countRows, type ReadRow, shown } from '../imports.service.js';
import { type ImportJobId, type ImportJobRow } from './import-job.row.js';
import { addAnswers, forgetBody, lockJob, readBody, saveJob } from './import-jobs.store.js';
import { IMPORT_QUEUE } from './import-jobs.service.js';

/** A long file is left and taken up again after so long, so that others have their turn and a process can stop. */
const TURN_MS = 5_000;

/** Imports kept files chunk by chunk: each is one transaction with the count of it, so after a crash the next chunk is the next. */
@Injectable()
export class ImportWorker implements QueueWorker {
  readonly queue = IMPORT_QUEUE;
  readonly batchMax = 1;
  readonly leaseMs = 30_000;

  constructor(@Inject(Database) private readonly db: Database, @Inject(EncountersService) private readonly encounters: EncountersService) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    for (const job of jobs) await this.importFile(job, orgId);
  }

  private async importFile(job: Job, orgId: OrgId): Promise<void> {
    const id = job.ref as ImportJobId;
    const begun = await this.db.transaction(jobActor(orgId, this.db.service, job), (tx) => begin(tx, id));
    if (!begun) return this.end(job, orgId, () => undefined);
    const actor: Actor = { orgId, subject: begun.row.subject, permissions: [], ...(job.origin?.purpose !== undefined && { purpose: job.origin.purpose }) };
    const until = performance.now() + TURN_MS;
    try {
      if (begun.row.total === null) await this.update(actor, id, async (row) => { row.total = await countRows(begun.row.type, begun.bytes); });
      let index = 0;
      for await (const chunk of chunksOf(begun.row.type, begun.bytes)) {
        if (index++ < begun.row.chunksDone) continue;
        await this.takeIn(actor, { id, index: index - 1 }, chunk);
        if (performance.now() > until) return await this.db.transaction(actor, (tx) => retryJobs(tx, [job.id], tx.now()));
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.end(job, orgId, (row) => Object.assign(row, { state: 'failed', problem: { code: error.code, detail: error.message } }));
    }
    return this.end(job, orgId, (row) => Object.assign(row, { state: 'done' }));
  }

  private takeIn(actor: Actor, { id, index }: { id: ImportJobId; index: number }, rows: readonly ReadRow[]): Promise<void> {
    return this.db.transaction(actor, async (tx) => {
      const job = await lockJob(tx, id);
      // Whoever had the lease before may have been slow and not dead.
      if (job?.chunksDone !== index) return;
      const answers = await this.encounters.takeIn(tx, (today) => rows.map(({ read }) => read(today)));
      await addAnswers(tx, job, rows.flatMap(({ name }, i) => (answers[i] ? [{ ...name, ...shown(answers[i]) }] : [])));
      await saveJob(tx, job);
    });
  }

  private update(actor: Actor, id: ImportJobId, change: (row: ImportJobRow) => Promise<void>): Promise<void> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockJob(tx, id);
      if (!row) return;
      await change(row);
      await saveJob(tx, row);
    });
  }

  private end(job: Job, orgId: OrgId, change: (row: ImportJobRow) => void): Promise<void> {
    return this.db.transaction(jobActor(orgId, this.db.service, job), async (tx) => {
      const row = await lockJob(tx, job.ref as ImportJobId);
      if (row && row.finishedAt === null) {
        change(row);
        row.finishedAt = tx.now();
        await saveJob(tx, row);
        await forgetBody(tx, row.id);
      }
      await completeJobs(tx, [job.id]);
    });
  }
}

/** The job and its file, marked as running; undefined where there is nothing more to do. */
async function begin(tx: Tx, id: ImportJobId): Promise<{ row: ImportJobRow; bytes: Buffer } | undefined> {
  const row = await lockJob(tx, id);
  if (!row || row.finishedAt !== null) return undefined;
  row.state = 'running';
  row.startedAt ??= tx.now();
  await saveJob(tx, row);
  return { row, bytes: await readBody(tx, id) };
}
