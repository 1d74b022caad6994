import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { closed, EndpointId, Moment } from '../shapes.js';

export const EndpointDisabled = defineEvent({
  type: 'endpoint.disabled.v1',
  topic: 'claimwright.webhooks.endpoint.v1',
  key: 'endpointId',
  summary: 'Nothing is sent to a webhook endpoint any more until somebody enables it again.',
  payload: closed({
    endpointId: EndpointId,
    reason: Type.Enum(['gone', 'failing', 'by_hand'], { description: 'gone: it answered 410; failing: it has only failed for days; by_hand: somebody wanted it so' }),
    failingSince: Type.Optional(Moment),
  }),
  example: { endpointId: IDS.endpointId, reason: 'failing', failingSince: '2026-03-10T08:00:00.000Z' },
});
