export { ClaimSubmissionService } from './claim-submission.module.js';
export { claimSubmissionSchema } from './schema.js';
