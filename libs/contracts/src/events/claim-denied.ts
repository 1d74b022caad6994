import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import {
  AdjustmentGroup, AdjustmentReason, CalendarDate, Cents, ClaimId, closed, EncounterId, LineControlNumber, PayerClaimNumber, PayerId, Remarks, RemittanceId, Turn,
} from '../shapes.js';

const Denial = closed({ lineControlNumber: Type.Optional(LineControlNumber), group: AdjustmentGroup, reason: AdjustmentReason, remarks: Remarks, cents: Cents });

export const ClaimDenied = defineEvent({
  type: 'claim.denied.v1',
  topic: 'claimwright.remittance.payment.v1',
  key: 'claimId',
  summary: 'The payer adjudicated the claim and refused to pay it or some of its lines.',
  payload: closed({
    claimId: ClaimId,
    encounterId: EncounterId,
    remittanceId: RemittanceId,
    payerId: PayerId,
    turn: Turn,
    payerClaimNumber: Type.Optional(PayerClaimNumber),
    deniedCents: Cents,
    serviceDate: CalendarDate,
    adjudicatedOn: CalendarDate,
    denials: Type.Array(Denial, { minItems: 1, maxItems: 999 }),
  }),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, remittanceId: IDS.remittanceId, payerId: 'EVG01', turn: 1, payerClaimNumber: '26062EVG00417',
    deniedCents: 2_500, serviceDate: '2026-03-02', adjudicatedOn: '2026-03-16',
    denials: [{ lineControlNumber: 'KQ7M2-2', group: 'CO', reason: '16', remarks: ['N822'], cents: 2_500 }],
  },
});
