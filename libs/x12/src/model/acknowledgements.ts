import type { CalendarDate, Cents, DateRange, Decimal, Envelope, Identifier, Named, Procedure, Reference, TransactionHeader, WithOther } from './common.js';

/** What answers a file: that of the interchange, of a group, or of its claims. */
export type Acknowledgement = AckTA1 | Ack999 | ClaimStatus277CA;

/** The envelope of an interchange that need not hold a transaction set. */
export type InterchangeEnvelope = Pick<
  Envelope,
  | 'senderQualifier'
  | 'senderId'
  | 'receiverQualifier'
  | 'receiverId'
  | 'interchangeControlNumber'
  | 'usage'
  | 'acknowledgmentRequested'
  | 'createdOn'
  | 'createdTime'
>;

/** The receiver's answer to the interchange as an envelope. */
export interface AckTA1 {
  type: 'TA1';
  envelope: InterchangeEnvelope;
  /** TA101, the control number of the interchange that is answered. */
  interchangeControlNumber: string;
  /** TA102 and TA103, its date and time. */
  interchangeDate: CalendarDate;
  interchangeTime: string;
  /** TA104: `A` accepted, `E` accepted with errors, `R` rejected (no 999 will follow). */
  code: 'A' | 'E' | 'R';
  /** TA105: `000` no error, `001` control numbers differ, `021` wrong number of groups … */
  noteCode: string;
}

/** The receiver's answer to a functional group: syntax and guide only, never business. */
export interface Ack999 extends WithOther {
  type: '999';
  envelope: Envelope;
  group: AcknowledgedGroup;
  sets: AcknowledgedSet[];
}

/** AK1 and AK9. */
export interface AcknowledgedGroup {
  /** AK101: `HC` for 837, `HP` 835, `HS` 270, `HB` 271. */
  functionalCode: string;
  controlNumber: string;
  guide?: string;
  /** AK901: `A` accepted, `E` accepted with errors, `P` partially accepted, `R` rejected. */
  code: string;
  setsIncluded: number;
  setsReceived: number;
  setsAccepted: number;
  /** AK905 to AK909. */
  errorCodes: string[];
}

/** AK2 to IK5. */
export interface AcknowledgedSet extends WithOther {
  transactionType: string;
  controlNumber: string;
  guide?: string;
  /** IK501. */
  code: string;
  /** IK502 to IK506. */
  errorCodes: string[];
  errors: SegmentError[];
}

/** IK3 with its CTX and IK4. */
export interface SegmentError extends WithOther {
  segment: string;
  /** IK302, counted from ST. */
  position: number;
  /** IK303, the loop by its number. */
  loop?: string;
  /** IK304: `3` missing, `5` too often, `8` has element errors, `2` unexpected, `I6` not used here … */
  code: string;
  /** CTX01 with the value that tells which claim or subscriber it was: `CLM01`, `NM109 SUBSCRIBER NUMBER`, `PATIENT NAME NM109` … */
  businessUnits: Identifier[];
  /** Every CTX that says more than that. */
  contexts?: ErrorContext[];
  elements: ElementError[];
}

/** CTX: what made a segment or element be judged as it was. */
export interface ErrorContext {
  /** CTX01: `SITUATIONAL TRIGGER`, or the name of a unit of business with its value. */
  names: { name: string; value?: string }[];
  /** CTX02, the segment that triggered it. */
  segment?: string;
  /** CTX03, counted from ST. */
  position?: number;
  /** CTX04, the loop by its number. */
  loop?: string;
  /** CTX05-1 to CTX05-3: the element, its component and repetition. */
  element?: number;
  component?: number;
  repetition?: number;
  /** CTX06-1 and CTX06-2: the numbers of the data element and of the component's. */
  dataElement?: string;
  componentDataElement?: string;
}

/** IK4. */
export interface ElementError extends WithOther {
  position: number;
  component?: number;
  repetition?: number;
  /** IK402, the data element's number. */
  dataElement?: string;
  /** IK403: `1` missing, `4` too short, `5` too long, `6` invalid character, `7` invalid code, `8` invalid date … */
  code: string;
  /** IK404, a copy of the bad value. It may be patient data. */
  badValue?: string;
  /** The CTX of loop 2110. */
  contexts?: ErrorContext[];
}

/** The payer's or clearinghouse's answer claim by claim: accepted for adjudication or not. */
export interface ClaimStatus277CA extends WithOther {
  type: '277CA';
  envelope: Envelope;
  header: TransactionHeader;
  source: StatusSource;
  receiver: StatusReceiver;
  providers: StatusProvider[];
}

/** Who is named by the NM1 of a level of a 277CA. */
export type StatusParty = Named & WithOther & { id: Identifier };

/** Loops 2000A, 2100A and 2200A. */
export type StatusSource = StatusParty & {
  /** NM101: `PR` payer, `AY` clearinghouse. */
  entity: string;
  /** 2200A TRN02. */
  trace: string;
  /** DTP*050. */
  receivedOn?: CalendarDate;
  /** DTP*009. */
  processedOn?: CalendarDate;
};

/** QTY and AMT of 2200B and 2200C. */
export interface StatusTotals {
  acceptedCount?: number;
  rejectedCount?: number;
  acceptedCents?: Cents;
  rejectedCents?: Cents;
}

/** Loops 2000B, 2100B and 2200B; the trace echoes BHT03 of the 837. */
export type StatusReceiver = StatusParty & { trace: string; statuses: ClaimStatus[]; totals: StatusTotals };

/** Loops 2000C, 2100C and 2200C with its claims. */
export type StatusProvider = StatusParty & {
  trace?: string;
  statuses: ClaimStatus[];
  references: Reference[];
  totals: StatusTotals;
  claims: StatusClaim[];
};

/** STC with one to three codes for the same action. */
export interface ClaimStatus {
  codes: StatusCode[];
  /** STC02. */
  date?: CalendarDate;
  /** STC03: `WQ` accepted, `U` rejected. */
  action: string;
  /** STC04. */
  chargeCents?: Cents;
  /** STC12, free text. */
  message?: string;
}

/** STC01, STC10, STC11. */
export interface StatusCode {
  /** `A0` forwarded, `A1` received, `A2` accepted, `A3` unprocessable, `A6` missing, `A7` invalid, `A8` relational … */
  category: string;
  status: string;
  /** The entity the status is about: `PR`, `85`, `IL`, `QC` … */
  entity?: string;
  /** The fourth component, `RX` where the status is one of the pharmacy standard (277 X212). */
  codeList?: string;
}

/** Loop 2100D. */
export type StatusPatient = Named & WithOther & { id?: Identifier };

/** Loops 2000D, 2100D and one 2200D. */
export interface StatusClaim extends WithOther {
  patient: StatusPatient;
  /** 2200D TRN02: the provider's claim number (CLM01). */
  claimNumber: string;
  statuses: ClaimStatus[];
  /** REF*1K. */
  payerClaimNumber?: string;
  /** `D9` clearinghouse's number, `BLT` bill type. */
  references: Reference[];
  serviceDate?: DateRange;
  lines: StatusLine[];
}

/** Loop 2220D. */
export interface StatusLine extends WithOther {
  procedure: Procedure;
  chargeCents: Cents;
  revenueCode?: string;
  units?: Decimal;
  statuses: ClaimStatus[];
  /** REF*FJ, the line control number of the 837. */
  controlNumber?: string;
  references: Reference[];
  serviceDate?: DateRange;
}
