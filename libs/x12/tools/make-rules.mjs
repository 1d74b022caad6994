/**
 * Writes the rules of the typed tables as straight code, libs/x12/src/typed/data/rules.ts. Run it after a table has changed:
 *   npx node --import ./tools/sources.mjs libs/x12/tools/make-rules.mjs
 * A rule that has no code here is worked through instead, with the same result.
 */
import { writeFileSync } from 'node:fs';
import { signatureOf } from '../src/typed/signature.ts';
import { Kind } from '../src/typed/op.ts';
import { Action } from '../src/typed/table.ts';
import { TABLES } from '../src/typed/tables/index.ts';

const text = (value) => JSON.stringify(value).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"');
const isSingle = ({ values, choose }) => values.length === 1 && choose === undefined;

/** All rules of a loop and of those inside it. */
function* rulesOf(loop) {
  yield* loop.rules;
  for (const { table } of loop.loops) yield* rulesOf(table);
}

/** How the elements of a rule are named in its code: its object, its place and its entry in the rule. */
function named(ops, object, list, shift) {
  return ops.map((op, index) => ({ op, object, at: shift === '' ? String(op.at) : `${op.at}${shift}`, ref: `rule.${list}[${index}] as Op` }));
}

function reading({ op, object, at, ref }, when) {
  const field = `${object}.${op.field}`;
  const absent = op.required ? ` else v.missing(${at});` : op.fallback === undefined ? '' : ` else ${field} = ${typeof op.fallback === 'string' ? text(op.fallback) : op.fallback};`;
  const asText = (call) => [`t = v.${call};`, `if (t !== '') ${field} = t;${absent}`];
  const asNumber = (call) => [`n = v.${call};`, `if (n === n) ${field} = n;${absent}`];
  switch (op.kind) {
    case Kind.text:
      return asText(op.component === 0 ? `text(${at})` : `component(${at}, ${op.component})`);
    case Kind.decimal:
      if (op.component === 0) return asText(`decimal(${at})`);
      break;
    case Kind.date:
      if (op.component === 0) return asText(`date(${at})`);
      break;
    case Kind.cents:
      return asNumber(`cents(${at})`);
    case Kind.integer:
      if (op.component === 0) return asNumber(`integer(${at})`);
      break;
    case Kind.constant: {
      // The qualifier by which the rule was found need not be looked at again.
      if (when && when.at === op.at && when.component === op.component && when.codes.every((code) => op.values.includes(code))) return [];
      const differs = op.values.map((value) => `t !== ${text(value)}`).join(' && ');
      return [`t = v.${op.component === 0 ? `text(${at})` : `component(${at}, ${op.component})`};`, `if (t !== '' && ${differs}) left |= 1 << (${at});`];
    }
    case Kind.procedure:
      return [`p = readProcedure(v, ${at});`, `if (p !== undefined) ${field} = p;${absent}`];
    case Kind.named:
      return [`left |= readNamed(${object}, v);`];
    case Kind.flag:
      return [`t = v.text(${at});`, `if (t !== '') ${field} = t === 'Y';${absent}`, `if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (${at});`];
    case Kind.identifier:
      return [`readIdentifier(${ref}, ${object}, v, ${at});`];
    case Kind.npi:
      return [`left |= readNpi(${ref}, ${object}, v, ${at});`];
    case Kind.pairs:
      return [`readPairs(${field}, v, ${at});`];
    case Kind.period:
      return [`if (readPeriod(${ref}, ${object}, v, ${at}) === KEEP) return KEEP;`];
  }
  return [`k = readSpecial(${ref}, ${object}, v, ${at});`, `if (k === KEEP) return KEEP;`, `left |= k;`];
}

function writing({ op, object, at, ref }, shift, index) {
  const field = `${object}.${op.field}`;
  const needs = op.required ? [`if ((${field} === undefined || ${field} === '') && !out.lenient) throw out.fault('missing_element', ${at}, 'is missing');`] : [];
  switch (op.kind) {
    case Kind.text:
      if (op.component > 0) return [...needs, `out.component(${at}, ${op.component}, ${field});`];
      return [`out.${op.required ? 'required' : 'text'}(${at}, ${field});`];
    case Kind.cents:
      return [...needs, `out.cents(${at}, ${field});`];
    case Kind.decimal:
      if (op.component === 0) return [...needs, `out.decimal(${at}, ${field});`];
      break;
    case Kind.date:
      if (op.component === 0) return [...needs, `out.date(${at}, ${field});`];
      break;
    case Kind.time:
      return [...needs, `out.time(${at}, ${field});`];
    case Kind.integer:
      if (op.component === 0) return [...needs, `out.integer(${at}, ${field});`];
      break;
    case Kind.constant: {
      if (!isSingle(op)) break;
      const call = op.component === 0 ? `out.text(${at}, ${text(op.values[0])});` : `out.component(${at}, ${op.component}, ${text(op.values[0])});`;
      return [op.field === '' ? call : `if (${field} !== undefined && ${field} !== '') ${call}`];
    }
    case Kind.named:
      return [`writeNamed(${object}, out);`];
    case Kind.flag:
      return [`out.text(${at}, ${field} === undefined ? undefined : ${field} === true ? 'Y' : 'N');`];
    case Kind.identifier:
      return [`writeIdentifier(${ref}, ${field}, out, ${at});`];
    case Kind.npi:
      return [`writeNpi(${ref}, ${object}, out, ${at});`];
    case Kind.pairs:
      return [`writePairs(${field}, out, ${at});`];
    case Kind.period:
      return [`writePeriod(${field}, ${object}.to, out, ${at});`];
    case Kind.procedure:
      return [`writeProcedure(${field}, ${ref}, out, ${at});`];
  }
  return [`writeOp(${ref}, ${object}, out, ${index === 0 ? 'FIRST' : `{ shift: ${shift}, index: ${index} }`});`];
}

/** Whether the fields have anything to say, as an expression. */
function says(ops, object) {
  const lists = [Kind.integers, Kind.texts, Kind.pairs, Kind.components, Kind.item, Kind.items, Kind.listed];
  const parts = ops.filter(({ kind, field }) => kind !== Kind.constant && field !== '').map(({ kind, field }) => (lists.includes(kind) ? `${object}.${field}?.length > 0` : `(${object}.${field} !== undefined && ${object}.${field} !== '')`));
  return parts.length === 0 ? 'false' : parts.join(' || ');
}

const indent = (lines, by = 2) => lines.map((line) => ' '.repeat(by) + line);
/** Only the variables that the lines use. */
const variables = (lines) =>
  [['t', 'string'], ['n', 'number'], ['k', 'number'], ['p', 'Procedure | undefined']].filter(([name]) => lines.some((line) => new RegExp(`(^|[^.\\w])${name} = `).test(line))).map(([name, type]) => `let ${name}: ${type};`);
const answer = (lines) => (lines.some((line) => /\bleft \|=/.test(line)) ? { before: ['let left = 0;'], after: ['return left;'] } : { before: [], after: ['return 0;'] });

function readCode(rule) {
  const { action, field, when } = rule;
  if (action === Action.groups) return readGroupsCode(rule);
  const object = action === Action.fields ? 'o' : 'x';
  const body = named(rule.ops, object, 'ops', '').flatMap((one) => reading(one, when));
  const { before, after } = answer(body);
  const into = action === Action.into ? [`let x = o.${field};`, `if (x === undefined) o.${field} = x = rule.create?.();`] : action === Action.list ? ['const x = rule.create?.() as Loose;'] : [];
  const push = action === Action.list ? [`(o.${field} ??= []).push(x);`] : [];
  return [...into, ...before, ...variables(body), ...body, ...push, ...after];
}

function readGroupsCode({ ops, field, groups, create }) {
  const { from, step, times, only } = groups;
  const lead = ops.filter(({ at }) => at < from);
  const each = ops.filter(({ at }) => at >= from);
  const list = field === '' ? 'o' : `(o.${field} ??= [])`;
  const item = create
    ? [
        'const x = rule.create?.() as Loose;',
        ...named(lead, 'x', 'lead', '').flatMap((one) => reading(one)),
        ...named(each, 'x', 'each', ' + s').flatMap((one) => reading(one)),
        `${list}.push(x);`,
      ]
    : (() => {
        const op = each.at(-1);
        const at = `${op.at} + s`;
        return [`t = v.${op.component === 0 ? `text(${at})` : `component(${at}, ${op.component})`};`, `${list}.push(t === '' ? v.missing(${at}) : t);`];
      })();
  const { before, after } = answer(item);
  return [
    ...(only ? ['if (!areAll(rule, v)) return KEEP;'] : []),
    ...before,
    ...variables(item),
    times > 1 ? 'const last = v.segment.count;' : `const last = Math.min(v.segment.count, ${from + step - 1});`,
    'let found = 0;',
    `for (let s = 0; ${from} + s <= last; s += ${step}) {`,
    `  if (v.segment.isEmpty(${from} + s) && isEmptyGroup(v, ${from} + s, Math.min(${step}, last - ${from} - s + 1))) continue;`,
    '  found++;',
    ...indent(item),
    '}',
    `if (found === 0 || !v.has(${from})) v.missing(${from});`,
    ...after,
  ];
}

function writeCode(rule) {
  const { id, action, field, ops } = rule;
  if (action === Action.groups) return writeGroupsCode(rule);
  const object = action === Action.fields ? 'o' : 'x';
  const segment = [`out.begin(${text(id)});`, ...named(ops, object, 'ops', '').flatMap((one) => writing(one, 0, 0)), 'out.end();'];
  if (action === Action.list) return [`const list = o.${field} ?? [];`, 'for (let i = 0; i < list.length; i++) {', '  const x = list[i];', ...(rule.of ? ['  if (rule.of?.(x as never) === false) continue;'] : []), ...indent(segment), '}'];
  const into = action === Action.into ? [`const x = o.${field};`, 'if (x === undefined) return;'] : [];
  return [...into, `if (!opens && !(${says(ops, object)})) return;`, ...segment];
}

/** Items share a segment with those that follow them and have the same lead, as far as there is room. */
function writeGroupsCode({ id, ops, field, groups, create }) {
  const { from, step, times, gather, most } = groups;
  const lead = ops.filter(({ at }) => at < from);
  const each = ops.filter(({ at }) => at >= from);
  const shares = lead.filter(({ field: shared }) => shared !== '').map(({ field: shared }) => `list[to].${shared} === first.${shared}`);
  const more = [`to < list.length`, ...(times === 1 ? ['false'] : [`to < i + ${times}`]), ...shares].join(' && ');
  const item = create ? named(each, 'x', 'each', ' + s') : named(each, 'x', 'each', ' + s').map((one) => ({ ...one, object: 'x' }));
  const body = item.flatMap((one) => (one.op.field === '' && one.op.kind === Kind.text ? [one.op.component === 0 ? `out.required(${one.at}, x);` : `out.component(${one.at}, ${one.op.component}, x);`] : writing(one, 's', 'at - i')));
  return [
    gather ? `const list: Loose = inOrder(rule, o.${field} ?? []);` : `const list = o.${field} ?? [];`,
    ...(most > 0 ? ['let written = 0;'] : []),
    'for (let i = 0; i < list.length; ) {',
    ...(shares.length > 0 || lead.some(({ field: shared }) => shared !== '') ? ['  const first = list[i];'] : []),
    '  let to = i + 1;',
    ...(times === 1 ? [] : [`  while (${more}) to++;`]),
    ...(most > 0 ? [`  if (++written > ${most} && !out.lenient) throw tooMany(rule);`] : []),
    `  out.begin(${text(id)});`,
    ...indent(named(lead, 'first', 'lead', '').flatMap((one) => writing(one, 0, 0))),
    `  for (let at = i, s = 0; at < to; at++, s += ${step}) {`,
    '    const x = list[at];',
    ...indent(body, 4),
    '  }',
    '  out.end();',
    '  i = to;',
    '}',
  ];
}

const found = new Map();
for (const table of TABLES) for (const part of table.parts) for (const rule of rulesOf(part.loop)) if (rule.action !== Action.custom) found.set(signatureOf(rule), rule);

const lines = [
  '// Made by libs/x12/tools/make-rules.mjs from the tables of typed/tables: run it after a table has changed.',
  '/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, prefer-const */',
  "import type { Procedure } from '../../model.js';",
  "import type { FastRule, Loose } from '../compiled.js';",
  "import { readNamed, readProcedure, readSpecial } from '../read-elements.js';",
  "import { areAll, isEmptyGroup } from '../read-groups.js';",
  "import { readIdentifier, readNpi, readPairs, readPeriod } from '../read-lists.js';",
  "import type { Op } from '../op.js';",
  "import { KEEP } from '../target.js';",
  "import { inOrder, tooMany } from '../write-groups.js';",
  "import { FIRST, writeIdentifier, writeNamed, writeNpi, writeOp, writePairs, writePeriod, writeProcedure } from '../write-elements.js';",
  '',
  '/** The rules of the tables as code, by what they say. */',
  'export const FAST_RULES: Readonly<Record<string, FastRule>> = {',
];
for (const [signature, rule] of [...found].sort(([one], [two]) => (one < two ? -1 : 1))) {
  const read = readCode(rule);
  const write = writeCode(rule);
  const uses = (code, name) => code.some((line) => new RegExp(`\\b${name}\\b`).test(line));
  const parameters = (code, names) => names.map((name, index) => (uses(code, name) ? name : names.slice(index).some((one) => uses(code, one)) ? `_${name}` : undefined)).filter((name) => name !== undefined).join(', ');
  lines.push(`  ${text(signature)}: {`, `    read(${parameters(read, ['o', 'v', 'rule'])}) {`, ...indent(read, 6), '    },', `    write(${parameters(write, ['o', 'out', 'rule', 'opens'])}) {`, ...indent(write, 6), '    },', '  },');
}
lines.push('};', '');
writeFileSync(new URL('../src/typed/data/rules.ts', import.meta.url), lines.join('\n'));
console.log(`${found.size} rules`);
