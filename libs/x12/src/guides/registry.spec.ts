import { describe, expect, it } from '@jest/globals';
import type { Guide, Loop, SegmentUsage } from './guide.js';
import { envelopeGuide, guideFor } from './registry.js';

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
    expect(clm?.elements[4]?.components?.map(({ codeSet, codes }) => codeSet ?? codes)).toEqual(['place-of-service', ['B'], expect.arrayContaining(['1', '7', '8'])]);
  });
});

describe('the other guides', () => {
  it('have the levels below each other', () => {
    const parents = (transaction: string, id: string) => guide(transaction, id).loops.filter((one) => /^2000[A-F]$/.test(one.id)).map((one) => `${guide(transaction, id).loops[one.parent]?.id}>${one.id}`);
    expect(parents('837', '005010X223A2')).toEqual(['ST>2000A', '2000A>2000B', '2000B>2000C']);
    expect(parents('271', '005010X279A1')).toEqual(['ST>2000A', '2000A>2000B', '2000B>2000C', '2000C>2000D']);
    expect(parents('277', '005010X212')).toEqual(['ST>2000A', '2000A>2000B', '2000B>2000C', '2000C>2000D', '2000D>2000E']);
    expect(parents('820', '005010X218')).toEqual(['ST>2000A', 'ST>2000B']);
  });

  it('let a payment have 99 adjustments a claim and a line, and any number at the end', () => {
    const p = guide('835', '005010X221A1');
    expect([...inLoop(p, '2100', 'CAS'), ...inLoop(p, '2110', 'CAS'), ...inLoop(p, 'ST', 'PLB')].map(({ max }) => max)).toEqual([99, 99, Infinity]);
    expect(inLoop(p, '2100', 'CAS')[0]?.elements.filter(({ codeSet }) => codeSet === 'carc').map(({ position }) => position)).toEqual([2, 5, 8, 11, 14, 17]);
  });

  it('have 999 lines and the kinds of diagnosis of a hospital', () => {
    const p = guide('837', '005010X223A2');
    expect(loop(p, '2400').repeat).toBe(999);
    expect(inLoop(p, '2300', 'HI').slice(0, 13).map(({ name }) => name)).toContain('Principal Diagnosis');
    expect(inLoop(p, '2300', 'CLM')[0]?.elements[4]?.components?.[0]?.codeSet).toBe('bill-type');
  });

  it('have teeth, and an assistant surgeon, in dental claims', () => {
    const p = guide('837', '005010X224A2');
    expect(inLoop(p, '2300', 'DN2')[0]).toMatchObject({ usage: 'S', max: 35 });
    expect(inLoop(p, '2400', 'TOO')[0]).toMatchObject({ usage: 'S', max: 32 });
    expect(inLoop(p, '2400', 'SV3')[0]?.elements[0]?.components?.[0]?.codes).toEqual(['AD']);
    expect(['2310D', '2330H', '2420B'].map((id) => p.segments[loop(p, id).trigger]?.elements[0]?.codes)).toEqual([['DD'], ['DD'], ['DD']]);
    expect(inLoop(p, '2400', 'SV1')).toEqual([]);
  });

  it('hold the related entities of a benefit between LS and LE', () => {
    const p = guide('271', '005010X279A1');
    const { children, usage, parent } = loop(p, 'LS');
    expect([p.loops[parent]?.id, usage]).toEqual(['2110C', 'S']);
    expect(children.map((child) => ('segment' in child ? p.segments[child.segment]?.id : p.loops[child.loop]?.id))).toEqual(['LS', '2120C', 'LE']);
  });

  it('have the segments around the sets', () => {
    const e = envelopeGuide();
    expect(e.segments.map(({ id }) => id)).toEqual(['ISA', 'TA1', 'GS', 'GE', 'IEA']);
    expect(e.segments[0]?.elements.map(({ max }) => max)).toEqual([2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1]);
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
