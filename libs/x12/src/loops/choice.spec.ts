import { describe, expect, it } from '@jest/globals';
import type { Guide } from '../guides/guide.js';
import { guideFor, guides } from '../guides/registry.js';
import { choiceAt } from './choice.js';
import { Tables } from './tables.js';
import type { Choice, Step } from './ways.js';

const all = guides.map(({ transaction, id }) => [`${transaction} ${id}`, guideFor(transaction, id) as Guide] as const);

/** Steps that one segment could go, pair by pair, where nothing in the segment tells them apart. */
function unclear(guide: Guide, choice: Choice, isSameLoop: boolean): string[] {
  const name = ({ usage }: Step) => `${guide.loops[guide.segments[usage]?.loop ?? 0]?.id} ${guide.segments[usage]?.id}`;
  return [...choice.groups, choice.others].flatMap((steps) =>
    steps.flatMap((one, at) =>
      steps
        .slice(at + 1)
        .filter((other) => (one.kept === other.kept) === isSameLoop && !(one.second.length > 0 && other.second.length > 0 && !one.second.some((key) => other.second.includes(key))))
        .map((other) => `${name(one)} | ${name(other)}`),
    ),
  );
}

function allUnclear(guide: Guide, isSameLoop: boolean): string[] {
  const tables = new Tables(guide);
  const found = guide.segments.flatMap(({ index }) => Array.from({ length: tables.idCount }, (_, id) => unclear(guide, choiceAt(tables, index, id), isSameLoop)).flat());
  return [...new Set(found)];
}

/** Where an inner and an outer loop both take a segment: the inner one has it. */
const INNER_FIRST: Record<string, string[]> = {
  // An NM1 with a code that both have, after the subscriber's name or a benefit: 2100C may come once, so what follows it is the benefit's.
  '271 005010X279A1': ['2120C NM1 | 2100C NM1'],
};

describe.each(all)('%s', (name, guide) => {
  it('tells all that one loop can take at one place apart by id, qualifiers and HL03', () => {
    expect(allUnclear(guide, true)).toEqual([]);
  });

  it('tells what an inner and an outer loop can take apart, or the inner loop has it', () => {
    expect(allUnclear(guide, false)).toEqual(INNER_FIRST[name] ?? []);
  });
});
