import { X12Error } from '../error.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import type { CompiledRule } from './compiled.js';
import type { Target } from './target.js';
import type { Op } from './op.js';
import { writeOps } from './write-elements.js';

/** Items share a segment with those that follow them, or with any of the same lead, as far as there is room. */
export function writeGroups(rule: CompiledRule, items: readonly unknown[], out: SegmentWriter): void {
  if (items.length === 0 || rule.groups === undefined) return;
  const { gather, times, most } = rule.groups;
  const ordered = gather ? inOrder(rule, items as Target[]) : items;
  let written = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    while (to < ordered.length && to < from + times && sameLead(ordered[from] as Target, ordered[to] as Target, rule.lead)) to++;
    if (++written > most && most > 0 && !out.lenient) throw tooMany(rule);
    writeGroup(rule, ordered.slice(from, to), out);
    from = to;
  }
}

/** The items with those of one lead together, behind the first of it. */
export function inOrder(rule: CompiledRule, items: readonly Target[]): readonly Target[] {
  return areRuns(items, rule.lead) ? items : gathered(items, rule.lead);
}

export function tooMany({ id, groups }: CompiledRule): X12Error {
  return new X12Error('unwritable_value', `There is more than ${groups?.most ?? 0} ${id} segments hold`, { segment: id });
}

/** Whether all items of one lead stand together. */
function areRuns(items: readonly Target[], lead: readonly Op[]): boolean {
  for (let i = 2; i < items.length; i++) {
    if (sameLead(items[i - 1] as Target, items[i] as Target, lead)) continue;
    for (let before = 0; before < i - 1; before++) if (sameLead(items[before] as Target, items[i] as Target, lead)) return false;
  }
  return true;
}

function writeGroup(rule: CompiledRule, run: readonly unknown[], out: SegmentWriter): void {
  const step = rule.groups?.step ?? 1;
  out.begin(rule.id);
  writeOps(rule.lead, run[0] as Target, out);
  for (const [index, item] of run.entries()) {
    writeOps(rule.each, (rule.create === undefined ? { '': item } : item) as Target, out, { shift: index * step, index });
  }
  out.end();
}

function sameLead(one: Target, two: Target, lead: readonly Op[]): boolean {
  for (let i = 0; i < lead.length; i++) {
    const { field } = lead[i] as Op;
    if (one[field] !== two[field]) return false;
  }
  return true;
}

/** Those of one lead behind the first of it. */
function gathered(items: readonly Target[], lead: readonly Op[]): Target[] {
  const groups: Target[][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => first !== undefined && sameLead(first, item, lead));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.flat();
}
