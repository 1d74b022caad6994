import { ClaimReplaced, CorrectionRequested, sealContext, type DataOf, type EventOf } from '@claimwright/contracts';
import { awaitsDecision, buildClaim, correctEncounter, step, type ClaimContent, type ClaimStatus, type Correction } from '@claimwright/domain-claims';
import { DomainError, newId, type ClaimId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../claim-submission.errors.js';
import { SETTINGS, type Settings } from '../settings.js';
import { contentOf } from './claim-content.js';
import { openClaims, type NewClaim } from './claim-opening.js';
import { lastRevisions, lockWhole, Steps, type ClaimState, type WholeClaim } from './claims.store.js';

type Request = DataOf<typeof CorrectionRequested>;

interface Corrected {
  from: WholeClaim;
  claim: NewClaim;
}

/** Sends a claim again with corrections, in place of the one the payer has or has turned away. */
@Injectable()
export class CorrectionsService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async correct(tx: Tx, events: readonly EventOf<typeof CorrectionRequested>[]): Promise<void> {
    const claims = await lockWhole(tx, events.map(({ data }) => data.claimId));
    const revisions = await lastRevisions(tx, [...claims.values()].map(({ encounterId }) => encounterId));
    const steps = new Steps(tx);
    const corrected: Corrected[] = [];
    for (const { data } of events) {
      const from = claims.get(data.claimId);
      const claim = from && this.draft(tx, { from, data, revisions, steps });
      if (from && claim) corrected.push({ from, claim });
    }
    const opened = await openClaims(tx, steps, corrected.map(({ claim }) => claim), this.settings.CLAIM_BATCH_WAIT_MS);
    // A replacement that is held has not taken the place of anything yet.
    const replacing = corrected.filter(({ from, claim }) => {
      if (!opened.ids.has(claim.content.claimId)) return false;
      if (isNumbered(claim.content)) return steps.take(from, 'replace', { replacedByClaimId: claim.content.claimId, denialId: claim.denialId }, { chaseAt: null });
      steps.note(from, 'replace', { denialId: claim.denialId, heldClaimId: claim.content.claimId });
      return false;
    });
    await steps.save();
    await opened.announce();
    await announceReplaced(tx, replacing.map(({ from, claim }) => ({ from, by: claim.content.claimId })));
  }

  private draft(tx: Tx, { from, data, revisions, steps }: { from: WholeClaim; data: Request; revisions: Map<string, number>; steps: Steps }): NewClaim | undefined {
    // The payer's number comes with its decision, which has told denial-management before us: topics keep no order among each other.
    if (data.payerClaimNumber !== undefined && awaitsDecision(from.status)) throw refuse('claim_undecided', 'The decision that this corrects has not come here yet');
    const outcome = step(from.status, 'replace');
    const place = `${from.encounterId} ${from.turn}`;
    if (!('to' in outcome)) {
      steps.note(from, 'replace', { denialId: data.denialId, ...outcome });
      return undefined;
    }
    try {
      const revision = (revisions.get(place) ?? 0) + 1;
      const content = correctedContent(contentOf(tx, from), from, { data, corrections: tx.open(sealContext(CorrectionRequested, 'corrections'), data.denialId, data.corrections) });
      revisions.set(place, revision);
      return { content, encounterId: from.encounterId, patientId: from.patientId, revision, denialId: data.denialId };
    } catch (error) {
      // A correction that cannot be applied (a line that is not there) is an answer, not a fault.
      if (!(error instanceof DomainError)) throw error;
      steps.note(from, 'replace', { denialId: data.denialId, refuse: error.code });
      return undefined;
    }
  }
}

/** Says which claims have taken the place of which. */
export async function announceReplaced(tx: Tx, replaced: readonly { from: ClaimState; by: ClaimId }[]): Promise<void> {
  await announce(tx, ClaimReplaced, replaced.map(({ from, by }) => ({ claimId: from.id, encounterId: from.encounterId, replacedByClaimId: by })));
}

/** The statuses in which the payer never took the claim in: what follows is a first claim again (CLM05-3 = 1). */
const NEVER_ADJUDICATED: ReadonlySet<ClaimStatus> = new Set(['rejected']);

interface Wanted {
  data: Request;
  corrections: Correction;
}

function correctedContent(old: ClaimContent, from: WholeClaim, { data, corrections }: Wanted): ClaimContent {
  const encounter = correctEncounter(old.encounter, old.turn, corrections);
  const { priorPayments, turn } = old;
  const claimId: ClaimId = newId('clm');
  const isFirst = NEVER_ADJUDICATED.has(from.status) && old.frequency === '1';
  if (isFirst) return buildClaim(encounter, turn, claimId, { priorPayments, replaces: { claimId: from.id, withPayer: false } });
  // What a rejected replacement was to replace is still what the payer has.
  const payerClaimNumber = NEVER_ADJUDICATED.has(from.status) ? old.originalPayerClaimNumber : (data.payerClaimNumber ?? from.payerClaimNumber ?? undefined);
  if (payerClaimNumber !== undefined) return buildClaim(encounter, turn, claimId, { priorPayments, replaces: { claimId: from.id, withPayer: true, payerClaimNumber } });
  // The scrub holds it: the payer would take a replacement without its number for a new claim.
  return { ...buildClaim(encounter, turn, claimId, { priorPayments, replaces: { claimId: from.id, withPayer: false } }), frequency: '7' };
}

function isNumbered({ frequency, originalPayerClaimNumber }: ClaimContent): boolean {
  return frequency === '1' || originalPayerClaimNumber !== undefined;
}
