import { defineService } from '@claimwright/platform-persistence';
import { AttemptRow, DeliveryRow, EndpointRow, EventRow, SigningKeyRow, StreamRow } from './webhooks.rows.js';

export const webhooksSchema = defineService({
  name: 'webhooks', entities: [EndpointRow, SigningKeyRow, StreamRow, EventRow, DeliveryRow, AttemptRow], migrationsDir: new URL('../migrations/', import.meta.url),
});
