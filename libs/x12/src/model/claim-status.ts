import type { StatusCode, StatusParty } from './acknowledgements.js';
import type { CalendarDate, Cents, Contact, DateRange, Decimal, Envelope, Identifier, Named, Person, Procedure, Reference, TransactionHeader, WithOther } from './common.js';

/** Loop 2100A of 276 and 277: the payer that is asked; `contacts` is PER, which only a 277 has. */
export type StatusPayer = StatusParty & { contacts?: Contact[] };

/** Loops 2000D and 2100D. */
export type StatusSubscriber = Named &
  WithOther & {
    /** NM108 and NM109: `MI` member id, `24` employer's number, `II` health identifier. */
    id?: Identifier;
    /** DMG02 (276 only). */
    birthDate?: CalendarDate;
    /** DMG03: `F` or `M` (276 only). */
    sex?: string;
  };

/** Loops 2000E and 2100E: a patient who is not the subscriber. */
export interface StatusDependent extends WithOther {
  person: Person;
  /** DMG02 (276 only). */
  birthDate?: CalendarDate;
  /** DMG03: `F` or `M` (276 only). */
  sex?: string;
}

/** Who a claim status request or its response is about, and between whom it goes. */
interface StatusTransaction {
  envelope: Envelope;
  /** BHT; BHT06 is `DG` in a 277 and absent in a 276. */
  header: TransactionHeader;
  payer: StatusPayer;
  /** Loop 2100B: who asks, such as a clearinghouse or billing service. */
  receiver: StatusParty;
}

/** A question about one claim, of the subscriber or of the dependent where there is one. */
export interface ClaimStatusRequest276 extends StatusTransaction {
  /** Loop 2100C; two where the provider is named by two numbers. */
  providers: StatusParty[];
  subscriber: StatusSubscriber;
  dependent?: StatusDependent;
  claim: RequestedClaim;
}

/** The numbers by which a claim is found: REF of loops 2200D and 2200E. */
export interface ClaimNumbers {
  /** REF*1K, the payer's number of the claim. */
  payerClaimNumber?: string;
  /** REF*BLT, type of bill. */
  billType?: string;
  /** REF*EJ, the provider's number of the claim (CLM01). */
  claimNumber?: string;
  /** REF*XZ. */
  prescriptionNumber?: string;
  /** REF*D9. */
  clearinghouseNumber?: string;
  /** Every other REF. */
  references: Reference[];
}

/** Loop 2200D or 2200E of a 276. */
export interface RequestedClaim extends ClaimNumbers, WithOther {
  /** TRN02: the number by which the response finds its request. */
  trace: string;
  /** REF*LU, the payer's system or location. */
  locationNumber?: string;
  /** REF*6P. */
  groupNumber?: string;
  /** AMT*T3, the charge of the claim. */
  chargeCents?: Cents;
  /** DTP*472. */
  serviceDate?: DateRange;
  lines: RequestedLine[];
}

/** Loop 2210D or 2210E of a 276. */
export interface RequestedLine extends WithOther {
  /** SVC01. */
  procedure: Procedure;
  /** SVC02. */
  chargeCents: Cents;
  /** SVC04. */
  revenueCode?: string;
  /** SVC07. */
  units?: Decimal;
  /** REF*FJ, the line control number of the 837. */
  controlNumber?: string;
  references: Reference[];
  /** DTP*472. */
  serviceDate?: DateRange;
}

/** The status of one claim, or of a request that failed above the claims. */
export interface ClaimStatusResponse277 extends StatusTransaction {
  /** Loop 2200B: why the request failed at the receiver. */
  receiverStatus?: LevelStatus;
  /** Loop 2100C; empty where the response ends at the receiver. */
  providers: StatusParty[];
  /** Loop 2200C: why the request failed at the provider. */
  providerStatus?: LevelStatus;
  subscriber?: StatusSubscriber;
  dependent?: StatusDependent;
  /** Absent where the response ends above the claims. */
  claim?: ReportedClaim;
}

/** Loops 2200B and 2200C of a 277. */
export interface LevelStatus extends WithOther {
  /** TRN02: BHT03 of the request in 2200B, `0` in 2200C. */
  trace: string;
  statuses: AdjudicationStatus[];
}

/** STC of a 277: where the claim or line stands, with up to three codes. */
export interface AdjudicationStatus {
  codes: StatusCode[];
  /** STC02, since when. */
  date?: CalendarDate;
  /** STC04, the charge of the claim. */
  chargeCents?: Cents;
  /** STC05, what was paid for the claim. */
  paidCents?: Cents;
  /** STC06, when the decision was final. */
  finalizedOn?: CalendarDate;
  /** STC08, date of the check or transfer. */
  paidOn?: CalendarDate;
  /** STC09, number of the check or transfer (835 TRN02). */
  paymentNumber?: string;
}

/** Loop 2200D or 2200E of a 277. */
export interface ReportedClaim extends ClaimNumbers, WithOther {
  /** TRN02 of the request. */
  trace: string;
  statuses: AdjudicationStatus[];
  /** REF*VV. */
  voucherNumber?: string;
  /** DTP*472. */
  serviceDate?: DateRange;
  lines: ReportedLine[];
}

/** Loop 2220D or 2220E of a 277. */
export interface ReportedLine extends RequestedLine {
  /** SVC03. */
  paidCents?: Cents;
  statuses: AdjudicationStatus[];
}
