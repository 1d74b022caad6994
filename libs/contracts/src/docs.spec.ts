import { describe, expect, it } from '@jest/globals';
import specs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ALL_EVENTS, CLOUD_EVENT_HEADERS, compileShape, DEAD_LETTER_HEADERS, LISTENERS, renderContractDocs, sealedFields, TOPICS, topicsOf } from './index.js';

interface Channel { address: string; messages: Record<string, unknown>; bindings: { kafka: { topic: string; partitions: number; replicas: number; topicConfiguration: Record<string, unknown> } }; 'x-kind': string }
interface Operation { action: string; messages: { $ref: string }[]; bindings?: { kafka: { groupId: { enum: string[] } } }; 'x-service': string; 'x-acts-on'?: string[] }
interface Message { traits: { $ref: string }[]; headers?: object; bindings: { kafka: { key: { pattern: string } } }; examples: { headers: Record<string, string>; payload: object }[]; 'x-sealed-fields': string[] }
interface AsyncApi { asyncapi: string; channels: Record<string, Channel>; operations: Record<string, Operation>; components: { messages: Record<string, Message> } }

const documents = new Map(renderContractDocs().map(({ path, text }) => [path, JSON.parse(text) as unknown]));
const asyncApi = documents.get('docs/events/asyncapi.json') as AsyncApi;
const resolve = (ref: string) => ref.slice(2).split('/').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], asyncApi);

describe('the documents of the contracts', () => {
  it('are the same at every rendering', () => {
    expect(renderContractDocs()).toEqual(renderContractDocs());
  });

  it('hold a JSON Schema of each event that stands alone and takes the example in it', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    for (const { type } of ALL_EVENTS) {
      const schema = documents.get(`docs/events/schemas/${type}.json`) as { examples: object[] };
      expect([type, ajv.validate(schema, schema.examples[0])]).toEqual([type, true]);
    }
  });

  it('hold one AsyncAPI 3.0 document with every topic, its partitions, its events and their keys', () => {
    expect(asyncApi.asyncapi).toBe('3.0.0');
    for (const topic of TOPICS) {
      const channel = asyncApi.channels[topic.name];
      expect(channel?.bindings.kafka).toMatchObject({ topic: topic.name, partitions: topic.partitions });
      expect(Object.keys(channel?.messages ?? {})).toEqual(ALL_EVENTS.filter((event) => event.topic === topic.name).map(({ type }) => type));
    }
    expect(asyncApi.components.messages['claim.submitted.v1']?.bindings.kafka.key.pattern).toBe('^clm_[0-9a-f]{32}$');
  });

  it('tell every setting of every topic as a cluster of brokers has it, dead letters too', () => {
    expect(Object.keys(asyncApi.channels)).toEqual(topicsOf('cluster').map(({ name }) => name));
    for (const { name, kind, partitions, replicas, config } of topicsOf('cluster')) {
      const { bindings: { kafka }, 'x-kind': told } = asyncApi.channels[name] as Channel;
      expect({ told, partitions: kafka.partitions, replicas: kafka.replicas }).toEqual({ told: kind, partitions, replicas });
      expect(Object.fromEntries(Object.entries(kafka.topicConfiguration).map(([setting, value]) => [setting, String(value)]))).toEqual(config);
    }
    expect(asyncApi.channels['claimwright.claim-submission.claim.v1']?.bindings.kafka.topicConfiguration).toMatchObject({ 'cleanup.policy': ['delete'], 'retention.ms': 2_592_000_000 });
  });

  it('say who sends on each topic, and for each group what it receives and acts on', () => {
    const typeOf = ({ $ref }: { $ref: string }) => $ref.slice($ref.lastIndexOf('/') + 1);
    const receive = Object.values(asyncApi.operations).filter(({ action }) => action === 'receive');
    for (const { group, actsOn, keeps } of LISTENERS) {
      const own = receive.filter(({ bindings }) => bindings?.kafka.groupId.enum[0] === group);
      expect(own.flatMap(({ messages }) => messages.map(typeOf)).sort()).toEqual([...actsOn, ...keeps].map(({ type }) => type).sort());
      expect(own.flatMap((operation) => operation['x-acts-on'] ?? []).sort()).toEqual(actsOn.map(({ type }) => type).sort());
    }
    for (const { name, service } of TOPICS) expect(asyncApi.operations[`send.${name}`]).toMatchObject({ action: 'send', 'x-service': service });
    expect(asyncApi.operations['send.claimwright.claim-submission.claim.v1.remittance.dlq']).toMatchObject({ action: 'send', 'x-service': 'remittance' });
  });

  it('fit the schema that AsyncAPI itself publishes', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv, { mode: 'fast' });
    const check = ajv.compile(specs.schemasWithoutId['3.0.0']);
    expect([check(asyncApi), check.errors]).toEqual([true, null]);
    expect(check({ ...asyncApi, channels: { nowhere: { address: 5 } } })).toBe(false);
  });

  it('refer to nothing that is not there', () => {
    const refs = [...JSON.stringify(asyncApi).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
    expect(refs.length).toBeGreaterThan(ALL_EVENTS.length * 4);
    expect(refs.filter((ref) => resolve(ref) === undefined)).toEqual([]);
  });

  it('say of each message which headers it has and which fields are sealed', () => {
    const headers = compileShape(CLOUD_EVENT_HEADERS);
    expect(resolve('#/components/messageTraits/cloudEvent/headers/$ref')).toBe('#/components/schemas/cloudEventHeaders');
    for (const event of ALL_EVENTS) {
      const message = asyncApi.components.messages[event.type];
      expect(message?.['x-sealed-fields']).toEqual(sealedFields(event));
      expect(message?.traits).toEqual([{ $ref: '#/components/messageTraits/cloudEvent' }]);
      expect(headers(message?.examples[0]?.headers)).toEqual([]);
    }
  });

  it('say what a dead letter carries: codes and places, and nothing of what an error said', () => {
    expect(Object.keys(DEAD_LETTER_HEADERS.properties).filter((name) => !name.startsWith('dlq_') || /message|stack|text/.test(name))).toEqual([]);
    expect(asyncApi.components.messages['dead-letter']).not.toHaveProperty('payload');
  });
});
