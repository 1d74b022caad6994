import type { SegmentUsage } from '../guides/guide.js';
import { codeKey, codesAt, KeyTable, tellsApart } from './codes.js';
import type { Tables } from './tables.js';
import type { Choice, Step } from './ways.js';

const NONE: readonly number[] = [];

/** What can follow a place with a segment id, by its place in `tables.ids`; made when first needed. */
export function choiceOf(tables: Tables, at: number, id: number): Choice {
  return (tables.choices[at * tables.idCount + id] ??= choiceAt(tables, at, id));
}

/** The ways on from place `at` with segment id `id`. No lookahead is needed: choice.spec.ts proves for each guide that id, qualifiers and HL02 tell all steps of one loop apart, or that the guide itself has them twice. */
export function choiceAt(tables: Tables, at: number, id: number): Choice {
  const steps = stepsFrom(tables, at, id);
  const element = tables.qualifiers[id] as number;
  const named = [...new Set(steps.flatMap(({ usage }) => tables.codes[usage] ?? []))];
  const groups = named.map((key) => {
    const fit = steps.filter(({ usage }) => tables.fits(usage, key));
    const rank = (step: Step) => step.kept * 2 + (tables.codes[step.usage] ? 1 : 0);
    return fit.sort((a, b) => rank(b) - rank(a));
  });
  const others = steps.filter(({ usage }) => tables.codes[usage] === undefined);
  const second = secondQualifier(tables, element, groups);
  const singles = groups.map((group) => (group.length === 1 ? group[0] : undefined));
  const only = element === 0 && steps.length === 1 ? steps[0] : undefined;
  return { element, values: new KeyTable(named), groups, singles, others, second, only, steps };
}

/** Sets `second` of steps of one loop that one value chooses, where a later element tells them apart: 837P 2400 PWK02, 2300 CRC03. */
function secondQualifier({ guide }: Tables, element: number, groups: readonly Step[][]): number {
  for (const group of groups) {
    const usages = group.map(({ usage }) => guide.segments[usage] as SegmentUsage);
    for (let i = element + 1; i <= (usages[0]?.elements.length ?? 0); i++) {
      if (!usages.some((one, place) => usages.slice(place + 1).some((other) => other.loop === one.loop && tellsApart(one, other, i)))) continue;
      for (const steps of groups) for (const step of steps) step.second = codesAt(guide.segments[step.usage] as SegmentUsage, i)?.map(codeKey) ?? NONE;
      return i;
    }
  }
  return 0;
}

/** All usages of the id that can follow, inner loops first. */
function stepsFrom(tables: Tables, at: number, id: number): Step[] {
  const usages = tables.usages[id] ?? [];
  if (at === tables.loopSlots) return usages.includes(tables.guide.loops[0]?.trigger ?? -1) ? [stepTo(tables, at, tables.guide.loops[0]?.trigger ?? -1)] : [];
  const steps: Step[] = [];
  for (let loop = tables.owner[at] as number, slot = at; loop >= 0; slot = tables.loopSlots + loop, loop = tables.owner[slot] as number) {
    const rank = tables.rank[slot] as number;
    for (const kid of tables.kids[loop] ?? []) {
      const usage = kid < tables.loopSlots ? kid : (tables.guide.loops[kid - tables.loopSlots]?.trigger ?? -1);
      if ((tables.rank[kid] as number) >= rank && usages.includes(usage)) steps.push(stepTo(tables, at, usage));
    }
  }
  return steps;
}

/** The step from a place to a usage that stands in an open loop or opens a loop in one. */
export function stepTo(tables: Tables, at: number, usage: number): Step {
  const { guide, owner, chains } = tables;
  const opens = tables.opens(usage);
  const loop = owner[usage] as number;
  const slot = opens >= 0 ? tables.loopSlots + opens : usage;
  const around = owner[slot] as number;
  const kept = around < 0 ? 0 : (chains[around]?.length ?? 0);
  const closed: number[] = [];
  const passed: number[] = [];
  const from = at === tables.loopSlots ? -1 : (owner[at] as number);
  for (let inner = from, place = at; inner >= 0; place = tables.loopSlots + inner, inner = owner[place] as number) {
    const rank = tables.rank[place] as number;
    const owed = (tables.kids[inner] ?? []).filter((kid) => tables.isRequired(kid) && (tables.rank[kid] as number) >= rank);
    if (inner === around) passed.push(...owed.filter((kid) => (tables.rank[kid] as number) < (tables.rank[slot] as number)));
    else if ((chains[inner]?.length ?? 0) > kept) closed.push(...owed);
  }
  const depth = chains[loop]?.length ?? 0;
  const ends = guide.segments[usage]?.id === 'SE';
  const closes = from >= 0 && (chains[from]?.length ?? 0) > kept;
  const settles = opens >= 0 || closes || ends;
  return {
    usage,
    slot,
    owner: around,
    max: tables.max[slot] as number,
    opens,
    loop,
    depth,
    kept,
    closed: closed.length > 0 ? closed : NONE,
    passed: passed.length > 0 ? passed : NONE,
    settles,
    ends,
    isPlain: !settles && closed.length === 0 && passed.length === 0,
    second: NONE,
    isLevel: opens >= 0 && guide.segments[usage]?.id === 'HL',
  };
}

/** What a set that has no SE still owes from a place, inner loops first. */
export function owedAtEnd(tables: Tables, at: number): number[] {
  const owed: number[] = [];
  for (let loop = tables.owner[at] as number, slot = at; loop >= 0; slot = tables.loopSlots + loop, loop = tables.owner[slot] as number) {
    const rank = tables.rank[slot] as number;
    owed.push(...(tables.kids[loop] ?? []).filter((kid) => tables.isRequired(kid) && (tables.rank[kid] as number) >= rank && tables.guide.segments[kid]?.id !== 'SE'));
  }
  return owed;
}
