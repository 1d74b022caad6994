import { ALL_EVENTS } from './all-events.js';
import { CLOUD_EVENT_HEADERS, DEAD_LETTER_HEADERS, exampleHeaders } from './cloud-event.js';
import { everyVersion } from './compatibility/releases.js';
import { versionsOf, type EventDefinition } from './define-event.js';
import { LISTENERS, type Listener } from './listeners.js';
import { sealedFields } from './sealed-field.js';
import { topicsOf, type PlannedTopic } from './topic-plan.js';
import { STATE_TOPICS, TOPICS, type Topic } from './topics.js';

const KAFKA_BINDING = '0.5.0';
const EVENTS = everyVersion(ALL_EVENTS);
const PLAN = topicsOf('cluster');
const DEAD_LETTER = 'dead-letter';

const ref = (path: string) => ({ $ref: `#/${path}` });
const named = <T, R>(items: readonly T[], entry: (item: T) => [string, R]): Record<string, R> => Object.fromEntries(items.map(entry));
const eventsOf = (topic: string) => EVENTS.filter((event) => event.topic === topic);
const streamOf = (name: string): Topic | undefined => [...TOPICS, ...STATE_TOPICS].find((topic) => topic.name === name);

/** The AsyncAPI 3.0 document: every topic with its settings, who sends and who receives, every message with its headers, key, data and sealed fields. */
export function renderAsyncApi(): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Claimwright events',
      version: '1.0.0',
      description:
        'What happens to encounters, claims, payments and denials, as CloudEvents 1.0 in binary mode. Every event arrives at least once; events of one key arrive in order. ' +
        "Readers drop fields they do not know. Fields listed in x-sealed-fields are encrypted under the organisation's key; nothing else tells of a person.",
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: named(PLAN, (topic) => [topic.name, channelOf(topic)]),
    operations: { ...named(PLAN, (topic) => [`send.${topic.name}`, sending(topic)]), ...Object.fromEntries(LISTENERS.flatMap(receiving)) },
    components: {
      messages: { ...named(EVENTS, (event) => [event.type, messageOf(event)]), [DEAD_LETTER]: deadLetter() },
      messageTraits: { cloudEvent: { contentType: 'application/json', headers: ref('components/schemas/cloudEventHeaders') } },
      schemas: { cloudEventHeaders: CLOUD_EVENT_HEADERS, deadLetterHeaders: DEAD_LETTER_HEADERS, ...named(EVENTS, (event) => [event.type, event.payload]) },
    },
  };
}

function channelOf(topic: PlannedTopic): object {
  const messages = topic.kind === 'dlq' ? { [DEAD_LETTER]: ref(`components/messages/${DEAD_LETTER}`) } : named(eventsOf(topic.name), (event) => [event.type, ref(`components/messages/${event.type}`)]);
  const key = streamOf(topic.name)?.key;
  return {
    address: topic.name,
    summary: topic.summary,
    messages,
    bindings: {
      kafka: { topic: topic.name, partitions: topic.partitions, replicas: topic.replicas, topicConfiguration: named(Object.entries(topic.config), ([name, value]) => [name, settingOf(name, value)]), bindingVersion: KAFKA_BINDING },
    },
    'x-kind': topic.kind,
    'x-service': topic.writer,
    ...(key !== undefined && { 'x-key': key }),
  };
}

/** As the binding wants them: numbers as such, and the policy as a list. */
function settingOf(name: string, value: string): unknown {
  if (name === 'cleanup.policy') return value.split(',');
  return /^\d+$/.test(value) ? Number(value) : value;
}

function sending(topic: PlannedTopic): object {
  return {
    action: 'send',
    channel: ref(`channels/${topic.name}`),
    title: topic.kind === 'dlq' ? `${topic.writer} gives up` : `${topic.writer} announces`,
    summary: topic.summary,
    messages: topic.kind === 'dlq' ? [ref(`channels/${topic.name}/messages/${DEAD_LETTER}`)] : eventsOf(topic.name).map((event) => ref(`channels/${topic.name}/messages/${event.type}`)),
    'x-service': topic.writer,
  };
}

function receiving({ group, actsOn, keeps }: Listener): [string, object][] {
  const read = [...actsOn, ...keeps].flatMap(versionsOf);
  return TOPICS.filter((topic) => read.some((event) => event.topic === topic.name)).map(({ name }) => [`receive.${group}.${name}`, {
    action: 'receive',
    channel: ref(`channels/${name}`),
    title: `${group} listens`,
    messages: eventsOf(name).filter((event) => read.includes(event)).map(({ type }) => ref(`channels/${name}/messages/${type}`)),
    bindings: { kafka: { groupId: { type: 'string', enum: [group] }, bindingVersion: KAFKA_BINDING } },
    'x-service': group,
    'x-acts-on': actsOn.flatMap(versionsOf).filter((event) => event.topic === name).map(({ type }) => type),
  }]);
}

function messageOf(event: EventDefinition): object {
  const key: unknown = event.payload.properties[event.key];
  const data: Readonly<Record<string, unknown>> = { ...event.example };
  return {
    name: event.type,
    title: event.type,
    summary: event.summary,
    traits: [ref('components/messageTraits/cloudEvent')],
    payload: ref(`components/schemas/${event.type}`),
    bindings: { kafka: { key, bindingVersion: KAFKA_BINDING } },
    examples: [{ headers: exampleHeaders(event.type, event.topic, String(data[event.key])), payload: event.example }],
    'x-key': event.key,
    'x-sealed-fields': sealedFields(event),
  };
}

/** The record as it came, which may not be readable at all: of its data nothing is promised. */
function deadLetter(): object {
  return {
    name: DEAD_LETTER,
    title: 'A record that a group could not handle',
    summary: 'Key, value and headers as they came, and headers that say who gave up on it, where it lay and why.',
    headers: { allOf: [{ type: 'object' }, ref('components/schemas/deadLetterHeaders')] },
    bindings: { kafka: { key: { type: 'string' }, bindingVersion: KAFKA_BINDING } },
  };
}
