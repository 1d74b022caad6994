import { shapes } from '@claimwright/contracts';
import { CLAIM_STEPS, linesOf, type ClaimContent, type ClaimStatus } from '@claimwright/domain-claims';
import { Type, type Static } from 'typebox';
import type { ClaimHistoryRow } from './claim.row.js';
import type { ClaimState } from './claims.store.js';
import type { Decision } from './prior-payment.js';

const { CalendarDate, Cents, ClaimId, ClaimLine, closed, Count, Decimal, EncounterId, Frequency, Moment, PatientId, PayerId, PaymentId, RemittanceId, SubmissionId, Turn } = shapes;

export const CLAIM_STATUSES = Object.keys(CLAIM_STEPS) as ClaimStatus[];
const Status = Type.Enum(CLAIM_STATUSES, { description: 'rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835)' });
const Version = Type.Integer({ minimum: 1, description: 'Rises with every change of status; also the ETag' });

const FindingView = closed({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning']),
  pointer: Type.String({ description: 'JSON pointer into the body of the encounter' }),
  message: Type.String(),
  source: Type.Optional(Type.String({ description: 'Where the rule comes from' })),
});

const item = {
  id: ClaimId,
  encounterId: EncounterId,
  patientId: Type.Optional(PatientId),
  turn: Turn,
  revision: Type.Integer({ minimum: 0, description: '0 for the first claim of a turn; each corrected one counts up' }),
  frequency: Frequency,
  claimNumber: Type.String({ description: 'CLM01' }),
  payerId: PayerId,
  payerClaimNumber: Type.Optional(Type.String({ description: "The payer's own number of the claim" })),
  status: Status,
  version: Version,
  serviceDate: CalendarDate,
  chargedCents: Cents,
  findings: Type.Array(FindingView),
  submissionId: Type.Optional(SubmissionId),
  replacesClaimId: Type.Optional(ClaimId),
  submittedAt: Type.Optional(Moment),
  acceptedAt: Type.Optional(Moment),
  adjudicatedAt: Type.Optional(Moment),
  chaseAt: Type.Optional(Type.Unsafe<string>({ ...Moment, description: 'When the claim is overdue unless it is answered' })),
  createdAt: Moment,
  updatedAt: Moment,
};

export const ClaimItem = closed(item, 'ClaimItem');
export type ClaimItem = Static<typeof ClaimItem>;
export const ClaimPage = closed({ items: Type.Array(ClaimItem), nextCursor: Type.Optional(Type.String()) }, 'ClaimPage');

const AdjudicationView = closed({
  paymentId: PaymentId, remittanceId: RemittanceId, statusCode: Type.String({ description: 'CLP02' }), chargedCents: Cents, paidCents: Cents, adjudicatedOn: CalendarDate,
  reversedAt: Type.Optional(Moment),
  lines: Type.Array(Type.Object({ controlNumber: Type.Optional(Type.String()), procedureCode: Type.String(), chargedCents: Cents, paidCents: Cents, paidUnits: Type.Optional(Decimal) })),
}, 'AdjudicationView');
const HistoryEntry = closed({
  at: Moment, actor: Type.String(), action: Type.String(), from: Type.Optional(Status), to: Status,
  detail: Type.Record(Type.String(), Type.Unknown(), { description: 'Ids and codes; `ignore` or `refuse` says why nothing changed' }),
});

export const ClaimView = closed({ ...item, lines: Type.Array(ClaimLine), adjudications: Type.Array(AdjudicationView), history: Type.Array(HistoryEntry) }, 'ClaimView');
export type ClaimView = Static<typeof ClaimView>;

const Figure = closed({ count: Count, cents: Cents });
export const ClaimSummary = closed({
  asOf: Moment,
  groups: Type.Array(closed({ status: Status, count: Count, cents: Cents })),
  reached: Type.Array(closed({
    status: Type.Enum(['created', 'submitted', 'accepted', 'adjudicated']),
    turn1: Figure,
    later: Type.Unsafe<Static<typeof Figure>>({ ...Figure, description: 'Claims to later payers and corrected claims' }),
  }), { description: 'How many claims ever got so far' }),
}, 'ClaimSummary');
export type ClaimSummary = Static<typeof ClaimSummary>;

export const Timeline = closed({ items: Type.Array(closed({ at: Moment, service: Type.String(), type: Type.String(), data: Type.Record(Type.String(), Type.Unknown()) })) }, 'Timeline');
export type Timeline = Static<typeof Timeline>;

export function toItem(claim: ClaimState): ClaimItem {
  const moments = { submittedAt: claim.submittedAt, acceptedAt: claim.acceptedAt, adjudicatedAt: claim.adjudicatedAt, chaseAt: claim.chaseAt };
  return {
    id: claim.id, encounterId: claim.encounterId, turn: claim.turn, revision: claim.revision, frequency: claim.frequency, claimNumber: claim.claimNumber, payerId: claim.payerId,
    status: claim.status, version: claim.version, serviceDate: claim.serviceDate, chargedCents: claim.chargedCents, findings: claim.findings,
    ...(claim.patientId === null ? {} : { patientId: claim.patientId }),
    ...(claim.payerClaimNumber === null ? {} : { payerClaimNumber: claim.payerClaimNumber }),
    ...(claim.submissionId === null ? {} : { submissionId: claim.submissionId }),
    ...(claim.replacesClaimId === null ? {} : { replacesClaimId: claim.replacesClaimId }),
    ...Object.fromEntries(Object.entries(moments).flatMap(([name, at]) => (at ? [[name, at.toISOString()]] : []))),
    createdAt: claim.createdAt.toISOString(), updatedAt: claim.updatedAt.toISOString(),
  };
}

export interface ClaimStory {
  content: ClaimContent;
  adjudications: readonly (Decision & { reversedAt: Date | null })[];
  history: readonly Omit<ClaimHistoryRow, 'orgId' | 'claimId'>[];
}

export function toView(claim: ClaimState, { content, adjudications, history }: ClaimStory): ClaimView {
  return {
    ...toItem(claim),
    lines: linesOf(content),
    adjudications: adjudications.map((one) => ({
      paymentId: one.paymentId, remittanceId: one.remittanceId, statusCode: one.statusCode, chargedCents: one.chargedCents, paidCents: one.paidCents, adjudicatedOn: one.adjudicatedOn,
      ...(one.reversedAt === null ? {} : { reversedAt: one.reversedAt.toISOString() }), lines: one.lines,
    })),
    history: history.map(({ at, actor, action, fromStatus, toStatus, detail }) => ({ at: at.toISOString(), actor, action, ...(fromStatus === null ? {} : { from: fromStatus }), to: toStatus, detail })),
  };
}

const ID = 'clm_019caf3c4e007000800000000000d001';
const ENCOUNTER = 'enc_019caf3c4e007000800000000000c001';
const ITEM = {
  id: ID, encounterId: ENCOUNTER, turn: 1, revision: 0, frequency: '1', claimNumber: '0WJ9YB6P2M4KTXA', payerId: 'EVG01', payerClaimNumber: '26062EVG00417', status: 'accepted', version: 5,
  serviceDate: '2026-03-02', chargedCents: 21_000, findings: [], submissionId: 'sub_019caf3c4e007000800000000000e001', submittedAt: '2026-03-03T06:00:12.000Z',
  acceptedAt: '2026-03-03T06:04:40.000Z', chaseAt: '2026-04-02T06:04:40.000Z', createdAt: '2026-03-03T05:59:58.000Z', updatedAt: '2026-03-03T06:04:40.000Z',
};

/** What the documentation shows. */
export const EXAMPLES = {
  page: { items: [ITEM] },
  view: {
    ...ITEM,
    lines: [{ controlNumber: '0WJ9YB6P2M4KTXA-1', procedureCode: '99213', modifiers: ['25'], chargedCents: 21_000, units: '1', serviceDate: '2026-03-02' }],
    adjudications: [],
    history: [{ at: '2026-03-03T06:04:40.000Z', actor: 'system:claim-submission', action: 'accept', from: 'acknowledged', to: 'accepted', detail: { stage: '277CA' } }],
  },
  summary: {
    asOf: '2026-03-03T09:31:00.000Z', groups: [{ status: 'accepted', count: 412, cents: 9_120_050 }],
    reached: [{ status: 'submitted', turn1: { count: 400, cents: 9_000_000 }, later: { count: 12, cents: 120_050 } }],
  },
  timeline: { items: [{ at: '2026-03-03T06:04:40.000Z', service: 'claim-submission', type: 'claim.accepted.v1', data: { claimId: ID, encounterId: ENCOUNTER, category: 'A2', statusCode: '20' } }] },
};
