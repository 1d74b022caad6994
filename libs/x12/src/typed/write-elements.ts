import type { Identifier, Person, Procedure } from '../model.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import { writeComponent, writeGathered } from './write-gathered.js';
import { Kind, type Op } from './op.js';
import { isEmpty, type Target } from './target.js';

/** Which item of its segment is written, from 0, and what that adds to the numbers of its elements. */
interface ItemPlace {
  shift: number;
  index: number;
}

export const FIRST: ItemPlace = { shift: 0, index: 0 };

/** C004, the pointers to diagnoses, has four components. */
const MOST_POINTERS = 4;
/** NM107, the last element of a name. */
const LAST_OF_NAME = 7;

/** The pointers to diagnoses as components; answers where they end. */
export function putPointers(pointers: readonly number[] | undefined, out: SegmentWriter, from: number, position: number): number {
  if (pointers === undefined || pointers.length === 0) return out.gap(from, 1);
  if (pointers.length > MOST_POINTERS && !out.lenient) throw out.fault('unwritable_value', position, `would be more than ${MOST_POINTERS} pointers`);
  let at = out.putText(from, position, String(pointers[0]));
  for (let i = 1; i < pointers.length; i++) at = out.putPart(at, position, String(pointers[i]));
  return at;
}

/** Writes fields of `source` as elements. */
export function writeOps(ops: readonly Op[], source: Target, out: SegmentWriter, place = FIRST): void {
  for (let i = 0; i < ops.length; i++) writeOp(ops[i] as Op, source, out, place);
}

export function writeOp(op: Op, source: Target, out: SegmentWriter, place: ItemPlace): void {
  const at = op.at + place.shift;
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
      else out.component(at, op.component, value === undefined ? undefined : String(Number(value)));
      return;
    case Kind.date:
      return op.component === 0 ? out.date(at, value as string | undefined) : writeComponent(op, value as string | undefined, out, at);
    case Kind.time:
      return out.time(at, value as string | undefined);
    case Kind.flag:
      return out.text(at, value === undefined ? undefined : value === true ? 'Y' : 'N');
    case Kind.constant:
      return writeConstant(op, source, out, place);
    case Kind.choice:
      return out.required(at, codeFor(op, value));
    case Kind.procedure:
      return writeProcedure(value as Procedure | undefined, op, out, at);
    default:
      return writeParts(op, source, out, at);
  }
}

function writeConstant(op: Op, source: Target, out: SegmentWriter, { shift, index }: ItemPlace): void {
  const at = op.at + shift;
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
      return writeNamed(source, out);
    case Kind.person:
      return out.leave(putPerson(value as Person, out, out.upTo(1)), LAST_OF_NAME);
    case Kind.identifier:
      return writeIdentifier(op, value as Identifier | undefined, out, at);
    case Kind.qualified:
      for (const [code, field] of Object.entries(op.choices)) {
        const found = source[field as string] as string | undefined;
        if (found === undefined) continue;
        out.text(at, code);
        return out.required(at + 1, found);
      }
      throw out.fault('missing_element', at + 1, 'is missing');
    case Kind.period:
      return out.leave(out.putPeriod(out.upTo(at - 1), at, value as string, source['to'] as string | undefined), at + 1);
    case Kind.day:
      out.text(at, 'D8');
      out.date(at + 1, value as string);
      return;
    default:
      return writeLists(op, source, out, at);
  }
}

function writeLists(op: Op, source: Target, out: SegmentWriter, at: number): void {
  const value = source[op.field];
  switch (op.kind) {
    case Kind.nested:
      if (value !== undefined) writeOps(op.ops, value as Target, out);
      return;
    case Kind.components:
      for (const [index, text] of (value as string[]).entries()) out.component(at, index + 1, text);
      return;
    case Kind.npi:
      return writeNpi(op, source, out, at);
    case Kind.integers:
      return out.leave(putPointers(value as number[] | undefined, out, out.upTo(at - 1), at), at);
    case Kind.texts:
      for (const [index, text] of (value as string[]).entries()) {
        if (index > 0) out.repeat(at);
        out.component(at, 1, text);
      }
      return;
    case Kind.pairs:
      return out.leave(putPairs(value as Identifier[], out, out.upTo(at - 1), at), at + 5);
    default:
      return writeGathered(op, source, out, at);
  }
}

function writeNamed(source: Target, out: SegmentWriter): void {
  out.leave(putNamed(source, out, out.upTo(1)), LAST_OF_NAME);
}

/** NM102 to NM107; answers where they end. */
export function putNamed(source: Target, out: SegmentWriter, at: number): number {
  if (source['kind'] === 'person') return putPerson(source['person'] as Person, out, at);
  return out.gap(out.putText(out.putText(at, 2, '2'), 3, source['name'] as string), 4);
}

function writeIdentifier(op: Op, identifier: Identifier | undefined, out: SegmentWriter, at: number): void {
  if (identifier === undefined) return;
  if (op.values.length > 0) out.text(at, identifier.qualifier);
  else out.required(at, identifier.qualifier);
  out.required(at + 1, identifier.value);
}

function writeNpi(op: Op, source: Target, out: SegmentWriter, at: number): void {
  const npi = source[op.field] as string | undefined;
  const other = op.values[0] === undefined ? undefined : (source[op.values[0]] as Identifier | undefined);
  if (npi === undefined && other === undefined) return;
  out.required(at, npi === undefined ? other?.qualifier : 'XX');
  out.required(at + 1, npi ?? other?.value);
}

/** NM102 to NM107 of a person; answers where they end. */
export function putPerson({ lastName, firstName, middleName, prefix, suffix }: Person, out: SegmentWriter, from: number): number {
  let at = out.putText(from, 2, '1');
  at = out.putText(at, 3, lastName);
  at = out.putText(at, 4, firstName);
  at = out.putText(at, 5, middleName);
  at = out.putText(at, 6, prefix);
  return out.putText(at, LAST_OF_NAME, suffix);
}

/** Three pairs of qualifier and value, as in PER; answers where they end. */
export function putPairs(pairs: readonly Identifier[], out: SegmentWriter, from: number, position: number): number {
  if (pairs.length > 3) throw out.fault('unwritable_value', position + 6, 'would be a fourth number');
  let at = from;
  for (let i = 0; i < pairs.length; i++) {
    const { qualifier, value } = pairs[i] as Identifier;
    at = out.putText(at, position + i * 2, qualifier);
    at = out.putText(at, position + i * 2 + 1, value);
  }
  return out.gap(at, 6 - pairs.length * 2);
}

/** A composite procedure; answers where it ends. */
export function putProcedure(procedure: Procedure | undefined, out: SegmentWriter, from: number, position: number): number {
  if (procedure === undefined) return out.gap(from, 1);
  const { qualifier, code, modifiers, description, codeTo } = procedure;
  if (qualifier === '' || code === '' || description !== undefined || codeTo !== undefined || modifiers.length > 4) {
    out.leave(from, position - 1);
    writeComponents(procedure, out, position);
    return out.upTo(position);
  }
  let at = out.putPart(out.putText(from, position, qualifier), position, code);
  for (let i = 0; i < modifiers.length; i++) at = out.putPart(at, position, modifiers[i]);
  return out.closeParts(at);
}

function writeProcedure(procedure: Procedure | undefined, op: Op, out: SegmentWriter, at: number): void {
  if (procedure === undefined) return;
  if (op.required && procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', at, 'is missing');
  writeComponents(procedure, out, at);
}

function writeComponents({ qualifier, code, modifiers, description, codeTo }: Procedure, out: SegmentWriter, at: number): void {
  if (modifiers.length > 4) throw out.fault('unwritable_value', at, 'has more than four modifiers');
  out.component(at, 1, qualifier);
  out.component(at, 2, code);
  for (let i = 0; i < modifiers.length; i++) out.component(at, 3 + i, modifiers[i]);
  if (description !== undefined) out.component(at, 7, description);
  if (codeTo !== undefined) out.component(at, 8, codeTo);
}
