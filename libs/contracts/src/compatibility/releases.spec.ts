import { describe, expect, it } from '@jest/globals';
import { Type, type TProperties } from 'typebox';
import { ALL_EVENTS, breaches, contractOf, everyVersion, isSameContract, SealedField, type EventDefinition, type Release } from '../index.js';

const turned = (fields: TProperties, more: Partial<EventDefinition> = {}): EventDefinition => ({
  type: 'page.turned.v1', topic: 'claimwright.coding.page.v1', key: 'id', summary: 'For tests.', example: { id: 'p' },
  payload: Type.Object({ id: Type.String(), ...fields }, { additionalProperties: false }), ...more,
});
const released = (...definitions: EventDefinition[]): Release[] => definitions.map((definition, index) => ({ release: index + 1, contract: contractOf(definition) }));

describe('breaches', () => {
  it('has nothing to say of contracts that are as they were, and of optional fields that came and went', () => {
    expect(breaches(ALL_EVENTS, ALL_EVENTS.map((event) => ({ release: 1, contract: contractOf(event) })))).toEqual([]);
    expect(breaches([turned({ b: Type.Optional(Type.String()) })], released(turned({ a: Type.Optional(Type.String()) })))).toEqual([]);
  });

  it('names the event, the place, the change, whom it breaks and the way out', () => {
    expect(breaches([turned({ corner: Type.Enum(['left']) })], released(turned({ corner: Type.Enum(['left', 'right']) })))).toEqual([
      'page.turned.v1 /corner: no longer takes "right", compared with release 1. Services of today refuse records that release 1 wrote. '
      + 'Instead, leave page.turned.v1 as it was and declare page.turned.v2 beside it, with page.turned.v1 in `before`.',
    ]);
    expect(breaches([turned({ corner: Type.String() })], released(turned({})))[0]).toContain('/corner: is a new field and required');
  });

  it('compares with every release, not only with the last: a field does not come back as another', () => {
    const releases = released(turned({ corner: Type.Optional(Type.String()) }), turned({}));
    expect(breaches([turned({})], releases)).toEqual([]);
    expect(breaches([turned({ corner: Type.Optional(Type.Integer()) })], releases)).toEqual([expect.stringContaining('/corner: type was "string" and is "integer", compared with release 1')]);
  });

  it('counts topic, key and the binding of a seal to the contract', () => {
    const sealed = { who: SealedField('for tests') };
    const before = released(turned(sealed));
    expect(breaches([turned(sealed, { topic: 'claimwright.coding.page.v2' })], before)).toEqual([expect.stringContaining('the topic was claimwright.coding.page.v1 and is claimwright.coding.page.v2')]);
    expect(breaches([turned(sealed, { key: 'who' })], before)).toEqual([expect.stringContaining('the key was id and is who')]);
    const rebound = before.map(({ release, contract }) => ({ release, contract: { ...contract, sealed: { who: 'event:page.turned.v0:who' } } }));
    expect(breaches([turned(sealed)], rebound)).toEqual([expect.stringContaining('/who: the seal was bound to event:page.turned.v0:who and is to event:page.turned.v1:who')]);
  });

  it('misses an event that is gone, and finds it behind a newer version', () => {
    const first = turned({});
    const next = { ...first, type: 'page.turned.v2', before: { definition: first, upcast: (old: Record<string, unknown>) => old } };
    expect(breaches([], released(first))).toEqual([expect.stringContaining('page.turned.v1: was released and is not declared any more')]);
    expect(breaches([next], released(first))).toEqual([]);
    expect(everyVersion([next, first]).map(({ type }) => type)).toEqual(['page.turned.v2', 'page.turned.v1']);
  });
});

describe('isSameContract', () => {
  it('passes over texts for people and nothing else', () => {
    const [one, retold, other] = [Type.String(), Type.String({ description: 'words', title: 'A' }), Type.String({ maxLength: 9 })].map((title) => contractOf(turned({ title })));
    expect(one && retold && isSameContract(one, retold)).toBe(true);
    expect(one && other && isSameContract(one, other)).toBe(false);
  });
});
