import { type RemittanceFacts, toPaymentReconciliation } from '@claimwright/domain-fhir';
import { FhirController, FhirId, FhirQuery, FhirRead, FhirSearch } from '@claimwright/platform-fhir';
import { CurrentActor, mapPage, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject } from '@nestjs/common';
import { REMITTANCE_CONTENT } from '../remittances/remittance.row.js';
import { type ClaimFound, claimsOf, REMITTANCES_IN_FHIR, type RemittanceFound } from './remittance.list.js';

/** Payments and what they are for, in FHIR. Reading only, so there is no service between. */
@FhirController()
export class RemittanceFhirController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @FhirRead('PaymentReconciliation')
  one(@CurrentActor() actor: Actor, @FhirId('PaymentReconciliation') wanted: Wanted) {
    return this.search(actor, wanted);
  }

  @FhirSearch('PaymentReconciliation')
  search(@CurrentActor() actor: Actor, @FhirQuery('PaymentReconciliation') wanted: Wanted) {
    return this.db.transaction(actor, async (tx) => {
      const page = await readList<RemittanceFound>(tx, REMITTANCES_IN_FHIR, wanted);
      const claims = await claimsOf(tx, page.items.map(({ id }) => id));
      return mapPage(page, (row) => toPaymentReconciliation(factsOf(tx, row, claims.get(row.id) ?? [])));
    });
  }
}

function factsOf(tx: Tx, { content, ...row }: RemittanceFound, claims: readonly ClaimFound[]): RemittanceFacts {
  return {
    ...row, ...tx.open(REMITTANCE_CONTENT, row.id, content),
    claims: claims.map(({ claimNumber, payerClaimNumber, claimId, paymentId, paidCents }) => (
      { claimNumber, paidCents, ...(payerClaimNumber !== null && { payerClaimNumber }), ...(claimId !== null && { claimId }), ...(paymentId !== null && { paymentId }) })),
  };
}
