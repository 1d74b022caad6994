import type { ClaimCreated, DataOf, StatementParty } from '@claimwright/contracts';
import { linesOf, type ClaimContent } from '@claimwright/domain-claims';
import type { Tx } from '@claimwright/platform-persistence';
import { CLAIM_CONTENT, type SealedContent } from './claim.row.js';
import type { WholeClaim } from './claims.store.js';

/** Opens what a claim is built from. */
export function contentOf(tx: Tx, claim: WholeClaim): ClaimContent {
  const sealed: SealedContent = tx.open(CLAIM_CONTENT, claim.id, claim.content);
  return {
    ...sealed, claimId: claim.id, claimNumber: claim.claimNumber, turn: claim.turn, frequency: claim.frequency,
    ...(claim.replacesClaimId ? { replacesClaimId: claim.replacesClaimId } : {}),
  };
}

/** Seals the part of the content that the columns do not hold. */
export function sealContent(tx: Tx, { claimId, encounter, priorPayments, originalPayerClaimNumber }: ClaimContent): WholeClaim['content'] {
  return tx.seal<SealedContent>(CLAIM_CONTENT, claimId, { encounter, priorPayments, ...(originalPayerClaimNumber === undefined ? {} : { originalPayerClaimNumber }) });
}

/** What claim.created says of a claim and claim.submitted repeats: ids, codes and amounts. */
export function factsOf(claim: Omit<WholeClaim, 'content'>, content: ClaimContent): DataOf<typeof ClaimCreated> {
  const later = content.encounter.coverages.slice(claim.turn);
  return {
    claimId: claim.id, encounterId: claim.encounterId, claimNumber: claim.claimNumber, payerId: claim.payerId, turn: claim.turn, frequency: claim.frequency,
    chargedCents: claim.chargedCents, serviceDate: claim.serviceDate, lines: linesOf(content),
    ...(later.length > 0 ? { laterPayerIds: later.map(({ payerId }) => payerId) } : {}),
    ...(claim.patientId ? { patientId: claim.patientId } : {}),
    ...(claim.replacesClaimId ? { replacesClaimId: claim.replacesClaimId } : {}),
  };
}

/** Who is billed for what the payers leave. */
export function statementParty({ encounter: { patient } }: ClaimContent): StatementParty {
  const { lastName, firstName, middleName, suffix, address, accountNumber } = patient;
  return {
    name: { lastName, firstName, ...(middleName === undefined ? {} : { middleName }), ...(suffix === undefined ? {} : { suffix }) },
    address,
    ...(accountNumber === undefined ? {} : { accountNumber }),
  };
}
