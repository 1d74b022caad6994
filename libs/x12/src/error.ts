export type X12ErrorCode =
  /** There is no ISA, or its delimiters cannot be. */
  | 'not_x12'
  /** SE, GE or IEA is missing. */
  | 'truncated'
  /** SE01, GE01 or IEA01 is not what was counted. */
  | 'wrong_count'
  /** A trailer's control number differs from its header's. */
  | 'wrong_control_number'
  /** A segment stands where the envelope or the loops do not allow it. */
  | 'unexpected_segment'
  /** The file holds a transaction of another type or guide. */
  | 'unexpected_transaction'
  | 'missing_segment'
  | 'missing_element'
  | 'invalid_element'
  /** A value to be written holds a delimiter, a control character or one outside the extended character set. */
  | 'unwritable_character'
  /** A value to be written does not fit its element. */
  | 'unwritable_value'
  /** A limit on what is read was exceeded: see Limits. */
  | 'limit_exceeded';

/** Where the fault is. `byteOffset` counts from the start of the file and is absent for faults found while writing. */
export interface X12Position {
  segment: string;
  element?: number;
  byteOffset?: number;
  /** Which segment of its transaction set, ST being 1. */
  segmentNumber?: number;
  setControlNumber?: string;
}

/** A file that cannot be read or a value that cannot be written. The message names places, never values: values may be patient data. */
export class X12Error extends Error {
  override readonly name = 'X12Error';

  constructor(
    readonly code: X12ErrorCode,
    message: string,
    readonly position: X12Position,
    /** IK403 by which a 999 reports a faulty element: `1` missing, `6` invalid character, `7` invalid code, `8` invalid date. */
    readonly elementCode?: string,
  ) {
    super(message);
  }
}
