import { runService } from '@claimwright/platform-runtime';
import { WebhooksService } from '@claimwright/service-webhooks';

// Tells other systems what happens, in a process of its own; with `--migrate` it prepares its schema and ends.
await runService(WebhooksService);
