/** What is wrong, in a word that stays the same. */
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

/** Why a file is refused as a whole. */
export type RefusalCode = 'file_not_x12' | 'file_truncated' | 'file_wrong_count' | 'file_wrong_control_number' | 'file_unexpected_transaction' | 'file_malformed';

/** What to tell the sender of a file that is refused as a whole. */
export interface Refusal {
  /** Stable. */
  code: RefusalCode;
  /** A sentence for a person, with the place: `CLM02 is not an amount (transaction set 0001, segment 24 of it, byte 1038)`. */
  message: string;
  /** The segment and element at fault: `/CLM/2`. */
  pointer: string;
}

const REFUSALS: Readonly<Partial<Record<X12ErrorCode, RefusalCode>>> = {
  not_x12: 'file_not_x12',
  truncated: 'file_truncated',
  wrong_count: 'file_wrong_count',
  wrong_control_number: 'file_wrong_control_number',
  unexpected_transaction: 'file_unexpected_transaction',
};

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

  /** The error as an answer to who sent the file: a fault that is not one of the envelope is `file_malformed`. */
  get refusal(): Refusal {
    const { segment, element, byteOffset, segmentNumber, setControlNumber } = this.position;
    const place = [
      ...(setControlNumber === undefined ? [] : [`transaction set ${setControlNumber}`]),
      ...(segmentNumber === undefined ? [] : [`segment ${segmentNumber} of it`]),
      ...(byteOffset === undefined ? [] : [`byte ${byteOffset}`]),
    ].join(', ');
    return {
      code: REFUSALS[this.code] ?? 'file_malformed',
      message: place === '' ? this.message : `${this.message} (${place})`,
      pointer: element === undefined ? `/${segment}` : `/${segment}/${element}`,
    };
  }
}

/** The refusal of bytes that hold no interchange. */
export function notX12(): X12Error {
  return new X12Error('not_x12', 'There is no ISA segment, so this is not an X12 file', { segment: 'ISA', byteOffset: 0 });
}
