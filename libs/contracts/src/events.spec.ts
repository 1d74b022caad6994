import { describe, expect, it } from '@jest/globals';
import { Type } from 'typebox';
import { ALL_EVENTS, exposuresIn, NOT_PERSONAL, SealedField, sealedFields, TOPICS, validateData, walkSchema } from './index.js';

describe.each(ALL_EVENTS.map((event) => [event.type, event] as const))('%s', (type, event) => {
  it('has an example that keeps the contract', () => {
    expect(() => validateData(event, event.example)).not.toThrow();
  });

  it('refuses a field it does not know, at every depth', () => {
    expect(() => validateData(event, { ...event.example, surprise: 1 })).toThrow('/surprise (additionalProperties)');
    const open = [...walkSchema(event.payload)].filter(({ node }) => node['type'] === 'object' && node['additionalProperties'] !== false);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('is named noun, verb, version, and goes to a topic under the key of that topic', () => {
    expect(type).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)*\.v[1-9]$/);
    const topic = TOPICS.find(({ name }) => name === event.topic);
    expect(topic?.key).toBe(event.key);
    expect(event.payload.required).toContain(event.key);
  });

  it('carries nothing of a person in the clear', () => {
    expect(exposuresIn(event)).toEqual([]);
  });

  it('keeps money whole and in the exact range, and bounds every text and list', () => {
    for (const { pointer, name, node } of walkSchema(event.payload)) {
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
});

describe('exposuresIn', () => {
  const found = (properties: Parameters<typeof Type.Object>[0]) => exposuresIn({ type: 'page.turned.v1', payload: Type.Object(properties) }).map(({ pointer, why }) => `${pointer} ${why}`);

  it.each(['lastName', 'birthDate', 'dob', 'ssn', 'memberId', 'address', 'phoneNumber', 'email', 'patient', 'mrn', 'note'])('finds %s in the clear, at every depth', (name) => {
    expect(found({ [name]: Type.String() })).toEqual([`/${name} has a name that sounds like patient data; seal it with SealedField, or say in NOT_PERSONAL why it tells of nobody`]);
    expect(found({ lines: Type.Array(Type.Object({ [name]: Type.Integer() })) })).toEqual([expect.stringContaining(`/lines/*/${name} has a name`)]);
  });

  it('finds marked data that is not sealed, whatever its name', () => {
    expect(found({ colour: Type.String({ 'x-phi': true }) })).toEqual([expect.stringContaining('/colour holds patient data (x-phi) and is not sealed')]);
  });

  it('finds a seal that takes values in the clear, and one where nobody looks', () => {
    expect(found({ who: Type.String({ 'x-phi': true, 'x-sealed': true, pattern: '.*' }) })).toEqual([expect.stringContaining('takes a value in the clear')]);
    expect(found({ lines: Type.Array(Type.Object({ who: SealedField('for tests') })) })).toEqual([expect.stringContaining('/lines/*/who is sealed inside another field')]);
  });

  it('lets sealed fields pass, and the few with a reason, each of which an event has', () => {
    expect(found({ lastName: SealedField('for tests'), patientId: Type.String() })).toEqual([]);
    const names = new Set(ALL_EVENTS.flatMap(({ payload }) => [...walkSchema(payload)].map(({ name }) => name)));
    expect(Object.keys(NOT_PERSONAL).filter((name) => !names.has(name))).toEqual([]);
  });

  it('has every sealed field marked as patient data', () => {
    const sealed = ALL_EVENTS.flatMap(({ payload }) => [...walkSchema(payload)].filter(({ node }) => node['x-sealed'] === true));
    expect(sealed.map(({ node }) => node['x-phi'])).toEqual(sealed.map(() => true));
  });
});
