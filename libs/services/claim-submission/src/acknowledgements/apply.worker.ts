import type { FileId, OrgId } from '@claimwright/kernel';
import { completeJobs, jobActor, retryJobs, type Job } from '@claimwright/platform-messaging';
import { Database, type Tx } from '@claimwright/platform-persistence';
import { log, type QueueWorker } from '@claimwright/platform-runtime';
import { readAcknowledgements, X12Error, type Acknowledgement } from '@claimwright/x12';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings.js';
import { applyAcknowledgements } from './apply.js';
import type { FileResult } from './file-result.js';
import { lockFile, saveResult } from './inbound-files.store.js';

export const APPLY_QUEUE = 'acknowledgement-apply';

const UNSENT_WAIT_MS = 500;

/** Applies stored files of acknowledgements, one transaction a file. */
@Injectable()
export class ApplyWorker implements QueueWorker {
  readonly queue = APPLY_QUEUE;
  readonly batchMax = 50;
  readonly leaseMs = 15_000;

  constructor(@Inject(Database) private readonly db: Database, @Inject(SETTINGS) private readonly settings: Settings) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    // In the order the files came, so that answers are seldom late by our own doing.
    for (const job of [...jobs].sort((a, b) => a.id - b.id)) await this.db.transaction(jobActor(orgId, this.db.service, job), (tx) => this.apply(tx, job));
  }

  private async apply(tx: Tx, job: Job): Promise<void> {
    const id = job.ref as FileId;
    const file = await lockFile(tx, id);
    if (!file || file.processedAt) return completeJobs(tx, [job.id]);
    const read = readAll(file.bytes);
    if ('unreadable' in read) {
      tx.afterCommit(() => log.warn('acknowledgement cannot be read', { orgId: tx.orgId, fileId: id, code: read.unreadable.code }));
      await saveResult(tx, id, { acknowledgements: 0, moved: {}, ignored: 0, unknownControlNumbers: [], unknownClaims: [], unreadable: read.unreadable });
      return completeJobs(tx, [job.id]);
    }
    // The partner may answer before we have recorded that it has the file; what it says then waits for that.
    const outcome = await applyAcknowledgements(tx, read.acknowledgements, this.settings);
    if (outcome === 'unsent') return retryJobs(tx, [job.id], new Date(tx.now().getTime() + UNSENT_WAIT_MS));
    await saveResult(tx, id, outcome.result);
    await completeJobs(tx, [job.id]);
    await outcome.announce();
  }
}

function readAll(bytes: Buffer): { acknowledgements: Acknowledgement[] } | { unreadable: NonNullable<FileResult['unreadable']> } {
  try {
    return { acknowledgements: [...readAcknowledgements(bytes)] };
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    const { segment, element, segmentNumber } = error.position;
    return { unreadable: { code: error.code, place: `${segment}${element ?? ''}${segmentNumber === undefined ? '' : ` at ${segmentNumber}`}` } };
  }
}
