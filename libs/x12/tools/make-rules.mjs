/**
 * Writes the rules of the typed tables as straight code, libs/x12/src/typed/data/rules.ts. Run it after a table has changed:
 *   npx node --import ./tools/sources.mjs libs/x12/tools/make-rules.mjs
 * A rule that has no code here is worked through instead, with the same result.
 */
import { writeFileSync } from 'node:fs';
import { loopSignatureOf, signatureOf } from '../src/typed/signature.ts';
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

/**
 * Writes elements in their order. `at` is where in the bytes, `out.leave` and `out.upTo` go over to code that writes by positions and back;
 * `position` is how many elements have begun: a number, or undefined behind such code.
 */
class Writing {
  constructor(shift) {
    this.shift = shift;
    this.lines = [];
  }

  place(position) {
    return this.shift === '' ? String(position) : `${position}${this.shift}`;
  }

  /** Goes up to the element before `position`. */
  before(position) {
    const gap = position - 1 - this.position;
    if (this.position === undefined) this.lines.push(`at = out.upTo(${this.place(position - 1)});`);
    else if (gap === 1) this.lines.push(`at = out.putText(at, ${this.place(position - 1)}, undefined);`);
    else if (gap > 0) this.lines.push(`at = out.gap(at, ${gap});`);
    this.position = position - 1;
  }

  /** Elements from `position` on, by a call that is given where it writes and answers where it ended. */
  put(position, call, count = 1) {
    this.before(position);
    this.lines.push(...call);
    this.position = position - 1 + count;
  }

  byPosition(line) {
    if (this.position !== undefined) this.lines.push(`out.leave(at, ${this.place(this.position)});`);
    this.position = undefined;
    this.lines.push(line);
  }

  /** All elements, the components of one element together. */
  writeAll(elements, item) {
    for (let i = 0; i < elements.length; ) {
      const { op } = elements[i];
      let to = i + 1;
      while (to < elements.length && elements[to].op.at === op.at) to++;
      const parts = elements.slice(i, to);
      if (parts.every(isPart)) this.put(op.at, compositeOf(parts, item));
      else for (const one of parts) this.write(one, item);
      i = to;
    }
  }

  write({ op, object, at, ref }, item) {
    const call = inOrder({ op, object, at, ref });
    if (call !== undefined) return this.put(op.at, call, COUNTS.get(op.kind));
    for (const line of byPosition({ op, object, at, ref }, item)) this.byPosition(line);
  }
}

/** How many elements a kind fills. */
const COUNTS = new Map([[Kind.named, 6], [Kind.person, 6], [Kind.day, 2], [Kind.identifier, 2], [Kind.npi, 2], [Kind.pairs, 6], [Kind.period, 2]]);
const PUT = new Map([[Kind.text, 'putText'], [Kind.cents, 'putCents'], [Kind.decimal, 'putDecimal'], [Kind.date, 'putDate'], [Kind.integer, 'putInteger']]);

const missing = (field, at) => `if ((${field} === undefined || ${field} === '') && !out.lenient) throw out.fault('missing_element', ${at}, 'is missing');`;

/** The lines that write whole elements in their order, where there are such. */
function inOrder({ op, object, at, ref }) {
  const field = op.field === '' ? object : `${object}.${op.field}`;
  switch (op.kind) {
    case Kind.named:
      return [`at = putNamed(${object}, out, at);`];
    case Kind.person:
      return [`at = putPerson(${field}, out, at);`];
    case Kind.day:
      return [`at = out.putPeriod(at, ${at}, ${field}, undefined);`];
    case Kind.identifier: {
      const qualifier = op.values.length > 0 ? 'putText' : 'putRequired';
      return [`at = ${field} === undefined ? out.gap(at, 2) : out.putRequired(out.${qualifier}(at, ${at}, ${field}.qualifier), ${at} + 1, ${field}.value);`];
    }
    case Kind.npi: {
      const [name] = op.values;
      const other = `${object}.${name}`;
      const instead = name === undefined ? 'out.gap(at, 2)' : `${other} === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, ${at}, ${other}.qualifier), ${at} + 1, ${other}.value)`;
      return [`at = ${field} !== undefined ? out.putRequired(out.putCode(at, ${at}, 88, 88), ${at} + 1, ${field}) : ${instead};`];
    }
    case Kind.pairs:
      return [`at = putPairs(${field}, out, at, ${at});`];
    case Kind.period:
      return [`at = out.putPeriod(at, ${at}, ${field}, ${object}.to);`];
    case Kind.procedure:
      return [
        ...(op.required ? [`if (${field} !== undefined && ${field}.qualifier === '' && !out.lenient) throw out.fault('missing_element', ${at}, 'is missing');`] : []),
        `at = putProcedure(${field}, out, at, ${at});`,
      ];
    case Kind.choice: {
      const codes = Object.keys(op.choices).map((code) => `${field} === ${JSON.stringify(op.choices[code])} ? ${text(code)} : `);
      return [`at = out.putRequired(at, ${at}, ${codes.join('')}undefined);`];
    }
    case Kind.integers:
      return [`at = putPointers(${field}, out, at, ${at});`];
    case Kind.flag:
      return [`at = out.putText(at, ${at}, ${field} === undefined ? undefined : ${field} === true ? 'Y' : 'N');`];
  }
  if (op.component > 0) return undefined;
  if (op.kind === Kind.constant && op.choose && op.field === '') return [`at = out.putText(at, ${at}, (${ref}).choose?.(${object} as never));`];
  if (op.kind === Kind.constant) return isSingle(op) ? putConstant(op, field, at) : undefined;
  if (op.required && op.kind === Kind.text) return [`at = out.putRequired(at, ${at}, ${field});`];
  if (op.required && op.kind === Kind.cents) return [`at = out.putAmount(at, ${at}, ${field});`];
  const put = PUT.get(op.kind);
  return put && [...(op.required ? [missing(field, at)] : []), `at = out.${put}(at, ${at}, ${field});`];
}

function putConstant({ field: name, values: [code] }, field, at) {
  const call = /^[A-Z0-9]{2}$/.test(code) ? `out.putCode(at, ${at}, ${code.charCodeAt(0)}, ${code.charCodeAt(1)})` : `out.putText(at, ${at}, ${text(code)})`;
  return [name === '' ? `at = ${call};` : `at = ${field} !== undefined && ${field} !== '' ? ${call} : out.putText(at, ${at}, undefined);`];
}

const isPart = ({ op }) => op.component > 0 && (op.kind === Kind.text || (op.kind === Kind.constant && op.choose === undefined && (op.field === '' || isSingle(op))));

/** A constant of which items have different ones, by their place in the segment. */
const constantOf = ({ values }, item) => (item === 'FIRST' ? text(values[0]) : values.map((value, index) => (index === values.length - 1 ? text(value) : `n - i === ${index} ? ${text(value)} : `)).join(''));

/** The lines that write a composite, its components in their order. */
function compositeOf(parts, item) {
  const lines = [];
  let next = 1;
  for (const { op, object, at } of parts) {
    const field = op.field === '' ? object : `${object}.${op.field}`;
    if (op.required) lines.push(missing(field, at));
    for (; next < op.component; next++) lines.push(`at = out.${next === 1 ? 'putText' : 'putPart'}(at, ${at}, undefined);`);
    const value = op.kind === Kind.text ? field : op.field === '' ? constantOf(op, item) : `${field} !== undefined && ${field} !== '' ? ${text(op.values[0])} : undefined`;
    lines.push(`at = out.${next === 1 ? 'putText' : 'putPart'}(at, ${at}, ${value});`);
    next++;
  }
  return [...lines, 'at = out.closeParts(at);'];
}

/** The lines that write an element by its position. */
function byPosition({ op, object, at, ref }, item) {
  const field = op.field === '' ? object : `${object}.${op.field}`;
  const needs = op.required ? [missing(field, at)] : [];
  if (op.kind === Kind.time) return [...needs, `out.time(${at}, ${field});`];
  if (op.kind === Kind.text) return [...needs, `out.component(${at}, ${op.component}, ${field});`];
  return [`writeOp(${ref}, ${object}, out, ${item});`];
}

const bytesOf = (id) => [0, 1, 2].map((at) => id.charCodeAt(at) || 0).join(', ');

/** A segment of elements that stand in the order of their positions, as the tables have them. */
function segmentCode(id, ops) {
  const code = new Writing('');
  code.position = 0;
  code.writeAll(ops, 'FIRST');
  return [`let at = out.open(${text(id)}, ${bytesOf(id)});`, ...code.lines, code.position === undefined ? 'out.end();' : 'out.close(at);'];
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
  const segment = segmentCode(id, named(ops, object, 'ops', ''));
  if (action === Action.list) return [`const list = o.${field} ?? [];`, 'for (let i = 0; i < list.length; i++) {', '  const x = list[i];', ...(rule.of ? ['  if (rule.of?.(x as never) === false) continue;'] : []), ...indent(segment), '}'];
  const into = action === Action.into ? [`const x = o.${field};`, 'if (x === undefined) return;'] : [];
  return [...into, `if (!opens && !(${says(ops, object)})) return;`, ...segment];
}

/** Items share a segment with those that follow them and have the same lead, as far as there is room. */
function writeGroupsCode({ id, ops, field, groups }) {
  const { from, step, times, gather, most } = groups;
  const lead = ops.filter(({ at }) => at < from);
  const each = ops.filter(({ at }) => at >= from);
  const shares = lead.filter(({ field: shared }) => shared !== '').map(({ field: shared }) => `list[to].${shared} === first.${shared}`);
  const more = [`to < list.length`, ...(times === 1 ? ['false'] : [`to < i + ${times}`]), ...shares].join(' && ');
  const whole = new Writing('');
  whole.position = 0;
  whole.writeAll(named(lead, 'first', 'lead', ''), 'FIRST');
  whole.before(from);
  const item = new Writing(' + s');
  item.position = from - 1;
  item.writeAll(named(each, 'x', 'each', ' + s'), '{ shift: s, index: n - i }');
  item.before(from + step);
  return [
    gather ? `const given = o.${field} ?? [];` : `const list = o.${field} ?? [];`,
    ...(gather ? ['const list: Loose = given.length > 2 ? inOrder(rule, given) : given;'] : []),
    ...(most > 0 ? ['let written = 0;'] : []),
    'for (let i = 0; i < list.length; ) {',
    ...(shares.length > 0 || lead.some(({ field: shared }) => shared !== '') ? ['  const first = list[i];'] : []),
    '  let to = i + 1;',
    ...(times === 1 ? [] : [`  while (${more}) to++;`]),
    ...(most > 0 ? [`  if (++written > ${most} && !out.lenient) throw tooMany(rule);`] : []),
    `  let at = out.open(${text(id)}, ${bytesOf(id)});`,
    ...indent(whole.lines),
    `  for (let n = i, s = 0; n < to; n++, s += ${step}) {`,
    '    const x = list[n];',
    ...indent(item.lines, 4),
    '  }',
    '  out.close(at);',
    '  i = to;',
    '}',
  ];
}

/** All loops of a loop and itself. */
function* loopsOf(loop) {
  yield loop;
  for (const { table } of loop.loops) yield* loopsOf(table);
}

const nameOf = (signature) => signature.replaceAll(/\W/g, '_');

/** The segments of a loop in their order and the loops inside it, each where there is something to write. */
function loopCode({ rules, loops }) {
  const segments = rules.map((rule, index) => {
    const { action, field, ops } = rule;
    const call = action === Action.custom ? `(rules[${index}] as CompiledRule).custom?.write(o as never, out);` : `${nameOf(signatureOf(rule))}.write(o, out, rules[${index}] as CompiledRule, ${index === 0 ? 'opens' : 'false'});`;
    const asked = rule.writes ? `if ((rules[${index}] as CompiledRule).writes?.(o as never) !== false) ` : '';
    if (action === Action.list || action === Action.groups) return `if (o.${field} !== undefined && o.${field}.length > 0) ${asked}${call}`;
    if (action === Action.into) return `if (o.${field} !== undefined) ${asked}${call}`;
    const always = action === Action.custom || (index === 0 && says(ops, 'o') === 'false');
    return always ? `${asked}${call}` : `if (${index === 0 ? 'opens || ' : ''}${says(ops, 'o')}) ${asked}${call}`;
  });
  const inner = loops.map(({ mode, field }, index) => {
    const asked = mode === 'one' ? `if (o.${field} !== undefined) ` : mode === 'many' ? `if (o.${field} !== undefined && o.${field}.length > 0) ` : '';
    return `${asked}parts.child(loops[${index}] as CompiledLoop, o);`;
  });
  const used = [
    ...(segments.some((line) => /\brules\b/.test(line)) ? ['fastRules: rules'] : []),
    ...(segments.some((line) => /\bopens\b/.test(line)) ? ['opens'] : []),
    ...(inner.length > 0 ? ['children: loops'] : []),
  ];
  return [`const { ${used.join(', ')} } = loop;`, ...segments, ...inner];
}

const found = new Map();
for (const table of TABLES) for (const part of table.parts) for (const rule of rulesOf(part.loop)) if (rule.action !== Action.custom) found.set(signatureOf(rule), rule);

const foundLoops = new Map();
for (const table of TABLES) for (const part of table.parts) for (const loop of loopsOf(part.loop)) if (!loop.rules.some(({ outer }) => outer)) foundLoops.set(loopSignatureOf(loop), loop);

const lines = [
  '// Made by libs/x12/tools/make-rules.mjs from the tables of typed/tables: run it after a table has changed.',
  '/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, prefer-const */',
  "import type { Procedure } from '../../model.js';",
  "import type { CompiledLoop, CompiledRule, FastLoop, FastRule, Loose } from '../compiled.js';",
  "import { readNamed, readProcedure, readSpecial } from '../read-elements.js';",
  "import { areAll, isEmptyGroup } from '../read-groups.js';",
  "import { readIdentifier, readNpi, readPairs, readPeriod } from '../read-lists.js';",
  "import type { Op } from '../op.js';",
  "import { KEEP } from '../target.js';",
  "import { inOrder, tooMany } from '../write-groups.js';",
  "import { FIRST, putNamed, putPairs, putPerson, putPointers, putProcedure, writeOp } from '../write-elements.js';",
  '',
];
const sorted = (map) => [...map].sort(([one], [two]) => (one < two ? -1 : 1));
const uses = (code, name) => code.some((line) => new RegExp(`\\b${name}\\b`).test(line));
const parameters = (code, names) => names.map((name, index) => (uses(code, name) ? name : names.slice(index).some((one) => uses(code, one)) ? `_${name}` : undefined)).filter((name) => name !== undefined).join(', ');
for (const [signature, rule] of sorted(found)) {
  const read = readCode(rule);
  const write = writeCode(rule);
  lines.push(`const ${nameOf(signature)}: FastRule = {`, `  read(${parameters(read, ['o', 'v', 'rule'])}) {`, ...indent(read, 4), '  },', `  write(${parameters(write, ['o', 'out', 'rule', 'opens'])}) {`, ...indent(write, 4), '  },', '};', '');
}
lines.push('/** The rules of the tables as code, by what they say. */', 'export const FAST_RULES: Readonly<Record<string, FastRule>> = {');
for (const [signature] of sorted(found)) lines.push(`  ${text(signature)}: ${nameOf(signature)},`);
lines.push('};', '', '/** The segments of the loops of the tables as code, by what they say. */', 'export const FAST_LOOPS: Readonly<Record<string, FastLoop>> = {');
for (const [signature, loop] of sorted(foundLoops)) {
  const code = loopCode(loop);
  lines.push(`  ${text(signature)}(${parameters(code, ['o', 'out', 'loop', 'parts'])}) {`, ...indent(code, 4), '  },');
}
lines.push('};', '');
writeFileSync(new URL('../src/typed/data/rules.ts', import.meta.url), lines.join('\n'));
console.log(`${found.size} rules, ${foundLoops.size} loops`);
