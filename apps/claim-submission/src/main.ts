import { runService } from '@claimwright/platform-runtime';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';

// Serves claim submission in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(ClaimSubmissionService);
