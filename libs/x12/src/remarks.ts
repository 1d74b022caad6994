import type { WithOther } from './model.js';
import { keep, type Segment } from './segment.js';

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
