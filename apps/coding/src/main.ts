import { runService } from '@claimwright/platform-runtime';
import { CodingService } from '@claimwright/service-coding';

// Serves coding in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(CodingService);
