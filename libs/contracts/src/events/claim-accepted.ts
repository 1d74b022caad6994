import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { ClaimId, closed, EncounterId, PayerClaimNumber, StatusCategory, StatusCode } from '../shapes.js';

export const ClaimAccepted = defineEvent({
  type: 'claim.accepted.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'The payer has taken the claim in and will adjudicate it (277CA).',
  payload: closed({ claimId: ClaimId, encounterId: EncounterId, payerClaimNumber: Type.Optional(PayerClaimNumber), category: StatusCategory, statusCode: StatusCode }),
  example: { claimId: IDS.claimId, encounterId: IDS.encounterId, payerClaimNumber: '26062EVG00417', category: 'A2', statusCode: '20' },
});
