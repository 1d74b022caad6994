import { Egress } from '@claimwright/platform-egress';
import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule, type ServiceModule } from '@claimwright/platform-runtime';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DeliveriesService } from './deliveries/deliveries.service.js';
import { EndpointTests } from './endpoints/endpoint-tests.service.js';
import { EndpointsController } from './endpoints/endpoints.controller.js';
import { EndpointsService } from './endpoints/endpoints.service.js';
import { PruneTicker } from './prune.ticker.js';
import { Recorder } from './sending/recorder.js';
import { SenderTicker } from './sending/sender.ticker.js';
import { EventsController } from './stream/events.controller.js';
import { EventsService } from './stream/events.service.js';
import { EventsSubscriber } from './stream/events.subscriber.js';
import { WEBHOOKS_ERRORS } from './webhooks.errors.js';
import { webhooksSchema } from './webhooks.schema.js';
import { DECLARED_SETTINGS, readSettings, SETTINGS, type Settings } from './webhooks.settings.js';

registerErrorStatuses(WEBHOOKS_ERRORS);

/** Tells other systems what happens: posts events to whoever asked for them, and keeps them to be asked for. Reads its settings when it starts. */
export const WebhooksService: ServiceModule = defineServiceModule({
  service: webhooksSchema,
  controllers: [EndpointsController, DeliveriesController, EventsController],
  settings: DECLARED_SETTINGS,
  resources: {
    'webhook-endpoints': 'Addresses to which events are posted, what was sent there, and what came of it.',
    events: 'Everything that happens, in one order, without patient data: what webhooks carry, for those who would rather ask.',
  },
  subscribers: [EventsSubscriber],
  providers: [
    { provide: SETTINGS, useFactory: () => readSettings(process.env) },
    { provide: Egress, useFactory: ({ WEBHOOK_PRIVATE_NETWORKS: isPrivate }: Settings) => new Egress({ allowPrivate: isPrivate, allowHttp: isPrivate }), inject: [SETTINGS] },
    EndpointsService, EndpointTests, DeliveriesService, EventsService, Recorder,
  ],
  tickers: [SenderTicker, PruneTicker],
});
