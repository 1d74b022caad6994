import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import {
  Adjustments, CalendarDate, Cents, ClaimId, ClaimStatusCode, closed, Decimal, EncounterId, LineControlNumber, PayerClaimNumber, PayerId, PaymentId, ProcedureCode,
  Remarks, RemittanceId, Turn,
} from '../shapes.js';

const PaidLine = closed({
  controlNumber: Type.Optional(LineControlNumber),
  procedureCode: ProcedureCode,
  chargedCents: Cents,
  paidCents: Cents,
  paidUnits: Type.Optional(Decimal),
  adjustments: Adjustments,
  remarks: Remarks,
});

export const PaymentPosted = defineEvent({
  type: 'payment.posted.v1',
  topic: 'claimwright.remittance.payment.v1',
  key: 'claimId',
  summary: "A payer's decision on a claim has been posted: what it paid, took off and left to the patient.",
  payload: closed({
    claimId: ClaimId,
    encounterId: EncounterId,
    remittanceId: RemittanceId,
    paymentId: PaymentId,
    payerId: PayerId,
    turn: Turn,
    payerClaimNumber: Type.Optional(PayerClaimNumber),
    statusCode: ClaimStatusCode,
    chargedCents: Cents,
    paidCents: Cents,
    contractualCents: Cents,
    otherAdjustmentCents: Cents,
    patientResponsibilityCents: Cents,
    openCents: Cents,
    adjudicatedOn: CalendarDate,
    lines: Type.Array(PaidLine, { maxItems: 999 }),
    adjustments: Adjustments,
  }),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, remittanceId: IDS.remittanceId, paymentId: IDS.paymentId, payerId: 'EVG01', turn: 1,
    payerClaimNumber: '26062EVG00417', statusCode: '1', chargedCents: 21_000, paidCents: 9_040, contractualCents: 9_700, otherAdjustmentCents: 0,
    patientResponsibilityCents: 2_260, openCents: 0, adjudicatedOn: '2026-03-16',
    lines: [
      {
        controlNumber: 'KQ7M2-1', procedureCode: '99213', chargedCents: 18_500, paidCents: 8_240, paidUnits: '1',
        adjustments: [{ group: 'CO', reason: '45', cents: 8_200 }, { group: 'PR', reason: '2', cents: 2_060 }], remarks: [],
      },
      {
        controlNumber: 'KQ7M2-2', procedureCode: '36415', chargedCents: 2_500, paidCents: 800, paidUnits: '1',
        adjustments: [{ group: 'CO', reason: '45', cents: 1_500 }, { group: 'PR', reason: '2', cents: 200 }], remarks: ['N130'],
      },
    ],
    adjustments: [],
  },
});
