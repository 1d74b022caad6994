import { defineEvent } from '../define-event.js';
import { IDS, LINES, SEALED } from '../example.js';
import type { StatementParty } from '../sealed-content.js';
import { SealedField } from '../sealed-field.js';
import { claimFacts, closed, Moment, SubmissionId } from '../shapes.js';

export const ClaimSubmitted = defineEvent({
  type: 'claim.submitted.v1',
  topic: 'claimwright.claim-submission.claim.v1',
  key: 'claimId',
  summary: 'The claim has gone to the payer.',
  payload: closed({
    ...claimFacts,
    submissionId: SubmissionId,
    submittedAt: Moment,
    statementParty: SealedField<StatementParty>("name and address for billing the patient's share"),
  }),
  example: {
    claimId: IDS.claimId, encounterId: IDS.encounterId, patientId: IDS.patientId, claimNumber: 'KQ7M2', payerId: 'EVG01', laterPayerIds: ['BRM02'], turn: 1, frequency: '1',
    chargedCents: 21_000, serviceDate: '2026-03-02', lines: LINES, submissionId: IDS.submissionId, submittedAt: '2026-03-03T06:00:12.000Z', statementParty: SEALED,
  },
});
