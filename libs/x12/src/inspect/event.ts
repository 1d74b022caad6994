/** What a file's money segments add up to, in whole cents; a total is there only for the transactions that carry it. */
export interface MoneyTotals {
  /** 837: CLM02 of every claim. 835: CLP03 of every claim. */
  chargedCents?: number;
  /** 835 and 820: BPR02, what is paid. */
  paymentCents?: number;
  /** 835: CLP04 of every claim. 837: SVD02, what other payers paid on the lines. */
  paidCents?: number;
  /** 835: CLP05 of every claim, what the patient owes; of a reversal, which has no CLP05, its adjustments with group PR. */
  patientCents?: number;
  /** CAS of claims and lines. */
  adjustedCents?: number;
  /** 835: the amounts of every PLB, which lower the payment where they are positive. */
  providerAdjustedCents?: number;
  /** Amounts that are no number with at most two decimals; they are in no total. */
  unreadable?: number;
}

/** How often a loop occurs in a set. */
export interface LoopCount {
  /** `2010AA`. */
  id: string;
  name: string;
  /** 1 for a loop directly in the set. */
  depth: number;
  count: number;
}

/** Something by which the envelope contradicts itself. */
export interface EnvelopeFault {
  code: 'wrong_count' | 'wrong_control_number' | 'missing_trailer' | 'unexpected_segment';
  /** The segment at fault and the byte at which it begins; for a missing trailer, those of its header. */
  segment: string;
  offset: number;
  message: string;
}

/** What one transaction set holds; told at its end. */
export interface SetReport {
  /** The type by which people call it: `837P`, `835`, `277CA`. */
  type: string;
  /** ST01. */
  transaction: string;
  /** ST03, or GS08 where the set does not say it. */
  guide: string;
  /** Whether the guide is one of ours, so that loops are known. */
  known: boolean;
  /** ST02. */
  control: string;
  /** ST and SE among them. */
  segments: number;
  claims: number;
  lines: number;
  money: MoneyTotals;
  /** In the order of the guide; empty when the guide is not known. */
  loops: LoopCount[];
  /** Segments for which the guide has no place. */
  unplaced: number;
  /** Byte at which ST begins. */
  offset: number;
}

/** What an inspection tells as it reads, in the order of the file. */
export type InspectEvent =
  | ({ kind: 'interchange' } & InterchangeReport)
  | ({ kind: 'group' } & GroupReport)
  | ({ kind: 'set' } & SetReport)
  | { kind: 'group-end'; sets: number }
  | { kind: 'interchange-end'; groups: number; acknowledgements: number }
  | ({ kind: 'fault' } & EnvelopeFault)
  /** Last, once. */
  | ({ kind: 'file' } & FileTotals);

/** ISA, told when it is read. */
export interface InterchangeReport {
  /** ISA13. */
  control: string;
  senderQualifier: string;
  sender: string;
  receiverQualifier: string;
  receiver: string;
  /** ISA09 and ISA10 as they stand: YYMMDD and HHMM. */
  date: string;
  time: string;
  /** ISA12. */
  version: string;
  /** ISA15: P or T. */
  usage: string;
  delimiters: { element: string; component: string; repetition?: string; terminator: string };
  offset: number;
}

/** GS, told when it is read. */
export interface GroupReport {
  /** GS01. */
  functionalGroup: string;
  sender: string;
  receiver: string;
  /** GS04 and GS05 as they stand. */
  date: string;
  time: string;
  control: string;
  /** GS08. */
  guide: string;
}

/** The sets of one type and guide together. */
export interface TypeTotals {
  type: string;
  guide: string;
  sets: number;
  claims: number;
  lines: number;
  money: MoneyTotals;
}

/** The whole file in figures. */
export interface FileTotals {
  bytes: number;
  segments: number;
  interchanges: number;
  groups: number;
  sets: number;
  claims: number;
  lines: number;
  /** TA1 segments outside groups. */
  acknowledgements: number;
  types: TypeTotals[];
  /** Bytes outside of interchanges that are not white space. */
  ignoredBytes: number;
  faults: number;
}
