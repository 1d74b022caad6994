import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { ClaimId, closed, Code, EncounterId } from '../shapes.js';

export const ClaimClosed = defineEvent({
  type: 'claim.closed.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'Nothing more is expected of the payer for this claim.',
  payload: closed({ claimId: ClaimId, encounterId: EncounterId, reason: Code }),
  example: { claimId: IDS.claimId, encounterId: IDS.encounterId, reason: 'paid' },
});
