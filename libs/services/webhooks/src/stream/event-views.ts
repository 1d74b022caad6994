import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { CATALOGUE } from './catalogue.js';

const { closed, EventId, EventType, Moment } = shapes;

export const EventView = closed({
  id: EventId,
  type: EventType,
  timestamp: Moment,
  sequence: Type.Integer({ minimum: 1, description: 'Its place among all events of the organisation: 1, 2, 3 and so on' }),
  data: Type.Record(Type.String(), Type.Unknown(), { description: 'As the catalogue says of its type' }),
  cut: Type.Optional(Type.Array(Type.String(), { description: 'Lists in data that are longer than shown' })),
}, 'EventView');
export type EventView = Static<typeof EventView>;

export const EventPage = closed({ items: Type.Array(EventView), nextCursor: Type.Optional(Type.String()) }, 'EventPage');

export const EventTypeList = closed({
  types: Type.Array(closed({
    type: EventType, summary: Type.String(), service: Type.String({ description: 'Who announces it' }),
    jsonSchema: Type.Record(Type.String(), Type.Unknown(), { description: 'JSON Schema of the whole body' }), exampleBody: Type.Record(Type.String(), Type.Unknown()),
  }, 'EventTypeView')),
}, 'EventTypeList');
export type EventTypeList = Static<typeof EventTypeList>;

const shown = CATALOGUE.filter(({ type }) => type === 'claim.denied.v1');
const [event] = shown.map(({ exampleBody }) => exampleBody);

/** What the documentation shows. */
export const EXAMPLES = { event, page: { items: [event] }, types: { types: shown } };
