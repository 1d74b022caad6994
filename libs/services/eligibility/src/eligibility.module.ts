import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { AskWorker } from './ask.worker.js';
import { ChecksController } from './checks.controller.js';
import { ChecksService } from './checks.service.js';
import { ELIGIBILITY_ERRORS } from './eligibility.errors.js';
import { eligibilitySchema } from './eligibility.schema.js';
import { EncountersSubscriber } from './encounters.subscriber.js';
import { PatientsController } from './patients.controller.js';
import { PatientsService } from './patients.service.js';

registerErrorStatuses(ELIGIBILITY_ERRORS);

/** Keeps patients and coverages and asks payers about them. The application provides `TradingPartners` and, if need be, `EligibilitySettings`. */
export const EligibilityService = defineServiceModule({
  service: eligibilitySchema,
  controllers: [PatientsController, ChecksController],
  resources: {
    patients: 'Who was treated. Encounters bring them along; they can also be written here.',
    coverages: "A patient's coverages by payers.",
    'eligibility-checks': 'Questions to payers (270) whether a coverage holds on a day, and their answers (271).',
  },
  subscribers: [EncountersSubscriber],
  providers: [PatientsService, ChecksService],
  workers: [AskWorker],
});
