import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule, type ServiceModule } from '@claimwright/platform-runtime';
import { AcknowledgementsController } from './acknowledgements/acknowledgements.controller.js';
import { AcknowledgementsService } from './acknowledgements/acknowledgements.service.js';
import { ApplyWorker } from './acknowledgements/apply.worker.js';
import { MailboxTicker } from './acknowledgements/mailbox.ticker.js';
import { CLAIM_SUBMISSION_ERRORS } from './claim-submission.errors.js';
import { ChaseTicker } from './claims/chase.ticker.js';
import { ClaimQueries } from './claims/claim-queries.service.js';
import { ClaimsController } from './claims/claims.controller.js';
import { ClaimsService } from './claims/claims.service.js';
import { CorrectionsService } from './claims/corrections.service.js';
import { ReleasesService } from './claims/releases.service.js';
import { EventsSubscriber, TimelineSubscriber } from './events.subscriber.js';
import { claimSubmissionSchema } from './schema.js';
import { DECLARED_SETTINGS, readSettings, SETTINGS } from './settings.js';
import { BatchWorker } from './submissions/batch.worker.js';
import { SendWorker } from './submissions/send.worker.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { ClaimsFhirController } from './fhir/claims-fhir.controller.js';

registerErrorStatuses(CLAIM_SUBMISSION_ERRORS);

/** Builds one claim per payer's turn, sends them in files, reads what comes back and chases what does not. Reads its settings when it starts. */
export const ClaimSubmissionService: ServiceModule = defineServiceModule({
  service: claimSubmissionSchema,
  controllers: [ClaimsController, SubmissionsController, AcknowledgementsController, ClaimsFhirController],
  settings: DECLARED_SETTINGS,
  resources: {
    claims: "One for each payer's turn of an encounter, from the draft to the last payer's answer.",
    submissions: 'Files of claims, as they were built and sent.',
    acknowledgements: 'Files that came back about them: TA1, 999 and 277CA.',
  },
  subscribers: [EventsSubscriber, TimelineSubscriber],
  providers: [{ provide: SETTINGS, useFactory: () => readSettings(process.env) }, ClaimsService, CorrectionsService, ClaimQueries, ReleasesService, AcknowledgementsService],
  workers: [BatchWorker, SendWorker, ApplyWorker],
  tickers: [MailboxTicker, ChaseTicker],
});
