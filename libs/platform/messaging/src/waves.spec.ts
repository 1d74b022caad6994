import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planWaves } from './waves.js';

const event = (key: string, type: string, n = 0) => ({ key, type, n });
const shape = (waves: { type: string; events: { key: string }[] }[]) => waves.map((wave) => `${wave.type}:${wave.events.map((e) => e.key).join('')}`);

describe('planWaves', () => {
  it('makes one wave of many keys of one type', () => {
    expect(shape(planWaves([event('a', 'x'), event('b', 'x'), event('a', 'x')]))).toEqual(['x:aba']);
  });

  it('lets later keys join the waves that earlier keys opened', () => {
    const events = [event('a', 'created'), event('a', 'submitted'), event('b', 'created'), event('b', 'submitted')];
    expect(shape(planWaves(events))).toEqual(['created:ab', 'submitted:ab']);
  });

  it('opens a second wave of a type when the key has moved past the first', () => {
    const events = [event('a', 'held'), event('a', 'released'), event('a', 'held'), event('b', 'held')];
    expect(shape(planWaves(events))).toEqual(['held:ab', 'released:a', 'held:a']);
  });

  it('keeps every event once and the order of each key, whatever the batch', () => {
    const batch = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), type: fc.constantFrom('x', 'y', 'z') }), { maxLength: 200 });
    fc.assert(fc.property(batch, (drawn) => {
      const events = drawn.map((e, n) => ({ ...e, n }));
      const ran = planWaves(events).flatMap((wave) => wave.events);
      expect(ran).toHaveLength(events.length);
      for (const key of ['a', 'b', 'c', 'd']) {
        expect(ran.filter((e) => e.key === key)).toEqual(events.filter((e) => e.key === key));
      }
    }));
  });
});
