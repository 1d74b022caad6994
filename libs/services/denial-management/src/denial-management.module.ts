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
  subscribers: [CasesSubscriber],
  providers: [DenialsService],
});
