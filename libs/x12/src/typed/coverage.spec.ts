import { describe, expect, it } from '@jest/globals';
import type { ElementUsage, Guide, SegmentUsage } from '../guides/guide.js';
import { guideFor } from '../guides/registry.js';
import { programOf } from './compile.js';
import type { CompiledLoop, CompiledRule } from './compiled.js';
import { Kind, type Op } from './op.js';
import { Action, type TransactionTable } from './table.js';
import { TABLES } from './tables/index.js';

/** The guide that a transaction's tables are held to, by its type. */
const GUIDES: Readonly<Record<string, string>> = {
  '837P': '005010X222A1',
  '837I': '005010X223A2',
  '837D': '005010X224A2',
  '835': '005010X221A1',
  '834': '005010X220A1',
  '820': '005010X218',
  '270': '005010X279A1',
  '271': '005010X279A1',
  '276': '005010X212',
  '277': '005010X212',
  '277CA': '005010X214',
  '999': '005010X231A1',
};

/** Written from counts and from the tree of levels, never from a field. */
const COUNTED = new Set(['ST', 'SE', 'HL']);

/** Used elements without a field, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** All loops of a table by the id of the guide: a family such as `2310` stands for all of its loops. */
function loopsOf(table: TransactionTable): CompiledLoop[] {
  const below = (loop: CompiledLoop): CompiledLoop[] => [loop, ...loop.children.flatMap(below)];
  return programOf(table).parts.flatMap(({ loop }) => below(loop));
}

/** The rules that read this segment of the guide when the element that tells segments apart holds `code`. */
function rulesFor(loops: readonly CompiledLoop[], guide: Guide, usage: SegmentUsage): CompiledRule[] {
  const id = guide.loops[usage.loop]?.id ?? '';
  const own = loops.filter((loop) => loop.id === id || loop.id.split(' ')[0] === id || (loop.id.length === 4 && id.startsWith(loop.id)) || (id === 'ST' && loop.depth === 0 && ['header', 'summary'].includes(loop.id)) || (id === 'LS' && loop.id === 'LE'));
  return own.flatMap(({ rules }) => rules).filter((rule) => rule.id === usage.id && fits(rule, usage));
}

function fits({ when }: CompiledRule, { elements }: SegmentUsage): boolean {
  if (when === undefined) return true;
  const element = elements.find(({ position }) => position === when.at);
  const codes = (when.component === 0 ? element : element?.components?.find(({ position }) => position === when.component))?.codes;
  return codes === undefined || codes.some((code) => when.codes.includes(code));
}

/** Whether any of the operations reads the element, or the component of it. */
function reads(rule: CompiledRule, at: number, component?: ElementUsage): boolean {
  if (((rule.mask >>> at) & 1) === 0) return false;
  if (component === undefined) return true;
  const ops = allOps(rule.ops);
  return ops.some((op) => {
    const shifted = rule.action === Action.groups ? (at - op.at) % (rule.groups?.step ?? 1) === 0 : op.at === at;
    if (!shifted) return false;
    const { position } = component;
    switch (op.kind) {
      case Kind.procedure:
        return position <= 8;
      case Kind.item:
      case Kind.items:
        return position <= op.values.length;
      case Kind.integers:
        return true;
      case Kind.components:
        return position <= op.component;
      default:
        return op.component === position;
    }
  });
}

function allOps(ops: readonly Op[]): Op[] {
  return ops.flatMap((op) => [op, ...allOps(op.ops)]);
}

/** The used elements of a segment that no rule has a field for: each rule that may read the segment must have one. */
function lackingIn(loops: readonly CompiledLoop[], guide: Guide, usage: SegmentUsage): string[] {
  const place = `${guide.loops[usage.loop]?.id ?? ''} ${usage.id}`;
  const rules = rulesFor(loops, guide, usage);
  if (rules.length === 0) return [place];
  return usage.elements
    .filter((element) => element.usage !== 'N')
    .flatMap((element) => {
      const name = `${place}${String(element.position).padStart(2, '0')}`;
      if (element.components === undefined) return rules.some((rule) => reads(rule, element.position)) ? [] : [name];
      return element.components
        .filter((component) => component.usage !== 'N' && !rules.some((rule) => reads(rule, element.position, component)))
        .map(({ position }) => `${name}-${position}`);
    });
}

describe.each(TABLES.filter(({ type }) => GUIDES[type] !== undefined).map((table) => [table.type, table] as const))('the tables of the %s', (type, table) => {
  it('have a field for every element that the guide uses', () => {
    const guide = guideFor(table.code, GUIDES[type] ?? '');
    if (guide === undefined) throw new Error('there is no such guide');
    const loops = loopsOf(table);
    const lacking = guide.segments.filter(({ id }) => !COUNTED.has(id)).flatMap((usage) => lackingIn(loops, guide, usage));
    expect([...new Set(lacking)].filter((place) => EXCEPTIONS[`${type} ${place}`] === undefined)).toEqual([]);
  });
});

it('a table without a rule or an element is found out', () => {
  const [table] = TABLES.filter(({ type }) => type === '271');
  const guide = guideFor('271', '005010X279A1');
  if (table === undefined || guide === undefined) throw new Error('there are no tables of the 271');
  const loops = loopsOf(table).map((loop) => ({ ...loop, rules: loop.rules.filter(({ id }) => id !== 'HSD').map((rule) => (rule.id === 'EB' ? { ...rule, mask: rule.mask & ~(1 << 11) } : rule)) }));
  const lacking = guide.segments.filter(({ id }) => !COUNTED.has(id)).flatMap((usage) => lackingIn(loops, guide, usage));
  expect(lacking).toEqual(['2110C EB11', '2110C HSD', '2110D EB11', '2110D HSD']);
});
