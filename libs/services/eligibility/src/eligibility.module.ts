import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { AskWorker } from './ask.worker.js';
import { ChecksController } from './checks.controller.js';
import { ChecksService } from './checks.service.js';
import { ELIGIBILITY_ERRORS } from './eligibility.errors.js';
import { eligibilitySchema } from './eligibility.schema.js';
import { DECLARED_SETTINGS, DEFAULT_SETTINGS, readSettings } from './eligibility.settings.js';
import { EncountersSubscriber } from './encounters.subscriber.js';
import { PatientsController } from './patients.controller.js';
import { PatientsService } from './patients.service.js';
import { EligibilityFhirController } from './fhir/eligibility-fhir.controller.js';

registerErrorStatuses(ELIGIBILITY_ERRORS);

/** Keeps patients and coverages and asks payers about them. The application provides `TradingPartners`; its settings come from the environment, or from `EligibilitySettings` where the application provides some. */
export const EligibilityService = defineServiceModule({
  service: eligibilitySchema,
  controllers: [PatientsController, ChecksController, EligibilityFhirController],
  settings: DECLARED_SETTINGS,
  resources: {
    patients: 'People who were treated, each kept once.',
    coverages: 'What they are insured by.',
    'eligibility-checks': 'Questions to payers about a coverage on a day of service, with what they answered.',
  },
  subscribers: [EncountersSubscriber],
  providers: [{ provide: DEFAULT_SETTINGS, useFactory: () => readSettings(process.env) }, PatientsService, ChecksService],
  workers: [AskWorker],
});
