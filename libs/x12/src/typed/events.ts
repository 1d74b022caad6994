import type { X12ErrorCode, X12Position } from '../error.js';
import type { CalendarDate, InterchangeEnvelope, OtherSegment } from '../model.js';

/**
 * How a stretch of a file stood where the writer would write it otherwise: with amounts as `12.50`, elements trailing, segments of one
 * place in another order. The writer puts `text` back as long as the stretch says what it said when it was read.
 */
export interface AsWritten {
  /** A character for each byte. */
  text: string;
  /** How many segments it holds. */
  segments: number;
  /** Of what the writer would have written. */
  fingerprint: string;
}

interface Written {
  asWritten?: AsWritten;
}

/** ISA, with what it lays down for the interchange. */
export interface InterchangeHeader extends InterchangeEnvelope {
  /** ISA01 and ISA02. */
  authorizationQualifier: string;
  authorization: string;
  /** ISA03 and ISA04. */
  securityQualifier: string;
  security: string;
  /** ISA12. */
  version: string;
  /** One character each; before version 00402 ISA11 is the standards identifier `U`. */
  delimiters: { element: string; component: string; repetition: string; terminator: string };
  /** What stands after each terminator. */
  lineEnd: string;
}

/** GS. */
export interface GroupHeader {
  /** GS01. */
  functionalCode: string;
  applicationSender: string;
  applicationReceiver: string;
  createdOn: CalendarDate;
  createdTime: string;
  controlNumber: string;
  /** GS08. */
  guide: string;
}

/** ST. */
export interface SetHeader {
  /** By what the transaction is known: `837P`, `277CA`; ST01 where nothing tells more. */
  type: string;
  /** ST01. */
  code: string;
  controlNumber: string;
  /** ST03, which the 835 leaves out. */
  guide?: string;
}

/** ISA: an interchange begins. */
export type InterchangeEvent = Written & { kind: 'interchange'; interchange: InterchangeHeader };
/** GS: a group begins. */
export type GroupEvent = Written & { kind: 'group'; group: GroupHeader };
/** `typed` says whether parts follow, or segments as they stand. */
export type SetEvent = Written & { kind: 'set'; set: SetHeader; typed: boolean };
/** HL, as it was numbered; a writer numbers anew and keeps who stands under whom. */
export interface PartLevel {
  /** HL01. */
  number: string;
  /** HL02. */
  parent?: string;
  /** HL04. */
  hasChild?: boolean;
}

/** A part of a transaction: a header, an HL level, a claim; `part` is its name in the tables. A TA1 is a part between ISA and GS. */
export type PartEvent = Written & { kind: 'part'; part: string; value: object; level?: PartLevel };
/** A segment of a transaction without tables. */
export type SegmentEvent = Written & { kind: 'segment'; segment: Pick<OtherSegment, 'id' | 'elements'> };
/** SE, GE and IEA, which say nothing that cannot be counted. */
export type EndEvent = Written & { kind: 'setEnd' | 'groupEnd' | 'interchangeEnd' };

/** Told by a tolerant reader, before what it is about; a writer passes it over. */
export type FaultEvent = Written & { kind: 'fault'; fault: { code: X12ErrorCode; message: string; position: X12Position } };

/** What stands in a file, in its order. Nothing is left out: `writeEvents` makes the file again. */
export type X12Event = InterchangeEvent | GroupEvent | SetEvent | PartEvent | SegmentEvent | FaultEvent | EndEvent;
