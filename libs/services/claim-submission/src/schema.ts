import { defineService, type ServiceSchema } from '@claimwright/platform-persistence';
import { InboundFileRow } from './acknowledgements/inbound-file.row.js';
import { ClaimAdjudicationRow } from './claims/adjudication.row.js';
import { ClaimHistoryRow, ClaimRow } from './claims/claim.row.js';
import { ControlNumberRow, SubmissionRow } from './submissions/submission.row.js';
import { TimelineRow } from './timeline/timeline.row.js';

/** The service's part of the database. */
export const claimSubmissionSchema: ServiceSchema = defineService({
  name: 'claim-submission',
  entities: [ClaimRow, ClaimHistoryRow, ClaimAdjudicationRow, SubmissionRow, ControlNumberRow, InboundFileRow, TimelineRow],
  migrationsDir: new URL('../migrations/', import.meta.url),
});
