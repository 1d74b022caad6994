import { packCode } from '../scan/bytes.js';
import { packId } from '../scan/segment.js';
import { FAST_LOOPS, FAST_RULES } from './data/rules.js';
import type { Candidate, CompiledLoop, CompiledPart, CompiledRule, FastLoop, FastRule, Program } from './compiled.js';
import { loopSignatureOf, signatureOf } from './signature.js';
import { Kind, type Op } from './op.js';
import { Action, type ChildLoop, type Level, type LoopTable, type PartTable, type Rule, type TransactionTable } from './table.js';

/** Code that was made of the tables, by what they say. */
interface Code {
  rules: Readonly<Record<string, FastRule>>;
  loops: Readonly<Record<string, FastLoop>>;
}

const MADE: Code = { rules: FAST_RULES, loops: FAST_LOOPS };

const programs = new Map<TransactionTable, Program>();

/** The program of a table, compiled once. */
export function programOf(table: TransactionTable): Program {
  let program = programs.get(table);
  if (program === undefined) programs.set(table, (program = compile(table)));
  return program;
}

/** Compiles a table; without the code that was made of its rules, these are worked through. */
export function compile(table: TransactionTable, code: Code = MADE): Program {
  const parts = table.parts.map((part, index) => compilePart(part, index, code));
  for (const part of parts) connect(part.loop, parts);
  return { table, parts, byName: new Map(parts.map((part) => [part.name, part])) };
}

function compilePart(table: PartTable, index: number, code: Code): CompiledPart {
  const part: CompiledPart = { name: table.name, index, create: table.create, loop: undefined as unknown as CompiledLoop, first: table.first, level: table.level };
  part.loop = compileLoop(table.loop, { part, code });
  return part;
}

interface Context {
  part: CompiledPart;
  code: Code;
  parent?: CompiledLoop;
}

function compileLoop(table: LoopTable<never>, context: Context, child?: ChildLoop): CompiledLoop {
  const { part, code, parent } = context;
  const ranks = new Map(table.order.split(' ').map((id, rank) => [id, rank]));
  let bits = 0;
  const bitFor = (asked: boolean): number => (asked ? 1 << bits++ : 0);
  const own = parent === undefined && part.level ? [levelRule(part.level), ...table.rules] : table.rules;
  const rules = own.map((rule) => compileRule(rule, ranks, bitFor(rule.once || rule.required !== undefined), code));
  const loop: CompiledLoop = {
    id: table.id,
    part,
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    mode: child?.mode ?? 'part',
    field: child?.field ?? '',
    create: child?.create,
    present: child?.present,
    keepIn: table.keepIn,
    strict: table.strict,
    most: child?.most ?? Infinity,
    rules,
    fast: code.loops[loopSignatureOf(table)],
    fastRules: own === table.rules ? rules : rules.slice(1),
    opens: own === table.rules && child?.mode !== 'kept',
    children: [],
    ranks,
    bit: 0,
    required: child?.required,
    needed: [],
    neededBits: 0,
    keeps: new Set(),
    ids: new Int32Array(0),
    candidates: [],
    plain: [],
  };
  const children = table.loops.map((one) => compileLoop(one.table, { part, code, parent: loop }, one));
  loop.children = children;
  for (const one of children) one.bit = bitFor(one.mode !== 'many' || one.required !== undefined);
  if (bits > 31) throw new RangeError(`Loop ${table.id} has more than 31 segments and loops to watch`);
  loop.needed = [...rules, ...children].flatMap(({ bit, required }) => (required === undefined ? [] : [{ bit, what: required }]));
  loop.neededBits = loop.needed.reduce((all, { bit }) => all | bit, 0);
  loop.keeps = new Set(kept(loop));
  return loop;
}

/** The loop and those below it that have no object of their own. */
function kept(loop: CompiledLoop): string[] {
  return [loop.id, ...loop.children.flatMap((child) => (child.mode === 'same' || child.mode === 'kept' || child.mode === 'within' ? kept(child) : []))];
}

/** HL, whose elements belong to the part and not to its object. */
function levelRule({ code }: Level): Rule {
  return { id: 'HL', when: { at: 3, component: 0, codes: [code] }, action: Action.custom, ops: [], field: '', once: true, custom: { read: () => true, write: () => undefined } };
}

/** The same properties in the same order, so that reading them is fast. */
function shaped({ kind, at, component, field, required, fallback, values, choices, ops, create, choose, index, room, most }: Op): Op {
  return { kind, at, component, field, required, fallback, values, choices, ops: ops.map(shaped), create, choose, index, room, most };
}

function maskOf(ops: readonly Op[]): number {
  let mask = 0;
  for (const { kind, at, room = 1, ops: inner } of ops) {
    mask |= 1 << at;
    if (kind === Kind.listed) mask |= ((1 << room) - 1) << at;
    if (kind === Kind.named || kind === Kind.person) mask |= 0b11111100;
    if (kind === Kind.identifier || kind === Kind.period || kind === Kind.day || kind === Kind.qualified || kind === Kind.npi || kind === Kind.moment) mask |= 1 << (at + 1);
    if (kind === Kind.pairs) mask |= 0b111111 << at;
    mask |= maskOf(inner);
  }
  return mask;
}

/** How many components of each composite are read. */
function compositesOf(ops: readonly Op[], found = new Map<number, number>()): Map<number, number> {
  for (const { kind, at, component, values, ops: inner } of ops) {
    const most = kind === Kind.procedure ? 8 : kind === Kind.item ? values.length : component;
    if (most > 0) found.set(at, Math.max(most, found.get(at) ?? 0));
    compositesOf(inner, found);
  }
  return found;
}

function compileRule(rule: Rule, ranks: ReadonlyMap<string, number>, bit: number, code: Code): CompiledRule {
  const { groups } = rule;
  const ops = rule.ops.map(shaped);
  const fast = code.rules[signatureOf(rule)];
  const lead = groups ? ops.filter(({ at }) => at < groups.from) : [];
  const each = groups ? ops.filter(({ at }) => at >= groups.from) : [];
  let mask = maskOf(rule.ops);
  if (groups && groups.times > 1) mask |= -1 << groups.from;
  return {
    id: rule.id,
    action: rule.action,
    ops,
    field: rule.field,
    once: rule.once,
    when: rule.when,
    create: rule.create,
    groups,
    custom: rule.custom,
    required: rule.required,
    reads: rule.reads,
    writes: rule.writes,
    of: rule.of,
    outer: rule.outer === true,
    packed: packId(rule.id),
    codes: rule.when?.codes.map(packCode) ?? [],
    mask,
    composites: rule.action === Action.groups ? [] : [...compositesOf(rule.ops)].map(([at, most]) => ({ at, most })),
    bit,
    fast,
    rank: ranks.get(rule.id) ?? ranks.size,
    lead,
    each,
  };
}

function plainRule([first, second]: readonly Candidate[]): CompiledRule | undefined {
  if (first === undefined || second !== undefined || first.opens) return undefined;
  const { rule } = first;
  return rule.codes.length > 0 || rule.bit !== 0 || rule.reads || rule.custom || rule.outer ? undefined : rule;
}

/** Finds for each loop what every segment that may follow it can be. */
function connect(loop: CompiledLoop, parts: readonly CompiledPart[]): void {
  const found = new Map<number, Candidate[]>();
  const add = (rule: CompiledRule, opens?: CompiledLoop): void => {
    const list = found.get(rule.packed);
    if (list) list.push({ rule, opens });
    else found.set(rule.packed, [{ rule, opens }]);
  };
  const opener = (child: CompiledLoop): void => {
    const [first] = child.rules;
    if (first) add(first, child);
  };
  const begins = loop.part.first && loop.depth === 0;
  const inside = loop.rules.filter((_, index) => index > 0 || begins);
  for (const rule of inside) if (rule.when !== undefined) add(rule);
  for (const rule of inside) if (rule.when === undefined) add(rule);
  for (const child of loop.children) opener(child);
  for (let at = loop; at.parent; at = at.parent) {
    const branches = at.parent.children;
    for (let index = branches.indexOf(at); index < branches.length; index++) opener(branches[index] as CompiledLoop);
  }
  for (const part of parts) if (!part.first) opener(part.loop);
  loop.ids = Int32Array.from(found.keys());
  loop.candidates = [...found.values()];
  loop.plain = loop.candidates.map(plainRule);
  for (const child of loop.children) connect(child, parts);
}
