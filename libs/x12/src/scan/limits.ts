import { X12Error } from '../error.js';

/**
 * What a file may be before it is refused with `limit_exceeded`. None is a limit of a guide: they keep a hostile or broken file from
 * taking memory or time without bound, and stand far above what trading partners send. Who reads holds to those of bytes, segments, elements
 * and parts; the validator to all of them.
 */
export interface Limits {
  /** Of the whole input. */
  fileBytes: number;
  /** From the first byte of a segment to its terminator. */
  segmentBytes: number;
  /** Of BIN02 and BDS03, which hold attachments. */
  binaryBytes: number;
  /** Of one segment, empty ones included. */
  elements: number;
  /** Of one element. */
  repetitions: number;
  /** Of one repetition. */
  components: number;
  /** From ST to SE. */
  segmentsPerSet: number;
  setsPerGroup: number;
  groupsPerInterchange: number;
  /** Of one input. */
  interchanges: number;
  /** Hierarchical levels one inside the other. */
  hlDepth: number;
  /** HL segments of one transaction set. */
  hlPerSet: number;
}

/** The limits that stand where none are given. */
export const DEFAULT_LIMITS: Readonly<Limits> = Object.freeze({
  fileBytes: Infinity,
  segmentBytes: 64 * 1024,
  binaryBytes: 16 * 1024 * 1024,
  elements: 1_000,
  repetitions: 1_000,
  components: 100,
  segmentsPerSet: 10_000_000,
  setsPerGroup: 1_000_000,
  groupsPerInterchange: 1_000_000,
  interchanges: 1_000_000,
  hlDepth: 32,
  hlPerSet: 1_000_000,
});

/** The refusal of what exceeds a limit, where it was met. */
export function limitExceeded(message: string, byteOffset: number, segment = ''): X12Error {
  return new X12Error('limit_exceeded', message, { segment, byteOffset });
}

/** The refusal of a segment of too many elements or bytes, `longest` being its limit of these. */
export function segmentTooLong({ elements }: Limits, longest: number, count: number, byteOffset: number): X12Error {
  return limitExceeded(`A segment has more than ${count > elements ? `${elements} elements` : `${longest} bytes before its terminator`}`, byteOffset);
}
