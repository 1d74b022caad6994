import { ClaimOverdue } from '@claimwright/contracts';
import { answerDue } from '@claimwright/domain-claims';
import type { OrgId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { Database, systemActor, type Tx } from '@claimwright/platform-persistence';
import type { Ticker } from '@claimwright/platform-runtime';
import { AccessStore } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { patienceOf, SETTINGS, type Settings } from '../settings.js';
import { lockOverdue, Steps } from './claims.store.js';

const AT_ONCE = 500;
const OFTEN_MS = 500;
const SELDOM_MS = 900_000;

/** Finds the claims whose answer should have come. */
@Injectable()
export class ChaseTicker implements Ticker {
  readonly name = 'claim-chase';
  readonly everyMs: number;

  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) private readonly access: AccessStore, @Inject(SETTINGS) private readonly settings: Settings) {
    this.everyMs = Math.min(SELDOM_MS, Math.max(OFTEN_MS, Math.min(settings.ACK_OVERDUE_MS, settings.PAYMENT_OVERDUE_MS) / 10));
  }

  async tick(signal: AbortSignal): Promise<void> {
    for (const orgId of await this.access.livingOrganisations()) {
      if (signal.aborted) return;
      while ((await this.chase(orgId)) === AT_ONCE);
    }
  }

  /** Marks overdue claims of one organisation; answers how many it looked at. */
  chase(orgId: OrgId): Promise<number> {
    return this.db.transaction(systemActor(orgId, this.db.service), async (tx) => this.markOverdue(tx));
  }

  private async markOverdue(tx: Tx): Promise<number> {
    const claims = await lockOverdue(tx, tx.now(), AT_ONCE);
    const steps = new Steps(tx);
    const overdue = claims.flatMap((claim) => {
      const waitsFor = answerDue(claim.status, tx.now(), patienceOf(this.settings))?.waitsFor;
      if (waitsFor === undefined || claim.submittedAt === null || !steps.take(claim, 'overdue', { waitedFor: waitsFor }, { chaseAt: null })) {
        steps.change(claim, { chaseAt: null });
        return [];
      }
      return [{
        claimId: claim.id, encounterId: claim.encounterId, payerId: claim.payerId, submittedAt: claim.submittedAt.toISOString(),
        // Until the payer has said that it took the claim in, an acknowledgement is what is missing.
        waitedFor: waitsFor === 'payment' ? 'payment' as const : 'acknowledgement' as const,
        chargedCents: claim.chargedCents, serviceDate: claim.serviceDate,
      }];
    });
    await steps.save();
    await announce(tx, ClaimOverdue, overdue);
    return claims.length;
  }
}
