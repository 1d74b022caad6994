import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { closed, EndpointId, Moment } from '../shapes.js';

export const EndpointFailing = defineEvent({
  type: 'endpoint.failing.v1',
  topic: 'claimwright.webhooks.endpoint.v1',
  key: 'endpointId',
  summary: 'A webhook endpoint has only failed for half of the time after which it is disabled.',
  payload: closed({ endpointId: EndpointId, failingSince: Moment, disabledFrom: Moment }),
  example: { endpointId: IDS.endpointId, failingSince: '2026-03-10T08:00:00.000Z', disabledFrom: '2026-03-15T08:00:00.000Z' },
});
