import { defineEvent } from '../define-event.js';
import { IDS, LINES } from '../example.js';
import { claimFacts, closed } from '../shapes.js';

export const ClaimCreated = defineEvent({
  type: 'claim.created.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'A claim to one payer has been built from an encounter.',
  payload: closed(claimFacts),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, patientId: IDS.patientId, claimNumber: 'KQ7M2', payerId: 'EVG01', laterPayerIds: ['BRM02'], turn: 1, frequency: '1',
    chargedCents: 21_000, serviceDate: '2026-03-02', lines: LINES,
  },
});
