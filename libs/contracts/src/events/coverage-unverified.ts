import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { closed, coverageFacts } from '../shapes.js';

export const CoverageUnverified = defineEvent({
  type: 'coverage.unverified.v1',
  topic: 'claimwright.eligibility.coverage.v1',
  key: 'encounterId',
  summary: 'The payer could not be asked, or could not answer; it is asked again unless this is final.',
  payload: closed(coverageFacts),
  example: { encounterId: IDS.encounterId, checkId: IDS.checkId, patientId: IDS.patientId, coverageId: IDS.coverageId, payerId: 'EVG01', serviceDate: '2026-03-02', inquiry: 1, attempts: 3, reasonCode: 'payer_unreachable', final: false },
});
