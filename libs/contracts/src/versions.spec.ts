import { describe, expect, it } from '@jest/globals';
import { Type } from 'typebox';
import { SEALED } from './example.js';
import { announcedVersions, ClaimClosed, defineEvent, EncounterCaptured, sealContext, SealedField, upcast, UpcastError, versionsOf } from './index.js';

const closed = { additionalProperties: false };
const about = { topic: 'claimwright.coding.encounter.v1', key: 'id' as const, summary: 'For tests.' };
const First = defineEvent({ ...about, type: 'page.turned.v1', payload: Type.Object({ id: Type.String(), back: Type.Optional(Type.Boolean()), who: SealedField('the reader') }, closed), example: { id: 'p', who: SEALED } });

const Second = defineEvent({
  ...about, type: 'page.turned.v2', payload: Type.Object({ id: Type.String(), step: Type.Integer({ minimum: -1, maximum: 1 }), who: SealedField('the reader') }, closed),
  example: { id: 'p', step: 1, who: SEALED },
  before: { definition: First, upcast: ({ id, back, who }) => ({ id, step: back ? -1 : 1, who }), downcast: ({ id, step, who }) => ({ id, back: step < 0, who }) },
});

describe('versions of an event', () => {
  it('follow each other by one, and nothing else', () => {
    expect(versionsOf(Second).map(({ type }) => type)).toEqual(['page.turned.v2', 'page.turned.v1']);
    const after = (type: string) => () => defineEvent({ ...First, ...about, type, before: { definition: Second, upcast: (old) => ({ id: old.id, who: old.who }) } });
    expect(after('page.turned.v3')).not.toThrow();
    for (const type of ['page.turned.v2', 'page.turned.v4', 'page.torn.v3']) expect(after(type)).toThrow('the version after it is page.turned.v3');
  });

  it('are read as the newest, without what no version knows', () => {
    expect(upcast(Second, First, { id: 'p', back: true, who: SEALED, later: 1 })).toEqual({ id: 'p', step: -1, who: SEALED });
    expect(upcast(Second, Second, { id: 'p', step: 0, who: SEALED, later: 1 })).toEqual({ id: 'p', step: 0, who: SEALED });
    expect(() => upcast(Second, ClaimClosed, {})).toThrow('claim.closed.v1 is no version of page.turned.v1');
  });

  it('do not pass when an upcaster makes what the newer one refuses, and the error holds no value', () => {
    const Third = defineEvent({ ...Second, ...about, type: 'page.turned.v3', before: { definition: Second, upcast: (old) => ({ ...old, step: 7 }) } });
    const read = () => upcast(Third, First, { id: 'Ines Marlowe', who: SEALED });
    expect(read).toThrow(UpcastError);
    expect(read).toThrow('page.turned.v2 could not be read as page.turned.v3');
  });

  it('are announced the newest first, for as long as it names how to go back', () => {
    expect(announcedVersions(Second, { id: 'p', step: -1, who: SEALED }).map(({ definition, data }) => [definition.type, data])).toEqual([
      ['page.turned.v2', { id: 'p', step: -1, who: SEALED }], ['page.turned.v1', { id: 'p', back: true, who: SEALED }],
    ]);
    expect(announcedVersions(ClaimClosed, { ...ClaimClosed.example })).toHaveLength(1);
  });

  it('keep the binding of a sealed field, so that a token opens in each of them', () => {
    expect(sealContext(Second, 'who')).toBe(sealContext(First, 'who'));
    expect(sealContext(First, 'who')).toBe('event:page.turned.v1:who');
    expect(sealContext(EncounterCaptured, 'subject')).toBe('event:encounter.captured.v1:subject');
  });

  it('compile only with an upcaster that takes the older data and gives the newer', () => {
    // @ts-expect-error a flag is no number
    const givesAnother = defineEvent({ ...Second, ...about, before: { definition: First, upcast: (old) => ({ id: old.id, step: old.back, who: old.who }) } });
    // @ts-expect-error the newer version needs `step`
    const givesTooLittle = defineEvent({ ...Second, ...about, before: { definition: First, upcast: (old) => ({ id: old.id, who: old.who }) } });
    for (const wrong of [givesAnother, givesTooLittle]) expect(() => upcast(wrong, First, { id: 'p', who: SEALED })).toThrow(UpcastError);
  });
});
