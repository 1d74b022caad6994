import type { Guide, Loop, SegmentUsage } from '../guides/guide.js';
import type { LoopFault } from '../loops/fault.js';
import type { Fault } from './finding.js';

/** What the tracker found, as a finding; `path` is of the fault's loop and `id` names the segment that was being placed. */
export function loopFault(guide: Guide, fault: LoopFault, path: string, id: string): Fault {
  const usage = guide.segments[fault.usage];
  const loop = guide.loops[fault.loop];
  return {
    code: fault.code,
    severity: 'error',
    snip: fault.code === 'segment_unknown' || fault.code === 'segment_not_in_set' ? 1 : 2,
    segment: usage?.id ?? id,
    ...(loop && (loop.index > 0 ? { loop: loop.id, path } : { loop: undefined, path: undefined })),
    offset: fault.offset,
    ack: [`IK304=${fault.ik304}`],
    message: sentence(fault, usage, loop, usage?.id ?? id),
  };
}

function sentence({ code }: LoopFault, usage: SegmentUsage | undefined, loop: Loop | undefined, id: string): string {
  const where = loop && loop.index > 0 ? `Loop ${loop.id}, ` : '';
  const what = `${where}${id}${usage?.name ? ` (${usage.name})` : ''}`;
  const loopName = loop ? `Loop ${loop.id} (${loop.name})` : 'The loop';
  switch (code) {
    case 'segment_unknown':
      return `${id === '' ? 'A segment without an id' : id} is no segment of any guide known here.`;
    case 'segment_not_in_set':
      return `${id} is not used in this transaction.`;
    case 'segment_unexpected':
      return `${where}${id} does not fit here: the guide has such segments, none in this place with this qualifier.`;
    case 'required_segment_missing':
      return `${what} is missing. The guide requires it.`;
    case 'required_loop_missing':
      return `${loopName} is missing. The guide requires it.`;
    case 'loop_over_max':
      return `${loopName} is there more often than the ${times(loop?.repeat)} that the guide allows.`;
    case 'segment_over_max':
      return `${what} is there more often than the ${times(usage?.max)} that the guide allows.`;
    case 'segment_out_of_order':
      return `${what} comes too late: it belongs before segments that are already there.`;
  }
}

function times(most: number | undefined): string {
  return most === 1 ? 'one time' : `${most ?? 1} times`;
}
