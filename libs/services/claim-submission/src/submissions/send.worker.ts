import { ClaimHeld, ClaimSubmitted, sealContext } from '@claimwright/contracts';
import { PartnerError, submitterIdOf, TradingPartners } from '@claimwright/platform-edi-transport';
import type { Finding, OrgId, SubmissionId } from '@claimwright/kernel';
import { announce, completeJobs, jobActor, retryJobs, type Job } from '@claimwright/platform-messaging';
import { Database, type Actor, type Tx } from '@claimwright/platform-persistence';
import { log, type QueueWorker } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { chaseAt } from '../claims/chase-date.js';
import { bare } from '../claims/claim-opening.js';
import { contentOf, factsOf, statementParty } from '../claims/claim-content.js';
import { lockOfSubmission, Steps } from '../claims/claims.store.js';
import { SETTINGS, type Settings } from '../settings.js';
import { SUBMISSION_CONTENT } from './submission.row.js';
import { claimIdsOf, contentOfSubmission, lockSubmission, markRefused, markSent } from './submissions.store.js';

export const SEND_QUEUE = 'claim-send';

const BACK_OFF_MS = 1_000;
const BACK_OFF_MAX_MS = 300_000;

/** The statuses that speak of the file itself; any other refusal may pass without a new file. */
const FILE_REFUSED: ReadonlySet<number | undefined> = new Set([400, 413, 415, 422]);
const REFUSED: Finding = { code: 'file_refused', severity: 'error', pointer: '', message: 'The trading partner does not take the file this claim was in.' };

/** Hands built files to the partner. Its name is the submission's id, so after a crash the same file is put again and is one file. */
@Injectable()
export class SendWorker implements QueueWorker {
  readonly queue = SEND_QUEUE;
  readonly batchMax = 8;
  readonly leaseMs = 10_000;

  constructor(@Inject(Database) private readonly db: Database, @Inject(TradingPartners) private readonly partners: TradingPartners, @Inject(SETTINGS) private readonly settings: Settings) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    for (const job of jobs) await this.send(jobActor(orgId, this.db.service, job), job);
  }

  private async send(actor: Actor, job: Job): Promise<void> {
    const submissionId = job.ref as SubmissionId;
    const file = await this.db.transaction(actor, async (tx) => {
      const found = await contentOfSubmission(tx, submissionId);
      if (found?.status !== 'built') return undefined;
      tx.disclose(found.partnerId, [submissionId, ...(await claimIdsOf(tx, submissionId))]);
      return { partnerId: found.partnerId, text: tx.open(SUBMISSION_CONTENT, submissionId, found.content) };
    });
    try {
      if (file) await this.partners.get(file.partnerId).put(submitterIdOf(actor.orgId), submissionId, file.text);
    } catch (error) {
      if (!(error instanceof PartnerError)) throw error;
      log.warn('file not taken by the partner', { orgId: actor.orgId, submissionId, code: error.code, attempt: job.attempts, retryable: error.retryable });
      await this.db.transaction(actor, (tx) => (FILE_REFUSED.has(error.status) ? this.refused(tx, submissionId, job) : retryJobs(tx, [job.id], retryAt(tx.now(), job.attempts))));
      return;
    }
    await this.db.transaction(actor, (tx) => this.sent(tx, submissionId, job));
  }

  /** The partner has the file: its claims are submitted. */
  private async sent(tx: Tx, id: SubmissionId, job: Job): Promise<void> {
    await completeJobs(tx, [job.id]);
    const submission = await lockSubmission(tx, id);
    if (submission?.status !== 'built') return;
    const claims = await lockOfSubmission(tx, id);
    const now = tx.now();
    const steps = new Steps(tx);
    const submitted = claims.filter((claim) => steps.take(claim, 'send', { submissionId: id }, { submittedAt: now, chaseAt: chaseAt('submitted', now, this.settings) }));
    await markSent(tx, id);
    await steps.save();
    const context = sealContext(ClaimSubmitted, 'statementParty');
    await announce(tx, ClaimSubmitted, submitted.map((claim) => {
      const content = contentOf(tx, claim);
      return { ...factsOf(claim, content), submissionId: id, submittedAt: now.toISOString(), statementParty: tx.seal(context, claim.id, statementParty(content)) };
    }));
    tx.afterCommit(() => log.info('submission sent', { orgId: tx.orgId, submissionId: id, count: submitted.length }));
  }

  /** The partner will not have the file as it is: its claims wait for a person. */
  private async refused(tx: Tx, id: SubmissionId, job: Job): Promise<void> {
    await completeJobs(tx, [job.id]);
    const submission = await lockSubmission(tx, id);
    if (submission?.status !== 'built') return;
    const steps = new Steps(tx);
    const held = (await lockOfSubmission(tx, id)).filter((claim) =>
      steps.take(claim, 'unbatch', { submissionId: id }, { submissionId: null, setControlNumber: null }) && steps.take(claim, 'hold', { findings: [REFUSED.code] }, { findings: [REFUSED] }));
    await markRefused(tx, id);
    await steps.save();
    await announce(tx, ClaimHeld, held.map((claim) => ({ claimId: claim.id, encounterId: claim.encounterId, findings: [bare(REFUSED)] })));
  }
}

function retryAt(now: Date, attempts: number): Date {
  return new Date(now.getTime() + Math.min(BACK_OFF_MAX_MS, BACK_OFF_MS * 2 ** Math.min(attempts - 1, 12)));
}
