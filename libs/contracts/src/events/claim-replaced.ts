import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { ClaimId, closed, EncounterId } from '../shapes.js';

export const ClaimReplaced = defineEvent({
  type: 'claim.replaced.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'A corrected claim takes this one\'s place.',
  payload: closed({ claimId: ClaimId, encounterId: EncounterId, replacedByClaimId: ClaimId }),
  example: { claimId: IDS.claimId, encounterId: IDS.encounterId, replacedByClaimId: IDS.replacementClaimId },
});
