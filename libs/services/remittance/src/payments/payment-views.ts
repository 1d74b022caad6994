import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { PaymentRow } from './payment.row.js';

const { CalendarDate, Cents, ClaimId, closed, EncounterId, Moment, PayerId, PaymentId, RemittanceId, Turn } = shapes;

export const PaymentItem = closed({
  id: PaymentId,
  kind: Type.Enum(['decision', 'reversal']),
  remittanceId: RemittanceId,
  claimId: ClaimId,
  encounterId: EncounterId,
  payerId: PayerId,
  turn: Turn,
  payerClaimNumber: Type.Optional(Type.String()),
  statusCode: Type.String({ description: 'CLP02' }),
  chargedCents: Cents,
  paidCents: Cents,
  contractualCents: Cents,
  otherAdjustmentCents: Cents,
  patientResponsibilityCents: Cents,
  openCents: Type.Integer({ description: 'What this payer owes or contests afterwards; whole US cents' }),
  adjudicatedOn: CalendarDate,
  reversesPaymentId: Type.Optional(PaymentId),
  postedAt: Moment,
}, 'PaymentItem');
export type PaymentItem = Static<typeof PaymentItem>;
export const PaymentPage = closed({ items: Type.Array(PaymentItem), nextCursor: Type.Optional(Type.String()) }, 'PaymentPage');

const Group = closed({ status: Type.Enum(['paid', 'zero', 'reversed']), count: Type.Integer({ minimum: 0 }), cents: Cents });
export const PaymentSummary = closed({ asOf: Moment, groups: Type.Array(Group) }, 'PaymentSummary');
export type PaymentSummary = Static<typeof PaymentSummary>;

/** What is read of a row to show it. */
export type ShownPayment = Omit<PaymentRow, 'orgId' | 'seq' | 'tracePayerId'>;

export function toPaymentItem(row: ShownPayment): PaymentItem {
  const { payerClaimNumber, reversesPaymentId, postedAt, ...facts } = row;
  return { ...facts, postedAt: postedAt.toISOString(), ...(payerClaimNumber !== null && { payerClaimNumber }), ...(reversesPaymentId !== null && { reversesPaymentId }) };
}

/** What the documentation shows. */
export const EXAMPLES = {
  page: {
    items: [{
      id: 'pmt_019cf5a0d80070008000000000000003', kind: 'decision', remittanceId: 'era_019cf5a0d80070008000000000000001', claimId: 'clm_019cb2d3f4007000800000000000c002', encounterId: 'enc_019caf3c4e007000800000000000c001',
      payerId: 'EVG01', turn: 1, payerClaimNumber: '26062EVG00417', statusCode: '1', chargedCents: 21_000, paidCents: 9_040, contractualCents: 9_700, otherAdjustmentCents: 0,
      patientResponsibilityCents: 2_260, openCents: 0, adjudicatedOn: '2026-03-16', postedAt: '2026-03-16T06:00:00.000Z',
    }],
  },
  summary: { asOf: '2026-03-16T06:00:00.000Z', groups: [{ status: 'paid', count: 412, cents: 3_120_050 }, { status: 'zero', count: 9, cents: 0 }] },
};
