/** A day as `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Whole cents. X12 amounts have at most two decimals, so nothing is ever rounded. */
export type Cents = number;

/** An exact decimal as text without superfluous zeros: `1`, `2.5`. */
export type Decimal = string;

/** ISA and GS: who sent what to whom, and the three control numbers that identify one transaction set. */
export interface Envelope {
  /** ISA05, ISA07: `ZZ` mutually defined, `30` tax id, `27` Medicare carrier … */
  senderQualifier: string;
  senderId: string;
  receiverQualifier: string;
  receiverId: string;
  /** GS02 and GS03, which may differ from the ids in ISA. */
  applicationSender: string;
  applicationReceiver: string;
  /** ISA13, nine digits. */
  interchangeControlNumber: string;
  /** GS06, one to nine digits. */
  groupControlNumber: string;
  /** ST02, four to nine characters. */
  setControlNumber: string;
  /** GS08, such as `005010X222A1`. */
  guide: string;
  usage: 'P' | 'T';
  /** ISA14: the sender asks for a TA1. */
  acknowledgmentRequested: boolean;
  /** GS04; a written ISA09 carries its last six digits. */
  createdOn: CalendarDate;
  /** GS05 as `HH:MM`. */
  createdTime: string;
}

/** BHT of 270, 271, 277CA and 837: what this transaction is and when it was made. */
export interface TransactionHeader {
  /** BHT02. */
  purpose: string;
  /** BHT03, the sender's own number of this transaction. */
  reference?: string;
  createdOn: CalendarDate;
  createdTime: string;
  /** BHT06: for an 837 `CH` chargeable, `RP` reporting, `31` subrogation. */
  kind?: string;
}

/** N3 and N4. */
export interface Address {
  line1: string;
  line2?: string;
  city: string;
  state?: string;
  postalCode?: string;
  country?: string;
  /** N407. */
  countrySubdivision?: string;
}

/** NM103 to NM107. */
export interface Person {
  /** Empty where the guide lets NM103 be absent and the sender left it out. */
  lastName: string;
  firstName?: string;
  middleName?: string;
  prefix?: string;
  suffix?: string;
}

/** NM102: an organisation has a name, a person has its parts. */
export type Named = { kind: 'organization'; name: string } | { kind: 'person'; person: Person };

/** A number or code and the qualifier that says whose it is, as NM108 and NM109. */
export interface Identifier {
  qualifier: string;
  value: string;
}

/** A REF segment; `payerId` is REF04-2, the other payer it was given by (837P 2420). */
export interface Reference extends Identifier {
  payerId?: string;
  /** REF03. */
  description?: string;
}

/** A DTP or DTM segment; `to` is the end of a range (RD8). */
export interface QualifiedDate {
  qualifier: string;
  date: CalendarDate;
  to?: CalendarDate;
}

/** A day, or the days from one to another (RD8). */
export interface DateRange {
  from: CalendarDate;
  to?: CalendarDate;
}

/** An AMT segment. */
export interface QualifiedAmount {
  qualifier: string;
  amountCents: Cents;
}

/** A QTY segment. */
export interface QualifiedQuantity {
  qualifier: string;
  quantity: Decimal;
}

/** A PER segment. */
export interface Contact {
  /** PER01: `IC` information contact, `CX` payer's claim office, `BL` technical department. */
  role: string;
  name?: string;
  /** PER03 to PER08 in order: `TE` telephone, `EX` extension, `FX` fax, `EM` email, `UR` address on the web. */
  numbers: Identifier[];
}

/** CAS: why the payer did not pay this amount of the charge. */
export interface Adjustment {
  /** `CO`, `OA`, `PI`, `PR`; 837P also allows `CR`. */
  group: string;
  /** Claim adjustment reason code. */
  reason: string;
  amountCents: Cents;
  quantity?: Decimal;
}

/** A composite medical procedure identifier (SV101, SVC01, SVD03 …). */
export interface Procedure {
  /** `HC` HCPCS or CPT, `N4` NDC, `AD` dental … */
  qualifier: string;
  code: string;
  modifiers: string[];
  description?: string;
  /** The last code of a range (271 EB13-8). */
  codeTo?: string;
}

/** NTE. */
export interface Note {
  code: string;
  text: string;
}

/** The text of an element; a list of components; or a list of repetitions, each a list of components. */
export type RawElement = string | string[] | string[][];

/**
 * A segment that the model has no name for. It is kept where it was read, and a writer puts it back
 * into the same loop at the place the guide gives it.
 */
export interface OtherSegment {
  loop: string;
  id: string;
  elements: RawElement[];
  /** The segment was understood but for some of its elements. A writer puts these back into the segment that it makes of the fields. */
  partlyRead?: boolean;
  /** Which item of its list a partly read segment is, from 0; absent for the first, and where there is no list. */
  item?: number;
}

/** Something whose unknown segments are kept beside it; absent when there are none. */
export interface WithOther {
  other?: OtherSegment[];
}

/** Whom an NM1 of a claim, its other payer or its line names, by NM101 and the loop. */
export type ProviderRole =
  | 'referring'
  | 'primaryCare'
  | 'rendering'
  | 'serviceFacility'
  | 'supervising'
  | 'ordering'
  | 'purchasedService'
  | 'ambulancePickUp'
  | 'ambulanceDropOff'
  | 'billing';

/** Anyone but the billing provider who had a part in the service: loops 2310, 2330C to G and 2420. */
export type Provider<R extends string = ProviderRole> = Named &
  WithOther & {
    role: R;
    npi?: string;
    /** NM108 and NM109 where they are not an NPI. */
    otherId?: Identifier;
    taxonomy?: string;
    address?: Address;
    references: Reference[];
    contacts: Contact[];
  };

