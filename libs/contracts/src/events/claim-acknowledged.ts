import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { ClaimId, closed, EncounterId, SubmissionId } from '../shapes.js';

export const ClaimAcknowledged = defineEvent({
  type: 'claim.acknowledged.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'The receiver could read the file that held the claim; nothing is said of the claim itself yet.',
  payload: closed({
    claimId: ClaimId,
    encounterId: EncounterId,
    submissionId: SubmissionId,
    verdict: Type.Enum(['A', 'E'], { description: '999 IK501: A accepted, E accepted although errors were noted' }),
  }),
  example: { claimId: IDS.claimId, encounterId: IDS.encounterId, submissionId: IDS.submissionId, verdict: 'A' },
});
