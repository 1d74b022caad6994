import { toClaim, toClaimResponse, toExplanationOfBenefit } from '@claimwright/domain-fhir';
import type { ClaimId } from '@claimwright/kernel';
import { FhirController, FhirId, FhirQuery, FhirRead, FhirSearch } from '@claimwright/platform-fhir';
import { CurrentActor, mapPage, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject } from '@nestjs/common';
import { latestAdjudications } from '../claims/adjudications.store.js';
import { contentOf } from '../claims/claim-content.js';
import { STATE, type ClaimState, type WholeClaim } from '../claims/claims.store.js';
import { claimFacts, decisionFacts, responseFacts } from './claim-facts.js';
import { BENEFITS, CLAIMS_IN_FHIR, RESPONSES, type ClaimFound, type DecisionFound } from './claim.lists.js';

/** Claims, what payers have answered, and their decisions, in FHIR. Reading only, so there is no service between. */
@FhirController()
export class ClaimsFhirController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @FhirRead('Claim')
  claim(@CurrentActor() actor: Actor, @FhirId('Claim') wanted: Wanted) {
    return this.claims(actor, wanted);
  }

  @FhirSearch('Claim')
  claims(@CurrentActor() actor: Actor, @FhirQuery('Claim') wanted: Wanted) {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ClaimFound>(tx, CLAIMS_IN_FHIR, wanted), (row) => {
      const { facts, encounter } = claimFacts(tx, row);
      return toClaim(facts, encounter);
    }));
  }

  @FhirRead('ClaimResponse')
  response(@CurrentActor() actor: Actor, @FhirId('ClaimResponse') wanted: Wanted) {
    return this.responses(actor, wanted);
  }

  @FhirSearch('ClaimResponse')
  responses(@CurrentActor() actor: Actor, @FhirQuery('ClaimResponse') wanted: Wanted) {
    return this.db.transaction(actor, async (tx) => {
      const page = await readList<ClaimState>(tx, RESPONSES, wanted);
      const decided = await latestAdjudications(tx, page.items.map(({ encounterId }) => encounterId));
      return mapPage(page, (claim) => toClaimResponse(responseFacts(claim, decided.get(claim.encounterId)?.find(({ claimId }) => claimId === claim.id))));
    });
  }

  @FhirRead('ExplanationOfBenefit')
  benefit(@CurrentActor() actor: Actor, @FhirId('ExplanationOfBenefit') wanted: Wanted) {
    return this.benefits(actor, wanted);
  }

  @FhirSearch('ExplanationOfBenefit')
  benefits(@CurrentActor() actor: Actor, @FhirQuery('ExplanationOfBenefit') wanted: Wanted) {
    return this.db.transaction(actor, async (tx) => {
      const page = await readList<DecisionFound>(tx, BENEFITS, wanted);
      const claims = await claimsOf(tx, page.items);
      return mapPage(page, (row) => {
        const claim = claims.get(row.claimId);
        if (!claim) throw new Error('A decision was read without its claim');
        const { id, turn, patientId, payerId, claimNumber } = claim;
        return toExplanationOfBenefit({ claim: { id, turn, payerId, ...(patientId !== null && { patientId }) }, encounter: contentOf(tx, claim).encounter, decision: decisionFacts(row, claimNumber) });
      });
    });
  }
}

async function claimsOf(tx: Tx, decisions: readonly DecisionFound[]): Promise<Map<ClaimId, WholeClaim>> {
  const rows = await tx.query<WholeClaim>(`select ${STATE}, content from claim where org_id = $1 and id = any($2)`, [tx.orgId, [...new Set(decisions.map(({ claimId }) => claimId))]]);
  return new Map(rows.map((row) => [row.id, row]));
}
