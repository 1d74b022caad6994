import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { CalendarDate, Charge, ClaimId, closed, EncounterId, Moment, PayerId } from '../shapes.js';

export const ClaimOverdue = defineEvent({
  type: 'claim.overdue.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'The payer has not answered in the time it usually takes.',
  payload: closed({
    claimId: ClaimId,
    encounterId: EncounterId,
    payerId: PayerId,
    submittedAt: Moment,
    waitedFor: Type.Enum(['acknowledgement', 'payment']),
    chargedCents: Charge,
    serviceDate: CalendarDate,
  }),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, payerId: 'EVG01', submittedAt: '2026-03-03T06:00:12.000Z', waitedFor: 'payment',
    chargedCents: 21_000, serviceDate: '2026-03-02',
  },
});
