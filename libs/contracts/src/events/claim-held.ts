import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { ClaimId, closed, EncounterId, Findings } from '../shapes.js';

export const ClaimHeld = defineEvent({
  type: 'claim.held.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'A claim cannot be sent as it stands; the findings say why.',
  payload: closed({ claimId: ClaimId, encounterId: EncounterId, findings: Findings }),
  example: { claimId: IDS.claimId, encounterId: IDS.encounterId, findings: [{ code: 'payer_without_route', severity: 'error', pointer: '/coverages/0/payerId' }] },
});
