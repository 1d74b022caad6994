import type { Identifier } from '../model.js';
import { parseDate } from '../values.js';
import type { Values } from './element-values.js';
import { readGathered } from './read-gathered.js';
import { Kind, type Op } from './op.js';
import { absent, KEEP, type Target } from './target.js';

/** Reads elements that fill more than one field, or a list. */
export function readLists(op: Op, target: Target, values: Values, at: number): number {
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

export function readIdentifier(op: Op, target: Target, values: Values, at: number): void {
  const value = values.text(at + 1);
  if (value !== '') target[op.field] = { qualifier: op.values.length > 0 ? values.text(at) : values.required(at), value } satisfies Identifier;
  else absent(op, target, values, at + 1);
}

/** D8 or RD8; anything else is for the caller to keep. */
export function readPeriod(op: Op, target: Target, values: Values, at: number): number {
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

export function readNpi(op: Op, target: Target, values: Values, at: number): number {
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

export function readPairs(list: Identifier[], values: Values, from: number): void {
  for (let at = from; at <= from + 4; at += 2) {
    const value = values.text(at + 1);
    if (value !== '') list.push({ qualifier: values.required(at), value });
  }
}
