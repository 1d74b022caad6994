import { X12Error } from '../../error.js';
import type { OtherSegment, WithOther } from '../../model.js';
import type { SegmentWriter } from '../../write/segment-writer.js';
import type { Values } from '../element-values.js';
import { type Rule, rules } from '../table.js';

const POSITIONS: Readonly<Record<string, readonly number[]>> = { MOA: [3, 4, 5, 6, 7], MIA: [5, 20, 21, 22, 23] };
type Remarked = WithOther & { remarks: string[] };

/** MIA and MOA: the remark codes are taken out; the whole segment is kept where it says more, and so is every MIA. */
export function remarksIn<T extends Remarked>(loop: string, ...ids: ('MIA' | 'MOA')[]): Rule<T>[] {
  const rule = rules<Remarked>();
  const read = (owner: Remarked, values: Values, id: string): boolean => {
    const positions = POSITIONS[id] ?? [];
    for (const position of positions) {
      const code = values.text(position);
      if (code !== '') owner.remarks.push(code);
    }
    if (id === 'MIA') return false;
    for (let at = 1; at <= values.segment.count; at++) if (!positions.includes(at) && values.has(at)) return false;
    return true;
  };
  return ids.map(
    (id) =>
      rule.custom(id, {
        read: (owner, values) => read(owner, values, id),
        write: (owner, out) => {
          if (id === 'MOA') writeRemarks(owner, loop, out);
        },
      }) as unknown as Rule<T>,
  );
}

/**
 * MOA with the remark codes that no kept MIA or MOA holds: these are written from there, so codes that no longer agree with them are
 * refused rather than lost.
 */
function writeRemarks({ remarks, other }: Remarked, loop: string, out: SegmentWriter): void {
  if (remarks.length === 0 && other === undefined) return;
  if (other === undefined) return writeMoa(remarks, out);
  const kept = other.filter(({ loop: where, id, partlyRead }) => where === loop && POSITIONS[id] !== undefined && !partlyRead);
  const held = kept.flatMap(codesOf);
  const rest = held.length === 0 ? remarks : remarks.slice(held.length);
  if (remarks.slice(0, held.length).join() !== held.join()) {
    throw new X12Error('unwritable_value', 'The remark codes differ from those of the segment that was kept', { segment: kept[0]?.id ?? 'MOA' });
  }
  writeMoa(rest, out);
}

function writeMoa(rest: readonly string[], out: SegmentWriter): void {
  if (rest.length === 0) return;
  out.begin('MOA');
  if (rest.length > 5) throw out.fault('unwritable_value', 8, 'would be a sixth remark code');
  for (let i = 0; i < rest.length; i++) out.text(3 + i, rest[i]);
  out.end();
}

function codesOf({ id, elements }: OtherSegment): string[] {
  const texts = (POSITIONS[id] ?? []).map((position) => elements[position - 1]);
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '').map((text) => text.trim());
}
