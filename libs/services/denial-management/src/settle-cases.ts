import { type ClaimReplaced, type DataOf, DenialResolved, type PaymentPosted, type PaymentReversed } from '@claimwright/contracts';
import { caseStep, resolution, type CaseStep } from '@claimwright/domain-denials';
import type { ClaimId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import type { ClaimDecisionRow, DenialRow } from './denial.row.js';
import { decideAppeals, findDecisions, forgetDecisions, holdDecisions, lockLiveDenials, saveDecisions, saveDenials } from './denials.store.js';

/**
 * A corrected claim took this one's place: every case of it now waits for what the payer makes of the new one, or has just heard it.
 * So does a case that waited for this one, when the payer turned it away and it was corrected again.
 */
export async function followReplacements(tx: Tx, events: readonly DataOf<typeof ClaimReplaced>[]): Promise<void> {
  await holdDecisions(tx, 'look');
  const replacedBy = new Map(events.map(({ claimId, replacedByClaimId }) => [claimId, replacedByClaimId]));
  const cases = await lockLiveDenials(tx, [...replacedBy.keys()]);
  const decisions = await findDecisions(tx, [...replacedBy.values()]);
  for (const row of cases) {
    row.replacedByClaimId = lastOf(replacedBy, row.replacedByClaimId ?? row.claimId);
    // A rejected claim has no payer's decision to wait for: the new claim is the end of its case.
    if (row.source === 'rejected') end(row, 'resubmitted', 0);
    else step(row, 'correct');
    const decision = decisions.get(row.replacedByClaimId);
    if (decision && row.status !== 'resolved') decide(row, decision);
  }
  await save(tx, cases, ({ outcome }) => outcome ?? 'claim_replaced');
}

function lastOf(replacedBy: ReadonlyMap<ClaimId, ClaimId>, claimId: ClaimId): ClaimId {
  const next = replacedBy.get(claimId);
  return next === undefined ? claimId : lastOf(replacedBy, next);
}

/** A later decision of the payer ends a case, or refuses once more. */
export async function settle(tx: Tx, payments: readonly DataOf<typeof PaymentPosted>[]): Promise<void> {
  await holdDecisions(tx, 'decide');
  await saveDecisions(tx, payments);
  // A payer that was forwarded a claim decides under the number of the payer before: that settles nothing between us and the latter.
  const place = (claimId: ClaimId, payerId: string): string => `${claimId} ${payerId}`;
  const decisions = new Map(payments.map((payment) => [place(payment.claimId, payment.payerId), payment]));
  const cases = await lockLiveDenials(tx, payments.map(({ claimId }) => claimId));
  const changed = cases.filter((row) => {
    const decision = decisions.get(place(row.replacedByClaimId ?? row.claimId, row.payerId)) ?? decisions.get(place(row.claimId, row.payerId));
    // The decision that opened the case is no later decision, in whichever order the two events came.
    return decision !== undefined && decision.remittanceId !== row.remittanceId && decide(row, decision);
  });
  await save(tx, changed, ({ outcome }) => outcome ?? 'upheld');
}

/** The payer has taken its decision back, and the claim waits again: silence from now on is not answered by what was said before. */
export async function takeBack(tx: Tx, reversals: readonly DataOf<typeof PaymentReversed>[]): Promise<void> {
  await holdDecisions(tx, 'decide');
  await forgetDecisions(tx, reversals.map(({ claimId }) => claimId));
}

type Decision = Pick<ClaimDecisionRow, 'claimId' | 'paidCents' | 'patientResponsibilityCents' | 'openCents'>;

/** Answers whether the case changed. */
function decide(row: DenialRow, { claimId, paidCents, patientResponsibilityCents, openCents }: Decision): boolean {
  if (row.source === 'overdue') return end(row, 'answered', 0);
  // A new decision pays for the whole claim again, after the reversal of the old one: no more of it than was refused is recovered.
  const result = resolution(row.openCents, { paidCents: Math.min(paidCents, row.deniedCents), paidBeforeCents: 0, patientResponsibilityCents, openCents });
  if (result.resolved) return end(row, result.outcome, result.recoveredCents);
  // What the payer refuses of the new claim is a case of its own, with the new claim's codes.
  if (claimId === row.replacedByClaimId) return end(row, 'superseded', result.recoveredCents);
  const stillOpenCents = Math.min(row.openCents, result.openCents);
  const changed = stillOpenCents !== row.openCents || result.recoveredCents !== row.recoveredCents;
  row.recoveredCents = result.recoveredCents;
  row.openCents = stillOpenCents;
  return step(row, 'uphold') || changed;
}

function end(row: DenialRow, outcome: string, recoveredCents: number): boolean {
  row.outcome = outcome;
  row.recoveredCents = recoveredCents;
  row.openCents = 0;
  return step(row, 'resolve');
}

function step(row: DenialRow, taken: CaseStep): boolean {
  const outcome = caseStep(row.status, taken);
  if (!('to' in outcome)) return false;
  row.status = outcome.to;
  return true;
}

async function save(tx: Tx, cases: readonly DenialRow[], reasonOf: (row: DenialRow) => string): Promise<void> {
  if (cases.length === 0) return;
  await saveDenials(tx, cases, reasonOf);
  const resolved = cases.filter(({ status }) => status === 'resolved');
  const upheld = cases.filter(({ status }) => status === 'open');
  await decideAppeals(tx, [...resolved.map(({ id, recoveredCents }) => ({ denialId: id, status: recoveredCents > 0 ? 'won' as const : 'lost' as const })), ...upheld.map(({ id }) => ({ denialId: id, status: 'lost' as const }))]);
  if (resolved.length > 0) await announce(tx, DenialResolved, resolved.map(({ id, claimId, encounterId, outcome, recoveredCents }) => ({ denialId: id, claimId, encounterId, outcome: outcome ?? 'resolved', recoveredCents })));
}
