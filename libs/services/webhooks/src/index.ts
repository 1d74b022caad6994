export { WebhooksService } from './webhooks.module.js';
export { webhooksSchema } from './webhooks.schema.js';
