import { runService } from '@claimwright/platform-runtime';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';

await runService(ClaimSubmissionService);
