import { describe, expect, it } from '@jest/globals';
import { ALL_EVENTS, sealedFields, TOPICS, validateData, type EventDefinition } from './index.js';

type Node = Record<string, unknown>;

/** Every schema inside a schema, with the pointer to it and the name of the field it describes. */
function* walk(schema: unknown, pointer = '', name = ''): Generator<{ pointer: string; name: string; node: Node }> {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Node;
  yield { pointer, name, node };
  for (const [field, child] of Object.entries((node['properties'] ?? {}) as Node)) yield* walk(child, `${pointer}/${field}`, field);
  if (node['items']) yield* walk(node['items'], `${pointer}/*`, name);
}

// Fields of a person. Ids (patientId), and amounts and codes about the patient's share, say nothing of who it is.
const PERSONAL = /name|birth|dob|deceased|sex|gender|member|subscriber|insured|ssn|tax|address|street|line1|line2|city|state$|postal|zip|phone|email|contact|note|narrative|diagnos|patient(?!Id$|AccountId$|ResponsibilityCents$)/i;
const personalInTheClear = (event: EventDefinition) =>
  [...walk(event.payload)].filter(({ name, node }) => PERSONAL.test(name) && node['x-sealed'] !== true).map(({ pointer }) => `${event.type} ${pointer}`);

describe.each(ALL_EVENTS.map((event) => [event.type, event] as const))('%s', (type, event) => {
  it('has an example that keeps the contract', () => {
    expect(() => validateData(event, event.example)).not.toThrow();
  });

  it('refuses a field it does not know, at every depth', () => {
    expect(() => validateData(event, { ...event.example, surprise: 1 })).toThrow('/surprise (additionalProperties)');
    const open = [...walk(event.payload)].filter(({ node }) => node['type'] === 'object' && node['additionalProperties'] !== false);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('is named noun, verb, version, and goes to a topic under the key of that topic', () => {
    expect(type).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)*\.v[1-9]$/);
    const topic = TOPICS.find(({ name }) => name === event.topic);
    expect(topic?.key).toBe(event.key);
    expect(event.payload.required).toContain(event.key);
  });

  it('carries nothing of a person in the clear', () => {
    expect(personalInTheClear(event)).toEqual([]);
  });

  it('keeps money whole and in the exact range, and bounds every text and list', () => {
    for (const { pointer, name, node } of walk(event.payload)) {
      if (/cents$/i.test(name)) expect({ pointer, type: node['type'], exact: Number.isSafeInteger(node['minimum']) && Number.isSafeInteger(node['maximum']) }).toEqual({ pointer, type: 'integer', exact: true });
      if (node['type'] === 'array') expect([pointer, typeof node['maxItems']]).toEqual([pointer, 'number']);
      if (node['type'] === 'string') expect([pointer, 'pattern' in node || 'format' in node]).toEqual([pointer, true]);
    }
  });
});

describe('the events together', () => {
  it('have one declaration for each type, and no topic is without events', () => {
    expect(new Set(ALL_EVENTS.map(({ type }) => type)).size).toBe(ALL_EVENTS.length);
    expect(TOPICS.filter((topic) => !ALL_EVENTS.some((event) => event.topic === topic.name))).toEqual([]);
  });

  it('seal exactly these fields', () => {
    expect(ALL_EVENTS.flatMap((event) => sealedFields(event).map((field) => `${event.type}:${field}`))).toEqual([
      'encounter.captured.v1:subject', 'encounter.coded.v1:content', 'claim.submitted.v1:statementParty', 'correction.requested.v1:corrections',
    ]);
  });

  it('would be caught with a personal field in the clear', () => {
    const leaky = ALL_EVENTS.map((event) => ({ ...event, payload: { ...event.payload, properties: { ...event.payload.properties, memberId: { type: 'string' } } } }));
    expect(leaky.flatMap(personalInTheClear)).toHaveLength(ALL_EVENTS.length);
  });
});
