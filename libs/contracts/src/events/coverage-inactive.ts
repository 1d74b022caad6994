import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { closed, coverageFacts } from '../shapes.js';

export const CoverageInactive = defineEvent({
  type: 'coverage.inactive.v1',
  topic: 'claimwright.eligibility.coverage.v1',
  key: 'encounterId',
  summary: 'The payer says that the coverage is not active on the day of service.',
  payload: closed(coverageFacts),
  example: { encounterId: IDS.encounterId, checkId: IDS.checkId, patientId: IDS.patientId, coverageId: IDS.coverageId, payerId: 'EVG01', serviceDate: '2026-03-02', inquiry: 1, attempts: 1, final: true },
});
