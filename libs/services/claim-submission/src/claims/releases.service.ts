import { scrubClaim, type ClaimContent } from '@claimwright/domain-claims';
import type { ClaimId } from '@claimwright/kernel';
import { allowMatch } from '@claimwright/platform-http';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { Database, type Actor, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../claim-submission.errors.js';
import { BATCH_QUEUE } from './claim-opening.js';
import { contentOf, sealContent } from './claim-content.js';
import { toItem, type ClaimItem } from './claim-views.js';
import { lockWhole, saveContent, Steps, type WholeClaim } from './claims.store.js';
import { announceReplaced } from './corrections.service.js';

/** Lets held claims go once what held them is gone. */
@Injectable()
export class ReleasesService {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Checks a held claim again, with the payer's number of the claim it replaces if that is known by now, and makes it ready. */
  release(actor: Actor, id: ClaimId, ifMatch?: string): Promise<ClaimItem> {
    return this.db.transaction(actor, async (tx) => {
      const claim = (await lockWhole(tx, [id])).get(id);
      if (!claim) throw refuse('claim_not_found', 'No claim has this id');
      allowMatch(ifMatch, claim.version);
      if (claim.status !== 'held') throw refuse('claim_not_held', 'Only a held claim can be released');
      const replaced = claim.replacesClaimId ? (await lockWhole(tx, [claim.replacesClaimId])).get(claim.replacesClaimId) : undefined;
      const content = withPayerNumber(contentOf(tx, claim), replaced);
      const findings = scrubClaim(content);
      if (findings.some(({ severity }) => severity === 'error')) throw refuse('claim_still_held', 'The claim still cannot be sent', { findings });
      return this.pass(tx, { claim, replaced, content });
    });
  }

  private async pass(tx: Tx, { claim, replaced, content }: { claim: WholeClaim; replaced: WholeClaim | undefined; content: ClaimContent }): Promise<ClaimItem> {
    const steps = new Steps(tx);
    steps.take(claim, 'pass', {}, { findings: [] });
    const tookPlace = replaced !== undefined && replaced.status !== 'replaced' && steps.take(replaced, 'replace', { replacedByClaimId: claim.id }, { chaseAt: null });
    await saveContent(tx, claim.id, sealContent(tx, content));
    await steps.save();
    await enqueueJobs(tx, BATCH_QUEUE, [{ ref: 'released' }]);
    if (tookPlace) await announceReplaced(tx, [{ from: replaced, by: claim.id }]);
    return toItem(claim);
  }
}

function withPayerNumber(content: ClaimContent, replaced: WholeClaim | undefined): ClaimContent {
  if (content.frequency === '1' || content.originalPayerClaimNumber !== undefined || !replaced?.payerClaimNumber) return content;
  return { ...content, originalPayerClaimNumber: replaced.payerClaimNumber };
}
