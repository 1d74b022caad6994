import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { closed, Code, Count, EndpointId, EventId, EventType } from '../shapes.js';

export const DeliveryExhausted = defineEvent({
  type: 'delivery.exhausted.v1',
  topic: 'claimwright.webhooks.endpoint.v1',
  key: 'endpointId',
  summary: 'An event did not reach a webhook endpoint in all tries there are; it can be replayed.',
  payload: closed({
    endpointId: EndpointId,
    eventId: EventId,
    eventType: EventType,
    attempts: Count,
    lastStatus: Type.Optional(Type.Integer({ minimum: 100, maximum: 599, description: 'What the endpoint answered last, if it answered' })),
    reason: Code,
  }),
  example: { endpointId: IDS.endpointId, eventId: IDS.eventId, eventType: 'claim.denied.v1', attempts: 10, lastStatus: 503, reason: 'refused_by_endpoint' },
});
