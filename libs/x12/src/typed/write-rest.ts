import type { OtherSegment } from '../model.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import type { CompiledRule } from './compiled.js';
import type { Target } from './target.js';
import { Kind, type Op } from './op.js';
import { FIRST, writeOp } from './write-elements.js';

/** Writes fields with the elements that were kept of the segment as it was read, each at its place. */
export function writeWithRest({ ops, mask }: CompiledRule, source: Target, out: SegmentWriter, rest: OtherSegment): void {
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
    else writeOp(op, source, out, FIRST);
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
