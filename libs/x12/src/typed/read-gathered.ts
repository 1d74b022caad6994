import { parseDate, parseShortDate, parseTime } from '../values.js';
import type { Values } from './element-values.js';
import { Kind, type Op } from './op.js';
import { KEEP, type Target } from './target.js';

/** Elements that share a field: composites and repetitions as lists of objects, a day with its time, a range in a component. */
export function readGathered(op: Op, target: Target, values: Values, at: number): number {
  switch (op.kind) {
    case Kind.item:
      readItem(op, target, values, at);
      return 0;
    case Kind.items:
      return readItems(op, target, values, at);
    case Kind.listed:
      for (let shift = 0; shift < (op.room ?? 1); shift++) {
        const text = values.text(at + shift);
        if (text !== '') (target[op.field] as string[]).push(text);
      }
      return 0;
    case Kind.moment:
      return readMoment(target, values, at);
    case Kind.span: {
      const [from = '', to = '', ...more] = values.component(at, op.component).split('-');
      const first = parseDate(from);
      const last = parseDate(to);
      if (first === undefined || last === undefined || more.length > 0) return values.invalid(at, 'a code with a range of dates as CCYYMMDD-CCYYMMDD', '8');
      target['from'] = first;
      target['to'] = last;
      return 0;
    }
    default:
      target[op.field] = parseShortDate(values.required(at)) ?? values.invalid(at, 'a date as YYMMDD', '8');
      return 0;
  }
}

/** D8 or DT; anything else is for the caller to keep. */
function readMoment(target: Target, values: Values, at: number): number {
  const format = values.required(at);
  if (format === 'D8') target['date'] = values.date(at + 1) || values.missing(at + 1);
  else if (format === 'DT') {
    const text = values.required(at + 1);
    target['date'] = parseDate(text.slice(0, 8)) ?? values.invalid(at + 1, 'a day and time as CCYYMMDDHHMM', '8');
    target['time'] = (text.length === 12 ? parseTime(text.slice(8)) : undefined) ?? values.invalid(at + 1, 'a day and time as CCYYMMDDHHMM', '8');
  } else return KEEP;
  return 0;
}

function readItem(op: Op, target: Target, values: Values, at: number): void {
  if (!values.has(at)) {
    if (op.required) values.missing(at);
    return;
  }
  if (values.hasRepetitions(at)) values.invalid(at, 'one value without repetitions');
  const item = op.create?.() as Target;
  for (let part = 0; part < op.values.length; part++) {
    const text = values.component(at, part + 1);
    if (text !== '') item[op.values[part] as string] = text;
    else if (part === 0) values.invalid(at, 'a code with what goes before it');
  }
  ((target[op.field] ??= []) as object[]).push(item);
}

/** A repetition with more components than there are fields is for the caller to keep. */
function readItems(op: Op, target: Target, values: Values, at: number): number {
  const repetitions = values.repetitions(at);
  if (repetitions.length === 0) return 0;
  const separator = String.fromCharCode(values.segment.delimiters.component);
  const list = ((target[op.field] ??= []) as object[]);
  const all = repetitions.map((repetition) => repetition.split(separator));
  if (all.some((parts) => parts.length > op.values.length)) return KEEP;
  for (const parts of all) {
    const item = op.create?.() as Target;
    for (const [part, text] of parts.entries()) if (text.trim() !== '') item[op.values[part] as string] = text.trim();
    list.push(item);
  }
  return 0;
}
