import { runService } from '@claimwright/platform-runtime';
import { DenialManagementService } from '@claimwright/service-denial-management';

// Serves denial management in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(DenialManagementService);
