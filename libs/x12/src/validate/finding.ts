import type { ClaimDetails } from './claim-details.js';

/** Where in the file: numbers from 1, offsets in bytes from 0. */
export interface FindingPlace {
  /** Which interchange of the file, group of the interchange and set of the group, from 1. */
  interchange: number;
  group?: number;
  set?: number;
  /** ST02. */
  control?: string;
  /** `2010AA`. */
  loop?: string;
  /** From the set down: `2000A/2010AA`. */
  path?: string;
  segment: string;
  /** ST is 1; outside a set, ISA is 1. It is IK302. */
  segmentNumber: number;
  offset: number;
  element?: number;
  component?: number;
  repetition?: number;
}

/** One fault, in words a biller understands. `value` may be patient data: print it only to those who may see it. */
export interface Finding extends FindingPlace {
  /** Stable: `required_segment_missing`. */
  code: string;
  severity: 'error' | 'warning';
  /** The WEDI SNIP type that catches it, 1 to 5. */
  snip: 1 | 2 | 3 | 4 | 5;
  /** What stands there, where something does; an amount that does not balance is in its shortest form. */
  value?: string;
  /** A sentence for a biller, without values but for amounts that do not add up. */
  message: string;
  /** The codes that report it: `TA105=021`, `AK905=5`, `IK304=8`, `IK403=7`, `IK502=4`, or `balance`, `situational`, `code-set`. */
  ack: readonly string[];
  /** The number of the data element in X12.3 (IK402), where an element is at fault. */
  dataElement?: string;
  /** For a situational rule, what made it apply: a 999 names it in CTX (SITUATIONAL TRIGGER). */
  trigger?: FindingTrigger;
}

/** Another segment of the same set, by `segmentNumber` as in `FindingPlace`. */
export type FindingTrigger = Pick<FindingPlace, 'segment' | 'segmentNumber' | 'loop' | 'element' | 'component' | 'repetition'>;

/** What a validator tells as it reads, in the order of the file. */
export type ValidationEvent =
  /** ISA: `control` is ISA13, `date` and `time` are ISA09 and ISA10 as they stand (YYMMDD, HHMM), `testOrProduction` is ISA15, and ISA14 asks for a TA1. */
  | {
      kind: 'interchange';
      interchange: number;
      control: string;
      sender: string;
      receiver: string;
      senderQualifier: string;
      receiverQualifier: string;
      date: string;
      time: string;
      testOrProduction: string;
      acknowledgementRequested: boolean;
      offset: number;
    }
  /** GS: `functionalGroup` is GS01, `guide` GS08, `control` GS06. */
  | { kind: 'group'; interchange: number; group: number; functionalGroup: string; guide: string; control: string; sender: string; receiver: string }
  /** ST: `type` is ST01, `control` ST02, `guide` ST03, or GS08 where the set has none: `named` says which. `known` guides are checked in full. */
  | { kind: 'set'; interchange: number; group: number; set: number; type: string; guide: string; named: boolean; control: string; known: boolean }
  | ({ kind: 'finding' } & Finding)
  /**
   * A claim, CLP, inquiry or other unit of work has ended; `segmentNumber` is that of its first segment, `endNumber` that of the segment
   * after its last, and `errors` counts its findings of severity error. A claim of an 837 has `details` where they were asked for.
   */
  | { kind: 'claim'; interchange: number; group: number; set: number; number: string; loop: string; segmentNumber: number; endNumber: number; errors: number; details?: ClaimDetails }
  | { kind: 'set-end'; interchange: number; group: number; set: number; segments: number; claims: number; accepted: boolean }
  | { kind: 'group-end'; interchange: number; group: number; setsClaimed: number; sets: number; accepted: number }
  | { kind: 'interchange-end'; interchange: number; groups: number };

/** The events of one kind. */
export type EventOf<K extends ValidationEvent['kind']> = Extract<ValidationEvent, { kind: K }>;

type Placed = 'segment' | 'segmentNumber' | 'offset' | 'loop' | 'path';

/**
 * What a check reports. The validator adds the interchange, group and set, and the place of the segment it stands at; a check that
 * speaks of an earlier segment gives that segment's place itself.
 */
export type Fault = Omit<Finding, 'interchange' | 'group' | 'set' | 'control' | Placed> & Partial<Pick<Finding, Placed>>;
