import { FhirMetadataController } from '@claimwright/platform-fhir';
import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { CODING_ERRORS } from './coding.errors.js';
import { codingSchema } from './coding.schema.js';
import { CoveragesSubscriber } from './coverages.subscriber.js';
import { EncountersController } from './encounters.controller.js';
import { EncountersService } from './encounters.service.js';
import { ExternalIdsTicker } from './external-ids.ticker.js';
import { ImportJobsService } from './import-jobs/import-jobs.service.js';
import { ImportWorker } from './import-jobs/import.worker.js';
import { JobsController } from './import-jobs/jobs.controller.js';
import { ImportsService } from './imports.service.js';
import { ClaimSubmitController } from './fhir/claim-submit.controller.js';

registerErrorStatuses(CODING_ERRORS);

/** Takes encounters in, checks them, and codes them once nothing holds them and their coverage is verified. */
export const CodingService = defineServiceModule({
  service: codingSchema,
  controllers: [EncountersController, JobsController, ClaimSubmitController, FhirMetadataController],
  resources: { encounters: 'Visits and what was done in them, as they come in, with what their checks found.', jobs: 'Long work that goes on after its request was answered: how far it is, and what became of each row.' },
  subscribers: [CoveragesSubscriber],
  providers: [EncountersService, ImportsService, ImportJobsService],
  workers: [ImportWorker],
  tickers: [ExternalIdsTicker],
});
