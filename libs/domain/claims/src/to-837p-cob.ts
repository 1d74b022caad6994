import { type Adjustment, type OtherSubscriber } from '@claimwright/x12';
import { type ClaimContent } from './claim.js';
import { type BilledCoverage } from './billable-encounter.js';
import { patientShare, type PriorAdjustment, type PriorPayment } from './prior-payment.js';
import { RELATIONSHIP_CODES, subscriberName, toAddress, toPayer, toPerson, toPlan } from './to-837p-parties.js';

/** Loops 2320 and 2330 of another payer of the claim; one of an earlier turn brings what it decided. */
export function toOtherSubscriber(claim: ClaimContent, coverage: BilledCoverage, turn: number): OtherSubscriber {
  const { patient } = claim.encounter;
  const isPatient = coverage.relationship === 'self';
  const address = isPatient ? patient.address : coverage.subscriber?.address;
  const payment = claim.priorPayments.find((prior) => prior.turn === turn);
  return {
    kind: 'person',
    person: toPerson(isPatient ? patient : subscriberName(coverage)),
    ...toPlan(coverage),
    relationship: RELATIONSHIP_CODES[coverage.relationship],
    benefitsAssigned: coverage.assignmentOfBenefits === false ? 'N' : 'Y',
    releaseOfInformation: 'Y',
    adjustments: payment ? toAdjustments(payment.adjustments) : [],
    remarks: [...(payment?.remarks ?? [])],
    memberId: coverage.memberId,
    idQualifier: 'MI',
    ...(address ? { address: toAddress(address) } : {}),
    references: [],
    payer: toPayer(coverage),
    providers: [],
    ...(payment ? decision(payment) : {}),
  };
}

type Decision = Pick<OtherSubscriber, 'payerPaidCents' | 'remainingLiabilityCents' | 'payerClaimNumber' | 'adjudicationDate'>;

/** Date and remaining liability stand either here or in the lines' 2430, never in both. */
function decision(payment: PriorPayment): Decision {
  const byLine = payment.lines.length > 0;
  const share = patientShare(payment.adjustments);
  return {
    payerPaidCents: payment.paidCents,
    ...(!byLine && share > 0 ? { remainingLiabilityCents: share } : {}),
    ...(payment.payerClaimNumber === undefined ? {} : { payerClaimNumber: payment.payerClaimNumber }),
    ...(byLine ? {} : { adjudicationDate: payment.adjudicatedOn }),
  };
}

/** CAS; an adjustment of nothing is left out, for the guide wants an amount other than zero. */
export function toAdjustments(adjustments: readonly PriorAdjustment[]): Adjustment[] {
  return adjustments
    .filter(({ cents }) => cents !== 0)
    .map(({ group, reason, cents, quantity }) => ({ group, reason, amountCents: cents, ...(quantity === undefined ? {} : { quantity }) }));
}
