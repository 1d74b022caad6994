import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ElementUsage, Guide, Loop, SegmentUsage } from './guide.js';
import { envelopeGuide, guideFor, guides } from './registry.js';

/** The maps of other projects, which are not part of this one; `X12_MAPS` says where they are if not beside the repository. */
const MAPS = process.env['X12_MAPS'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-maps');
const withMaps = existsSync(MAPS) ? it : it.skip;

const all = [...guides.map(({ transaction, id }) => guideFor(transaction, id) as Guide), envelopeGuide()];
const place = (guide: Guide, child: Loop['children'][number]): SegmentUsage | Loop => ('segment' in child ? guide.segments[child.segment] : guide.loops[child.loop]) as SegmentUsage | Loop;
const firstSegment = (guide: Guide, child: Loop['children'][number]): SegmentUsage => guide.segments['segment' in child ? child.segment : (guide.loops[child.loop] as Loop).trigger] as SegmentUsage;
const elementsOf = (segment: SegmentUsage): readonly ElementUsage[] => segment.elements.flatMap((element) => [element, ...(element.components ?? [])]);

/** Whether a required element lists values of the one that the other does not have. */
function discriminates(a: SegmentUsage, b: SegmentUsage): boolean {
  const listed = (segment: SegmentUsage, at: number): readonly string[] | undefined => {
    const element = segment.elements[at];
    return element?.usage === 'R' ? (element.codes ?? element.components?.[0]?.codes) : undefined;
  };
  return a.elements.some((_, at) => {
    const [mine, theirs] = [listed(a, at), listed(b, at)];
    return mine !== undefined && theirs !== undefined && !mine.some((code) => theirs.includes(code));
  });
}

describe.each(all.map((guide) => [guide.name, guide] as const))('the tables of %s', (_, guide) => {
  it('number loops and segments by their places, a loop before what it holds', () => {
    guide.segments.forEach((segment, index) => expect([segment.index, segment.loop < guide.loops.length]).toEqual([index, true]));
    guide.loops.forEach((loop, index) => {
      expect(loop.index).toBe(index);
      expect(loop.parent).toBeLessThan(index);
      for (const child of loop.children) expect('segment' in child ? guide.segments[child.segment]?.loop : guide.loops[child.loop]?.parent).toBe(index);
    });
  });

  it('open each loop with its first segment, which is there when the loop is', () => {
    for (const { children, trigger, index } of guide.loops) {
      expect(children[0]).toEqual({ segment: trigger });
      expect(guide.segments[trigger]).toMatchObject({ loop: index, usage: 'R' });
    }
  });

  it('have the children of a loop in the order of their positions', () => {
    for (const loop of guide.loops) {
      const positions = loop.children.map((child) => place(guide, child).position);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
  });

  it('tell apart segments of one id in one loop by a qualifier', () => {
    const alike: string[] = [];
    for (const loop of guide.loops) {
      loop.children.forEach((child, at) => {
        const one = firstSegment(guide, child);
        for (const other of loop.children.slice(at + 1).map((next) => firstSegment(guide, next))) if (one.id === other.id && !discriminates(one, other)) alike.push(`${loop.id}: ${one.name} / ${other.name}`);
      });
    }
    expect(alike).toEqual([]);
  });

  it('give every element its type, lengths and name, and a composite its components', () => {
    for (const segment of guide.segments) {
      for (const element of elementsOf(segment)) {
        if (element.components) expect(element.components.length).toBeGreaterThan(0);
        else expect(element).toMatchObject({ type: expect.stringMatching(/^(AN|ID|DT|TM|R|N0|N2|B)$/), min: expect.any(Number) });
        expect(element.min).toBeLessThanOrEqual(element.max);
        if (element.usage !== 'N') expect([segment.name, element.position, element.name]).toEqual([segment.name, element.position, expect.stringMatching(/./)]);
        for (const code of element.codes ?? []) if (element.type) expect([element.name, code, code.length <= element.max]).toEqual([element.name, code, true]);
      }
      for (const note of segment.syntax) expect(Math.max(...note.elements)).toBeLessThanOrEqual(segment.elements.length);
    }
  });
});

it('compiles no guide in more than 20 ms once another has been', () => {
  guideFor('270', '005010X279A1');
  const start = performance.now();
  guideFor('837', '005010X223A3');
  expect(performance.now() - start).toBeLessThan(20);
});

withMaps('holds what the maps and the corrections make', () => {
  const script = path.resolve(import.meta.dirname, '../../tools/make-guides.mjs');
  expect(execFileSync(process.execPath, [script, MAPS, '--check'], { encoding: 'utf8' })).toBe('');
});
