import { ALL_EVENTS } from './all-events.js';
import { CLOUD_EVENT_HEADERS, exampleHeaders } from './cloud-event.js';
import type { EventDefinition } from './define-event.js';
import { sealedFields } from './sealed-field.js';
import { TOPICS, type Topic } from './topics.js';

const KAFKA_BINDING = '0.5.0';

const ref = (path: string) => ({ $ref: `#/${path}` });
const named = <T, R>(items: readonly T[], entry: (item: T) => [string, R]): Record<string, R> => Object.fromEntries(items.map(entry));
const eventsOf = (topic: Topic) => ALL_EVENTS.filter((event) => event.topic === topic.name);

/** The AsyncAPI 3.0 document: every topic, who sends on it, every message with its headers, key, data and sealed fields. */
export function renderAsyncApi(): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Claimwright events',
      version: '1.0.0',
      description:
        'What happens to encounters, claims, payments and denials, as CloudEvents 1.0 in binary mode. Every event arrives at least once; events of one key arrive in order. ' +
        "Fields listed in x-sealed-fields are encrypted under the organisation's key; nothing else tells of a person.",
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: named(TOPICS, (topic) => [topic.name, channelOf(topic)]),
    operations: named(TOPICS, (topic) => [`send.${topic.name}`, operationOf(topic)]),
    components: {
      messages: named(ALL_EVENTS, (event) => [event.type, messageOf(event)]),
      schemas: { cloudEventHeaders: CLOUD_EVENT_HEADERS, ...named(ALL_EVENTS, (event) => [event.type, event.payload]) },
    },
  };
}

function channelOf(topic: Topic): object {
  return {
    address: topic.name,
    summary: topic.summary,
    messages: named(eventsOf(topic), (event) => [event.type, ref(`components/messages/${event.type}`)]),
    bindings: {
      kafka: { topic: topic.name, partitions: topic.partitions, topicConfiguration: { 'cleanup.policy': ['delete'] }, bindingVersion: KAFKA_BINDING },
    },
    'x-service': topic.service,
    'x-key': topic.key,
  };
}

function operationOf(topic: Topic): object {
  return {
    action: 'send',
    channel: ref(`channels/${topic.name}`),
    title: `${topic.service} announces`,
    summary: topic.summary,
    messages: eventsOf(topic).map((event) => ref(`channels/${topic.name}/messages/${event.type}`)),
  };
}

function messageOf(event: EventDefinition): object {
  const key: unknown = event.payload.properties[event.key];
  const data: Readonly<Record<string, unknown>> = { ...event.example };
  return {
    name: event.type,
    title: event.type,
    summary: event.summary,
    contentType: 'application/json',
    headers: ref('components/schemas/cloudEventHeaders'),
    payload: ref(`components/schemas/${event.type}`),
    bindings: { kafka: { key, bindingVersion: KAFKA_BINDING } },
    examples: [{ headers: exampleHeaders(event.type, event.topic, String(data[event.key])), payload: event.example }],
    'x-key': event.key,
    'x-sealed-fields': sealedFields(event),
  };
}
