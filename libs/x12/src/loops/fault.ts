/** What can be wrong with the order of segments, with the IK304 that says so. */
export const IK304 = {
  /** The id is no segment's of any guide here. */
  segment_unknown: '1',
  /** The guide has such segments, none that fits here. */
  segment_unexpected: '2',
  required_segment_missing: '3',
  /** A required loop is absent; its trigger is named. */
  required_loop_missing: '3',
  loop_over_max: '4',
  segment_over_max: '5',
  /** Other guides have such a segment, this one has none. */
  segment_not_in_set: '6',
  /** The guide has it in an open loop, but before what already came. */
  segment_out_of_order: '7',
} as const;

export type LoopFaultCode = keyof typeof IK304;

/** One fault of order or number, found while placing. */
export interface LoopFault {
  code: LoopFaultCode;
  ik304: (typeof IK304)[LoopFaultCode];
  /** In `guide.segments`: the segment that is missing, too many or too late; -1 when the guide has no place for the segment. */
  usage: number;
  /** In `guide.loops`: the loop that is missing or too many, else the loop of `usage`, else the one that stays open. */
  loop: number;
  /** How many there now are in the instance of the loop around it; 0 for what is missing or has no place. */
  occurrence: number;
  /** `Segment.number` of the present segment at which it became certain. */
  segmentNumber: number;
  /** `Segment.offset` of that segment. */
  offset: number;
}

/** Hears each fault once, in the order in which they become certain. */
export type FaultReport = (fault: LoopFault) => void;
