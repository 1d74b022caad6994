import type { CompiledRule } from './compiled.js';
import type { Values } from './element-values.js';
import { readOps } from './read-elements.js';
import { KEEP, type Target } from './target.js';
import type { Op } from './op.js';

/** Reads each group of elements into an item of `list`. */
export function readGroups(rule: CompiledRule, list: unknown[], values: Values): number {
  const { groups, lead, each } = rule;
  if (groups === undefined) return KEEP;
  const { from, step, times, only } = groups;
  if (only && !areAll(rule, values)) return KEEP;
  const { segment } = values;
  // More groups than there should be are read all the same: the writer refuses them.
  const last = times > 1 ? segment.count : Math.min(segment.count, from + step - 1);
  let found = 0;
  let left = 0;
  for (let shift = 0; from + shift <= last; shift += step) {
    if (segment.isEmpty(from + shift) && isEmptyGroup(values, from + shift, Math.min(step, last - from - shift + 1))) continue;
    found++;
    if (rule.create === undefined) {
      list.push(readText(each[each.length - 1] as Op, values, shift));
      continue;
    }
    const item = rule.create() as Target;
    left |= readOps(lead, item, values, 0) | readOps(each, item, values, shift);
    list.push(item);
  }
  if (found === 0 || !values.has(from)) values.missing(from);
  return left;
}

export function isEmptyGroup(values: Values, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (values.has(at)) return false;
  return true;
}

function readText(op: Op, values: Values, shift: number): string {
  const text = op.component === 0 ? values.text(op.at + shift) : values.component(op.at + shift, op.component);
  return text === '' ? values.missing(op.at + shift) : text;
}

/** Whether all groups have one of the codes that the rule is for, and none has components that the rule does not read. */
export function areAll(rule: CompiledRule, values: Values): boolean {
  const { groups, each, when } = rule;
  const most = Math.max(...each.map(({ component }) => component));
  for (let at = groups?.from ?? 1; at <= values.segment.count; at++) {
    if (!values.has(at)) continue;
    const count = values.componentCount(at);
    for (let j = most + 1; j <= count; j++) if (values.component(at, j) !== '') return false;
    if (when && !when.codes.includes(values.component(at, 1))) return false;
  }
  return true;
}
