import { ClaimHeld } from '@claimwright/contracts';
import { toBatch837P, type ClaimContent } from '@claimwright/domain-claims';
import { submitterIdOf, TradingPartners } from '@claimwright/platform-edi-transport';
import { newId, sum, type Finding, type OrgId } from '@claimwright/kernel';
import { announce, completeJobs, enqueueJobs, type Job } from '@claimwright/platform-messaging';
import { Database, insertRows, systemActor, type Tx } from '@claimwright/platform-persistence';
import { log, type QueueWorker } from '@claimwright/platform-runtime';
import { write837P, X12Error } from '@claimwright/x12';
import { Inject, Injectable } from '@nestjs/common';
import { bare, BATCH_QUEUE } from '../claims/claim-opening.js';
import { contentOf } from '../claims/claim-content.js';
import { lockReady, Steps, type WholeClaim } from '../claims/claims.store.js';
import { partnerOf, SETTINGS, type Settings } from '../settings.js';
import { SEND_QUEUE } from './send.worker.js';
import { SUBMISSION_CONTENT, SubmissionRow } from './submission.row.js';
import { nextControlNumber } from './submissions.store.js';

interface Written {
  text: string;
  /** In the file's order, which decides the set each is in. */
  claims: WholeClaim[];
  unsendable: { claim: WholeClaim; finding: Finding }[];
}

/** Puts ready claims into files, each written in the transaction that moves its claims. */
@Injectable()
export class BatchWorker implements QueueWorker {
  readonly queue = BATCH_QUEUE;
  readonly batchMax = 1_000;
  readonly leaseMs = 15_000;

  constructor(@Inject(Database) private readonly db: Database, @Inject(TradingPartners) private readonly partners: TradingPartners, @Inject(SETTINGS) private readonly settings: Settings) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    const actor = systemActor(orgId, this.db.service);
    while (await this.db.transaction(actor, (tx) => this.batch(tx, jobs)));
  }

  /** Makes one file; true while there may be claims for another. */
  private async batch(tx: Tx, jobs: readonly Job[]): Promise<boolean> {
    const ready = await lockReady(tx, this.settings.CLAIM_BATCH_MAX);
    const more = ready.length === this.settings.CLAIM_BATCH_MAX;
    if (!more) await completeJobs(tx, jobs.map(({ id }) => id));
    if (ready.length === 0) return false;
    const controlNumber = await nextControlNumber(tx);
    const { text, claims, unsendable } = this.write(tx, ready, controlNumber);
    const submissionId = newId('sub');
    const steps = new Steps(tx);
    claims.forEach((claim, index) => steps.take(claim, 'batch', { submissionId }, { submissionId, setControlNumber: setControlNumber(index, this.settings) }));
    for (const { claim, finding } of unsendable) steps.take(claim, 'hold', { findings: [finding.code] }, { findings: [finding] });
    await steps.save();
    if (claims.length > 0) {
      await insertRows(tx, SubmissionRow, [{
        id: submissionId, partnerId: partnerOf(this.settings, this.partners).id, status: 'built', controlNumber, claimCount: claims.length,
        chargedCents: sum(claims.map(({ chargedCents }) => chargedCents)), content: tx.seal(SUBMISSION_CONTENT, submissionId, text), builtAt: tx.now(),
      }]);
      await enqueueJobs(tx, SEND_QUEUE, [{ ref: submissionId }]);
      tx.afterCommit(() => log.info('submission built', { orgId, submissionId, count: claims.length, bytes: text.length }));
    }
    const { orgId } = tx;
    await announce(tx, ClaimHeld, unsendable.map(({ claim, finding }) => ({ claimId: claim.id, encounterId: claim.encounterId, findings: [bare(finding)] })));
    return more;
  }

  /** One claim that cannot be written is held out of the file, and the rest go. */
  private write(tx: Tx, ready: readonly WholeClaim[], controlNumber: number): Written {
    const contents = new Map(ready.map((claim) => [claim, contentOf(tx, claim)]));
    const writeAll = (claims: readonly WholeClaim[]): string => write837P(toBatch837P(claims.map((claim) => contents.get(claim) as ClaimContent), this.sending(tx, controlNumber)));
    try {
      return { text: writeAll(ready), claims: [...ready], unsendable: [] };
    } catch (error) {
      if (!(error instanceof X12Error)) throw error;
    }
    const unsendable = ready.flatMap((claim) => {
      const finding = faultOf(() => writeAll([claim]));
      return finding ? [{ claim, finding }] : [];
    });
    const held = new Set(unsendable.map(({ claim }) => claim));
    const claims = ready.filter((claim) => !held.has(claim));
    return { text: claims.length > 0 ? writeAll(claims) : '', claims, unsendable };
  }

  private sending(tx: Tx, controlNumber: number): Parameters<typeof toBatch837P>[1] {
    const now = tx.now().toISOString();
    const { SUBMITTER_NAME, SUBMITTER_PHONE, RECEIVER_ID, RECEIVER_NAME, EDI_USAGE, CLAIMS_PER_SET } = this.settings;
    return {
      submitter: { name: SUBMITTER_NAME, id: submitterIdOf(tx.orgId), contact: { phone: SUBMITTER_PHONE } },
      receiver: { name: RECEIVER_NAME, id: RECEIVER_ID },
      controlNumber, reference: fileReference(controlNumber), createdOn: now.slice(0, 10), createdTime: now.slice(11, 16), usage: EDI_USAGE, claimsPerSet: CLAIMS_PER_SET,
    };
  }
}

/** BHT03 of a file: the same number as its envelope's, since the 277CA echoes only this one. */
function fileReference(controlNumber: number): string {
  return String(controlNumber).padStart(9, '0');
}

/** ST02 of the set a claim is written in, by its place in the file: sets count on from 0001. */
function setControlNumber(index: number, { CLAIMS_PER_SET }: Settings): string {
  return String(Math.floor(index / CLAIMS_PER_SET) + 1).padStart(4, '0');
}

function faultOf(write: () => string): Finding | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    const { segment, element } = error.position;
    return { code: 'claim_unwritable', severity: 'error', pointer: '', message: `The claim cannot be written at ${segment}${element === undefined ? '' : String(element).padStart(2, '0')}: ${error.code}.`, source: '837P (005010X222A1)' };
  }
}
