import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { CalendarDate, Charge, ClaimId, closed, EncounterId, EntityCode, PayerId, StatusCategory, StatusCode } from '../shapes.js';

export const ClaimRejected = defineEvent({
  type: 'claim.rejected.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'The claim never reached adjudication: the file or the claim was turned away. This is no denial and cannot be appealed.',
  payload: closed({
    claimId: ClaimId,
    encounterId: EncounterId,
    stage: Type.Enum(['TA1', '999', '277CA'], { description: 'The acknowledgement that turned it away' }),
    statuses: Type.Array(closed({ category: StatusCategory, status: StatusCode, entity: Type.Optional(EntityCode) }), { maxItems: 100 }),
    chargedCents: Charge,
    payerId: PayerId,
    serviceDate: CalendarDate,
  }),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, stage: '277CA', statuses: [{ category: 'A7', status: '562', entity: '85' }],
    chargedCents: 21_000, payerId: 'EVG01', serviceDate: '2026-03-02',
  },
});
