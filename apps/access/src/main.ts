import { runService } from '@claimwright/platform-runtime';
import { AccessService } from '@claimwright/service-access';

// Serves who may do what in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(AccessService);
