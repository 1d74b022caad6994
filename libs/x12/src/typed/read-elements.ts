import type { Identifier, Person, Procedure } from '../model.js';
import { parseDate, parseDecimal } from '../values.js';
import type { CompiledRule } from './compile.js';
import type { Values } from './element-values.js';
import { KEEP, readGathered, type Target } from './read-gathered.js';

export { KEEP, type Target } from './read-gathered.js';
import { Kind, type Op } from './table.js';
import { saysAnything } from './write-elements.js';

/** Elements 4 to 7 of an NM1, which only a person has. */
const PERSONAL = 0b11110000;

/** Reads elements into fields of `target`; `shift` is added to their numbers. Answers elements that were not read, as bits, or KEEP. */
export function readOps(ops: readonly Op[], target: Target, values: Values, shift: number): number {
  let left = 0;
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i] as Op;
    const { kind } = op;
    if (kind <= Kind.date && op.component === 0) readPlain(op, target, values, op.at + shift);
    else {
      const unread = readSpecial(op, target, values, op.at + shift);
      if (unread === KEEP) return KEEP;
      left |= unread;
    }
  }
  return left;
}

function readPlain(op: Op, target: Target, values: Values, at: number): void {
  switch (op.kind) {
    case Kind.text:
      return put(op, target, values.text(at), values, at);
    case Kind.cents: {
      const cents = values.cents(at);
      if (cents === cents) target[op.field] = cents;
      else absent(op, target, values, at);
      return;
    }
    case Kind.decimal:
      return put(op, target, values.decimal(at), values, at);
    case Kind.integer: {
      const number = values.integer(at);
      if (number === number) target[op.field] = number;
      else absent(op, target, values, at);
      return;
    }
    default:
      return put(op, target, values.date(at), values, at);
  }
}

function put(op: Op, target: Target, text: string, values: Values, at: number): void {
  if (text !== '') target[op.field] = text;
  else absent(op, target, values, at);
}

function absent(op: Op, target: Target, values: Values, at: number): void {
  if (op.required) values.missing(at);
  if (op.fallback !== undefined) target[op.field] = op.fallback;
}

export function readSpecial(op: Op, target: Target, values: Values, at: number): number {
  switch (op.kind) {
    case Kind.text:
      put(op, target, values.component(at, op.component), values, at);
      return 0;
    case Kind.integer:
      return readComponentInteger(op, target, values, at);
    case Kind.decimal:
    case Kind.date: {
      const text = values.component(at, op.component);
      const value = op.kind === Kind.date ? parseDate(text) : parseDecimal(text);
      if (text === '') absent(op, target, values, at);
      else target[op.field] = value ?? values.invalid(at, op.kind === Kind.date ? 'a code with a date as CCYYMMDD' : 'a code with a decimal number', op.kind === Kind.date ? '8' : '6');
      return 0;
    }
    case Kind.time:
      put(op, target, values.time(at), values, at);
      // Seconds have no place in the model.
      return values.text(at).length > 4 ? 1 << at : 0;
    case Kind.flag: {
      const text = values.text(at);
      if (text !== '') target[op.field] = text === 'Y';
      else absent(op, target, values, at);
      return text === '' || text === 'Y' || text === 'N' ? 0 : 1 << at;
    }
    case Kind.constant:
      return readConstant(op, values, at);
    case Kind.choice: {
      const name = op.choices[values.required(at)];
      if (name === undefined) throw values.fault('unexpected_segment', `${values.id} has a code that has no place here`, at);
      target[op.field] = name;
      return 0;
    }
    case Kind.procedure: {
      const procedure = readProcedure(values, at);
      if (procedure !== undefined) target[op.field] = procedure;
      else absent(op, target, values, at);
      return 0;
    }
    case Kind.named:
      return readNamed(target, values);
    case Kind.person:
      if (values.required(2) !== '1') values.invalid(2, '1 (person)');
      target[op.field] = readPerson(values);
      return 0;
    default:
      return readLists(op, target, values, at);
  }
}

function readLists(op: Op, target: Target, values: Values, at: number): number {
  switch (op.kind) {
    case Kind.identifier:
      readIdentifier(op, target, values, at);
      return 0;
    case Kind.period:
      return readPeriod(op, target, values, at);
    case Kind.day:
      if (values.required(at) !== 'D8') values.invalid(at, 'D8');
      target[op.field] = values.date(at + 1) || values.missing(at + 1);
      return 0;
    case Kind.qualified: {
      const field = op.choices[values.required(at)];
      if (typeof field !== 'string') return values.invalid(at, Object.keys(op.choices).join(' or '));
      target[field] = values.required(at + 1);
      return 0;
    }
    case Kind.nested:
      return readNested(op, target, values, at - op.at);
    case Kind.components:
      for (let part = 1; part <= op.component; part++) {
        const text = values.component(at, part);
        if (text !== '') (target[op.field] as string[]).push(text);
      }
      return 0;
    case Kind.npi:
      return readNpi(op, target, values, at);
    case Kind.integers:
      if (values.has(at)) readIntegers((target[op.field] ??= []) as number[], values, at);
      return 0;
    case Kind.texts:
      for (const text of values.repetitions(at)) (target[op.field] as string[]).push(text);
      return 0;
    case Kind.pairs:
      readPairs(target[op.field] as Identifier[], values, at);
      return 0;
    default:
      return readGathered(op, target, values, at);
  }
}

/** A constant is not read, but one that differs has to be kept: it says what the model does not. */
function readConstant(op: Op, values: Values, at: number): number {
  const text = op.component === 0 ? values.text(at) : values.component(at, op.component);
  return text === '' || op.values.includes(text) ? 0 : 1 << at;
}

function readComponentInteger(op: Op, target: Target, values: Values, at: number): number {
  const text = values.component(at, op.component);
  if (text === '') absent(op, target, values, at);
  else {
    const number = Number(text);
    if (!Number.isSafeInteger(number)) values.invalid(at, 'a whole number', '6');
    target[op.field] = number;
  }
  return 0;
}

export function readNamed(target: Target, values: Values): number {
  switch (values.required(2)) {
    case '1':
      target['kind'] = 'person';
      target['person'] = readPerson(values);
      return 0;
    case '2': {
      target['kind'] = 'organization';
      target['name'] = values.text(3);
      for (let at = 4; at <= 7; at++) if (values.has(at)) return PERSONAL;
      return 0;
    }
    default:
      return values.invalid(2, '1 (person) or 2 (organization)');
  }
}

function readPerson(values: Values): Person {
  return { lastName: values.text(3), firstName: optional(values, 4), middleName: optional(values, 5), prefix: optional(values, 6), suffix: optional(values, 7) };
}

function optional(values: Values, at: number): string | undefined {
  const text = values.text(at);
  return text === '' ? undefined : text;
}

function readIdentifier(op: Op, target: Target, values: Values, at: number): void {
  const value = values.text(at + 1);
  if (value !== '') target[op.field] = { qualifier: op.values.length > 0 ? values.text(at) : values.required(at), value } satisfies Identifier;
  else absent(op, target, values, at + 1);
}

/** D8 or RD8; anything else is for the caller to keep. */
function readPeriod(op: Op, target: Target, values: Values, at: number): number {
  switch (values.required(at)) {
    case 'D8':
      target[op.field] = values.date(at + 1) || values.missing(at + 1);
      return 0;
    case 'RD8': {
      const [from = '', to = '', ...more] = values.required(at + 1).split('-');
      const first = more.length === 0 ? parseDate(from) : undefined;
      const last = parseDate(to);
      if (first === undefined || last === undefined) return values.invalid(at + 1, 'a range of dates as CCYYMMDD-CCYYMMDD', '8');
      target[op.field] = first;
      target['to'] = last;
      return 0;
    }
    default:
      return KEEP;
  }
}

function readNested(op: Op, target: Target, values: Values, shift: number): number {
  let present = false;
  for (let i = 0; i < op.ops.length && !present; i++) present = values.has((op.ops[i] as Op).at + shift);
  if (!present) return 0;
  const object = op.create?.() as Target;
  const left = readOps(op.ops, object, values, shift);
  if (saysAnything(op.ops, object)) target[op.field] = object;
  return left;
}

function readNpi(op: Op, target: Target, values: Values, at: number): number {
  const [other] = op.values;
  if (values.text(at) === 'XX') target[op.field] = values.required(at + 1);
  else if (other === undefined) return values.has(at) || values.has(at + 1) ? (1 << at) | (1 << (at + 1)) : 0;
  else if (values.has(at + 1)) target[other] = { qualifier: values.required(at), value: values.required(at + 1) } satisfies Identifier;
  return 0;
}

function readIntegers(list: number[], values: Values, at: number): void {
  for (const text of values.components(at)) {
    if (text === '') continue;
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 1) values.invalid(at, 'a list of positions from 1');
    list.push(number);
  }
}

function readPairs(list: Identifier[], values: Values, from: number): void {
  for (let at = from; at <= from + 4; at += 2) {
    const value = values.text(at + 1);
    if (value !== '') list.push({ qualifier: values.required(at), value });
  }
}

/** A composite procedure; undefined when the element is empty. */
export function readProcedure(values: Values, at: number): Procedure | undefined {
  if (!values.has(at)) return undefined;
  const qualifier = values.component(at, 1);
  if (qualifier === '') return values.invalid(at, 'a procedure with its qualifier');
  const modifiers: string[] = [];
  const procedure: Procedure = { qualifier, code: '', modifiers, description: undefined, codeTo: undefined };
  const count = values.componentCount(at);
  if (count > 1) procedure.code = values.component(at, 2);
  for (let j = 3; j <= count && j <= 6; j++) {
    const modifier = values.component(at, j);
    if (modifier !== '') modifiers.push(modifier);
  }
  if (count > 6) procedure.description = values.component(at, 7) || undefined;
  if (count > 7) procedure.codeTo = values.component(at, 8) || undefined;
  return procedure;
}

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
  for (let shift = 0; from + shift <= last; shift += step) {
    if (segment.isEmpty(from + shift) && isEmptyGroup(values, from + shift, Math.min(step, last - from - shift + 1))) continue;
    found++;
    if (rule.create === undefined) {
      list.push(readText(each[each.length - 1] as Op, values, shift));
      continue;
    }
    const item = rule.create() as Target;
    readOps(lead, item, values, 0);
    readOps(each, item, values, shift);
    list.push(item);
  }
  if (found === 0 || !values.has(from)) values.missing(from);
  return 0;
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
