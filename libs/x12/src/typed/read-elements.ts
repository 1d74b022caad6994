import type { Person, Procedure } from '../model.js';
import { parseDate, parseDecimal } from '../values.js';
import type { Values } from './element-values.js';
import { readLists } from './read-lists.js';
import { Kind, type Op } from './op.js';
import { absent, KEEP, saysAnything, type Target } from './target.js';

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
      if (!fill(op, target, values.text(at))) absent(op, target, values, at);
      return;
    case Kind.cents: {
      const cents = values.cents(at);
      if (cents === cents) target[op.field] = cents;
      else absent(op, target, values, at);
      return;
    }
    case Kind.decimal:
      if (!fill(op, target, values.decimal(at))) absent(op, target, values, at);
      return;
    case Kind.integer: {
      const number = values.integer(at);
      if (number === number) target[op.field] = number;
      else absent(op, target, values, at);
      return;
    }
    default:
      if (!fill(op, target, values.date(at))) absent(op, target, values, at);
      return;
  }
}

function fill(op: Op, target: Target, text: string): boolean {
  if (text === '') return false;
  target[op.field] = text;
  return true;
}

export function readSpecial(op: Op, target: Target, values: Values, at: number): number {
  switch (op.kind) {
    case Kind.text:
      if (!fill(op, target, values.component(at, op.component))) absent(op, target, values, at);
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
      if (!fill(op, target, values.time(at))) absent(op, target, values, at);
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
    case Kind.nested:
      return readNested(op, target, values, at - op.at);
    default:
      return readLists(op, target, values, at);
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
