import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { CasesSubscriber } from './cases.subscriber.js';
import { denialManagementSchema } from './denial-management.schema.js';
import { DENIAL_ERRORS } from './denial.errors.js';
import { DenialsController } from './denials.controller.js';
import { DenialsService } from './denials.service.js';

registerErrorStatuses(DENIAL_ERRORS);

/** Opens a case for what a payer refused, rejected or left unanswered, keeps its deadline, and follows it to its end. */
export const DenialManagementService = defineServiceModule({
  service: denialManagementSchema,
  controllers: [DenialsController],
  resources: {
    denials: 'A case for each claim or line that was denied, rejected or left unanswered, with the step the rules advise and its last day.',
    appeals: 'What was put to the payer against a denial, level by level.',
  },
  subscribers: [CasesSubscriber],
  providers: [DenialsService],
});
