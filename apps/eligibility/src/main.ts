import { runService } from '@claimwright/platform-runtime';
import { EligibilityService } from '@claimwright/service-eligibility';

// Serves eligibility in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(EligibilityService);
