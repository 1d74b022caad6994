import { runService } from '@claimwright/platform-runtime';
import { RemittanceService } from '@claimwright/service-remittance';

// Serves remittance in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(RemittanceService);
