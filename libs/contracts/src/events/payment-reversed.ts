import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Cents, ClaimId, closed, EncounterId, PayerId, PaymentId, RemittanceId, Turn } from '../shapes.js';

export const PaymentReversed = defineEvent({
  type: 'payment.reversed.v1',
  topic: 'claimwright.remittance.payment.v1',
  key: 'claimId',
  summary: 'The payer has taken an earlier decision back; its posting is undone.',
  payload: closed({
    claimId: ClaimId, encounterId: EncounterId, remittanceId: RemittanceId, paymentId: PaymentId, payerId: PayerId, turn: Turn, paidCents: Cents,
  }),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, remittanceId: IDS.remittanceId, paymentId: IDS.paymentId, payerId: 'EVG01', turn: 1, paidCents: -9_040,
  },
});
