import { fingerprint } from './fingerprint.js';
import type { Op } from './op.js';
import type { LoopTable, Rule } from './table.js';

/** What a rule says, as far as code is made of it; functions of the table are called by that code. */
export function signatureOf(rule: Rule): string {
  const said = (ops: readonly Op[]): unknown[] =>
    ops.map(({ kind, at, component, field, required, fallback, values, ops: inner, choose, index, room, most }) => [kind, at, component, field, required, fallback ?? null, values, said(inner), choose !== undefined, index ?? null, room ?? null, most ?? null]);
  const { id, when, action, field, groups, create, of } = rule;
  const text = JSON.stringify([id, when ?? null, action, field, groups ?? null, create !== undefined, of !== undefined, said(rule.ops)]);
  return `${id} ${fingerprint(new TextEncoder().encode(text))}`;
}

/** What the segments of a loop say, in their order, and which loops it holds. */
export function loopSignatureOf({ id, rules, loops }: Pick<LoopTable<never>, 'id' | 'rules' | 'loops'>): string {
  const segments = rules.map((rule) => [signatureOf(rule), rule.writes !== undefined, rule.outer === true]);
  const text = JSON.stringify([segments, loops.map(({ mode, field }) => [mode, field])]);
  return `${id} ${fingerprint(new TextEncoder().encode(text))}`;
}
