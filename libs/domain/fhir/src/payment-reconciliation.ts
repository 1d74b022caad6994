import type { CalendarDate, Cents, ClaimId, PaymentId, RemittanceId } from '@claimwright/kernel';
import type { PaymentReconciliation, PaymentReconciliationDetail } from 'fhir/r4.js';
import { byIdentifier, concept, fhirId, money, payerReference, present, toResource } from './elements.js';
import { OURS, SYSTEMS } from './systems.js';

export interface ReconciledClaim {
  claimNumber: string;
  payerClaimNumber?: string;
  /** Where the payment found its claim. */
  claimId?: ClaimId;
  paymentId?: PaymentId;
  paidCents: Cents;
}

/** An 835 payment with the claims that it explains. */
export interface RemittanceFacts {
  id: RemittanceId;
  status: 'held' | 'posted' | 'duplicate';
  payerId: string;
  payerName: string;
  payee: { name: string; npi?: string };
  traceNumber: string;
  tracePayerId: string;
  paidOn: CalendarDate;
  amountCents: Cents;
  claims: readonly ReconciledClaim[];
  /** PLB; a positive amount lowers the payment. */
  providerAdjustments: readonly { code: string; reference?: string; amountCents: Cents }[];
  receivedAt: Date;
  /** When one of its claims was last matched, or it came. */
  updatedAt: Date;
}

const OUTCOMES = { posted: 'complete', held: 'queued', duplicate: 'error' } as const;

/** A payment and what it is for. A held one waits for a person and nothing of it is posted; a duplicate never will be. */
export function toPaymentReconciliation(facts: RemittanceFacts): PaymentReconciliation {
  const { payee } = facts;
  return present({
    resourceType: 'PaymentReconciliation' as const,
    id: fhirId(facts.id),
    meta: { lastUpdated: facts.updatedAt.toISOString() },
    identifier: [{ system: OURS.remittance, value: facts.id }],
    status: facts.status === 'duplicate' ? 'cancelled' as const : 'active' as const,
    created: facts.receivedAt.toISOString(),
    paymentIssuer: payerReference(facts.payerId, facts.payerName),
    requestor: payee.npi === undefined ? { type: 'Organization', display: payee.name } : byIdentifier('Organization', { system: SYSTEMS.npi, value: payee.npi }, payee.name),
    outcome: OUTCOMES[facts.status],
    disposition: facts.status,
    paymentDate: facts.paidOn,
    paymentAmount: money(facts.amountCents),
    paymentIdentifier: { system: OURS.trace, value: facts.traceNumber, assigner: { display: facts.tracePayerId } },
    detail: [...facts.claims.map((claim) => claimDetail(claim, facts.paidOn)), ...facts.providerAdjustments.map((one) => adjustmentDetail(one))],
  });
}

function claimDetail({ claimNumber, payerClaimNumber, claimId, paymentId, paidCents }: ReconciledClaim, paidOn: CalendarDate): PaymentReconciliationDetail {
  return present({
    identifier: payerClaimNumber === undefined ? undefined : { system: OURS.payerClaimNumber, value: payerClaimNumber },
    type: concept(SYSTEMS.paymentType, 'payment'),
    request: claimId === undefined ? byIdentifier('Claim', { system: OURS.claimNumber, value: claimNumber }) : toResource('Claim', claimId),
    response: paymentId === undefined ? undefined : toResource('ExplanationOfBenefit', paymentId),
    date: paidOn,
    amount: money(paidCents),
  });
}

function adjustmentDetail({ code, reference, amountCents }: RemittanceFacts['providerAdjustments'][number]): PaymentReconciliationDetail {
  return present({
    identifier: reference === undefined ? undefined : { value: reference },
    type: { coding: [{ system: SYSTEMS.paymentType, code: 'adjustment' }, { system: SYSTEMS.providerAdjustment, code }] },
    amount: money(-amountCents),
  });
}
