import type { ClaimDenied, BalanceTransferred, EncounterCoded, EventOf, PaymentPosted, PaymentReversed } from '@claimwright/contracts';
import { ClaimClosed, EncounterCoded as Coded, sealContext } from '@claimwright/contracts';
import { buildClaim, type ClaimContent, type ClaimNews } from '@claimwright/domain-claims';
import { newId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings.js';
import { insertAdjudications, latestAdjudications, markReversed } from './adjudications.store.js';
import { openClaims, type NewClaim } from './claim-opening.js';
import { contentOf } from './claim-content.js';
import { chaseAt } from './chase-date.js';
import { lockClaims, lockWhole, Steps, type ClaimState } from './claims.store.js';
import { priorPaymentOf, type Decision } from './prior-payment.js';

const DENIED = '4'; // CLP02

/** Claims as events change them; each method takes a batch and the transaction it arrived in. */
@Injectable()
export class ClaimsService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** One claim to the first payer per encounter, however often the encounter is announced. */
  async openFirst(tx: Tx, events: readonly EventOf<typeof EncounterCoded>[]): Promise<void> {
    const context = sealContext(Coded, 'content');
    const drafts = events.map(({ data }): NewClaim => ({
      content: buildClaim(tx.open(context, data.encounterId, data.content), 1, newId('clm')),
      encounterId: data.encounterId, patientId: data.patientId ?? null, revision: 0,
    }));
    const steps = new Steps(tx);
    const opened = await openClaims(tx, steps, drafts, this.settings.CLAIM_BATCH_WAIT_MS);
    await steps.save();
    await opened.announce();
  }

  /** A payer has decided: the claim is paid or denied, and closed when nothing is left open. */
  async adjudicate(tx: Tx, events: readonly EventOf<typeof PaymentPosted>[]): Promise<void> {
    const claims = await lockClaims(tx, events.map(({ data }) => data.claimId));
    const known = events.map(({ data }) => data).filter(({ claimId }) => claims.has(claimId));
    await insertAdjudications(tx, known);
    const steps = new Steps(tx);
    const closed: ClaimState[] = [];
    for (const data of known) {
      const claim = claims.get(data.claimId);
      if (!claim) continue;
      const detail = { paymentId: data.paymentId, remittanceId: data.remittanceId, paidCents: data.paidCents };
      if (otherTurn(steps, claim, data.turn, detail)) continue;
      this.decided(steps, { tx, claim, news: data.statusCode === DENIED ? 'deny' : 'pay', detail });
      if (data.payerClaimNumber !== undefined && claim.payerClaimNumber !== data.payerClaimNumber) steps.change(claim, { payerClaimNumber: data.payerClaimNumber });
      if (data.openCents === 0 && claim.status === 'paid' && steps.take(claim, 'close', { reason: 'paid' })) closed.push(claim);
    }
    await steps.save();
    await announce(tx, ClaimClosed, closed.map(({ id, encounterId }) => ({ claimId: id, encounterId, reason: 'paid' })));
  }

  /** The payer refuses the claim or lines of it; of a claim that is paid otherwise this is recorded only. */
  async deny(tx: Tx, events: readonly EventOf<typeof ClaimDenied>[]): Promise<void> {
    const claims = await lockClaims(tx, events.map(({ data }) => data.claimId));
    const steps = new Steps(tx);
    for (const { data } of events) {
      const claim = claims.get(data.claimId);
      const detail = { remittanceId: data.remittanceId, deniedCents: data.deniedCents };
      if (claim && !otherTurn(steps, claim, data.turn, detail)) this.decided(steps, { tx, claim, news: 'deny', detail });
    }
    await steps.save();
  }

  /** The payer takes its decision back: the claim waits for it again. */
  async reverse(tx: Tx, events: readonly EventOf<typeof PaymentReversed>[]): Promise<void> {
    const claims = await lockClaims(tx, events.map(({ data }) => data.claimId));
    await markReversed(tx, events.map(({ data }) => data).filter(({ claimId }) => claims.has(claimId)));
    const steps = new Steps(tx);
    const now = tx.now();
    for (const { data } of events) {
      const claim = claims.get(data.claimId);
      const detail = { paymentId: data.paymentId, remittanceId: data.remittanceId, paidCents: data.paidCents };
      if (claim && !otherTurn(steps, claim, data.turn, detail)) steps.take(claim, 'reverse', detail, { chaseAt: chaseAt('accepted', now, this.settings) });
    }
    await steps.save();
  }

  /** What a payer left goes to the next one: a claim with what every payer before it decided. */
  async openNext(tx: Tx, events: readonly EventOf<typeof BalanceTransferred>[]): Promise<void> {
    const toPayers = events.map(({ data }) => data).filter(({ to }) => to === 'payer');
    const claims = await lockWhole(tx, toPayers.map(({ claimId }) => claimId));
    const decisions = await latestAdjudications(tx, [...claims.values()].map(({ encounterId }) => encounterId));
    const steps = new Steps(tx);
    const drafts: { from: ClaimState; claim: NewClaim }[] = [];
    for (const { claimId, turn, cents } of toPayers) {
      const from = claims.get(claimId);
      if (!from) continue;
      const next = turn ?? from.turn + 1;
      const content = contentOf(tx, from);
      const earlier = (decisions.get(from.encounterId) ?? []).filter((decision) => decision.turn < next);
      const refused = whyNotNext({ content, next, earlier });
      if (refused) {
        steps.note(from, 'bill_next_payer', { turn: next, cents, refuse: refused });
        continue;
      }
      const claim = buildClaim(content.encounter, next, newId('clm'), { priorPayments: earlier.map(priorPaymentOf) });
      drafts.push({ from, claim: { content: claim, encounterId: from.encounterId, patientId: from.patientId, revision: 0 } });
    }
    const opened = await openClaims(tx, steps, drafts.map(({ claim }) => claim), this.settings.CLAIM_BATCH_WAIT_MS);
    for (const { from, claim } of drafts) {
      const { turn, claimId } = claim.content;
      steps.note(from, 'bill_next_payer', opened.ids.has(claimId) ? { turn, claimId } : { turn, ignore: 'the payer of this turn has been billed' });
    }
    await steps.save();
    await opened.announce();
  }

  private decided(steps: Steps, { tx, claim, news, detail }: { tx: Tx; claim: ClaimState; news: ClaimNews; detail: Record<string, unknown> }): void {
    steps.take(claim, news, detail, { adjudicatedAt: tx.now(), chaseAt: null });
  }
}


/** A payer that was forwarded the claim answers under the number of the one before: that is recorded, and moves nothing. */
function otherTurn(steps: Steps, claim: ClaimState, turn: number, detail: Record<string, unknown>): boolean {
  if (turn === claim.turn) return false;
  steps.note(claim, 'later_payer_decided', { ...detail, turn });
  return true;
}

const FORWARDED: ReadonlySet<string> = new Set(['19', '20', '21']); // CLP02

/** Why no claim goes to the payer of this turn; undefined when one does. */
function whyNotNext({ content, next, earlier }: { content: ClaimContent; next: number; earlier: readonly Decision[] }): string | undefined {
  if (!content.encounter.coverages[next - 1]) return 'the encounter has no coverage for this turn';
  if (earlier.length < next - 1) return 'an earlier payer has not decided';
  // The payer that forwards a claim has sent it on itself: a second copy would be denied as a duplicate.
  return FORWARDED.has(earlier.at(-1)?.statusCode ?? '') ? 'the payer has forwarded the claim itself' : undefined;
}
