import type { WithOther } from './model.js';
import { keep, type Segment } from './segment.js';
import { type LoopWriter, writeFault } from './writer.js';

export const MOA_REMARKS = [3, 4, 5, 6, 7];
export const MIA_REMARKS = [5, 20, 21, 22, 23];

/** MOA or MIA: the remark codes are taken out; the whole segment is kept where it says more, and so is every MIA. */
export function readRemarks(
  owner: WithOther & { remarks: string[] },
  segment: Segment,
  loop: string,
  positions: readonly number[],
): void {
  for (const position of positions) {
    const code = segment.text(position);
    if (code !== undefined) owner.remarks.push(code);
  }
  const says = segment.elements.some((_, position) => position > 0 && !positions.includes(position) && segment.text(position) !== undefined);
  if (says || segment.id === 'MIA') keep(owner, segment, loop);
}

/**
 * MOA with remark codes alone. Where the whole MOA or MIA was kept it is written from there,
 * so remark codes that no longer agree with it are refused rather than lost.
 */
export function addRemarks(loop: LoopWriter, owner: WithOther & { remarks: readonly string[] }): void {
  const kept = loop.kept(owner, 'MOA') ?? loop.kept(owner, 'MIA');
  if (kept) {
    const positions = kept.id === 'MOA' ? MOA_REMARKS : MIA_REMARKS;
    const codes = positions.map((position) => kept.elements[position - 1]).filter((code) => code !== undefined && code !== '');
    if (codes.join() !== owner.remarks.join()) throw writeFault('unwritable_value', kept.id, positions[0] ?? 1, 'differs from the remark codes');
  } else if (owner.remarks.length > MOA_REMARKS.length) {
    throw writeFault('unwritable_value', 'MOA', 8, 'would be a sixth remark code');
  } else if (owner.remarks.length > 0) {
    loop.add('MOA', undefined, undefined, ...owner.remarks);
  }
}
