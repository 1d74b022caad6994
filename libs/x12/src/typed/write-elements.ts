import type { Identifier, OtherSegment, Person, Procedure } from '../model.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import type { Target } from './read-elements.js';
import { writeComponent, writeGathered } from './write-gathered.js';
import { Kind, type Op } from './table.js';

/** Writes fields of `source` as elements; `shift` is added to their numbers, `index` is the item's place in its segment. */
export function writeOps(ops: readonly Op[], source: Target, out: SegmentWriter, shift = 0, index = 0): void {
  for (let i = 0; i < ops.length; i++) writeOp(ops[i] as Op, source, out, shift, index);
}

export function writeOp(op: Op, source: Target, out: SegmentWriter, shift: number, index: number): void {
  const at = op.at + shift;
  const value = source[op.field];
  if (op.required && (value === undefined || value === '') && !out.lenient && op.kind < Kind.constant) throw out.fault('missing_element', at, 'is missing');
  switch (op.kind) {
    case Kind.text:
      if (op.component === 0) out.text(at, value as string | undefined);
      else out.component(at, op.component, value as string | undefined);
      return;
    case Kind.cents:
      return out.cents(at, value as number | undefined);
    case Kind.decimal:
      return op.component === 0 ? out.decimal(at, value as string | undefined) : writeComponent(op, value as string | undefined, out, at);
    case Kind.integer:
      if (op.component === 0) out.integer(at, value as number | undefined);
      else out.component(at, op.component, value === undefined ? undefined : String(value as number));
      return;
    case Kind.date:
      return op.component === 0 ? out.date(at, value as string | undefined) : writeComponent(op, value as string | undefined, out, at);
    case Kind.time:
      return out.time(at, value as string | undefined);
    case Kind.flag:
      return out.text(at, value === undefined ? undefined : value === true ? 'Y' : 'N');
    case Kind.constant:
      return writeConstant(op, source, out, at, index);
    case Kind.choice:
      return out.required(at, codeFor(op, value));
    case Kind.procedure:
      return writeProcedure(value as Procedure | undefined, op, out, at);
    default:
      return writeParts(op, source, out, at);
  }
}

function writeConstant(op: Op, source: Target, out: SegmentWriter, at: number, index: number): void {
  if (op.field !== '' && isEmpty(source[op.field])) return;
  const text = op.choose ? op.choose(source as never) : op.values[Math.min(index, op.values.length - 1)];
  if (op.component === 0) out.text(at, text);
  else out.component(at, op.component, text);
}

function codeFor(op: Op, name: unknown): string | undefined {
  for (const code of Object.keys(op.choices)) if (op.choices[code] === name) return code;
  return undefined;
}

function writeParts(op: Op, source: Target, out: SegmentWriter, at: number): void {
  const value = source[op.field];
  switch (op.kind) {
    case Kind.named:
      if (source['kind'] === 'person') writePerson(source['person'] as Person, out);
      else {
        out.text(2, '2');
        out.text(3, source['name'] as string);
      }
      return;
    case Kind.person:
      return writePerson(value as Person, out);
    case Kind.identifier: {
      const identifier = value as Identifier | undefined;
      if (identifier === undefined) return;
      if (op.values.length > 0) out.text(at, identifier.qualifier);
      else out.required(at, identifier.qualifier);
      out.required(at + 1, identifier.value);
      return;
    }
    case Kind.qualified:
      for (const [code, field] of Object.entries(op.choices)) {
        const found = source[field as string] as string | undefined;
        if (found === undefined) continue;
        out.text(at, code);
        return out.required(at + 1, found);
      }
      throw out.fault('missing_element', at + 1, 'is missing');
    case Kind.period: {
      const to = source['to'] as string | undefined;
      out.text(at, to === undefined ? 'D8' : 'RD8');
      if (to === undefined) out.date(at + 1, value as string);
      else out.dates(at + 1, value as string, to);
      return;
    }
    case Kind.day:
      out.text(at, 'D8');
      out.date(at + 1, value as string);
      return;
    case Kind.nested:
      if (value !== undefined) writeOps(op.ops, value as Target, out);
      return;
    case Kind.components:
      for (const [index, text] of (value as string[]).entries()) out.component(at, index + 1, text);
      return;
    case Kind.npi:
      return writeNpi(op, source, out, at);
    case Kind.integers:
      for (const [index, number] of ((value ?? []) as number[]).entries()) out.component(at, index + 1, String(number));
      return;
    case Kind.texts:
      for (const [index, text] of (value as string[]).entries()) {
        if (index > 0) out.repeat(at);
        out.component(at, 1, text);
      }
      return;
    case Kind.pairs:
      return writePairs(value as Identifier[], out, at);
    default:
      return writeGathered(op, source, out, at);
  }
}

function writeNpi(op: Op, source: Target, out: SegmentWriter, at: number): void {
  const npi = source[op.field] as string | undefined;
  const other = op.values[0] === undefined ? undefined : (source[op.values[0]] as Identifier | undefined);
  if (npi === undefined && other === undefined) return;
  out.required(at, npi === undefined ? other?.qualifier : 'XX');
  out.required(at + 1, npi ?? other?.value);
}

function writePerson(person: Person, out: SegmentWriter): void {
  out.text(2, '1');
  out.text(3, person.lastName);
  out.text(4, person.firstName);
  out.text(5, person.middleName);
  out.text(6, person.prefix);
  out.text(7, person.suffix);
}

function writePairs(pairs: readonly Identifier[], out: SegmentWriter, from: number): void {
  if (pairs.length > 3) throw out.fault('unwritable_value', from + 6, 'would be a fourth number');
  for (let i = 0; i < pairs.length; i++) {
    const { qualifier, value } = pairs[i] as Identifier;
    out.text(from + i * 2, qualifier);
    out.text(from + i * 2 + 1, value);
  }
}

export function writeProcedure(procedure: Procedure | undefined, op: Op, out: SegmentWriter, at: number): void {
  if (procedure === undefined) return;
  const { qualifier, code, modifiers, description, codeTo } = procedure;
  if (modifiers.length > 4) throw out.fault('unwritable_value', at, 'has more than four modifiers');
  if (op.required && qualifier === '' && !out.lenient) throw out.fault('missing_element', at, 'is missing');
  out.component(at, 1, qualifier);
  out.component(at, 2, code);
  for (let i = 0; i < modifiers.length; i++) out.component(at, 3 + i, modifiers[i]);
  if (description !== undefined) out.component(at, 7, description);
  if (codeTo !== undefined) out.component(at, 8, codeTo);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

/** Whether any element but a constant has something to say. */
export function saysAnything(ops: readonly Op[], source: Target): boolean {
  for (let i = 0; i < ops.length; i++) {
    const { kind, field } = ops[i] as Op;
    if (kind === Kind.constant) continue;
    const value = source[field];
    if (Array.isArray(value) ? value.length > 0 : !isEmpty(value)) return true;
  }
  return false;
}

/** Writes fields with the elements that were kept of the segment as it was read, each at its place. */
export function writeWithRest(ops: readonly Op[], source: Target, out: SegmentWriter, mask: number, rest: OtherSegment): void {
  const organization = source['kind'] === 'organization' && ops.some(({ kind }) => kind === Kind.named);
  const ordered = [...ops].sort((one, two) => one.at - two.at || one.component - two.component);
  const npi = ops.find(({ kind }) => kind === Kind.npi);
  const noNpi = npi !== undefined && npi.values.length === 0 && source[npi.field] === undefined;
  const known = (at: number): boolean => at < 32 && ((mask >>> at) & 1) === 1 && !(organization && at >= 4 && at <= 7) && !(noNpi && at >= 8 && at <= 9);
  let next = 1;
  const fill = (to: number): void => {
    for (; next < to; next++) {
      const element = rest.elements[next - 1];
      if (element !== undefined && !known(next)) out.raw(next, element);
    }
  };
  for (const [index, op] of ordered.entries()) {
    fill(op.at);
    const kept = rest.elements[op.at - 1];
    if (typeof kept === 'string' && isOdd(op, kept, source)) out.text(op.at, kept.trim());
    else writeOp(op, source, out, 0, 0);
    if (ordered[index + 1]?.at !== op.at) moreComponents(op, kept, out);
  }
  fill(rest.elements.length + 1);
}

/** A flag, constant or time that was read as something other than what the table writes. */
function isOdd(op: Op, kept: string, source: Target): boolean {
  const text = kept.trim();
  if (text === '') return false;
  if (op.kind === Kind.time) return text.length > 4 && `${text.slice(0, 2)}:${text.slice(2, 4)}` === source[op.field];
  return (op.kind === Kind.flag && text !== 'Y' && text !== 'N') || (op.kind === Kind.constant && op.component === 0 && !op.values.includes(text));
}

function moreComponents(op: Op, kept: OtherSegment['elements'][number] | undefined, out: SegmentWriter): void {
  const most = op.kind === Kind.procedure ? 8 : op.kind === Kind.item ? op.values.length : op.component;
  if (most === 0 || !Array.isArray(kept)) return;
  for (const [index, part] of kept.entries()) if (index >= most && typeof part === 'string') out.component(op.at, index + 1, part);
}
