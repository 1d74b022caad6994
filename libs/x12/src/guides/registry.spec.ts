import { describe, expect, it } from '@jest/globals';
import type { Guide, Loop, SegmentUsage } from './guide.js';
import { guideFor } from './registry.js';

const guide = (transaction: string, id: string): Guide => guideFor(transaction, id) as Guide;
const loop = (g: Guide, id: string): Loop => g.loops.find((one) => one.id === id) as Loop;
const inLoop = (g: Guide, id: string, segment: string): SegmentUsage[] => g.segments.filter((one) => one.id === segment && g.loops[one.loop]?.id === id);

describe('the guide of professional claims', () => {
  const p = guide('837', '005010X222A1');

  it('has the patient level below the subscriber level, each with its claims', () => {
    expect(loop(p, '2000C').parent).toBe(loop(p, '2000B').index);
    expect(p.loops.filter(({ id }) => id === '2300').map(({ parent }) => p.loops[parent]?.id)).toEqual(['2000B', '2000C']);
  });

  it('opens each loop with its first segment', () => {
    for (const { trigger, children, usage, index } of p.loops) {
      expect(children[0]).toEqual({ segment: trigger });
      expect(p.segments[trigger]).toMatchObject({ loop: index, usage: usage === 'N' ? 'N' : 'R' });
    }
  });

  it('allows one destination payer, 50 lines and twelve diagnoses', () => {
    expect(loop(p, '2010BB')).toMatchObject({ usage: 'R', repeat: 1 });
    expect(loop(p, '2400')).toMatchObject({ usage: 'R', repeat: 50 });
    expect(inLoop(p, '2300', 'HI')[0]?.elements.filter(({ usage }) => usage !== 'N')).toHaveLength(12);
  });

  it('knows the components of a composite and the list that holds a place of service', () => {
    const clm = inLoop(p, '2300', 'CLM')[0];
    expect(clm?.elements[4]?.components?.map(({ codeSet, codes }) => codeSet ?? codes)).toEqual(['place-of-service', ['B'], undefined]);
  });
});

it('answers the same tables for an id of an earlier or later printing', () => {
  const earlier = guide('837', '005010X222');
  expect(earlier.loops).toBe(guide('837', '005010X222A1').loops);
  expect(earlier.segments[0]?.elements[2]?.codes).toEqual(['005010X222']);
});

it('knows no guide that it has no tables for', () => {
  expect(guideFor('837', '005010X291')).toBeUndefined();
  expect(guideFor('835', '005010X222A1')).toBeUndefined();
});
