import type { SegmentWriter } from '../write/segment-writer.js';
import { formatDecimal, formatTime, isDate } from '../values.js';
import type { Target } from './target.js';
import { Kind, type Op } from './op.js';

/** A decimal or a date in a component. */
export function writeComponent(op: Op, value: string | undefined, out: SegmentWriter, at: number): void {
  if (value === undefined || value === '') return;
  const text = op.kind === Kind.date ? dayText(value) : formatDecimal(value);
  if (text === undefined) throw out.fault('unwritable_value', at, op.kind === Kind.date ? 'is not a date as YYYY-MM-DD' : 'is not a decimal number');
  out.component(at, op.component, text);
}

function dayText(date: string): string | undefined {
  return isDate(date) ? date.slice(0, 4) + date.slice(5, 7) + date.slice(8) : undefined;
}

/** What `readGathered` reads. */
export function writeGathered(op: Op, source: Target, out: SegmentWriter, at: number): void {
  const value = source[op.field];
  switch (op.kind) {
    case Kind.item:
      return writeItem(op, (value ?? []) as Target[], out, at);
    case Kind.items:
      for (const [index, item] of ((value ?? []) as Target[]).entries()) {
        if (index > 0) out.repeat(at);
        for (const [part, name] of op.values.entries()) out.component(at, part + 1, item[name] as string | undefined);
      }
      return;
    case Kind.listed:
      return writeListed(op, value as string[], out, at);
    case Kind.moment: {
      const time = source['time'] as string | undefined;
      const day = dayText(value as string);
      const hour = time === undefined ? '' : formatTime(time);
      if (day === undefined || hour === undefined) throw out.fault('unwritable_value', at + 1, 'is not a date as YYYY-MM-DD with a time as HH:MM');
      out.text(at, time === undefined ? 'D8' : 'DT');
      return out.text(at + 1, day + hour);
    }
    case Kind.span: {
      const first = dayText(value as string);
      const last = dayText(source['to'] as string);
      if (first === undefined || last === undefined) throw out.fault('unwritable_value', at, 'is not two dates as YYYY-MM-DD');
      return out.component(at, op.component, `${first}-${last}`);
    }
    default:
      return out.shortDate(at, value as string);
  }
}

function writeListed({ index: from = 0, room = 1, most = room }: Op, texts: readonly string[], out: SegmentWriter, at: number): void {
  if (texts.length > most && !out.lenient) throw out.fault('unwritable_value', at + room, `would be one more than ${most}`);
  for (let i = 0; i < room; i++) out.text(at + i, texts[from + i]);
}

function writeItem(op: Op, items: readonly Target[], out: SegmentWriter, at: number): void {
  const { index = 0, room = 1, values: names } = op;
  if (items.length > room && !out.lenient) throw out.fault('unwritable_value', at, `has room for ${room} only`);
  const item = items[index];
  if (item === undefined) {
    if (op.required && !out.lenient) throw out.fault('missing_element', at, 'is missing');
    return;
  }
  for (const [part, name] of names.entries()) out.component(at, part + 1, item[name] as string | undefined);
}
